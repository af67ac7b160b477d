package events_test

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/waybill/waybill/internal/chain/events"
	"github.com/waybill/waybill/internal/testenv"
)

var (
	declaration = regexp.MustCompile(`(?m)^\s*error\s+(\w+)\s*\(([^)]*)\)\s*;`)
	imported    = regexp.MustCompile(`(?m)^import\s[^"]*"([^"]+)";`)
)

// Every error that our contracts or the libraries below them declare is decoded, and so are those of tokens.
func TestErrorText_ofLibraries(t *testing.T) {
	t.Parallel()
	contracts := testenv.Path(t, "contracts")
	queue, err := filepath.Glob(filepath.Join(contracts, "src", "*.sol"))
	if err != nil {
		t.Fatal(err)
	}
	queue = append(queue,
		filepath.Join(contracts, "node_modules/@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol"),
		filepath.Join(contracts, "node_modules/@openzeppelin/contracts/utils/Pausable.sol"),
		filepath.Join(contracts, "node_modules/solady/src/tokens/ERC20.sol"))
	seen := map[string]bool{}
	found := 0
	for len(queue) > 0 {
		file := queue[0]
		queue = queue[1:]
		if seen[file] {
			continue
		}
		seen[file] = true
		source, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range imported.FindAllStringSubmatch(string(source), -1) {
			path := filepath.Join(contracts, "node_modules", m[1])
			if strings.HasPrefix(m[1], ".") {
				path = filepath.Join(filepath.Dir(file), m[1])
			}
			queue = append(queue, path)
		}
		if strings.HasPrefix(file, filepath.Join(contracts, "src")) {
			continue // the bindings have these
		}
		for _, m := range declaration.FindAllStringSubmatch(string(source), -1) {
			found++
			checkDecoded(t, file, m[1], m[2])
		}
	}
	if found < 40 {
		t.Errorf("found only %d errors in %d files", found, len(seen))
	}
}

// checkDecoded checks that the revert data of a declared error is decoded.
func checkDecoded(t *testing.T, file, name, arguments string) {
	t.Helper()
	var types []string
	for one := range strings.SplitSeq(arguments, ",") {
		if kind := strings.Fields(one); len(kind) > 0 {
			types = append(types, kind[0])
		}
	}
	for _, kind := range types {
		if _, err := abi.NewType(kind, "", nil); err != nil {
			return // an enum or a struct
		}
	}
	data := crypto.Keccak256([]byte(name + "(" + strings.Join(types, ",") + ")"))[:4]
	data = append(data, make([]byte, 32*len(types))...)
	if got, text, known := events.ErrorText(data); !known || got != name || !strings.HasPrefix(text, name) {
		t.Errorf("%s: error %s(%s) is decoded as %q, %q", file, name, arguments, got, text)
	}
}

func TestErrorText_missingPrecompile(t *testing.T) {
	t.Parallel()
	data := append(crypto.Keccak256([]byte("MissingPrecompile(address)"))[:4], make([]byte, 32)...)
	data[34] = 1
	const want = "MissingPrecompile(precompile=0x0000000000000000000000000000000000000100)"
	if _, text, _ := events.ErrorText(data); text != want {
		t.Errorf("%s, want %s", text, want)
	}
}
