package kz.ereje.examples.spark;

import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/** Sessions of Spark as the job needs them. Holds no state; safe for all threads. */
final class Sessions {

    private Sessions() {}

    /**
     * A session on this cluster; on two cores of this machine where neither the caller nor {@code spark-submit} names one.
     *
     * @param master {@code local[2]}, {@code spark://host:7077}, {@code yarn}; null where none is named
     */
    static SparkSession open(@Nullable String master) {
        SparkConf conf = new SparkConf();
        if (master != null) {
            conf.setMaster(master);
        }
        conf.setIfMissing("spark.master", "local[2]");
        conf.setIfMissing("spark.app.name", "Ereje");
        if (conf.get("spark.master").startsWith("local")) {
            conf.setIfMissing("spark.ui.enabled", "false");
            conf.setIfMissing("spark.driver.host", "127.0.0.1");
            conf.setIfMissing("spark.driver.bindAddress", "127.0.0.1");
            // A thousand folders on a disk are listed sooner by one process than by a thousand tasks.
            conf.setIfMissing("spark.sql.sources.parallelPartitionDiscovery.threshold", "100000");
            conf.setIfMissing("spark.hadoop.fs.file.impl", PlainFiles.class.getName());
        }
        // A year among folders stays the text that it is: "2025" beside "unknown".
        conf.set("spark.sql.sources.partitionColumnTypeInference.enabled", "false");
        return SparkSession.builder().config(conf).getOrCreate();
    }
}
