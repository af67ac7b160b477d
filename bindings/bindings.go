// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package bindings

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = bytes.Equal
	_ = errors.New
	_ = big.NewInt
	_ = common.Big1
	_ = types.BloomLookup
	_ = abi.ConvertType
)

// ICentresStock is an auto generated low-level Go binding around an user-defined struct.
type ICentresStock struct {
	OnHand    uint64
	Reserved  uint64
	Movements uint64
	Agreed    uint64
}

// ICentresZone is an auto generated low-level Go binding around an user-defined struct.
type ICentresZone struct {
	Lat      int32
	Lon      int32
	HalfSide uint32
	Ranking  [32]byte
}

// IClaimsPolicy is an auto generated low-level Go binding around an user-defined struct.
type IClaimsPolicy struct {
	Window       uint32
	Returnable   bool
	ReturnTime   uint32
	Restocking   uint64
	Arbiter      common.Address
	DecideTime   uint32
	DefaultShare uint16
}

// IJournalsDevice is an auto generated low-level Go binding around an user-defined struct.
type IJournalsDevice struct {
	Key        common.Address
	Scheme     uint8
	Role       uint8
	Site       uint16
	Number     uint16
	ValidUntil *big.Int
	Flags      uint8
}

// IJournalsJournal is an auto generated low-level Go binding around an user-defined struct.
type IJournalsJournal struct {
	Head    [20]byte
	Epoch   uint32
	NextSeq uint64
}

// IJournalsSegment is an auto generated low-level Go binding around an user-defined struct.
type IJournalsSegment struct {
	Consumer common.Address
	Device   common.Address
	Epoch    uint32
	FirstSeq uint64
	Count    uint32
	T0       uint64
	T1       uint64
	Acts     bool
	Root     [32]byte
	Prev     [20]byte
}

// IOrdersAuthorization is an auto generated low-level Go binding around an user-defined struct.
type IOrdersAuthorization struct {
	ValidAfter  *big.Int
	ValidBefore *big.Int
	Signature   []byte
}

// IOrdersBook is an auto generated low-level Go binding around an user-defined struct.
type IOrdersBook struct {
	Captured uint64
	Refunded uint64
	Parcels  uint8
	Open     uint8
	Lines    uint64
}

// IOrdersLine is an auto generated low-level Go binding around an user-defined struct.
type IOrdersLine struct {
	Gtin     uint64
	Quantity uint32
	Amount   uint64
}

// IOrdersOrder is an auto generated low-level Go binding around an user-defined struct.
type IOrdersOrder struct {
	Shopper common.Address
	Status  uint8
	Centre  uint16
	Marks   uint8
	Carrier uint16
	Vehicle uint16
	Since   uint32
}

// IOrdersPermit is an auto generated low-level Go binding around an user-defined struct.
type IOrdersPermit struct {
	Deadline *big.Int
	V        uint8
	R        [32]byte
	S        [32]byte
}

// IOrdersTerms is an auto generated low-level Go binding around an user-defined struct.
type IOrdersTerms struct {
	Merchant    common.Address
	Shopper     common.Address
	Token       common.Address
	Price       *big.Int
	Zone        uint32
	ValidUntil  *big.Int
	PackBy      *big.Int
	DeliverBy   *big.Int
	Weight      uint32
	Size        uint32
	PriceWeight uint16
	TimeWeight  uint16
	FeeCap      uint16
	MaxParcels  uint8
	Proof       uint8
	Code        [32]byte
	Policy      [32]byte
	Commitment  [32]byte
	Nonce       uint64
	Lines       []IOrdersLine
}

// IShipmentsParcel is an auto generated low-level Go binding around an user-defined struct.
type IShipmentsParcel struct {
	Centre      uint16
	Zone        uint32
	Weight      uint32
	Size        uint32
	Distance    uint32
	PriceWeight uint16
	TimeWeight  uint16
}

// IShipmentsQuote is an auto generated low-level Go binding around an user-defined struct.
type IShipmentsQuote struct {
	Consumer   common.Address
	Carrier    uint16
	Centre     uint16
	Zone       uint32
	Mode       uint8
	Pickup     *big.Int
	Price      uint64
	Transit    uint32
	MaxWeight  uint32
	MaxSize    uint32
	Range      uint32
	ValidUntil *big.Int
	Capacity   uint16
}

// CentresMetaData contains all meta data concerning the Centres contract.
var CentresMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"internalType\":\"int32\",\"name\":\"lat\",\"type\":\"int32\"},{\"internalType\":\"int32\",\"name\":\"lon\",\"type\":\"int32\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"addCentre\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"int64\",\"name\":\"delta\",\"type\":\"int64\"}],\"name\":\"adjustStock\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"id\",\"type\":\"uint16\"}],\"name\":\"centre\",\"outputs\":[{\"internalType\":\"int32\",\"name\":\"lat\",\"type\":\"int32\"},{\"internalType\":\"int32\",\"name\":\"lon\",\"type\":\"int32\"},{\"internalType\":\"bool\",\"name\":\"known\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"counted\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"needed\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"correct\",\"type\":\"bool\"},{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"count\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"}],\"name\":\"distance\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"int32\",\"name\":\"lat\",\"type\":\"int32\"},{\"internalType\":\"int32\",\"name\":\"lon\",\"type\":\"int32\"}],\"name\":\"inZone\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"isMerchant\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"merchantName\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"},{\"internalType\":\"uint8\",\"name\":\"mask\",\"type\":\"uint8\"},{\"internalType\":\"enumMove\",\"name\":\"move\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"moveLines\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"name\":\"nearest\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"\",\"type\":\"uint16\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"paused\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"components\":[{\"internalType\":\"int32\",\"name\":\"lat\",\"type\":\"int32\"},{\"internalType\":\"int32\",\"name\":\"lon\",\"type\":\"int32\"},{\"internalType\":\"uint32\",\"name\":\"halfSide\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"ranking\",\"type\":\"bytes32\"}],\"internalType\":\"structICentres.Zone\",\"name\":\"data\",\"type\":\"tuple\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"}],\"name\":\"proveZone\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputs\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"uri\",\"type\":\"string\"}],\"name\":\"publishRankings\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"rankings\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputs\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"quantity\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"receiveStock\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"}],\"name\":\"reserve\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"internalType\":\"uint256\",\"name\":\"split\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint16\",\"name\":\"from\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"},{\"internalType\":\"uint8\",\"name\":\"mask\",\"type\":\"uint8\"}],\"name\":\"reserveElsewhere\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"setMerchant\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bool\",\"name\":\"paused\",\"type\":\"bool\"}],\"name\":\"setPaused\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"components\":[{\"internalType\":\"int32\",\"name\":\"lat\",\"type\":\"int32\"},{\"internalType\":\"int32\",\"name\":\"lon\",\"type\":\"int32\"},{\"internalType\":\"uint32\",\"name\":\"halfSide\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"ranking\",\"type\":\"bytes32\"}],\"internalType\":\"structICentres.Zone\",\"name\":\"data\",\"type\":\"tuple\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"setZone\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"}],\"name\":\"stock\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"onHand\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"reserved\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"movements\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"agreed\",\"type\":\"uint64\"}],\"internalType\":\"structICentres.Stock\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"zone\",\"outputs\":[{\"components\":[{\"internalType\":\"int32\",\"name\":\"lat\",\"type\":\"int32\"},{\"internalType\":\"int32\",\"name\":\"lon\",\"type\":\"int32\"},{\"internalType\":\"uint32\",\"name\":\"halfSide\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"ranking\",\"type\":\"bytes32\"}],\"internalType\":\"structICentres.Zone\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"int32\",\"name\":\"lat\",\"type\":\"int32\"},{\"indexed\":false,\"internalType\":\"int32\",\"name\":\"lon\",\"type\":\"int32\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"CentreAdded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"counted\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"expected\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"agreed\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"movements\",\"type\":\"uint64\"}],\"name\":\"DiscrepancyOpened\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"MerchantSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"paused\",\"type\":\"bool\"}],\"name\":\"Paused\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"inputs\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"uri\",\"type\":\"string\"}],\"name\":\"RankingsPublished\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"order\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"enumMove\",\"name\":\"move\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"quantity\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"stock\",\"type\":\"bytes32\"}],\"name\":\"StockMoved\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"int32\",\"name\":\"lat\",\"type\":\"int32\"},{\"indexed\":false,\"internalType\":\"int32\",\"name\":\"lon\",\"type\":\"int32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"halfSide\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"ranking\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"ZoneSet\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"}],\"name\":\"CentreKnown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"}],\"name\":\"CentreUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"found\",\"type\":\"address\"}],\"name\":\"NotMerchant\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"found\",\"type\":\"address\"}],\"name\":\"NotOrders\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"}],\"name\":\"OutOfStock\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"PlacingPaused\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"onHand\",\"type\":\"uint256\"}],\"name\":\"StockTooLarge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"onHand\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"taken\",\"type\":\"uint64\"}],\"name\":\"StockTooSmall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"}],\"name\":\"ZoneFixed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"}],\"name\":\"ZoneMalformed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"}],\"name\":\"ZoneUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"}],\"name\":\"ZoneUnproved\",\"type\":\"error\"}]",
	ID:  "f12a02a59214e97ca66634788e5e3af349",
}

// Centres is an auto generated Go binding around an Ethereum contract.
type Centres struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Centres) GetABI() abi.ABI {
	return c.abi
}

// NewCentres creates a new instance of Centres.
func NewCentres() *Centres {
	parsed, err := CentresMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Centres{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Centres) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackAddCentre is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf17c6ba7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addCentre(uint16 centre, int32 lat, int32 lon, string name) returns()
func (centres *Centres) PackAddCentre(centre uint16, lat int32, lon int32, name string) []byte {
	enc, err := centres.abi.Pack("addCentre", centre, lat, lon, name)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddCentre is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf17c6ba7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addCentre(uint16 centre, int32 lat, int32 lon, string name) returns()
func (centres *Centres) TryPackAddCentre(centre uint16, lat int32, lon int32, name string) ([]byte, error) {
	return centres.abi.Pack("addCentre", centre, lat, lon, name)
}

// PackAdjustStock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa94cb772.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function adjustStock(uint16 centre, uint64 gtin, int64 delta) returns()
func (centres *Centres) PackAdjustStock(centre uint16, gtin uint64, delta int64) []byte {
	enc, err := centres.abi.Pack("adjustStock", centre, gtin, delta)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAdjustStock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa94cb772.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function adjustStock(uint16 centre, uint64 gtin, int64 delta) returns()
func (centres *Centres) TryPackAdjustStock(centre uint16, gtin uint64, delta int64) ([]byte, error) {
	return centres.abi.Pack("adjustStock", centre, gtin, delta)
}

// PackCentre is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc4805e34.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function centre(uint16 id) view returns(int32 lat, int32 lon, bool known)
func (centres *Centres) PackCentre(id uint16) []byte {
	enc, err := centres.abi.Pack("centre", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCentre is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc4805e34.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function centre(uint16 id) view returns(int32 lat, int32 lon, bool known)
func (centres *Centres) TryPackCentre(id uint16) ([]byte, error) {
	return centres.abi.Pack("centre", id)
}

// CentreOutput serves as a container for the return parameters of contract
// method Centre.
type CentreOutput struct {
	Lat   int32
	Lon   int32
	Known bool
}

// UnpackCentre is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc4805e34.
//
// Solidity: function centre(uint16 id) view returns(int32 lat, int32 lon, bool known)
func (centres *Centres) UnpackCentre(data []byte) (CentreOutput, error) {
	out, err := centres.abi.Unpack("centre", data)
	outstruct := new(CentreOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Lat = *abi.ConvertType(out[0], new(int32)).(*int32)
	outstruct.Lon = *abi.ConvertType(out[1], new(int32)).(*int32)
	outstruct.Known = *abi.ConvertType(out[2], new(bool)).(*bool)
	return *outstruct, nil
}

// PackCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2abe2e86.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function count(uint16 centre, uint64 gtin, uint64 counted, uint64 needed, bool correct, address device) returns()
func (centres *Centres) PackCount(centre uint16, gtin uint64, counted uint64, needed uint64, correct bool, device common.Address) []byte {
	enc, err := centres.abi.Pack("count", centre, gtin, counted, needed, correct, device)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2abe2e86.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function count(uint16 centre, uint64 gtin, uint64 counted, uint64 needed, bool correct, address device) returns()
func (centres *Centres) TryPackCount(centre uint16, gtin uint64, counted uint64, needed uint64, correct bool, device common.Address) ([]byte, error) {
	return centres.abi.Pack("count", centre, gtin, counted, needed, correct, device)
}

// PackDistance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd28f3079.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function distance(uint16 centre, uint32 zone) view returns(uint32)
func (centres *Centres) PackDistance(centre uint16, zone uint32) []byte {
	enc, err := centres.abi.Pack("distance", centre, zone)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDistance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd28f3079.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function distance(uint16 centre, uint32 zone) view returns(uint32)
func (centres *Centres) TryPackDistance(centre uint16, zone uint32) ([]byte, error) {
	return centres.abi.Pack("distance", centre, zone)
}

// UnpackDistance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd28f3079.
//
// Solidity: function distance(uint16 centre, uint32 zone) view returns(uint32)
func (centres *Centres) UnpackDistance(data []byte) (uint32, error) {
	out, err := centres.abi.Unpack("distance", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackInZone is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1fa0fd62.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function inZone(uint32 zone, int32 lat, int32 lon) view returns(bool)
func (centres *Centres) PackInZone(zone uint32, lat int32, lon int32) []byte {
	enc, err := centres.abi.Pack("inZone", zone, lat, lon)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInZone is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1fa0fd62.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function inZone(uint32 zone, int32 lat, int32 lon) view returns(bool)
func (centres *Centres) TryPackInZone(zone uint32, lat int32, lon int32) ([]byte, error) {
	return centres.abi.Pack("inZone", zone, lat, lon)
}

// UnpackInZone is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1fa0fd62.
//
// Solidity: function inZone(uint32 zone, int32 lat, int32 lon) view returns(bool)
func (centres *Centres) UnpackInZone(data []byte) (bool, error) {
	out, err := centres.abi.Unpack("inZone", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsMerchant is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1a2f7167.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isMerchant(address account) view returns(bool)
func (centres *Centres) PackIsMerchant(account common.Address) []byte {
	enc, err := centres.abi.Pack("isMerchant", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsMerchant is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1a2f7167.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isMerchant(address account) view returns(bool)
func (centres *Centres) TryPackIsMerchant(account common.Address) ([]byte, error) {
	return centres.abi.Pack("isMerchant", account)
}

// UnpackIsMerchant is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1a2f7167.
//
// Solidity: function isMerchant(address account) view returns(bool)
func (centres *Centres) UnpackIsMerchant(data []byte) (bool, error) {
	out, err := centres.abi.Unpack("isMerchant", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackMerchantName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x60caa609.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function merchantName(address account) view returns(string)
func (centres *Centres) PackMerchantName(account common.Address) []byte {
	enc, err := centres.abi.Pack("merchantName", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMerchantName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x60caa609.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function merchantName(address account) view returns(string)
func (centres *Centres) TryPackMerchantName(account common.Address) ([]byte, error) {
	return centres.abi.Pack("merchantName", account)
}

// UnpackMerchantName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x60caa609.
//
// Solidity: function merchantName(address account) view returns(string)
func (centres *Centres) UnpackMerchantName(data []byte) (string, error) {
	out, err := centres.abi.Unpack("merchantName", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackMoveLines is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x544cfa8d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function moveLines(bytes32 id, uint16 centre, (uint64,uint32,uint64)[] lines, uint8 mask, uint8 move, address device) returns()
func (centres *Centres) PackMoveLines(id [32]byte, centre uint16, lines []IOrdersLine, mask uint8, move uint8, device common.Address) []byte {
	enc, err := centres.abi.Pack("moveLines", id, centre, lines, mask, move, device)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMoveLines is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x544cfa8d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function moveLines(bytes32 id, uint16 centre, (uint64,uint32,uint64)[] lines, uint8 mask, uint8 move, address device) returns()
func (centres *Centres) TryPackMoveLines(id [32]byte, centre uint16, lines []IOrdersLine, mask uint8, move uint8, device common.Address) ([]byte, error) {
	return centres.abi.Pack("moveLines", id, centre, lines, mask, move, device)
}

// PackNearest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8fefdfd9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nearest(uint32 zone, (uint64,uint32,uint64)[] lines) view returns(uint16)
func (centres *Centres) PackNearest(zone uint32, lines []IOrdersLine) []byte {
	enc, err := centres.abi.Pack("nearest", zone, lines)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNearest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8fefdfd9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nearest(uint32 zone, (uint64,uint32,uint64)[] lines) view returns(uint16)
func (centres *Centres) TryPackNearest(zone uint32, lines []IOrdersLine) ([]byte, error) {
	return centres.abi.Pack("nearest", zone, lines)
}

// UnpackNearest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8fefdfd9.
//
// Solidity: function nearest(uint32 zone, (uint64,uint32,uint64)[] lines) view returns(uint16)
func (centres *Centres) UnpackNearest(data []byte) (uint16, error) {
	out, err := centres.abi.Unpack("nearest", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackPaused is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c975abb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function paused() view returns(bool)
func (centres *Centres) PackPaused() []byte {
	enc, err := centres.abi.Pack("paused")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPaused is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c975abb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function paused() view returns(bool)
func (centres *Centres) TryPackPaused() ([]byte, error) {
	return centres.abi.Pack("paused")
}

// UnpackPaused is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5c975abb.
//
// Solidity: function paused() view returns(bool)
func (centres *Centres) UnpackPaused(data []byte) (bool, error) {
	out, err := centres.abi.Unpack("paused", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackProveZone is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f060fee.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proveZone(uint32 zone, (int32,int32,uint32,bytes32) data, bytes32[] proof) returns()
func (centres *Centres) PackProveZone(zone uint32, data ICentresZone, proof [][32]byte) []byte {
	enc, err := centres.abi.Pack("proveZone", zone, data, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProveZone is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f060fee.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proveZone(uint32 zone, (int32,int32,uint32,bytes32) data, bytes32[] proof) returns()
func (centres *Centres) TryPackProveZone(zone uint32, data ICentresZone, proof [][32]byte) ([]byte, error) {
	return centres.abi.Pack("proveZone", zone, data, proof)
}

// PackPublishRankings is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd3390b62.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function publishRankings(bytes32 root, bytes32 inputs, string uri) returns()
func (centres *Centres) PackPublishRankings(root [32]byte, inputs [32]byte, uri string) []byte {
	enc, err := centres.abi.Pack("publishRankings", root, inputs, uri)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPublishRankings is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd3390b62.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function publishRankings(bytes32 root, bytes32 inputs, string uri) returns()
func (centres *Centres) TryPackPublishRankings(root [32]byte, inputs [32]byte, uri string) ([]byte, error) {
	return centres.abi.Pack("publishRankings", root, inputs, uri)
}

// PackRankings is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5569c4ff.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rankings() view returns(bytes32 root, bytes32 inputs)
func (centres *Centres) PackRankings() []byte {
	enc, err := centres.abi.Pack("rankings")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRankings is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5569c4ff.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rankings() view returns(bytes32 root, bytes32 inputs)
func (centres *Centres) TryPackRankings() ([]byte, error) {
	return centres.abi.Pack("rankings")
}

// RankingsOutput serves as a container for the return parameters of contract
// method Rankings.
type RankingsOutput struct {
	Root   [32]byte
	Inputs [32]byte
}

// UnpackRankings is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5569c4ff.
//
// Solidity: function rankings() view returns(bytes32 root, bytes32 inputs)
func (centres *Centres) UnpackRankings(data []byte) (RankingsOutput, error) {
	out, err := centres.abi.Unpack("rankings", data)
	outstruct := new(RankingsOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Root = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.Inputs = *abi.ConvertType(out[1], new([32]byte)).(*[32]byte)
	return *outstruct, nil
}

// PackReceiveStock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x12782f40.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function receiveStock(uint16 centre, uint64 gtin, uint64 quantity, address device) returns(bool)
func (centres *Centres) PackReceiveStock(centre uint16, gtin uint64, quantity uint64, device common.Address) []byte {
	enc, err := centres.abi.Pack("receiveStock", centre, gtin, quantity, device)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReceiveStock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x12782f40.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function receiveStock(uint16 centre, uint64 gtin, uint64 quantity, address device) returns(bool)
func (centres *Centres) TryPackReceiveStock(centre uint16, gtin uint64, quantity uint64, device common.Address) ([]byte, error) {
	return centres.abi.Pack("receiveStock", centre, gtin, quantity, device)
}

// UnpackReceiveStock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x12782f40.
//
// Solidity: function receiveStock(uint16 centre, uint64 gtin, uint64 quantity, address device) returns(bool)
func (centres *Centres) UnpackReceiveStock(data []byte) (bool, error) {
	out, err := centres.abi.Unpack("receiveStock", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackReserve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x11b44936.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reserve(bytes32 id, address merchant, uint32 zone, (uint64,uint32,uint64)[] lines, uint8 maxParcels) returns(uint16 centre, uint256 split)
func (centres *Centres) PackReserve(id [32]byte, merchant common.Address, zone uint32, lines []IOrdersLine, maxParcels uint8) []byte {
	enc, err := centres.abi.Pack("reserve", id, merchant, zone, lines, maxParcels)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReserve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x11b44936.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reserve(bytes32 id, address merchant, uint32 zone, (uint64,uint32,uint64)[] lines, uint8 maxParcels) returns(uint16 centre, uint256 split)
func (centres *Centres) TryPackReserve(id [32]byte, merchant common.Address, zone uint32, lines []IOrdersLine, maxParcels uint8) ([]byte, error) {
	return centres.abi.Pack("reserve", id, merchant, zone, lines, maxParcels)
}

// ReserveOutput serves as a container for the return parameters of contract
// method Reserve.
type ReserveOutput struct {
	Centre uint16
	Split  *big.Int
}

// UnpackReserve is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x11b44936.
//
// Solidity: function reserve(bytes32 id, address merchant, uint32 zone, (uint64,uint32,uint64)[] lines, uint8 maxParcels) returns(uint16 centre, uint256 split)
func (centres *Centres) UnpackReserve(data []byte) (ReserveOutput, error) {
	out, err := centres.abi.Unpack("reserve", data)
	outstruct := new(ReserveOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Centre = *abi.ConvertType(out[0], new(uint16)).(*uint16)
	outstruct.Split = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackReserveElsewhere is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa97b8f00.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reserveElsewhere(bytes32 id, uint16 from, uint32 zone, (uint64,uint32,uint64)[] lines, uint8 mask) returns(uint16 centre)
func (centres *Centres) PackReserveElsewhere(id [32]byte, from uint16, zone uint32, lines []IOrdersLine, mask uint8) []byte {
	enc, err := centres.abi.Pack("reserveElsewhere", id, from, zone, lines, mask)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReserveElsewhere is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa97b8f00.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reserveElsewhere(bytes32 id, uint16 from, uint32 zone, (uint64,uint32,uint64)[] lines, uint8 mask) returns(uint16 centre)
func (centres *Centres) TryPackReserveElsewhere(id [32]byte, from uint16, zone uint32, lines []IOrdersLine, mask uint8) ([]byte, error) {
	return centres.abi.Pack("reserveElsewhere", id, from, zone, lines, mask)
}

// UnpackReserveElsewhere is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa97b8f00.
//
// Solidity: function reserveElsewhere(bytes32 id, uint16 from, uint32 zone, (uint64,uint32,uint64)[] lines, uint8 mask) returns(uint16 centre)
func (centres *Centres) UnpackReserveElsewhere(data []byte) (uint16, error) {
	out, err := centres.abi.Unpack("reserveElsewhere", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackSetMerchant is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x50b9d6f7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setMerchant(address merchant, bool allowed, string name) returns()
func (centres *Centres) PackSetMerchant(merchant common.Address, allowed bool, name string) []byte {
	enc, err := centres.abi.Pack("setMerchant", merchant, allowed, name)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetMerchant is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x50b9d6f7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setMerchant(address merchant, bool allowed, string name) returns()
func (centres *Centres) TryPackSetMerchant(merchant common.Address, allowed bool, name string) ([]byte, error) {
	return centres.abi.Pack("setMerchant", merchant, allowed, name)
}

// PackSetPaused is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x16c38b3c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setPaused(bool paused) returns()
func (centres *Centres) PackSetPaused(paused bool) []byte {
	enc, err := centres.abi.Pack("setPaused", paused)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetPaused is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x16c38b3c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setPaused(bool paused) returns()
func (centres *Centres) TryPackSetPaused(paused bool) ([]byte, error) {
	return centres.abi.Pack("setPaused", paused)
}

// PackSetZone is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0d7b2226.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setZone(uint32 zone, (int32,int32,uint32,bytes32) data, string name) returns()
func (centres *Centres) PackSetZone(zone uint32, data ICentresZone, name string) []byte {
	enc, err := centres.abi.Pack("setZone", zone, data, name)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetZone is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0d7b2226.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setZone(uint32 zone, (int32,int32,uint32,bytes32) data, string name) returns()
func (centres *Centres) TryPackSetZone(zone uint32, data ICentresZone, name string) ([]byte, error) {
	return centres.abi.Pack("setZone", zone, data, name)
}

// PackStock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x47d6ae7f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stock(uint16 centre, uint64 gtin) view returns((uint64,uint64,uint64,uint64))
func (centres *Centres) PackStock(centre uint16, gtin uint64) []byte {
	enc, err := centres.abi.Pack("stock", centre, gtin)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x47d6ae7f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stock(uint16 centre, uint64 gtin) view returns((uint64,uint64,uint64,uint64))
func (centres *Centres) TryPackStock(centre uint16, gtin uint64) ([]byte, error) {
	return centres.abi.Pack("stock", centre, gtin)
}

// UnpackStock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x47d6ae7f.
//
// Solidity: function stock(uint16 centre, uint64 gtin) view returns((uint64,uint64,uint64,uint64))
func (centres *Centres) UnpackStock(data []byte) (ICentresStock, error) {
	out, err := centres.abi.Unpack("stock", data)
	if err != nil {
		return *new(ICentresStock), err
	}
	out0 := *abi.ConvertType(out[0], new(ICentresStock)).(*ICentresStock)
	return out0, nil
}

// PackZone is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x45d89b67.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function zone(uint32 id) view returns((int32,int32,uint32,bytes32))
func (centres *Centres) PackZone(id uint32) []byte {
	enc, err := centres.abi.Pack("zone", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackZone is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x45d89b67.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function zone(uint32 id) view returns((int32,int32,uint32,bytes32))
func (centres *Centres) TryPackZone(id uint32) ([]byte, error) {
	return centres.abi.Pack("zone", id)
}

// UnpackZone is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x45d89b67.
//
// Solidity: function zone(uint32 id) view returns((int32,int32,uint32,bytes32))
func (centres *Centres) UnpackZone(data []byte) (ICentresZone, error) {
	out, err := centres.abi.Unpack("zone", data)
	if err != nil {
		return *new(ICentresZone), err
	}
	out0 := *abi.ConvertType(out[0], new(ICentresZone)).(*ICentresZone)
	return out0, nil
}

// CentresCentreAdded represents a CentreAdded event raised by the Centres contract.
type CentresCentreAdded struct {
	Centre uint16
	Lat    int32
	Lon    int32
	Name   string
	Raw    *types.Log // Blockchain specific contextual infos
}

const CentresCentreAddedEventName = "CentreAdded"

// ContractEventName returns the user-defined event name.
func (CentresCentreAdded) ContractEventName() string {
	return CentresCentreAddedEventName
}

// UnpackCentreAddedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CentreAdded(uint16 indexed centre, int32 lat, int32 lon, string name)
func (centres *Centres) UnpackCentreAddedEvent(log *types.Log) (*CentresCentreAdded, error) {
	event := "CentreAdded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != centres.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CentresCentreAdded)
	if len(log.Data) > 0 {
		if err := centres.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range centres.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// CentresDiscrepancyOpened represents a DiscrepancyOpened event raised by the Centres contract.
type CentresDiscrepancyOpened struct {
	Centre    uint16
	Gtin      uint64
	Device    common.Address
	Counted   uint64
	Expected  uint64
	Agreed    uint64
	Movements uint64
	Raw       *types.Log // Blockchain specific contextual infos
}

const CentresDiscrepancyOpenedEventName = "DiscrepancyOpened"

// ContractEventName returns the user-defined event name.
func (CentresDiscrepancyOpened) ContractEventName() string {
	return CentresDiscrepancyOpenedEventName
}

// UnpackDiscrepancyOpenedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DiscrepancyOpened(uint16 indexed centre, uint64 indexed gtin, address indexed device, uint64 counted, uint64 expected, uint64 agreed, uint64 movements)
func (centres *Centres) UnpackDiscrepancyOpenedEvent(log *types.Log) (*CentresDiscrepancyOpened, error) {
	event := "DiscrepancyOpened"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != centres.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CentresDiscrepancyOpened)
	if len(log.Data) > 0 {
		if err := centres.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range centres.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// CentresMerchantSet represents a MerchantSet event raised by the Centres contract.
type CentresMerchantSet struct {
	Merchant common.Address
	Allowed  bool
	Name     string
	Raw      *types.Log // Blockchain specific contextual infos
}

const CentresMerchantSetEventName = "MerchantSet"

// ContractEventName returns the user-defined event name.
func (CentresMerchantSet) ContractEventName() string {
	return CentresMerchantSetEventName
}

// UnpackMerchantSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MerchantSet(address indexed merchant, bool allowed, string name)
func (centres *Centres) UnpackMerchantSetEvent(log *types.Log) (*CentresMerchantSet, error) {
	event := "MerchantSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != centres.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CentresMerchantSet)
	if len(log.Data) > 0 {
		if err := centres.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range centres.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// CentresPaused represents a Paused event raised by the Centres contract.
type CentresPaused struct {
	Paused bool
	Raw    *types.Log // Blockchain specific contextual infos
}

const CentresPausedEventName = "Paused"

// ContractEventName returns the user-defined event name.
func (CentresPaused) ContractEventName() string {
	return CentresPausedEventName
}

// UnpackPausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Paused(bool paused)
func (centres *Centres) UnpackPausedEvent(log *types.Log) (*CentresPaused, error) {
	event := "Paused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != centres.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CentresPaused)
	if len(log.Data) > 0 {
		if err := centres.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range centres.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// CentresRankingsPublished represents a RankingsPublished event raised by the Centres contract.
type CentresRankingsPublished struct {
	Root   [32]byte
	Inputs [32]byte
	Uri    string
	Raw    *types.Log // Blockchain specific contextual infos
}

const CentresRankingsPublishedEventName = "RankingsPublished"

// ContractEventName returns the user-defined event name.
func (CentresRankingsPublished) ContractEventName() string {
	return CentresRankingsPublishedEventName
}

// UnpackRankingsPublishedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RankingsPublished(bytes32 indexed root, bytes32 indexed inputs, string uri)
func (centres *Centres) UnpackRankingsPublishedEvent(log *types.Log) (*CentresRankingsPublished, error) {
	event := "RankingsPublished"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != centres.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CentresRankingsPublished)
	if len(log.Data) > 0 {
		if err := centres.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range centres.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// CentresStockMoved represents a StockMoved event raised by the Centres contract.
type CentresStockMoved struct {
	Centre   uint16
	Gtin     uint64
	Order    [32]byte
	Move     uint8
	Quantity uint64
	Device   common.Address
	Stock    [32]byte
	Raw      *types.Log // Blockchain specific contextual infos
}

const CentresStockMovedEventName = "StockMoved"

// ContractEventName returns the user-defined event name.
func (CentresStockMoved) ContractEventName() string {
	return CentresStockMovedEventName
}

// UnpackStockMovedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event StockMoved(uint16 indexed centre, uint64 indexed gtin, bytes32 indexed order, uint8 move, uint64 quantity, address device, bytes32 stock)
func (centres *Centres) UnpackStockMovedEvent(log *types.Log) (*CentresStockMoved, error) {
	event := "StockMoved"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != centres.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CentresStockMoved)
	if len(log.Data) > 0 {
		if err := centres.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range centres.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// CentresZoneSet represents a ZoneSet event raised by the Centres contract.
type CentresZoneSet struct {
	Zone     uint32
	Lat      int32
	Lon      int32
	HalfSide uint32
	Ranking  [32]byte
	Name     string
	Raw      *types.Log // Blockchain specific contextual infos
}

const CentresZoneSetEventName = "ZoneSet"

// ContractEventName returns the user-defined event name.
func (CentresZoneSet) ContractEventName() string {
	return CentresZoneSetEventName
}

// UnpackZoneSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ZoneSet(uint32 indexed zone, int32 lat, int32 lon, uint32 halfSide, bytes32 ranking, string name)
func (centres *Centres) UnpackZoneSetEvent(log *types.Log) (*CentresZoneSet, error) {
	event := "ZoneSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != centres.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CentresZoneSet)
	if len(log.Data) > 0 {
		if err := centres.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range centres.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (centres *Centres) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], centres.abi.Errors["CentreKnown"].ID.Bytes()[:4]) {
		return centres.UnpackCentreKnownError(raw[4:])
	}
	if bytes.Equal(raw[:4], centres.abi.Errors["CentreUnknown"].ID.Bytes()[:4]) {
		return centres.UnpackCentreUnknownError(raw[4:])
	}
	if bytes.Equal(raw[:4], centres.abi.Errors["NotMerchant"].ID.Bytes()[:4]) {
		return centres.UnpackNotMerchantError(raw[4:])
	}
	if bytes.Equal(raw[:4], centres.abi.Errors["NotOrders"].ID.Bytes()[:4]) {
		return centres.UnpackNotOrdersError(raw[4:])
	}
	if bytes.Equal(raw[:4], centres.abi.Errors["OutOfStock"].ID.Bytes()[:4]) {
		return centres.UnpackOutOfStockError(raw[4:])
	}
	if bytes.Equal(raw[:4], centres.abi.Errors["PlacingPaused"].ID.Bytes()[:4]) {
		return centres.UnpackPlacingPausedError(raw[4:])
	}
	if bytes.Equal(raw[:4], centres.abi.Errors["StockTooLarge"].ID.Bytes()[:4]) {
		return centres.UnpackStockTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], centres.abi.Errors["StockTooSmall"].ID.Bytes()[:4]) {
		return centres.UnpackStockTooSmallError(raw[4:])
	}
	if bytes.Equal(raw[:4], centres.abi.Errors["ZoneFixed"].ID.Bytes()[:4]) {
		return centres.UnpackZoneFixedError(raw[4:])
	}
	if bytes.Equal(raw[:4], centres.abi.Errors["ZoneMalformed"].ID.Bytes()[:4]) {
		return centres.UnpackZoneMalformedError(raw[4:])
	}
	if bytes.Equal(raw[:4], centres.abi.Errors["ZoneUnknown"].ID.Bytes()[:4]) {
		return centres.UnpackZoneUnknownError(raw[4:])
	}
	if bytes.Equal(raw[:4], centres.abi.Errors["ZoneUnproved"].ID.Bytes()[:4]) {
		return centres.UnpackZoneUnprovedError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// CentresCentreKnown represents a CentreKnown error raised by the Centres contract.
type CentresCentreKnown struct {
	Centre uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CentreKnown(uint16 centre)
func CentresCentreKnownErrorID() common.Hash {
	return common.HexToHash("0xc37ac6ecead7f1a6423c03dfa32f8dca3fea804bbfba10e44b2d8530ecd43eb6")
}

// UnpackCentreKnownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CentreKnown(uint16 centre)
func (centres *Centres) UnpackCentreKnownError(raw []byte) (*CentresCentreKnown, error) {
	out := new(CentresCentreKnown)
	if err := centres.abi.UnpackIntoInterface(out, "CentreKnown", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CentresCentreUnknown represents a CentreUnknown error raised by the Centres contract.
type CentresCentreUnknown struct {
	Centre uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CentreUnknown(uint16 centre)
func CentresCentreUnknownErrorID() common.Hash {
	return common.HexToHash("0x5cf8281c12ec70d123cd107d73189972086a56fa68fdaa6765d9674abbe34b95")
}

// UnpackCentreUnknownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CentreUnknown(uint16 centre)
func (centres *Centres) UnpackCentreUnknownError(raw []byte) (*CentresCentreUnknown, error) {
	out := new(CentresCentreUnknown)
	if err := centres.abi.UnpackIntoInterface(out, "CentreUnknown", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CentresNotMerchant represents a NotMerchant error raised by the Centres contract.
type CentresNotMerchant struct {
	Found common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotMerchant(address found)
func CentresNotMerchantErrorID() common.Hash {
	return common.HexToHash("0xc7eff517b2a7a4c0246fcf341f4d5f4bd4d9113e1273ecebe332e3aad7364c8a")
}

// UnpackNotMerchantError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotMerchant(address found)
func (centres *Centres) UnpackNotMerchantError(raw []byte) (*CentresNotMerchant, error) {
	out := new(CentresNotMerchant)
	if err := centres.abi.UnpackIntoInterface(out, "NotMerchant", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CentresNotOrders represents a NotOrders error raised by the Centres contract.
type CentresNotOrders struct {
	Found common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOrders(address found)
func CentresNotOrdersErrorID() common.Hash {
	return common.HexToHash("0x017d26a0068c4abf39f57d4ea6e211c908ba1cfd19f633a141e8f37b2539bf87")
}

// UnpackNotOrdersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOrders(address found)
func (centres *Centres) UnpackNotOrdersError(raw []byte) (*CentresNotOrders, error) {
	out := new(CentresNotOrders)
	if err := centres.abi.UnpackIntoInterface(out, "NotOrders", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CentresOutOfStock represents a OutOfStock error raised by the Centres contract.
type CentresOutOfStock struct {
	Zone uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OutOfStock(uint32 zone)
func CentresOutOfStockErrorID() common.Hash {
	return common.HexToHash("0x557a61998eadb4f831dd1f631df6fefb5b59f2fef72c3d3dd6044333c72aa2af")
}

// UnpackOutOfStockError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OutOfStock(uint32 zone)
func (centres *Centres) UnpackOutOfStockError(raw []byte) (*CentresOutOfStock, error) {
	out := new(CentresOutOfStock)
	if err := centres.abi.UnpackIntoInterface(out, "OutOfStock", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CentresPlacingPaused represents a PlacingPaused error raised by the Centres contract.
type CentresPlacingPaused struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PlacingPaused()
func CentresPlacingPausedErrorID() common.Hash {
	return common.HexToHash("0x35d7eed464dc1f3af2809e09f56741c1a076c43bfbb11c0211e77562f116378d")
}

// UnpackPlacingPausedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PlacingPaused()
func (centres *Centres) UnpackPlacingPausedError(raw []byte) (*CentresPlacingPaused, error) {
	out := new(CentresPlacingPaused)
	if err := centres.abi.UnpackIntoInterface(out, "PlacingPaused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CentresStockTooLarge represents a StockTooLarge error raised by the Centres contract.
type CentresStockTooLarge struct {
	Centre uint16
	Gtin   uint64
	OnHand *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StockTooLarge(uint16 centre, uint64 gtin, uint256 onHand)
func CentresStockTooLargeErrorID() common.Hash {
	return common.HexToHash("0x8678cfde293a1a26293a85e8843aa43ecde3ad0c4d3d3ceb9816bd4c780c769f")
}

// UnpackStockTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StockTooLarge(uint16 centre, uint64 gtin, uint256 onHand)
func (centres *Centres) UnpackStockTooLargeError(raw []byte) (*CentresStockTooLarge, error) {
	out := new(CentresStockTooLarge)
	if err := centres.abi.UnpackIntoInterface(out, "StockTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CentresStockTooSmall represents a StockTooSmall error raised by the Centres contract.
type CentresStockTooSmall struct {
	Centre uint16
	Gtin   uint64
	OnHand uint64
	Taken  uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StockTooSmall(uint16 centre, uint64 gtin, uint64 onHand, uint64 taken)
func CentresStockTooSmallErrorID() common.Hash {
	return common.HexToHash("0x1307261b17c7404f36d5369e9c5e1a78a87042000a9bb1314415694d54fd9811")
}

// UnpackStockTooSmallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StockTooSmall(uint16 centre, uint64 gtin, uint64 onHand, uint64 taken)
func (centres *Centres) UnpackStockTooSmallError(raw []byte) (*CentresStockTooSmall, error) {
	out := new(CentresStockTooSmall)
	if err := centres.abi.UnpackIntoInterface(out, "StockTooSmall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CentresZoneFixed represents a ZoneFixed error raised by the Centres contract.
type CentresZoneFixed struct {
	Zone uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZoneFixed(uint32 zone)
func CentresZoneFixedErrorID() common.Hash {
	return common.HexToHash("0xeb0b9587eef84250d455de3e05681a028c67cd09a54784e5b7045c3f6010c24f")
}

// UnpackZoneFixedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZoneFixed(uint32 zone)
func (centres *Centres) UnpackZoneFixedError(raw []byte) (*CentresZoneFixed, error) {
	out := new(CentresZoneFixed)
	if err := centres.abi.UnpackIntoInterface(out, "ZoneFixed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CentresZoneMalformed represents a ZoneMalformed error raised by the Centres contract.
type CentresZoneMalformed struct {
	Zone uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZoneMalformed(uint32 zone)
func CentresZoneMalformedErrorID() common.Hash {
	return common.HexToHash("0x975263615a9ef0fd352e37ee982a9f84af5e9cc8e67e53fe58941a9bec686af0")
}

// UnpackZoneMalformedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZoneMalformed(uint32 zone)
func (centres *Centres) UnpackZoneMalformedError(raw []byte) (*CentresZoneMalformed, error) {
	out := new(CentresZoneMalformed)
	if err := centres.abi.UnpackIntoInterface(out, "ZoneMalformed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CentresZoneUnknown represents a ZoneUnknown error raised by the Centres contract.
type CentresZoneUnknown struct {
	Zone uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZoneUnknown(uint32 zone)
func CentresZoneUnknownErrorID() common.Hash {
	return common.HexToHash("0xebe704ddbae8d4ccf2a2f48387be023c6b3f44134d76c8ac03a634dc46edaeae")
}

// UnpackZoneUnknownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZoneUnknown(uint32 zone)
func (centres *Centres) UnpackZoneUnknownError(raw []byte) (*CentresZoneUnknown, error) {
	out := new(CentresZoneUnknown)
	if err := centres.abi.UnpackIntoInterface(out, "ZoneUnknown", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CentresZoneUnproved represents a ZoneUnproved error raised by the Centres contract.
type CentresZoneUnproved struct {
	Zone uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZoneUnproved(uint32 zone)
func CentresZoneUnprovedErrorID() common.Hash {
	return common.HexToHash("0xe315d2a9c6fcfc5edbc6dcb0cdfced33d972aae4ca51a4ff4f7997fb31f86154")
}

// UnpackZoneUnprovedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZoneUnproved(uint32 zone)
func (centres *Centres) UnpackZoneUnprovedError(raw []byte) (*CentresZoneUnproved, error) {
	out := new(CentresZoneUnproved)
	if err := centres.abi.UnpackIntoInterface(out, "ZoneUnproved", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ClaimsMetaData contains all meta data concerning the Claims contract.
var ClaimsMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"window\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"returnable\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"returnTime\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"restocking\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"arbiter\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"decideTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"defaultShare\",\"type\":\"uint16\"}],\"internalType\":\"structIClaims.Policy\",\"name\":\"policy\",\"type\":\"tuple\"},{\"internalType\":\"uint128\",\"name\":\"toShopper\",\"type\":\"uint128\"}],\"name\":\"decide\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"window\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"returnable\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"returnTime\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"restocking\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"arbiter\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"decideTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"defaultShare\",\"type\":\"uint16\"}],\"internalType\":\"structIClaims.Policy\",\"name\":\"policy\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"evidence\",\"type\":\"bytes32\"}],\"name\":\"dispute\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"}],\"name\":\"giveBack\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"givenBack\",\"outputs\":[{\"internalType\":\"uint128\",\"name\":\"\",\"type\":\"uint128\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint32\",\"name\":\"window\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"returnable\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"returnTime\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"restocking\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"arbiter\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"decideTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"defaultShare\",\"type\":\"uint16\"}],\"internalType\":\"structIClaims.Policy\",\"name\":\"policy\",\"type\":\"tuple\"}],\"name\":\"hash\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"window\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"returnable\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"returnTime\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"restocking\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"arbiter\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"decideTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"defaultShare\",\"type\":\"uint16\"}],\"internalType\":\"structIClaims.Policy\",\"name\":\"policy\",\"type\":\"tuple\"}],\"name\":\"requestReturn\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"window\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"returnable\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"returnTime\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"restocking\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"arbiter\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"decideTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"defaultShare\",\"type\":\"uint16\"}],\"internalType\":\"structIClaims.Policy\",\"name\":\"policy\",\"type\":\"tuple\"}],\"name\":\"settle\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint32\",\"name\":\"window\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"returnable\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"returnTime\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"restocking\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"arbiter\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"decideTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"defaultShare\",\"type\":\"uint16\"}],\"internalType\":\"structIClaims.Policy\",\"name\":\"policy\",\"type\":\"tuple\"}],\"name\":\"show\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"toShopper\",\"type\":\"uint128\"}],\"name\":\"Decided\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"arbiter\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"decideBy\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"evidence\",\"type\":\"bytes32\"}],\"name\":\"Disputed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"}],\"name\":\"GivenBack\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"window\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"returnable\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"returnTime\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"restocking\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"arbiter\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"decideTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"defaultShare\",\"type\":\"uint16\"}],\"indexed\":false,\"internalType\":\"structIClaims.Policy\",\"name\":\"policy\",\"type\":\"tuple\"}],\"name\":\"PolicyShown\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"returnBy\",\"type\":\"uint256\"}],\"name\":\"ReturnRequested\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"found\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"most\",\"type\":\"uint256\"}],\"name\":\"AmountTooLarge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"found\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"expected\",\"type\":\"address\"}],\"name\":\"NotArbiter\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"found\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"expected\",\"type\":\"address\"}],\"name\":\"NotMerchant\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"NotReturnable\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"found\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"expected\",\"type\":\"address\"}],\"name\":\"NotShopper\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"PolicyMalformed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"found\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"expected\",\"type\":\"bytes32\"}],\"name\":\"PolicyMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"}],\"name\":\"WindowClosed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"}],\"name\":\"WindowOpen\",\"type\":\"error\"}]",
	ID:  "329241d5f8bcd91d464ec7e24388e3ef46",
}

// Claims is an auto generated Go binding around an Ethereum contract.
type Claims struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Claims) GetABI() abi.ABI {
	return c.abi
}

// NewClaims creates a new instance of Claims.
func NewClaims() *Claims {
	parsed, err := ClaimsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Claims{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Claims) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackDecide is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9f053858.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function decide((address,address,address,uint128,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint64)[]) terms, uint8 parcel, (uint32,bool,uint32,uint64,address,uint32,uint16) policy, uint128 toShopper) returns()
func (claims *Claims) PackDecide(terms IOrdersTerms, parcel uint8, policy IClaimsPolicy, toShopper *big.Int) []byte {
	enc, err := claims.abi.Pack("decide", terms, parcel, policy, toShopper)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDecide is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9f053858.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function decide((address,address,address,uint128,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint64)[]) terms, uint8 parcel, (uint32,bool,uint32,uint64,address,uint32,uint16) policy, uint128 toShopper) returns()
func (claims *Claims) TryPackDecide(terms IOrdersTerms, parcel uint8, policy IClaimsPolicy, toShopper *big.Int) ([]byte, error) {
	return claims.abi.Pack("decide", terms, parcel, policy, toShopper)
}

// PackDispute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6af2d071.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function dispute((address,address,address,uint128,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint64)[]) terms, uint8 parcel, (uint32,bool,uint32,uint64,address,uint32,uint16) policy, bytes32 evidence) returns()
func (claims *Claims) PackDispute(terms IOrdersTerms, parcel uint8, policy IClaimsPolicy, evidence [32]byte) []byte {
	enc, err := claims.abi.Pack("dispute", terms, parcel, policy, evidence)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDispute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6af2d071.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function dispute((address,address,address,uint128,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint64)[]) terms, uint8 parcel, (uint32,bool,uint32,uint64,address,uint32,uint16) policy, bytes32 evidence) returns()
func (claims *Claims) TryPackDispute(terms IOrdersTerms, parcel uint8, policy IClaimsPolicy, evidence [32]byte) ([]byte, error) {
	return claims.abi.Pack("dispute", terms, parcel, policy, evidence)
}

// PackGiveBack is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa6bcee77.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function giveBack((address,address,address,uint128,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint64)[]) terms, uint128 amount) returns()
func (claims *Claims) PackGiveBack(terms IOrdersTerms, amount *big.Int) []byte {
	enc, err := claims.abi.Pack("giveBack", terms, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGiveBack is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa6bcee77.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function giveBack((address,address,address,uint128,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint64)[]) terms, uint128 amount) returns()
func (claims *Claims) TryPackGiveBack(terms IOrdersTerms, amount *big.Int) ([]byte, error) {
	return claims.abi.Pack("giveBack", terms, amount)
}

// PackGivenBack is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0bb6bd31.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function givenBack(bytes32 id) view returns(uint128)
func (claims *Claims) PackGivenBack(id [32]byte) []byte {
	enc, err := claims.abi.Pack("givenBack", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGivenBack is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0bb6bd31.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function givenBack(bytes32 id) view returns(uint128)
func (claims *Claims) TryPackGivenBack(id [32]byte) ([]byte, error) {
	return claims.abi.Pack("givenBack", id)
}

// UnpackGivenBack is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0bb6bd31.
//
// Solidity: function givenBack(bytes32 id) view returns(uint128)
func (claims *Claims) UnpackGivenBack(data []byte) (*big.Int, error) {
	out, err := claims.abi.Unpack("givenBack", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18233ea4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hash((uint32,bool,uint32,uint64,address,uint32,uint16) policy) pure returns(bytes32)
func (claims *Claims) PackHash(policy IClaimsPolicy) []byte {
	enc, err := claims.abi.Pack("hash", policy)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18233ea4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hash((uint32,bool,uint32,uint64,address,uint32,uint16) policy) pure returns(bytes32)
func (claims *Claims) TryPackHash(policy IClaimsPolicy) ([]byte, error) {
	return claims.abi.Pack("hash", policy)
}

// UnpackHash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x18233ea4.
//
// Solidity: function hash((uint32,bool,uint32,uint64,address,uint32,uint16) policy) pure returns(bytes32)
func (claims *Claims) UnpackHash(data []byte) ([32]byte, error) {
	out, err := claims.abi.Unpack("hash", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRequestReturn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x14acdb75.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestReturn((address,address,address,uint128,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint64)[]) terms, uint8 parcel, (uint32,bool,uint32,uint64,address,uint32,uint16) policy) returns()
func (claims *Claims) PackRequestReturn(terms IOrdersTerms, parcel uint8, policy IClaimsPolicy) []byte {
	enc, err := claims.abi.Pack("requestReturn", terms, parcel, policy)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequestReturn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x14acdb75.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requestReturn((address,address,address,uint128,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint64)[]) terms, uint8 parcel, (uint32,bool,uint32,uint64,address,uint32,uint16) policy) returns()
func (claims *Claims) TryPackRequestReturn(terms IOrdersTerms, parcel uint8, policy IClaimsPolicy) ([]byte, error) {
	return claims.abi.Pack("requestReturn", terms, parcel, policy)
}

// PackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe6f43025.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settle((address,address,address,uint128,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint64)[]) terms, uint8 parcel, (uint32,bool,uint32,uint64,address,uint32,uint16) policy) returns()
func (claims *Claims) PackSettle(terms IOrdersTerms, parcel uint8, policy IClaimsPolicy) []byte {
	enc, err := claims.abi.Pack("settle", terms, parcel, policy)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe6f43025.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settle((address,address,address,uint128,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint64)[]) terms, uint8 parcel, (uint32,bool,uint32,uint64,address,uint32,uint16) policy) returns()
func (claims *Claims) TryPackSettle(terms IOrdersTerms, parcel uint8, policy IClaimsPolicy) ([]byte, error) {
	return claims.abi.Pack("settle", terms, parcel, policy)
}

// PackShow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8ab7a9e3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function show((uint32,bool,uint32,uint64,address,uint32,uint16) policy) returns()
func (claims *Claims) PackShow(policy IClaimsPolicy) []byte {
	enc, err := claims.abi.Pack("show", policy)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackShow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8ab7a9e3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function show((uint32,bool,uint32,uint64,address,uint32,uint16) policy) returns()
func (claims *Claims) TryPackShow(policy IClaimsPolicy) ([]byte, error) {
	return claims.abi.Pack("show", policy)
}

// ClaimsDecided represents a Decided event raised by the Claims contract.
type ClaimsDecided struct {
	Id        [32]byte
	Parcel    uint8
	By        common.Address
	ToShopper *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const ClaimsDecidedEventName = "Decided"

// ContractEventName returns the user-defined event name.
func (ClaimsDecided) ContractEventName() string {
	return ClaimsDecidedEventName
}

// UnpackDecidedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Decided(bytes32 indexed id, uint8 parcel, address indexed by, uint128 toShopper)
func (claims *Claims) UnpackDecidedEvent(log *types.Log) (*ClaimsDecided, error) {
	event := "Decided"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != claims.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ClaimsDecided)
	if len(log.Data) > 0 {
		if err := claims.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range claims.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ClaimsDisputed represents a Disputed event raised by the Claims contract.
type ClaimsDisputed struct {
	Id       [32]byte
	Parcel   uint8
	Arbiter  common.Address
	DecideBy *big.Int
	Evidence [32]byte
	Raw      *types.Log // Blockchain specific contextual infos
}

const ClaimsDisputedEventName = "Disputed"

// ContractEventName returns the user-defined event name.
func (ClaimsDisputed) ContractEventName() string {
	return ClaimsDisputedEventName
}

// UnpackDisputedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Disputed(bytes32 indexed id, uint8 parcel, address indexed arbiter, uint256 decideBy, bytes32 evidence)
func (claims *Claims) UnpackDisputedEvent(log *types.Log) (*ClaimsDisputed, error) {
	event := "Disputed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != claims.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ClaimsDisputed)
	if len(log.Data) > 0 {
		if err := claims.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range claims.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ClaimsGivenBack represents a GivenBack event raised by the Claims contract.
type ClaimsGivenBack struct {
	Id       [32]byte
	Merchant common.Address
	Token    common.Address
	Amount   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const ClaimsGivenBackEventName = "GivenBack"

// ContractEventName returns the user-defined event name.
func (ClaimsGivenBack) ContractEventName() string {
	return ClaimsGivenBackEventName
}

// UnpackGivenBackEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event GivenBack(bytes32 indexed id, address indexed merchant, address token, uint128 amount)
func (claims *Claims) UnpackGivenBackEvent(log *types.Log) (*ClaimsGivenBack, error) {
	event := "GivenBack"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != claims.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ClaimsGivenBack)
	if len(log.Data) > 0 {
		if err := claims.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range claims.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ClaimsPolicyShown represents a PolicyShown event raised by the Claims contract.
type ClaimsPolicyShown struct {
	Hash   [32]byte
	Policy IClaimsPolicy
	Raw    *types.Log // Blockchain specific contextual infos
}

const ClaimsPolicyShownEventName = "PolicyShown"

// ContractEventName returns the user-defined event name.
func (ClaimsPolicyShown) ContractEventName() string {
	return ClaimsPolicyShownEventName
}

// UnpackPolicyShownEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PolicyShown(bytes32 indexed hash, (uint32,bool,uint32,uint64,address,uint32,uint16) policy)
func (claims *Claims) UnpackPolicyShownEvent(log *types.Log) (*ClaimsPolicyShown, error) {
	event := "PolicyShown"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != claims.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ClaimsPolicyShown)
	if len(log.Data) > 0 {
		if err := claims.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range claims.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ClaimsReturnRequested represents a ReturnRequested event raised by the Claims contract.
type ClaimsReturnRequested struct {
	Id       [32]byte
	Parcel   uint8
	ReturnBy *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const ClaimsReturnRequestedEventName = "ReturnRequested"

// ContractEventName returns the user-defined event name.
func (ClaimsReturnRequested) ContractEventName() string {
	return ClaimsReturnRequestedEventName
}

// UnpackReturnRequestedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ReturnRequested(bytes32 indexed id, uint8 parcel, uint256 returnBy)
func (claims *Claims) UnpackReturnRequestedEvent(log *types.Log) (*ClaimsReturnRequested, error) {
	event := "ReturnRequested"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != claims.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ClaimsReturnRequested)
	if len(log.Data) > 0 {
		if err := claims.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range claims.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (claims *Claims) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], claims.abi.Errors["AmountTooLarge"].ID.Bytes()[:4]) {
		return claims.UnpackAmountTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], claims.abi.Errors["NotArbiter"].ID.Bytes()[:4]) {
		return claims.UnpackNotArbiterError(raw[4:])
	}
	if bytes.Equal(raw[:4], claims.abi.Errors["NotMerchant"].ID.Bytes()[:4]) {
		return claims.UnpackNotMerchantError(raw[4:])
	}
	if bytes.Equal(raw[:4], claims.abi.Errors["NotReturnable"].ID.Bytes()[:4]) {
		return claims.UnpackNotReturnableError(raw[4:])
	}
	if bytes.Equal(raw[:4], claims.abi.Errors["NotShopper"].ID.Bytes()[:4]) {
		return claims.UnpackNotShopperError(raw[4:])
	}
	if bytes.Equal(raw[:4], claims.abi.Errors["PolicyMalformed"].ID.Bytes()[:4]) {
		return claims.UnpackPolicyMalformedError(raw[4:])
	}
	if bytes.Equal(raw[:4], claims.abi.Errors["PolicyMismatch"].ID.Bytes()[:4]) {
		return claims.UnpackPolicyMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], claims.abi.Errors["WindowClosed"].ID.Bytes()[:4]) {
		return claims.UnpackWindowClosedError(raw[4:])
	}
	if bytes.Equal(raw[:4], claims.abi.Errors["WindowOpen"].ID.Bytes()[:4]) {
		return claims.UnpackWindowOpenError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ClaimsAmountTooLarge represents a AmountTooLarge error raised by the Claims contract.
type ClaimsAmountTooLarge struct {
	Found *big.Int
	Most  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AmountTooLarge(uint256 found, uint256 most)
func ClaimsAmountTooLargeErrorID() common.Hash {
	return common.HexToHash("0x7f162703b1fbad455ee7087f54e476f5f7b21f668d715d2aa1b9371e813d293d")
}

// UnpackAmountTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AmountTooLarge(uint256 found, uint256 most)
func (claims *Claims) UnpackAmountTooLargeError(raw []byte) (*ClaimsAmountTooLarge, error) {
	out := new(ClaimsAmountTooLarge)
	if err := claims.abi.UnpackIntoInterface(out, "AmountTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ClaimsNotArbiter represents a NotArbiter error raised by the Claims contract.
type ClaimsNotArbiter struct {
	Found    common.Address
	Expected common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotArbiter(address found, address expected)
func ClaimsNotArbiterErrorID() common.Hash {
	return common.HexToHash("0xfff7d58e7193f3a6867a174c692402b2edb5cc37f48794136b0844f6938a453e")
}

// UnpackNotArbiterError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotArbiter(address found, address expected)
func (claims *Claims) UnpackNotArbiterError(raw []byte) (*ClaimsNotArbiter, error) {
	out := new(ClaimsNotArbiter)
	if err := claims.abi.UnpackIntoInterface(out, "NotArbiter", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ClaimsNotMerchant represents a NotMerchant error raised by the Claims contract.
type ClaimsNotMerchant struct {
	Found    common.Address
	Expected common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotMerchant(address found, address expected)
func ClaimsNotMerchantErrorID() common.Hash {
	return common.HexToHash("0xd20b19c923f658706b686371e771a806bfacfe53a5732ed4bf6e870fa97cc399")
}

// UnpackNotMerchantError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotMerchant(address found, address expected)
func (claims *Claims) UnpackNotMerchantError(raw []byte) (*ClaimsNotMerchant, error) {
	out := new(ClaimsNotMerchant)
	if err := claims.abi.UnpackIntoInterface(out, "NotMerchant", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ClaimsNotReturnable represents a NotReturnable error raised by the Claims contract.
type ClaimsNotReturnable struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotReturnable(bytes32 id)
func ClaimsNotReturnableErrorID() common.Hash {
	return common.HexToHash("0xd0fa035c43efd87700365dce05cc694d4137000909d3fb875cb2c4e8d6780717")
}

// UnpackNotReturnableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotReturnable(bytes32 id)
func (claims *Claims) UnpackNotReturnableError(raw []byte) (*ClaimsNotReturnable, error) {
	out := new(ClaimsNotReturnable)
	if err := claims.abi.UnpackIntoInterface(out, "NotReturnable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ClaimsNotShopper represents a NotShopper error raised by the Claims contract.
type ClaimsNotShopper struct {
	Found    common.Address
	Expected common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotShopper(address found, address expected)
func ClaimsNotShopperErrorID() common.Hash {
	return common.HexToHash("0x43dd0038b41a2018be54e09a71b5d516b1bd43a3792ad5edaf9c20f57d9a2280")
}

// UnpackNotShopperError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotShopper(address found, address expected)
func (claims *Claims) UnpackNotShopperError(raw []byte) (*ClaimsNotShopper, error) {
	out := new(ClaimsNotShopper)
	if err := claims.abi.UnpackIntoInterface(out, "NotShopper", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ClaimsPolicyMalformed represents a PolicyMalformed error raised by the Claims contract.
type ClaimsPolicyMalformed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PolicyMalformed()
func ClaimsPolicyMalformedErrorID() common.Hash {
	return common.HexToHash("0x84c2fb8c02e3ac21ac41690bf7068db488e28865b6a9239bfee2ccc041befc32")
}

// UnpackPolicyMalformedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PolicyMalformed()
func (claims *Claims) UnpackPolicyMalformedError(raw []byte) (*ClaimsPolicyMalformed, error) {
	out := new(ClaimsPolicyMalformed)
	if err := claims.abi.UnpackIntoInterface(out, "PolicyMalformed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ClaimsPolicyMismatch represents a PolicyMismatch error raised by the Claims contract.
type ClaimsPolicyMismatch struct {
	Found    [32]byte
	Expected [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PolicyMismatch(bytes32 found, bytes32 expected)
func ClaimsPolicyMismatchErrorID() common.Hash {
	return common.HexToHash("0x9b765be1009a27b0162ffbbcc20bec515e7fc8138ededfc7dd068b735fcb9c86")
}

// UnpackPolicyMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PolicyMismatch(bytes32 found, bytes32 expected)
func (claims *Claims) UnpackPolicyMismatchError(raw []byte) (*ClaimsPolicyMismatch, error) {
	out := new(ClaimsPolicyMismatch)
	if err := claims.abi.UnpackIntoInterface(out, "PolicyMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ClaimsWindowClosed represents a WindowClosed error raised by the Claims contract.
type ClaimsWindowClosed struct {
	Until *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WindowClosed(uint256 until)
func ClaimsWindowClosedErrorID() common.Hash {
	return common.HexToHash("0xdb57bfb806503bdc5f96f060a25aead2076b299c2f2f3d4e36eab8e8336149e8")
}

// UnpackWindowClosedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WindowClosed(uint256 until)
func (claims *Claims) UnpackWindowClosedError(raw []byte) (*ClaimsWindowClosed, error) {
	out := new(ClaimsWindowClosed)
	if err := claims.abi.UnpackIntoInterface(out, "WindowClosed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ClaimsWindowOpen represents a WindowOpen error raised by the Claims contract.
type ClaimsWindowOpen struct {
	Until *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WindowOpen(uint256 until)
func ClaimsWindowOpenErrorID() common.Hash {
	return common.HexToHash("0xb317256bb83d3a0e7c565067a7c67553969518b9977a3d2d318c3e3fb33ef1e2")
}

// UnpackWindowOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WindowOpen(uint256 until)
func (claims *Claims) UnpackWindowOpenError(raw []byte) (*ClaimsWindowOpen, error) {
	out := new(ClaimsWindowOpen)
	if err := claims.abi.UnpackIntoInterface(out, "WindowOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JournalsMetaData contains all meta data concerning the Journals contract.
var JournalsMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"seq\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"accept\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"key\",\"type\":\"address\"},{\"internalType\":\"enumScheme\",\"name\":\"scheme\",\"type\":\"uint8\"},{\"internalType\":\"enumRole\",\"name\":\"role\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"site\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"number\",\"type\":\"uint16\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint8\",\"name\":\"flags\",\"type\":\"uint8\"}],\"internalType\":\"structIJournals.Device\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"id\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"}],\"name\":\"closedHead\",\"outputs\":[{\"internalType\":\"bytes20\",\"name\":\"\",\"type\":\"bytes20\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"id\",\"type\":\"address\"}],\"name\":\"device\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"key\",\"type\":\"address\"},{\"internalType\":\"enumScheme\",\"name\":\"scheme\",\"type\":\"uint8\"},{\"internalType\":\"enumRole\",\"name\":\"role\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"site\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"number\",\"type\":\"uint16\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint8\",\"name\":\"flags\",\"type\":\"uint8\"}],\"internalType\":\"structIJournals.Device\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"firstSeq\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"t0\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"t1\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"acts\",\"type\":\"bool\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes20\",\"name\":\"prev\",\"type\":\"bytes20\"}],\"internalType\":\"structIJournals.Segment\",\"name\":\"segment\",\"type\":\"tuple\"}],\"name\":\"digest\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"enumScheme\",\"name\":\"scheme\",\"type\":\"uint8\"},{\"internalType\":\"enumRole\",\"name\":\"role\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"site\",\"type\":\"uint16\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"}],\"name\":\"enroll\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"id\",\"type\":\"address\"}],\"name\":\"formerKey\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"key\",\"type\":\"address\"},{\"internalType\":\"enumScheme\",\"name\":\"scheme\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"fromSeq\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"id\",\"type\":\"address\"}],\"name\":\"journal\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes20\",\"name\":\"head\",\"type\":\"bytes20\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"nextSeq\",\"type\":\"uint64\"}],\"internalType\":\"structIJournals.Journal\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"firstSeq\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"t0\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"t1\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"acts\",\"type\":\"bool\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes20\",\"name\":\"prev\",\"type\":\"bytes20\"}],\"internalType\":\"structIJournals.Segment\",\"name\":\"a\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"signatureA\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"firstSeq\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"t0\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"t1\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"acts\",\"type\":\"bool\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes20\",\"name\":\"prev\",\"type\":\"bytes20\"}],\"internalType\":\"structIJournals.Segment\",\"name\":\"b\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"signatureB\",\"type\":\"bytes\"}],\"name\":\"proveEquivocation\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"reading\",\"type\":\"bytes\"},{\"internalType\":\"uint32\",\"name\":\"index\",\"type\":\"uint32\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"firstSeq\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"t0\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"t1\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"acts\",\"type\":\"bool\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes20\",\"name\":\"prev\",\"type\":\"bytes20\"}],\"internalType\":\"structIJournals.Segment[]\",\"name\":\"segments\",\"type\":\"tuple[]\"}],\"name\":\"proveReading\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"segments\",\"type\":\"bytes\"}],\"name\":\"record\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"taken\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"id\",\"type\":\"address\"}],\"name\":\"revocation\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"fromSeq\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"fromSeq\",\"type\":\"uint64\"}],\"name\":\"revoke\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"enumScheme\",\"name\":\"scheme\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"key\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"fromSeq\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"proof\",\"type\":\"bytes\"}],\"name\":\"rotate\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"enumScheme\",\"name\":\"scheme\",\"type\":\"uint8\"},{\"indexed\":true,\"internalType\":\"enumRole\",\"name\":\"role\",\"type\":\"uint8\"},{\"indexed\":true,\"internalType\":\"uint16\",\"name\":\"site\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"number\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"}],\"name\":\"DeviceEnrolled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"fromSeq\",\"type\":\"uint64\"}],\"name\":\"DeviceRevoked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"enumScheme\",\"name\":\"scheme\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"key\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"fromSeq\",\"type\":\"uint64\"}],\"name\":\"DeviceRotated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"seq\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"digestA\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"digestB\",\"type\":\"bytes32\"}],\"name\":\"EquivocationProved\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"place\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"}],\"name\":\"SegmentAccepted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"firstSeq\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"reason\",\"type\":\"bytes\"}],\"name\":\"SegmentSkipped\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"BadSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"}],\"name\":\"DeviceExpired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"DeviceKnown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"DeviceMalformed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"seq\",\"type\":\"uint64\"}],\"name\":\"DeviceRevokedFrom\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"DeviceUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"found\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"expected\",\"type\":\"uint32\"}],\"name\":\"EpochStale\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"NotEquivocation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"offset\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"PackedMalformed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"segment\",\"type\":\"uint256\"}],\"name\":\"ProofBroken\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"fromSeq\",\"type\":\"uint64\"}],\"name\":\"RotationStale\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"SegmentEmpty\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"found\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"expected\",\"type\":\"uint64\"}],\"name\":\"SegmentGap\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"found\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"expected\",\"type\":\"uint64\"}],\"name\":\"SegmentReplayed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"t0\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"t1\",\"type\":\"uint64\"}],\"name\":\"SegmentTime\",\"type\":\"error\"}]",
	ID:  "a85f001bc6c2eddc7f1b7cd742ef9f8bae",
}

// Journals is an auto generated Go binding around an Ethereum contract.
type Journals struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Journals) GetABI() abi.ABI {
	return c.abi
}

// NewJournals creates a new instance of Journals.
func NewJournals() *Journals {
	parsed, err := JournalsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Journals{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Journals) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackAccept is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb3da608b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function accept(address device, uint32 epoch, uint64 seq, bytes32 root, uint64 time, bytes signature) returns((address,uint8,uint8,uint16,uint16,uint40,uint8))
func (journals *Journals) PackAccept(device common.Address, epoch uint32, seq uint64, root [32]byte, time uint64, signature []byte) []byte {
	enc, err := journals.abi.Pack("accept", device, epoch, seq, root, time, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAccept is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb3da608b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function accept(address device, uint32 epoch, uint64 seq, bytes32 root, uint64 time, bytes signature) returns((address,uint8,uint8,uint16,uint16,uint40,uint8))
func (journals *Journals) TryPackAccept(device common.Address, epoch uint32, seq uint64, root [32]byte, time uint64, signature []byte) ([]byte, error) {
	return journals.abi.Pack("accept", device, epoch, seq, root, time, signature)
}

// UnpackAccept is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb3da608b.
//
// Solidity: function accept(address device, uint32 epoch, uint64 seq, bytes32 root, uint64 time, bytes signature) returns((address,uint8,uint8,uint16,uint16,uint40,uint8))
func (journals *Journals) UnpackAccept(data []byte) (IJournalsDevice, error) {
	out, err := journals.abi.Unpack("accept", data)
	if err != nil {
		return *new(IJournalsDevice), err
	}
	out0 := *abi.ConvertType(out[0], new(IJournalsDevice)).(*IJournalsDevice)
	return out0, nil
}

// PackClosedHead is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8bfe55ce.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function closedHead(address consumer, address id, uint32 epoch) view returns(bytes20)
func (journals *Journals) PackClosedHead(consumer common.Address, id common.Address, epoch uint32) []byte {
	enc, err := journals.abi.Pack("closedHead", consumer, id, epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClosedHead is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8bfe55ce.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function closedHead(address consumer, address id, uint32 epoch) view returns(bytes20)
func (journals *Journals) TryPackClosedHead(consumer common.Address, id common.Address, epoch uint32) ([]byte, error) {
	return journals.abi.Pack("closedHead", consumer, id, epoch)
}

// UnpackClosedHead is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8bfe55ce.
//
// Solidity: function closedHead(address consumer, address id, uint32 epoch) view returns(bytes20)
func (journals *Journals) UnpackClosedHead(data []byte) ([20]byte, error) {
	out, err := journals.abi.Unpack("closedHead", data)
	if err != nil {
		return *new([20]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([20]byte)).(*[20]byte)
	return out0, nil
}

// PackDevice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd0cdd029.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function device(address id) view returns((address,uint8,uint8,uint16,uint16,uint40,uint8))
func (journals *Journals) PackDevice(id common.Address) []byte {
	enc, err := journals.abi.Pack("device", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDevice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd0cdd029.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function device(address id) view returns((address,uint8,uint8,uint16,uint16,uint40,uint8))
func (journals *Journals) TryPackDevice(id common.Address) ([]byte, error) {
	return journals.abi.Pack("device", id)
}

// UnpackDevice is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd0cdd029.
//
// Solidity: function device(address id) view returns((address,uint8,uint8,uint16,uint16,uint40,uint8))
func (journals *Journals) UnpackDevice(data []byte) (IJournalsDevice, error) {
	out, err := journals.abi.Unpack("device", data)
	if err != nil {
		return *new(IJournalsDevice), err
	}
	out0 := *abi.ConvertType(out[0], new(IJournalsDevice)).(*IJournalsDevice)
	return out0, nil
}

// PackDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xab759888.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function digest((address,address,uint32,uint64,uint32,uint64,uint64,bool,bytes32,bytes20) segment) view returns(bytes32)
func (journals *Journals) PackDigest(segment IJournalsSegment) []byte {
	enc, err := journals.abi.Pack("digest", segment)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xab759888.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function digest((address,address,uint32,uint64,uint32,uint64,uint64,bool,bytes32,bytes20) segment) view returns(bytes32)
func (journals *Journals) TryPackDigest(segment IJournalsSegment) ([]byte, error) {
	return journals.abi.Pack("digest", segment)
}

// UnpackDigest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xab759888.
//
// Solidity: function digest((address,address,uint32,uint64,uint32,uint64,uint64,bool,bytes32,bytes20) segment) view returns(bytes32)
func (journals *Journals) UnpackDigest(data []byte) ([32]byte, error) {
	out, err := journals.abi.Unpack("digest", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackEnroll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc3808132.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function enroll(address device, uint8 scheme, uint8 role, uint16 site, uint40 validUntil) returns()
func (journals *Journals) PackEnroll(device common.Address, scheme uint8, role uint8, site uint16, validUntil *big.Int) []byte {
	enc, err := journals.abi.Pack("enroll", device, scheme, role, site, validUntil)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEnroll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc3808132.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function enroll(address device, uint8 scheme, uint8 role, uint16 site, uint40 validUntil) returns()
func (journals *Journals) TryPackEnroll(device common.Address, scheme uint8, role uint8, site uint16, validUntil *big.Int) ([]byte, error) {
	return journals.abi.Pack("enroll", device, scheme, role, site, validUntil)
}

// PackFormerKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1f76719f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function formerKey(address id) view returns(address key, uint8 scheme, uint32 epoch, uint64 fromSeq)
func (journals *Journals) PackFormerKey(id common.Address) []byte {
	enc, err := journals.abi.Pack("formerKey", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFormerKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1f76719f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function formerKey(address id) view returns(address key, uint8 scheme, uint32 epoch, uint64 fromSeq)
func (journals *Journals) TryPackFormerKey(id common.Address) ([]byte, error) {
	return journals.abi.Pack("formerKey", id)
}

// FormerKeyOutput serves as a container for the return parameters of contract
// method FormerKey.
type FormerKeyOutput struct {
	Key     common.Address
	Scheme  uint8
	Epoch   uint32
	FromSeq uint64
}

// UnpackFormerKey is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1f76719f.
//
// Solidity: function formerKey(address id) view returns(address key, uint8 scheme, uint32 epoch, uint64 fromSeq)
func (journals *Journals) UnpackFormerKey(data []byte) (FormerKeyOutput, error) {
	out, err := journals.abi.Unpack("formerKey", data)
	outstruct := new(FormerKeyOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Key = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.Scheme = *abi.ConvertType(out[1], new(uint8)).(*uint8)
	outstruct.Epoch = *abi.ConvertType(out[2], new(uint32)).(*uint32)
	outstruct.FromSeq = *abi.ConvertType(out[3], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackJournal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe0979284.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function journal(address consumer, address id) view returns((bytes20,uint32,uint64))
func (journals *Journals) PackJournal(consumer common.Address, id common.Address) []byte {
	enc, err := journals.abi.Pack("journal", consumer, id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackJournal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe0979284.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function journal(address consumer, address id) view returns((bytes20,uint32,uint64))
func (journals *Journals) TryPackJournal(consumer common.Address, id common.Address) ([]byte, error) {
	return journals.abi.Pack("journal", consumer, id)
}

// UnpackJournal is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe0979284.
//
// Solidity: function journal(address consumer, address id) view returns((bytes20,uint32,uint64))
func (journals *Journals) UnpackJournal(data []byte) (IJournalsJournal, error) {
	out, err := journals.abi.Unpack("journal", data)
	if err != nil {
		return *new(IJournalsJournal), err
	}
	out0 := *abi.ConvertType(out[0], new(IJournalsJournal)).(*IJournalsJournal)
	return out0, nil
}

// PackProveEquivocation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1044fff8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proveEquivocation((address,address,uint32,uint64,uint32,uint64,uint64,bool,bytes32,bytes20) a, bytes signatureA, (address,address,uint32,uint64,uint32,uint64,uint64,bool,bytes32,bytes20) b, bytes signatureB) returns()
func (journals *Journals) PackProveEquivocation(a IJournalsSegment, signatureA []byte, b IJournalsSegment, signatureB []byte) []byte {
	enc, err := journals.abi.Pack("proveEquivocation", a, signatureA, b, signatureB)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProveEquivocation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1044fff8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proveEquivocation((address,address,uint32,uint64,uint32,uint64,uint64,bool,bytes32,bytes20) a, bytes signatureA, (address,address,uint32,uint64,uint32,uint64,uint64,bool,bytes32,bytes20) b, bytes signatureB) returns()
func (journals *Journals) TryPackProveEquivocation(a IJournalsSegment, signatureA []byte, b IJournalsSegment, signatureB []byte) ([]byte, error) {
	return journals.abi.Pack("proveEquivocation", a, signatureA, b, signatureB)
}

// PackProveReading is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4adc56c5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proveReading(bytes reading, uint32 index, bytes32[] proof, (address,address,uint32,uint64,uint32,uint64,uint64,bool,bytes32,bytes20)[] segments) view returns()
func (journals *Journals) PackProveReading(reading []byte, index uint32, proof [][32]byte, segments []IJournalsSegment) []byte {
	enc, err := journals.abi.Pack("proveReading", reading, index, proof, segments)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProveReading is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4adc56c5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proveReading(bytes reading, uint32 index, bytes32[] proof, (address,address,uint32,uint64,uint32,uint64,uint64,bool,bytes32,bytes20)[] segments) view returns()
func (journals *Journals) TryPackProveReading(reading []byte, index uint32, proof [][32]byte, segments []IJournalsSegment) ([]byte, error) {
	return journals.abi.Pack("proveReading", reading, index, proof, segments)
}

// PackRecord is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6602b656.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function record(address consumer, bytes segments) returns(uint256 taken)
func (journals *Journals) PackRecord(consumer common.Address, segments []byte) []byte {
	enc, err := journals.abi.Pack("record", consumer, segments)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRecord is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6602b656.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function record(address consumer, bytes segments) returns(uint256 taken)
func (journals *Journals) TryPackRecord(consumer common.Address, segments []byte) ([]byte, error) {
	return journals.abi.Pack("record", consumer, segments)
}

// UnpackRecord is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6602b656.
//
// Solidity: function record(address consumer, bytes segments) returns(uint256 taken)
func (journals *Journals) UnpackRecord(data []byte) (*big.Int, error) {
	out, err := journals.abi.Unpack("record", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRevocation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x08afab2c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revocation(address id) view returns(uint32 epoch, uint64 fromSeq)
func (journals *Journals) PackRevocation(id common.Address) []byte {
	enc, err := journals.abi.Pack("revocation", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevocation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x08afab2c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revocation(address id) view returns(uint32 epoch, uint64 fromSeq)
func (journals *Journals) TryPackRevocation(id common.Address) ([]byte, error) {
	return journals.abi.Pack("revocation", id)
}

// RevocationOutput serves as a container for the return parameters of contract
// method Revocation.
type RevocationOutput struct {
	Epoch   uint32
	FromSeq uint64
}

// UnpackRevocation is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x08afab2c.
//
// Solidity: function revocation(address id) view returns(uint32 epoch, uint64 fromSeq)
func (journals *Journals) UnpackRevocation(data []byte) (RevocationOutput, error) {
	out, err := journals.abi.Unpack("revocation", data)
	outstruct := new(RevocationOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Epoch = *abi.ConvertType(out[0], new(uint32)).(*uint32)
	outstruct.FromSeq = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackRevoke is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb8cd8c7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revoke(address device, uint32 epoch, uint64 fromSeq) returns()
func (journals *Journals) PackRevoke(device common.Address, epoch uint32, fromSeq uint64) []byte {
	enc, err := journals.abi.Pack("revoke", device, epoch, fromSeq)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevoke is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb8cd8c7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revoke(address device, uint32 epoch, uint64 fromSeq) returns()
func (journals *Journals) TryPackRevoke(device common.Address, epoch uint32, fromSeq uint64) ([]byte, error) {
	return journals.abi.Pack("revoke", device, epoch, fromSeq)
}

// PackRotate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe3455fd4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rotate(address device, uint8 scheme, address key, uint32 epoch, uint64 fromSeq, bytes signature, bytes proof) returns()
func (journals *Journals) PackRotate(device common.Address, scheme uint8, key common.Address, epoch uint32, fromSeq uint64, signature []byte, proof []byte) []byte {
	enc, err := journals.abi.Pack("rotate", device, scheme, key, epoch, fromSeq, signature, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRotate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe3455fd4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rotate(address device, uint8 scheme, address key, uint32 epoch, uint64 fromSeq, bytes signature, bytes proof) returns()
func (journals *Journals) TryPackRotate(device common.Address, scheme uint8, key common.Address, epoch uint32, fromSeq uint64, signature []byte, proof []byte) ([]byte, error) {
	return journals.abi.Pack("rotate", device, scheme, key, epoch, fromSeq, signature, proof)
}

// JournalsDeviceEnrolled represents a DeviceEnrolled event raised by the Journals contract.
type JournalsDeviceEnrolled struct {
	Device     common.Address
	Scheme     uint8
	Role       uint8
	Site       uint16
	Number     uint16
	ValidUntil *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const JournalsDeviceEnrolledEventName = "DeviceEnrolled"

// ContractEventName returns the user-defined event name.
func (JournalsDeviceEnrolled) ContractEventName() string {
	return JournalsDeviceEnrolledEventName
}

// UnpackDeviceEnrolledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DeviceEnrolled(address indexed device, uint8 scheme, uint8 indexed role, uint16 indexed site, uint16 number, uint40 validUntil)
func (journals *Journals) UnpackDeviceEnrolledEvent(log *types.Log) (*JournalsDeviceEnrolled, error) {
	event := "DeviceEnrolled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != journals.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JournalsDeviceEnrolled)
	if len(log.Data) > 0 {
		if err := journals.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range journals.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JournalsDeviceRevoked represents a DeviceRevoked event raised by the Journals contract.
type JournalsDeviceRevoked struct {
	Device  common.Address
	Epoch   uint32
	FromSeq uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const JournalsDeviceRevokedEventName = "DeviceRevoked"

// ContractEventName returns the user-defined event name.
func (JournalsDeviceRevoked) ContractEventName() string {
	return JournalsDeviceRevokedEventName
}

// UnpackDeviceRevokedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DeviceRevoked(address indexed device, uint32 epoch, uint64 fromSeq)
func (journals *Journals) UnpackDeviceRevokedEvent(log *types.Log) (*JournalsDeviceRevoked, error) {
	event := "DeviceRevoked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != journals.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JournalsDeviceRevoked)
	if len(log.Data) > 0 {
		if err := journals.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range journals.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JournalsDeviceRotated represents a DeviceRotated event raised by the Journals contract.
type JournalsDeviceRotated struct {
	Device  common.Address
	Scheme  uint8
	Key     common.Address
	Epoch   uint32
	FromSeq uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const JournalsDeviceRotatedEventName = "DeviceRotated"

// ContractEventName returns the user-defined event name.
func (JournalsDeviceRotated) ContractEventName() string {
	return JournalsDeviceRotatedEventName
}

// UnpackDeviceRotatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DeviceRotated(address indexed device, uint8 scheme, address key, uint32 epoch, uint64 fromSeq)
func (journals *Journals) UnpackDeviceRotatedEvent(log *types.Log) (*JournalsDeviceRotated, error) {
	event := "DeviceRotated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != journals.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JournalsDeviceRotated)
	if len(log.Data) > 0 {
		if err := journals.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range journals.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JournalsEquivocationProved represents a EquivocationProved event raised by the Journals contract.
type JournalsEquivocationProved struct {
	Device  common.Address
	Epoch   uint32
	Seq     uint64
	DigestA [32]byte
	DigestB [32]byte
	Raw     *types.Log // Blockchain specific contextual infos
}

const JournalsEquivocationProvedEventName = "EquivocationProved"

// ContractEventName returns the user-defined event name.
func (JournalsEquivocationProved) ContractEventName() string {
	return JournalsEquivocationProvedEventName
}

// UnpackEquivocationProvedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EquivocationProved(address indexed device, uint32 epoch, uint64 seq, bytes32 digestA, bytes32 digestB)
func (journals *Journals) UnpackEquivocationProvedEvent(log *types.Log) (*JournalsEquivocationProved, error) {
	event := "EquivocationProved"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != journals.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JournalsEquivocationProved)
	if len(log.Data) > 0 {
		if err := journals.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range journals.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JournalsSegmentAccepted represents a SegmentAccepted event raised by the Journals contract.
type JournalsSegmentAccepted struct {
	Consumer common.Address
	Device   common.Address
	Place    [32]byte
	Root     [32]byte
	Digest   [32]byte
	Raw      *types.Log // Blockchain specific contextual infos
}

const JournalsSegmentAcceptedEventName = "SegmentAccepted"

// ContractEventName returns the user-defined event name.
func (JournalsSegmentAccepted) ContractEventName() string {
	return JournalsSegmentAcceptedEventName
}

// UnpackSegmentAcceptedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SegmentAccepted(address indexed consumer, address indexed device, bytes32 place, bytes32 root, bytes32 digest)
func (journals *Journals) UnpackSegmentAcceptedEvent(log *types.Log) (*JournalsSegmentAccepted, error) {
	event := "SegmentAccepted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != journals.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JournalsSegmentAccepted)
	if len(log.Data) > 0 {
		if err := journals.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range journals.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// JournalsSegmentSkipped represents a SegmentSkipped event raised by the Journals contract.
type JournalsSegmentSkipped struct {
	Consumer common.Address
	Device   common.Address
	Epoch    uint32
	FirstSeq uint64
	Reason   []byte
	Raw      *types.Log // Blockchain specific contextual infos
}

const JournalsSegmentSkippedEventName = "SegmentSkipped"

// ContractEventName returns the user-defined event name.
func (JournalsSegmentSkipped) ContractEventName() string {
	return JournalsSegmentSkippedEventName
}

// UnpackSegmentSkippedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SegmentSkipped(address indexed consumer, address indexed device, uint32 epoch, uint64 firstSeq, bytes reason)
func (journals *Journals) UnpackSegmentSkippedEvent(log *types.Log) (*JournalsSegmentSkipped, error) {
	event := "SegmentSkipped"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != journals.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JournalsSegmentSkipped)
	if len(log.Data) > 0 {
		if err := journals.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range journals.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (journals *Journals) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], journals.abi.Errors["BadSignature"].ID.Bytes()[:4]) {
		return journals.UnpackBadSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], journals.abi.Errors["DeviceExpired"].ID.Bytes()[:4]) {
		return journals.UnpackDeviceExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], journals.abi.Errors["DeviceKnown"].ID.Bytes()[:4]) {
		return journals.UnpackDeviceKnownError(raw[4:])
	}
	if bytes.Equal(raw[:4], journals.abi.Errors["DeviceMalformed"].ID.Bytes()[:4]) {
		return journals.UnpackDeviceMalformedError(raw[4:])
	}
	if bytes.Equal(raw[:4], journals.abi.Errors["DeviceRevokedFrom"].ID.Bytes()[:4]) {
		return journals.UnpackDeviceRevokedFromError(raw[4:])
	}
	if bytes.Equal(raw[:4], journals.abi.Errors["DeviceUnknown"].ID.Bytes()[:4]) {
		return journals.UnpackDeviceUnknownError(raw[4:])
	}
	if bytes.Equal(raw[:4], journals.abi.Errors["EpochStale"].ID.Bytes()[:4]) {
		return journals.UnpackEpochStaleError(raw[4:])
	}
	if bytes.Equal(raw[:4], journals.abi.Errors["NotEquivocation"].ID.Bytes()[:4]) {
		return journals.UnpackNotEquivocationError(raw[4:])
	}
	if bytes.Equal(raw[:4], journals.abi.Errors["PackedMalformed"].ID.Bytes()[:4]) {
		return journals.UnpackPackedMalformedError(raw[4:])
	}
	if bytes.Equal(raw[:4], journals.abi.Errors["ProofBroken"].ID.Bytes()[:4]) {
		return journals.UnpackProofBrokenError(raw[4:])
	}
	if bytes.Equal(raw[:4], journals.abi.Errors["RotationStale"].ID.Bytes()[:4]) {
		return journals.UnpackRotationStaleError(raw[4:])
	}
	if bytes.Equal(raw[:4], journals.abi.Errors["SegmentEmpty"].ID.Bytes()[:4]) {
		return journals.UnpackSegmentEmptyError(raw[4:])
	}
	if bytes.Equal(raw[:4], journals.abi.Errors["SegmentGap"].ID.Bytes()[:4]) {
		return journals.UnpackSegmentGapError(raw[4:])
	}
	if bytes.Equal(raw[:4], journals.abi.Errors["SegmentReplayed"].ID.Bytes()[:4]) {
		return journals.UnpackSegmentReplayedError(raw[4:])
	}
	if bytes.Equal(raw[:4], journals.abi.Errors["SegmentTime"].ID.Bytes()[:4]) {
		return journals.UnpackSegmentTimeError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// JournalsBadSignature represents a BadSignature error raised by the Journals contract.
type JournalsBadSignature struct {
	Device common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadSignature(address device)
func JournalsBadSignatureErrorID() common.Hash {
	return common.HexToHash("0x9a7d38d94d3da0d5188ab778bbe9a3a38c77802b1bf2426c15740dc786da791d")
}

// UnpackBadSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadSignature(address device)
func (journals *Journals) UnpackBadSignatureError(raw []byte) (*JournalsBadSignature, error) {
	out := new(JournalsBadSignature)
	if err := journals.abi.UnpackIntoInterface(out, "BadSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JournalsDeviceExpired represents a DeviceExpired error raised by the Journals contract.
type JournalsDeviceExpired struct {
	Device     common.Address
	ValidUntil *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DeviceExpired(address device, uint40 validUntil)
func JournalsDeviceExpiredErrorID() common.Hash {
	return common.HexToHash("0x2120a8c5e8d3a20b151398ffc016a6133fe267ae68b8d012b4c5522e1eab436c")
}

// UnpackDeviceExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DeviceExpired(address device, uint40 validUntil)
func (journals *Journals) UnpackDeviceExpiredError(raw []byte) (*JournalsDeviceExpired, error) {
	out := new(JournalsDeviceExpired)
	if err := journals.abi.UnpackIntoInterface(out, "DeviceExpired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JournalsDeviceKnown represents a DeviceKnown error raised by the Journals contract.
type JournalsDeviceKnown struct {
	Device common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DeviceKnown(address device)
func JournalsDeviceKnownErrorID() common.Hash {
	return common.HexToHash("0xce2263f54d6f8e21b896ceae1600fc5324971c024ecc9dd250314286313136be")
}

// UnpackDeviceKnownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DeviceKnown(address device)
func (journals *Journals) UnpackDeviceKnownError(raw []byte) (*JournalsDeviceKnown, error) {
	out := new(JournalsDeviceKnown)
	if err := journals.abi.UnpackIntoInterface(out, "DeviceKnown", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JournalsDeviceMalformed represents a DeviceMalformed error raised by the Journals contract.
type JournalsDeviceMalformed struct {
	Device common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DeviceMalformed(address device)
func JournalsDeviceMalformedErrorID() common.Hash {
	return common.HexToHash("0x20a03d4a978375d638d460911a174ac3cba86174f718be731fbcdbc468d09d57")
}

// UnpackDeviceMalformedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DeviceMalformed(address device)
func (journals *Journals) UnpackDeviceMalformedError(raw []byte) (*JournalsDeviceMalformed, error) {
	out := new(JournalsDeviceMalformed)
	if err := journals.abi.UnpackIntoInterface(out, "DeviceMalformed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JournalsDeviceRevokedFrom represents a DeviceRevokedFrom error raised by the Journals contract.
type JournalsDeviceRevokedFrom struct {
	Device common.Address
	Epoch  uint32
	Seq    uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DeviceRevokedFrom(address device, uint32 epoch, uint64 seq)
func JournalsDeviceRevokedFromErrorID() common.Hash {
	return common.HexToHash("0xc9f340a90fe26ba879e771b6a2e0201acc50e60bc6bab874a3586753f710300f")
}

// UnpackDeviceRevokedFromError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DeviceRevokedFrom(address device, uint32 epoch, uint64 seq)
func (journals *Journals) UnpackDeviceRevokedFromError(raw []byte) (*JournalsDeviceRevokedFrom, error) {
	out := new(JournalsDeviceRevokedFrom)
	if err := journals.abi.UnpackIntoInterface(out, "DeviceRevokedFrom", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JournalsDeviceUnknown represents a DeviceUnknown error raised by the Journals contract.
type JournalsDeviceUnknown struct {
	Device common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DeviceUnknown(address device)
func JournalsDeviceUnknownErrorID() common.Hash {
	return common.HexToHash("0xdd7510ee50ce869b3be10a2caf1459dbf767bce97dd4a0823146bf200db92856")
}

// UnpackDeviceUnknownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DeviceUnknown(address device)
func (journals *Journals) UnpackDeviceUnknownError(raw []byte) (*JournalsDeviceUnknown, error) {
	out := new(JournalsDeviceUnknown)
	if err := journals.abi.UnpackIntoInterface(out, "DeviceUnknown", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JournalsEpochStale represents a EpochStale error raised by the Journals contract.
type JournalsEpochStale struct {
	Device   common.Address
	Found    uint32
	Expected uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EpochStale(address device, uint32 found, uint32 expected)
func JournalsEpochStaleErrorID() common.Hash {
	return common.HexToHash("0x14af76de20dd356fc826304fb6b5173238a0090c06b452ddb14a5fdc1122f103")
}

// UnpackEpochStaleError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EpochStale(address device, uint32 found, uint32 expected)
func (journals *Journals) UnpackEpochStaleError(raw []byte) (*JournalsEpochStale, error) {
	out := new(JournalsEpochStale)
	if err := journals.abi.UnpackIntoInterface(out, "EpochStale", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JournalsNotEquivocation represents a NotEquivocation error raised by the Journals contract.
type JournalsNotEquivocation struct {
	Device common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotEquivocation(address device)
func JournalsNotEquivocationErrorID() common.Hash {
	return common.HexToHash("0xbaf848ebd82e0e907accb2141624d5b5df4a629a74f25a32ab3bcf7033d9e812")
}

// UnpackNotEquivocationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotEquivocation(address device)
func (journals *Journals) UnpackNotEquivocationError(raw []byte) (*JournalsNotEquivocation, error) {
	out := new(JournalsNotEquivocation)
	if err := journals.abi.UnpackIntoInterface(out, "NotEquivocation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JournalsPackedMalformed represents a PackedMalformed error raised by the Journals contract.
type JournalsPackedMalformed struct {
	Offset *big.Int
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PackedMalformed(uint256 offset, uint256 length)
func JournalsPackedMalformedErrorID() common.Hash {
	return common.HexToHash("0x9540b4c9b45efde07f0f67ebc3d1ea98248b843a37ad83db17d1bac3589f4a71")
}

// UnpackPackedMalformedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PackedMalformed(uint256 offset, uint256 length)
func (journals *Journals) UnpackPackedMalformedError(raw []byte) (*JournalsPackedMalformed, error) {
	out := new(JournalsPackedMalformed)
	if err := journals.abi.UnpackIntoInterface(out, "PackedMalformed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JournalsProofBroken represents a ProofBroken error raised by the Journals contract.
type JournalsProofBroken struct {
	Segment *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ProofBroken(uint256 segment)
func JournalsProofBrokenErrorID() common.Hash {
	return common.HexToHash("0xebe756c6afa5eac2ee086f5ee0e43e7bd88497a1d3f51282f7edd0b903b560d9")
}

// UnpackProofBrokenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ProofBroken(uint256 segment)
func (journals *Journals) UnpackProofBrokenError(raw []byte) (*JournalsProofBroken, error) {
	out := new(JournalsProofBroken)
	if err := journals.abi.UnpackIntoInterface(out, "ProofBroken", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JournalsRotationStale represents a RotationStale error raised by the Journals contract.
type JournalsRotationStale struct {
	Device  common.Address
	Epoch   uint32
	FromSeq uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RotationStale(address device, uint32 epoch, uint64 fromSeq)
func JournalsRotationStaleErrorID() common.Hash {
	return common.HexToHash("0x12c3ab276655c0e274921edffacd6a6c199ef7a098fa8b5910e8f3df3df19c5b")
}

// UnpackRotationStaleError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RotationStale(address device, uint32 epoch, uint64 fromSeq)
func (journals *Journals) UnpackRotationStaleError(raw []byte) (*JournalsRotationStale, error) {
	out := new(JournalsRotationStale)
	if err := journals.abi.UnpackIntoInterface(out, "RotationStale", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JournalsSegmentEmpty represents a SegmentEmpty error raised by the Journals contract.
type JournalsSegmentEmpty struct {
	Device common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SegmentEmpty(address device)
func JournalsSegmentEmptyErrorID() common.Hash {
	return common.HexToHash("0x0af8a30d9c77166b29382333966319d24d402ca7525c6999562dad97eb7d4f0c")
}

// UnpackSegmentEmptyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SegmentEmpty(address device)
func (journals *Journals) UnpackSegmentEmptyError(raw []byte) (*JournalsSegmentEmpty, error) {
	out := new(JournalsSegmentEmpty)
	if err := journals.abi.UnpackIntoInterface(out, "SegmentEmpty", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JournalsSegmentGap represents a SegmentGap error raised by the Journals contract.
type JournalsSegmentGap struct {
	Device   common.Address
	Found    uint64
	Expected uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SegmentGap(address device, uint64 found, uint64 expected)
func JournalsSegmentGapErrorID() common.Hash {
	return common.HexToHash("0xfb9636c1bb2b943adf6bed81a39488261df1236dfb37298ed25c4421d0c482f6")
}

// UnpackSegmentGapError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SegmentGap(address device, uint64 found, uint64 expected)
func (journals *Journals) UnpackSegmentGapError(raw []byte) (*JournalsSegmentGap, error) {
	out := new(JournalsSegmentGap)
	if err := journals.abi.UnpackIntoInterface(out, "SegmentGap", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JournalsSegmentReplayed represents a SegmentReplayed error raised by the Journals contract.
type JournalsSegmentReplayed struct {
	Device   common.Address
	Found    uint64
	Expected uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SegmentReplayed(address device, uint64 found, uint64 expected)
func JournalsSegmentReplayedErrorID() common.Hash {
	return common.HexToHash("0x9afbebdb5b3fac194f36263c422013b1e4fa90c1cb9ceb8dd964b4d6a985cca1")
}

// UnpackSegmentReplayedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SegmentReplayed(address device, uint64 found, uint64 expected)
func (journals *Journals) UnpackSegmentReplayedError(raw []byte) (*JournalsSegmentReplayed, error) {
	out := new(JournalsSegmentReplayed)
	if err := journals.abi.UnpackIntoInterface(out, "SegmentReplayed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JournalsSegmentTime represents a SegmentTime error raised by the Journals contract.
type JournalsSegmentTime struct {
	Device common.Address
	T0     uint64
	T1     uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SegmentTime(address device, uint64 t0, uint64 t1)
func JournalsSegmentTimeErrorID() common.Hash {
	return common.HexToHash("0x34f398be3874c3219cd86f378e202b7c9cef944917425f6d84b0182f4b3e322b")
}

// UnpackSegmentTimeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SegmentTime(address device, uint64 t0, uint64 t1)
func (journals *Journals) UnpackSegmentTimeError(raw []byte) (*JournalsSegmentTime, error) {
	out := new(JournalsSegmentTime)
	if err := journals.abi.UnpackIntoInterface(out, "SegmentTime", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OrdersMetaData contains all meta data concerning the Orders contract.
var OrdersMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"}],\"name\":\"assign\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"},{\"internalType\":\"uint128\",\"name\":\"toShopper\",\"type\":\"uint128\"},{\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"}],\"name\":\"award\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"book\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"captured\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"refunded\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"parcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"open\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"lines\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Book\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"}],\"name\":\"cancel\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"contractURI\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"credit\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"fee\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"fee\",\"type\":\"uint16\"},{\"internalType\":\"address\",\"name\":\"recipient\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"}],\"name\":\"held\",\"outputs\":[{\"internalType\":\"uint128\",\"name\":\"\",\"type\":\"uint128\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"parcel\",\"type\":\"bytes32\"},{\"internalType\":\"enumStatus\",\"name\":\"to\",\"type\":\"uint8\"}],\"name\":\"hold\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"idOf\",\"outputs\":[{\"internalType\":\"OrderId\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"order\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"enumStatus\",\"name\":\"status\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"marks\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"carrier\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"vehicle\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"since\",\"type\":\"uint32\"}],\"internalType\":\"structIOrders.Order\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"}],\"name\":\"parcelId\",\"outputs\":[{\"internalType\":\"OrderId\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"merchantSignature\",\"type\":\"bytes\"}],\"name\":\"place\",\"outputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"merchantSignature\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"shopperSignature\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"internalType\":\"structIOrders.Permit\",\"name\":\"permit\",\"type\":\"tuple\"}],\"name\":\"placeSigned\",\"outputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"merchantSignature\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"validAfter\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"validBefore\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structIOrders.Authorization\",\"name\":\"authorization\",\"type\":\"tuple\"}],\"name\":\"placeWithAuthorization\",\"outputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"acts\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms[]\",\"name\":\"terms\",\"type\":\"tuple[]\"}],\"name\":\"post\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"taken\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"}],\"name\":\"reassign\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"receiptURI\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"}],\"name\":\"refund\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"}],\"name\":\"refundPart\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"fee\",\"type\":\"uint16\"},{\"internalType\":\"address\",\"name\":\"recipient\",\"type\":\"address\"}],\"name\":\"setFee\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"withdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"seq\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"reason\",\"type\":\"bytes\"}],\"name\":\"ActSkipped\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"}],\"name\":\"CarrierMissing\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"fee\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"recipient\",\"type\":\"address\"}],\"name\":\"FeeSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"enumStatus\",\"name\":\"status\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"state\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"reading\",\"type\":\"bytes32\"}],\"name\":\"OrderAdvanced\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"enumStatus\",\"name\":\"status\",\"type\":\"uint8\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"toShopper\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"toMerchant\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"fee\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"credited\",\"type\":\"uint8\"}],\"name\":\"OrderClosed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"credited\",\"type\":\"bool\"}],\"name\":\"OrderPartRefunded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"placedAt\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"split\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"indexed\":false,\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"OrderPlaced\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"enumKind\",\"name\":\"kind\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"seq\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes4\",\"name\":\"reason\",\"type\":\"bytes4\"}],\"name\":\"ReadingIgnored\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Withdrawn\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"found\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"most\",\"type\":\"uint256\"}],\"name\":\"AmountTooLarge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"}],\"name\":\"BalanceNotKept\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"DeadlineAhead\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"}],\"name\":\"DeadlinePassed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"found\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"}],\"name\":\"EtherIs\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"found\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"most\",\"type\":\"uint16\"}],\"name\":\"FeeTooHigh\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"found\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"}],\"name\":\"GasShort\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"found\",\"type\":\"address\"}],\"name\":\"NotClaims\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"found\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"expected\",\"type\":\"address\"}],\"name\":\"NotMerchant\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"}],\"name\":\"NotMerchantSigned\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"found\",\"type\":\"address\"}],\"name\":\"NotParty\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"found\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"expected\",\"type\":\"address\"}],\"name\":\"NotShopper\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"}],\"name\":\"NotShopperSigned\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NothingToWithdraw\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"}],\"name\":\"OfferExpired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"OrderKnown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"OrderUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"OutOfZone\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"offset\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"PackedMalformed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"}],\"name\":\"ParcelUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"}],\"name\":\"PriceTooHigh\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"ReadingMalformed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"ReceiptLocked\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumStatus\",\"name\":\"found\",\"type\":\"uint8\"},{\"internalType\":\"enumStatus\",\"name\":\"expected\",\"type\":\"uint8\"}],\"name\":\"StatusIs\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"TermsMalformed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"found\",\"type\":\"bytes32\"},{\"internalType\":\"OrderId\",\"name\":\"expected\",\"type\":\"bytes32\"}],\"name\":\"TermsMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"TermsMissing\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"received\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"}],\"name\":\"TokenShort\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"enumStatus\",\"name\":\"found\",\"type\":\"uint8\"},{\"internalType\":\"enumStatus\",\"name\":\"expected\",\"type\":\"uint8\"}],\"name\":\"TooEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint40\",\"name\":\"time\",\"type\":\"uint40\"}],\"name\":\"TooFarAhead\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"TooLate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"WrongCode\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"WrongNonce\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"WrongRole\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"WrongSite\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"WrongVehicle\",\"type\":\"error\"}]",
	ID:  "a528b15d4a5bebdf3b2ec16ab09dcf81d2",
}

// Orders is an auto generated Go binding around an Ethereum contract.
type Orders struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Orders) GetABI() abi.ABI {
	return c.abi
}

// NewOrders creates a new instance of Orders.
func NewOrders() *Orders {
	parsed, err := OrdersMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Orders{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Orders) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackAssign is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4d14f57a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function assign((address,address,address,uint128,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint64)[]) terms, uint8 parcel) returns()
func (orders *Orders) PackAssign(terms IOrdersTerms, parcel uint8) []byte {
	enc, err := orders.abi.Pack("assign", terms, parcel)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAssign is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4d14f57a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function assign((address,address,address,uint128,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint64)[]) terms, uint8 parcel) returns()
func (orders *Orders) TryPackAssign(terms IOrdersTerms, parcel uint8) ([]byte, error) {
	return orders.abi.Pack("assign", terms, parcel)
}

// PackAward is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbe571412.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function award((address,address,address,uint128,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint64)[]) terms, uint8 parcel, uint128 toShopper, address by) returns()
func (orders *Orders) PackAward(terms IOrdersTerms, parcel uint8, toShopper *big.Int, by common.Address) []byte {
	enc, err := orders.abi.Pack("award", terms, parcel, toShopper, by)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAward is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbe571412.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function award((address,address,address,uint128,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint64)[]) terms, uint8 parcel, uint128 toShopper, address by) returns()
func (orders *Orders) TryPackAward(terms IOrdersTerms, parcel uint8, toShopper *big.Int, by common.Address) ([]byte, error) {
	return orders.abi.Pack("award", terms, parcel, toShopper, by)
}

// PackBook is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x67cdfcaa.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function book(bytes32 id) view returns((uint64,uint64,uint8,uint8,uint64))
func (orders *Orders) PackBook(id [32]byte) []byte {
	enc, err := orders.abi.Pack("book", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBook is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x67cdfcaa.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function book(bytes32 id) view returns((uint64,uint64,uint8,uint8,uint64))
func (orders *Orders) TryPackBook(id [32]byte) ([]byte, error) {
	return orders.abi.Pack("book", id)
}

// UnpackBook is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x67cdfcaa.
//
// Solidity: function book(bytes32 id) view returns((uint64,uint64,uint8,uint8,uint64))
func (orders *Orders) UnpackBook(data []byte) (IOrdersBook, error) {
	out, err := orders.abi.Unpack("book", data)
	if err != nil {
		return *new(IOrdersBook), err
	}
	out0 := *abi.ConvertType(out[0], new(IOrdersBook)).(*IOrdersBook)
	return out0, nil
}

// PackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1689104c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancel((address,address,address,uint128,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint64)[]) terms, uint8 parcel) returns()
func (orders *Orders) PackCancel(terms IOrdersTerms, parcel uint8) []byte {
	enc, err := orders.abi.Pack("cancel", terms, parcel)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1689104c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancel((address,address,address,uint128,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint64)[]) terms, uint8 parcel) returns()
func (orders *Orders) TryPackCancel(terms IOrdersTerms, parcel uint8) ([]byte, error) {
	return orders.abi.Pack("cancel", terms, parcel)
}

// PackContractURI is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe8a3d485.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function contractURI() view returns(string)
func (orders *Orders) PackContractURI() []byte {
	enc, err := orders.abi.Pack("contractURI")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackContractURI is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe8a3d485.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function contractURI() view returns(string)
func (orders *Orders) TryPackContractURI() ([]byte, error) {
	return orders.abi.Pack("contractURI")
}

// UnpackContractURI is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe8a3d485.
//
// Solidity: function contractURI() view returns(string)
func (orders *Orders) UnpackContractURI(data []byte) (string, error) {
	out, err := orders.abi.Unpack("contractURI", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackCredit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc1f0d2d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function credit(address account, address token) view returns(uint256)
func (orders *Orders) PackCredit(account common.Address, token common.Address) []byte {
	enc, err := orders.abi.Pack("credit", account, token)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCredit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc1f0d2d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function credit(address account, address token) view returns(uint256)
func (orders *Orders) TryPackCredit(account common.Address, token common.Address) ([]byte, error) {
	return orders.abi.Pack("credit", account, token)
}

// UnpackCredit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcc1f0d2d.
//
// Solidity: function credit(address account, address token) view returns(uint256)
func (orders *Orders) UnpackCredit(data []byte) (*big.Int, error) {
	out, err := orders.abi.Unpack("credit", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xddca3f43.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fee() view returns(uint16 fee, address recipient)
func (orders *Orders) PackFee() []byte {
	enc, err := orders.abi.Pack("fee")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xddca3f43.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fee() view returns(uint16 fee, address recipient)
func (orders *Orders) TryPackFee() ([]byte, error) {
	return orders.abi.Pack("fee")
}

// FeeOutput serves as a container for the return parameters of contract
// method Fee.
type FeeOutput struct {
	Fee       uint16
	Recipient common.Address
}

// UnpackFee is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xddca3f43.
//
// Solidity: function fee() view returns(uint16 fee, address recipient)
func (orders *Orders) UnpackFee(data []byte) (FeeOutput, error) {
	out, err := orders.abi.Unpack("fee", data)
	outstruct := new(FeeOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Fee = *abi.ConvertType(out[0], new(uint16)).(*uint16)
	outstruct.Recipient = *abi.ConvertType(out[1], new(common.Address)).(*common.Address)
	return *outstruct, nil
}

// PackHeld is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x616fd79f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function held((address,address,address,uint128,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint64)[]) terms, uint8 parcel) view returns(uint128)
func (orders *Orders) PackHeld(terms IOrdersTerms, parcel uint8) []byte {
	enc, err := orders.abi.Pack("held", terms, parcel)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHeld is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x616fd79f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function held((address,address,address,uint128,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint64)[]) terms, uint8 parcel) view returns(uint128)
func (orders *Orders) TryPackHeld(terms IOrdersTerms, parcel uint8) ([]byte, error) {
	return orders.abi.Pack("held", terms, parcel)
}

// UnpackHeld is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x616fd79f.
//
// Solidity: function held((address,address,address,uint128,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint64)[]) terms, uint8 parcel) view returns(uint128)
func (orders *Orders) UnpackHeld(data []byte) (*big.Int, error) {
	out, err := orders.abi.Unpack("held", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackHold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x45c80076.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hold(bytes32 parcel, uint8 to) returns()
func (orders *Orders) PackHold(parcel [32]byte, to uint8) []byte {
	enc, err := orders.abi.Pack("hold", parcel, to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x45c80076.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hold(bytes32 parcel, uint8 to) returns()
func (orders *Orders) TryPackHold(parcel [32]byte, to uint8) ([]byte, error) {
	return orders.abi.Pack("hold", parcel, to)
}

// PackIdOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x19bd3432.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function idOf((address,address,address,uint128,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint64)[]) terms) view returns(bytes32)
func (orders *Orders) PackIdOf(terms IOrdersTerms) []byte {
	enc, err := orders.abi.Pack("idOf", terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIdOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x19bd3432.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function idOf((address,address,address,uint128,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint64)[]) terms) view returns(bytes32)
func (orders *Orders) TryPackIdOf(terms IOrdersTerms) ([]byte, error) {
	return orders.abi.Pack("idOf", terms)
}

// UnpackIdOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x19bd3432.
//
// Solidity: function idOf((address,address,address,uint128,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint64)[]) terms) view returns(bytes32)
func (orders *Orders) UnpackIdOf(data []byte) ([32]byte, error) {
	out, err := orders.abi.Unpack("idOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackOrder is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe80160ab.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function order(bytes32 id) view returns((address,uint8,uint16,uint8,uint16,uint16,uint32))
func (orders *Orders) PackOrder(id [32]byte) []byte {
	enc, err := orders.abi.Pack("order", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOrder is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe80160ab.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function order(bytes32 id) view returns((address,uint8,uint16,uint8,uint16,uint16,uint32))
func (orders *Orders) TryPackOrder(id [32]byte) ([]byte, error) {
	return orders.abi.Pack("order", id)
}

// UnpackOrder is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe80160ab.
//
// Solidity: function order(bytes32 id) view returns((address,uint8,uint16,uint8,uint16,uint16,uint32))
func (orders *Orders) UnpackOrder(data []byte) (IOrdersOrder, error) {
	out, err := orders.abi.Unpack("order", data)
	if err != nil {
		return *new(IOrdersOrder), err
	}
	out0 := *abi.ConvertType(out[0], new(IOrdersOrder)).(*IOrdersOrder)
	return out0, nil
}

// PackParcelId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x830bd65e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function parcelId(bytes32 id, uint8 parcel) pure returns(bytes32)
func (orders *Orders) PackParcelId(id [32]byte, parcel uint8) []byte {
	enc, err := orders.abi.Pack("parcelId", id, parcel)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackParcelId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x830bd65e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function parcelId(bytes32 id, uint8 parcel) pure returns(bytes32)
func (orders *Orders) TryPackParcelId(id [32]byte, parcel uint8) ([]byte, error) {
	return orders.abi.Pack("parcelId", id, parcel)
}

// UnpackParcelId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x830bd65e.
//
// Solidity: function parcelId(bytes32 id, uint8 parcel) pure returns(bytes32)
func (orders *Orders) UnpackParcelId(data []byte) ([32]byte, error) {
	out, err := orders.abi.Unpack("parcelId", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackPlace is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2410b81e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function place((address,address,address,uint128,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint64)[]) terms, bytes merchantSignature) payable returns(bytes32 id)
func (orders *Orders) PackPlace(terms IOrdersTerms, merchantSignature []byte) []byte {
	enc, err := orders.abi.Pack("place", terms, merchantSignature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPlace is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2410b81e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function place((address,address,address,uint128,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint64)[]) terms, bytes merchantSignature) payable returns(bytes32 id)
func (orders *Orders) TryPackPlace(terms IOrdersTerms, merchantSignature []byte) ([]byte, error) {
	return orders.abi.Pack("place", terms, merchantSignature)
}

// UnpackPlace is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2410b81e.
//
// Solidity: function place((address,address,address,uint128,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint64)[]) terms, bytes merchantSignature) payable returns(bytes32 id)
func (orders *Orders) UnpackPlace(data []byte) ([32]byte, error) {
	out, err := orders.abi.Unpack("place", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackPlaceSigned is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf60c721d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function placeSigned((address,address,address,uint128,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint64)[]) terms, bytes merchantSignature, bytes shopperSignature, (uint256,uint8,bytes32,bytes32) permit) returns(bytes32 id)
func (orders *Orders) PackPlaceSigned(terms IOrdersTerms, merchantSignature []byte, shopperSignature []byte, permit IOrdersPermit) []byte {
	enc, err := orders.abi.Pack("placeSigned", terms, merchantSignature, shopperSignature, permit)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPlaceSigned is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf60c721d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function placeSigned((address,address,address,uint128,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint64)[]) terms, bytes merchantSignature, bytes shopperSignature, (uint256,uint8,bytes32,bytes32) permit) returns(bytes32 id)
func (orders *Orders) TryPackPlaceSigned(terms IOrdersTerms, merchantSignature []byte, shopperSignature []byte, permit IOrdersPermit) ([]byte, error) {
	return orders.abi.Pack("placeSigned", terms, merchantSignature, shopperSignature, permit)
}

// UnpackPlaceSigned is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf60c721d.
//
// Solidity: function placeSigned((address,address,address,uint128,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint64)[]) terms, bytes merchantSignature, bytes shopperSignature, (uint256,uint8,bytes32,bytes32) permit) returns(bytes32 id)
func (orders *Orders) UnpackPlaceSigned(data []byte) ([32]byte, error) {
	out, err := orders.abi.Unpack("placeSigned", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackPlaceWithAuthorization is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x74bb3f3a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function placeWithAuthorization((address,address,address,uint128,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint64)[]) terms, bytes merchantSignature, (uint256,uint256,bytes) authorization) returns(bytes32 id)
func (orders *Orders) PackPlaceWithAuthorization(terms IOrdersTerms, merchantSignature []byte, authorization IOrdersAuthorization) []byte {
	enc, err := orders.abi.Pack("placeWithAuthorization", terms, merchantSignature, authorization)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPlaceWithAuthorization is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x74bb3f3a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function placeWithAuthorization((address,address,address,uint128,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint64)[]) terms, bytes merchantSignature, (uint256,uint256,bytes) authorization) returns(bytes32 id)
func (orders *Orders) TryPackPlaceWithAuthorization(terms IOrdersTerms, merchantSignature []byte, authorization IOrdersAuthorization) ([]byte, error) {
	return orders.abi.Pack("placeWithAuthorization", terms, merchantSignature, authorization)
}

// UnpackPlaceWithAuthorization is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x74bb3f3a.
//
// Solidity: function placeWithAuthorization((address,address,address,uint128,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint64)[]) terms, bytes merchantSignature, (uint256,uint256,bytes) authorization) returns(bytes32 id)
func (orders *Orders) UnpackPlaceWithAuthorization(data []byte) ([32]byte, error) {
	out, err := orders.abi.Unpack("placeWithAuthorization", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackPost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x376fd5a3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function post(bytes acts, (address,address,address,uint128,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint64)[])[] terms) returns(uint256 taken)
func (orders *Orders) PackPost(acts []byte, terms []IOrdersTerms) []byte {
	enc, err := orders.abi.Pack("post", acts, terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x376fd5a3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function post(bytes acts, (address,address,address,uint128,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint64)[])[] terms) returns(uint256 taken)
func (orders *Orders) TryPackPost(acts []byte, terms []IOrdersTerms) ([]byte, error) {
	return orders.abi.Pack("post", acts, terms)
}

// UnpackPost is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x376fd5a3.
//
// Solidity: function post(bytes acts, (address,address,address,uint128,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint64)[])[] terms) returns(uint256 taken)
func (orders *Orders) UnpackPost(data []byte) (*big.Int, error) {
	out, err := orders.abi.Unpack("post", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackReassign is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4d97d51e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reassign((address,address,address,uint128,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint64)[]) terms, uint8 parcel) returns()
func (orders *Orders) PackReassign(terms IOrdersTerms, parcel uint8) []byte {
	enc, err := orders.abi.Pack("reassign", terms, parcel)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReassign is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4d97d51e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reassign((address,address,address,uint128,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint64)[]) terms, uint8 parcel) returns()
func (orders *Orders) TryPackReassign(terms IOrdersTerms, parcel uint8) ([]byte, error) {
	return orders.abi.Pack("reassign", terms, parcel)
}

// PackReceiptURI is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x83f590ae.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function receiptURI((address,address,address,uint128,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint64)[]) terms) view returns(string)
func (orders *Orders) PackReceiptURI(terms IOrdersTerms) []byte {
	enc, err := orders.abi.Pack("receiptURI", terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReceiptURI is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x83f590ae.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function receiptURI((address,address,address,uint128,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint64)[]) terms) view returns(string)
func (orders *Orders) TryPackReceiptURI(terms IOrdersTerms) ([]byte, error) {
	return orders.abi.Pack("receiptURI", terms)
}

// UnpackReceiptURI is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x83f590ae.
//
// Solidity: function receiptURI((address,address,address,uint128,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint64)[]) terms) view returns(string)
func (orders *Orders) UnpackReceiptURI(data []byte) (string, error) {
	out, err := orders.abi.Unpack("receiptURI", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackRefund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x03f0eecf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function refund((address,address,address,uint128,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint64)[]) terms, uint8 parcel) returns()
func (orders *Orders) PackRefund(terms IOrdersTerms, parcel uint8) []byte {
	enc, err := orders.abi.Pack("refund", terms, parcel)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRefund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x03f0eecf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function refund((address,address,address,uint128,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint64)[]) terms, uint8 parcel) returns()
func (orders *Orders) TryPackRefund(terms IOrdersTerms, parcel uint8) ([]byte, error) {
	return orders.abi.Pack("refund", terms, parcel)
}

// PackRefundPart is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc08c69f1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function refundPart((address,address,address,uint128,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint64)[]) terms, uint128 amount) returns()
func (orders *Orders) PackRefundPart(terms IOrdersTerms, amount *big.Int) []byte {
	enc, err := orders.abi.Pack("refundPart", terms, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRefundPart is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc08c69f1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function refundPart((address,address,address,uint128,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint64)[]) terms, uint128 amount) returns()
func (orders *Orders) TryPackRefundPart(terms IOrdersTerms, amount *big.Int) ([]byte, error) {
	return orders.abi.Pack("refundPart", terms, amount)
}

// PackSetFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x30f738be.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setFee(uint16 fee, address recipient) returns()
func (orders *Orders) PackSetFee(fee uint16, recipient common.Address) []byte {
	enc, err := orders.abi.Pack("setFee", fee, recipient)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x30f738be.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setFee(uint16 fee, address recipient) returns()
func (orders *Orders) TryPackSetFee(fee uint16, recipient common.Address) ([]byte, error) {
	return orders.abi.Pack("setFee", fee, recipient)
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x51cff8d9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw(address token) returns()
func (orders *Orders) PackWithdraw(token common.Address) []byte {
	enc, err := orders.abi.Pack("withdraw", token)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x51cff8d9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw(address token) returns()
func (orders *Orders) TryPackWithdraw(token common.Address) ([]byte, error) {
	return orders.abi.Pack("withdraw", token)
}

// OrdersActSkipped represents a ActSkipped event raised by the Orders contract.
type OrdersActSkipped struct {
	Device common.Address
	Epoch  uint32
	Seq    uint64
	Reason []byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const OrdersActSkippedEventName = "ActSkipped"

// ContractEventName returns the user-defined event name.
func (OrdersActSkipped) ContractEventName() string {
	return OrdersActSkippedEventName
}

// UnpackActSkippedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ActSkipped(address indexed device, uint32 epoch, uint64 seq, bytes reason)
func (orders *Orders) UnpackActSkippedEvent(log *types.Log) (*OrdersActSkipped, error) {
	event := "ActSkipped"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != orders.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OrdersActSkipped)
	if len(log.Data) > 0 {
		if err := orders.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range orders.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// OrdersCarrierMissing represents a CarrierMissing event raised by the Orders contract.
type OrdersCarrierMissing struct {
	Id     [32]byte
	Centre uint16
	Zone   uint32
	Raw    *types.Log // Blockchain specific contextual infos
}

const OrdersCarrierMissingEventName = "CarrierMissing"

// ContractEventName returns the user-defined event name.
func (OrdersCarrierMissing) ContractEventName() string {
	return OrdersCarrierMissingEventName
}

// UnpackCarrierMissingEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CarrierMissing(bytes32 indexed id, uint16 centre, uint32 zone)
func (orders *Orders) UnpackCarrierMissingEvent(log *types.Log) (*OrdersCarrierMissing, error) {
	event := "CarrierMissing"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != orders.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OrdersCarrierMissing)
	if len(log.Data) > 0 {
		if err := orders.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range orders.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// OrdersFeeSet represents a FeeSet event raised by the Orders contract.
type OrdersFeeSet struct {
	Fee       uint16
	Recipient common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const OrdersFeeSetEventName = "FeeSet"

// ContractEventName returns the user-defined event name.
func (OrdersFeeSet) ContractEventName() string {
	return OrdersFeeSetEventName
}

// UnpackFeeSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FeeSet(uint16 fee, address recipient)
func (orders *Orders) UnpackFeeSetEvent(log *types.Log) (*OrdersFeeSet, error) {
	event := "FeeSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != orders.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OrdersFeeSet)
	if len(log.Data) > 0 {
		if err := orders.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range orders.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// OrdersOrderAdvanced represents a OrderAdvanced event raised by the Orders contract.
type OrdersOrderAdvanced struct {
	Id      [32]byte
	Device  common.Address
	Status  uint8
	State   [32]byte
	Reading [32]byte
	Raw     *types.Log // Blockchain specific contextual infos
}

const OrdersOrderAdvancedEventName = "OrderAdvanced"

// ContractEventName returns the user-defined event name.
func (OrdersOrderAdvanced) ContractEventName() string {
	return OrdersOrderAdvancedEventName
}

// UnpackOrderAdvancedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OrderAdvanced(bytes32 indexed id, address indexed device, uint8 indexed status, bytes32 state, bytes32 reading)
func (orders *Orders) UnpackOrderAdvancedEvent(log *types.Log) (*OrdersOrderAdvanced, error) {
	event := "OrderAdvanced"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != orders.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OrdersOrderAdvanced)
	if len(log.Data) > 0 {
		if err := orders.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range orders.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// OrdersOrderClosed represents a OrderClosed event raised by the Orders contract.
type OrdersOrderClosed struct {
	Id         [32]byte
	Status     uint8
	By         common.Address
	Token      common.Address
	ToShopper  *big.Int
	ToMerchant *big.Int
	Fee        *big.Int
	Credited   uint8
	Raw        *types.Log // Blockchain specific contextual infos
}

const OrdersOrderClosedEventName = "OrderClosed"

// ContractEventName returns the user-defined event name.
func (OrdersOrderClosed) ContractEventName() string {
	return OrdersOrderClosedEventName
}

// UnpackOrderClosedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OrderClosed(bytes32 indexed id, uint8 indexed status, address indexed by, address token, uint128 toShopper, uint128 toMerchant, uint128 fee, uint8 credited)
func (orders *Orders) UnpackOrderClosedEvent(log *types.Log) (*OrdersOrderClosed, error) {
	event := "OrderClosed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != orders.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OrdersOrderClosed)
	if len(log.Data) > 0 {
		if err := orders.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range orders.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// OrdersOrderPartRefunded represents a OrderPartRefunded event raised by the Orders contract.
type OrdersOrderPartRefunded struct {
	Id       [32]byte
	Token    common.Address
	Amount   *big.Int
	Credited bool
	Raw      *types.Log // Blockchain specific contextual infos
}

const OrdersOrderPartRefundedEventName = "OrderPartRefunded"

// ContractEventName returns the user-defined event name.
func (OrdersOrderPartRefunded) ContractEventName() string {
	return OrdersOrderPartRefundedEventName
}

// UnpackOrderPartRefundedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OrderPartRefunded(bytes32 indexed id, address token, uint128 amount, bool credited)
func (orders *Orders) UnpackOrderPartRefundedEvent(log *types.Log) (*OrdersOrderPartRefunded, error) {
	event := "OrderPartRefunded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != orders.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OrdersOrderPartRefunded)
	if len(log.Data) > 0 {
		if err := orders.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range orders.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// OrdersOrderPlaced represents a OrderPlaced event raised by the Orders contract.
type OrdersOrderPlaced struct {
	Id       [32]byte
	Shopper  common.Address
	Merchant common.Address
	Centre   uint16
	PlacedAt uint32
	Split    *big.Int
	Terms    IOrdersTerms
	Raw      *types.Log // Blockchain specific contextual infos
}

const OrdersOrderPlacedEventName = "OrderPlaced"

// ContractEventName returns the user-defined event name.
func (OrdersOrderPlaced) ContractEventName() string {
	return OrdersOrderPlacedEventName
}

// UnpackOrderPlacedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OrderPlaced(bytes32 indexed id, address indexed shopper, address indexed merchant, uint16 centre, uint32 placedAt, uint256 split, (address,address,address,uint128,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint64)[]) terms)
func (orders *Orders) UnpackOrderPlacedEvent(log *types.Log) (*OrdersOrderPlaced, error) {
	event := "OrderPlaced"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != orders.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OrdersOrderPlaced)
	if len(log.Data) > 0 {
		if err := orders.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range orders.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// OrdersReadingIgnored represents a ReadingIgnored event raised by the Orders contract.
type OrdersReadingIgnored struct {
	Id     [32]byte
	Device common.Address
	Kind   uint8
	Seq    uint64
	Reason [4]byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const OrdersReadingIgnoredEventName = "ReadingIgnored"

// ContractEventName returns the user-defined event name.
func (OrdersReadingIgnored) ContractEventName() string {
	return OrdersReadingIgnoredEventName
}

// UnpackReadingIgnoredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ReadingIgnored(bytes32 indexed id, address indexed device, uint8 kind, uint64 seq, bytes4 reason)
func (orders *Orders) UnpackReadingIgnoredEvent(log *types.Log) (*OrdersReadingIgnored, error) {
	event := "ReadingIgnored"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != orders.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OrdersReadingIgnored)
	if len(log.Data) > 0 {
		if err := orders.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range orders.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// OrdersWithdrawn represents a Withdrawn event raised by the Orders contract.
type OrdersWithdrawn struct {
	Account common.Address
	Token   common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const OrdersWithdrawnEventName = "Withdrawn"

// ContractEventName returns the user-defined event name.
func (OrdersWithdrawn) ContractEventName() string {
	return OrdersWithdrawnEventName
}

// UnpackWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Withdrawn(address indexed account, address indexed token, uint256 amount)
func (orders *Orders) UnpackWithdrawnEvent(log *types.Log) (*OrdersWithdrawn, error) {
	event := "Withdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != orders.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OrdersWithdrawn)
	if len(log.Data) > 0 {
		if err := orders.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range orders.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (orders *Orders) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], orders.abi.Errors["AmountTooLarge"].ID.Bytes()[:4]) {
		return orders.UnpackAmountTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["BalanceNotKept"].ID.Bytes()[:4]) {
		return orders.UnpackBalanceNotKeptError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["DeadlineAhead"].ID.Bytes()[:4]) {
		return orders.UnpackDeadlineAheadError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["DeadlinePassed"].ID.Bytes()[:4]) {
		return orders.UnpackDeadlinePassedError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["EtherIs"].ID.Bytes()[:4]) {
		return orders.UnpackEtherIsError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["FeeTooHigh"].ID.Bytes()[:4]) {
		return orders.UnpackFeeTooHighError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["GasShort"].ID.Bytes()[:4]) {
		return orders.UnpackGasShortError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["NotClaims"].ID.Bytes()[:4]) {
		return orders.UnpackNotClaimsError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["NotMerchant"].ID.Bytes()[:4]) {
		return orders.UnpackNotMerchantError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["NotMerchantSigned"].ID.Bytes()[:4]) {
		return orders.UnpackNotMerchantSignedError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["NotParty"].ID.Bytes()[:4]) {
		return orders.UnpackNotPartyError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["NotShopper"].ID.Bytes()[:4]) {
		return orders.UnpackNotShopperError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["NotShopperSigned"].ID.Bytes()[:4]) {
		return orders.UnpackNotShopperSignedError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["NothingToWithdraw"].ID.Bytes()[:4]) {
		return orders.UnpackNothingToWithdrawError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["OfferExpired"].ID.Bytes()[:4]) {
		return orders.UnpackOfferExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["OrderKnown"].ID.Bytes()[:4]) {
		return orders.UnpackOrderKnownError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["OrderUnknown"].ID.Bytes()[:4]) {
		return orders.UnpackOrderUnknownError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["OutOfZone"].ID.Bytes()[:4]) {
		return orders.UnpackOutOfZoneError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["PackedMalformed"].ID.Bytes()[:4]) {
		return orders.UnpackPackedMalformedError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["ParcelUnknown"].ID.Bytes()[:4]) {
		return orders.UnpackParcelUnknownError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["PriceTooHigh"].ID.Bytes()[:4]) {
		return orders.UnpackPriceTooHighError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["ReadingMalformed"].ID.Bytes()[:4]) {
		return orders.UnpackReadingMalformedError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["ReceiptLocked"].ID.Bytes()[:4]) {
		return orders.UnpackReceiptLockedError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["StatusIs"].ID.Bytes()[:4]) {
		return orders.UnpackStatusIsError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["TermsMalformed"].ID.Bytes()[:4]) {
		return orders.UnpackTermsMalformedError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["TermsMismatch"].ID.Bytes()[:4]) {
		return orders.UnpackTermsMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["TermsMissing"].ID.Bytes()[:4]) {
		return orders.UnpackTermsMissingError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["TokenShort"].ID.Bytes()[:4]) {
		return orders.UnpackTokenShortError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["TooEarly"].ID.Bytes()[:4]) {
		return orders.UnpackTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["TooFarAhead"].ID.Bytes()[:4]) {
		return orders.UnpackTooFarAheadError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["TooLate"].ID.Bytes()[:4]) {
		return orders.UnpackTooLateError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["WrongCode"].ID.Bytes()[:4]) {
		return orders.UnpackWrongCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["WrongNonce"].ID.Bytes()[:4]) {
		return orders.UnpackWrongNonceError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["WrongRole"].ID.Bytes()[:4]) {
		return orders.UnpackWrongRoleError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["WrongSite"].ID.Bytes()[:4]) {
		return orders.UnpackWrongSiteError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["WrongVehicle"].ID.Bytes()[:4]) {
		return orders.UnpackWrongVehicleError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// OrdersAmountTooLarge represents a AmountTooLarge error raised by the Orders contract.
type OrdersAmountTooLarge struct {
	Found *big.Int
	Most  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AmountTooLarge(uint256 found, uint256 most)
func OrdersAmountTooLargeErrorID() common.Hash {
	return common.HexToHash("0x7f162703b1fbad455ee7087f54e476f5f7b21f668d715d2aa1b9371e813d293d")
}

// UnpackAmountTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AmountTooLarge(uint256 found, uint256 most)
func (orders *Orders) UnpackAmountTooLargeError(raw []byte) (*OrdersAmountTooLarge, error) {
	out := new(OrdersAmountTooLarge)
	if err := orders.abi.UnpackIntoInterface(out, "AmountTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OrdersBalanceNotKept represents a BalanceNotKept error raised by the Orders contract.
type OrdersBalanceNotKept struct {
	Shopper common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BalanceNotKept(address shopper)
func OrdersBalanceNotKeptErrorID() common.Hash {
	return common.HexToHash("0xda7562e95fbb8b0592417f941407c5a956855ed63b47027951e2ef10c907c701")
}

// UnpackBalanceNotKeptError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BalanceNotKept(address shopper)
func (orders *Orders) UnpackBalanceNotKeptError(raw []byte) (*OrdersBalanceNotKept, error) {
	out := new(OrdersBalanceNotKept)
	if err := orders.abi.UnpackIntoInterface(out, "BalanceNotKept", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OrdersDeadlineAhead represents a DeadlineAhead error raised by the Orders contract.
type OrdersDeadlineAhead struct {
	Deadline *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DeadlineAhead(uint256 deadline)
func OrdersDeadlineAheadErrorID() common.Hash {
	return common.HexToHash("0xcc500d29fb0a36f6d3ebe0ff612c3cecaf97136be19b6d98a10034383e503900")
}

// UnpackDeadlineAheadError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DeadlineAhead(uint256 deadline)
func (orders *Orders) UnpackDeadlineAheadError(raw []byte) (*OrdersDeadlineAhead, error) {
	out := new(OrdersDeadlineAhead)
	if err := orders.abi.UnpackIntoInterface(out, "DeadlineAhead", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OrdersDeadlinePassed represents a DeadlinePassed error raised by the Orders contract.
type OrdersDeadlinePassed struct {
	Deadline *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DeadlinePassed(uint40 deadline)
func OrdersDeadlinePassedErrorID() common.Hash {
	return common.HexToHash("0x6747c9fdfb92954b77f90f5f74a9c5e1c4c16c5277be003b6e123777cb3140ca")
}

// UnpackDeadlinePassedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DeadlinePassed(uint40 deadline)
func (orders *Orders) UnpackDeadlinePassedError(raw []byte) (*OrdersDeadlinePassed, error) {
	out := new(OrdersDeadlinePassed)
	if err := orders.abi.UnpackIntoInterface(out, "DeadlinePassed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OrdersEtherIs represents a EtherIs error raised by the Orders contract.
type OrdersEtherIs struct {
	Found    *big.Int
	Expected *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EtherIs(uint256 found, uint256 expected)
func OrdersEtherIsErrorID() common.Hash {
	return common.HexToHash("0x53e6fe7a8bde6dc0d8720f4d7e8447be0867f2f5e857bd5576e1b4ebd461780a")
}

// UnpackEtherIsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EtherIs(uint256 found, uint256 expected)
func (orders *Orders) UnpackEtherIsError(raw []byte) (*OrdersEtherIs, error) {
	out := new(OrdersEtherIs)
	if err := orders.abi.UnpackIntoInterface(out, "EtherIs", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OrdersFeeTooHigh represents a FeeTooHigh error raised by the Orders contract.
type OrdersFeeTooHigh struct {
	Found uint16
	Most  uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FeeTooHigh(uint16 found, uint16 most)
func OrdersFeeTooHighErrorID() common.Hash {
	return common.HexToHash("0x3c057d7beb4fe9a19a13a1a22a6f33cb2fec09d9a38cbb3be52bda9374abe790")
}

// UnpackFeeTooHighError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FeeTooHigh(uint16 found, uint16 most)
func (orders *Orders) UnpackFeeTooHighError(raw []byte) (*OrdersFeeTooHigh, error) {
	out := new(OrdersFeeTooHigh)
	if err := orders.abi.UnpackIntoInterface(out, "FeeTooHigh", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OrdersGasShort represents a GasShort error raised by the Orders contract.
type OrdersGasShort struct {
	Found    *big.Int
	Expected *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GasShort(uint256 found, uint256 expected)
func OrdersGasShortErrorID() common.Hash {
	return common.HexToHash("0x28727a24b55f353760105ce994a39338bc2238364dace2264d62c940bc05da51")
}

// UnpackGasShortError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GasShort(uint256 found, uint256 expected)
func (orders *Orders) UnpackGasShortError(raw []byte) (*OrdersGasShort, error) {
	out := new(OrdersGasShort)
	if err := orders.abi.UnpackIntoInterface(out, "GasShort", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OrdersNotClaims represents a NotClaims error raised by the Orders contract.
type OrdersNotClaims struct {
	Found common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotClaims(address found)
func OrdersNotClaimsErrorID() common.Hash {
	return common.HexToHash("0x268d53ac3a199b2592f08714831bf42732cdfb2f28118e8b3acad20e8f62b54b")
}

// UnpackNotClaimsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotClaims(address found)
func (orders *Orders) UnpackNotClaimsError(raw []byte) (*OrdersNotClaims, error) {
	out := new(OrdersNotClaims)
	if err := orders.abi.UnpackIntoInterface(out, "NotClaims", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OrdersNotMerchant represents a NotMerchant error raised by the Orders contract.
type OrdersNotMerchant struct {
	Found    common.Address
	Expected common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotMerchant(address found, address expected)
func OrdersNotMerchantErrorID() common.Hash {
	return common.HexToHash("0xd20b19c923f658706b686371e771a806bfacfe53a5732ed4bf6e870fa97cc399")
}

// UnpackNotMerchantError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotMerchant(address found, address expected)
func (orders *Orders) UnpackNotMerchantError(raw []byte) (*OrdersNotMerchant, error) {
	out := new(OrdersNotMerchant)
	if err := orders.abi.UnpackIntoInterface(out, "NotMerchant", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OrdersNotMerchantSigned represents a NotMerchantSigned error raised by the Orders contract.
type OrdersNotMerchantSigned struct {
	Merchant common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotMerchantSigned(address merchant)
func OrdersNotMerchantSignedErrorID() common.Hash {
	return common.HexToHash("0xe4a82ed1316ced3936feb640b671460d6c1cc1057251f668930f692128310c02")
}

// UnpackNotMerchantSignedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotMerchantSigned(address merchant)
func (orders *Orders) UnpackNotMerchantSignedError(raw []byte) (*OrdersNotMerchantSigned, error) {
	out := new(OrdersNotMerchantSigned)
	if err := orders.abi.UnpackIntoInterface(out, "NotMerchantSigned", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OrdersNotParty represents a NotParty error raised by the Orders contract.
type OrdersNotParty struct {
	Found common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotParty(address found)
func OrdersNotPartyErrorID() common.Hash {
	return common.HexToHash("0x20b9b3408989ca42d5fa2663f15008e4a0eb67196888f609b60bc67db38ad0ab")
}

// UnpackNotPartyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotParty(address found)
func (orders *Orders) UnpackNotPartyError(raw []byte) (*OrdersNotParty, error) {
	out := new(OrdersNotParty)
	if err := orders.abi.UnpackIntoInterface(out, "NotParty", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OrdersNotShopper represents a NotShopper error raised by the Orders contract.
type OrdersNotShopper struct {
	Found    common.Address
	Expected common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotShopper(address found, address expected)
func OrdersNotShopperErrorID() common.Hash {
	return common.HexToHash("0x43dd0038b41a2018be54e09a71b5d516b1bd43a3792ad5edaf9c20f57d9a2280")
}

// UnpackNotShopperError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotShopper(address found, address expected)
func (orders *Orders) UnpackNotShopperError(raw []byte) (*OrdersNotShopper, error) {
	out := new(OrdersNotShopper)
	if err := orders.abi.UnpackIntoInterface(out, "NotShopper", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OrdersNotShopperSigned represents a NotShopperSigned error raised by the Orders contract.
type OrdersNotShopperSigned struct {
	Shopper common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotShopperSigned(address shopper)
func OrdersNotShopperSignedErrorID() common.Hash {
	return common.HexToHash("0xfe70334fec9b5191040055e9b69176442f5010c3f47bea6d256cd9dca0142af9")
}

// UnpackNotShopperSignedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotShopperSigned(address shopper)
func (orders *Orders) UnpackNotShopperSignedError(raw []byte) (*OrdersNotShopperSigned, error) {
	out := new(OrdersNotShopperSigned)
	if err := orders.abi.UnpackIntoInterface(out, "NotShopperSigned", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OrdersNothingToWithdraw represents a NothingToWithdraw error raised by the Orders contract.
type OrdersNothingToWithdraw struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToWithdraw(address account)
func OrdersNothingToWithdrawErrorID() common.Hash {
	return common.HexToHash("0xdc69dc16e4a8405b44139edda9a06ee66b303337358b6f4633533d65de15b7f4")
}

// UnpackNothingToWithdrawError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToWithdraw(address account)
func (orders *Orders) UnpackNothingToWithdrawError(raw []byte) (*OrdersNothingToWithdraw, error) {
	out := new(OrdersNothingToWithdraw)
	if err := orders.abi.UnpackIntoInterface(out, "NothingToWithdraw", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OrdersOfferExpired represents a OfferExpired error raised by the Orders contract.
type OrdersOfferExpired struct {
	ValidUntil *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OfferExpired(uint40 validUntil)
func OrdersOfferExpiredErrorID() common.Hash {
	return common.HexToHash("0x88fa22e78fafc9887f47c8c6344d76b07ea83c331d74229d2465462b741658e9")
}

// UnpackOfferExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OfferExpired(uint40 validUntil)
func (orders *Orders) UnpackOfferExpiredError(raw []byte) (*OrdersOfferExpired, error) {
	out := new(OrdersOfferExpired)
	if err := orders.abi.UnpackIntoInterface(out, "OfferExpired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OrdersOrderKnown represents a OrderKnown error raised by the Orders contract.
type OrdersOrderKnown struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OrderKnown(bytes32 id)
func OrdersOrderKnownErrorID() common.Hash {
	return common.HexToHash("0x5d3b107e4acfc80c5c3bf6964f1e324e8e1249c69b025dd4f2252c8db154214a")
}

// UnpackOrderKnownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OrderKnown(bytes32 id)
func (orders *Orders) UnpackOrderKnownError(raw []byte) (*OrdersOrderKnown, error) {
	out := new(OrdersOrderKnown)
	if err := orders.abi.UnpackIntoInterface(out, "OrderKnown", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OrdersOrderUnknown represents a OrderUnknown error raised by the Orders contract.
type OrdersOrderUnknown struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OrderUnknown(bytes32 id)
func OrdersOrderUnknownErrorID() common.Hash {
	return common.HexToHash("0x9ff589b22f099693e66f6756855cd868d6825461335be5ca634aa8952747b493")
}

// UnpackOrderUnknownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OrderUnknown(bytes32 id)
func (orders *Orders) UnpackOrderUnknownError(raw []byte) (*OrdersOrderUnknown, error) {
	out := new(OrdersOrderUnknown)
	if err := orders.abi.UnpackIntoInterface(out, "OrderUnknown", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OrdersOutOfZone represents a OutOfZone error raised by the Orders contract.
type OrdersOutOfZone struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OutOfZone(bytes32 id)
func OrdersOutOfZoneErrorID() common.Hash {
	return common.HexToHash("0x1f8ea37ccc6d881284d24e5da7689fa309d1b437ffcc285d8c80a35d4dc38449")
}

// UnpackOutOfZoneError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OutOfZone(bytes32 id)
func (orders *Orders) UnpackOutOfZoneError(raw []byte) (*OrdersOutOfZone, error) {
	out := new(OrdersOutOfZone)
	if err := orders.abi.UnpackIntoInterface(out, "OutOfZone", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OrdersPackedMalformed represents a PackedMalformed error raised by the Orders contract.
type OrdersPackedMalformed struct {
	Offset *big.Int
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PackedMalformed(uint256 offset, uint256 length)
func OrdersPackedMalformedErrorID() common.Hash {
	return common.HexToHash("0x9540b4c9b45efde07f0f67ebc3d1ea98248b843a37ad83db17d1bac3589f4a71")
}

// UnpackPackedMalformedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PackedMalformed(uint256 offset, uint256 length)
func (orders *Orders) UnpackPackedMalformedError(raw []byte) (*OrdersPackedMalformed, error) {
	out := new(OrdersPackedMalformed)
	if err := orders.abi.UnpackIntoInterface(out, "PackedMalformed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OrdersParcelUnknown represents a ParcelUnknown error raised by the Orders contract.
type OrdersParcelUnknown struct {
	Id     [32]byte
	Parcel uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ParcelUnknown(bytes32 id, uint8 parcel)
func OrdersParcelUnknownErrorID() common.Hash {
	return common.HexToHash("0xc37869459a2b11cbcb7bdd21a1bd302cda20f0240f223d92e6d35151897fcd36")
}

// UnpackParcelUnknownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ParcelUnknown(bytes32 id, uint8 parcel)
func (orders *Orders) UnpackParcelUnknownError(raw []byte) (*OrdersParcelUnknown, error) {
	out := new(OrdersParcelUnknown)
	if err := orders.abi.UnpackIntoInterface(out, "ParcelUnknown", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OrdersPriceTooHigh represents a PriceTooHigh error raised by the Orders contract.
type OrdersPriceTooHigh struct {
	Price *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PriceTooHigh(uint128 price)
func OrdersPriceTooHighErrorID() common.Hash {
	return common.HexToHash("0xe2bfe2f37ac19ce0b26118abc8e67a050b8f260f73a3875f7fd6a32decadb97f")
}

// UnpackPriceTooHighError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PriceTooHigh(uint128 price)
func (orders *Orders) UnpackPriceTooHighError(raw []byte) (*OrdersPriceTooHigh, error) {
	out := new(OrdersPriceTooHigh)
	if err := orders.abi.UnpackIntoInterface(out, "PriceTooHigh", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OrdersReadingMalformed represents a ReadingMalformed error raised by the Orders contract.
type OrdersReadingMalformed struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReadingMalformed(bytes32 id)
func OrdersReadingMalformedErrorID() common.Hash {
	return common.HexToHash("0xa16fb115fc7f6b0497e3732e9df817b3907a61255e0cd8df31edf086a9cbf14b")
}

// UnpackReadingMalformedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReadingMalformed(bytes32 id)
func (orders *Orders) UnpackReadingMalformedError(raw []byte) (*OrdersReadingMalformed, error) {
	out := new(OrdersReadingMalformed)
	if err := orders.abi.UnpackIntoInterface(out, "ReadingMalformed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OrdersReceiptLocked represents a ReceiptLocked error raised by the Orders contract.
type OrdersReceiptLocked struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReceiptLocked(bytes32 id)
func OrdersReceiptLockedErrorID() common.Hash {
	return common.HexToHash("0x4562c42211e3e4b553b5f892eade104789b586303a1c1991742162014e342573")
}

// UnpackReceiptLockedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReceiptLocked(bytes32 id)
func (orders *Orders) UnpackReceiptLockedError(raw []byte) (*OrdersReceiptLocked, error) {
	out := new(OrdersReceiptLocked)
	if err := orders.abi.UnpackIntoInterface(out, "ReceiptLocked", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OrdersStatusIs represents a StatusIs error raised by the Orders contract.
type OrdersStatusIs struct {
	Found    uint8
	Expected uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StatusIs(uint8 found, uint8 expected)
func OrdersStatusIsErrorID() common.Hash {
	return common.HexToHash("0x831d7fd4b185b49deb673c99c1eb8b5de9e7be8729fb395385df302a5862be8f")
}

// UnpackStatusIsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StatusIs(uint8 found, uint8 expected)
func (orders *Orders) UnpackStatusIsError(raw []byte) (*OrdersStatusIs, error) {
	out := new(OrdersStatusIs)
	if err := orders.abi.UnpackIntoInterface(out, "StatusIs", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OrdersTermsMalformed represents a TermsMalformed error raised by the Orders contract.
type OrdersTermsMalformed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TermsMalformed()
func OrdersTermsMalformedErrorID() common.Hash {
	return common.HexToHash("0x76fb1792875ee720f7df13c90c803bcf3bb6f33ea2ba987742b5b6769519ddcd")
}

// UnpackTermsMalformedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TermsMalformed()
func (orders *Orders) UnpackTermsMalformedError(raw []byte) (*OrdersTermsMalformed, error) {
	out := new(OrdersTermsMalformed)
	if err := orders.abi.UnpackIntoInterface(out, "TermsMalformed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OrdersTermsMismatch represents a TermsMismatch error raised by the Orders contract.
type OrdersTermsMismatch struct {
	Found    [32]byte
	Expected [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TermsMismatch(bytes32 found, bytes32 expected)
func OrdersTermsMismatchErrorID() common.Hash {
	return common.HexToHash("0xc4f189e2d629e50fc655b4ececd5e35b58da48ebfd11462857802cff021ece55")
}

// UnpackTermsMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TermsMismatch(bytes32 found, bytes32 expected)
func (orders *Orders) UnpackTermsMismatchError(raw []byte) (*OrdersTermsMismatch, error) {
	out := new(OrdersTermsMismatch)
	if err := orders.abi.UnpackIntoInterface(out, "TermsMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OrdersTermsMissing represents a TermsMissing error raised by the Orders contract.
type OrdersTermsMissing struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TermsMissing(bytes32 id)
func OrdersTermsMissingErrorID() common.Hash {
	return common.HexToHash("0xee43168e3baf191df0dd6e452e1fa996244efe014b2b7d104b51f188ef84ec6e")
}

// UnpackTermsMissingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TermsMissing(bytes32 id)
func (orders *Orders) UnpackTermsMissingError(raw []byte) (*OrdersTermsMissing, error) {
	out := new(OrdersTermsMissing)
	if err := orders.abi.UnpackIntoInterface(out, "TermsMissing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OrdersTokenShort represents a TokenShort error raised by the Orders contract.
type OrdersTokenShort struct {
	Received *big.Int
	Expected *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TokenShort(uint256 received, uint256 expected)
func OrdersTokenShortErrorID() common.Hash {
	return common.HexToHash("0x729712b90631a9ebc30470fc12f19c5ff79d70362e2fdf6c09ceb34b263749fa")
}

// UnpackTokenShortError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TokenShort(uint256 received, uint256 expected)
func (orders *Orders) UnpackTokenShortError(raw []byte) (*OrdersTokenShort, error) {
	out := new(OrdersTokenShort)
	if err := orders.abi.UnpackIntoInterface(out, "TokenShort", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OrdersTooEarly represents a TooEarly error raised by the Orders contract.
type OrdersTooEarly struct {
	Id       [32]byte
	Found    uint8
	Expected uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooEarly(bytes32 id, uint8 found, uint8 expected)
func OrdersTooEarlyErrorID() common.Hash {
	return common.HexToHash("0x3f27541f77b9148ea80baba1f759364cca8e2c0991a5aadbd8f300494107f0c4")
}

// UnpackTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooEarly(bytes32 id, uint8 found, uint8 expected)
func (orders *Orders) UnpackTooEarlyError(raw []byte) (*OrdersTooEarly, error) {
	out := new(OrdersTooEarly)
	if err := orders.abi.UnpackIntoInterface(out, "TooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OrdersTooFarAhead represents a TooFarAhead error raised by the Orders contract.
type OrdersTooFarAhead struct {
	Time *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooFarAhead(uint40 time)
func OrdersTooFarAheadErrorID() common.Hash {
	return common.HexToHash("0xa40e4ba6f686f6120fbfc565b03dbe77f77b046ea800acbfed92b8aebae5502d")
}

// UnpackTooFarAheadError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooFarAhead(uint40 time)
func (orders *Orders) UnpackTooFarAheadError(raw []byte) (*OrdersTooFarAhead, error) {
	out := new(OrdersTooFarAhead)
	if err := orders.abi.UnpackIntoInterface(out, "TooFarAhead", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OrdersTooLate represents a TooLate error raised by the Orders contract.
type OrdersTooLate struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooLate(bytes32 id)
func OrdersTooLateErrorID() common.Hash {
	return common.HexToHash("0x9ec749bd2e41fbe9f4204946fcf96815bdb4ed896afde50647ac5f1461a4621e")
}

// UnpackTooLateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooLate(bytes32 id)
func (orders *Orders) UnpackTooLateError(raw []byte) (*OrdersTooLate, error) {
	out := new(OrdersTooLate)
	if err := orders.abi.UnpackIntoInterface(out, "TooLate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OrdersWrongCode represents a WrongCode error raised by the Orders contract.
type OrdersWrongCode struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongCode(bytes32 id)
func OrdersWrongCodeErrorID() common.Hash {
	return common.HexToHash("0x398b27447f36520d13154f16ab03e861e21ae175caedd3bcff1bd11078552fff")
}

// UnpackWrongCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongCode(bytes32 id)
func (orders *Orders) UnpackWrongCodeError(raw []byte) (*OrdersWrongCode, error) {
	out := new(OrdersWrongCode)
	if err := orders.abi.UnpackIntoInterface(out, "WrongCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OrdersWrongNonce represents a WrongNonce error raised by the Orders contract.
type OrdersWrongNonce struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongNonce(bytes32 id)
func OrdersWrongNonceErrorID() common.Hash {
	return common.HexToHash("0xfbfa9e03366e0a3a60d8bad7906a41ab5bd6a710d8290ea2b017a15692eb0ad6")
}

// UnpackWrongNonceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongNonce(bytes32 id)
func (orders *Orders) UnpackWrongNonceError(raw []byte) (*OrdersWrongNonce, error) {
	out := new(OrdersWrongNonce)
	if err := orders.abi.UnpackIntoInterface(out, "WrongNonce", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OrdersWrongRole represents a WrongRole error raised by the Orders contract.
type OrdersWrongRole struct {
	Device common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongRole(address device)
func OrdersWrongRoleErrorID() common.Hash {
	return common.HexToHash("0xc6c656da866e2f37d78d42322d34fd3af4958a0f065e327ca741161eb3e8ea4d")
}

// UnpackWrongRoleError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongRole(address device)
func (orders *Orders) UnpackWrongRoleError(raw []byte) (*OrdersWrongRole, error) {
	out := new(OrdersWrongRole)
	if err := orders.abi.UnpackIntoInterface(out, "WrongRole", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OrdersWrongSite represents a WrongSite error raised by the Orders contract.
type OrdersWrongSite struct {
	Device common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongSite(address device)
func OrdersWrongSiteErrorID() common.Hash {
	return common.HexToHash("0x18d976960f56e4b92a95e4984abfc12ad060f63ee5c4f3c2468dc276285e93f3")
}

// UnpackWrongSiteError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongSite(address device)
func (orders *Orders) UnpackWrongSiteError(raw []byte) (*OrdersWrongSite, error) {
	out := new(OrdersWrongSite)
	if err := orders.abi.UnpackIntoInterface(out, "WrongSite", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OrdersWrongVehicle represents a WrongVehicle error raised by the Orders contract.
type OrdersWrongVehicle struct {
	Device common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongVehicle(address device)
func OrdersWrongVehicleErrorID() common.Hash {
	return common.HexToHash("0x926f65b49e6976e867478a7de6960b5aaf352d13b08b7e7080a16f8b78330777")
}

// UnpackWrongVehicleError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongVehicle(address device)
func (orders *Orders) UnpackWrongVehicleError(raw []byte) (*OrdersWrongVehicle, error) {
	out := new(OrdersWrongVehicle)
	if err := orders.abi.UnpackIntoInterface(out, "WrongVehicle", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ShipmentsMetaData contains all meta data concerning the Shipments contract.
var ShipmentsMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"carrier\",\"type\":\"uint16\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"addCarrier\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"distance\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"}],\"internalType\":\"structIShipments.Parcel\",\"name\":\"parcel\",\"type\":\"tuple\"}],\"name\":\"assign\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"carrier\",\"type\":\"uint16\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"id\",\"type\":\"uint16\"}],\"name\":\"carrier\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"known\",\"type\":\"bool\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"}],\"name\":\"lane\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"carrier\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint24\",\"name\":\"pickup\",\"type\":\"uint24\"},{\"internalType\":\"uint64\",\"name\":\"price\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"transit\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"maxWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"maxSize\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"range\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint16\",\"name\":\"capacity\",\"type\":\"uint16\"}],\"internalType\":\"structIShipments.Quote[]\",\"name\":\"\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"carrier\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint24\",\"name\":\"pickup\",\"type\":\"uint24\"},{\"internalType\":\"uint64\",\"name\":\"price\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"transit\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"maxWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"maxSize\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"range\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint16\",\"name\":\"capacity\",\"type\":\"uint16\"}],\"internalType\":\"structIShipments.Quote\",\"name\":\"quote\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"post\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"distance\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"}],\"internalType\":\"structIShipments.Parcel\",\"name\":\"parcel\",\"type\":\"tuple\"},{\"internalType\":\"uint16\",\"name\":\"from\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"since\",\"type\":\"uint32\"}],\"name\":\"reassign\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"carrier\",\"type\":\"uint16\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"carrier\",\"type\":\"uint16\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"setCarrier\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint16\",\"name\":\"carrier\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"CarrierAdded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint16\",\"name\":\"carrier\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"CarrierChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint16\",\"name\":\"carrier\",\"type\":\"uint16\"}],\"name\":\"PickupMissed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint16\",\"name\":\"carrier\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"carrier\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint24\",\"name\":\"pickup\",\"type\":\"uint24\"},{\"internalType\":\"uint64\",\"name\":\"price\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"transit\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"maxWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"maxSize\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"range\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint16\",\"name\":\"capacity\",\"type\":\"uint16\"}],\"indexed\":false,\"internalType\":\"structIShipments.Quote\",\"name\":\"quote\",\"type\":\"tuple\"}],\"name\":\"QuotePosted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint16\",\"name\":\"carrier\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"price\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"transit\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"score\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"capacityLeft\",\"type\":\"uint16\"}],\"name\":\"ShipmentAssigned\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"carrier\",\"type\":\"uint16\"}],\"name\":\"CarrierKnown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"carrier\",\"type\":\"uint16\"}],\"name\":\"CarrierUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"}],\"name\":\"LaneFull\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"time\",\"type\":\"uint256\"}],\"name\":\"PickupAhead\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"}],\"name\":\"QuoteExpired\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"QuoteMalformed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint40\",\"name\":\"found\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"standing\",\"type\":\"uint40\"}],\"name\":\"QuoteReplayed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"found\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"expected\",\"type\":\"address\"}],\"name\":\"QuoteSigner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint256\",\"name\":\"most\",\"type\":\"uint256\"}],\"name\":\"QuoteTooLong\",\"type\":\"error\"}]",
	ID:  "8fd3246240f2e718a46526b4e92c1a8d4a",
}

// Shipments is an auto generated Go binding around an Ethereum contract.
type Shipments struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Shipments) GetABI() abi.ABI {
	return c.abi
}

// NewShipments creates a new instance of Shipments.
func NewShipments() *Shipments {
	parsed, err := ShipmentsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Shipments{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Shipments) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackAddCarrier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd35cd6b8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addCarrier(uint16 carrier, address signer, string name) returns()
func (shipments *Shipments) PackAddCarrier(carrier uint16, signer common.Address, name string) []byte {
	enc, err := shipments.abi.Pack("addCarrier", carrier, signer, name)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddCarrier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd35cd6b8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addCarrier(uint16 carrier, address signer, string name) returns()
func (shipments *Shipments) TryPackAddCarrier(carrier uint16, signer common.Address, name string) ([]byte, error) {
	return shipments.abi.Pack("addCarrier", carrier, signer, name)
}

// PackAssign is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf061e6bd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function assign(bytes32 id, (uint16,uint32,uint32,uint32,uint32,uint16,uint16) parcel) returns(uint16 carrier)
func (shipments *Shipments) PackAssign(id [32]byte, parcel IShipmentsParcel) []byte {
	enc, err := shipments.abi.Pack("assign", id, parcel)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAssign is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf061e6bd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function assign(bytes32 id, (uint16,uint32,uint32,uint32,uint32,uint16,uint16) parcel) returns(uint16 carrier)
func (shipments *Shipments) TryPackAssign(id [32]byte, parcel IShipmentsParcel) ([]byte, error) {
	return shipments.abi.Pack("assign", id, parcel)
}

// UnpackAssign is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf061e6bd.
//
// Solidity: function assign(bytes32 id, (uint16,uint32,uint32,uint32,uint32,uint16,uint16) parcel) returns(uint16 carrier)
func (shipments *Shipments) UnpackAssign(data []byte) (uint16, error) {
	out, err := shipments.abi.Unpack("assign", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackCarrier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8074f7c8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function carrier(uint16 id) view returns(address signer, bool known, string name)
func (shipments *Shipments) PackCarrier(id uint16) []byte {
	enc, err := shipments.abi.Pack("carrier", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCarrier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8074f7c8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function carrier(uint16 id) view returns(address signer, bool known, string name)
func (shipments *Shipments) TryPackCarrier(id uint16) ([]byte, error) {
	return shipments.abi.Pack("carrier", id)
}

// CarrierOutput serves as a container for the return parameters of contract
// method Carrier.
type CarrierOutput struct {
	Signer common.Address
	Known  bool
	Name   string
}

// UnpackCarrier is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8074f7c8.
//
// Solidity: function carrier(uint16 id) view returns(address signer, bool known, string name)
func (shipments *Shipments) UnpackCarrier(data []byte) (CarrierOutput, error) {
	out, err := shipments.abi.Unpack("carrier", data)
	outstruct := new(CarrierOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Signer = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.Known = *abi.ConvertType(out[1], new(bool)).(*bool)
	outstruct.Name = *abi.ConvertType(out[2], new(string)).(*string)
	return *outstruct, nil
}

// PackLane is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x80c3ede2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lane(address consumer, uint16 centre, uint32 zone) view returns((address,uint16,uint16,uint32,uint8,uint24,uint64,uint32,uint32,uint32,uint32,uint40,uint16)[])
func (shipments *Shipments) PackLane(consumer common.Address, centre uint16, zone uint32) []byte {
	enc, err := shipments.abi.Pack("lane", consumer, centre, zone)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLane is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x80c3ede2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lane(address consumer, uint16 centre, uint32 zone) view returns((address,uint16,uint16,uint32,uint8,uint24,uint64,uint32,uint32,uint32,uint32,uint40,uint16)[])
func (shipments *Shipments) TryPackLane(consumer common.Address, centre uint16, zone uint32) ([]byte, error) {
	return shipments.abi.Pack("lane", consumer, centre, zone)
}

// UnpackLane is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x80c3ede2.
//
// Solidity: function lane(address consumer, uint16 centre, uint32 zone) view returns((address,uint16,uint16,uint32,uint8,uint24,uint64,uint32,uint32,uint32,uint32,uint40,uint16)[])
func (shipments *Shipments) UnpackLane(data []byte) ([]IShipmentsQuote, error) {
	out, err := shipments.abi.Unpack("lane", data)
	if err != nil {
		return *new([]IShipmentsQuote), err
	}
	out0 := *abi.ConvertType(out[0], new([]IShipmentsQuote)).(*[]IShipmentsQuote)
	return out0, nil
}

// PackPost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc5afe334.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function post((address,uint16,uint16,uint32,uint8,uint24,uint64,uint32,uint32,uint32,uint32,uint40,uint16) quote, bytes signature) returns()
func (shipments *Shipments) PackPost(quote IShipmentsQuote, signature []byte) []byte {
	enc, err := shipments.abi.Pack("post", quote, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc5afe334.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function post((address,uint16,uint16,uint32,uint8,uint24,uint64,uint32,uint32,uint32,uint32,uint40,uint16) quote, bytes signature) returns()
func (shipments *Shipments) TryPackPost(quote IShipmentsQuote, signature []byte) ([]byte, error) {
	return shipments.abi.Pack("post", quote, signature)
}

// PackReassign is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd2e38858.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reassign(bytes32 id, (uint16,uint32,uint32,uint32,uint32,uint16,uint16) parcel, uint16 from, uint32 since) returns(uint16 carrier)
func (shipments *Shipments) PackReassign(id [32]byte, parcel IShipmentsParcel, from uint16, since uint32) []byte {
	enc, err := shipments.abi.Pack("reassign", id, parcel, from, since)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReassign is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd2e38858.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reassign(bytes32 id, (uint16,uint32,uint32,uint32,uint32,uint16,uint16) parcel, uint16 from, uint32 since) returns(uint16 carrier)
func (shipments *Shipments) TryPackReassign(id [32]byte, parcel IShipmentsParcel, from uint16, since uint32) ([]byte, error) {
	return shipments.abi.Pack("reassign", id, parcel, from, since)
}

// UnpackReassign is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd2e38858.
//
// Solidity: function reassign(bytes32 id, (uint16,uint32,uint32,uint32,uint32,uint16,uint16) parcel, uint16 from, uint32 since) returns(uint16 carrier)
func (shipments *Shipments) UnpackReassign(data []byte) (uint16, error) {
	out, err := shipments.abi.Unpack("reassign", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackSetCarrier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdda4f15d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setCarrier(uint16 carrier, address signer, string name) returns()
func (shipments *Shipments) PackSetCarrier(carrier uint16, signer common.Address, name string) []byte {
	enc, err := shipments.abi.Pack("setCarrier", carrier, signer, name)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetCarrier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdda4f15d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setCarrier(uint16 carrier, address signer, string name) returns()
func (shipments *Shipments) TryPackSetCarrier(carrier uint16, signer common.Address, name string) ([]byte, error) {
	return shipments.abi.Pack("setCarrier", carrier, signer, name)
}

// ShipmentsCarrierAdded represents a CarrierAdded event raised by the Shipments contract.
type ShipmentsCarrierAdded struct {
	Carrier uint16
	Signer  common.Address
	Name    string
	Raw     *types.Log // Blockchain specific contextual infos
}

const ShipmentsCarrierAddedEventName = "CarrierAdded"

// ContractEventName returns the user-defined event name.
func (ShipmentsCarrierAdded) ContractEventName() string {
	return ShipmentsCarrierAddedEventName
}

// UnpackCarrierAddedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CarrierAdded(uint16 indexed carrier, address signer, string name)
func (shipments *Shipments) UnpackCarrierAddedEvent(log *types.Log) (*ShipmentsCarrierAdded, error) {
	event := "CarrierAdded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != shipments.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ShipmentsCarrierAdded)
	if len(log.Data) > 0 {
		if err := shipments.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range shipments.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ShipmentsCarrierChanged represents a CarrierChanged event raised by the Shipments contract.
type ShipmentsCarrierChanged struct {
	Carrier uint16
	Signer  common.Address
	Name    string
	Raw     *types.Log // Blockchain specific contextual infos
}

const ShipmentsCarrierChangedEventName = "CarrierChanged"

// ContractEventName returns the user-defined event name.
func (ShipmentsCarrierChanged) ContractEventName() string {
	return ShipmentsCarrierChangedEventName
}

// UnpackCarrierChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CarrierChanged(uint16 indexed carrier, address signer, string name)
func (shipments *Shipments) UnpackCarrierChangedEvent(log *types.Log) (*ShipmentsCarrierChanged, error) {
	event := "CarrierChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != shipments.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ShipmentsCarrierChanged)
	if len(log.Data) > 0 {
		if err := shipments.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range shipments.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ShipmentsPickupMissed represents a PickupMissed event raised by the Shipments contract.
type ShipmentsPickupMissed struct {
	Consumer common.Address
	Id       [32]byte
	Carrier  uint16
	Raw      *types.Log // Blockchain specific contextual infos
}

const ShipmentsPickupMissedEventName = "PickupMissed"

// ContractEventName returns the user-defined event name.
func (ShipmentsPickupMissed) ContractEventName() string {
	return ShipmentsPickupMissedEventName
}

// UnpackPickupMissedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PickupMissed(address indexed consumer, bytes32 indexed id, uint16 indexed carrier)
func (shipments *Shipments) UnpackPickupMissedEvent(log *types.Log) (*ShipmentsPickupMissed, error) {
	event := "PickupMissed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != shipments.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ShipmentsPickupMissed)
	if len(log.Data) > 0 {
		if err := shipments.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range shipments.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ShipmentsQuotePosted represents a QuotePosted event raised by the Shipments contract.
type ShipmentsQuotePosted struct {
	Consumer common.Address
	Carrier  uint16
	Centre   uint16
	Zone     uint32
	Index    *big.Int
	Quote    IShipmentsQuote
	Raw      *types.Log // Blockchain specific contextual infos
}

const ShipmentsQuotePostedEventName = "QuotePosted"

// ContractEventName returns the user-defined event name.
func (ShipmentsQuotePosted) ContractEventName() string {
	return ShipmentsQuotePostedEventName
}

// UnpackQuotePostedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event QuotePosted(address indexed consumer, uint16 indexed carrier, uint16 centre, uint32 indexed zone, uint256 index, (address,uint16,uint16,uint32,uint8,uint24,uint64,uint32,uint32,uint32,uint32,uint40,uint16) quote)
func (shipments *Shipments) UnpackQuotePostedEvent(log *types.Log) (*ShipmentsQuotePosted, error) {
	event := "QuotePosted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != shipments.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ShipmentsQuotePosted)
	if len(log.Data) > 0 {
		if err := shipments.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range shipments.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ShipmentsShipmentAssigned represents a ShipmentAssigned event raised by the Shipments contract.
type ShipmentsShipmentAssigned struct {
	Consumer     common.Address
	Id           [32]byte
	Carrier      uint16
	Mode         uint8
	Centre       uint16
	Zone         uint32
	Price        uint64
	Transit      uint32
	Score        *big.Int
	Index        *big.Int
	CapacityLeft uint16
	Raw          *types.Log // Blockchain specific contextual infos
}

const ShipmentsShipmentAssignedEventName = "ShipmentAssigned"

// ContractEventName returns the user-defined event name.
func (ShipmentsShipmentAssigned) ContractEventName() string {
	return ShipmentsShipmentAssignedEventName
}

// UnpackShipmentAssignedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ShipmentAssigned(address indexed consumer, bytes32 indexed id, uint16 indexed carrier, uint8 mode, uint16 centre, uint32 zone, uint64 price, uint32 transit, uint256 score, uint256 index, uint16 capacityLeft)
func (shipments *Shipments) UnpackShipmentAssignedEvent(log *types.Log) (*ShipmentsShipmentAssigned, error) {
	event := "ShipmentAssigned"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != shipments.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ShipmentsShipmentAssigned)
	if len(log.Data) > 0 {
		if err := shipments.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range shipments.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (shipments *Shipments) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], shipments.abi.Errors["CarrierKnown"].ID.Bytes()[:4]) {
		return shipments.UnpackCarrierKnownError(raw[4:])
	}
	if bytes.Equal(raw[:4], shipments.abi.Errors["CarrierUnknown"].ID.Bytes()[:4]) {
		return shipments.UnpackCarrierUnknownError(raw[4:])
	}
	if bytes.Equal(raw[:4], shipments.abi.Errors["LaneFull"].ID.Bytes()[:4]) {
		return shipments.UnpackLaneFullError(raw[4:])
	}
	if bytes.Equal(raw[:4], shipments.abi.Errors["PickupAhead"].ID.Bytes()[:4]) {
		return shipments.UnpackPickupAheadError(raw[4:])
	}
	if bytes.Equal(raw[:4], shipments.abi.Errors["QuoteExpired"].ID.Bytes()[:4]) {
		return shipments.UnpackQuoteExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], shipments.abi.Errors["QuoteMalformed"].ID.Bytes()[:4]) {
		return shipments.UnpackQuoteMalformedError(raw[4:])
	}
	if bytes.Equal(raw[:4], shipments.abi.Errors["QuoteReplayed"].ID.Bytes()[:4]) {
		return shipments.UnpackQuoteReplayedError(raw[4:])
	}
	if bytes.Equal(raw[:4], shipments.abi.Errors["QuoteSigner"].ID.Bytes()[:4]) {
		return shipments.UnpackQuoteSignerError(raw[4:])
	}
	if bytes.Equal(raw[:4], shipments.abi.Errors["QuoteTooLong"].ID.Bytes()[:4]) {
		return shipments.UnpackQuoteTooLongError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ShipmentsCarrierKnown represents a CarrierKnown error raised by the Shipments contract.
type ShipmentsCarrierKnown struct {
	Carrier uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CarrierKnown(uint16 carrier)
func ShipmentsCarrierKnownErrorID() common.Hash {
	return common.HexToHash("0x4867d74003b1bad55a19d54cfccda568aa7ac31fdf771fb3a9b4668f05b171a3")
}

// UnpackCarrierKnownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CarrierKnown(uint16 carrier)
func (shipments *Shipments) UnpackCarrierKnownError(raw []byte) (*ShipmentsCarrierKnown, error) {
	out := new(ShipmentsCarrierKnown)
	if err := shipments.abi.UnpackIntoInterface(out, "CarrierKnown", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ShipmentsCarrierUnknown represents a CarrierUnknown error raised by the Shipments contract.
type ShipmentsCarrierUnknown struct {
	Carrier uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CarrierUnknown(uint16 carrier)
func ShipmentsCarrierUnknownErrorID() common.Hash {
	return common.HexToHash("0x88d26f49becff9562ec5caf4ba95ff6c259ee29e429b3a11bfd805c526e26b31")
}

// UnpackCarrierUnknownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CarrierUnknown(uint16 carrier)
func (shipments *Shipments) UnpackCarrierUnknownError(raw []byte) (*ShipmentsCarrierUnknown, error) {
	out := new(ShipmentsCarrierUnknown)
	if err := shipments.abi.UnpackIntoInterface(out, "CarrierUnknown", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ShipmentsLaneFull represents a LaneFull error raised by the Shipments contract.
type ShipmentsLaneFull struct {
	Centre uint16
	Zone   uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LaneFull(uint16 centre, uint32 zone)
func ShipmentsLaneFullErrorID() common.Hash {
	return common.HexToHash("0x1759faac112277cd4dc7c42b36882514773e1156fd2801d5f767fadd3d210316")
}

// UnpackLaneFullError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LaneFull(uint16 centre, uint32 zone)
func (shipments *Shipments) UnpackLaneFullError(raw []byte) (*ShipmentsLaneFull, error) {
	out := new(ShipmentsLaneFull)
	if err := shipments.abi.UnpackIntoInterface(out, "LaneFull", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ShipmentsPickupAhead represents a PickupAhead error raised by the Shipments contract.
type ShipmentsPickupAhead struct {
	Time *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PickupAhead(uint256 time)
func ShipmentsPickupAheadErrorID() common.Hash {
	return common.HexToHash("0xd2cdbf3006e672dc28181591354ffeb8c09273eded9e625adcf34143c83b6c37")
}

// UnpackPickupAheadError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PickupAhead(uint256 time)
func (shipments *Shipments) UnpackPickupAheadError(raw []byte) (*ShipmentsPickupAhead, error) {
	out := new(ShipmentsPickupAhead)
	if err := shipments.abi.UnpackIntoInterface(out, "PickupAhead", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ShipmentsQuoteExpired represents a QuoteExpired error raised by the Shipments contract.
type ShipmentsQuoteExpired struct {
	ValidUntil *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error QuoteExpired(uint40 validUntil)
func ShipmentsQuoteExpiredErrorID() common.Hash {
	return common.HexToHash("0x3d77759502ad6e469e7f54926eed362c080668fb556e0fe37df44d1891603a07")
}

// UnpackQuoteExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error QuoteExpired(uint40 validUntil)
func (shipments *Shipments) UnpackQuoteExpiredError(raw []byte) (*ShipmentsQuoteExpired, error) {
	out := new(ShipmentsQuoteExpired)
	if err := shipments.abi.UnpackIntoInterface(out, "QuoteExpired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ShipmentsQuoteMalformed represents a QuoteMalformed error raised by the Shipments contract.
type ShipmentsQuoteMalformed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error QuoteMalformed()
func ShipmentsQuoteMalformedErrorID() common.Hash {
	return common.HexToHash("0x95d5394fffe0cd812a385a780718de0f0543ae5b1d9fd464ecf9b142db8af562")
}

// UnpackQuoteMalformedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error QuoteMalformed()
func (shipments *Shipments) UnpackQuoteMalformedError(raw []byte) (*ShipmentsQuoteMalformed, error) {
	out := new(ShipmentsQuoteMalformed)
	if err := shipments.abi.UnpackIntoInterface(out, "QuoteMalformed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ShipmentsQuoteReplayed represents a QuoteReplayed error raised by the Shipments contract.
type ShipmentsQuoteReplayed struct {
	Found    *big.Int
	Standing *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error QuoteReplayed(uint40 found, uint40 standing)
func ShipmentsQuoteReplayedErrorID() common.Hash {
	return common.HexToHash("0xe14783a4e46e0d055e573c149803f409f8bcce4b14ca76a379746579aa6f93e7")
}

// UnpackQuoteReplayedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error QuoteReplayed(uint40 found, uint40 standing)
func (shipments *Shipments) UnpackQuoteReplayedError(raw []byte) (*ShipmentsQuoteReplayed, error) {
	out := new(ShipmentsQuoteReplayed)
	if err := shipments.abi.UnpackIntoInterface(out, "QuoteReplayed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ShipmentsQuoteSigner represents a QuoteSigner error raised by the Shipments contract.
type ShipmentsQuoteSigner struct {
	Found    common.Address
	Expected common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error QuoteSigner(address found, address expected)
func ShipmentsQuoteSignerErrorID() common.Hash {
	return common.HexToHash("0x979fa1eac66e724d1ded332e538914e75cef81d5c6c1c8ba9450f40382455fc8")
}

// UnpackQuoteSignerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error QuoteSigner(address found, address expected)
func (shipments *Shipments) UnpackQuoteSignerError(raw []byte) (*ShipmentsQuoteSigner, error) {
	out := new(ShipmentsQuoteSigner)
	if err := shipments.abi.UnpackIntoInterface(out, "QuoteSigner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ShipmentsQuoteTooLong represents a QuoteTooLong error raised by the Shipments contract.
type ShipmentsQuoteTooLong struct {
	ValidUntil *big.Int
	Most       *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error QuoteTooLong(uint40 validUntil, uint256 most)
func ShipmentsQuoteTooLongErrorID() common.Hash {
	return common.HexToHash("0x068bb67b1bcf7d04c2105b89bd95cbdf05c8ef7f833fac9cba710d2011d3df8f")
}

// UnpackQuoteTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error QuoteTooLong(uint40 validUntil, uint256 most)
func (shipments *Shipments) UnpackQuoteTooLongError(raw []byte) (*ShipmentsQuoteTooLong, error) {
	out := new(ShipmentsQuoteTooLong)
	if err := shipments.abi.UnpackIntoInterface(out, "QuoteTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TestDollarMetaData contains all meta data concerning the TestDollar contract.
var TestDollarMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"CANCEL_AUTHORIZATION_TYPEHASH\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"DOMAIN_SEPARATOR\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MINT_CAP\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"RECEIVE_WITH_AUTHORIZATION_TYPEHASH\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"TRANSFER_WITH_AUTHORIZATION_TYPEHASH\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"allowance\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"approve\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authorizer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"}],\"name\":\"authorizationState\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"balanceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authorizer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"cancelAuthorization\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authorizer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"cancelAuthorization\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"decimals\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"eip712Domain\",\"outputs\":[{\"internalType\":\"bytes1\",\"name\":\"fields\",\"type\":\"bytes1\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"chainId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"verifyingContract\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"extensions\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"mint\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"name\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"validAfter\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"validBefore\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"receiveWithAuthorization\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"validAfter\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"validBefore\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"receiveWithAuthorization\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"symbol\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"totalSupply\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transfer\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transferFrom\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"validAfter\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"validBefore\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"transferWithAuthorization\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"validAfter\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"validBefore\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"transferWithAuthorization\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"version\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Approval\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"authorizer\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"}],\"name\":\"AuthorizationCanceled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"authorizer\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"}],\"name\":\"AuthorizationUsed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Transfer\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"validAfter\",\"type\":\"uint256\"}],\"name\":\"AuthorizationEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"validBefore\",\"type\":\"uint256\"}],\"name\":\"AuthorizationExpired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authorizer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"}],\"name\":\"AuthorizationSpent\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authorizer\",\"type\":\"address\"}],\"name\":\"AuthorizationUnsigned\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"found\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"expected\",\"type\":\"address\"}],\"name\":\"CallerNotPayee\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"allowance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"ERC20InsufficientAllowance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"ERC20InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"approver\",\"type\":\"address\"}],\"name\":\"ERC20InvalidApprover\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"}],\"name\":\"ERC20InvalidReceiver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"ERC20InvalidSender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"ERC20InvalidSpender\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"found\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"cap\",\"type\":\"uint256\"}],\"name\":\"MintCapped\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"}]",
	ID:  "8f3f11f136791a69c21562647f22cacbfb",
	Bin: "0x6101606040523461044f57604051610018604082610453565b601381526020810190722bb0bcb134b636102a32b9ba102237b63630b960691b825260405191610049604084610453565b600183526020830191601960f91b8352604051610067604082610453565b60138152722bb0bcb134b636102a32b9ba102237b63630b960691b602082015260405190610096604083610453565b6004825263151554d160e21b60208301528051906001600160401b03821161034a5760035490600182811c92168015610445575b602083101461032c5781601f8493116103cf575b50602090601f8311600114610369575f9261035e575b50508160011b915f199060031b1c1916176003555b8051906001600160401b03821161034a5760045490600182811c92168015610340575b602083101461032c5781601f8493116102b6575b50602090601f8311600114610250575f92610245575b50508160011b915f199060031b1c1916176004555b61017481610476565b6101205261018184610476565b61014052519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a081526101ea60c082610453565b5190206080523060c05260405161147a90816104e2823960805181610fe1015260a0518161109e015260c05181610fb2015260e0518161103001526101005181611056015261012051816104c4015261014051816104ed0152f35b015190505f80610156565b60045f9081528281209350601f198516905b81811061029e5750908460019594939210610286575b505050811b0160045561016b565b01515f1960f88460031b161c191690555f8080610278565b92936020600181928786015181550195019301610262565b828111156101405760045f52909150601f830160051c7f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b60208510610324575b849392601f0160051c82900391015f5b828110610314575050610140565b5f81830155859450600101610306565b5f91506102f6565b634e487b7160e01b5f52602260045260245ffd5b91607f169161012c565b634e487b7160e01b5f52604160045260245ffd5b015190505f806100f4565b60035f9081528281209350601f198516905b8181106103b7575090846001959493921061039f575b505050811b01600355610109565b01515f1960f88460031b161c191690555f8080610391565b9293602060018192878601518155019501930161037b565b828111156100de5760035f52909150601f830160051c7fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b6020851061043d575b849392601f0160051c82900391015f5b82811061042d5750506100de565b5f8183015585945060010161041f565b5f915061040f565b91607f16916100ca565b5f80fd5b601f909101601f19168101906001600160401b0382119082101761034a57604052565b601f8151116104a1576020815191015160208210610492571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe6080806040526004361015610012575f80fd5b5f3560e01c90816306fdde0314610a1f57508063095ea7b31461099d57806318160ddd1461098057806323b872dd14610850578063313ce567146108355780633644e5151461081357806340c10f191461071557806354fd4d50146106b65780635a049a701461063157806370a08231146105fa5780637f2eecc3146105c057806384b0196e146104ac57806388b7ab631461048f57806395d89b411461038357806398f1312e14610364578063a0cc6a681461032a578063a9059cbb146102f9578063b7b72899146102b2578063cf09299514610295578063d91694871461025b578063dd62ed3e14610207578063e3ee160e146101eb578063e94a0102146101a25763ef55bec614610124575f80fd5b3461019e5761019c61019761018961013b36610c1b565b60408051602081019390935282015260f89190911b7fff0000000000000000000000000000000000000000000000000000000000000016606082015297909691959294929188906061820190565b03601f198101895288610b28565b610c79565b005b5f80fd5b3461019e57604060031936011261019e576001600160a01b036101c3610afc565b165f52600760205260405f206024355f52602052602060ff60405f2054166040519015158152f35b3461019e5761019c61020261018961013b36610c1b565b610e45565b3461019e57604060031936011261019e57610220610afc565b6001600160a01b03610230610b12565b91165f5260016020526001600160a01b0360405f2091165f52602052602060405f2054604051908152f35b3461019e575f60031936011261019e5760206040517f158b0a9edf7a828aad02f63cd515c68ef2f50ba807396f6d12842833a15974298152f35b3461019e5761019c6102a636610bb5565b95949094939193610e45565b3461019e57606060031936011261019e576102cb610afc565b6044359067ffffffffffffffff821161019e576102ef61019c923690600401610b5f565b9060243590610d4f565b3461019e57604060031936011261019e5761031f610315610afc565b6024359033610ecc565b602060405160018152f35b3461019e575f60031936011261019e5760206040517f7c7c6cdb67a18743f49ec6fa9b35f50d52ed05cbed4cc592e13b44501c1a22678152f35b3461019e575f60031936011261019e5760206040516402540be4008152f35b3461019e575f60031936011261019e576040515f6004548060011c90600181168015610485575b6020831081146104715782855290811561044d57506001146103ef575b6103eb836103d781850382610b28565b604051918291602083526020830190610ad7565b0390f35b91905060045f527f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b915f905b808210610433575090915081016020016103d76103c7565b91926001816020925483858801015201910190929161041b565b60ff191660208086019190915291151560051b840190910191506103d790506103c7565b634e487b7160e01b5f52602260045260245ffd5b91607f16916103aa565b3461019e5761019c6104a036610bb5565b95949094939193610c79565b3461019e575f60031936011261019e576105646104e87f0000000000000000000000000000000000000000000000000000000000000000611251565b6105117f0000000000000000000000000000000000000000000000000000000000000000611251565b6020610572604051926105248385610b28565b5f84525f3681376040519586957f0f00000000000000000000000000000000000000000000000000000000000000875260e08588015260e0870190610ad7565b908582036040870152610ad7565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b8281106105a957505050500390f35b83518552869550938101939281019260010161059a565b3461019e575f60031936011261019e5760206040517fd099cc98ef71107a616c4f0f941f04c322d8e254fe26b3c6668db87aae413de88152f35b3461019e57602060031936011261019e576001600160a01b0361061b610afc565b165f525f602052602060405f2054604051908152f35b3461019e5760a060031936011261019e5761064a610afc565b60443560ff8116810361019e576040805160643560208201526084359181019190915260f89190911b7fff000000000000000000000000000000000000000000000000000000000000001660608201526041815261019c916106ad606183610b28565b60243590610d4f565b3461019e575f60031936011261019e576103eb6040516106d7604082610b28565b600181527f32000000000000000000000000000000000000000000000000000000000000006020820152604051918291602083526020830190610ad7565b3461019e57604060031936011261019e5761072e610afc565b602435906402540be40082116107de576001600160a01b03169081156107b2576002549080820180921161079e5760207fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef915f9360025584845283825260408420818154019055604051908152a3005b634e487b7160e01b5f52601160045260245ffd5b7fec442f05000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b507fc459c2a2000000000000000000000000000000000000000000000000000000005f526004526402540be40060245260445ffd5b3461019e575f60031936011261019e57602061082d610fa8565b604051908152f35b3461019e575f60031936011261019e57602060405160068152f35b3461019e57606060031936011261019e57610869610afc565b610871610b12565b604435906001600160a01b03831692835f52600160205260405f206001600160a01b0333165f5260205260405f20545f1981106108b4575b5061031f9350610ecc565b83811061094c5784156109205733156108f45761031f945f52600160205260405f206001600160a01b0333165f526020528360405f2091039055846108a9565b7f94280d62000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b7fe602df05000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b83907ffb8f41b2000000000000000000000000000000000000000000000000000000005f523360045260245260445260645ffd5b3461019e575f60031936011261019e576020600254604051908152f35b3461019e57604060031936011261019e576109b6610afc565b602435903315610920576001600160a01b03169081156108f457335f52600160205260405f20825f526020528060405f20556040519081527f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92560203392a3602060405160018152f35b3461019e575f60031936011261019e575f6003548060011c90600181168015610acd575b6020831081146104715782855290811561044d5750600114610a6f576103eb836103d781850382610b28565b91905060035f527fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b915f905b808210610ab3575090915081016020016103d76103c7565b919260018160209254838588010152019101909291610a9b565b91607f1691610a43565b90601f19601f602080948051918291828752018686015e5f8582860101520116010190565b600435906001600160a01b038216820361019e57565b602435906001600160a01b038216820361019e57565b90601f601f19910116810190811067ffffffffffffffff821117610b4b57604052565b634e487b7160e01b5f52604160045260245ffd5b81601f8201121561019e5780359067ffffffffffffffff8211610b4b5760405192610b94601f8401601f191660200185610b28565b8284526020838301011161019e57815f926020809301838601378301015290565b60e060031982011261019e576004356001600160a01b038116810361019e57916024356001600160a01b038116810361019e579160443591606435916084359160a4359160c4359067ffffffffffffffff821161019e57610c1891600401610b5f565b90565b60031961012091011261019e576004356001600160a01b038116810361019e57906024356001600160a01b038116810361019e579060443590606435906084359060a4359060c43560ff8116810361019e579060e435906101043590565b929093969591946001600160a01b03851697883303610d1f57918183610caa610d18969584610d1d9c9d968a6110c4565b6040519260208401947fd099cc98ef71107a616c4f0f941f04c322d8e254fe26b3c6668db87aae413de886526001600160a01b0389166040860152606085015289608085015260a084015260c083015260e082015260e08152610d0f61010082610b28565b519020836111cc565b610ecc565b565b887fa54718e8000000000000000000000000000000000000000000000000000000005f523360045260245260445ffd5b90916001600160a01b03821691825f52600760205260405f20845f5260205260ff60405f205416610e155790610dce9160405160208101907f158b0a9edf7a828aad02f63cd515c68ef2f50ba807396f6d12842833a1597429825285604082015286606082015260608152610dc5608082610b28565b519020906111cc565b805f52600760205260405f20825f5260205260405f20600160ff198254161790557f1cdd46ff242716cdaa72d159d339a485b3438398348d68f09d7c8c0a59353d815f80a3565b50507f191d19f0000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b92610d1d969194610d189396610e5d828483896110c4565b6040519160208301937f7c7c6cdb67a18743f49ec6fa9b35f50d52ed05cbed4cc592e13b44501c1a226785526001600160a01b03881660408501526001600160a01b038916606085015289608085015260a084015260c083015260e082015260e08152610d0f61010082610b28565b6001600160a01b0316908115610f7c576001600160a01b03169182156107b257815f525f60205260405f2054818110610f4a57817fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef92602092855f525f84520360405f2055845f525f825260405f20818154019055604051908152a3565b827fe450d38c000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b7f96c6fd1e000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001630148061109b575b15611003577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a0815261109560c082610b28565b51902090565b507f00000000000000000000000000000000000000000000000000000000000000004614610fda565b91929092804211156111a157508042101561117657506001600160a01b0316805f52600760205260405f20825f5260205260ff60405f20541661114857805f52600760205260405f20825f5260205260405f20600160ff198254161790557f98de503528ee59b575ef0c0a2576a82497bfc029a5685b209e9ec333479b10a55f80a3565b7f191d19f0000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7f3d91b05f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f61beb886000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b916042611214926111db610fa8565b90604051917f190100000000000000000000000000000000000000000000000000000000000083526002830152602282015220836112a8565b1561121c5750565b6001600160a01b03907fa7d4c236000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b60ff811690601f8211611280576040519161126d604084610b28565b6020808452838101919036833783525290565b7fb3512b0c000000000000000000000000000000000000000000000000000000005f5260045ffd5b9190823b6112f757906112ba9161137d565b5060048110156112e3571591826112d057505090565b6001600160a01b03919250811691161490565b634e487b7160e01b5f52602160045260245ffd5b916020926064601f19601f855f965190604051957f1626ba7e00000000000000000000000000000000000000000000000000000000875260048701526040602487015288820190604487015e86848287010152011601915afa7f1626ba7e000000000000000000000000000000000000000000000000000000005f5114601f3d11161690565b81519190604183036113ad576113a69250602082015190606060408401519301515f1a906113b7565b9192909190565b50505f9160029190565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411611439579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa1561142e575f516001600160a01b0381161561142457905f905f90565b505f906001905f90565b6040513d5f823e3d90fd5b5050505f916003919056fea2646970667358221220368733583073fceedd391004ef8398e399c1f2523e9b52fdee572886ad4e270b64736f6c63430008250033",
}

// TestDollar is an auto generated Go binding around an Ethereum contract.
type TestDollar struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *TestDollar) GetABI() abi.ABI {
	return c.abi
}

// NewTestDollar creates a new instance of TestDollar.
func NewTestDollar() *TestDollar {
	parsed, err := TestDollarMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &TestDollar{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *TestDollar) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackCANCELAUTHORIZATIONTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd9169487.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function CANCEL_AUTHORIZATION_TYPEHASH() view returns(bytes32)
func (testDollar *TestDollar) PackCANCELAUTHORIZATIONTYPEHASH() []byte {
	enc, err := testDollar.abi.Pack("CANCEL_AUTHORIZATION_TYPEHASH")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCANCELAUTHORIZATIONTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd9169487.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function CANCEL_AUTHORIZATION_TYPEHASH() view returns(bytes32)
func (testDollar *TestDollar) TryPackCANCELAUTHORIZATIONTYPEHASH() ([]byte, error) {
	return testDollar.abi.Pack("CANCEL_AUTHORIZATION_TYPEHASH")
}

// UnpackCANCELAUTHORIZATIONTYPEHASH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd9169487.
//
// Solidity: function CANCEL_AUTHORIZATION_TYPEHASH() view returns(bytes32)
func (testDollar *TestDollar) UnpackCANCELAUTHORIZATIONTYPEHASH(data []byte) ([32]byte, error) {
	out, err := testDollar.abi.Unpack("CANCEL_AUTHORIZATION_TYPEHASH", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackDOMAINSEPARATOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3644e515.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (testDollar *TestDollar) PackDOMAINSEPARATOR() []byte {
	enc, err := testDollar.abi.Pack("DOMAIN_SEPARATOR")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDOMAINSEPARATOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3644e515.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (testDollar *TestDollar) TryPackDOMAINSEPARATOR() ([]byte, error) {
	return testDollar.abi.Pack("DOMAIN_SEPARATOR")
}

// UnpackDOMAINSEPARATOR is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3644e515.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (testDollar *TestDollar) UnpackDOMAINSEPARATOR(data []byte) ([32]byte, error) {
	out, err := testDollar.abi.Unpack("DOMAIN_SEPARATOR", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackMINTCAP is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x98f1312e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MINT_CAP() view returns(uint256)
func (testDollar *TestDollar) PackMINTCAP() []byte {
	enc, err := testDollar.abi.Pack("MINT_CAP")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMINTCAP is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x98f1312e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MINT_CAP() view returns(uint256)
func (testDollar *TestDollar) TryPackMINTCAP() ([]byte, error) {
	return testDollar.abi.Pack("MINT_CAP")
}

// UnpackMINTCAP is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x98f1312e.
//
// Solidity: function MINT_CAP() view returns(uint256)
func (testDollar *TestDollar) UnpackMINTCAP(data []byte) (*big.Int, error) {
	out, err := testDollar.abi.Unpack("MINT_CAP", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRECEIVEWITHAUTHORIZATIONTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7f2eecc3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function RECEIVE_WITH_AUTHORIZATION_TYPEHASH() view returns(bytes32)
func (testDollar *TestDollar) PackRECEIVEWITHAUTHORIZATIONTYPEHASH() []byte {
	enc, err := testDollar.abi.Pack("RECEIVE_WITH_AUTHORIZATION_TYPEHASH")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRECEIVEWITHAUTHORIZATIONTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7f2eecc3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function RECEIVE_WITH_AUTHORIZATION_TYPEHASH() view returns(bytes32)
func (testDollar *TestDollar) TryPackRECEIVEWITHAUTHORIZATIONTYPEHASH() ([]byte, error) {
	return testDollar.abi.Pack("RECEIVE_WITH_AUTHORIZATION_TYPEHASH")
}

// UnpackRECEIVEWITHAUTHORIZATIONTYPEHASH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7f2eecc3.
//
// Solidity: function RECEIVE_WITH_AUTHORIZATION_TYPEHASH() view returns(bytes32)
func (testDollar *TestDollar) UnpackRECEIVEWITHAUTHORIZATIONTYPEHASH(data []byte) ([32]byte, error) {
	out, err := testDollar.abi.Unpack("RECEIVE_WITH_AUTHORIZATION_TYPEHASH", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackTRANSFERWITHAUTHORIZATIONTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa0cc6a68.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function TRANSFER_WITH_AUTHORIZATION_TYPEHASH() view returns(bytes32)
func (testDollar *TestDollar) PackTRANSFERWITHAUTHORIZATIONTYPEHASH() []byte {
	enc, err := testDollar.abi.Pack("TRANSFER_WITH_AUTHORIZATION_TYPEHASH")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTRANSFERWITHAUTHORIZATIONTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa0cc6a68.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function TRANSFER_WITH_AUTHORIZATION_TYPEHASH() view returns(bytes32)
func (testDollar *TestDollar) TryPackTRANSFERWITHAUTHORIZATIONTYPEHASH() ([]byte, error) {
	return testDollar.abi.Pack("TRANSFER_WITH_AUTHORIZATION_TYPEHASH")
}

// UnpackTRANSFERWITHAUTHORIZATIONTYPEHASH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa0cc6a68.
//
// Solidity: function TRANSFER_WITH_AUTHORIZATION_TYPEHASH() view returns(bytes32)
func (testDollar *TestDollar) UnpackTRANSFERWITHAUTHORIZATIONTYPEHASH(data []byte) ([32]byte, error) {
	out, err := testDollar.abi.Unpack("TRANSFER_WITH_AUTHORIZATION_TYPEHASH", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (testDollar *TestDollar) PackAllowance(owner common.Address, spender common.Address) []byte {
	enc, err := testDollar.abi.Pack("allowance", owner, spender)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (testDollar *TestDollar) TryPackAllowance(owner common.Address, spender common.Address) ([]byte, error) {
	return testDollar.abi.Pack("allowance", owner, spender)
}

// UnpackAllowance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd62ed3e.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (testDollar *TestDollar) UnpackAllowance(data []byte) (*big.Int, error) {
	out, err := testDollar.abi.Unpack("allowance", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (testDollar *TestDollar) PackApprove(spender common.Address, value *big.Int) []byte {
	enc, err := testDollar.abi.Pack("approve", spender, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (testDollar *TestDollar) TryPackApprove(spender common.Address, value *big.Int) ([]byte, error) {
	return testDollar.abi.Pack("approve", spender, value)
}

// UnpackApprove is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x095ea7b3.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (testDollar *TestDollar) UnpackApprove(data []byte) (bool, error) {
	out, err := testDollar.abi.Unpack("approve", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackAuthorizationState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe94a0102.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function authorizationState(address authorizer, bytes32 nonce) view returns(bool)
func (testDollar *TestDollar) PackAuthorizationState(authorizer common.Address, nonce [32]byte) []byte {
	enc, err := testDollar.abi.Pack("authorizationState", authorizer, nonce)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAuthorizationState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe94a0102.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function authorizationState(address authorizer, bytes32 nonce) view returns(bool)
func (testDollar *TestDollar) TryPackAuthorizationState(authorizer common.Address, nonce [32]byte) ([]byte, error) {
	return testDollar.abi.Pack("authorizationState", authorizer, nonce)
}

// UnpackAuthorizationState is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe94a0102.
//
// Solidity: function authorizationState(address authorizer, bytes32 nonce) view returns(bool)
func (testDollar *TestDollar) UnpackAuthorizationState(data []byte) (bool, error) {
	out, err := testDollar.abi.Unpack("authorizationState", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (testDollar *TestDollar) PackBalanceOf(account common.Address) []byte {
	enc, err := testDollar.abi.Pack("balanceOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (testDollar *TestDollar) TryPackBalanceOf(account common.Address) ([]byte, error) {
	return testDollar.abi.Pack("balanceOf", account)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (testDollar *TestDollar) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := testDollar.abi.Unpack("balanceOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCancelAuthorization is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5a049a70.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancelAuthorization(address authorizer, bytes32 nonce, uint8 v, bytes32 r, bytes32 s) returns()
func (testDollar *TestDollar) PackCancelAuthorization(authorizer common.Address, nonce [32]byte, v uint8, r [32]byte, s [32]byte) []byte {
	enc, err := testDollar.abi.Pack("cancelAuthorization", authorizer, nonce, v, r, s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancelAuthorization is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5a049a70.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancelAuthorization(address authorizer, bytes32 nonce, uint8 v, bytes32 r, bytes32 s) returns()
func (testDollar *TestDollar) TryPackCancelAuthorization(authorizer common.Address, nonce [32]byte, v uint8, r [32]byte, s [32]byte) ([]byte, error) {
	return testDollar.abi.Pack("cancelAuthorization", authorizer, nonce, v, r, s)
}

// PackCancelAuthorization0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb7b72899.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancelAuthorization(address authorizer, bytes32 nonce, bytes signature) returns()
func (testDollar *TestDollar) PackCancelAuthorization0(authorizer common.Address, nonce [32]byte, signature []byte) []byte {
	enc, err := testDollar.abi.Pack("cancelAuthorization0", authorizer, nonce, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancelAuthorization0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb7b72899.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancelAuthorization(address authorizer, bytes32 nonce, bytes signature) returns()
func (testDollar *TestDollar) TryPackCancelAuthorization0(authorizer common.Address, nonce [32]byte, signature []byte) ([]byte, error) {
	return testDollar.abi.Pack("cancelAuthorization0", authorizer, nonce, signature)
}

// PackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function decimals() pure returns(uint8)
func (testDollar *TestDollar) PackDecimals() []byte {
	enc, err := testDollar.abi.Pack("decimals")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function decimals() pure returns(uint8)
func (testDollar *TestDollar) TryPackDecimals() ([]byte, error) {
	return testDollar.abi.Pack("decimals")
}

// UnpackDecimals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x313ce567.
//
// Solidity: function decimals() pure returns(uint8)
func (testDollar *TestDollar) UnpackDecimals(data []byte) (uint8, error) {
	out, err := testDollar.abi.Unpack("decimals", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (testDollar *TestDollar) PackEip712Domain() []byte {
	enc, err := testDollar.abi.Pack("eip712Domain")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (testDollar *TestDollar) TryPackEip712Domain() ([]byte, error) {
	return testDollar.abi.Pack("eip712Domain")
}

// Eip712DomainOutput serves as a container for the return parameters of contract
// method Eip712Domain.
type Eip712DomainOutput struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}

// UnpackEip712Domain is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x84b0196e.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (testDollar *TestDollar) UnpackEip712Domain(data []byte) (Eip712DomainOutput, error) {
	out, err := testDollar.abi.Unpack("eip712Domain", data)
	outstruct := new(Eip712DomainOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Fields = *abi.ConvertType(out[0], new([1]byte)).(*[1]byte)
	outstruct.Name = *abi.ConvertType(out[1], new(string)).(*string)
	outstruct.Version = *abi.ConvertType(out[2], new(string)).(*string)
	outstruct.ChainId = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.VerifyingContract = *abi.ConvertType(out[4], new(common.Address)).(*common.Address)
	outstruct.Salt = *abi.ConvertType(out[5], new([32]byte)).(*[32]byte)
	outstruct.Extensions = *abi.ConvertType(out[6], new([]*big.Int)).(*[]*big.Int)
	return *outstruct, nil
}

// PackMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40c10f19.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function mint(address to, uint256 amount) returns()
func (testDollar *TestDollar) PackMint(to common.Address, amount *big.Int) []byte {
	enc, err := testDollar.abi.Pack("mint", to, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40c10f19.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function mint(address to, uint256 amount) returns()
func (testDollar *TestDollar) TryPackMint(to common.Address, amount *big.Int) ([]byte, error) {
	return testDollar.abi.Pack("mint", to, amount)
}

// PackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function name() view returns(string)
func (testDollar *TestDollar) PackName() []byte {
	enc, err := testDollar.abi.Pack("name")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function name() view returns(string)
func (testDollar *TestDollar) TryPackName() ([]byte, error) {
	return testDollar.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (testDollar *TestDollar) UnpackName(data []byte) (string, error) {
	out, err := testDollar.abi.Unpack("name", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackReceiveWithAuthorization is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x88b7ab63.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function receiveWithAuthorization(address from, address to, uint256 value, uint256 validAfter, uint256 validBefore, bytes32 nonce, bytes signature) returns()
func (testDollar *TestDollar) PackReceiveWithAuthorization(from common.Address, to common.Address, value *big.Int, validAfter *big.Int, validBefore *big.Int, nonce [32]byte, signature []byte) []byte {
	enc, err := testDollar.abi.Pack("receiveWithAuthorization", from, to, value, validAfter, validBefore, nonce, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReceiveWithAuthorization is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x88b7ab63.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function receiveWithAuthorization(address from, address to, uint256 value, uint256 validAfter, uint256 validBefore, bytes32 nonce, bytes signature) returns()
func (testDollar *TestDollar) TryPackReceiveWithAuthorization(from common.Address, to common.Address, value *big.Int, validAfter *big.Int, validBefore *big.Int, nonce [32]byte, signature []byte) ([]byte, error) {
	return testDollar.abi.Pack("receiveWithAuthorization", from, to, value, validAfter, validBefore, nonce, signature)
}

// PackReceiveWithAuthorization0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef55bec6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function receiveWithAuthorization(address from, address to, uint256 value, uint256 validAfter, uint256 validBefore, bytes32 nonce, uint8 v, bytes32 r, bytes32 s) returns()
func (testDollar *TestDollar) PackReceiveWithAuthorization0(from common.Address, to common.Address, value *big.Int, validAfter *big.Int, validBefore *big.Int, nonce [32]byte, v uint8, r [32]byte, s [32]byte) []byte {
	enc, err := testDollar.abi.Pack("receiveWithAuthorization0", from, to, value, validAfter, validBefore, nonce, v, r, s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReceiveWithAuthorization0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef55bec6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function receiveWithAuthorization(address from, address to, uint256 value, uint256 validAfter, uint256 validBefore, bytes32 nonce, uint8 v, bytes32 r, bytes32 s) returns()
func (testDollar *TestDollar) TryPackReceiveWithAuthorization0(from common.Address, to common.Address, value *big.Int, validAfter *big.Int, validBefore *big.Int, nonce [32]byte, v uint8, r [32]byte, s [32]byte) ([]byte, error) {
	return testDollar.abi.Pack("receiveWithAuthorization0", from, to, value, validAfter, validBefore, nonce, v, r, s)
}

// PackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function symbol() view returns(string)
func (testDollar *TestDollar) PackSymbol() []byte {
	enc, err := testDollar.abi.Pack("symbol")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function symbol() view returns(string)
func (testDollar *TestDollar) TryPackSymbol() ([]byte, error) {
	return testDollar.abi.Pack("symbol")
}

// UnpackSymbol is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95d89b41.
//
// Solidity: function symbol() view returns(string)
func (testDollar *TestDollar) UnpackSymbol(data []byte) (string, error) {
	out, err := testDollar.abi.Unpack("symbol", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalSupply() view returns(uint256)
func (testDollar *TestDollar) PackTotalSupply() []byte {
	enc, err := testDollar.abi.Pack("totalSupply")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totalSupply() view returns(uint256)
func (testDollar *TestDollar) TryPackTotalSupply() ([]byte, error) {
	return testDollar.abi.Pack("totalSupply")
}

// UnpackTotalSupply is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x18160ddd.
//
// Solidity: function totalSupply() view returns(uint256)
func (testDollar *TestDollar) UnpackTotalSupply(data []byte) (*big.Int, error) {
	out, err := testDollar.abi.Unpack("totalSupply", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (testDollar *TestDollar) PackTransfer(to common.Address, value *big.Int) []byte {
	enc, err := testDollar.abi.Pack("transfer", to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (testDollar *TestDollar) TryPackTransfer(to common.Address, value *big.Int) ([]byte, error) {
	return testDollar.abi.Pack("transfer", to, value)
}

// UnpackTransfer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9059cbb.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (testDollar *TestDollar) UnpackTransfer(data []byte) (bool, error) {
	out, err := testDollar.abi.Unpack("transfer", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (testDollar *TestDollar) PackTransferFrom(from common.Address, to common.Address, value *big.Int) []byte {
	enc, err := testDollar.abi.Pack("transferFrom", from, to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (testDollar *TestDollar) TryPackTransferFrom(from common.Address, to common.Address, value *big.Int) ([]byte, error) {
	return testDollar.abi.Pack("transferFrom", from, to, value)
}

// UnpackTransferFrom is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x23b872dd.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (testDollar *TestDollar) UnpackTransferFrom(data []byte) (bool, error) {
	out, err := testDollar.abi.Unpack("transferFrom", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTransferWithAuthorization is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcf092995.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferWithAuthorization(address from, address to, uint256 value, uint256 validAfter, uint256 validBefore, bytes32 nonce, bytes signature) returns()
func (testDollar *TestDollar) PackTransferWithAuthorization(from common.Address, to common.Address, value *big.Int, validAfter *big.Int, validBefore *big.Int, nonce [32]byte, signature []byte) []byte {
	enc, err := testDollar.abi.Pack("transferWithAuthorization", from, to, value, validAfter, validBefore, nonce, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferWithAuthorization is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcf092995.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferWithAuthorization(address from, address to, uint256 value, uint256 validAfter, uint256 validBefore, bytes32 nonce, bytes signature) returns()
func (testDollar *TestDollar) TryPackTransferWithAuthorization(from common.Address, to common.Address, value *big.Int, validAfter *big.Int, validBefore *big.Int, nonce [32]byte, signature []byte) ([]byte, error) {
	return testDollar.abi.Pack("transferWithAuthorization", from, to, value, validAfter, validBefore, nonce, signature)
}

// PackTransferWithAuthorization0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe3ee160e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferWithAuthorization(address from, address to, uint256 value, uint256 validAfter, uint256 validBefore, bytes32 nonce, uint8 v, bytes32 r, bytes32 s) returns()
func (testDollar *TestDollar) PackTransferWithAuthorization0(from common.Address, to common.Address, value *big.Int, validAfter *big.Int, validBefore *big.Int, nonce [32]byte, v uint8, r [32]byte, s [32]byte) []byte {
	enc, err := testDollar.abi.Pack("transferWithAuthorization0", from, to, value, validAfter, validBefore, nonce, v, r, s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferWithAuthorization0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe3ee160e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferWithAuthorization(address from, address to, uint256 value, uint256 validAfter, uint256 validBefore, bytes32 nonce, uint8 v, bytes32 r, bytes32 s) returns()
func (testDollar *TestDollar) TryPackTransferWithAuthorization0(from common.Address, to common.Address, value *big.Int, validAfter *big.Int, validBefore *big.Int, nonce [32]byte, v uint8, r [32]byte, s [32]byte) ([]byte, error) {
	return testDollar.abi.Pack("transferWithAuthorization0", from, to, value, validAfter, validBefore, nonce, v, r, s)
}

// PackVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54fd4d50.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function version() pure returns(string)
func (testDollar *TestDollar) PackVersion() []byte {
	enc, err := testDollar.abi.Pack("version")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54fd4d50.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function version() pure returns(string)
func (testDollar *TestDollar) TryPackVersion() ([]byte, error) {
	return testDollar.abi.Pack("version")
}

// UnpackVersion is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x54fd4d50.
//
// Solidity: function version() pure returns(string)
func (testDollar *TestDollar) UnpackVersion(data []byte) (string, error) {
	out, err := testDollar.abi.Unpack("version", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// TestDollarApproval represents a Approval event raised by the TestDollar contract.
type TestDollarApproval struct {
	Owner   common.Address
	Spender common.Address
	Value   *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const TestDollarApprovalEventName = "Approval"

// ContractEventName returns the user-defined event name.
func (TestDollarApproval) ContractEventName() string {
	return TestDollarApprovalEventName
}

// UnpackApprovalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Approval(address indexed owner, address indexed spender, uint256 value)
func (testDollar *TestDollar) UnpackApprovalEvent(log *types.Log) (*TestDollarApproval, error) {
	event := "Approval"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != testDollar.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TestDollarApproval)
	if len(log.Data) > 0 {
		if err := testDollar.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range testDollar.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TestDollarAuthorizationCanceled represents a AuthorizationCanceled event raised by the TestDollar contract.
type TestDollarAuthorizationCanceled struct {
	Authorizer common.Address
	Nonce      [32]byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const TestDollarAuthorizationCanceledEventName = "AuthorizationCanceled"

// ContractEventName returns the user-defined event name.
func (TestDollarAuthorizationCanceled) ContractEventName() string {
	return TestDollarAuthorizationCanceledEventName
}

// UnpackAuthorizationCanceledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AuthorizationCanceled(address indexed authorizer, bytes32 indexed nonce)
func (testDollar *TestDollar) UnpackAuthorizationCanceledEvent(log *types.Log) (*TestDollarAuthorizationCanceled, error) {
	event := "AuthorizationCanceled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != testDollar.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TestDollarAuthorizationCanceled)
	if len(log.Data) > 0 {
		if err := testDollar.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range testDollar.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TestDollarAuthorizationUsed represents a AuthorizationUsed event raised by the TestDollar contract.
type TestDollarAuthorizationUsed struct {
	Authorizer common.Address
	Nonce      [32]byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const TestDollarAuthorizationUsedEventName = "AuthorizationUsed"

// ContractEventName returns the user-defined event name.
func (TestDollarAuthorizationUsed) ContractEventName() string {
	return TestDollarAuthorizationUsedEventName
}

// UnpackAuthorizationUsedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AuthorizationUsed(address indexed authorizer, bytes32 indexed nonce)
func (testDollar *TestDollar) UnpackAuthorizationUsedEvent(log *types.Log) (*TestDollarAuthorizationUsed, error) {
	event := "AuthorizationUsed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != testDollar.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TestDollarAuthorizationUsed)
	if len(log.Data) > 0 {
		if err := testDollar.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range testDollar.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TestDollarEIP712DomainChanged represents a EIP712DomainChanged event raised by the TestDollar contract.
type TestDollarEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const TestDollarEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (TestDollarEIP712DomainChanged) ContractEventName() string {
	return TestDollarEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (testDollar *TestDollar) UnpackEIP712DomainChangedEvent(log *types.Log) (*TestDollarEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != testDollar.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TestDollarEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := testDollar.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range testDollar.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TestDollarTransfer represents a Transfer event raised by the TestDollar contract.
type TestDollarTransfer struct {
	From  common.Address
	To    common.Address
	Value *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const TestDollarTransferEventName = "Transfer"

// ContractEventName returns the user-defined event name.
func (TestDollarTransfer) ContractEventName() string {
	return TestDollarTransferEventName
}

// UnpackTransferEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 value)
func (testDollar *TestDollar) UnpackTransferEvent(log *types.Log) (*TestDollarTransfer, error) {
	event := "Transfer"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != testDollar.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TestDollarTransfer)
	if len(log.Data) > 0 {
		if err := testDollar.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range testDollar.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (testDollar *TestDollar) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], testDollar.abi.Errors["AuthorizationEarly"].ID.Bytes()[:4]) {
		return testDollar.UnpackAuthorizationEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], testDollar.abi.Errors["AuthorizationExpired"].ID.Bytes()[:4]) {
		return testDollar.UnpackAuthorizationExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], testDollar.abi.Errors["AuthorizationSpent"].ID.Bytes()[:4]) {
		return testDollar.UnpackAuthorizationSpentError(raw[4:])
	}
	if bytes.Equal(raw[:4], testDollar.abi.Errors["AuthorizationUnsigned"].ID.Bytes()[:4]) {
		return testDollar.UnpackAuthorizationUnsignedError(raw[4:])
	}
	if bytes.Equal(raw[:4], testDollar.abi.Errors["CallerNotPayee"].ID.Bytes()[:4]) {
		return testDollar.UnpackCallerNotPayeeError(raw[4:])
	}
	if bytes.Equal(raw[:4], testDollar.abi.Errors["ERC20InsufficientAllowance"].ID.Bytes()[:4]) {
		return testDollar.UnpackERC20InsufficientAllowanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], testDollar.abi.Errors["ERC20InsufficientBalance"].ID.Bytes()[:4]) {
		return testDollar.UnpackERC20InsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], testDollar.abi.Errors["ERC20InvalidApprover"].ID.Bytes()[:4]) {
		return testDollar.UnpackERC20InvalidApproverError(raw[4:])
	}
	if bytes.Equal(raw[:4], testDollar.abi.Errors["ERC20InvalidReceiver"].ID.Bytes()[:4]) {
		return testDollar.UnpackERC20InvalidReceiverError(raw[4:])
	}
	if bytes.Equal(raw[:4], testDollar.abi.Errors["ERC20InvalidSender"].ID.Bytes()[:4]) {
		return testDollar.UnpackERC20InvalidSenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], testDollar.abi.Errors["ERC20InvalidSpender"].ID.Bytes()[:4]) {
		return testDollar.UnpackERC20InvalidSpenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], testDollar.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return testDollar.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], testDollar.abi.Errors["MintCapped"].ID.Bytes()[:4]) {
		return testDollar.UnpackMintCappedError(raw[4:])
	}
	if bytes.Equal(raw[:4], testDollar.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return testDollar.UnpackStringTooLongError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// TestDollarAuthorizationEarly represents a AuthorizationEarly error raised by the TestDollar contract.
type TestDollarAuthorizationEarly struct {
	ValidAfter *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AuthorizationEarly(uint256 validAfter)
func TestDollarAuthorizationEarlyErrorID() common.Hash {
	return common.HexToHash("0x61beb886d66ab1560886b6c80cdb8fdca5297a98416e01522b27274c96e097cb")
}

// UnpackAuthorizationEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AuthorizationEarly(uint256 validAfter)
func (testDollar *TestDollar) UnpackAuthorizationEarlyError(raw []byte) (*TestDollarAuthorizationEarly, error) {
	out := new(TestDollarAuthorizationEarly)
	if err := testDollar.abi.UnpackIntoInterface(out, "AuthorizationEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TestDollarAuthorizationExpired represents a AuthorizationExpired error raised by the TestDollar contract.
type TestDollarAuthorizationExpired struct {
	ValidBefore *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AuthorizationExpired(uint256 validBefore)
func TestDollarAuthorizationExpiredErrorID() common.Hash {
	return common.HexToHash("0x3d91b05fdcd2d1cf4f2afc5066ced64e8f51b3c6231d2520419fdf3611015311")
}

// UnpackAuthorizationExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AuthorizationExpired(uint256 validBefore)
func (testDollar *TestDollar) UnpackAuthorizationExpiredError(raw []byte) (*TestDollarAuthorizationExpired, error) {
	out := new(TestDollarAuthorizationExpired)
	if err := testDollar.abi.UnpackIntoInterface(out, "AuthorizationExpired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TestDollarAuthorizationSpent represents a AuthorizationSpent error raised by the TestDollar contract.
type TestDollarAuthorizationSpent struct {
	Authorizer common.Address
	Nonce      [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AuthorizationSpent(address authorizer, bytes32 nonce)
func TestDollarAuthorizationSpentErrorID() common.Hash {
	return common.HexToHash("0x191d19f021ea10108cf6b1b46ec969e6677bc50b1f28e9830efda7c8afc18f3b")
}

// UnpackAuthorizationSpentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AuthorizationSpent(address authorizer, bytes32 nonce)
func (testDollar *TestDollar) UnpackAuthorizationSpentError(raw []byte) (*TestDollarAuthorizationSpent, error) {
	out := new(TestDollarAuthorizationSpent)
	if err := testDollar.abi.UnpackIntoInterface(out, "AuthorizationSpent", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TestDollarAuthorizationUnsigned represents a AuthorizationUnsigned error raised by the TestDollar contract.
type TestDollarAuthorizationUnsigned struct {
	Authorizer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AuthorizationUnsigned(address authorizer)
func TestDollarAuthorizationUnsignedErrorID() common.Hash {
	return common.HexToHash("0xa7d4c2368d44a527ae2e63f46477ea2ee19b6db9c6877de3016b7e7a4a6e2df3")
}

// UnpackAuthorizationUnsignedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AuthorizationUnsigned(address authorizer)
func (testDollar *TestDollar) UnpackAuthorizationUnsignedError(raw []byte) (*TestDollarAuthorizationUnsigned, error) {
	out := new(TestDollarAuthorizationUnsigned)
	if err := testDollar.abi.UnpackIntoInterface(out, "AuthorizationUnsigned", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TestDollarCallerNotPayee represents a CallerNotPayee error raised by the TestDollar contract.
type TestDollarCallerNotPayee struct {
	Found    common.Address
	Expected common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CallerNotPayee(address found, address expected)
func TestDollarCallerNotPayeeErrorID() common.Hash {
	return common.HexToHash("0xa54718e8ee343ccf83c247876bbd4f07d8d33cac5e65a4dd9884af928f98a19b")
}

// UnpackCallerNotPayeeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CallerNotPayee(address found, address expected)
func (testDollar *TestDollar) UnpackCallerNotPayeeError(raw []byte) (*TestDollarCallerNotPayee, error) {
	out := new(TestDollarCallerNotPayee)
	if err := testDollar.abi.UnpackIntoInterface(out, "CallerNotPayee", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TestDollarERC20InsufficientAllowance represents a ERC20InsufficientAllowance error raised by the TestDollar contract.
type TestDollarERC20InsufficientAllowance struct {
	Spender   common.Address
	Allowance *big.Int
	Needed    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func TestDollarERC20InsufficientAllowanceErrorID() common.Hash {
	return common.HexToHash("0xfb8f41b23e99d2101d86da76cdfa87dd51c82ed07d3cb62cbc473e469dbc75c3")
}

// UnpackERC20InsufficientAllowanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func (testDollar *TestDollar) UnpackERC20InsufficientAllowanceError(raw []byte) (*TestDollarERC20InsufficientAllowance, error) {
	out := new(TestDollarERC20InsufficientAllowance)
	if err := testDollar.abi.UnpackIntoInterface(out, "ERC20InsufficientAllowance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TestDollarERC20InsufficientBalance represents a ERC20InsufficientBalance error raised by the TestDollar contract.
type TestDollarERC20InsufficientBalance struct {
	Sender  common.Address
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func TestDollarERC20InsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xe450d38cd8d9f7d95077d567d60ed49c7254716e6ad08fc9872816c97e0ffec6")
}

// UnpackERC20InsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func (testDollar *TestDollar) UnpackERC20InsufficientBalanceError(raw []byte) (*TestDollarERC20InsufficientBalance, error) {
	out := new(TestDollarERC20InsufficientBalance)
	if err := testDollar.abi.UnpackIntoInterface(out, "ERC20InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TestDollarERC20InvalidApprover represents a ERC20InvalidApprover error raised by the TestDollar contract.
type TestDollarERC20InvalidApprover struct {
	Approver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidApprover(address approver)
func TestDollarERC20InvalidApproverErrorID() common.Hash {
	return common.HexToHash("0xe602df05cc75712490294c6c104ab7c17f4030363910a7a2626411c6d3118847")
}

// UnpackERC20InvalidApproverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidApprover(address approver)
func (testDollar *TestDollar) UnpackERC20InvalidApproverError(raw []byte) (*TestDollarERC20InvalidApprover, error) {
	out := new(TestDollarERC20InvalidApprover)
	if err := testDollar.abi.UnpackIntoInterface(out, "ERC20InvalidApprover", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TestDollarERC20InvalidReceiver represents a ERC20InvalidReceiver error raised by the TestDollar contract.
type TestDollarERC20InvalidReceiver struct {
	Receiver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func TestDollarERC20InvalidReceiverErrorID() common.Hash {
	return common.HexToHash("0xec442f055133b72f3b2f9f0bb351c406b178527de2040a7d1feb4e058771f613")
}

// UnpackERC20InvalidReceiverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func (testDollar *TestDollar) UnpackERC20InvalidReceiverError(raw []byte) (*TestDollarERC20InvalidReceiver, error) {
	out := new(TestDollarERC20InvalidReceiver)
	if err := testDollar.abi.UnpackIntoInterface(out, "ERC20InvalidReceiver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TestDollarERC20InvalidSender represents a ERC20InvalidSender error raised by the TestDollar contract.
type TestDollarERC20InvalidSender struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSender(address sender)
func TestDollarERC20InvalidSenderErrorID() common.Hash {
	return common.HexToHash("0x96c6fd1edd0cd6ef7ff0ecc0facdf53148dc0048b57fe58af65755250a7a96bd")
}

// UnpackERC20InvalidSenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSender(address sender)
func (testDollar *TestDollar) UnpackERC20InvalidSenderError(raw []byte) (*TestDollarERC20InvalidSender, error) {
	out := new(TestDollarERC20InvalidSender)
	if err := testDollar.abi.UnpackIntoInterface(out, "ERC20InvalidSender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TestDollarERC20InvalidSpender represents a ERC20InvalidSpender error raised by the TestDollar contract.
type TestDollarERC20InvalidSpender struct {
	Spender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSpender(address spender)
func TestDollarERC20InvalidSpenderErrorID() common.Hash {
	return common.HexToHash("0x94280d62c347d8d9f4d59a76ea321452406db88df38e0c9da304f58b57b373a2")
}

// UnpackERC20InvalidSpenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSpender(address spender)
func (testDollar *TestDollar) UnpackERC20InvalidSpenderError(raw []byte) (*TestDollarERC20InvalidSpender, error) {
	out := new(TestDollarERC20InvalidSpender)
	if err := testDollar.abi.UnpackIntoInterface(out, "ERC20InvalidSpender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TestDollarInvalidShortString represents a InvalidShortString error raised by the TestDollar contract.
type TestDollarInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func TestDollarInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (testDollar *TestDollar) UnpackInvalidShortStringError(raw []byte) (*TestDollarInvalidShortString, error) {
	out := new(TestDollarInvalidShortString)
	if err := testDollar.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TestDollarMintCapped represents a MintCapped error raised by the TestDollar contract.
type TestDollarMintCapped struct {
	Found *big.Int
	Cap   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MintCapped(uint256 found, uint256 cap)
func TestDollarMintCappedErrorID() common.Hash {
	return common.HexToHash("0xc459c2a2ab0225d48a9dae499f7e83f0a26babc9ff7d8db64165363610e5a591")
}

// UnpackMintCappedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MintCapped(uint256 found, uint256 cap)
func (testDollar *TestDollar) UnpackMintCappedError(raw []byte) (*TestDollarMintCapped, error) {
	out := new(TestDollarMintCapped)
	if err := testDollar.abi.UnpackIntoInterface(out, "MintCapped", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TestDollarStringTooLong represents a StringTooLong error raised by the TestDollar contract.
type TestDollarStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func TestDollarStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (testDollar *TestDollar) UnpackStringTooLongError(raw []byte) (*TestDollarStringTooLong, error) {
	out := new(TestDollarStringTooLong)
	if err := testDollar.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}
