// Package fork finds out whether a chain has what Waybill's contracts need of the Ethereum Virtual Machine, and names
// the fork of Ethereum whose rules an older chain has.
package fork

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	gethrpc "github.com/ethereum/go-ethereum/rpc"

	"github.com/waybill/waybill/internal/chain/rpc"
	"github.com/waybill/waybill/internal/ledger"
)

// Incapable is what a chain lacks. It matches ledger.ErrIncapable.
type Incapable struct {
	Text   string // "chain 31337 has the rules of Prague, and … is missing"
	Remedy string // what an operator must do
}

func (e *Incapable) Error() string { return e.Text }

// Unwrap returns ledger.ErrIncapable.
func (e *Incapable) Unwrap() error { return ledger.ErrIncapable }

const newer = "give --rpc a node of a chain with the rules of Osaka, or with those of Cancun and the precompile of " +
	"RIP-7212 (Anvil: --hardfork osaka)"

// Node executes code on top of the latest block. An ethapi.API is one.
type Node interface {
	CallContract(ctx context.Context, msg ethereum.CallMsg, block *big.Int) ([]byte, error)
	EstimateGas(ctx context.Context, msg ethereum.CallMsg) (uint64, error)
	Header(ctx context.Context, tag string) (*rpc.Header, error)
	ChainID() uint64
}

// feature is an opcode of the EVM, with creation code that uses it and creates an empty contract.
type feature struct {
	name string
	fork string // since which it exists
	code string
}

// control is creation code that works on every chain.
const control = "60006000f3"

// needed are the opcodes in the code of our contracts, in the order of their forks.
var needed = []feature{
	{"the opcode PUSH0 (EIP-3855)", "Shanghai", "5f5ff3"},
	{"transient storage (EIP-1153)", "Cancun", "60005c60006000f3"},
	{"the opcode MCOPY (EIP-5656)", "Cancun", "6000600060005e60006000f3"},
}

// before names the fork before one of those that needed or Check mention.
var before = map[string]string{
	"Shanghai": "Paris or older", "Cancun": "Shanghai", "Prague": "Cancun", "Osaka": "Prague",
}

// precompiles has addresses of precompiled contracts.
var (
	p256 = common.HexToAddress("0x100") // verification of P-256 signatures (EIP-7951, RIP-7212)
	bls  = common.HexToAddress("0x0b")  // addition of points of BLS12-381, since Prague (EIP-2537)
)

// signature is a valid input of p256: hash, r, s, x, y.
var signature = unhex("4cee90eb86eaa050036147a12d49004b6b9c72bd725d39d4785011fe190f0b4d" +
	"a73bd4903f0ce3b639bbbf6e8e80d16931ff4bcf5993d58468e8fb19086e8cac" +
	"36dbcd03009df8c59286b162af3bd7fcc0450c9aa81be5d10d312af6c66b1d60" +
	"4aebd3099c618202fcfe16ae7770b0c49ab5eadf74b754204a3bb6060e44eff3" +
	"7618b065f9832de4ca6ca971a7a1adc826d0f7c00181a5fb2ddf79ae00b4e10e")

// Check returns ledger.ErrIncapable if the chain lacks an opcode or a precompiled contract that our contracts need, if
// its blocks have room for less than gas, or if its contracts see another chain id than the node reports. The error
// names what is missing, and the fork. Other errors mean that the chain could not be checked.
func Check(ctx context.Context, n Node, gas uint64) error {
	for _, f := range needed {
		there, err := has(ctx, n, f)
		if err != nil {
			return fmt.Errorf("check whether the chain has %s: %w", f.name, err)
		}
		if !there {
			return missing(n, f.name, f.fork)
		}
	}
	if err := CheckPrecompile(ctx, n); err != nil {
		return err
	}
	if err := checkChainID(ctx, n); err != nil {
		return err
	}
	head, err := n.Header(ctx, "latest")
	if err != nil {
		return fmt.Errorf("read the gas limit of blocks: %w", err)
	}
	if limit := uint64(head.GasLimit); limit > 0 && limit < gas {
		return &Incapable{
			fmt.Sprintf("blocks of chain %d have room for %d gas, and %d are needed", n.ChainID(), limit, gas),
			"raise the gas limit of its blocks (Geth: --miner.gaslimit, --dev.gaslimit; Anvil: --gas-limit)",
		}
	}
	return nil
}

// CheckPrecompile returns ledger.ErrIncapable if the chain cannot verify P-256 signatures, with which devices sign.
func CheckPrecompile(ctx context.Context, n Node) error {
	const name = "the P-256 precompile at 0x100 (EIP-7951, RIP-7212)"
	good, err := n.CallContract(ctx, ethereum.CallMsg{To: &p256, Data: signature}, nil)
	if err != nil {
		return fmt.Errorf("check whether the chain has %s: %w", name, err)
	}
	forged := append([]byte(nil), signature...)
	forged[0] ^= 1
	bad, err := n.CallContract(ctx, ethereum.CallMsg{To: &p256, Data: forged}, nil)
	switch {
	case err != nil:
		return fmt.Errorf("check whether the chain has %s: %w", name, err)
	case valid(good) && !valid(bad):
		return nil
	case len(good) > 0:
		return &Incapable{fmt.Sprintf("on chain %d %s gives wrong answers", n.ChainID(), name), newer}
	}
	since := "Osaka"
	if there, err := hasBLS(ctx, n); err == nil && !there {
		since = "Prague"
	}
	return missing(n, name, since)
}

// valid reports whether an answer of p256 says that the signature is valid.
func valid(answer []byte) bool { return new(big.Int).SetBytes(answer).Cmp(big.NewInt(1)) == 0 }

// hasBLS reports whether the chain has Prague's precompiles: infinity plus infinity is infinity.
func hasBLS(ctx context.Context, n Node) (bool, error) {
	sum, err := n.CallContract(ctx, ethereum.CallMsg{To: &bls, Data: make([]byte, 256)}, nil)
	return len(sum) == 128, err
}

// missing returns the error for a feature that exists since a fork.
func missing(n Node, name, since string) error {
	return &Incapable{
		fmt.Sprintf("chain %d has the rules of %s, and %s is missing", n.ChainID(), before[since], name), newer,
	}
}

// has reports whether the chain has a feature. Nodes describe an unknown opcode in words of their own, so each refusal
// counts, but only if the node executes code without the opcode, and refuses twice.
func has(ctx context.Context, n Node, f feature) (bool, error) {
	for range 2 {
		err := create(ctx, n, f.code)
		if err == nil {
			return true, nil
		}
		if !refused(err) {
			return false, err
		}
		if err := create(ctx, n, control); err != nil {
			return false, err
		}
	}
	return false, nil
}

// create estimates the gas of creation code. Every node supports that, because deployments need it.
func create(ctx context.Context, n Node, code string) error {
	_, err := n.EstimateGas(ctx, ethereum.CallMsg{Data: unhex(code)})
	return err
}

// refused reports whether a node executed the code and failed.
func refused(err error) bool {
	var answer gethrpc.Error
	return errors.As(err, &answer) && !rpc.Limited(err)
}

// checkChainID compares the chain id that contracts see with the one that the node reports. A signature for one of them
// is not valid for the other. Nodes that cannot execute creation code in eth_call are not checked.
func checkChainID(ctx context.Context, n Node) error {
	const code = "4660005260206000f3" // return the chain id
	out, err := n.CallContract(ctx, ethereum.CallMsg{Data: unhex(code)}, nil)
	if err != nil && !refused(err) {
		return fmt.Errorf("read the chain id that contracts see: %w", err)
	}
	if err != nil || len(out) != 32 {
		return nil
	}
	if seen := new(big.Int).SetBytes(out); seen.Cmp(new(big.Int).SetUint64(n.ChainID())) != 0 {
		return &Incapable{
			fmt.Sprintf("contracts see chain id %s, and the node reports %d", seen, n.ChainID()),
			"correct the chain id in the node's configuration",
		}
	}
	return nil
}

func unhex(digits string) []byte {
	b, err := hex.DecodeString(digits)
	if err != nil {
		panic(err) // the constants of this package are hexadecimal
	}
	return b
}
