package journal

// Role is the function for which a device is enrolled. It decides which kinds of readings the contract accepts from
// the device. The numbers are those of the contract.
type Role uint8

// Roles of a device. A Vehicle or Locker belongs to a carrier, the others to a fulfilment centre.
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

func (r Role) String() string { return nameOf(roleNames[:], int(r)) }

// MarshalText writes the lower-case name.
func (r Role) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// UnmarshalText reads the lower-case name. For any other text it returns ErrMalformed.
func (r *Role) UnmarshalText(b []byte) error { return parseName("role", roleNames[:], b, (*uint8)(r)) }
