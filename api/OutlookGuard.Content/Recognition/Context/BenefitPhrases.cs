namespace OutlookGuard.Content.Recognition.Context;

/// <summary>Finance by words: benefits, debts, income, accounts. Money as control is risk. Account and card numbers are other recognisers' work.</summary>
internal static class BenefitPhrases
{
    /// <summary>Only ever said of a person.</summary>
    public const string SpeaksForItself = """
        # Benefits
        universal credit, {pos} uc, uc [claim|payment|award|account|journal|has|is|was], housing benefit, child benefit, child tax credit+
        working tax credit+, tax credits, {pos} [pip|esa|jsa|dla]
        [claim|claims|claiming|claimed|gets|receives|receiving|get|awarded|refused|on|applied for|apply for|applying for] [pip|esa|jsa|dla]
        pip [claim|award|assessment|form|payment|appeal|application], personal independence payment, employment and support allowance
        esa [claim|award|payment], jobseeker 's allowance, jsa [claim|payment], disability living allowance, dla [claim|award|for]
        carer 's allowance, attendance allowance, income support, {pos} benefits, on benefits, claim[s|ed|ing|] benefits
        benefit[s|] [claim|cap|sanction+|payment+|stopped|appeal|advice for|entitlement|check for]
        benefits [have|has|been|were|are] [stopped|suspended|sanctioned|cut|reduced|paid], {be} sanctioned, discretionary housing payment, dhp
        council tax [reduction|support|arrears|debt|liability|bill for], budgeting loan, crisis loan, local welfare assistance, free school meals
        healthy start [vouchers|card], winter fuel payment, state pension, pension credit, bereavement payment
        # Debts and income
        in debt, {pos} debt+, debt+ [of|in her name|in his name|with|advice for|to|management], payday loan+, loan shark+, doorstep lender
        {pos} loan+, {pos} overdraft, overdrawn, credit card debt+, utility arrears, in arrears, {pos} arrears, bankrupt, bankruptcy
        {pos} bankruptcy, debt relief order, individual voluntary arrangement, county court judgment+, ccj+
        {pos} [income|salary|wages|savings|pension|credit rating|credit score|bank statement+|bank details|bank account|account number|finances|money|inheritance]
        joint [account|bank account|debts|loan], {pos} [bank card|bank cards|debit card|credit card|pin], no income, no money, zero hours, child maintenance, spousal maintenance, {pos} maintenance
        destitute, destitution, food bank [voucher|referral|parcel], food parcel, hardship [fund|grant|payment], bank account in {pos} name
        open[ed|ing|] a bank account
        """;

    /// <summary>Counts when somebody is there whose money it is.</summary>
    public const string NeedsSomebody = """
        benefits, debt, debts, loan, loans, overdraft, arrears, bank account, wages, income, savings, bankrupt, maintenance payments
        child support, pension, salary, tax code, bank details, account details
        owes, owed
        """;
}
