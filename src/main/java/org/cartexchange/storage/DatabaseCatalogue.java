package org.cartexchange.storage;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The SQL that makes an empty copy of a database's schemas {@code public} and {@code cart}, read from PostgreSQL's own
 * catalogue. It knows the kinds of objects that HAPI's migrator and our scripts make, and refuses a database that holds
 * another kind, rather than leave something out.
 */
final class DatabaseCatalogue {

    private static final String OURS = "n.nspname IN ('public', 'cart')";
    private static final String NOT_OF_AN_EXTENSION =
            "NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = %s AND d.deptype = 'e')";

    private final Connection connection;

    /** @param connection in a transaction whose snapshot the answers are read from */
    DatabaseCatalogue(Connection connection) throws SQLException {
        this.connection = connection;
        try (Statement statement = connection.createStatement()) {
            // Without a search path PostgreSQL writes every name with its schema.
            statement.execute("SET LOCAL search_path = pg_catalog");
        }
    }

    /**
     * A table whose rows are copied.
     *
     * @param name qualified and quoted
     * @param columns quoted, generated ones left out
     */
    record Table(String name, List<String> columns) {}

    List<Table> tables() throws SQLException {
        List<Table> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        SELECT format('%I.%I', n.nspname, c.relname),
                               array(SELECT quote_ident(a.attname) FROM pg_attribute a
                                     WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
                                       AND a.attgenerated = '' ORDER BY a.attnum)
                        FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                        WHERE c.relkind = 'r' AND %s ORDER BY 1
                        """.replace("%s", OURS))) {
            while (rows.next()) {
                tables.add(new Table(
                        rows.getString(1), List.of((String[]) rows.getArray(2).getArray())));
            }
        }
        return tables;
    }

    /** Schemas, types, sequences and bare tables: what must exist before the rows. */
    List<String> statementsBeforeRows() throws SQLException {
        refuseWhatIsNotKnown();
        List<String> statements = new ArrayList<>();
        statements.addAll(query("SELECT format('CREATE SCHEMA IF NOT EXISTS %I', n.nspname) FROM pg_namespace n WHERE "
                + OURS + " ORDER BY 1"));
        statements.addAll(query("""
                SELECT format('CREATE TYPE %I.%I AS ENUM (%s)', n.nspname, t.typname,
                              string_agg(quote_literal(e.enumlabel), ', ' ORDER BY e.enumsortorder))
                FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace JOIN pg_enum e ON e.enumtypid = t.oid
                WHERE @ours GROUP BY n.nspname, t.typname ORDER BY 1
                """));
        statements.addAll(query("""
                SELECT format('CREATE SEQUENCE %I.%I AS %s INCREMENT %s MINVALUE %s MAXVALUE %s START %s CACHE %s%s',
                              n.nspname, c.relname, format_type(s.seqtypid, NULL), s.seqincrement, s.seqmin, s.seqmax,
                              s.seqstart, s.seqcache, CASE WHEN s.seqcycle THEN ' CYCLE' ELSE '' END)
                FROM pg_sequence s JOIN pg_class c ON c.oid = s.seqrelid JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE @ours AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'i')
                ORDER BY 1
                """));
        statements.addAll(query("SELECT pg_get_functiondef(p.oid) FROM pg_proc p"
                + " JOIN pg_namespace n ON n.oid = p.pronamespace WHERE @ours AND p.prokind IN ('f', 'p') AND "
                + NOT_OF_AN_EXTENSION.formatted("p.oid") + " ORDER BY 1"));
        statements.addAll(query("""
                SELECT format('CREATE %sTABLE %I.%I (%s)%s',
                              CASE c.relpersistence WHEN 'u' THEN 'UNLOGGED ' ELSE '' END, n.nspname, c.relname,
                              (SELECT string_agg(
                                   format('%I %s', a.attname, format_type(a.atttypid, a.atttypmod))
                                   || CASE WHEN a.attcollation <> t.typcollation
                                           THEN (SELECT format(' COLLATE %I.%I', cn.nspname, co.collname)
                                                 FROM pg_collation co JOIN pg_namespace cn ON cn.oid = co.collnamespace
                                                 WHERE co.oid = a.attcollation)
                                           ELSE '' END
                                   || CASE WHEN a.attgenerated = 's'
                                           THEN ' GENERATED ALWAYS AS (' || pg_get_expr(def.adbin, def.adrelid) || ') STORED'
                                           WHEN a.attidentity = 'a' THEN ' GENERATED ALWAYS AS IDENTITY'
                                           WHEN a.attidentity = 'd' THEN ' GENERATED BY DEFAULT AS IDENTITY'
                                           WHEN def.adbin IS NOT NULL
                                           THEN ' DEFAULT ' || pg_get_expr(def.adbin, def.adrelid)
                                           ELSE '' END
                                   || CASE WHEN a.attnotnull THEN ' NOT NULL' ELSE '' END,
                                   ', ' ORDER BY a.attnum)
                               FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid
                               LEFT JOIN pg_attrdef def ON def.adrelid = a.attrelid AND def.adnum = a.attnum
                               WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped),
                              CASE WHEN c.reloptions IS NULL THEN ''
                                   ELSE ' WITH (' || array_to_string(c.reloptions, ', ') || ')' END)
                FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE c.relkind = 'r' AND @ours ORDER BY 1
                """));
        return statements;
    }

    /** Constraints, indexes, views, triggers, comments and the sequences' places: what is faster or safer after the rows. */
    List<String> statementsAfterRows() throws SQLException {
        List<String> statements = new ArrayList<>();
        statements.addAll(query("""
                SELECT format('ALTER TABLE %I.%I ADD CONSTRAINT %I %s', n.nspname, c.relname, k.conname,
                              pg_get_constraintdef(k.oid))
                FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE k.contype IN ('p', 'u', 'x', 'c', 'f') AND @ours
                ORDER BY CASE k.contype WHEN 'f' THEN 2 ELSE 1 END, 1
                """));
        statements.addAll(query("""
                SELECT pg_get_indexdef(i.indexrelid)
                FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE c.relkind = 'r' AND @ours
                  AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = i.indexrelid
                                  AND k.contype IN ('p', 'u', 'x')) ORDER BY 1
                """));
        statements.addAll(query("SELECT format('CREATE VIEW %I.%I AS %s', n.nspname, c.relname,"
                + " rtrim(pg_get_viewdef(c.oid), ';')) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
                + " WHERE c.relkind = 'v' AND @ours ORDER BY c.oid"));
        statements.addAll(query("SELECT pg_get_triggerdef(t.oid) FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid"
                + " JOIN pg_namespace n ON n.oid = c.relnamespace WHERE NOT t.tgisinternal AND @ours ORDER BY 1"));
        statements.addAll(query("""
                SELECT format('ALTER SEQUENCE %I.%I OWNED BY %I.%I.%I', n.nspname, s.relname, n.nspname, c.relname, a.attname)
                FROM pg_depend d JOIN pg_class s ON s.oid = d.objid AND s.relkind = 'S'
                JOIN pg_class c ON c.oid = d.refobjid JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = d.refobjsubid
                JOIN pg_namespace n ON n.oid = s.relnamespace WHERE d.deptype = 'a' AND @ours ORDER BY 1
                """));
        statements.addAll(query("""
                SELECT format('SELECT setval(%s, %s)',
                              CASE WHEN d.objid IS NULL THEN quote_literal(format('%I.%I', n.nspname, s.sequencename))
                                   ELSE format('pg_get_serial_sequence(%L, %L)',
                                               d.refobjid::regclass::text, a.attname) END,
                              s.last_value)
                FROM pg_sequences s
                JOIN pg_namespace n ON n.nspname = s.schemaname
                JOIN pg_class c ON c.relname = s.sequencename AND c.relnamespace = n.oid
                LEFT JOIN pg_depend d ON d.objid = c.oid AND d.deptype = 'i'
                LEFT JOIN pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
                WHERE s.last_value IS NOT NULL AND @ours ORDER BY 1
                """));
        statements.addAll(query("""
                SELECT format('COMMENT ON TABLE %I.%I IS %L', n.nspname, c.relname, obj_description(c.oid))
                FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE c.relkind = 'r' AND @ours AND obj_description(c.oid) IS NOT NULL ORDER BY 1
                """));
        return statements;
    }

    List<Long> largeObjects() throws SQLException {
        return query("SELECT oid::text FROM pg_largeobject_metadata ORDER BY oid").stream()
                .map(Long::valueOf)
                .toList();
    }

    private void refuseWhatIsNotKnown() throws SQLException {
        List<String> unknown = query("""
                SELECT format('%I.%I', n.nspname, c.relname) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE @ours AND c.relkind NOT IN ('r', 'i', 'S', 't', 'v')
                UNION ALL
                SELECT format('%I.%I', n.nspname, t.typname) FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
                WHERE @ours AND t.typtype NOT IN ('b', 'e') AND t.typrelid = 0
                UNION ALL
                SELECT format('policy %I', p.polname) FROM pg_policy p
                """);
        if (!unknown.isEmpty()) {
            throw new StorageException(
                    "The database holds %s, which a backup cannot carry; use PostgreSQL's pg_dump. [CART-STO-020]"
                            .formatted(String.join(", ", unknown)));
        }
    }

    private List<String> query(String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql.replace("@ours", OURS))) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
