<#
.SYNOPSIS
    Draft: the two mail-flow rules that stand behind the add-in. Not yet tried on a tenant.

.DESCRIPTION
    The add-in runs in Outlook. Phones, other mail programs and scripts do not run it, so the server has to keep the same promise:

    1. A mail that the add-in marked "encrypt" is encrypted when it leaves, and the internal header is taken off.
    2. A mail to the outside without OutlookGuard's header is turned back to its sender with a sentence that says what to do.

    A header can be forged by whoever can send mail at all, and a rule cannot check its signature: the ticket in it is
    compared with the record afterwards. Every rule is told to defer when it fails. The default is to send anyway.

    The rules are made in test mode. Look at the reports first, then run it again with -Mode Enforce.

.PARAMETER WorkersGroup
    The mail-enabled group whose members have the add-in. Nobody else is touched.

.PARAMETER Mode
    Audit (the default): only report what would happen. Enforce: do it.

.EXAMPLE
    Connect-ExchangeOnline
    ./Set-OutlookGuardRules.ps1 -WorkersGroup workers@larkfield-wra.example
#>
[CmdletBinding(SupportsShouldProcess)]
param(
    [Parameter(Mandatory)] [string] $WorkersGroup,
    [ValidateSet('Audit', 'Enforce')] [string] $Mode = 'Audit'
)

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

$Header = 'X-OutlookGuard-Decision'

$Rules = @(
    @{
        Name                         = 'OutlookGuard 1: encrypt what was marked'
        FromMemberOf                 = $WorkersGroup
        SentToScope                  = 'NotInOrganization'
        HeaderContainsMessageHeader  = $Header
        HeaderContainsWords          = 'encrypt'
        ApplyRightsProtectionTemplate = 'Encrypt'
        RemoveHeader                 = $Header
        RuleErrorAction              = 'Defer'
        Priority                     = 0
    }
    @{
        Name                         = 'OutlookGuard 2: nothing unchecked to the outside'
        FromMemberOf                 = $WorkersGroup
        SentToScope                  = 'NotInOrganization'
        ExceptIfHeaderMatchesMessageHeader = $Header
        ExceptIfHeaderMatchesPatterns = '.'
        RejectMessageReasonText      = 'This mail was not checked, so it has not gone. Send it from Outlook on a computer. If someone is in danger ring 999.'
        RejectMessageEnhancedStatusCode = '5.7.1'
        RuleErrorAction              = 'Defer'
        Priority                     = 1
    }
)

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
