package harness

import (
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Mover is the code of a contract that, called with i and end, emits Moved(address indexed, address indexed, uint256)
// for each number from i to end: the simplest of the events that tokens have.
var Mover = "602035" + "600035" + // end, i
	"5b" + "80600052" + // again: value is i
	"80" + "70" + strings.Repeat("a7", 17) + "02" + // to: i times something
	"81" + "70" + strings.Repeat("5b", 17) + "02" + // from
	"7f" + fmt.Sprintf("%x", crypto.Keccak256([]byte("Moved(address,address,uint256)"))) +
	"60206000a3" + // emit
	"600101" + "818110" + "600657" + "00" // next, until end

// InitCode returns the creation code of a contract with the given code.
func InitCode(code string) []byte {
	return common.FromHex(fmt.Sprintf("61%04x80600c6000396000f3", len(code)/2) + code)
}

// Moves is the input with which Mover emits the numbers from from until to.
func Moves(from, to int) []byte {
	return append(common.BigToHash(big.NewInt(int64(from))).Bytes(), common.BigToHash(big.NewInt(int64(to))).Bytes()...)
}

// Replayer returns the code of a contract that emits the logs that it is called with: a word that counts the topics,
// four topics, the data's length, the data; and again, until the input ends.
func Replayer() string {
	code := "6000" + "5b" + // p = 0; next:
		"8060a00135" + "808260c001600037" + // data to memory: p, length
		"8135" // how many topics
	const choices, log = 2 * 8, 5
	at := len(code)/2 + choices + 6 // where the first log begins
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

func push(n int) string { return fmt.Sprintf("61%04x", n) }
