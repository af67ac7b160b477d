package journal

// Role is what a device is enrolled to do; the numbers are the contract's.
type Role uint8

// Roles of a device. Vehicle and Locker belong to a carrier, all others to a fulfilment centre.
const (
	RoleNone Role = iota
	Shelf
	Robot
	Packer
	Dock
	Vehicle
	Locker
)

var roleNames = [...]string{"none", "shelf", "robot", "packer", "dock", "vehicle", "locker"}

func (r Role) String() string { return name(roleNames[:], int(r)) }

// MarshalText writes the lower-case name.
func (r Role) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// UnmarshalText reads the lower-case name; anything else is ErrMalformed.
func (r *Role) UnmarshalText(b []byte) error { return parseName("role", roleNames[:], b, (*uint8)(r)) }

// Scheme is the signature scheme of a device's key; the numbers are the contract's.
type Scheme uint8

// Signature schemes.
const (
	SchemeNone Scheme = iota
	Secp256k1
	P256
)

var schemeNames = [...]string{"none", "secp256k1", "p256"}

func (s Scheme) String() string { return name(schemeNames[:], int(s)) }

// MarshalText writes the lower-case name.
func (s Scheme) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads the lower-case name; anything else is ErrMalformed.
func (s *Scheme) UnmarshalText(b []byte) error {
	return parseName("scheme", schemeNames[:], b, (*uint8)(s))
}
