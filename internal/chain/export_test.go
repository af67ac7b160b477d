package chain

// What tests need to speak to the contracts past Client and Sender, as a stranger does.
var (
	TermsTo       = termsTo
	SegmentTo     = segmentTo
	PackAct       = packAct
	PackTelemetry = packTelemetry
)
