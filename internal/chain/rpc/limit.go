package rpc

import (
	"encoding/json"
	"errors"
	"net/http"
	"slices"
	"strings"
	"time"

	gethrpc "github.com/ethereum/go-ethereum/rpc"

	"github.com/waybill/waybill/internal/chain/rpc/httprpc"
)

const (
	minLimitPause = time.Second      // first pause after a rate limit error without Retry-After; doubles with each
	maxLimitPause = 30 * time.Second // maximum pause without Retry-After
	maxCallerWait = time.Minute      // maximum wait of a call for the end of a rate limit; beyond it the call fails
)

// limitPause returns the time until the next request after before consecutive rate limit errors.
func limitPause(e *httprpc.RateLimit, before int) time.Duration {
	if e.After > 0 {
		return e.After
	}
	return min(minLimitPause<<min(before, 10), maxLimitPause)
}

// rateLimitOf returns a *httprpc.RateLimit if err is one or a node's rate limit answer, otherwise nil. JSON-RPC has the
// code -32005 for it. Some nodes use this code also for results that are too large, and providers have codes of their
// own, so the text is checked too.
func rateLimitOf(err error) *httprpc.RateLimit {
	var already *httprpc.RateLimit
	if errors.As(err, &already) {
		return already
	}
	var status gethrpc.HTTPError
	if errors.As(err, &status) && status.StatusCode == http.StatusTooManyRequests {
		return &httprpc.RateLimit{Text: err.Error()}
	}
	var answer gethrpc.Error
	if !errors.As(err, &answer) {
		return nil
	}
	if answer.ErrorCode() == 3 { // revert: the text is the contract's
		return nil
	}
	code, text := answer.ErrorCode(), strings.ToLower(answer.Error())
	if code == http.StatusTooManyRequests || code == -32029 ||
		contains(text, "rate limit", "rate-limit", "too many requests", "compute units", "per second") {
		return &httprpc.RateLimit{Text: err.Error()}
	}
	if code == -32005 && !contains(text, "result", "range", "logs", "blocks", "response", "size") {
		return &httprpc.RateLimit{Text: err.Error()}
	}
	return nil
}

// Limited reports whether err is a rate limit of a node.
func Limited(err error) bool { return rateLimitOf(err) != nil }

// contains reports whether text contains one of parts.
func contains(text string, parts ...string) bool {
	return slices.ContainsFunc(parts, func(p string) bool { return strings.Contains(text, p) })
}

// cannotServe reports whether an answer means that this node does not support the request or has pruned the data.
// Another node may serve it.
func cannotServe(answer gethrpc.Error) bool {
	switch answer.ErrorCode() {
	case -32601, -32603, -32004, -32002, 4444:
		// Method not found, internal error, method not supported, resource unavailable, history pruned.
		return true
	}
	return contains(strings.ToLower(answer.Error()), "header not found", "unknown block", "missing trie node",
		"state is not available", "historical state",
		"pruned", "does not exist/is not available", "beyond current head")
}

// singleAnswer reports whether the answer to a batch was one object instead of an array. Nodes answer so if the batch
// is too large or invalid.
func singleAnswer(err error) bool {
	var kind *json.UnmarshalTypeError
	return errors.As(err, &kind) && strings.HasPrefix(kind.Type.String(), "[]")
}
