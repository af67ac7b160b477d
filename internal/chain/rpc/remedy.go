package rpc

import (
	"crypto/tls"
	"errors"
	"net/http"

	gethrpc "github.com/ethereum/go-ethereum/rpc"

	"github.com/waybill/waybill/journal"
)

const methodNotFound = -32601

// Remedy returns what an operator must do about an error of a Pool that does not pass by itself: the nodes answer, and
// they are on another chain or refuse us. known is false for errors that may pass. If the nodes fail for several
// reasons, none of which may pass, the remedy is that of the first.
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
