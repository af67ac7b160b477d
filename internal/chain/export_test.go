package chain

// Tests use these to call the contracts without Client, as an attacker does.
var (
	TermsTo       = termsTo
	SegmentTo     = segmentTo
	LedgerLog     = ledgerLog
	PackAct       = packAct
	TermsDigest   = termsDigest
	PackTelemetry = packTelemetry
	PolicyTo      = policyTo
)
