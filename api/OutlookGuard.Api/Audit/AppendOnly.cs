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

    public static Task EnforceAsync(GuardDb db, CancellationToken stop) =>
        db.Database.ExecuteSqlRawAsync(db.Database.IsSqlite() ? OnSqlite : OnPostgreSql, stop);
}
