package journal

import "time"

var (
	enrollType = keccak([]byte("Enroll(address device,uint8 scheme,uint8 role,uint16 site,uint64 validUntil,address owner)"))
	rotateType = keccak([]byte("Rotate(address device,uint8 scheme,address key,uint32 epoch,uint64 fromSeq)"))
)

// Enrollment is what a device signs to show that it has the key under which it is to be enrolled. Consumer does not count: a device is
// enrolled for all of them.
type Enrollment struct {
	Device     Address // address of the key
	Scheme     Scheme
	Role       Role
	Site       uint16
	ValidUntil time.Time // whole seconds
	Owner      Address   // who enrols it
	Signature  []byte
}

// EnrollDigest is what the device signs: EIP-712.
func (d Domain) EnrollDigest(e Enrollment) Hash {
	var w words
	w.bytes(enrollType[:])
	w.address(e.Device)
	w.uint(uint64(e.Scheme))
	w.uint(uint64(e.Role))
	w.uint(uint64(e.Site))
	w.uint(uint64(e.ValidUntil.Unix()))
	w.address(e.Owner)
	return d.typed(w)
}

// Rotation is a device's change of its key, signed by the old one: reading FromSeq of the epoch and all later ones are signed with
// the new key.
type Rotation struct {
	Device    Address
	Scheme    Scheme // of the new key
	Key       Address
	Epoch     uint32
	FromSeq   uint64
	Signature []byte // by the old key
}

// RotateDigest is what the old key signs: EIP-712.
func (d Domain) RotateDigest(r Rotation) Hash {
	var w words
	w.bytes(rotateType[:])
	w.address(r.Device)
	w.uint(uint64(r.Scheme))
	w.address(r.Key)
	w.uint(uint64(r.Epoch))
	w.uint(r.FromSeq)
	return d.typed(w)
}
