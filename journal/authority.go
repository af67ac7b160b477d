package journal

import "time"

var (
	enrollType = keccak([]byte("Enroll(address device,uint8 scheme,uint8 role,uint16 site,uint64 validUntil," +
		"address owner)"))
	rotateType = keccak([]byte("Rotate(address device,uint8 scheme,address key,uint32 epoch,uint64 fromSeq)"))
)

// Enrollment is a request to enrol a device, signed by the device. The signature proves that the device has the key.
// It is independent of Domain.Consumer: a device is enrolled for all consumers.
type Enrollment struct {
	Device     Address // address of the key
	Scheme     Scheme
	Role       Role
	Site       uint16    // number of the fulfilment centre; for Vehicle and Locker, number of the carrier
	ValidUntil time.Time // end of the enrolment, whole seconds
	Owner      Address   // owner of the contracts, who submits the enrolment
	Signature  []byte    // by the device, over EnrollDigest
}

// EnrollDigest returns the EIP-712 digest of e, which the device signs. It ignores e.Signature.
func (d Domain) EnrollDigest(e Enrollment) Hash {
	var w abiWords
	w.bytes(enrollType[:])
	w.address(e.Device)
	w.uint(uint64(e.Scheme))
	w.uint(uint64(e.Role))
	w.uint(uint64(e.Site))
	w.uint(uint64(e.ValidUntil.Unix()))
	w.address(e.Owner)
	return d.typedDataHash(w)
}

// Rotation replaces the key of a device. It is signed by the old key. The new key signs reading FromSeq of Epoch and
// all later readings.
type Rotation struct {
	Device    Address
	Scheme    Scheme  // of the new key
	Key       Address // of the new key
	Epoch     uint32
	FromSeq   uint64
	Signature []byte // by the old key, over RotateDigest
}

// RotateDigest returns the EIP-712 digest of r, which the old key signs. It ignores r.Signature.
func (d Domain) RotateDigest(r Rotation) Hash {
	var w abiWords
	w.bytes(rotateType[:])
	w.address(r.Device)
	w.uint(uint64(r.Scheme))
	w.address(r.Key)
	w.uint(uint64(r.Epoch))
	w.uint(r.FromSeq)
	return d.typedDataHash(w)
}
