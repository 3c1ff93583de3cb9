using Microsoft.EntityFrameworkCore;
using OutlookGuard.Api.Storage;

namespace OutlookGuard.Api.Audit;

/// <summary>Has the database itself refuse to change or remove entries, proposals and decisions. Who owns the database can undo it; the chains then show what was done.</summary>
internal static class AppendOnly
{
    private const string OnSqlite = """
        CREATE TRIGGER IF NOT EXISTS "AuditEntriesStayUpdate" BEFORE UPDATE ON "AuditEntries" BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END;
        CREATE TRIGGER IF NOT EXISTS "AuditEntriesStayDelete" BEFORE DELETE ON "AuditEntries" BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END;
        CREATE TRIGGER IF NOT EXISTS "ProposalsStayUpdate" BEFORE UPDATE ON "Proposals" BEGIN SELECT RAISE(ABORT, 'proposals are append-only'); END;
        CREATE TRIGGER IF NOT EXISTS "ProposalsStayDelete" BEFORE DELETE ON "Proposals" BEGIN SELECT RAISE(ABORT, 'proposals are append-only'); END;
        CREATE TRIGGER IF NOT EXISTS "ProposalDecisionsStayUpdate" BEFORE UPDATE ON "ProposalDecisions" BEGIN SELECT RAISE(ABORT, 'decisions are append-only'); END;
        CREATE TRIGGER IF NOT EXISTS "ProposalDecisionsStayDelete" BEFORE DELETE ON "ProposalDecisions" BEGIN SELECT RAISE(ABORT, 'decisions are append-only'); END;
        """;

    private const string OnPostgreSql = """
        CREATE OR REPLACE FUNCTION "AuditEntriesStay"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'the audit trail is append-only'; END $$;
        CREATE OR REPLACE TRIGGER "AuditEntriesStay" BEFORE UPDATE OR DELETE OR TRUNCATE ON "AuditEntries" FOR EACH STATEMENT EXECUTE FUNCTION "AuditEntriesStay"();
        CREATE OR REPLACE FUNCTION "ProposalsStay"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'proposals and their decisions are append-only'; END $$;
        CREATE OR REPLACE TRIGGER "ProposalsStay" BEFORE UPDATE OR DELETE OR TRUNCATE ON "Proposals" FOR EACH STATEMENT EXECUTE FUNCTION "ProposalsStay"();
        CREATE OR REPLACE TRIGGER "ProposalDecisionsStay" BEFORE UPDATE OR DELETE OR TRUNCATE ON "ProposalDecisions" FOR EACH STATEMENT EXECUTE FUNCTION "ProposalsStay"();
        """;

    // What individuals' files and consents say is kept for good; only the sealed words may be destroyed, when their time is over.
    private static readonly string[] FactsOfPeople = ["FileEntries", "Consents"];
    private const string Words = "SealedDetails";

    public static async Task EnforceAsync(GuardDb db, CancellationToken stop)
    {
        await db.Database.ExecuteSqlRawAsync(db.Database.IsSqlite() ? OnSqlite : OnPostgreSql, stop);
        foreach (var table in FactsOfPeople)
            await db.Database.ExecuteSqlRawAsync(db.Database.IsSqlite() ? FactsOnSqlite(table, Kept(db, table)) : FactsOnPostgreSql(table, Kept(db, table)), stop);
    }

    private static string Kept(GuardDb db, string table) => string.Join(", ", db.Model.GetEntityTypes().Single(type => type.GetTableName() == table)
        .GetProperties().Select(property => property.GetColumnName()).Where(column => column != Words).Select(column => $"\"{column}\""));

    private static string FactsOnSqlite(string table, string kept) => $"""
        DROP TRIGGER IF EXISTS "{table}StayUpdate";
        CREATE TRIGGER "{table}StayUpdate" BEFORE UPDATE OF {kept} ON "{table}" BEGIN SELECT RAISE(ABORT, 'append-only'); END;
        CREATE TRIGGER IF NOT EXISTS "{table}StayWords" BEFORE UPDATE ON "{table}" WHEN NEW."{Words}" IS NOT NULL BEGIN SELECT RAISE(ABORT, 'append-only'); END;
        CREATE TRIGGER IF NOT EXISTS "{table}StayDelete" BEFORE DELETE ON "{table}" BEGIN SELECT RAISE(ABORT, 'append-only'); END;
        """;

    private static string FactsOnPostgreSql(string table, string kept) => $"""
        CREATE OR REPLACE TRIGGER "{table}Stay" BEFORE UPDATE OF {kept} OR DELETE OR TRUNCATE ON "{table}" FOR EACH STATEMENT EXECUTE FUNCTION "AuditEntriesStay"();
        CREATE OR REPLACE TRIGGER "{table}StayWords" BEFORE UPDATE ON "{table}" FOR EACH ROW WHEN (NEW."{Words}" IS NOT NULL) EXECUTE FUNCTION "AuditEntriesStay"();
        """;
}
