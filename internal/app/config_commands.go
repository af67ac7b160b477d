package app

import (
	"flag"
	"time"

	"github.com/waybill/waybill/journal"
)

// DeviceConfig is what `waybill device` is told about one device.
type DeviceConfig struct {
	Name      string
	ID        journal.Address
	Scheme    journal.Scheme
	Role      journal.Role
	Site      uint64
	Until     time.Time
	KeyFile   string
	PublicKey string
	Proof     string
	Epoch     uint64
	From      uint64
	given     map[string]bool // by the setting's name
}

// Given reports whether the named setting was set. It knows those that have no value which means "not set".
func (d *DeviceConfig) Given(name string) bool { return d.given[name] }

func (d *DeviceConfig) settings() []setting {
	d.given = map[string]bool{}
	if d.Scheme == journal.SchemeNone {
		d.Scheme = journal.P256
	}
	return []setting{
		{
			"name", "device: its name, which is that of its key's file and its journal's folder below --data",
			(*text)(&d.Name),
		},
		{"id", "device: its id, 0x and 40 hexadecimal digits", noted{d, "id", &d.ID}},
		{"scheme", "device: secp256k1 or p256", noted{d, "scheme", &d.Scheme}},
		{"role", "device: shelf, robot, packer, dock or vehicle", noted{d, "role", &d.Role}},
		{"site", "device: number of its centre, or of its carrier for vehicles", (*whole)(&d.Site)},
		{
			"until", "device: enrolled until then, such as 2030-01-01T00:00:00Z; a year when it is not said",
			noted{d, "until", &d.Until},
		},
		{
			"key-file", "device: where its key is, or is made; a file that is there is taken as it is",
			(*text)(&d.KeyFile),
		},
		{
			"public-key", "device: x and y in hexadecimal, of a key that stays in the device",
			(*text)(&d.PublicKey),
		},
		{
			"proof", "device: the device's signature that shows it has the key; without it, enroll says what to sign",
			(*text)(&d.Proof),
		},
		{
			"epoch", "device: epoch of its journal that --from-sequence counts in; the chain's when it is not said",
			(*whole)(&d.Epoch),
		},
		{
			"from-sequence", "device: first sequence number that is refused",
			noted{d, "from-sequence", (*whole)(&d.From)},
		},
	}
}

// noted is a value that parses itself; the DeviceConfig notes that it was set.
type noted struct {
	of   *DeviceConfig
	name string
	into any // encoding.TextUnmarshaler or flag.Value
}

func (v noted) String() string { return "" }

func (v noted) Set(s string) (err error) {
	switch into := v.into.(type) {
	case interface{ UnmarshalText([]byte) error }:
		err = into.UnmarshalText([]byte(s))
	case flag.Value:
		err = into.Set(s)
	}
	v.of.given[v.name] = err == nil
	return err
}

// TxConfig is what `waybill tx` is told.
type TxConfig struct {
	ID     uint64
	All    bool
	Limit  uint64
	Reason string
}

func (t *TxConfig) settings() []setting {
	t.Limit, t.Reason = 100, "by an operator"
	return []setting{
		{"id", "tx: number of a transaction, as tx list shows it", (*whole)(&t.ID)},
		{"all", "tx list: confirmed ones too", (*boolean)(&t.All)},
		{"limit", "tx list: how many, the newest", (*whole)(&t.Limit)},
		{"reason", "tx cancel: what whoever waits for it is told", (*text)(&t.Reason)},
	}
}
