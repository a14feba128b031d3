module example.agencies {
    requires io.github.khabarlib;
}
