package chain

import (
	"encoding/json"
	"fmt"
	"sync/atomic"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// sealedHeader is a header with the hash that its fields have on Ethereum.
type sealedHeader struct {
	header
	own common.Hash // zero when a field is missing that Ethereum has
}

// UnmarshalJSON reads a header as a node gives it.
func (s *sealedHeader) UnmarshalJSON(b []byte) error {
	if err := json.Unmarshal(b, &s.header); err != nil {
		return err
	}
	var full types.Header
	if json.Unmarshal(b, &full) == nil {
		s.own = full.Hash()
	}
	return nil
}

// sealing is whether a chain hashes headers as Ethereum does. That is not known until one was seen that is its own hash; from then on all
// have to be.
type sealing struct{ known atomic.Bool }

func (k *sealing) check(s *sealedHeader) error {
	switch {
	case s.own == s.Hash:
		k.known.Store(true)
	case k.known.Load():
		return fmt.Errorf("its header has the hash %s, not %s: %w", s.own, s.Hash, errUnlike)
	}
	return nil
}
