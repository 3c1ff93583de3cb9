<#
.SYNOPSIS
    Draft: the mail-flow rules that stand behind the add-in. Not yet tried on a tenant.

.DESCRIPTION
    The add-in runs in Outlook. Phones, other mail programs and scripts do not run it, so the server has to keep the same promise:

    1. A mail to the outside without OutlookGuard's header is turned back to its sender with a sentence that says what to do.
    2. A mail that the add-in asked to be marked carries the marking when it leaves.
    3. A mail that the add-in asked to be encrypted is encrypted when it leaves.
    4. The internal header is taken off.

    A header can be forged by whoever can send mail at all, and a rule cannot check its signature: the ticket in it is
    compared with the record afterwards. Every rule is told to defer when it fails. The default is to send anyway.

    The rules are made in test mode. Look at the reports first, then run it again with -Mode Enforce.

.PARAMETER WorkersGroup
    The mail-enabled group whose members have the add-in. Nobody else is touched.

.PARAMETER Mode
    Audit (the default): only report what would happen. Enforce: do it.

.PARAMETER LetInvitationsPass
    Outlook cannot put a header on an invitation, so rule 1 turns back every invitation to the outside, also those that the
    add-in has checked. With this switch all of them pass, also those from a phone, which nobody has checked.

.EXAMPLE
    Connect-ExchangeOnline
    ./Set-OutlookGuardRules.ps1 -WorkersGroup workers@larkfield-wra.example
#>
[CmdletBinding(SupportsShouldProcess)]
param(
    [Parameter(Mandatory)] [string] $WorkersGroup,
    [ValidateSet('Audit', 'Enforce')] [string] $Mode = 'Audit',
    [switch] $LetInvitationsPass
)

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

# Written by the add-in: "do=encrypt mark; ticket=…", with the words that are asked for, or "do=nothing; ticket=…".
$Header = 'X-OutlookGuard-Decision'
$Marking = 'Personal and Confidential - to be opened by the recipient only'

# In this order: a rule sees what the rules before it did, so the header goes last.
$Rules = @(
    @{
        Name                         = 'OutlookGuard 1: nothing unchecked to the outside'
        FromMemberOf                 = $WorkersGroup
        SentToScope                  = 'NotInOrganization'
        ExceptIfHeaderMatchesMessageHeader = $Header
        ExceptIfHeaderMatchesPatterns = '.'
        RejectMessageReasonText      = 'This mail was not checked, so it has not gone. Send it from Outlook on a computer. If someone is in danger ring 999.'
        RejectMessageEnhancedStatusCode = '5.7.1'
        RuleErrorAction              = 'Defer'
        Priority                     = 0
    }
    @{
        Name                         = 'OutlookGuard 2: stamp the marking'
        FromMemberOf                 = $WorkersGroup
        HeaderContainsMessageHeader  = $Header
        HeaderContainsWords          = 'mark'
        ApplyHtmlDisclaimerText      = "<p><strong>$Marking</strong></p>"
        ApplyHtmlDisclaimerLocation  = 'Prepend'
        ApplyHtmlDisclaimerFallbackAction = 'Reject'
        RuleErrorAction              = 'Defer'
        Priority                     = 1
    }
    @{
        Name                         = 'OutlookGuard 3: encrypt what must be encrypted'
        FromMemberOf                 = $WorkersGroup
        SentToScope                  = 'NotInOrganization'
        HeaderContainsMessageHeader  = $Header
        HeaderContainsWords          = 'encrypt'
        ApplyRightsProtectionTemplate = 'Encrypt'
        RuleErrorAction              = 'Defer'
        Priority                     = 2
    }
    @{
        Name                         = 'OutlookGuard 4: take the header off'
        FromMemberOf                 = $WorkersGroup
        HeaderMatchesMessageHeader   = $Header
        HeaderMatchesPatterns        = '.'
        RemoveHeader                 = $Header
        RuleErrorAction              = 'Defer'
        Priority                     = 3
    }
)

if ($LetInvitationsPass) { $Rules[0].ExceptIfMessageTypeMatches = 'Calendaring' }

foreach ($rule in $Rules) {
    $rule.Mode = $Mode
    $existing = Get-TransportRule -Identity $rule.Name -ErrorAction SilentlyContinue
    if (-not $PSCmdlet.ShouldProcess($rule.Name, "set in mode $Mode")) { continue }
    if ($existing) {
        $name = $rule.Name
        $rule.Remove('Name')
        Set-TransportRule -Identity $name @rule
    }
    else {
        New-TransportRule @rule
    }
}
