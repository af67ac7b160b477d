// Package failure joins the errors of several nodes, and knows which errors of a node do not pass by themselves.
package failure

import (
	"crypto/tls"
	"errors"
	"net/http"
	"strings"

	gethrpc "github.com/ethereum/go-ethereum/rpc"

	"github.com/waybill/waybill/journal"
)

const methodNotFound = -32601

// Remedy returns what an operator must do about an error of a pool of nodes that does not pass by itself: the nodes
// answer, and they are on another chain or refuse us. known is false for errors that may pass. If the nodes fail for
// several reasons, none of which may pass, the remedy is that of the first.
func Remedy(err error) (remedy string, known bool) {
	if several := new(multiError); errors.As(err, &several) {
		for _, one := range several.all {
			text, permanent := Remedy(one)
			if !permanent {
				return "", false
			}
			if !known {
				remedy, known = text, true
			}
		}
		return remedy, known
	}
	var status gethrpc.HTTPError
	var answer gethrpc.Error
	var certificate *tls.CertificateVerificationError
	switch {
	case errors.Is(err, journal.ErrConflict):
		return "give --rpc a node of the chain that has the contracts", true
	case errors.As(err, &certificate):
		return "use a node whose certificate this machine trusts", true
	case errors.As(err, &status) &&
		(status.StatusCode == http.StatusUnauthorized || status.StatusCode == http.StatusForbidden):
		return "check the API key in --rpc", true
	case errors.As(err, &answer) && answer.ErrorCode() == methodNotFound:
		return "give --rpc an Ethereum node that serves the namespace eth", true
	}
	return "", false
}

// Join returns a single error unchanged, and several errors as an error with the texts on one line.
func Join(failures []error) error {
	if len(failures) == 1 {
		return failures[0]
	}
	return &multiError{failures}
}

// multiError is errors.Join with a text of one line.
type multiError struct{ all []error }

func (e *multiError) Error() string {
	texts := make([]string, len(e.all))
	for i, err := range e.all {
		texts[i] = err.Error()
	}
	return strings.Join(texts, "; ")
}

func (e *multiError) Unwrap() []error { return e.all }
