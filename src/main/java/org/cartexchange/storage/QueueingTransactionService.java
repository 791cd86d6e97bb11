package org.cartexchange.storage;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.interceptor.model.TransactionWriteOperationsDetails;
import ca.uhn.fhir.jpa.util.JpaHapiTransactionService;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import com.google.common.util.concurrent.Striped;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionCallback;

/**
 * HAPI's transactions, except that pushes of one patient wait for each other before they take a database connection. They
 * would collide anyway, be rolled back and repeated, and hold all connections meanwhile. What keeps a second patient from
 * being made is not this queue, which ends at this process, but {@link LastingMatchUrls}.
 */
class QueueingTransactionService extends JpaHapiTransactionService {

    private static final String QUEUES = QueueingTransactionService.class.getName();
    private static final int LONGEST_WAIT_SECONDS = 30;

    private final Striped<Lock> queues = Striped.lock(1024);

    @Override
    protected IExecutionBuilder buildExecutionBuilder(@Nullable RequestDetails request) {
        return new Execution(request);
    }

    @Override
    protected <T> @Nullable T doExecute(ExecutionBuilder execution, TransactionCallback<T> work) {
        Set<String> keys = execution instanceof Execution ours ? ours.queues() : Set.of();
        Deque<Lock> held = new ArrayDeque<>();
        try {
            for (Lock queue : queues.bulkGet(keys)) {
                if (queue.tryLock(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                    held.push(queue);
                }
            }
            return super.doExecute(execution, work);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StorageException("interrupted while another push of the same patient was stored", e);
        } finally {
            held.forEach(Lock::unlock);
        }
    }

    private final class Execution extends ExecutionBuilder {

        private final @Nullable RequestDetails request;
        private @Nullable TransactionDetails transaction;

        private Execution(@Nullable RequestDetails request) {
            super(request);
            this.request = request;
        }

        @Override
        public ExecutionBuilder withTransactionDetails(@Nullable TransactionDetails details) {
            transaction = details;
            return super.withTransactionDetails(details);
        }

        private Set<String> queues() {
            Set<String> ofBundle = transaction == null ? null : transaction.getUserData(QUEUES);
            if (ofBundle != null) {
                return ofBundle;
            }
            return request == null || request.getCompleteUrl() == null ? Set.of() : ofSingleWrite(request);
        }

        private static Set<String> ofSingleWrite(RequestDetails request) {
            RestOperationTypeEnum operation = request.getRestOperationType();
            if (operation != RestOperationTypeEnum.UPDATE && operation != RestOperationTypeEnum.CREATE) {
                return Set.of();
            }
            String matchUrl = request.getConditionalUrl(operation);
            return matchUrl == null ? Set.of() : Set.of(request.getResourceName() + matchUrl);
        }
    }

    /** Tells the transaction of a bundle which patients it pushes, before it begins. */
    @Interceptor
    static final class PatientsOfBundle {

        @Hook(Pointcut.STORAGE_TRANSACTION_WRITE_OPERATIONS_PRE)
        public void note(TransactionDetails transaction, TransactionWriteOperationsDetails writes) {
            transaction.putUserData(
                    QUEUES,
                    Stream.of(writes.getUpdateRequestUrls(), writes.getConditionalCreateRequestUrls())
                            .flatMap(List::stream)
                            .filter(url -> url.startsWith("Patient?"))
                            .collect(Collectors.toUnmodifiableSet()));
        }
    }
}
