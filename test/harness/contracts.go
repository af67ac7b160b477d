package harness

import (
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Mover is the code of a contract that, called with i and end, emits Moved(address indexed from, address indexed to,
// uint256 value) for each value from i to end, excluding end. The event resembles Transfer of a token.
var Mover = "602035" + "600035" + // end, i
	"5b" + "80600052" + // loop: value is i
	"80" + "70" + strings.Repeat("a7", 17) + "02" + // to: a multiple of i
	"81" + "70" + strings.Repeat("5b", 17) + "02" + // from: another multiple of i
	"7f" + fmt.Sprintf("%x", crypto.Keccak256([]byte("Moved(address,address,uint256)"))) +
	"60206000a3" + // emit
	"600101" + "818110" + "600657" + "00" // i++, until i == end

// InitCode returns the creation code of a contract with the given code.
func InitCode(code string) []byte {
	return common.FromHex(fmt.Sprintf("61%04x80600c6000396000f3", len(code)/2) + code)
}

// Moves returns the input with which Mover emits events for the values from..to, excluding to.
func Moves(from, to int) []byte {
	return append(common.BigToHash(big.NewInt(int64(from))).Bytes(), common.BigToHash(big.NewInt(int64(to))).Bytes()...)
}

// Replayer returns the code of a contract that emits the logs in its input. A log is encoded as the number of topics (2
// to 4), four topics, the length of the data, and the data. All but the data are words of 32 bytes.
func Replayer() string {
	code := "6000" + "5b" + // p = 0; next:
		"8060a00135" + "808260c001600037" + // copy the data to memory; stack: p, length
		"8135" // number of topics
	const choices, log = 2 * 8, 5
	at := len(code)/2 + choices + 6 // offset of the code for 2 topics
	size := func(topics int) int { return 2 + log*topics + 4 + 4 }
	end := at + size(2) + size(3) + size(4)
	code += fmt.Sprintf("80600214%s57", push(at)) + fmt.Sprintf("80600314%s57", push(at+size(2))) +
		push(at+size(2)+size(3)) + "56" + "0000"
	for topics := 2; topics <= 4; topics++ {
		code += "5b50"
		for i := topics; i >= 1; i-- {
			code += fmt.Sprintf("%02x60%02x0135", 0x81+topics-i, 32*i)
		}
		code += fmt.Sprintf("%02x6000%02x", 0x80+topics, 0xa0+topics) + push(end) + "56"
	}
	return code + "5b" + "0160c001" + "368110" + "6002" + "57" + "00"
}

// push returns the code that pushes n, PUSH2.
func push(n int) string { return fmt.Sprintf("61%04x", n) }
