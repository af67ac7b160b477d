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
