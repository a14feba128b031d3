package io.github.khabarlib.export;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.core.util.VersionUtil;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import com.fasterxml.jackson.databind.module.SimpleSerializers;
import io.github.khabarlib.article.Article;
import io.github.khabarlib.article.Credit;
import io.github.khabarlib.article.NewsDate;
import io.github.khabarlib.article.Passage;
import io.github.khabarlib.article.Statement;

/**
 * Teaches Jackson to write an {@link Article} as {@link ArticleJson} does, and to read it back; likewise a {@link
 * Credit}, {@link Statement}, {@link NewsDate} or {@link Passage} by itself. A mapper built with {@code
 * JsonMapper.builder().findAndAddModules().build()} knows it.
 *
 * <p>The source text is left out, as {@link ArticleJson#standard()} does: an article so written reads back without it.
 * {@code addModule(new KhabarModule().withSourceText())} keeps it, also where the service has been found before.
 *
 * <p>Immutable and thread-safe.
 */
public final class KhabarModule extends Module {
    private final boolean sourceText;

    /** Leaves the source text out. */
    public KhabarModule() {
        this(false);
    }

    private KhabarModule(boolean sourceText) {
        this.sourceText = sourceText;
    }

    /** As this, but articles are written with the source text that their spans point into. */
    public KhabarModule withSourceText() {
        return new KhabarModule(true);
    }

    @Override
    public String getModuleName() {
        return "khabar";
    }

    @Override
    public Version version() {
        String version = KhabarModule.class.getPackage().getImplementationVersion();
        return VersionUtil.parseVersion(version, "io.github.khabarlib", "khabar");
    }

    /** One with source text is another module than one without: Jackson takes the later of them. */
    @Override
    public Object getTypeId() {
        return KhabarModule.class.getName() + (sourceText ? "+sourceText" : "");
    }

    @Override
    public void setupModule(SetupContext context) {
        Registration types = new Registration(new SimpleSerializers(), new SimpleDeserializers());
        boolean source = sourceText; // so that what is registered holds no module, which is not serializable
        types.add(Article.class, (article, json) -> ArticleFields.write(article, source, json), ArticleFields::read);
        types.add(Credit.class, CreditFields::write, CreditFields::read);
        types.add(Statement.class, StatementFields::write, StatementFields::read);
        types.add(NewsDate.class, DateFields::write, DateFields::read);
        types.add(Passage.class, (passage, json) -> json.passage(passage), JsonIn::passage);
        context.addSerializers(types.serializers());
        context.addDeserializers(types.deserializers());
    }

    private record Registration(SimpleSerializers serializers, SimpleDeserializers deserializers) {
        <T> void add(Class<T> type, FieldsSerializer.Fields<T> write, FieldsDeserializer.Fields<T> read) {
            serializers.addSerializer(type, new FieldsSerializer<>(type, write));
            deserializers.addDeserializer(type, new FieldsDeserializer<>(type, read));
        }
    }
}
