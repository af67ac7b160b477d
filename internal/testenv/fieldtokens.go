package testenv

import (
	_ "embed" // the codes
	"encoding/hex"
	"encoding/json"
	"strings"
	"testing"
)

//go:embed fieldtokens.json
var fieldTokens []byte

// FieldToken returns the creation code of FieldToken, FieldWallet or FieldFactory of
// contracts/test/mocks/FieldToken.sol: a token and a contract wallet as they are found on chains. Arguments of the
// constructor follow it.
func FieldToken(t testing.TB, contract string) []byte {
	t.Helper()
	var codes map[string]string
	if err := json.Unmarshal(fieldTokens, &codes); err != nil {
		t.Fatal(err)
	}
	code, err := hex.DecodeString(strings.TrimPrefix(codes[contract], "0x"))
	if err != nil || len(code) == 0 {
		t.Fatalf("code of %s: %v (node scripts/fieldtokens.mjs)", contract, err)
	}
	return code
}
