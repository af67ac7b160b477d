package chain

import (
	"bytes"
	"context"
	"encoding/binary"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/waybill/waybill/bindings"
	"github.com/waybill/waybill/internal/chain/events"
	"github.com/waybill/waybill/internal/ledger"
	"github.com/waybill/waybill/journal"
)

// PostedCodes returns the code hashes with which a pending act was posted, from the calldata of its transaction. It
// returns journal.ErrNotFound if it was posted without, or through another contract.
func (c *Client) PostedCodes(ctx context.Context, a ledger.ActPending) (codes journal.CodeHashes, err error) {
	logs, err := c.logsOf(ctx, "ActPending", a.Parcel.Order())
	if err != nil {
		return codes, fmt.Errorf("find act %d of %s: %w", a.Place.Seq, a.Device, err)
	}
	var decoder events.Decoder
	for i := range logs {
		e, err := decoder.Event(ledgerLog(&logs[i]))
		if err != nil {
			return codes, fmt.Errorf("find act %d of %s: %w", a.Place.Seq, a.Device, err)
		}
		p, pending := e.Payload.(*ledger.ActPending)
		if !pending || p.Device != a.Device || p.Place != a.Place {
			continue
		}
		tx, _, err := c.pool.TransactionByHash(ctx, logs[i].TxHash)
		if err != nil {
			return codes, fmt.Errorf("read transaction %s: %w", logs[i].TxHash, err)
		}
		if to := tx.To(); to != nil && *to == common.Address(c.addresses.Orders) {
			if codes, found := codesIn(tx.Data(), a); found {
				return codes, nil
			}
		}
	}
	return codes, fmt.Errorf("code hashes of act %d of %s: %w", a.Place.Seq, a.Device, journal.ErrNotFound)
}

// codesIn returns the code hashes of an act in the calldata of Orders.post. See packAct.
func codesIn(calldata []byte, a ledger.ActPending) (codes journal.CodeHashes, found bool) {
	abi, err := bindings.OrdersMetaData.ParseABI()
	if err != nil {
		return codes, false
	}
	post := abi.Methods["post"]
	arguments, is := bytes.CutPrefix(calldata, post.ID)
	if !is {
		return codes, false
	}
	values, err := post.Inputs.Unpack(arguments)
	if err != nil {
		return codes, false
	}
	acts, _ := values[0].([]byte)
	const header = 35
	for len(acts) >= header {
		hashes, signature := int(acts[33]), int(acts[34])
		end := header + journal.ReadingSize + signature
		if len(acts) < end+32*hashes {
			return codes, false
		}
		place := journal.Place{Epoch: binary.BigEndian.Uint32(acts[20:]), Seq: binary.BigEndian.Uint64(acts[24:])}
		if journal.Address(acts[:20]) == a.Device && place == a.Place && hashes == len(codes) {
			for i := range codes {
				codes[i] = journal.Hash(acts[end+32*i : end+32*(i+1)])
			}
			return codes, true
		}
		acts = acts[end+32*hashes:]
	}
	return codes, false
}
