package journal

// Scheme is the signature scheme of a device's key. The numbers are those of the contract.
type Scheme uint8

// Signature schemes.
const (
	SchemeNone Scheme = iota
	Secp256k1
	P256
)

var schemeNames = [...]string{"none", "secp256k1", "p256"}

func (s Scheme) String() string { return nameOf(schemeNames[:], int(s)) }

// MarshalText writes the lower-case name.
func (s Scheme) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads the lower-case name. For any other text it returns ErrMalformed.
func (s *Scheme) UnmarshalText(b []byte) error {
	return parseName("scheme", schemeNames[:], b, (*uint8)(s))
}
