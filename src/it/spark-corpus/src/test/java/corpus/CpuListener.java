package corpus;

import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerJobEnd;
import org.apache.spark.scheduler.SparkListenerJobStart;

/** Tells what the process has cost when the work begins and when it is done; the job is Spark's first. */
public final class CpuListener extends SparkListener {
    private static final int WORK = 0;

    @Override
    public void onJobStart(SparkListenerJobStart start) {
        if (start.jobId() == WORK) {
            Cost.tell(Cost.BEGIN);
        }
    }

    @Override
    public void onJobEnd(SparkListenerJobEnd end) {
        if (end.jobId() == WORK) {
            Cost.tell(Cost.END);
        }
    }
}
