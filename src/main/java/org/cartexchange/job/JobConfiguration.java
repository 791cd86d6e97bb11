package org.cartexchange.job;

import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The beans of asynchronous work. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(JobSettings.class)
class JobConfiguration {

    @Bean
    JobTables jobTables(DataSource dataSource) {
        return new JobTables(dataSource);
    }

    @Bean
    JobFiles jobFiles(JobSettings settings) {
        return new JobFiles(settings.directory());
    }

    @Bean
    JobWorker jobWorker(JobTables tables, JobFiles files, JobSettings settings, ObjectProvider<JobWork> works) {
        return new JobWorker(tables, files, settings, works.orderedStream().toList());
    }

    /** Rings at the worker only when a job comes: the works of the worker may themselves start jobs. */
    @Bean
    Jobs jobs(JobTables tables, JobFiles files, JobSettings settings, ObjectProvider<JobWorker> worker) {
        return new Jobs(tables, files, settings, () -> worker.ifAvailable(JobWorker::ring));
    }
}
