/**
 * Long work that outlives a request: jobs are kept in tables, worked in shards that are claimed under leases, and leave
 * files on disk. May use: fhir, security.
 *
 * <p>The way of a job: {@link org.cartexchange.job.Jobs#start} writes it with one shard that plans; a worker of any
 * replica claims that shard, {@link org.cartexchange.job.JobWork#plan} names the shards of work; each is claimed,
 * heart-beaten and closed together with its files in one transaction; the last shard,
 * {@link org.cartexchange.job.JobWork#finish}, puts together and checks. A worker that dies loses its lease and another
 * one does its shard again, under another file name: a file is recorded once or not at all.
 */
@NullMarked
package org.cartexchange.job;

import org.jspecify.annotations.NullMarked;
