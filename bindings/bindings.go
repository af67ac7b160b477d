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

// ICentresCount is an auto generated low-level Go binding around an user-defined struct.
type ICentresCount struct {
	Order     [32]byte
	Centre    uint16
	Gtin      uint64
	Quantity  uint32
	Confirmed bool
	Counted   uint64
	Device    common.Address
	Time      uint64
}

// ICentresMovement is an auto generated low-level Go binding around an user-defined struct.
type ICentresMovement struct {
	Order     [32]byte
	Centre    uint16
	Lines     uint8
	Confirmed uint8
	Move      uint8
	Elsewhere uint32
	Device    common.Address
	Time      uint64
}

// ICentresStock is an auto generated low-level Go binding around an user-defined struct.
type ICentresStock struct {
	OnHand    uint64
	Reserved  uint64
	Confirmed uint64
	Movements uint64
	Agreed    uint64
	MovedAt   uint64
}

// ICentresZone is an auto generated low-level Go binding around an user-defined struct.
type ICentresZone struct {
	Lat      int32
	Lon      int32
	HalfSide uint32
	Ranking  [32]byte
}

// IClaimsConsent is an auto generated low-level Go binding around an user-defined struct.
type IClaimsConsent struct {
	Signer    common.Address
	Deadline  *big.Int
	Signature []byte
}

// IClaimsPolicy is an auto generated low-level Go binding around an user-defined struct.
type IClaimsPolicy struct {
	Window       uint32
	Returnable   bool
	ReturnTime   uint32
	Restocking   *big.Int
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
	Captured *big.Int
	Refunded *big.Int
	Parcels  uint8
	Open     uint8
	Lines    *big.Int
}

// IOrdersLine is an auto generated low-level Go binding around an user-defined struct.
type IOrdersLine struct {
	Gtin     uint64
	Quantity uint32
	Amount   *big.Int
	Grams    uint32
	Volume   uint32
}

// IOrdersOrder is an auto generated low-level Go binding around an user-defined struct.
type IOrdersOrder struct {
	Shopper       common.Address
	Status        uint8
	Booked        bool
	DockSigned    bool
	VehicleSigned bool
	Marks         uint8
	Pickup        uint8
	Centre        uint16
	Carrier       uint16
	Mode          uint8
	Vehicle       uint16
	Since         uint32
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
	PriceWeight uint64
	TimeWeight  uint64
	LateWeight  uint64
	Co2Weight   uint64
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
	Weight      uint64
	Size        uint64
	Distance    uint32
	PriceWeight uint64
	TimeWeight  uint64
}

// IShipmentsQuote is an auto generated low-level Go binding around an user-defined struct.
type IShipmentsQuote struct {
	Consumer   common.Address
	Carrier    uint16
	Centre     uint16
	Zone       uint32
	Mode       uint8
	Pickup     uint8
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
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"orders\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"ORDERS\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"acceptOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"id\",\"type\":\"uint16\"},{\"internalType\":\"int32\",\"name\":\"lat\",\"type\":\"int32\"},{\"internalType\":\"int32\",\"name\":\"lon\",\"type\":\"int32\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"addCentre\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"id\",\"type\":\"uint16\"},{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"int64\",\"name\":\"delta\",\"type\":\"int64\"}],\"name\":\"adjustStock\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"id\",\"type\":\"uint16\"}],\"name\":\"centre\",\"outputs\":[{\"internalType\":\"int32\",\"name\":\"lat\",\"type\":\"int32\"},{\"internalType\":\"int32\",\"name\":\"lon\",\"type\":\"int32\"},{\"internalType\":\"bool\",\"name\":\"known\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"OrderId\",\"name\":\"order\",\"type\":\"bytes32\"},{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"confirmed\",\"type\":\"bool\"},{\"internalType\":\"uint64\",\"name\":\"counted\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"}],\"internalType\":\"structICentres.Count\",\"name\":\"c\",\"type\":\"tuple\"}],\"name\":\"count\",\"outputs\":[{\"internalType\":\"enumFinding\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"from\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"to\",\"type\":\"uint32\"}],\"name\":\"distance\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"int32\",\"name\":\"lat\",\"type\":\"int32\"},{\"internalType\":\"int32\",\"name\":\"lon\",\"type\":\"int32\"}],\"name\":\"inZone\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"isMerchant\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"merchantName\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"OrderId\",\"name\":\"order\",\"type\":\"bytes32\"},{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"lines\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"confirmed\",\"type\":\"uint8\"},{\"internalType\":\"enumMove\",\"name\":\"move\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"elsewhere\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"}],\"internalType\":\"structICentres.Movement\",\"name\":\"m\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"grams\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"volume\",\"type\":\"uint32\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"name\":\"moveLines\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"found\",\"type\":\"uint16\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"to\",\"type\":\"uint32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"grams\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"volume\",\"type\":\"uint32\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"name\":\"nearest\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"\",\"type\":\"uint16\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"paused\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pendingOwner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"components\":[{\"internalType\":\"int32\",\"name\":\"lat\",\"type\":\"int32\"},{\"internalType\":\"int32\",\"name\":\"lon\",\"type\":\"int32\"},{\"internalType\":\"uint32\",\"name\":\"halfSide\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"ranking\",\"type\":\"bytes32\"}],\"internalType\":\"structICentres.Zone\",\"name\":\"data\",\"type\":\"tuple\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"}],\"name\":\"proveZone\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputs\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"uri\",\"type\":\"string\"}],\"name\":\"publishRankings\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"rankings\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputs\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"id\",\"type\":\"uint16\"},{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"quantity\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"}],\"name\":\"receiveStock\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"renounceOwnership\",\"outputs\":[],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"to\",\"type\":\"uint32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"grams\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"volume\",\"type\":\"uint32\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"}],\"name\":\"reserve\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"first\",\"type\":\"uint16\"},{\"internalType\":\"uint256\",\"name\":\"split\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"setMerchant\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bool\",\"name\":\"to\",\"type\":\"bool\"}],\"name\":\"setPaused\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"components\":[{\"internalType\":\"int32\",\"name\":\"lat\",\"type\":\"int32\"},{\"internalType\":\"int32\",\"name\":\"lon\",\"type\":\"int32\"},{\"internalType\":\"uint32\",\"name\":\"halfSide\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"ranking\",\"type\":\"bytes32\"}],\"internalType\":\"structICentres.Zone\",\"name\":\"data\",\"type\":\"tuple\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"setZone\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"id\",\"type\":\"uint16\"},{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"}],\"name\":\"stock\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"onHand\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"reserved\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"confirmed\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"movements\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"agreed\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"movedAt\",\"type\":\"uint64\"}],\"internalType\":\"structICentres.Stock\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"transferOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"zone\",\"outputs\":[{\"components\":[{\"internalType\":\"int32\",\"name\":\"lat\",\"type\":\"int32\"},{\"internalType\":\"int32\",\"name\":\"lon\",\"type\":\"int32\"},{\"internalType\":\"uint32\",\"name\":\"halfSide\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"ranking\",\"type\":\"bytes32\"}],\"internalType\":\"structICentres.Zone\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"int32\",\"name\":\"lat\",\"type\":\"int32\"},{\"indexed\":false,\"internalType\":\"int32\",\"name\":\"lon\",\"type\":\"int32\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"CentreAdded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"counted\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"expected\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"agreed\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"movements\",\"type\":\"uint64\"}],\"name\":\"DiscrepancyOpened\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"MerchantSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferStarted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferred\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"paused\",\"type\":\"bool\"}],\"name\":\"Paused\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"inputs\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"uri\",\"type\":\"string\"}],\"name\":\"RankingsPublished\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"order\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"enumMove\",\"name\":\"move\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"quantity\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"stock\",\"type\":\"bytes32\"}],\"name\":\"StockMoved\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"int32\",\"name\":\"lat\",\"type\":\"int32\"},{\"indexed\":false,\"internalType\":\"int32\",\"name\":\"lon\",\"type\":\"int32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"halfSide\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"ranking\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"ZoneSet\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"}],\"name\":\"CentreKnown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"}],\"name\":\"CentreMalformed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"}],\"name\":\"CentreUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"most\",\"type\":\"uint256\"}],\"name\":\"MerchantsFull\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"found\",\"type\":\"address\"}],\"name\":\"NotMerchant\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"found\",\"type\":\"address\"}],\"name\":\"NotOrders\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"}],\"name\":\"OutOfStock\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"OwnableInvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"OwnableUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"OwnerNeeded\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"PlacingPaused\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"onHand\",\"type\":\"uint256\"}],\"name\":\"StockTooLarge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"onHand\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"taken\",\"type\":\"uint64\"}],\"name\":\"StockTooSmall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"}],\"name\":\"ZoneClosed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"}],\"name\":\"ZoneFixed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"}],\"name\":\"ZoneMalformed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"}],\"name\":\"ZoneUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"}],\"name\":\"ZoneUnproved\",\"type\":\"error\"}]",
	ID:  "f12a02a59214e97ca66634788e5e3af349",
	Bin: "0x60a0346100fb57601f6130b438819003918201601f19168301916001600160401b038311848410176100ff5780849260409485528339810103126100fb57610052602061004b83610113565b9201610113565b6001600160a01b039091169081156100e857600280546001600160a01b0319908116909155600180549182168417905560405192906001600160a01b03167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a3608052612f8c908161012882396080518181816105cf015281816106c90152818161093301528181610ba001526113e20152f35b631e4fbdf760e01b5f525f60045260245ffd5b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b51906001600160a01b03821682036100fb5756fe60a06040526004361015610011575f80fd5b5f3560e01c80630d7b22261461153557806316c38b3c1461145c5780631a2f71671461142f5780631b69f24b1461137e5780631fa0fd621461129257806345d89b67146111e857806347d6ae7f146110ed57806350b9d6f714610e095780635569c4ff14610de55780635c975abb14610dc057806360caa60914610cda578063715018a614610cbb57806379ba509714610c355780637e4e6fa214610be65780638d2df4fe14610b625780638da5cb5b14610b3a5780638f060fee146109905780639b0f8a2e1461091f578063a94cb77214610749578063c0ae18201461066b578063c4805e34146105fe578063c8d7601a146105ba578063d28f3079146103f6578063d3390b6214610373578063e30c39781461034b578063f17c6ba7146101b25763f2fde38b14610142575f80fd5b346101ae5760203660031901126101ae5761015b61160b565b610163611cfa565b600280546001600160a01b0319166001600160a01b039283169081179091556001549091167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e227005f80a3005b5f80fd5b346101ae5760803660031901126101ae576101cb611671565b6101d3611651565b906101dc611661565b606435926001600160401b0384116101ae576101ff61ffff9436906004016115de565b94909361020a611cfa565b1693841561033857845f52600660205260ff60405f205460401c16610325576102338383612a1e565b15610312577fed16ead0dd430d2356f6fa6dbf35009d20602916aa9b57a217debd8df85726df9361030d916040519361026b856116f2565b60030b93848152602081019560030b958681526102d56040830191600183528a5f52600660205260405f20935160030b63ffffffff198554169063ffffffff161784555160030b839081549060201b67ffffffff00000000169067ffffffff000000001916179055565b51151560ff60401b82549160401b169060ff60401b1916179055604051948594855260208501526060604085015260608401916119dd565b0390a2005b84637bb9c08760e01b5f5260045260245ffd5b846330deb1bb60e21b5f5260045260245ffd5b8463173e0a0760e21b5f5260045260245ffd5b346101ae575f3660031901126101ae576002546040516001600160a01b039091168152602090f35b346101ae5760603660031901126101ae576024356004356044356001600160401b0381116101ae576103ca7f14da50b8ae8799e95998a70f77da464dbee3827d124858e15fd7061cf39e68409136906004016115de565b6103d2611cfa565b84600955836008556103f16040519283926020845260208401916119dd565b0390a3005b346101ae5760403660031901126101ae5761040f611671565b6024359063ffffffff82168092036101ae5761ffff16805f52600660205260405f206040519061043e826116f2565b54918260030b825260208201928060201c60030b845260ff604084019160401c161515815251156105a85750825f52600760205260405f20549263ffffffff8460401c16156105965750670de0b6b3a764000091828080935160030b925160030b9561051b6105076104f060028460030b9460201c60030b6104cf82878b035f81125f14610591575f035b05612c5f565b9b035f81121561058c575f035b80636b49d200811361057e575b5005612c5f565b955f811215610579575f035b6335a4e90003612c5f565b915f811215610579576335a4e90001612c5f565b02059180020502059180020501670de0b6b3a7640000811361056a575b63ffffffff670de0b6b3a764000061055b6105568260209502612cd2565b612df4565b62c26d82020416604051908152f35b50670de0b6b3a7640000610538565b6104fc565b905063d693a400038c6104e9565b6104dc565b6104c9565b63ebe704dd60e01b5f5260045260245ffd5b63173e0a0760e21b5f5260045260245ffd5b346101ae575f3660031901126101ae576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346101ae5760203660031901126101ae5761ffff61061a611671565b165f526006602052606060405f206040805191610636836116f2565b548060030b9283815260ff8260201c60030b92836020840152841c161515928391015260405192835260208301526040820152f35b346101ae5760a03660031901126101ae57610684611671565b61068c611682565b906044356001600160401b03811681036101ae576064356001600160a01b03811681036101ae57608435916001600160401b03831683036101ae577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633036107375760209461ffff85165f526006865260ff60405f205460401c169485610723575b86866040519015158152f35b61072d955061293c565b8280808080610717565b620be93560e51b5f523360045260245ffd5b346101ae5760603660031901126101ae57610762611671565b61076a611682565b90604435918260070b8093036101ae57610782611cfa565b61ffff821691825f52600660205260ff60405f205460401c161561090c57825f525f60205260405f206001600160401b0383165f5260205260405f2054936503ffffffffff851690808201928184125f8412908015821691151617610886575f84126108be5750506501ffffffffff821161089a579061080e610814926001600160401b038316612bf6565b94612bca565b6103e842024281046103e81442151715610886575f926108816001600160401b03926108565f516020612f375f395f51905f5295856001607e1b931690612c27565b01868652856020526040862084841687526020528060408720558560405194859416986005856120a0565b0390a4005b634e487b7160e01b5f52601160045260245ffd5b506001600160401b03828463433c67ef60e11b5f526004521660245260445260645ffd5b8490600160ff1b831461088657604051631307261b60e01b815261ffff9190911660048201526001600160401b03918216602482015292811660448401525f91909103166064820152608490fd5b8263173e0a0760e21b5f5260045260245ffd5b346101ae576101003660031901126101ae577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316330361073757610969612506565b604051600382101561097c576020918152f35b634e487b7160e01b5f52602160045260245ffd5b346101ae5760c03660031901126101ae576109a96115cb565b60803660231901126101ae5760a4356001600160401b0381116101ae57366023820112156101ae578060040135906001600160401b0382116101ae573660248360051b830101116101ae576040516020810163ffffffff851691828252610a0e611651565b60030b6040820152610a1e611661565b60030b606082015260643563ffffffff81168091036101ae57608082015260843560a082015260a08152610a5360c08261170d565b5190206040516020810191825260208152610a6f60408261170d565b519020936008545f955b85871015610aba5760248760051b86010135908181105f14610aa9575f52602052600160405f205b960195610a79565b905f52602052600160405f20610aa1565b03610b2757815f52600760205263ffffffff60405f205460401c16151580610b10575b610afd57604051610afb91610af360208361170d565b5f8252611d0e565b005b50637d15425360e01b5f5260045260245ffd5b50815f526007602052600160405f20015415610add565b5063e315d2a960e01b5f5260045260245ffd5b346101ae575f3660031901126101ae576001546040516001600160a01b039091168152602090f35b346101ae57366003190161012081126101ae57610100136101ae57610104356001600160401b0381116101ae57610b9d903690600401611621565b907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316330361073757602091610bda916119fd565b61ffff60405191168152f35b346101ae5760403660031901126101ae57610bff6115cb565b602435906001600160401b0382116101ae57610c30610bda91610c286020943690600401611621565b929091611fb9565b611ffd565b346101ae575f3660031901126101ae57600254336001600160a01b0390911603610ca857600280546001600160a01b0319908116909155600180543392811683179091556001600160a01b03167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a3005b63118cdaa760e01b5f523360045260245ffd5b346101ae575f3660031901126101ae5763017ed72b60e01b5f5260045ffd5b346101ae5760203660031901126101ae576001600160a01b03610cfb61160b565b165f52600560205260405f20604051905f90805490610d19826119a5565b8085529160018116908115610d995750600114610d59575b610d5584610d418186038261170d565b604051918291602083526020830190611698565b0390f35b5f90815260208120939250905b808210610d7f57509091508101602001610d4182610d31565b919260018160209254838588010152019101909291610d66565b60ff191660208087019190915292151560051b85019092019250610d419150839050610d31565b346101ae575f3660031901126101ae57602060ff60025460a01c166040519015158152f35b346101ae575f3660031901126101ae57604060085460095482519182526020820152f35b346101ae5760603660031901126101ae57610e2261160b565b6024358015158082036101ae576044356001600160401b0381116101ae57610e4e9036906004016115de565b919093610e59611cfa565b6001600160a01b03165f8181526004602052604090205490939060101c60ff161561108f575b8061107f575b60405190610e92826116f2565b1515815260208101828152604082019060018252855f526004602052610ecb60405f2093511515849060ff801983541691151516179055565b5115159061ff0062ff000084549251151560101b169260081b169062ffff00191617179055825f52600560205260405f206001600160401b03831161106b57610f1481546119a5565b601f811161101a575b505f601f8411600114610f91579461030d91847fbbb4c806512f5e9cdb40d6da53c329c24a968c36ef3ff8023f5a13348fcd1e8996975f91610f86575b508560011b905f198760031b1c19161790555b60405193849384526040602085015260408401916119dd565b905082013588610f5a565b601f19841690825f5260205f20915f5b81811061100257509161030d9391867fbbb4c806512f5e9cdb40d6da53c329c24a968c36ef3ff8023f5a13348fcd1e8998999410610fe9575b5050600185811b019055610f6d565b8301355f19600388901b60f8161c191690558780610fda565b9192602060018192868c013581550194019201610fa1565b83811115610f1d57815f5260205f20601f850160051c9060208610611063575b81601f9101920160051c03905f5b828110611056575050610f1d565b5f82820155600101611048565b5f915061103a565b634e487b7160e01b5f52604160045260245ffd5b5060ff60025460a01c1615610e85565b6003546103e881146110d857600160401b81101561106b578060016110b7920160035561172e565b81546001600160a01b0360039290921b91821b19169086901b179055610e7f565b6333d6733760e11b5f526103e860045260245ffd5b346101ae5760403660031901126101ae57611106611671565b61ffff611111611682565b9161111a611975565b50165f525f6020526001600160401b0360405f2091165f5260205260c060405f2054611144611975565b506001600160401b036503ffffffffff82169181604051611164816116d7565b84815281602082016503ffffffffff85602a1c16815281604084016503ffffffffff8760541c1681528160608601936501ffffffffff89607e1c16855260a060808801976501ffffffffff8b60a71c168952019860d01c89526040519a8b52511660208a0152511660408801525116606086015251166080840152511660a0820152f35b346101ae5760203660031901126101ae5763ffffffff6112066115cb565b5f6060604051611215816116bc565b8281528260208201528260408201520152165f526007602052608060405f20604051611240816116bc565b63ffffffff82548060030b938484526060600160208601928460201c60030b845285604088019560401c168552015494019384526040519485525160030b602085015251166040830152516060820152f35b346101ae5760603660031901126101ae5760206112ad6115cb565b6112b5611651565b63ffffffff6112c2611661565b92165f526007835260405f20549163ffffffff8360401c16918360030b9060030b0392841c60030b9060030b0390636b49d2008213611370575b636b49d1ff198212611363575b8015159283611358575b8361134a575b508261133f575b82611332575b50506040519015158152f35b5f03131590508280611326565b808213159250611320565b5f8290031315925084611319565b818113159350611313565b9063d693a4000190611309565b9063d693a3ff1901906112fc565b346101ae5760a03660031901126101ae576024356001600160a01b03811681036101ae576044359063ffffffff821682036101ae576064356001600160401b0381116101ae576113d2903690600401611621565b6084359160ff831683036101ae577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633036107375760409461141f94600435611794565b61ffff8351921682526020820152f35b346101ae5760203660031901126101ae57602061145261144d61160b565b61175a565b6040519015158152f35b346101ae5760203660031901126101ae5760043580159081158091036101ae57611484611cfa565b6002805460ff60a01b191660a083901b60ff60a01b161790555f5b60035481101561150857806114b560019261172e565b838060a01b0391549060031b1c165f5260046020526114f060405f2060ff815460081c1690816114f6579060ff801983541691151516179055565b0161149f565b805460ff191660ff8815151617905550565b7f0e2fb031ee032dc02d8011dc50b816eb450cf856abd8261680dac74f72165bd2602083604051908152a1005b346101ae5760c03660031901126101ae5761154e6115cb565b60803660231901126101ae5760a4356001600160401b0381116101ae576115799036906004016115de565b9091611583611cfa565b6001600160401b03821161106b57604051916115a9601f8201601f19166020018461170d565b80835236818501116101ae576020815f92610afb968387013784010152611d0e565b6004359063ffffffff821682036101ae57565b9181601f840112156101ae578235916001600160401b0383116101ae57602083818601950101116101ae57565b600435906001600160a01b03821682036101ae57565b9181601f840112156101ae578235916001600160401b0383116101ae5760208085019460a085020101116101ae57565b602435908160030b82036101ae57565b604435908160030b82036101ae57565b6004359061ffff821682036101ae57565b602435906001600160401b03821682036101ae57565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b608081019081106001600160401b0382111761106b57604052565b60c081019081106001600160401b0382111761106b57604052565b606081019081106001600160401b0382111761106b57604052565b90601f801991011681019081106001600160401b0382111761106b57604052565b6003548110156117465760035f5260205f2001905f90565b634e487b7160e01b5f52603260045260245ffd5b6001600160a01b03165f8181526004602052604090205460081c60ff16908115611782575090565b6001546001600160a01b031614919050565b9293919594906117a390611f54565b6117ac86611fb9565b906117b8838684611ffd565b61ffff81168061182957505090828560ff6117d4941692612247565b948515611810575084805b6117f0575050505061ffff82169190565b61180760ff8260101c16838661ffff8516876120db565b60181c806117df565b63ffffffff9063557a619960e01b5f521660045260245ffd5b9394925095965050815f525f60205260405f20935f5b84811061185157505050505050905f90565b5f19811c6001161561196d5760a0810282016001600160401b0360208201359135169063ffffffff8116906001600160401b0383165f528860205260405f2054826001600160401b036118a383612b2e565b1610611929575f516020612f375f395f51905f526001959493899389936903fffffffc000000000089607e1b92602a1b160101906001600160401b0386165f528c6020528160405f205561191f60405192839283606090939291936001600160401b036080820195600183521660208201525f60408201520152565b0390a45b0161183f565b604051631307261b60e01b815261ffff8c1660048201526001600160401b0385811660248301526503ffffffffff9290921660448201529083166064820152608490fd5b600190611923565b60405190611982826116d7565b5f60a0838281528260208201528260408201528260608201528260808201520152565b90600182811c921680156119d3575b60208310146119bf57565b634e487b7160e01b5f52602260045260245ffd5b91607f16916119b4565b908060209392818452848401375f828201840152601f01601f1916010190565b91906044359060ff8216908183036101ae5760643560ff8116908181036101ae575060043560805260243561ffff8116808214159290600760843590811015919060c4356001600160a01b03811681141560028314155f8e5b8b8210611ac95750505050505050505060a43563ffffffff81168082036101ae5715611abe57611a8590611fb9565b916101ae57838388611a9694612041565b9461ffff8616611aa7575b50505050565b611ab59350856080516120db565b5f808080611aa1565b505f96505050505050565b60018d831c1615611cf15760a082020163ffffffff60206001600160401b0383351692013516978b6101ae576101ae57865f525f60205260405f206001600160401b0382165f5260205260405f2054975f98600488145f14611bd15790611b4582611b3f836503ffffffffff8e9897961661223a565b90612bca565b935b61097c5784611bae575b856101ae57875f516020612f375f395f51905f52888b93611ba360019889607e1b01865f525f60205260405f206001600160401b0389165f526020528060405f205560405193849360805197856120a0565b0390a45b018e611a56565b9260e4356001600160401b03811681036101ae57611bcb91612c27565b92611b51565b5f995060038803611ccb5790816503ffffffffff8b95949316828110611c8e575b906001600160401b03611c0884611c0f94612b59565b1690612bca565b8b841c60011615611c875781905b6d03fffffffffffffffc0000000000611c41846503ffffffffff84602a1c16612b59565b92611c626001600160401b0360541b916503ffffffffff8560541c16612b59565b60541b1692602a1b16906f3ffffffffffffffffffffc00000000001916171793611b47565b5f90611c1d565b9450611cab90611ca3836001607e1b92612bca565b019482612b59565b866101ae5784611cc38c968f611c0f94878d92612b79565b905081611bf2565b5f995092919084611cdd578993611c0f565b634e487b7160e01b5f52600160045260245ffd5b50600190611ba7565b6001546001600160a01b03163303610ca857565b63ffffffff169081158015611f37575b8015611f0d575b611efa576084355f5b60108110611ebf575b50825f52600760205260405f2054602435928360030b918285036101ae57828160030b1490811591611e9e575b8115611e76575b60401c63ffffffff1615159081611e6e575b50611e5b57845f52600760205260405f209063ffffffff198254168563ffffffff16178255604435938460030b948581036101ae57835467ffffffff00000000191667ffffffff00000000602083901b1617845560643563ffffffff8116918282036101ae577f33d633b066cb2242486e5a44f958d376733d42b559847e1b913abbd16620951a98846001611e5698805463ffffffff60401b8760401b169063ffffffff60401b19161781550155505050604051958695865260208601526040850152606084015260a0608084015260a0830190611698565b0390a2565b8463eb0b958760e01b5f5260045260245ffd5b90505f611d7d565b905060643563ffffffff81168082036101ae57604083901c63ffffffff161415919050611d6b565b90506044358060030b908181036101ae57508160201c60030b141590611d64565b61ffff611ecc8284612a76565b168015611ef457805f52600660205260ff60405f205460401c16156105a85750600101611d2e565b50611d37565b50639752636160e01b5f5260045260245ffd5b506024358060030b81036101ae576044358060030b81036101ae57611f3191612a1e565b15611d25565b5060643563ffffffff81168082036101ae57612328915010611d1e565b6001600160a01b0381165f8181526004602052604090205490919060ff16611fb55760ff60025460a01c16611fa657611f8c9061175a565b15611f945750565b63c7eff51760e01b5f5260045260245ffd5b630d75fbb560e21b5f5260045ffd5b5050565b63ffffffff1690815f526007602052600160405f20015491821580611fe0575b6105965750565b50805f52600760205263ffffffff60405f205460401c1615611fd9565b92919092805b61200e57505f925050565b8060f01c8015612039576120255f19848784612a9f565b612033575060101b80612003565b93505050565b505f93505050565b91949361ffff16929091805b61205a57505f9450505050565b8060f01c8015612096578481141580612084575b61207c575060101b8061204d565b955050505050565b5061209183888684612a9f565b61206e565b505f955050505050565b909493926080820195600781101561097c5782526001600160401b0390921660208201526001600160a01b0391909116604082015260600152565b91909161ffff831691825f525f60205260405f20955f5b868110612103575050505050505050565b600182821c161561221e5760a0810283016001600160401b0360208201359135169063ffffffff8116906001600160401b0383165f528a60205260405f2054826001600160401b0361215483612b2e565b16106121da575f516020612f375f395f51905f528c60019695948b948b946903fffffffc00000000008a607e1b92602a1b160101916001600160401b0387165f526020528160405f20556121d060405192839283606090939291936001600160401b036080820195600183521660208201525f60408201520152565b0390a45b016120f2565b604051631307261b60e01b815261ffff8b1660048201526001600160401b0385811660248301526503ffffffffff9290921660448201529083166064820152608490fd5b6001906121d4565b80518210156117465760209160051b010190565b9190820180921161088657565b9391909293600285106124fd5760405192610220612265818661170d565b60108552601f19013660208601375f5b60108110806124e7575b1561231b5761228e8184612a76565b61ffff5f91165f525f60205260405f205f5b8681106122c45750506122b38287612226565b525f19811461088657600101612275565b60a0810289016001600160401b0380823516165f52826020526001600160401b036122fe63ffffffff602060405f20940135169254612b2e565b16101561230e575b6001016122a0565b6001811b90921791612306565b93926001919695501b925f198401938411610886575f5b81811061245b575090919293600311612453575f5b8181106123575750505050505f90565b60018101808211610886575b8281106123735750600101612347565b6123808286979397612226565b5161238b8287612226565b511760018201808311610886578119841660101b915b8582106123b657505050600101949094612363565b846123cb838a969b999a989598979497612226565b5182170361243e5750505090849561ffff612423846124198899846124008b6123f9839c9d6124309c612226565b5193612a76565b9160101b911617996124128684612226565b5192612226565b5119169289612a76565b9160101b91161795612a76565b161760301b9160181b171790565b909193600101909792969597949193946123a1565b505050505f90565b60018101808211610886575b8281106124775750600101612332565b856124828387612226565b5161248d8388612226565b51171461249c57600101612467565b9150839550936124d0856124b76124d9959761ffff97612226565b51866124c3838a612a76565b9160101b91161797612226565b51191693612a76565b9160101b91161760181b1790565b5061ffff6124f58285612a76565b16151561227f565b50509150505f90565b60243561ffff81161415806101ae5761ffff602435165f525f60205260405f20906001600160401b0360443516604435141591826101ae576001600160401b03604435165f5260205260405f20549160e4356001600160401b038116908181036101ae57508360d01c1161293557608435928315801585036101ae578415612916576125a463ffffffff5f5b166503ffffffffff8460541c1661223a565b9063ffffffff60643516606435036101ae5763ffffffff606435161515958692836128f5575b50826128ec575b826128e2575b50506001600160401b0360a4351660a435036101ae5760a4356001600160401b03166503ffffffffff831614612815576503ffffffffff8216846101ae57836101ae5760c4356001600160a01b03811690036101ae575f6040516001600160401b0360a4351681528260208201526501ffffffffff8560a71c1660408201526501ffffffffff85607e1c16606082015260018060a01b0360c43516906001600160401b0360443516907fa6e81cd30de752670d09d6e9ab3f2ff76d27aff8a692d6bc1684650c9375587f608061ffff6024351692a4868715612805575b806127e8575b61277a575b50505b6126da575b5050505f146126d557600190565b600290565b60643560541b63ffffffff60541b1601916101ae576101ae5760c435906001600160a01b03821682036101ae5761ffff602435165f525f60205260405f206001600160401b03604435165f526020528060405f2055604051915f516020612f375f395f51905f526001600160401b0360443516938061276f61ffff60243516956004359563ffffffff606435166006856120a0565b0390a45f80806126c7565b91945092506101ae576001607e1b9061279f9060a4356001600160401b031690612bca565b016501ffffffffff60a71b8160291b16906501ffffffffff60a71b1916179182906127e15f946127d25f9560a435612bf6565b60c43590604435602435612b79565b5f806126bf565b50505f6501ffffffffff6001600160401b0360a4351611156126ba565b5063ffffffff60643516156126b4565b6501ffffffffff82607e1c166501ffffffffff8360a71c1603156126c2576501ffffffffff60a71b19821660299290921b6501ffffffffff60a71b169190911790818115612864575b506126c2565b5f945084935060c4356001600160a01b03811681036101ae5761ffff602435165f525f60205260405f206001600160401b03604435165f526020528160405f20555f5f516020612f375f395f51905f52604051806128d96001600160401b03604435169661ffff6024351696866005856120a0565b0390a45f61285e565b5090505f806125d7565b861592506125d1565b90965060a4356001600160401b038116908181036101ae575010955f6125ca565b60643563ffffffff811681036101ae576125a49063ffffffff90612592565b5050505f90565b61ffff90949392941692835f525f60205260405f206001600160401b0383165f5260205260405f2054916129816001600160401b0387166503ffffffffff851661223a565b916501ffffffffff83116129f5575f945f516020612f375f395f51905f52946129c36129ed936129be6001600160401b03976001607e1b94612bca565b612c27565b019087875286602052604087208585168852602052816040882055604051948594169887856120a0565b0390a4600190565b505050505050505f90565b8115612a0a570490565b634e487b7160e01b5f52601260045260245ffd5b906335a4e8ff199160030b918212159182612a67575b5081612a53575b81612a44575090565b636b49d200915060030b131590565b636b49d1ff19600382900b12159150612a3b565b6335a4e900121591505f612a34565b906001600160fc1b03811681036108865760041b60f0039060f082116108865761ffff911c1690565b61ffff9093919293165f525f60205260405f20915f5b848110612ac6575050505050600190565b82811c600116151560a08202830181612af0575b50612ae757600101612ab5565b50505050505f90565b90506001600160401b0380823516165f52846020526001600160401b03612b2663ffffffff602060405f20940135169254612b2e565b16105f612ada565b6503ffffffffff81811691602a1c1680821115612b53576001600160401b0391031690565b50505f90565b906001600160401b03809116911603906001600160401b03821161088657565b5f516020612f375f395f51905f5291612bc55f949661ffff6001600160401b039416968787528660205260408720858516885260205281604088205560405194859416986005856120a0565b0390a4565b906503ffffffffff811015612be857905b6503ffffffffff19161790565b506503ffffffffff90612bdb565b6001600160401b0382166001600160401b038216115f14612c1e5790612c1b91612b59565b90565b612c1b91612b59565b908160d01c6001600160401b0382161115612c5b576001600160d01b0390911660d09190911b6001600160d01b0319161790565b5090565b6335a4e9006715cc96efd11924eb670de0b6b3a76400009202056753444835ec58000082828002056801158e460913d00000680246ddf979766800006803e7336287142000006805f68e8131ecf80000609c85058803850205870384020586038302058503820205840302058203020590565b6001811115612c1b57806001600160801b821015612de3575b600482600160401b612d95941015612dd6575b640100000000811015612dc9575b62010000811015612dbc575b610100811015612db0575b6010811015612da4575b1015612d9c575b60030260011c612d448184612a00565b0160011c612d528184612a00565b0160011c612d608184612a00565b0160011c612d6e8184612a00565b0160011c612d7c8184612a00565b0160011c612d8a8184612a00565b0160011c8092612a00565b8111900390565b60011b612d34565b811c9160021b91612d2d565b60081c91811b91612d23565b60101c9160081b91612d18565b60201c9160101b91612d0c565b60401c9160201b91612cfe565b5050608081901c600160401b612ceb565b6706f05b59d3b200008113612f045780612e54612efd612e6d612e546009612ef5612edb6019612ed3612eb96031612eb1612e976051612c1b9f612e756079612e4a83612e8f9402670de0b6b3a7640000900590565b9e8f60d260a98202055b670de0b6b3a76400000102670de0b6b3a7640000900590565b02609c900590565b670de0b6b3a7640000018d02670de0b6b3a7640000900590565b02606e900590565b670de0b6b3a7640000018a02670de0b6b3a7640000900590565b026048900590565b670de0b6b3a7640000018702670de0b6b3a7640000900590565b02602a900590565b670de0b6b3a7640000018402670de0b6b3a7640000900590565b026014900590565b6006900590565b610556612f21670de0b6b3a7640000612f26938103026002900590565b612cd2565b60011b6715cc96efd11924eb039056fe0a3200374a0b65d177f750725c8020c7124e593a15d6cfa518eeb5c4b66fe135a26469706673582212209c8c9899f0b5236805e5d06fa4899f45d490b0ea1648336c060edc05d83b930264736f6c63430008250033",
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

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address owner_, address orders) returns()
func (centres *Centres) PackConstructor(owner_ common.Address, orders common.Address) []byte {
	enc, err := centres.abi.Pack("", owner_, orders)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackORDERS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc8d7601a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ORDERS() view returns(address)
func (centres *Centres) PackORDERS() []byte {
	enc, err := centres.abi.Pack("ORDERS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackORDERS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc8d7601a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ORDERS() view returns(address)
func (centres *Centres) TryPackORDERS() ([]byte, error) {
	return centres.abi.Pack("ORDERS")
}

// UnpackORDERS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc8d7601a.
//
// Solidity: function ORDERS() view returns(address)
func (centres *Centres) UnpackORDERS(data []byte) (common.Address, error) {
	out, err := centres.abi.Unpack("ORDERS", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackAcceptOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79ba5097.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function acceptOwnership() returns()
func (centres *Centres) PackAcceptOwnership() []byte {
	enc, err := centres.abi.Pack("acceptOwnership")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAcceptOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79ba5097.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function acceptOwnership() returns()
func (centres *Centres) TryPackAcceptOwnership() ([]byte, error) {
	return centres.abi.Pack("acceptOwnership")
}

// PackAddCentre is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf17c6ba7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addCentre(uint16 id, int32 lat, int32 lon, string name) returns()
func (centres *Centres) PackAddCentre(id uint16, lat int32, lon int32, name string) []byte {
	enc, err := centres.abi.Pack("addCentre", id, lat, lon, name)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddCentre is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf17c6ba7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addCentre(uint16 id, int32 lat, int32 lon, string name) returns()
func (centres *Centres) TryPackAddCentre(id uint16, lat int32, lon int32, name string) ([]byte, error) {
	return centres.abi.Pack("addCentre", id, lat, lon, name)
}

// PackAdjustStock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa94cb772.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function adjustStock(uint16 id, uint64 gtin, int64 delta) returns()
func (centres *Centres) PackAdjustStock(id uint16, gtin uint64, delta int64) []byte {
	enc, err := centres.abi.Pack("adjustStock", id, gtin, delta)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAdjustStock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa94cb772.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function adjustStock(uint16 id, uint64 gtin, int64 delta) returns()
func (centres *Centres) TryPackAdjustStock(id uint16, gtin uint64, delta int64) ([]byte, error) {
	return centres.abi.Pack("adjustStock", id, gtin, delta)
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
// the contract method with ID 0x9b0f8a2e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function count((bytes32,uint16,uint64,uint32,bool,uint64,address,uint64) c) returns(uint8)
func (centres *Centres) PackCount(c ICentresCount) []byte {
	enc, err := centres.abi.Pack("count", c)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9b0f8a2e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function count((bytes32,uint16,uint64,uint32,bool,uint64,address,uint64) c) returns(uint8)
func (centres *Centres) TryPackCount(c ICentresCount) ([]byte, error) {
	return centres.abi.Pack("count", c)
}

// UnpackCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9b0f8a2e.
//
// Solidity: function count((bytes32,uint16,uint64,uint32,bool,uint64,address,uint64) c) returns(uint8)
func (centres *Centres) UnpackCount(data []byte) (uint8, error) {
	out, err := centres.abi.Unpack("count", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackDistance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd28f3079.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function distance(uint16 from, uint32 to) view returns(uint32)
func (centres *Centres) PackDistance(from uint16, to uint32) []byte {
	enc, err := centres.abi.Pack("distance", from, to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDistance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd28f3079.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function distance(uint16 from, uint32 to) view returns(uint32)
func (centres *Centres) TryPackDistance(from uint16, to uint32) ([]byte, error) {
	return centres.abi.Pack("distance", from, to)
}

// UnpackDistance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd28f3079.
//
// Solidity: function distance(uint16 from, uint32 to) view returns(uint32)
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
// Solidity: function inZone(uint32 id, int32 lat, int32 lon) view returns(bool)
func (centres *Centres) PackInZone(id uint32, lat int32, lon int32) []byte {
	enc, err := centres.abi.Pack("inZone", id, lat, lon)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInZone is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1fa0fd62.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function inZone(uint32 id, int32 lat, int32 lon) view returns(bool)
func (centres *Centres) TryPackInZone(id uint32, lat int32, lon int32) ([]byte, error) {
	return centres.abi.Pack("inZone", id, lat, lon)
}

// UnpackInZone is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1fa0fd62.
//
// Solidity: function inZone(uint32 id, int32 lat, int32 lon) view returns(bool)
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
// the contract method with ID 0x8d2df4fe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function moveLines((bytes32,uint16,uint8,uint8,uint8,uint32,address,uint64) m, (uint64,uint32,uint96,uint32,uint32)[] lines) returns(uint16 found)
func (centres *Centres) PackMoveLines(m ICentresMovement, lines []IOrdersLine) []byte {
	enc, err := centres.abi.Pack("moveLines", m, lines)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMoveLines is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8d2df4fe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function moveLines((bytes32,uint16,uint8,uint8,uint8,uint32,address,uint64) m, (uint64,uint32,uint96,uint32,uint32)[] lines) returns(uint16 found)
func (centres *Centres) TryPackMoveLines(m ICentresMovement, lines []IOrdersLine) ([]byte, error) {
	return centres.abi.Pack("moveLines", m, lines)
}

// UnpackMoveLines is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8d2df4fe.
//
// Solidity: function moveLines((bytes32,uint16,uint8,uint8,uint8,uint32,address,uint64) m, (uint64,uint32,uint96,uint32,uint32)[] lines) returns(uint16 found)
func (centres *Centres) UnpackMoveLines(data []byte) (uint16, error) {
	out, err := centres.abi.Unpack("moveLines", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackNearest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7e4e6fa2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nearest(uint32 to, (uint64,uint32,uint96,uint32,uint32)[] lines) view returns(uint16)
func (centres *Centres) PackNearest(to uint32, lines []IOrdersLine) []byte {
	enc, err := centres.abi.Pack("nearest", to, lines)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNearest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7e4e6fa2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nearest(uint32 to, (uint64,uint32,uint96,uint32,uint32)[] lines) view returns(uint16)
func (centres *Centres) TryPackNearest(to uint32, lines []IOrdersLine) ([]byte, error) {
	return centres.abi.Pack("nearest", to, lines)
}

// UnpackNearest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7e4e6fa2.
//
// Solidity: function nearest(uint32 to, (uint64,uint32,uint96,uint32,uint32)[] lines) view returns(uint16)
func (centres *Centres) UnpackNearest(data []byte) (uint16, error) {
	out, err := centres.abi.Unpack("nearest", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owner() view returns(address)
func (centres *Centres) PackOwner() []byte {
	enc, err := centres.abi.Pack("owner")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function owner() view returns(address)
func (centres *Centres) TryPackOwner() ([]byte, error) {
	return centres.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (centres *Centres) UnpackOwner(data []byte) (common.Address, error) {
	out, err := centres.abi.Unpack("owner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
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

// PackPendingOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe30c3978.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pendingOwner() view returns(address)
func (centres *Centres) PackPendingOwner() []byte {
	enc, err := centres.abi.Pack("pendingOwner")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPendingOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe30c3978.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pendingOwner() view returns(address)
func (centres *Centres) TryPackPendingOwner() ([]byte, error) {
	return centres.abi.Pack("pendingOwner")
}

// UnpackPendingOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe30c3978.
//
// Solidity: function pendingOwner() view returns(address)
func (centres *Centres) UnpackPendingOwner(data []byte) (common.Address, error) {
	out, err := centres.abi.Unpack("pendingOwner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackProveZone is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f060fee.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proveZone(uint32 id, (int32,int32,uint32,bytes32) data, bytes32[] proof) returns()
func (centres *Centres) PackProveZone(id uint32, data ICentresZone, proof [][32]byte) []byte {
	enc, err := centres.abi.Pack("proveZone", id, data, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProveZone is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f060fee.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proveZone(uint32 id, (int32,int32,uint32,bytes32) data, bytes32[] proof) returns()
func (centres *Centres) TryPackProveZone(id uint32, data ICentresZone, proof [][32]byte) ([]byte, error) {
	return centres.abi.Pack("proveZone", id, data, proof)
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
// the contract method with ID 0xc0ae1820.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function receiveStock(uint16 id, uint64 gtin, uint64 quantity, address device, uint64 time) returns(bool)
func (centres *Centres) PackReceiveStock(id uint16, gtin uint64, quantity uint64, device common.Address, time uint64) []byte {
	enc, err := centres.abi.Pack("receiveStock", id, gtin, quantity, device, time)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReceiveStock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc0ae1820.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function receiveStock(uint16 id, uint64 gtin, uint64 quantity, address device, uint64 time) returns(bool)
func (centres *Centres) TryPackReceiveStock(id uint16, gtin uint64, quantity uint64, device common.Address, time uint64) ([]byte, error) {
	return centres.abi.Pack("receiveStock", id, gtin, quantity, device, time)
}

// UnpackReceiveStock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc0ae1820.
//
// Solidity: function receiveStock(uint16 id, uint64 gtin, uint64 quantity, address device, uint64 time) returns(bool)
func (centres *Centres) UnpackReceiveStock(data []byte) (bool, error) {
	out, err := centres.abi.Unpack("receiveStock", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceOwnership() pure returns()
func (centres *Centres) PackRenounceOwnership() []byte {
	enc, err := centres.abi.Pack("renounceOwnership")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function renounceOwnership() pure returns()
func (centres *Centres) TryPackRenounceOwnership() ([]byte, error) {
	return centres.abi.Pack("renounceOwnership")
}

// PackReserve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1b69f24b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reserve(bytes32 id, address merchant, uint32 to, (uint64,uint32,uint96,uint32,uint32)[] lines, uint8 maxParcels) returns(uint16 first, uint256 split)
func (centres *Centres) PackReserve(id [32]byte, merchant common.Address, to uint32, lines []IOrdersLine, maxParcels uint8) []byte {
	enc, err := centres.abi.Pack("reserve", id, merchant, to, lines, maxParcels)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReserve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1b69f24b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reserve(bytes32 id, address merchant, uint32 to, (uint64,uint32,uint96,uint32,uint32)[] lines, uint8 maxParcels) returns(uint16 first, uint256 split)
func (centres *Centres) TryPackReserve(id [32]byte, merchant common.Address, to uint32, lines []IOrdersLine, maxParcels uint8) ([]byte, error) {
	return centres.abi.Pack("reserve", id, merchant, to, lines, maxParcels)
}

// ReserveOutput serves as a container for the return parameters of contract
// method Reserve.
type ReserveOutput struct {
	First uint16
	Split *big.Int
}

// UnpackReserve is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1b69f24b.
//
// Solidity: function reserve(bytes32 id, address merchant, uint32 to, (uint64,uint32,uint96,uint32,uint32)[] lines, uint8 maxParcels) returns(uint16 first, uint256 split)
func (centres *Centres) UnpackReserve(data []byte) (ReserveOutput, error) {
	out, err := centres.abi.Unpack("reserve", data)
	outstruct := new(ReserveOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.First = *abi.ConvertType(out[0], new(uint16)).(*uint16)
	outstruct.Split = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
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
// Solidity: function setPaused(bool to) returns()
func (centres *Centres) PackSetPaused(to bool) []byte {
	enc, err := centres.abi.Pack("setPaused", to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetPaused is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x16c38b3c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setPaused(bool to) returns()
func (centres *Centres) TryPackSetPaused(to bool) ([]byte, error) {
	return centres.abi.Pack("setPaused", to)
}

// PackSetZone is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0d7b2226.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setZone(uint32 id, (int32,int32,uint32,bytes32) data, string name) returns()
func (centres *Centres) PackSetZone(id uint32, data ICentresZone, name string) []byte {
	enc, err := centres.abi.Pack("setZone", id, data, name)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetZone is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0d7b2226.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setZone(uint32 id, (int32,int32,uint32,bytes32) data, string name) returns()
func (centres *Centres) TryPackSetZone(id uint32, data ICentresZone, name string) ([]byte, error) {
	return centres.abi.Pack("setZone", id, data, name)
}

// PackStock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x47d6ae7f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stock(uint16 id, uint64 gtin) view returns((uint64,uint64,uint64,uint64,uint64,uint64))
func (centres *Centres) PackStock(id uint16, gtin uint64) []byte {
	enc, err := centres.abi.Pack("stock", id, gtin)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x47d6ae7f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stock(uint16 id, uint64 gtin) view returns((uint64,uint64,uint64,uint64,uint64,uint64))
func (centres *Centres) TryPackStock(id uint16, gtin uint64) ([]byte, error) {
	return centres.abi.Pack("stock", id, gtin)
}

// UnpackStock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x47d6ae7f.
//
// Solidity: function stock(uint16 id, uint64 gtin) view returns((uint64,uint64,uint64,uint64,uint64,uint64))
func (centres *Centres) UnpackStock(data []byte) (ICentresStock, error) {
	out, err := centres.abi.Unpack("stock", data)
	if err != nil {
		return *new(ICentresStock), err
	}
	out0 := *abi.ConvertType(out[0], new(ICentresStock)).(*ICentresStock)
	return out0, nil
}

// PackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (centres *Centres) PackTransferOwnership(newOwner common.Address) []byte {
	enc, err := centres.abi.Pack("transferOwnership", newOwner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (centres *Centres) TryPackTransferOwnership(newOwner common.Address) ([]byte, error) {
	return centres.abi.Pack("transferOwnership", newOwner)
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

// CentresOwnershipTransferStarted represents a OwnershipTransferStarted event raised by the Centres contract.
type CentresOwnershipTransferStarted struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const CentresOwnershipTransferStartedEventName = "OwnershipTransferStarted"

// ContractEventName returns the user-defined event name.
func (CentresOwnershipTransferStarted) ContractEventName() string {
	return CentresOwnershipTransferStartedEventName
}

// UnpackOwnershipTransferStartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferStarted(address indexed previousOwner, address indexed newOwner)
func (centres *Centres) UnpackOwnershipTransferStartedEvent(log *types.Log) (*CentresOwnershipTransferStarted, error) {
	event := "OwnershipTransferStarted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != centres.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CentresOwnershipTransferStarted)
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

// CentresOwnershipTransferred represents a OwnershipTransferred event raised by the Centres contract.
type CentresOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const CentresOwnershipTransferredEventName = "OwnershipTransferred"

// ContractEventName returns the user-defined event name.
func (CentresOwnershipTransferred) ContractEventName() string {
	return CentresOwnershipTransferredEventName
}

// UnpackOwnershipTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (centres *Centres) UnpackOwnershipTransferredEvent(log *types.Log) (*CentresOwnershipTransferred, error) {
	event := "OwnershipTransferred"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != centres.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CentresOwnershipTransferred)
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
	Order    [32]byte
	Centre   uint16
	Gtin     uint64
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
// Solidity: event StockMoved(bytes32 indexed order, uint16 indexed centre, uint64 indexed gtin, uint8 move, uint64 quantity, address device, bytes32 stock)
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
	if bytes.Equal(raw[:4], centres.abi.Errors["CentreMalformed"].ID.Bytes()[:4]) {
		return centres.UnpackCentreMalformedError(raw[4:])
	}
	if bytes.Equal(raw[:4], centres.abi.Errors["CentreUnknown"].ID.Bytes()[:4]) {
		return centres.UnpackCentreUnknownError(raw[4:])
	}
	if bytes.Equal(raw[:4], centres.abi.Errors["MerchantsFull"].ID.Bytes()[:4]) {
		return centres.UnpackMerchantsFullError(raw[4:])
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
	if bytes.Equal(raw[:4], centres.abi.Errors["OwnableInvalidOwner"].ID.Bytes()[:4]) {
		return centres.UnpackOwnableInvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], centres.abi.Errors["OwnableUnauthorizedAccount"].ID.Bytes()[:4]) {
		return centres.UnpackOwnableUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], centres.abi.Errors["OwnerNeeded"].ID.Bytes()[:4]) {
		return centres.UnpackOwnerNeededError(raw[4:])
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
	if bytes.Equal(raw[:4], centres.abi.Errors["ZoneClosed"].ID.Bytes()[:4]) {
		return centres.UnpackZoneClosedError(raw[4:])
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

// CentresCentreMalformed represents a CentreMalformed error raised by the Centres contract.
type CentresCentreMalformed struct {
	Centre uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CentreMalformed(uint16 centre)
func CentresCentreMalformedErrorID() common.Hash {
	return common.HexToHash("0x7bb9c0878bc1b1246e576eb04d43b14413c8ffdcadba3a4ade887d8bcb62499b")
}

// UnpackCentreMalformedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CentreMalformed(uint16 centre)
func (centres *Centres) UnpackCentreMalformedError(raw []byte) (*CentresCentreMalformed, error) {
	out := new(CentresCentreMalformed)
	if err := centres.abi.UnpackIntoInterface(out, "CentreMalformed", raw); err != nil {
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

// CentresMerchantsFull represents a MerchantsFull error raised by the Centres contract.
type CentresMerchantsFull struct {
	Most *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MerchantsFull(uint256 most)
func CentresMerchantsFullErrorID() common.Hash {
	return common.HexToHash("0x67ace66e15bd4343ccc848e807d06394feb55a452af2144256dcdf9c82c1fb9b")
}

// UnpackMerchantsFullError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MerchantsFull(uint256 most)
func (centres *Centres) UnpackMerchantsFullError(raw []byte) (*CentresMerchantsFull, error) {
	out := new(CentresMerchantsFull)
	if err := centres.abi.UnpackIntoInterface(out, "MerchantsFull", raw); err != nil {
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

// CentresOwnableInvalidOwner represents a OwnableInvalidOwner error raised by the Centres contract.
type CentresOwnableInvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableInvalidOwner(address owner)
func CentresOwnableInvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x1e4fbdf7f3ef8bcaa855599e3abf48b232380f183f08f6f813d9ffa5bd585188")
}

// UnpackOwnableInvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableInvalidOwner(address owner)
func (centres *Centres) UnpackOwnableInvalidOwnerError(raw []byte) (*CentresOwnableInvalidOwner, error) {
	out := new(CentresOwnableInvalidOwner)
	if err := centres.abi.UnpackIntoInterface(out, "OwnableInvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CentresOwnableUnauthorizedAccount represents a OwnableUnauthorizedAccount error raised by the Centres contract.
type CentresOwnableUnauthorizedAccount struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func CentresOwnableUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0x118cdaa7a341953d1887a2245fd6665d741c67c8c50581daa59e1d03373fa188")
}

// UnpackOwnableUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func (centres *Centres) UnpackOwnableUnauthorizedAccountError(raw []byte) (*CentresOwnableUnauthorizedAccount, error) {
	out := new(CentresOwnableUnauthorizedAccount)
	if err := centres.abi.UnpackIntoInterface(out, "OwnableUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CentresOwnerNeeded represents a OwnerNeeded error raised by the Centres contract.
type CentresOwnerNeeded struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnerNeeded()
func CentresOwnerNeededErrorID() common.Hash {
	return common.HexToHash("0x017ed72bcba52495adbef6666087438c9eabd87993d0a48598ecbdc5ed0dd7d2")
}

// UnpackOwnerNeededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnerNeeded()
func (centres *Centres) UnpackOwnerNeededError(raw []byte) (*CentresOwnerNeeded, error) {
	out := new(CentresOwnerNeeded)
	if err := centres.abi.UnpackIntoInterface(out, "OwnerNeeded", raw); err != nil {
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

// CentresZoneClosed represents a ZoneClosed error raised by the Centres contract.
type CentresZoneClosed struct {
	Zone uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZoneClosed(uint32 zone)
func CentresZoneClosedErrorID() common.Hash {
	return common.HexToHash("0x7d1542530656a7e41059fbcdcf991894f524269646fdfc459675d09914f5cc69")
}

// UnpackZoneClosedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZoneClosed(uint32 zone)
func (centres *Centres) UnpackZoneClosedError(raw []byte) (*CentresZoneClosed, error) {
	out := new(CentresZoneClosed)
	if err := centres.abi.UnpackIntoInterface(out, "ZoneClosed", raw); err != nil {
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
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIOrders\",\"name\":\"orders\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"ORDERS\",\"outputs\":[{\"internalType\":\"contractIOrders\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint64\",\"name\":\"priceWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"timeWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lateWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"co2Weight\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"grams\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"volume\",\"type\":\"uint32\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"}],\"name\":\"accept\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint64\",\"name\":\"priceWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"timeWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lateWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"co2Weight\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"grams\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"volume\",\"type\":\"uint32\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structIClaims.Consent\",\"name\":\"by\",\"type\":\"tuple\"}],\"name\":\"acceptSigned\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint64\",\"name\":\"priceWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"timeWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lateWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"co2Weight\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"grams\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"volume\",\"type\":\"uint32\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"}],\"name\":\"cancel\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint64\",\"name\":\"priceWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"timeWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lateWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"co2Weight\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"grams\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"volume\",\"type\":\"uint32\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structIClaims.Consent\",\"name\":\"by\",\"type\":\"tuple\"}],\"name\":\"cancelSigned\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint64\",\"name\":\"priceWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"timeWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lateWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"co2Weight\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"grams\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"volume\",\"type\":\"uint32\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"window\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"returnable\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"returnTime\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"restocking\",\"type\":\"uint96\"},{\"internalType\":\"address\",\"name\":\"arbiter\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"decideTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"defaultShare\",\"type\":\"uint16\"}],\"internalType\":\"structIClaims.Policy\",\"name\":\"policy\",\"type\":\"tuple\"},{\"internalType\":\"uint96\",\"name\":\"toShopper\",\"type\":\"uint96\"}],\"name\":\"decide\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint64\",\"name\":\"priceWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"timeWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lateWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"co2Weight\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"grams\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"volume\",\"type\":\"uint32\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"window\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"returnable\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"returnTime\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"restocking\",\"type\":\"uint96\"},{\"internalType\":\"address\",\"name\":\"arbiter\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"decideTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"defaultShare\",\"type\":\"uint16\"}],\"internalType\":\"structIClaims.Policy\",\"name\":\"policy\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"evidence\",\"type\":\"bytes32\"}],\"name\":\"dispute\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint64\",\"name\":\"priceWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"timeWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lateWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"co2Weight\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"grams\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"volume\",\"type\":\"uint32\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"window\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"returnable\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"returnTime\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"restocking\",\"type\":\"uint96\"},{\"internalType\":\"address\",\"name\":\"arbiter\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"decideTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"defaultShare\",\"type\":\"uint16\"}],\"internalType\":\"structIClaims.Policy\",\"name\":\"policy\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"evidence\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structIClaims.Consent\",\"name\":\"by\",\"type\":\"tuple\"}],\"name\":\"disputeSigned\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint64\",\"name\":\"priceWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"timeWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lateWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"co2Weight\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"grams\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"volume\",\"type\":\"uint32\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"window\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"returnable\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"returnTime\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"restocking\",\"type\":\"uint96\"},{\"internalType\":\"address\",\"name\":\"arbiter\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"decideTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"defaultShare\",\"type\":\"uint16\"}],\"internalType\":\"structIClaims.Policy\",\"name\":\"policy\",\"type\":\"tuple\"}],\"name\":\"dueAt\",\"outputs\":[{\"internalType\":\"enumDue\",\"name\":\"what\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"time\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint64\",\"name\":\"priceWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"timeWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lateWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"co2Weight\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"grams\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"volume\",\"type\":\"uint32\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"}],\"name\":\"giveBack\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"givenBack\",\"outputs\":[{\"internalType\":\"uint96\",\"name\":\"\",\"type\":\"uint96\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint32\",\"name\":\"window\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"returnable\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"returnTime\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"restocking\",\"type\":\"uint96\"},{\"internalType\":\"address\",\"name\":\"arbiter\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"decideTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"defaultShare\",\"type\":\"uint16\"}],\"internalType\":\"structIClaims.Policy\",\"name\":\"policy\",\"type\":\"tuple\"}],\"name\":\"hash\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"}],\"name\":\"isShown\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"shown\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint64\",\"name\":\"priceWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"timeWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lateWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"co2Weight\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"grams\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"volume\",\"type\":\"uint32\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"}],\"name\":\"refund\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint64\",\"name\":\"priceWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"timeWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lateWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"co2Weight\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"grams\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"volume\",\"type\":\"uint32\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"}],\"name\":\"refundPart\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint64\",\"name\":\"priceWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"timeWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lateWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"co2Weight\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"grams\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"volume\",\"type\":\"uint32\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structIClaims.Consent\",\"name\":\"by\",\"type\":\"tuple\"}],\"name\":\"refundPartSigned\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint64\",\"name\":\"priceWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"timeWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lateWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"co2Weight\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"grams\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"volume\",\"type\":\"uint32\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"window\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"returnable\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"returnTime\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"restocking\",\"type\":\"uint96\"},{\"internalType\":\"address\",\"name\":\"arbiter\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"decideTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"defaultShare\",\"type\":\"uint16\"}],\"internalType\":\"structIClaims.Policy\",\"name\":\"policy\",\"type\":\"tuple\"}],\"name\":\"requestReturn\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint64\",\"name\":\"priceWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"timeWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lateWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"co2Weight\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"grams\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"volume\",\"type\":\"uint32\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"window\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"returnable\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"returnTime\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"restocking\",\"type\":\"uint96\"},{\"internalType\":\"address\",\"name\":\"arbiter\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"decideTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"defaultShare\",\"type\":\"uint16\"}],\"internalType\":\"structIClaims.Policy\",\"name\":\"policy\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structIClaims.Consent\",\"name\":\"by\",\"type\":\"tuple\"}],\"name\":\"requestReturnSigned\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"parcel\",\"type\":\"bytes32\"}],\"name\":\"restocking\",\"outputs\":[{\"internalType\":\"uint96\",\"name\":\"\",\"type\":\"uint96\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint64\",\"name\":\"priceWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"timeWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lateWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"co2Weight\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"grams\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"volume\",\"type\":\"uint32\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"window\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"returnable\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"returnTime\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"restocking\",\"type\":\"uint96\"},{\"internalType\":\"address\",\"name\":\"arbiter\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"decideTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"defaultShare\",\"type\":\"uint16\"}],\"internalType\":\"structIClaims.Policy\",\"name\":\"policy\",\"type\":\"tuple\"}],\"name\":\"settle\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint32\",\"name\":\"window\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"returnable\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"returnTime\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"restocking\",\"type\":\"uint96\"},{\"internalType\":\"address\",\"name\":\"arbiter\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"decideTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"defaultShare\",\"type\":\"uint16\"}],\"internalType\":\"structIClaims.Policy\",\"name\":\"policy\",\"type\":\"tuple\"}],\"name\":\"show\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint64\",\"name\":\"priceWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"timeWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lateWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"co2Weight\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"grams\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"volume\",\"type\":\"uint32\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"withdrawOffer\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint64\",\"name\":\"priceWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"timeWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lateWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"co2Weight\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"grams\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"volume\",\"type\":\"uint32\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structIClaims.Consent\",\"name\":\"by\",\"type\":\"tuple\"}],\"name\":\"withdrawOfferSigned\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"toShopper\",\"type\":\"uint96\"}],\"name\":\"Decided\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"arbiter\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"decideBy\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"evidence\",\"type\":\"bytes32\"}],\"name\":\"Disputed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"}],\"name\":\"GivenBack\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"}],\"name\":\"OfferWithdrawn\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"window\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"returnable\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"returnTime\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"restocking\",\"type\":\"uint96\"},{\"internalType\":\"address\",\"name\":\"arbiter\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"decideTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"defaultShare\",\"type\":\"uint16\"}],\"indexed\":false,\"internalType\":\"structIClaims.Policy\",\"name\":\"policy\",\"type\":\"tuple\"}],\"name\":\"PolicyShown\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"returnBy\",\"type\":\"uint256\"}],\"name\":\"ReturnRequested\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"found\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"most\",\"type\":\"uint256\"}],\"name\":\"AmountTooLarge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"ConsentExpired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"}],\"name\":\"DeadlineAhead\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"found\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"}],\"name\":\"EtherIs\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"found\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"expected\",\"type\":\"address\"}],\"name\":\"NotArbiter\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"found\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"expected\",\"type\":\"address\"}],\"name\":\"NotMerchant\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"found\",\"type\":\"address\"}],\"name\":\"NotParty\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"NotReturnable\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"found\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"expected\",\"type\":\"address\"}],\"name\":\"NotShopper\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"}],\"name\":\"NotSigned\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"OrderUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"}],\"name\":\"ParcelUnknown\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"PolicyMalformed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"found\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"expected\",\"type\":\"bytes32\"}],\"name\":\"PolicyMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumStatus\",\"name\":\"found\",\"type\":\"uint8\"},{\"internalType\":\"enumStatus\",\"name\":\"expected\",\"type\":\"uint8\"}],\"name\":\"StatusIs\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"}],\"name\":\"WindowClosed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"}],\"name\":\"WindowOpen\",\"type\":\"error\"}]",
	ID:  "329241d5f8bcd91d464ec7e24388e3ef46",
	Bin: "0x610140604052346101a1576133546020813803918261001d816101a5565b9384928339810103126101a157516001600160a01b03811681036101a157306080524660a05260a061004f60406101a5565b600e815260208101906d57617962696c6c20436c61696d7360901b825261007660406101a5565b91600183526020830191603160f81b8352519020915190208160c0528060e052604051917f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f83526020830152604082015246606082015230608082015220610100526101205260405161317590816101df823960805181612286015260a051816122a9015260c05181612384015260e051816123aa015261010051816122650152610120518181816101bf015281816104aa01528181610619015281816106d30152818161076f01528181610c5c01528181610d83015281816111c901528181611382015281816115d90152818161210b01528181612475015281816127210152818161287f0152818161296701528181612a2a01528181612aae01528181612be00152612e2f0152f35b5f80fd5b6040519190601f01601f191682016001600160401b038111838210176101ca57604052565b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f5f3560e01c8063042e9301146116625780630518ec001461159157806306e7a5571461152c5780630bb6bd31146114f957806333df0f0314611462578063372b7e61146113355780633ac771b91461114057806341d1749914610f4c57806384b0196e14610e6f578063857bb5ec14610cfe5780639668457614610ce15780639af0045014610bfb578063a9f925bb14610ba5578063b67591e014610b72578063b7b86afc14610a50578063b82de84414610a37578063bd4f518d14610730578063bd65f55314610702578063c8d7601a146106bd578063c9bf714814610561578063cca4cbd41461030d578063ec4242d5146102f3578063ed78e8ae1461014c5763f5f2e95c14610122575f80fd5b346101495761014661013e61013636611837565b8192916120cb565b903391612a7f565b80f35b80fd5b50346101495761015b36611782565b9091610167828261254c565b61017183826120cb565b60608101805160128110156102df578461019091608085015190612d7a565b80156102a25780421115610290575051601281101561027c57600a036101ba576101469350612df4565b5090507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316803b156102785760ff61021260405193634dd5797d60e01b855260a0600486015260a4850190611b06565b93166024830152818493918185818195600c604483015282606483015233608483015203925af180156102595761024857505080f35b8161025291611952565b6101495780f35b6040513d84823e3d90fd5b634e487b7160e01b5f52602160045260245ffd5b8380fd5b634e487b7160e01b86526021600452602486fd5b63b317256b60e01b8752600452602486fd5b81518760128210156102cb576320c75ff560e21b81526044916102c490611d9f565b6009602452fd5b634e487b7160e01b81526021600452602490fd5b634e487b7160e01b87526021600452602487fd5b50346101495760e036600319011261014957610146611f5d565b50346101495761014036600319011261014957600435906001600160401b03821161014957610280826004019260031990360301126101495761034e611764565b60e036604319011261055d57610124356001600160401b03811161055957806004019060606003198236030112610278579061040661040b9261039185886120cb565b94602461039d8561190f565b9260ff8851936040519460208601967f715edc7f72b6f5c6924352fd87034b61c3ba8445adb5882550f86f0cf20d2e41885260018060a01b031660408701526060860152166080840152013560a082015260a081526103fd60c082611952565b5190208261224b565b61190f565b926104198460448385612f8b565b6064358015908115036102785761054257829360a4356001600160601b0381169081810361053e5781610516575b50506040835193019260ff8451166084359063ffffffff821690818303610512576104976040927f0f98dc39b06b8476b395ab99d523ae39c6ff06e545937b29d72c788fb0460657945042611e4e565b82519182526020820152a2915160ff16917f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316803b1561050e576104fd9385809460405196879586948593634dd5797d60e01b85526004850161208e565b03925af18015610259576102485750f35b8480fd5b8780fd5b5060208401518552600160205260408520906001600160601b03198254161790555f80610447565b8580fd5b602082015163343e80d760e21b8452600452602483fd5b8280fd5b5080fd5b50346101495761057d9061057436611782565b919390846120cb565b9261058a33838387612f8b565b6020820135801590811503610278576106a6578293606083016001600160601b036105b482611e6f565b1661066e575b507f0f98dc39b06b8476b395ab99d523ae39c6ff06e545937b29d72c788fb0460657604080835193019461060363ffffffff6105fc8460ff8a51169401611e3d565b1642611e4e565b82519182526020820152a260ff60018060a01b037f00000000000000000000000000000000000000000000000000000000000000001692511690823b15610669576104fd92849283604051809681958294634dd5797d60e01b845233916004850161208e565b505050fd5b61067790611e6f565b6020820151855260016020526001600160601b036040862091166001600160601b03198254161790555f6105ba565b602084015163343e80d760e21b8452600452602483fd5b50346101495780600319360112610149576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b50346101495760203660031901126101495760ff604060209260043581528084522054166040519015158152f35b5061073a366118b1565b906107453382612b75565b604051916368074d9b60e01b8352602060048401526020838061076b6024820186611b06565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa928315610a2c5784936109f4575b506107c66001600160601b036107bf60608501611e6f565b1684612bc9565b9280855260026020526001600160601b0360408620541684039384116109e0576001600160601b038216938085116109c9575060408301916001600160a01b0361080f8461190f565b166109ba576001600160601b03905b168034036109a45750808552600260205260408520846001600160601b03825416016001600160601b038111610990576001600160601b03166001600160601b031982541617905561086f8361190f565b907f7b422d078a7691977ddf825fa2fad5e7954dbd134c30e91ec33e664d7bcaaa19604061089c8561190f565b81516001600160a01b03918216815260208101899052941693a36001600160a01b036108c78261190f565b166108ed575061014691906001600160a01b03906108e79060200161190f565b16612d0e565b6001600160a01b03906108ff9061190f565b1691610916602061090f8461190f565b930161190f565b6040516323b872dd60e01b86526001600160a01b03938416600452921660245260445260208360648180865af190600184511482161561096f575b6040521561095d575080f35b635274afe760e01b8252600452602490fd5b90600181151661098757823b15153d15161690610951565b503d83823e3d90fd5b634e487b7160e01b87526011600452602487fd5b6329f37f3d60e11b865234600452602452604485fd5b506001600160601b038561081e565b637f16270360e01b86526004859052602452604485fd5b634e487b7160e01b85526011600452602485fd5b9092506020813d602011610a24575b81610a1060209383611952565b81010312610a205751915f6107a7565b5f80fd5b3d9150610a03565b6040513d86823e3d90fd5b503461014957610146610a49366118b1565b3391612872565b503461014957610146610b43610a65366117d2565b610406610a7583859694966120cb565b94610a7f8361190f565b9086519060808801517ff7ef6f80633523e55c3cdea5fc61de427acf042ae1fe9f0c252e469db8307d16610200890135145f14610b495760ff7f93aea4602af4e659d07dbcc8af7e5bbd3b41da439a74b6a96af1539d165ad9dc925b6040519460208601967f0b333b4790bc326b3249571ea5b0c620773798f9da9e8aa595af5f961d99928b885260018060a01b03166040870152606086015216608084015260a083015260c0820152602084013560e082015260e081526103fd61010082611952565b91612a7f565b60ff7fe2bd2fd52f6ace48a7c4b23430520c4fafdfc4c47395e385079749308fe28e4e92610adb565b5034610149576020366003190112610149576001600160601b036040602092600435815260018452205416604051908152f35b50346101495760e036600319011261014957506020604051818101905f5160206131205f395f51905f528252610bdf604082016004611e83565b6101008152610bf061012082611952565b519020604051908152f35b5034610149576020366003190112610149576004356001600160401b03811161055d576102808160040191600319903603011261055d57604051906368074d9b60e01b82526020600483015260208280610c586024820185611b06565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115610cd6578391610ca0575b610146925033916129eb565b90506020823d602011610cce575b81610cbb60209383611952565b81010312610a2057610146915190610c94565b3d9150610cae565b6040513d85823e3d90fd5b503461014957610146610cf661013636611837565b9033916126c9565b5034610149576040366003190112610149576004356001600160401b03811161055d576102808160040191600319903603011261055d576024356001600160401b0381116105595780600401916060600319833603011261027857604051916368074d9b60e01b83526020600484015260208380610d7f6024820186611b06565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa928315610e64578593610e2e575b5083610406610e2892610dd06101469761190f565b9060246040519160208301937fa8a6d9746e05f805a8a564e7a47cfa28b16b4561a40bcd4e7b7329b10e77f4f3855260018060a01b0316604084015288606084015201356080820152608081526103fd60a082611952565b916129eb565b9092506020813d602011610e5c575b81610e4a60209383611952565b81010312610a20575191610146610dbb565b3d9150610e3d565b6040513d87823e3d90fd5b503461014957806003193601126101495780610eed915060405190610e95604083611952565b600e82526d57617962696c6c20436c61696d7360901b6020830152610efb604051610ec1604082611952565b60018152603160f81b6020820152604051948594600f60f81b865260e0602087015260e086019061188d565b90848203604086015261188d565b904660608401523060808401528060a084015282820360c084015260206060519283815201916080915b818110610f33575050500390f35b8251845285945060209384019390920191600101610f25565b50346101495761014036600319011261014957600435906001600160401b038211610149578160040191610280600319823603011261055d57610f8d611764565b9260e03660431901126105595761012435916001600160601b0383169485840361050e5760405160208101905f5160206131205f395f51905f528252610fd7604082016044611e83565b6101008152610fe861012082611952565b5190206102048301359081810361112b57506001600160a01b03905061100c6118f9565b1633036111015761101d90836120cb565b9060608201805160128110156102df57600919016110c45750608082015160e4359063ffffffff82169182810361051257506110599190611e4e565b8042116110b25750606401946001600160601b0361107687611e6f565b1681116110895750610146939450612916565b846001600160601b0360449261109e89611e6f565b90637f16270360e01b845260045216602452fd5b631b6af7f760e31b8652600452602485fd5b85905160128110156110ed576320c75ff560e21b82526110e390611d9f565b604490600a602452fd5b634e487b7160e01b82526021600452602482fd5b60448561110c6118f9565b60016204153960e11b03198252336004526001600160a01b0316602452fd5b639b765be160e01b8752600452602452604485fd5b5034610149576060366003190112610149576004356001600160401b03811161055d576102808160040191600319903603011261055d57602435906001600160601b0382169182810361027857604435926001600160401b03841161050e57836004016060600319863603011261053e576040516368074d9b60e01b81526020600482018190527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031693889290918180611205602482018b611b06565b0381885afa908115610cd65783916112fd575b5060a0602495604051968780926333e6fe5560e11b82528560048301525afa8015610cd657610146986001600160601b0360206024936112c89961040698916112ce575b500151166112698761190f565b946040519460208601967fb13c944dee9d74e2faa8fa3280ed4f560378de0ae2438c9de6f68ebcc428b028885260018060a01b031660408701526060860152608085015260a0840152013560c082015260c081526103fd60e082611952565b91612872565b6112f0915060a03d60a0116112f6575b6112e88183611952565b810190611dcf565b5f61125c565b503d6112de565b9250506020823d60201161132d575b8161131960209383611952565b81010312610a2057905187919060a0611218565b3d915061130c565b5034610a205761134436611837565b606061135082846120cb565b01805160128110156102645760081061143b5751601281101561026457826113779161282b565b8042111561142957507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690813b15610a205760ff6113d660405194634dd5797d60e01b865260a0600487015260a4860190611b06565b911660248401525f918383818094600e60448301526001600160601b03606483015233608483015203925af1801561141e57611410575080f35b61141c91505f90611952565b005b6040513d5f823e3d90fd5b63cc500d2960e01b5f5260045260245ffd5b516012811015610264576320c75ff560e21b5f5261145890611d9f565b600860245260445ffd5b34610a205761141c6114f3611476366117d2565b61040661148683859694966120cb565b946114908361190f565b9060ff8751916040519260208401947f4aada2a195820e872e12f1e0a0799b9c138262ea62fef3877050158f22a88d79865260018060a01b031660408501526060840152166080820152602084013560a082015260a081526103fd60c082611952565b916126c9565b34610a20576020366003190112610a20576004355f52600260205260206001600160601b0360405f205416604051908152f35b34610a2057610140366003190112610a20576004356001600160401b038111610a205761028081600401916003199036030112610a205761156b611764565b9060e0366043190112610a205761158561141c92826120cb565b339161012435916123f2565b34610a20576115b860206115a436611782565b929193906115b2848661254c565b846120cb565b015160405163e80160ab60e01b8152600481019190915291610180836024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa801561141e5761161a935f91611633575b5061257d565b6040519060058310156102645760409282526020820152f35b61165591506101803d811161165b575b61164d8183611952565b81019061199d565b84611614565b503d611643565b34610a2057610160366003190112610a20576004356001600160401b038111610a205761028081600401916003199036030112610a20576116a1611764565b60e0366043190112610a20576101243561014435926001600160401b038411610a2057836004019360606003198236030112610a205761141c9461040661175e926116ec87866120cb565b9660246116f88561190f565b9260ff8a51936040519460208601967fc96ef52ad0313aa15ecb27bb95a229ee997273950c4654aa0c854a38f5bba327885260018060a01b0316604087015260608601521660808401528860a0840152013560c082015260c081526103fd60e082611952565b926123f2565b6024359060ff82168203610a2057565b359060ff82168203610a2057565b610120600319820112610a20576004356001600160401b038111610a20576102808183036003190112610a20576004019160243560ff81168103610a205760e090926043190112610a2057604490565b6060600319820112610a20576004356001600160401b038111610a20576102808183036003190112610a20576004019160243560ff81168103610a205791604435906001600160401b038211610a20576060908290036003190112610a205760040190565b6040600319820112610a2057600435906001600160401b038211610a2057610280908290036003190112610a20576004019060243560ff81168103610a205790565b35906001600160601b0382168203610a2057565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b6040600319820112610a2057600435906001600160401b038211610a2057610280908290036003190112610a2057600401906024356001600160601b0381168103610a205790565b60c4356001600160a01b0381168103610a205790565b356001600160a01b0381168103610a205790565b60a081019081106001600160401b0382111761193e57604052565b634e487b7160e01b5f52604160045260245ffd5b90601f801991011681019081106001600160401b0382111761193e57604052565b51908115158203610a2057565b519060ff82168203610a2057565b519061ffff82168203610a2057565b9081610180910312610a20576040519061018082018281106001600160401b0382111761193e5760405280516001600160a01b0381168103610a2057825260208101516012811015610a205760208301526119fa60408201611973565b6040830152611a0b60608201611973565b6060830152611a1c60808201611973565b6080830152611a2d60a08201611980565b60a0830152611a3e60c08201611980565b60c0830152611a4f60e0820161198e565b60e0830152611a61610100820161198e565b610100830152610120810151906004821015610a205761016091610120840152611a8e610140820161198e565b610140840152015163ffffffff81168103610a205761016082015290565b35906001600160a01b0382168203610a2057565b359063ffffffff82168203610a2057565b359064ffffffffff82168203610a2057565b35906001600160401b0382168203610a2057565b359061ffff82168203610a2057565b6102808201906001600160a01b03611b1d82611aac565b1683526001600160a01b03611b3460208301611aac565b1660208401526001600160a01b03611b4e60408301611aac565b1660408401526001600160601b03611b6860608301611879565b16606084015263ffffffff611b7f60808301611ac0565b16608084015264ffffffffff611b9760a08301611ad1565b1660a084015264ffffffffff611baf60c08301611ad1565b1660c084015264ffffffffff611bc760e08301611ad1565b1660e08401526001600160401b03611be26101008301611ae3565b166101008401526001600160401b03611bfe6101208301611ae3565b166101208401526001600160401b03611c1a6101408301611ae3565b166101408401526001600160401b03611c366101608301611ae3565b1661016084015261ffff611c4d6101808301611af7565b1661018084015260ff611c636101a08301611774565b166101a084015260ff611c796101c08301611774565b166101c08401526101e08101356101e08401526102008101356102008401526102208101356102208401526001600160401b03611cb96102408301611ae3565b16610240840152610260810135601e1982360301811215610a20570190602082359201926001600160401b038311610a205760a0830236038413610a2057826102a092610280610260840152520191905f5b818110611d185750505090565b90919260a0806001926001600160401b03611d3288611ae3565b16815263ffffffff611d4660208901611ac0565b1660208201526001600160601b03611d6060408901611879565b16604082015263ffffffff611d7760608901611ac0565b16606082015263ffffffff611d8e60808901611ac0565b166080820152019401929101611d0b565b601281101561026457600452565b601281101561026457602452565b51906001600160601b0382168203610a2057565b908160a0910312610a2057608060405191611de983611923565b611df281611dbb565b8352611e0060208201611dbb565b6020840152611e1160408201611980565b6040840152611e2260608201611980565b6060840152015162ffffff81168103610a2057608082015290565b3563ffffffff81168103610a205790565b91908201809211611e5b57565b634e487b7160e01b5f52601160045260245ffd5b356001600160601b0381168103610a205790565b63ffffffff611e9182611ac0565b1682526020810135801515809103610a2057611f1b60c0809361ffff93602087015263ffffffff611ec460408301611ac0565b1660408701526001600160601b03611ede60608301611879565b1660608701526001600160a01b03611ef860808301611aac565b16608087015263ffffffff611f0f60a08301611ac0565b1660a087015201611af7565b16910152565b604051611f4660208201925f5160206131205f395f51905f5284526040830190611e83565b6101008152611f5761012082611952565b51902090565b60043563ffffffff8116808203610a20576276a7009150118015612070575b8015612052575b8015612037575b6120285760405160208101905f5160206131205f395f51905f528252611fb4604082016004611e83565b6101008152611fc561012082611952565b519020805f525f60205260ff60405f20541661202557805f525f60205260405f20600160ff198254161790557f7050cdda8a66f03cf6a157c3ee4c1c0a2f33340b005dab7be8fa87cc24606da060e0604051612022816004611e83565ba2565b50565b632130bee360e21b5f5260045ffd5b5060c43561ffff8116808203610a2057612710915011611f8a565b5060a43563ffffffff8116808203610a20576276a700915011611f83565b5060443563ffffffff8116808203610a20576276a700915011611f7c565b919392906120a660ff9160a0855260a0850190611b06565b94166020830152600b60408301525f60608301526001600160a01b0316608090910152565b9190916040516120da81611923565b5f8152602081015f815260408201925f8452606083015f815261214d60808501935f85528598602060018060a01b037f00000000000000000000000000000000000000000000000000000000000000001695604051809581926368074d9b60e01b83528460048401526024830190611b06565b0381885afa92831561141e575f93612216575b509160ff610180938289521697888092178093525260246040518095819363e80160ab60e01b835260048301525afa91821561141e575f926121f5575b5060208201519260128410156102645763ffffffff6101608594015116905252156121c6575050565b81156121e2575163c378694560e01b5f5260045260245260445ffd5b51634ffac4d960e11b5f5260045260245ffd5b61220f9192506101803d811161165b5761164d8183611952565b905f61219d565b92506020833d602011612243575b8161223160209383611952565b81010312610a205791519160ff612160565b3d9150612224565b9060208201358042116123e057506122628261190f565b907f00000000000000000000000000000000000000000000000000000000000000007f000000000000000000000000000000000000000000000000000000000000000030147f000000000000000000000000000000000000000000000000000000000000000046141615612359575b6719010000000000005f52601a52603a5260426018205f603a526040830135601e1984360301811215610a20578301908135916001600160401b038311610a2057602001908236038213610a205761232893612ef3565b156123305750565b6123399061190f565b63ba79407960e01b5f9081526001600160a01b0391909116600452602490fd5b5060a06040517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f81527f000000000000000000000000000000000000000000000000000000000000000060208201527f00000000000000000000000000000000000000000000000000000000000000006040820152466060820152306080820152206122d1565b6313256a6160e31b5f5260045260245ffd5b9190926124028160448686612f8b565b60c4356001600160a01b03811692909190838303610a20575f91841594855f1461252b57425b7f0f59ad144e3db99bb1d8ff9ba2f45aa7604a682c3a32676ab15f124159650e5f606089519260408b019660ff8851169160405192835260208301526040820152a360ff60018060a01b037f00000000000000000000000000000000000000000000000000000000000000001692511690823b15610a205760405192634dd5797d60e01b8452600484019260a0845260ff6124c660a086018c611b06565b911660208501525f858094928660808395600a6040879b015285606084015260018060a01b031691015203925af1801561141e57612518575b50505061250a575050565b61251691604491612df4565b565b61252491505f90611952565b5f5f6124ff565b60e43563ffffffff8116808203610a2057612547915042611e4e565b612428565b9061255961020091611f21565b91013590818103612568575050565b639b765be160e01b5f5260045260245260445ffd5b91929060208301938451601281101561026457600c11156126bf5784516012811015610264576009111561266d57508351906012821015610264576125c19161282b565b60018101809111611e5b5780926001945160128110156102645760051480612664575b6125ec575050565b60808101511561264e5763ffffffff61016060a8925b01511690610e10810290808204610e101490151715611e5b5761262491611e4e565b90610e10820191828111611e5b57610e0f83910111611e5b5781106126465750565b600293509150565b63ffffffff61016060ff60c08401511692612602565b508142106125e4565b90508392919251601281101561026457600a036126b7576004935b5160128110156102645763ffffffff6101606126a79401511690612d7a565b9160018301809311611e5b579190565b600393612688565b505f935083925050565b9190916126d58361190f565b6001600160a01b03928316921682148015806127fb575b6127e957156127e257600b5b60608201805160128110156102645760128310156102645782106127b65750506040015160ff167f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316803b15610a2057604051634dd5797d60e01b815260a06004820152936127739060a4860190611b06565b6024850192909252835f8180948296600d60448401526001600160601b036064840152608483015203925af1801561141e576127ac5750565b5f61251691611952565b51906012821015610264576320c75ff560e21b5f526127dd916127d890611d9f565b611dad565b60445ffd5b60036126f8565b826282e6cd60e61b5f5260045260245ffd5b506001600160a01b036128106020860161190f565b168314156126ec565b3564ffffffffff81168103610a205790565b90601282101561026457600464ffffffffff92105f146128615760c06128519101612819565b16610e108101809111611e5b5790565b60e061286d9101612819565b612851565b9061287d8383612b75565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316803b15610a20576128e25f80946001600160601b039460405197889687958694634dd5797d60e01b865260a0600487015260a4860190611b06565b6024850186905260448501869052921660648401526001600160a01b0316608483015203925af1801561141e576127ac5750565b9091604082519201906001600160601b0360ff8351169160405192835216928360208301527f99a7a17b145b9662b58d3bb7f3d4d079a8a1c7384128c55b48390b03e19a2d8960403393a35160ff167f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316803b15610a2057604051634dd5797d60e01b815260a06004820152936129b99060a4860190611b06565b6024850192909252835f8180948296600c6044840152606483015233608483015203925af1801561141e576127ac5750565b90826129f691612b75565b604051916001600160a01b0316817f94293fb58c653ee0c4f55f30f71cfe88682723825d117306ad0b723a1ead564b5f80a37f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316803b15610a20576024835f81938195632730be2360e21b845260048401525af1801561141e576127ac5750565b919091612a8c8284613012565b60608101805160128110156102645760061901612b3a575b506040015160ff167f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316803b15610a2057604051634dd5797d60e01b815260a0600482015293612b009060a4860190611b06565b6024850192909252835f81809482966009604484015283606484015260018060a01b0316608483015203925af1801561141e576127ac5750565b80516012811015610264576005190115612aa457516012811015610264576320c75ff560e21b5f52612b6b90611d9f565b600660245260445ffd5b6001600160a01b03612b868261190f565b6001600160a01b0390931692168203612b9d575050565b612ba69061190f565b63d20b19c960e01b5f9081526004929092526001600160a01b0316602452604490fd5b6040516333e6fe5560e11b815260048101829052907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169060a083602481855afa92831561141e575f93612ced575b506001600160601b0383511680612ce557506101809060246040518094819363e80160ab60e01b835260048301525afa801561141e576020915f91612cc6575b500151601281101561026457600c8103612ca957506001600160601b03602082015116159081612c99575b5015612c945790565b505f90565b60ff91506040015116155f612c8b565b6320c75ff560e21b5f52612cbc90611d9f565b600c60245260445ffd5b612cdf91506101803d811161165b5761164d8183611952565b5f612c60565b935050505090565b612d0791935060a03d60a0116112f6576112e88183611952565b915f612c20565b814710612d63575f91829160405191612d28602084611952565b8383528392602001916001600160a01b03165af115612d4357565b3d15612d54576040513d5f823e3d90fd5b63d6bda27560e01b5f5260045ffd5b504763cf47918160e01b5f5260045260245260445ffd5b60128110156102645760098114612de257600a8114612dca57600b03612dc45763ffffffff612dae6040612db59401611e3d565b1690611e4e565b610e108101809111611e5b5790565b50505f90565b5063ffffffff612dae60a0612ddf9401611e3d565b90565b5063ffffffff612dae612ddf93611e3d565b9060ff604083015116602060405180809363e7d6799760e01b825260406004830152612e236044830187611b06565b602483019190915203817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa90811561141e575f91612eae575b506001600160601b03169260c0013561ffff81168103610a205761ffff168381029380159085049091141715611e5b576001600160601b0361271061251694041691612916565b90506020813d602011612eeb575b81612ec960209383611952565b81010312610a20576001600160601b03612ee460c092611dbb565b9150612e67565b3d9150612ebc565b90929192612f02838583613069565b50600481101561026457159081612f75575b50612f6c576064835f9460209660405194630b135d3f60e11b8652600486015260406024860152816044860152838501378281018201859052601f01601f191601915afa630b135d3f60e11b5f5114601f3d11161690565b50505050600190565b6001600160a01b0384811691161490505f612f14565b91612fa091612f9b829582613012565b61254c565b60608101805160128110156102645760081901612feb57509063ffffffff612dae6080612fcf94015192611e3d565b804211612fd95750565b631b6af7f760e31b5f5260045260245ffd5b516012811015610264576320c75ff560e21b5f5261300890611d9f565b600960245260445ffd5b6020016001600160a01b036130268261190f565b6001600160a01b039093169216820361303d575050565b6130469061190f565b63087ba00760e31b5f9081526004929092526001600160a01b0316602452604490fd5b90604183036130935761308c9250602081013591604082359201355f1a9061309d565b9192909190565b50505f9160029190565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411613114579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa1561141e575f516001600160a01b0381161561310a57905f905f90565b505f906001905f90565b5050505f916003919056fe270c246ad29ed24909337f1a2e1e4d6bdf99bd1e3bf1da94a04bbdbc9637f8c5a2646970667358221220e1eeac945801d85944dc1cd91c52d4cca589d4d2509946b4f23ffe4c247accc164736f6c63430008250033",
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

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address orders) returns()
func (claims *Claims) PackConstructor(orders common.Address) []byte {
	enc, err := claims.abi.Pack("", orders)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackORDERS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc8d7601a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ORDERS() view returns(address)
func (claims *Claims) PackORDERS() []byte {
	enc, err := claims.abi.Pack("ORDERS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackORDERS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc8d7601a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ORDERS() view returns(address)
func (claims *Claims) TryPackORDERS() ([]byte, error) {
	return claims.abi.Pack("ORDERS")
}

// UnpackORDERS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc8d7601a.
//
// Solidity: function ORDERS() view returns(address)
func (claims *Claims) UnpackORDERS(data []byte) (common.Address, error) {
	out, err := claims.abi.Unpack("ORDERS", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackAccept is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf5f2e95c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function accept((address,address,address,uint96,uint32,uint40,uint40,uint40,uint64,uint64,uint64,uint64,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint96,uint32,uint32)[]) terms, uint8 parcel) returns()
func (claims *Claims) PackAccept(terms IOrdersTerms, parcel uint8) []byte {
	enc, err := claims.abi.Pack("accept", terms, parcel)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAccept is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf5f2e95c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function accept((address,address,address,uint96,uint32,uint40,uint40,uint40,uint64,uint64,uint64,uint64,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint96,uint32,uint32)[]) terms, uint8 parcel) returns()
func (claims *Claims) TryPackAccept(terms IOrdersTerms, parcel uint8) ([]byte, error) {
	return claims.abi.Pack("accept", terms, parcel)
}

// PackAcceptSigned is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb7b86afc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function acceptSigned((address,address,address,uint96,uint32,uint40,uint40,uint40,uint64,uint64,uint64,uint64,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint96,uint32,uint32)[]) terms, uint8 parcel, (address,uint256,bytes) by) returns()
func (claims *Claims) PackAcceptSigned(terms IOrdersTerms, parcel uint8, by IClaimsConsent) []byte {
	enc, err := claims.abi.Pack("acceptSigned", terms, parcel, by)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAcceptSigned is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb7b86afc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function acceptSigned((address,address,address,uint96,uint32,uint40,uint40,uint40,uint64,uint64,uint64,uint64,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint96,uint32,uint32)[]) terms, uint8 parcel, (address,uint256,bytes) by) returns()
func (claims *Claims) TryPackAcceptSigned(terms IOrdersTerms, parcel uint8, by IClaimsConsent) ([]byte, error) {
	return claims.abi.Pack("acceptSigned", terms, parcel, by)
}

// PackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x96684576.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancel((address,address,address,uint96,uint32,uint40,uint40,uint40,uint64,uint64,uint64,uint64,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint96,uint32,uint32)[]) terms, uint8 parcel) returns()
func (claims *Claims) PackCancel(terms IOrdersTerms, parcel uint8) []byte {
	enc, err := claims.abi.Pack("cancel", terms, parcel)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x96684576.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancel((address,address,address,uint96,uint32,uint40,uint40,uint40,uint64,uint64,uint64,uint64,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint96,uint32,uint32)[]) terms, uint8 parcel) returns()
func (claims *Claims) TryPackCancel(terms IOrdersTerms, parcel uint8) ([]byte, error) {
	return claims.abi.Pack("cancel", terms, parcel)
}

// PackCancelSigned is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x33df0f03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancelSigned((address,address,address,uint96,uint32,uint40,uint40,uint40,uint64,uint64,uint64,uint64,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint96,uint32,uint32)[]) terms, uint8 parcel, (address,uint256,bytes) by) returns()
func (claims *Claims) PackCancelSigned(terms IOrdersTerms, parcel uint8, by IClaimsConsent) []byte {
	enc, err := claims.abi.Pack("cancelSigned", terms, parcel, by)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancelSigned is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x33df0f03.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancelSigned((address,address,address,uint96,uint32,uint40,uint40,uint40,uint64,uint64,uint64,uint64,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint96,uint32,uint32)[]) terms, uint8 parcel, (address,uint256,bytes) by) returns()
func (claims *Claims) TryPackCancelSigned(terms IOrdersTerms, parcel uint8, by IClaimsConsent) ([]byte, error) {
	return claims.abi.Pack("cancelSigned", terms, parcel, by)
}

// PackDecide is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x41d17499.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function decide((address,address,address,uint96,uint32,uint40,uint40,uint40,uint64,uint64,uint64,uint64,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint96,uint32,uint32)[]) terms, uint8 parcel, (uint32,bool,uint32,uint96,address,uint32,uint16) policy, uint96 toShopper) returns()
func (claims *Claims) PackDecide(terms IOrdersTerms, parcel uint8, policy IClaimsPolicy, toShopper *big.Int) []byte {
	enc, err := claims.abi.Pack("decide", terms, parcel, policy, toShopper)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDecide is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x41d17499.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function decide((address,address,address,uint96,uint32,uint40,uint40,uint40,uint64,uint64,uint64,uint64,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint96,uint32,uint32)[]) terms, uint8 parcel, (uint32,bool,uint32,uint96,address,uint32,uint16) policy, uint96 toShopper) returns()
func (claims *Claims) TryPackDecide(terms IOrdersTerms, parcel uint8, policy IClaimsPolicy, toShopper *big.Int) ([]byte, error) {
	return claims.abi.Pack("decide", terms, parcel, policy, toShopper)
}

// PackDispute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06e7a557.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function dispute((address,address,address,uint96,uint32,uint40,uint40,uint40,uint64,uint64,uint64,uint64,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint96,uint32,uint32)[]) terms, uint8 parcel, (uint32,bool,uint32,uint96,address,uint32,uint16) policy, bytes32 evidence) returns()
func (claims *Claims) PackDispute(terms IOrdersTerms, parcel uint8, policy IClaimsPolicy, evidence [32]byte) []byte {
	enc, err := claims.abi.Pack("dispute", terms, parcel, policy, evidence)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDispute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06e7a557.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function dispute((address,address,address,uint96,uint32,uint40,uint40,uint40,uint64,uint64,uint64,uint64,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint96,uint32,uint32)[]) terms, uint8 parcel, (uint32,bool,uint32,uint96,address,uint32,uint16) policy, bytes32 evidence) returns()
func (claims *Claims) TryPackDispute(terms IOrdersTerms, parcel uint8, policy IClaimsPolicy, evidence [32]byte) ([]byte, error) {
	return claims.abi.Pack("dispute", terms, parcel, policy, evidence)
}

// PackDisputeSigned is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x042e9301.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function disputeSigned((address,address,address,uint96,uint32,uint40,uint40,uint40,uint64,uint64,uint64,uint64,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint96,uint32,uint32)[]) terms, uint8 parcel, (uint32,bool,uint32,uint96,address,uint32,uint16) policy, bytes32 evidence, (address,uint256,bytes) by) returns()
func (claims *Claims) PackDisputeSigned(terms IOrdersTerms, parcel uint8, policy IClaimsPolicy, evidence [32]byte, by IClaimsConsent) []byte {
	enc, err := claims.abi.Pack("disputeSigned", terms, parcel, policy, evidence, by)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDisputeSigned is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x042e9301.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function disputeSigned((address,address,address,uint96,uint32,uint40,uint40,uint40,uint64,uint64,uint64,uint64,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint96,uint32,uint32)[]) terms, uint8 parcel, (uint32,bool,uint32,uint96,address,uint32,uint16) policy, bytes32 evidence, (address,uint256,bytes) by) returns()
func (claims *Claims) TryPackDisputeSigned(terms IOrdersTerms, parcel uint8, policy IClaimsPolicy, evidence [32]byte, by IClaimsConsent) ([]byte, error) {
	return claims.abi.Pack("disputeSigned", terms, parcel, policy, evidence, by)
}

// PackDueAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0518ec00.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function dueAt((address,address,address,uint96,uint32,uint40,uint40,uint40,uint64,uint64,uint64,uint64,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint96,uint32,uint32)[]) terms, uint8 parcel, (uint32,bool,uint32,uint96,address,uint32,uint16) policy) view returns(uint8 what, uint256 time)
func (claims *Claims) PackDueAt(terms IOrdersTerms, parcel uint8, policy IClaimsPolicy) []byte {
	enc, err := claims.abi.Pack("dueAt", terms, parcel, policy)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDueAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0518ec00.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function dueAt((address,address,address,uint96,uint32,uint40,uint40,uint40,uint64,uint64,uint64,uint64,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint96,uint32,uint32)[]) terms, uint8 parcel, (uint32,bool,uint32,uint96,address,uint32,uint16) policy) view returns(uint8 what, uint256 time)
func (claims *Claims) TryPackDueAt(terms IOrdersTerms, parcel uint8, policy IClaimsPolicy) ([]byte, error) {
	return claims.abi.Pack("dueAt", terms, parcel, policy)
}

// DueAtOutput serves as a container for the return parameters of contract
// method DueAt.
type DueAtOutput struct {
	What uint8
	Time *big.Int
}

// UnpackDueAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0518ec00.
//
// Solidity: function dueAt((address,address,address,uint96,uint32,uint40,uint40,uint40,uint64,uint64,uint64,uint64,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint96,uint32,uint32)[]) terms, uint8 parcel, (uint32,bool,uint32,uint96,address,uint32,uint16) policy) view returns(uint8 what, uint256 time)
func (claims *Claims) UnpackDueAt(data []byte) (DueAtOutput, error) {
	out, err := claims.abi.Unpack("dueAt", data)
	outstruct := new(DueAtOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.What = *abi.ConvertType(out[0], new(uint8)).(*uint8)
	outstruct.Time = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackGiveBack is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbd4f518d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function giveBack((address,address,address,uint96,uint32,uint40,uint40,uint40,uint64,uint64,uint64,uint64,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint96,uint32,uint32)[]) terms, uint96 amount) payable returns()
func (claims *Claims) PackGiveBack(terms IOrdersTerms, amount *big.Int) []byte {
	enc, err := claims.abi.Pack("giveBack", terms, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGiveBack is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbd4f518d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function giveBack((address,address,address,uint96,uint32,uint40,uint40,uint40,uint64,uint64,uint64,uint64,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint96,uint32,uint32)[]) terms, uint96 amount) payable returns()
func (claims *Claims) TryPackGiveBack(terms IOrdersTerms, amount *big.Int) ([]byte, error) {
	return claims.abi.Pack("giveBack", terms, amount)
}

// PackGivenBack is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0bb6bd31.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function givenBack(bytes32 id) view returns(uint96)
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
// Solidity: function givenBack(bytes32 id) view returns(uint96)
func (claims *Claims) TryPackGivenBack(id [32]byte) ([]byte, error) {
	return claims.abi.Pack("givenBack", id)
}

// UnpackGivenBack is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0bb6bd31.
//
// Solidity: function givenBack(bytes32 id) view returns(uint96)
func (claims *Claims) UnpackGivenBack(data []byte) (*big.Int, error) {
	out, err := claims.abi.Unpack("givenBack", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9f925bb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hash((uint32,bool,uint32,uint96,address,uint32,uint16) policy) pure returns(bytes32)
func (claims *Claims) PackHash(policy IClaimsPolicy) []byte {
	enc, err := claims.abi.Pack("hash", policy)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9f925bb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hash((uint32,bool,uint32,uint96,address,uint32,uint16) policy) pure returns(bytes32)
func (claims *Claims) TryPackHash(policy IClaimsPolicy) ([]byte, error) {
	return claims.abi.Pack("hash", policy)
}

// UnpackHash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9f925bb.
//
// Solidity: function hash((uint32,bool,uint32,uint96,address,uint32,uint16) policy) pure returns(bytes32)
func (claims *Claims) UnpackHash(data []byte) ([32]byte, error) {
	out, err := claims.abi.Unpack("hash", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackIsShown is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbd65f553.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isShown(bytes32 hash) view returns(bool shown)
func (claims *Claims) PackIsShown(hash [32]byte) []byte {
	enc, err := claims.abi.Pack("isShown", hash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsShown is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbd65f553.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isShown(bytes32 hash) view returns(bool shown)
func (claims *Claims) TryPackIsShown(hash [32]byte) ([]byte, error) {
	return claims.abi.Pack("isShown", hash)
}

// UnpackIsShown is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbd65f553.
//
// Solidity: function isShown(bytes32 hash) view returns(bool shown)
func (claims *Claims) UnpackIsShown(data []byte) (bool, error) {
	out, err := claims.abi.Unpack("isShown", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackRefund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x372b7e61.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function refund((address,address,address,uint96,uint32,uint40,uint40,uint40,uint64,uint64,uint64,uint64,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint96,uint32,uint32)[]) terms, uint8 parcel) returns()
func (claims *Claims) PackRefund(terms IOrdersTerms, parcel uint8) []byte {
	enc, err := claims.abi.Pack("refund", terms, parcel)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRefund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x372b7e61.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function refund((address,address,address,uint96,uint32,uint40,uint40,uint40,uint64,uint64,uint64,uint64,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint96,uint32,uint32)[]) terms, uint8 parcel) returns()
func (claims *Claims) TryPackRefund(terms IOrdersTerms, parcel uint8) ([]byte, error) {
	return claims.abi.Pack("refund", terms, parcel)
}

// PackRefundPart is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb82de844.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function refundPart((address,address,address,uint96,uint32,uint40,uint40,uint40,uint64,uint64,uint64,uint64,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint96,uint32,uint32)[]) terms, uint96 amount) returns()
func (claims *Claims) PackRefundPart(terms IOrdersTerms, amount *big.Int) []byte {
	enc, err := claims.abi.Pack("refundPart", terms, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRefundPart is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb82de844.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function refundPart((address,address,address,uint96,uint32,uint40,uint40,uint40,uint64,uint64,uint64,uint64,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint96,uint32,uint32)[]) terms, uint96 amount) returns()
func (claims *Claims) TryPackRefundPart(terms IOrdersTerms, amount *big.Int) ([]byte, error) {
	return claims.abi.Pack("refundPart", terms, amount)
}

// PackRefundPartSigned is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ac771b9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function refundPartSigned((address,address,address,uint96,uint32,uint40,uint40,uint40,uint64,uint64,uint64,uint64,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint96,uint32,uint32)[]) terms, uint96 amount, (address,uint256,bytes) by) returns()
func (claims *Claims) PackRefundPartSigned(terms IOrdersTerms, amount *big.Int, by IClaimsConsent) []byte {
	enc, err := claims.abi.Pack("refundPartSigned", terms, amount, by)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRefundPartSigned is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ac771b9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function refundPartSigned((address,address,address,uint96,uint32,uint40,uint40,uint40,uint64,uint64,uint64,uint64,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint96,uint32,uint32)[]) terms, uint96 amount, (address,uint256,bytes) by) returns()
func (claims *Claims) TryPackRefundPartSigned(terms IOrdersTerms, amount *big.Int, by IClaimsConsent) ([]byte, error) {
	return claims.abi.Pack("refundPartSigned", terms, amount, by)
}

// PackRequestReturn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc9bf7148.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestReturn((address,address,address,uint96,uint32,uint40,uint40,uint40,uint64,uint64,uint64,uint64,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint96,uint32,uint32)[]) terms, uint8 parcel, (uint32,bool,uint32,uint96,address,uint32,uint16) policy) returns()
func (claims *Claims) PackRequestReturn(terms IOrdersTerms, parcel uint8, policy IClaimsPolicy) []byte {
	enc, err := claims.abi.Pack("requestReturn", terms, parcel, policy)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequestReturn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc9bf7148.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requestReturn((address,address,address,uint96,uint32,uint40,uint40,uint40,uint64,uint64,uint64,uint64,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint96,uint32,uint32)[]) terms, uint8 parcel, (uint32,bool,uint32,uint96,address,uint32,uint16) policy) returns()
func (claims *Claims) TryPackRequestReturn(terms IOrdersTerms, parcel uint8, policy IClaimsPolicy) ([]byte, error) {
	return claims.abi.Pack("requestReturn", terms, parcel, policy)
}

// PackRequestReturnSigned is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcca4cbd4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestReturnSigned((address,address,address,uint96,uint32,uint40,uint40,uint40,uint64,uint64,uint64,uint64,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint96,uint32,uint32)[]) terms, uint8 parcel, (uint32,bool,uint32,uint96,address,uint32,uint16) policy, (address,uint256,bytes) by) returns()
func (claims *Claims) PackRequestReturnSigned(terms IOrdersTerms, parcel uint8, policy IClaimsPolicy, by IClaimsConsent) []byte {
	enc, err := claims.abi.Pack("requestReturnSigned", terms, parcel, policy, by)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequestReturnSigned is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcca4cbd4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requestReturnSigned((address,address,address,uint96,uint32,uint40,uint40,uint40,uint64,uint64,uint64,uint64,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint96,uint32,uint32)[]) terms, uint8 parcel, (uint32,bool,uint32,uint96,address,uint32,uint16) policy, (address,uint256,bytes) by) returns()
func (claims *Claims) TryPackRequestReturnSigned(terms IOrdersTerms, parcel uint8, policy IClaimsPolicy, by IClaimsConsent) ([]byte, error) {
	return claims.abi.Pack("requestReturnSigned", terms, parcel, policy, by)
}

// PackRestocking is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb67591e0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function restocking(bytes32 parcel) view returns(uint96)
func (claims *Claims) PackRestocking(parcel [32]byte) []byte {
	enc, err := claims.abi.Pack("restocking", parcel)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRestocking is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb67591e0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function restocking(bytes32 parcel) view returns(uint96)
func (claims *Claims) TryPackRestocking(parcel [32]byte) ([]byte, error) {
	return claims.abi.Pack("restocking", parcel)
}

// UnpackRestocking is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb67591e0.
//
// Solidity: function restocking(bytes32 parcel) view returns(uint96)
func (claims *Claims) UnpackRestocking(data []byte) (*big.Int, error) {
	out, err := claims.abi.Unpack("restocking", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xed78e8ae.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settle((address,address,address,uint96,uint32,uint40,uint40,uint40,uint64,uint64,uint64,uint64,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint96,uint32,uint32)[]) terms, uint8 parcel, (uint32,bool,uint32,uint96,address,uint32,uint16) policy) returns()
func (claims *Claims) PackSettle(terms IOrdersTerms, parcel uint8, policy IClaimsPolicy) []byte {
	enc, err := claims.abi.Pack("settle", terms, parcel, policy)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xed78e8ae.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settle((address,address,address,uint96,uint32,uint40,uint40,uint40,uint64,uint64,uint64,uint64,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint96,uint32,uint32)[]) terms, uint8 parcel, (uint32,bool,uint32,uint96,address,uint32,uint16) policy) returns()
func (claims *Claims) TryPackSettle(terms IOrdersTerms, parcel uint8, policy IClaimsPolicy) ([]byte, error) {
	return claims.abi.Pack("settle", terms, parcel, policy)
}

// PackShow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xec4242d5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function show((uint32,bool,uint32,uint96,address,uint32,uint16) policy) returns()
func (claims *Claims) PackShow(policy IClaimsPolicy) []byte {
	enc, err := claims.abi.Pack("show", policy)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackShow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xec4242d5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function show((uint32,bool,uint32,uint96,address,uint32,uint16) policy) returns()
func (claims *Claims) TryPackShow(policy IClaimsPolicy) ([]byte, error) {
	return claims.abi.Pack("show", policy)
}

// PackWithdrawOffer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9af00450.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdrawOffer((address,address,address,uint96,uint32,uint40,uint40,uint40,uint64,uint64,uint64,uint64,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint96,uint32,uint32)[]) terms) returns()
func (claims *Claims) PackWithdrawOffer(terms IOrdersTerms) []byte {
	enc, err := claims.abi.Pack("withdrawOffer", terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdrawOffer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9af00450.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdrawOffer((address,address,address,uint96,uint32,uint40,uint40,uint40,uint64,uint64,uint64,uint64,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint96,uint32,uint32)[]) terms) returns()
func (claims *Claims) TryPackWithdrawOffer(terms IOrdersTerms) ([]byte, error) {
	return claims.abi.Pack("withdrawOffer", terms)
}

// PackWithdrawOfferSigned is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x857bb5ec.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdrawOfferSigned((address,address,address,uint96,uint32,uint40,uint40,uint40,uint64,uint64,uint64,uint64,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint96,uint32,uint32)[]) terms, (address,uint256,bytes) by) returns()
func (claims *Claims) PackWithdrawOfferSigned(terms IOrdersTerms, by IClaimsConsent) []byte {
	enc, err := claims.abi.Pack("withdrawOfferSigned", terms, by)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdrawOfferSigned is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x857bb5ec.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdrawOfferSigned((address,address,address,uint96,uint32,uint40,uint40,uint40,uint64,uint64,uint64,uint64,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint96,uint32,uint32)[]) terms, (address,uint256,bytes) by) returns()
func (claims *Claims) TryPackWithdrawOfferSigned(terms IOrdersTerms, by IClaimsConsent) ([]byte, error) {
	return claims.abi.Pack("withdrawOfferSigned", terms, by)
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
// Solidity: event Decided(bytes32 indexed id, uint8 parcel, address indexed by, uint96 toShopper)
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
// Solidity: event GivenBack(bytes32 indexed id, address indexed merchant, address token, uint96 amount)
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

// ClaimsOfferWithdrawn represents a OfferWithdrawn event raised by the Claims contract.
type ClaimsOfferWithdrawn struct {
	Id       [32]byte
	Merchant common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const ClaimsOfferWithdrawnEventName = "OfferWithdrawn"

// ContractEventName returns the user-defined event name.
func (ClaimsOfferWithdrawn) ContractEventName() string {
	return ClaimsOfferWithdrawnEventName
}

// UnpackOfferWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OfferWithdrawn(bytes32 indexed id, address indexed merchant)
func (claims *Claims) UnpackOfferWithdrawnEvent(log *types.Log) (*ClaimsOfferWithdrawn, error) {
	event := "OfferWithdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != claims.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ClaimsOfferWithdrawn)
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
// Solidity: event PolicyShown(bytes32 indexed hash, (uint32,bool,uint32,uint96,address,uint32,uint16) policy)
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
	if bytes.Equal(raw[:4], claims.abi.Errors["ConsentExpired"].ID.Bytes()[:4]) {
		return claims.UnpackConsentExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], claims.abi.Errors["DeadlineAhead"].ID.Bytes()[:4]) {
		return claims.UnpackDeadlineAheadError(raw[4:])
	}
	if bytes.Equal(raw[:4], claims.abi.Errors["EtherIs"].ID.Bytes()[:4]) {
		return claims.UnpackEtherIsError(raw[4:])
	}
	if bytes.Equal(raw[:4], claims.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return claims.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], claims.abi.Errors["InsufficientBalance"].ID.Bytes()[:4]) {
		return claims.UnpackInsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], claims.abi.Errors["NotArbiter"].ID.Bytes()[:4]) {
		return claims.UnpackNotArbiterError(raw[4:])
	}
	if bytes.Equal(raw[:4], claims.abi.Errors["NotMerchant"].ID.Bytes()[:4]) {
		return claims.UnpackNotMerchantError(raw[4:])
	}
	if bytes.Equal(raw[:4], claims.abi.Errors["NotParty"].ID.Bytes()[:4]) {
		return claims.UnpackNotPartyError(raw[4:])
	}
	if bytes.Equal(raw[:4], claims.abi.Errors["NotReturnable"].ID.Bytes()[:4]) {
		return claims.UnpackNotReturnableError(raw[4:])
	}
	if bytes.Equal(raw[:4], claims.abi.Errors["NotShopper"].ID.Bytes()[:4]) {
		return claims.UnpackNotShopperError(raw[4:])
	}
	if bytes.Equal(raw[:4], claims.abi.Errors["NotSigned"].ID.Bytes()[:4]) {
		return claims.UnpackNotSignedError(raw[4:])
	}
	if bytes.Equal(raw[:4], claims.abi.Errors["OrderUnknown"].ID.Bytes()[:4]) {
		return claims.UnpackOrderUnknownError(raw[4:])
	}
	if bytes.Equal(raw[:4], claims.abi.Errors["ParcelUnknown"].ID.Bytes()[:4]) {
		return claims.UnpackParcelUnknownError(raw[4:])
	}
	if bytes.Equal(raw[:4], claims.abi.Errors["PolicyMalformed"].ID.Bytes()[:4]) {
		return claims.UnpackPolicyMalformedError(raw[4:])
	}
	if bytes.Equal(raw[:4], claims.abi.Errors["PolicyMismatch"].ID.Bytes()[:4]) {
		return claims.UnpackPolicyMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], claims.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return claims.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], claims.abi.Errors["StatusIs"].ID.Bytes()[:4]) {
		return claims.UnpackStatusIsError(raw[4:])
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

// ClaimsConsentExpired represents a ConsentExpired error raised by the Claims contract.
type ClaimsConsentExpired struct {
	Deadline *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ConsentExpired(uint256 deadline)
func ClaimsConsentExpiredErrorID() common.Hash {
	return common.HexToHash("0x992b5308712af9917ab2be75cccbf8c07413b7daf833da2b5389c8dc31ed5b50")
}

// UnpackConsentExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ConsentExpired(uint256 deadline)
func (claims *Claims) UnpackConsentExpiredError(raw []byte) (*ClaimsConsentExpired, error) {
	out := new(ClaimsConsentExpired)
	if err := claims.abi.UnpackIntoInterface(out, "ConsentExpired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ClaimsDeadlineAhead represents a DeadlineAhead error raised by the Claims contract.
type ClaimsDeadlineAhead struct {
	Until *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DeadlineAhead(uint256 until)
func ClaimsDeadlineAheadErrorID() common.Hash {
	return common.HexToHash("0xcc500d29fb0a36f6d3ebe0ff612c3cecaf97136be19b6d98a10034383e503900")
}

// UnpackDeadlineAheadError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DeadlineAhead(uint256 until)
func (claims *Claims) UnpackDeadlineAheadError(raw []byte) (*ClaimsDeadlineAhead, error) {
	out := new(ClaimsDeadlineAhead)
	if err := claims.abi.UnpackIntoInterface(out, "DeadlineAhead", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ClaimsEtherIs represents a EtherIs error raised by the Claims contract.
type ClaimsEtherIs struct {
	Found    *big.Int
	Expected *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EtherIs(uint256 found, uint256 expected)
func ClaimsEtherIsErrorID() common.Hash {
	return common.HexToHash("0x53e6fe7a8bde6dc0d8720f4d7e8447be0867f2f5e857bd5576e1b4ebd461780a")
}

// UnpackEtherIsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EtherIs(uint256 found, uint256 expected)
func (claims *Claims) UnpackEtherIsError(raw []byte) (*ClaimsEtherIs, error) {
	out := new(ClaimsEtherIs)
	if err := claims.abi.UnpackIntoInterface(out, "EtherIs", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ClaimsFailedCall represents a FailedCall error raised by the Claims contract.
type ClaimsFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func ClaimsFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (claims *Claims) UnpackFailedCallError(raw []byte) (*ClaimsFailedCall, error) {
	out := new(ClaimsFailedCall)
	if err := claims.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ClaimsInsufficientBalance represents a InsufficientBalance error raised by the Claims contract.
type ClaimsInsufficientBalance struct {
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientBalance(uint256 balance, uint256 needed)
func ClaimsInsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xcf4791818fba6e019216eb4864093b4947f674afada5d305e57d598b641dad1d")
}

// UnpackInsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientBalance(uint256 balance, uint256 needed)
func (claims *Claims) UnpackInsufficientBalanceError(raw []byte) (*ClaimsInsufficientBalance, error) {
	out := new(ClaimsInsufficientBalance)
	if err := claims.abi.UnpackIntoInterface(out, "InsufficientBalance", raw); err != nil {
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

// ClaimsNotParty represents a NotParty error raised by the Claims contract.
type ClaimsNotParty struct {
	Found common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotParty(address found)
func ClaimsNotPartyErrorID() common.Hash {
	return common.HexToHash("0x20b9b3408989ca42d5fa2663f15008e4a0eb67196888f609b60bc67db38ad0ab")
}

// UnpackNotPartyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotParty(address found)
func (claims *Claims) UnpackNotPartyError(raw []byte) (*ClaimsNotParty, error) {
	out := new(ClaimsNotParty)
	if err := claims.abi.UnpackIntoInterface(out, "NotParty", raw); err != nil {
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

// ClaimsNotSigned represents a NotSigned error raised by the Claims contract.
type ClaimsNotSigned struct {
	Signer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSigned(address signer)
func ClaimsNotSignedErrorID() common.Hash {
	return common.HexToHash("0xba794079e33b4077dde15e13dde8f44d0bab449ff257bd5552aeb856eee350c8")
}

// UnpackNotSignedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSigned(address signer)
func (claims *Claims) UnpackNotSignedError(raw []byte) (*ClaimsNotSigned, error) {
	out := new(ClaimsNotSigned)
	if err := claims.abi.UnpackIntoInterface(out, "NotSigned", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ClaimsOrderUnknown represents a OrderUnknown error raised by the Claims contract.
type ClaimsOrderUnknown struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OrderUnknown(bytes32 id)
func ClaimsOrderUnknownErrorID() common.Hash {
	return common.HexToHash("0x9ff589b22f099693e66f6756855cd868d6825461335be5ca634aa8952747b493")
}

// UnpackOrderUnknownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OrderUnknown(bytes32 id)
func (claims *Claims) UnpackOrderUnknownError(raw []byte) (*ClaimsOrderUnknown, error) {
	out := new(ClaimsOrderUnknown)
	if err := claims.abi.UnpackIntoInterface(out, "OrderUnknown", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ClaimsParcelUnknown represents a ParcelUnknown error raised by the Claims contract.
type ClaimsParcelUnknown struct {
	Id     [32]byte
	Parcel uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ParcelUnknown(bytes32 id, uint8 parcel)
func ClaimsParcelUnknownErrorID() common.Hash {
	return common.HexToHash("0xc37869459a2b11cbcb7bdd21a1bd302cda20f0240f223d92e6d35151897fcd36")
}

// UnpackParcelUnknownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ParcelUnknown(bytes32 id, uint8 parcel)
func (claims *Claims) UnpackParcelUnknownError(raw []byte) (*ClaimsParcelUnknown, error) {
	out := new(ClaimsParcelUnknown)
	if err := claims.abi.UnpackIntoInterface(out, "ParcelUnknown", raw); err != nil {
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

// ClaimsSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the Claims contract.
type ClaimsSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func ClaimsSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (claims *Claims) UnpackSafeERC20FailedOperationError(raw []byte) (*ClaimsSafeERC20FailedOperation, error) {
	out := new(ClaimsSafeERC20FailedOperation)
	if err := claims.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ClaimsStatusIs represents a StatusIs error raised by the Claims contract.
type ClaimsStatusIs struct {
	Found    uint8
	Expected uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StatusIs(uint8 found, uint8 expected)
func ClaimsStatusIsErrorID() common.Hash {
	return common.HexToHash("0x831d7fd4b185b49deb673c99c1eb8b5de9e7be8729fb395385df302a5862be8f")
}

// UnpackStatusIsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StatusIs(uint8 found, uint8 expected)
func (claims *Claims) UnpackStatusIsError(raw []byte) (*ClaimsStatusIs, error) {
	out := new(ClaimsStatusIs)
	if err := claims.abi.UnpackIntoInterface(out, "StatusIs", raw); err != nil {
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
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"place\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"accept\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"acceptOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"id\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"}],\"name\":\"closedHead\",\"outputs\":[{\"internalType\":\"bytes20\",\"name\":\"\",\"type\":\"bytes20\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"id\",\"type\":\"address\"}],\"name\":\"device\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"key\",\"type\":\"address\"},{\"internalType\":\"enumScheme\",\"name\":\"scheme\",\"type\":\"uint8\"},{\"internalType\":\"enumRole\",\"name\":\"role\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"site\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"number\",\"type\":\"uint16\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint8\",\"name\":\"flags\",\"type\":\"uint8\"}],\"internalType\":\"structIJournals.Device\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"firstSeq\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"t0\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"t1\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"acts\",\"type\":\"bool\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes20\",\"name\":\"prev\",\"type\":\"bytes20\"}],\"internalType\":\"structIJournals.Segment\",\"name\":\"segment\",\"type\":\"tuple\"}],\"name\":\"digest\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"id\",\"type\":\"address\"},{\"internalType\":\"enumScheme\",\"name\":\"scheme\",\"type\":\"uint8\"},{\"internalType\":\"enumRole\",\"name\":\"role\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"site\",\"type\":\"uint16\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"}],\"name\":\"enroll\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"id\",\"type\":\"address\"}],\"name\":\"formerKey\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"key\",\"type\":\"address\"},{\"internalType\":\"enumScheme\",\"name\":\"scheme\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"fromSeq\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"id\",\"type\":\"address\"}],\"name\":\"journal\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes20\",\"name\":\"head\",\"type\":\"bytes20\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"nextSeq\",\"type\":\"uint64\"}],\"internalType\":\"structIJournals.Journal\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"id\",\"type\":\"address\"}],\"name\":\"packedDevice\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pendingOwner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"firstSeq\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"t0\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"t1\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"acts\",\"type\":\"bool\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes20\",\"name\":\"prev\",\"type\":\"bytes20\"}],\"internalType\":\"structIJournals.Segment\",\"name\":\"a\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"signatureA\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"firstSeq\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"t0\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"t1\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"acts\",\"type\":\"bool\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes20\",\"name\":\"prev\",\"type\":\"bytes20\"}],\"internalType\":\"structIJournals.Segment\",\"name\":\"b\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"signatureB\",\"type\":\"bytes\"}],\"name\":\"proveEquivocation\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"reading\",\"type\":\"bytes\"},{\"internalType\":\"bytes16\",\"name\":\"salt\",\"type\":\"bytes16\"},{\"internalType\":\"uint32\",\"name\":\"index\",\"type\":\"uint32\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"firstSeq\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"t0\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"t1\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"acts\",\"type\":\"bool\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes20\",\"name\":\"prev\",\"type\":\"bytes20\"}],\"internalType\":\"structIJournals.Segment[]\",\"name\":\"segments\",\"type\":\"tuple[]\"}],\"name\":\"proveReading\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"segments\",\"type\":\"bytes\"}],\"name\":\"record\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"taken\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"renounceOwnership\",\"outputs\":[],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"id\",\"type\":\"address\"}],\"name\":\"revocation\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"fromSeq\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"id\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"fromSeq\",\"type\":\"uint64\"}],\"name\":\"revoke\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"id\",\"type\":\"address\"},{\"internalType\":\"enumScheme\",\"name\":\"scheme\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"key\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"fromSeq\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"proof\",\"type\":\"bytes\"}],\"name\":\"rotate\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"transferOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"enumScheme\",\"name\":\"scheme\",\"type\":\"uint8\"},{\"indexed\":true,\"internalType\":\"enumRole\",\"name\":\"role\",\"type\":\"uint8\"},{\"indexed\":true,\"internalType\":\"uint16\",\"name\":\"site\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"number\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"}],\"name\":\"DeviceEnrolled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"fromSeq\",\"type\":\"uint64\"}],\"name\":\"DeviceRevoked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"enumScheme\",\"name\":\"scheme\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"key\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"fromSeq\",\"type\":\"uint64\"}],\"name\":\"DeviceRotated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"seq\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"digestA\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"digestB\",\"type\":\"bytes32\"}],\"name\":\"EquivocationProved\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferStarted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferred\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"place\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"}],\"name\":\"SegmentAccepted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"firstSeq\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"reason\",\"type\":\"bytes\"}],\"name\":\"SegmentSkipped\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"BadSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"}],\"name\":\"DeviceExpired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"DeviceKnown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"DeviceMalformed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"seq\",\"type\":\"uint64\"}],\"name\":\"DeviceRevokedFrom\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"DeviceUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"found\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"expected\",\"type\":\"uint32\"}],\"name\":\"EpochStale\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"NotEquivocation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"OwnableInvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"OwnableUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"OwnerNeeded\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"offset\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"PackedMalformed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"segment\",\"type\":\"uint256\"}],\"name\":\"ProofBroken\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"fromSeq\",\"type\":\"uint64\"}],\"name\":\"RotationStale\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"SegmentEmpty\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"found\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"expected\",\"type\":\"uint64\"}],\"name\":\"SegmentGap\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"found\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"expected\",\"type\":\"uint64\"}],\"name\":\"SegmentReplayed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"t0\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"t1\",\"type\":\"uint64\"}],\"name\":\"SegmentTime\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"}]",
	ID:  "a85f001bc6c2eddc7f1b7cd742ef9f8bae",
	Bin: "0x61016080604052346101c9576020816131e2803803809161002082856101cd565b8339810103126101c957516001600160a01b038116908190036101c9576040519061004c6040836101cd565b60108252602082016f57617962696c6c204a6f75726e616c7360801b8152604051926100796040856101cd565b600184526020840192601960f91b845280156101b657600180546001600160a01b03199081169091555f8054918216831781556001600160a01b03909116907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09080a36100e581610204565b610120526100f284610204565b61014052519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261015b60c0826101cd565b5190206080523060c052604051612f729081610270823960805181612d0a015260a05181612dc7015260c05181612cd4015260e05181612d5901526101005181612d7f01526101205181610b7f01526101405181610ba80152f35b631e4fbdf760e01b5f525f60045260245ffd5b5f80fd5b601f909101601f19168101906001600160401b038211908210176101f057604052565b634e487b7160e01b5f52604160045260245ffd5b601f81511161022f576020815191015160208210610220571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe6080806040526004361015610012575f80fd5b5f3560e01c90816308afab2c146118ba5750806308b33783146117c45780631044fff81461134e57806310ec0f1e146110615780631f76719f14610fae5780635e37046e14610f765780636602b65614610cfe578063715018a614610cdf57806379ba509714610c5f57806384b0196e14610b675780638bfe55ce14610af05780638da5cb5b14610ac9578063ab75988814610aa5578063c3808132146108cb578063d0cdd02914610814578063e0979284146107b3578063e30c39781461078b578063e3455fd414610321578063eb8cd8c7146101695763f2fde38b146100f8575f80fd5b3461016557602036600319011261016557610111611913565b610119612498565b60018060a01b0316806001600160601b0360a01b600154161760015560018060a01b035f54167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e227005f80a3005b5f80fd5b3461016557606036600319011261016557610182611913565b6024359063ffffffff8216908183036101655761019d611953565b906101a6612498565b6001600160a01b03165f8181526004602052604090205490939092831561030e57845f5260066020526101db60405f20611b63565b93600160f81b161515806102e1575b6102af575f85815260046020526040908190208054600160f81b179055517f2074c5ed19c95489f06fcadb493270ae21f3ca0247f1a3cbbdd3a0ff67c6e22894509061023582611a49565b8152602081016001600160401b0384168152855f52600660205263ffffffff60405f209251166bffffffffffffffff000000008354925160201b16916001600160601b031916171790556102aa604051928392839092916001600160401b0360209163ffffffff604085019616845216910152565b0390a2005b5050506001600160401b03602063ffffffff835116920151169163c9f340a960e01b5f5260045260245260445260645ffd5b506103096040516102f181611a49565b8281526001600160401b038516602082015285612624565b6101ea565b84636eba887760e11b5f5260045260245ffd5b346101655760e03660031901126101655761033a611913565b602435600381101561016557604435906001600160a01b038216908183036101655760643563ffffffff811680910361016557608435906001600160401b0382168092036101655760a4356001600160401b038111610165576103a190369060040161197d565b94909560c4356001600160401b038111610165576103c390369060040161197d565b909860018060a01b031698895f52600460205260405f20549788156107785764ffffffffff8960d01c16804210156107625750600160f81b89166106f4575b851580156106bb575b6106a05787158015610698575b8015610686575b610673576104cf6104b08c60405160208101917f1194ddebfea3510c4065dc4e6ee08e9243e4399d7e6e13de21379e6a725a1d0683526040820152610467606082018d6119ce565b8860808201528960a08201528a60c082015260c0815261048860e082611a64565b519020610493612cd1565b6042916040519161190160f01b8352600283015260228201522090565b916104ba8b6125ba565b6001600160a01b038c169c9084908e906125cc565b15610660576104de93886125cc565b1561064d57604051956104f087611a49565b8287528360208801526001610504876125ba565b9760405190610512826119ff565b815261052260208201998a611b8e565b60408101928352895f52600760205260405f20905163ffffffff8151166bffffffffffffffff000000006020845493015160201b16916001600160601b03191617178155019651956003871015610639577fc210372965aa2349b224c19481bed988321da6a324363ea15ca4f1c29f2321c9976080976105ed9360ff835491610100600160a81b03905160081b169216906affffffffffffffffffffff60a81b1617179055885f52600860205260405f20835f5260205260405f20600160ff19825416179055612530565b8181526105fd8560208301611b8e565b600160f91b9061060c906124ab565b17875f52600460205260405f205561062760405180956119ce565b602084015260408301526060820152a2005b634e487b7160e01b5f52602160045260245ffd5b86639a7d38d960e01b5f5260045260245ffd5b8a639a7d38d960e01b5f5260045260245ffd5b8a6310501ea560e11b5f5260045260245ffd5b506001600160a01b038916851461041f565b508415610418565b86868c6312c3ab2760e01b5f5260045260245260445260645ffd5b508a5f5260076020526106ee60405f206106e9604051916106db83611a49565b8983528a6020840152611b63565b612624565b1561040b565b8a5f52600660205261070860405f20611b63565b6107268160405161071881611a49565b8981528a6020820152612624565b156107315750610402565b806001600160401b03602063ffffffff8f945116920151169163c9f340a960e01b5f5260045260245260445260645ffd5b8b632120a8c560e01b5f5260045260245260445ffd5b8a636eba887760e11b5f5260045260245ffd5b34610165575f366003190112610165576001546040516001600160a01b039091168152602090f35b346101655760403660031901126101655760606107df6107d1611913565b6107d9611929565b90611e1c565b6001600160401b0360408051926001600160601b0319815116845263ffffffff60208201511660208501520151166040820152f35b346101655760203660031901126101655761082d611913565b610835611de6565b506001600160a01b03165f9081526004602052604090205461085690612530565b60405181516001600160a01b03168152602080830151610878918301906119ce565b60408201519160078310156106395760c060ff9160e094604085015261ffff606082015116606085015261ffff608082015116608085015264ffffffffff60a08201511660a085015201511660c0820152f35b346101655760a0366003190112610165576108e4611913565b6024356003811015610165576044359060078210159081610165576064359361ffff8516809503610165576084359064ffffffffff82168092036101655761092a612498565b6001600160a01b03169283158015610a9d575b8015610a93575b8015610a8b575b610a7857835f52600460205260405f2054610a655781421015610a4e5761063957835f52600560205260405f20855f5260205260405f209182549161ffff83169261ffff8414610a3a577fa68bc02e0d31774339642673b49b7cf6839105c114403e8d60af0ade1ea0efc79461ffff60016060960116809261ffff1916179055610a136040516109da81611a2e565b8781526109ea8560208301611b8e565b6109f78960408301611dda565b89868201528260808201528360a08201525f60c08201526124ab565b865f52600460205260405f2055610a2d60405180946119ce565b60208301526040820152a4005b634e487b7160e01b5f52601160045260245ffd5b5082632120a8c560e01b5f5260045260245260445ffd5b8363ce2263f560e01b5f5260045260245ffd5b836310501ea560e11b5f5260045260245ffd5b50851561094b565b50505f8415610944565b50821561093d565b3461016557610140366003190112610165576020610ac1611ba8565b604051908152f35b34610165575f366003190112610165575f546040516001600160a01b039091168152602090f35b3461016557606036600319011261016557610b09611913565b610b11611929565b610b196119aa565b9160018060a01b03165f52600a60205260405f209060018060a01b03165f5260205263ffffffff60405f2091165f52602052602060405f205460601b604051906001600160601b0319168152f35b34610165575f36600319011261016557610c03610ba37f0000000000000000000000000000000000000000000000000000000000000000612c93565b610bcc7f0000000000000000000000000000000000000000000000000000000000000000612c93565b6020610c1160405192610bdf8385611a64565b5f84525f368137604051958695600f60f81b875260e08588015260e08701906119db565b9085820360408701526119db565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b828110610c4857505050500390f35b835185528695509381019392810192600101610c39565b34610165575f36600319011261016557600154336001600160a01b03821603610ccc576001600160a01b03199081166001555f805433928116831782556001600160a01b0316907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09080a3005b63118cdaa760e01b5f523360045260245ffd5b34610165575f3660031901126101655763017ed72b60e01b5f5260045ffd5b3461016557604036600319011261016557610d17611913565b6024356001600160401b03811161016557610d3690369060040161197d565b905f91610d41611a85565b9360018060a01b0316918285526060915f9460016020880193608089019260a08a0160c08b01916101008c01945b15610f53575b5f9a6055810190818111610a3a57888211610f3c5760548101828111610a3a57891115610f2857610daf6054828801013560f81c83611b45565b91898311610f115790808f610e0390610ddb610dd2878f9b9a9998978c8e612480565b94909a8c612c60565b6001600160401b0360609180831c602085015263ffffffff8160401c16604085015216910152565b60208201808311610a3a57610e216001600160401b03918d8b612c60565b8060e01c8c52818160a01c16875260601c16865260348201809211610a3a578f92610e50610e6f938d8b612c60565b8a529660018060a01b038d51165f52600460205260405f205484612000565b8051610e8c575050610e8090611b9a565b9a5b9a9091929a610d6f565b8c908c9e939e5115610f09575b7fe08a9195574f056681dec6b1466dcec403c4f506e15b616a5565e402880790859060018060a01b038d511693610f016001600160401b03606063ffffffff6040850151169301511692604051938493845260208401526060604084015260608301906119db565b0390a3610e82565b9b508b610e99565b8982639540b4c960e01b5f5260045260245260445ffd5b634e487b7160e01b5f52603260045260245ffd5b8890639540b4c960e01b5f5260045260245260445ffd5b868b10610d755788908015610f6d57602090604051908152f35b50602081519101fd5b34610165576020366003190112610165576001600160a01b03610f97611913565b165f526004602052602060405f2054604051908152f35b34610165576020366003190112610165576001600160a01b03610fcf611913565b165f52600760205260405f20600160405191610fea836119ff565b610ff381611b63565b83520154602082019061100960ff821683611b8e565b60081c6001600160a01b0316604083018190529051600381101561063957608092516110556001600160401b03602063ffffffff845116930151169260405194855260208501906119ce565b60408301526060820152f35b346101655760a0366003190112610165576004356001600160401b0381116101655761109190369060040161197d565b6024356fffffffffffffffffffffffffffffffff198116809103610165576110b76119aa565b916064356001600160401b0381116101655736602382011215610165578060040135906001600160401b038211610165573660248360051b8301011161016557608435946001600160401b0386116101655736602387011215610165578560040135966001600160401b0388116101655760248701953660246101408b028a010111610165578815808015611343575b61133057610f28578561119b60356024946111c29960405194859260208401975f895263ffffffff60e01b8b60e01b16602186015260258501528484013781015f838201520301601f198101835282611a64565b51902092019163ffffffff806111b360a48a01611b34565b169216906101248801356123b5565b15611330576001600160601b03196111d982611cbe565b169160015b8481106112c457506111ef82611ae0565b61120060448301916107d983611ae0565b92606463ffffffff60208601511693019263ffffffff61121f85611b34565b1603611267575050506001600160601b03199051165b6001600160601b031990811691160361124a57005b5f198101908111610a3a576375f3ab6360e11b5f5260045260245ffd5b919250906001600160a01b039061127d90611ae0565b165f52600a60205261129260405f2091611ae0565b60018060a01b03165f5260205263ffffffff6112b160405f2092611b34565b165f5260205260405f205460601b611235565b926101206112d3858786611b52565b0135906001600160601b03198216809203610165576001600160601b0319160361131d5760016001600160601b0319611315611310868887611b52565b611cbe565b1693016111de565b826375f3ab6360e11b5f5260045260245ffd5b6375f3ab6360e11b5f525f60045260245ffd5b506040871415611147565b346101655736600319016102c08112610165576101401361016557610144356001600160401b0381116101655761138990369060040161197d565b61014036610163190112610165576102a4356001600160401b038111610165576113b790369060040161197d565b6024356001600160a01b03811694919392908581036101655750845f52600460205260405f20541561030e576113eb611ba8565b926040519460208601935f516020612f1d5f395f51905f528552610164359660018060a01b03881690818903610165576040810182905261018435916001600160a01b038316808403610165578060608401526101a4359063ffffffff821692838303610165578360808601526101c4356001600160401b0381168091036101655760a08601526101e4359463ffffffff86169b8c8703610165578c60c0830152610204356001600160401b0381168091036101655760e0830152610224356001600160401b0381168091036101655761010083015261024435801515809103610165576101208301526102643561014083015261028435916001600160601b031983168093036101655761151192610160820152610160815261048861018082611a64565b9c61151a611af4565b6001600160401b038061152b611b0a565b16911611156117af576001600160401b03611544611af4565b169b6001600160401b03611556611af4565b166084359063ffffffff821690818303610165576115749250611b45565b8d109687611787575b50506004356001600160a01b038116919082810361016557505014948561177b575b50508361175e575b505081611756575b5015801561174d575b61173a576115d3926115ca91876122b5565b939050866122b5565b6001600160a01b039092168015929091508215611726575b5081156116f0575b506116dd575f84815260046020526040908190208054600160f81b179055517f9eb491c67bd61b85c5ccf06ccd896f56f14bf5210f938e4f0a307a2bd79600f893608093909161164281611a49565b60018152602081015f8152875f52600660205263ffffffff60405f209251166bffffffffffffffff000000008354925160201b16916001600160601b03191617179055857f2074c5ed19c95489f06fcadb493270ae21f3ca0247f1a3cbbdd3a0ff67c6e22860408051600181525f6020820152a26116be611b21565b9263ffffffff60405194168452602084015260408301526060820152a2005b83639a7d38d960e01b5f5260045260245ffd5b85811491508115611704575b5015856115f3565b9050845f52600860205260405f20905f5260205260ff60405f205416856116fc565b6001600160a01b03168114159150866115eb565b8763baf848eb60e01b5f5260045260245ffd5b508686146115b8565b9050896115af565b63ffffffff9192935061176f611b21565b90501614908a806115a7565b508c1493508c8061159f565b6117a59297506001600160401b0361179d611b0a565b169050611b45565b8b10948f8061157d565b6001600160401b036117bf611b0a565b611544565b34610165576080366003190112610165576004356024356117e3611953565b906064356001600160401b0381116101655761180390369060040161197d565b918460601c5f5260046020526001600160401b0360405f2054941661182c84848784868b611e92565b1561183d575b602085604051908152f35b9061189d85966118a29693611850611a85565b93610100850152600160e08501528060c085015260a08401526001608084015233835282906001600160401b0360609180831c602085015263ffffffff8160401c16604085015216910152565b612000565b90815191826118b357808080611832565b6020915001fd5b34610165576020366003190112610165578061190f6001600160a01b036118df611913565b165f908152600660209081526040918290205463ffffffff81168552811c6001600160401b031690840152820190565b0390f35b600435906001600160a01b038216820361016557565b602435906001600160a01b038216820361016557565b35906001600160a01b038216820361016557565b604435906001600160401b038216820361016557565b35906001600160401b038216820361016557565b9181601f84011215610165578235916001600160401b038311610165576020838186019501011161016557565b6044359063ffffffff8216820361016557565b359063ffffffff8216820361016557565b9060038210156106395752565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b606081019081106001600160401b03821117611a1a57604052565b634e487b7160e01b5f52604160045260245ffd5b60e081019081106001600160401b03821117611a1a57604052565b604081019081106001600160401b03821117611a1a57604052565b90601f801991011681019081106001600160401b03821117611a1a57604052565b6040519061014082018281106001600160401b03821117611a1a576040525f610120838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e0820152826101008201520152565b356001600160a01b03811681036101655790565b6064356001600160401b03811681036101655790565b6101c4356001600160401b03811681036101655790565b60443563ffffffff811681036101655790565b3563ffffffff811681036101655790565b91908201809211610a3a57565b9190811015610f2857610140020190565b90604051611b7081611a49565b60206001600160401b0382945463ffffffff81168452821c16910152565b60038210156106395752565b5f198114610a3a5760010190565b6040515f516020612f1d5f395f51905f52602082019081526004356001600160a01b038116908190036101655760408301526024356001600160a01b0381169081900361016557606083015260443563ffffffff81168091036101655760808301526064356001600160401b0381168091036101655760a083015260843563ffffffff81168091036101655760c083015260a4356001600160401b0381168091036101655760e083015260c4356001600160401b0381168091036101655761010083015260e435801515809103610165576101208301526101043561014083015261012435916001600160601b0319831680930361016557611cbb92610160820152610160815261048861018082611a64565b90565b6040515f516020612f1d5f395f51905f526020820190815290916001600160a01b03611ce98261193f565b1660408401526001600160a01b03611d036020830161193f565b16606084015263ffffffff611d1a604083016119bd565b1660808401526001600160401b03611d3460608301611969565b1660a084015263ffffffff611d4b608083016119bd565b1660c08401526001600160401b03611d6560a08301611969565b1660e08401526001600160401b03611d7f60c08301611969565b1661010084015260e0810135908115158092036101655761012091828501526101008101356101408501520135916001600160601b0319831680930361016557611cbb92610160820152610160815261048861018082611a64565b60078210156106395752565b60405190611df382611a2e565b5f60c0838281528260208201528260408201528260608201528260808201528260a08201520152565b5f60408051611e2a816119ff565b828152826020820152015260018060a01b03165f52600960205260405f209060018060a01b03165f5260205260405f205460405190611e68826119ff565b6001600160601b03198160601b16825263ffffffff8160a01c16602083015260c01c604082015290565b9290949194335f52600960205260405f20928460601c9360018060a01b0385165f5260205260405f209687549564ffffffffff8560d01c16421080611ff2575b158015611fb6575b8015611fa4575b611f9757611f7195611f6b94611f64936001600160401b0361016094604051945f516020612f1d5f395f51905f528652336020870152604086015263ffffffff8160401c166060860152166080840152600160a08401528060c084015260e083015260016101008301526101208201528760601b61014082015220610493612cd1565b95866122b5565b91612a33565b15611f90576401000000009060a01c0160a01b9060601c179055600190565b5050505f90565b5050505050505050505f90565b506103e8620151804201028211611ee1565b5063ffffffff8160401c168015159081611fd2575b5015611eda565b90506bffffffffffffffff000000008260201b16178760a01c145f611fcb565b50600360f81b851615611ed2565b80516001600160a01b039081165f90815260096020908152604080832082860180519095168452909152902080549396959294919391929091612043888761267b565b978851156122a3575b885161229a57604087019263ffffffff845116916120c863ffffffff8560a01c1680941492835f14612294576001600160601b03198660601b165b6001600160601b0319166101208c0152601f198b0180515f516020612f1d5f395f51905f528252610160822091526120c190610493612cd1565b98896122b5565b91600160f91b811615801590612282575b61225d575b5050501580612254575b6121fe575b505051936060810151926080820151926001600160401b0360c01b63ffffffff85166001600160401b0387160160c01b1663ffffffff60a01b8860a01b168360601c1717905560e082015115612146575b505050505050565b6101006060937faeca289cd1c6361085d40e6200bbd7f26af2a5579d3c50b7e4686e4bc4e40a9d9560018060a01b038551169760018060a01b03905116986001600160401b0360501b60a087015160501b169263ffffffff60801b9060801b16916001600160401b0360a01b9060a01b169063ffffffff60e01b9060e01b161717176bffffffffffffffff0000000060c085015160201b161792015160405192835260208301526040820152a35f808080808061213e565b86516001600160a01b039081165f908152600a602090815260408083208a5185168452825280832063ffffffff95909516835293905291822080546001600160a01b0319169390911692909217909155806120ed565b508115156120e8565b612269939c508a612a67565b988951612278575f80806120de565b5050505050505050565b5061228e838383612a33565b156120d9565b5f612087565b50505050505050565b97506122af81876128b4565b9761204c565b9092916041811461234c576080146122cf57505f91508190565b5f927f7fffffff800000007fffffffffffffffde737d56d38bcf4279dce5617e3192a860208201351115612306575b505060029190565b60809060405192835260208301375f805260205f60a0836101005afa5060015f5114612333575b806122fe565b60406060909101206001600160a01b031691505f61232d565b505f927f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a060208201351115612384575b505060019190565b60209293505f916040608092815192835281810135851a868401528183013782805260015afa505f51905f8061237c565b939194929094818110156124765791905f925b600182116123e5575050501491826123df57505090565b14919050565b816001821810612408575b60011c9060018101809111610a3a5760011c906123c8565b959284811461246b5784811015610f28576124298160051b84013591611b9a565b936001881661246657905b604051906020820192600160f81b8452602183015260418201526041815261245d606182611a64565b519020956123f0565b612434565b505050505050505f90565b5050505050505f90565b90939293848311610165578411610165578101920390565b5f546001600160a01b03163303610ccc57565b60018060a01b03815116602082015160038110156106395760408301519160078310156106395761ffff60b01b606085015160b01b1661ffff60c01b608086015160c01b161764ffffffffff60d01b60a086015160d01b16179260ff60a81b9060a81b169160ff60a01b9060a01b161717179060c060ff60f81b91015160f81b161790565b612538611de6565b50612542816125ba565b9060ff8160a81c1660078110156106395761259064ffffffffff8360d01c16916125876040519561257287611a2e565b6001600160a01b038616875260208701611b8e565b60408501611dda565b61ffff8260b01c16606084015261ffff8260c01c16608084015260a083015260f81c60c082015290565b60a01c60ff1660038110156106395790565b9390926125d8926122b5565b929060038210156106395760038110156106395714918261260e575b50816125fe575090565b6001600160a01b03161515919050565b6001600160a01b0382811691161491505f6125f4565b63ffffffff8151169163ffffffff815116808410938415612647575b5050505090565b149250908261265c575b50505f808080612640565b6001600160401b03809293506020809201511692015116115f80612651565b60609291801561287e5764ffffffffff8160d01c168042101561283e575063ffffffff60808301511615612808576001600160401b0360a0830151166001600160401b0360c08401511680821180156127f6575b61279f575050600160f81b166126e25750565b6020810160018060a01b038151165f52600660205261273e61270660405f20611b63565b836001600160401b0361272463ffffffff6040859801511692612ded565b6040519261273184611a49565b8352166020820152612624565b15612747575050565b51815160209283015160405163c9f340a960e01b948101949094526001600160a01b03909216602484015263ffffffff1660448301526001600160401b03166064808301919091528152909150611cbb608482611a64565b602093840151604051631a79cc5f60e11b958101959095526001600160a01b031660248501526001600160401b03918216604485015216606483015250909150611cbb81608481015b03601f198101835282611a64565b506103e86201518042010281116126cf565b50909150602060018060a01b039101511660405190630af8a30d60e01b6020830152602482015260248152611cbb604482611a64565b602092830151604051632120a8c560e01b948101949094526001600160a01b03166024840152604480840191909152825250909150611cbb606482611a64565b50909150602060018060a01b039101511660405190636eba887760e11b6020830152602482015260248152611cbb604482611a64565b60408101516060939260c081901c9163ffffffff9081169160a01c16818114801590612a2b575b6129bb575b505060608201916001600160401b03835116926001600160401b038316938481106129695750516001600160401b031692831161291c57505050565b60209081015160405163fb9636c160e01b928101929092526001600160a01b031660248201526001600160401b03928316604482015291166064820152909150611cbb81608481016127e8565b602092830151604051639afbebdb60e01b948101949094526001600160a01b031660248401526001600160401b0390811660448401529092166064820152929350611cbb9150829050608481016127e8565b90915080612a20575063ffffffff60015b168082106129de5750505f5f806128e0565b9190929350602060018060a01b03910151169160405192630a57bb6f60e11b602085015260248401526044830152606482015260648152611cbb608482611a64565b63ffffffff906129cc565b5080156128db565b919060038110156106395760ff60a01b60a09190911b166001600160a01b0391909116176001600160a81b03919091161490565b929190612a749084612e42565b90926001600160a01b03918216911681149182612c42575b5081612c38575b50612c315760038110156106395760021480612b08575b612ae057602060018060a01b039101511660405190639a7d38d960e01b6020830152602482015260248152611cbb604482611a64565b506040516321580de760e11b6020820152610100602482015260248152611cbb604482611a64565b505f8060405160208101907fbb5a52f42f9c9261ed4361f59422a1e30036e7c32b270c8807a419feca605023825260056040820152600160608201527fa71af64de5126a4a4e02b7922d66ce9415ce88a4c9d25514d91082c8725ac95760808201527f5d47723c8fbe580bb369fec9c2665d8e30a435b9932645482e7c9f11e872296b60a082015260a08152612b9f60c082611a64565b51906101005afa3d15612c2a573d6001600160401b038111611a1a5760405190612bd3601f8201601f191660200183611a64565b81523d5f602083013e5b81612c1e575b81612bf0575b5015612aaa565b60019150602081519101519060208110612c0d575b50145f612be9565b5f199060200360031b1b165f612c05565b80516020149150612be3565b6060612bdd565b5050606090565b905015155f612a93565b9091506003831015610639576003811015610639578214905f612a8c565b916020810191828211610a3a57612c7693612480565b90359060208110612c85575090565b5f199060200360031b1b1690565b60ff811690601f8211612cc25760405191612caf604084611a64565b6020808452838101919036833783525290565b632cd44ac360e21b5f5260045ffd5b307f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161480612dc4575b15612d2c577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a08152612dbe60c082611a64565b51902090565b507f00000000000000000000000000000000000000000000000000000000000000004614612d03565b612e109063ffffffff60806001600160401b036060840151169201511690611b45565b5f198101908111610a3a576001600160401b03811115612e3657506001600160401b0390565b6001600160401b031690565b909190600160f91b831615612f125760018060a01b036020820151165f52600760205260405f2090612e7382611b63565b906040810194612eac8363ffffffff8851166001600160401b0360608601511660405191612ea083611a49565b82526020820152612624565b15612ef757506001600160401b0361272463ffffffff612ed0959697511692612ded565b15612ef0576001015460ff81169160089190911c6001600160a01b031690565b505f905f90565b9450505050612f05826125ba565b916001600160a01b031690565b50612f05826125ba56fe93fffece31db44e2b0d21a0dbe3489ddd34c982b7086feab1c661da20d2dc8a6a26469706673582212205a85c22703f3ec56fddbfca15d375cf07216526a793005906af17f512f35e0b864736f6c63430008250033",
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

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address owner_) returns()
func (journals *Journals) PackConstructor(owner_ common.Address) []byte {
	enc, err := journals.abi.Pack("", owner_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAccept is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x08b33783.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function accept(uint256 place, bytes32 root, uint64 time, bytes signature) returns(bytes32)
func (journals *Journals) PackAccept(place *big.Int, root [32]byte, time uint64, signature []byte) []byte {
	enc, err := journals.abi.Pack("accept", place, root, time, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAccept is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x08b33783.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function accept(uint256 place, bytes32 root, uint64 time, bytes signature) returns(bytes32)
func (journals *Journals) TryPackAccept(place *big.Int, root [32]byte, time uint64, signature []byte) ([]byte, error) {
	return journals.abi.Pack("accept", place, root, time, signature)
}

// UnpackAccept is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x08b33783.
//
// Solidity: function accept(uint256 place, bytes32 root, uint64 time, bytes signature) returns(bytes32)
func (journals *Journals) UnpackAccept(data []byte) ([32]byte, error) {
	out, err := journals.abi.Unpack("accept", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackAcceptOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79ba5097.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function acceptOwnership() returns()
func (journals *Journals) PackAcceptOwnership() []byte {
	enc, err := journals.abi.Pack("acceptOwnership")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAcceptOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79ba5097.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function acceptOwnership() returns()
func (journals *Journals) TryPackAcceptOwnership() ([]byte, error) {
	return journals.abi.Pack("acceptOwnership")
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
// Solidity: function enroll(address id, uint8 scheme, uint8 role, uint16 site, uint40 validUntil) returns()
func (journals *Journals) PackEnroll(id common.Address, scheme uint8, role uint8, site uint16, validUntil *big.Int) []byte {
	enc, err := journals.abi.Pack("enroll", id, scheme, role, site, validUntil)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEnroll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc3808132.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function enroll(address id, uint8 scheme, uint8 role, uint16 site, uint40 validUntil) returns()
func (journals *Journals) TryPackEnroll(id common.Address, scheme uint8, role uint8, site uint16, validUntil *big.Int) ([]byte, error) {
	return journals.abi.Pack("enroll", id, scheme, role, site, validUntil)
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

// PackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owner() view returns(address)
func (journals *Journals) PackOwner() []byte {
	enc, err := journals.abi.Pack("owner")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function owner() view returns(address)
func (journals *Journals) TryPackOwner() ([]byte, error) {
	return journals.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (journals *Journals) UnpackOwner(data []byte) (common.Address, error) {
	out, err := journals.abi.Unpack("owner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPackedDevice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5e37046e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function packedDevice(address id) view returns(bytes32)
func (journals *Journals) PackPackedDevice(id common.Address) []byte {
	enc, err := journals.abi.Pack("packedDevice", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPackedDevice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5e37046e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function packedDevice(address id) view returns(bytes32)
func (journals *Journals) TryPackPackedDevice(id common.Address) ([]byte, error) {
	return journals.abi.Pack("packedDevice", id)
}

// UnpackPackedDevice is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5e37046e.
//
// Solidity: function packedDevice(address id) view returns(bytes32)
func (journals *Journals) UnpackPackedDevice(data []byte) ([32]byte, error) {
	out, err := journals.abi.Unpack("packedDevice", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackPendingOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe30c3978.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pendingOwner() view returns(address)
func (journals *Journals) PackPendingOwner() []byte {
	enc, err := journals.abi.Pack("pendingOwner")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPendingOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe30c3978.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pendingOwner() view returns(address)
func (journals *Journals) TryPackPendingOwner() ([]byte, error) {
	return journals.abi.Pack("pendingOwner")
}

// UnpackPendingOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe30c3978.
//
// Solidity: function pendingOwner() view returns(address)
func (journals *Journals) UnpackPendingOwner(data []byte) (common.Address, error) {
	out, err := journals.abi.Unpack("pendingOwner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
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
// the contract method with ID 0x10ec0f1e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proveReading(bytes reading, bytes16 salt, uint32 index, bytes32[] proof, (address,address,uint32,uint64,uint32,uint64,uint64,bool,bytes32,bytes20)[] segments) view returns()
func (journals *Journals) PackProveReading(reading []byte, salt [16]byte, index uint32, proof [][32]byte, segments []IJournalsSegment) []byte {
	enc, err := journals.abi.Pack("proveReading", reading, salt, index, proof, segments)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProveReading is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x10ec0f1e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proveReading(bytes reading, bytes16 salt, uint32 index, bytes32[] proof, (address,address,uint32,uint64,uint32,uint64,uint64,bool,bytes32,bytes20)[] segments) view returns()
func (journals *Journals) TryPackProveReading(reading []byte, salt [16]byte, index uint32, proof [][32]byte, segments []IJournalsSegment) ([]byte, error) {
	return journals.abi.Pack("proveReading", reading, salt, index, proof, segments)
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

// PackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceOwnership() pure returns()
func (journals *Journals) PackRenounceOwnership() []byte {
	enc, err := journals.abi.Pack("renounceOwnership")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function renounceOwnership() pure returns()
func (journals *Journals) TryPackRenounceOwnership() ([]byte, error) {
	return journals.abi.Pack("renounceOwnership")
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
// Solidity: function revoke(address id, uint32 epoch, uint64 fromSeq) returns()
func (journals *Journals) PackRevoke(id common.Address, epoch uint32, fromSeq uint64) []byte {
	enc, err := journals.abi.Pack("revoke", id, epoch, fromSeq)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevoke is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb8cd8c7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revoke(address id, uint32 epoch, uint64 fromSeq) returns()
func (journals *Journals) TryPackRevoke(id common.Address, epoch uint32, fromSeq uint64) ([]byte, error) {
	return journals.abi.Pack("revoke", id, epoch, fromSeq)
}

// PackRotate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe3455fd4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rotate(address id, uint8 scheme, address key, uint32 epoch, uint64 fromSeq, bytes signature, bytes proof) returns()
func (journals *Journals) PackRotate(id common.Address, scheme uint8, key common.Address, epoch uint32, fromSeq uint64, signature []byte, proof []byte) []byte {
	enc, err := journals.abi.Pack("rotate", id, scheme, key, epoch, fromSeq, signature, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRotate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe3455fd4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rotate(address id, uint8 scheme, address key, uint32 epoch, uint64 fromSeq, bytes signature, bytes proof) returns()
func (journals *Journals) TryPackRotate(id common.Address, scheme uint8, key common.Address, epoch uint32, fromSeq uint64, signature []byte, proof []byte) ([]byte, error) {
	return journals.abi.Pack("rotate", id, scheme, key, epoch, fromSeq, signature, proof)
}

// PackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (journals *Journals) PackTransferOwnership(newOwner common.Address) []byte {
	enc, err := journals.abi.Pack("transferOwnership", newOwner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (journals *Journals) TryPackTransferOwnership(newOwner common.Address) ([]byte, error) {
	return journals.abi.Pack("transferOwnership", newOwner)
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

// JournalsEIP712DomainChanged represents a EIP712DomainChanged event raised by the Journals contract.
type JournalsEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const JournalsEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (JournalsEIP712DomainChanged) ContractEventName() string {
	return JournalsEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (journals *Journals) UnpackEIP712DomainChangedEvent(log *types.Log) (*JournalsEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != journals.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JournalsEIP712DomainChanged)
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

// JournalsOwnershipTransferStarted represents a OwnershipTransferStarted event raised by the Journals contract.
type JournalsOwnershipTransferStarted struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const JournalsOwnershipTransferStartedEventName = "OwnershipTransferStarted"

// ContractEventName returns the user-defined event name.
func (JournalsOwnershipTransferStarted) ContractEventName() string {
	return JournalsOwnershipTransferStartedEventName
}

// UnpackOwnershipTransferStartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferStarted(address indexed previousOwner, address indexed newOwner)
func (journals *Journals) UnpackOwnershipTransferStartedEvent(log *types.Log) (*JournalsOwnershipTransferStarted, error) {
	event := "OwnershipTransferStarted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != journals.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JournalsOwnershipTransferStarted)
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

// JournalsOwnershipTransferred represents a OwnershipTransferred event raised by the Journals contract.
type JournalsOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const JournalsOwnershipTransferredEventName = "OwnershipTransferred"

// ContractEventName returns the user-defined event name.
func (JournalsOwnershipTransferred) ContractEventName() string {
	return JournalsOwnershipTransferredEventName
}

// UnpackOwnershipTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (journals *Journals) UnpackOwnershipTransferredEvent(log *types.Log) (*JournalsOwnershipTransferred, error) {
	event := "OwnershipTransferred"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != journals.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(JournalsOwnershipTransferred)
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
	if bytes.Equal(raw[:4], journals.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return journals.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], journals.abi.Errors["NotEquivocation"].ID.Bytes()[:4]) {
		return journals.UnpackNotEquivocationError(raw[4:])
	}
	if bytes.Equal(raw[:4], journals.abi.Errors["OwnableInvalidOwner"].ID.Bytes()[:4]) {
		return journals.UnpackOwnableInvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], journals.abi.Errors["OwnableUnauthorizedAccount"].ID.Bytes()[:4]) {
		return journals.UnpackOwnableUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], journals.abi.Errors["OwnerNeeded"].ID.Bytes()[:4]) {
		return journals.UnpackOwnerNeededError(raw[4:])
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
	if bytes.Equal(raw[:4], journals.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return journals.UnpackStringTooLongError(raw[4:])
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

// JournalsInvalidShortString represents a InvalidShortString error raised by the Journals contract.
type JournalsInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func JournalsInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (journals *Journals) UnpackInvalidShortStringError(raw []byte) (*JournalsInvalidShortString, error) {
	out := new(JournalsInvalidShortString)
	if err := journals.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
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

// JournalsOwnableInvalidOwner represents a OwnableInvalidOwner error raised by the Journals contract.
type JournalsOwnableInvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableInvalidOwner(address owner)
func JournalsOwnableInvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x1e4fbdf7f3ef8bcaa855599e3abf48b232380f183f08f6f813d9ffa5bd585188")
}

// UnpackOwnableInvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableInvalidOwner(address owner)
func (journals *Journals) UnpackOwnableInvalidOwnerError(raw []byte) (*JournalsOwnableInvalidOwner, error) {
	out := new(JournalsOwnableInvalidOwner)
	if err := journals.abi.UnpackIntoInterface(out, "OwnableInvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JournalsOwnableUnauthorizedAccount represents a OwnableUnauthorizedAccount error raised by the Journals contract.
type JournalsOwnableUnauthorizedAccount struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func JournalsOwnableUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0x118cdaa7a341953d1887a2245fd6665d741c67c8c50581daa59e1d03373fa188")
}

// UnpackOwnableUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func (journals *Journals) UnpackOwnableUnauthorizedAccountError(raw []byte) (*JournalsOwnableUnauthorizedAccount, error) {
	out := new(JournalsOwnableUnauthorizedAccount)
	if err := journals.abi.UnpackIntoInterface(out, "OwnableUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JournalsOwnerNeeded represents a OwnerNeeded error raised by the Journals contract.
type JournalsOwnerNeeded struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnerNeeded()
func JournalsOwnerNeededErrorID() common.Hash {
	return common.HexToHash("0x017ed72bcba52495adbef6666087438c9eabd87993d0a48598ecbdc5ed0dd7d2")
}

// UnpackOwnerNeededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnerNeeded()
func (journals *Journals) UnpackOwnerNeededError(raw []byte) (*JournalsOwnerNeeded, error) {
	out := new(JournalsOwnerNeeded)
	if err := journals.abi.UnpackIntoInterface(out, "OwnerNeeded", raw); err != nil {
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

// JournalsStringTooLong represents a StringTooLong error raised by the Journals contract.
type JournalsStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func JournalsStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (journals *Journals) UnpackStringTooLongError(raw []byte) (*JournalsStringTooLong, error) {
	out := new(JournalsStringTooLong)
	if err := journals.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OrdersMetaData contains all meta data concerning the Orders contract.
var OrdersMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIJournals\",\"name\":\"journals\",\"type\":\"address\"},{\"internalType\":\"contractIShipments\",\"name\":\"shipments\",\"type\":\"address\"},{\"internalType\":\"contractPicture\",\"name\":\"picture\",\"type\":\"address\"},{\"internalType\":\"contractICentres\",\"name\":\"centres\",\"type\":\"address\"},{\"internalType\":\"contractIClaims\",\"name\":\"claims\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"CENTRES\",\"outputs\":[{\"internalType\":\"contractICentres\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"CLAIMS\",\"outputs\":[{\"internalType\":\"contractIClaims\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"JOURNALS\",\"outputs\":[{\"internalType\":\"contractIJournals\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PICTURE\",\"outputs\":[{\"internalType\":\"contractPicture\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"SHIPMENTS\",\"outputs\":[{\"internalType\":\"contractIShipments\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint64\",\"name\":\"priceWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"timeWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lateWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"co2Weight\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"grams\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"volume\",\"type\":\"uint32\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"},{\"internalType\":\"enumStatus\",\"name\":\"to\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"}],\"name\":\"applyClaim\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"name\":\"approve\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint64\",\"name\":\"priceWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"timeWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lateWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"co2Weight\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"grams\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"volume\",\"type\":\"uint32\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"}],\"name\":\"assign\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"name\":\"balanceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"book\",\"outputs\":[{\"components\":[{\"internalType\":\"uint96\",\"name\":\"captured\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"refunded\",\"type\":\"uint96\"},{\"internalType\":\"uint8\",\"name\":\"parcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"open\",\"type\":\"uint8\"},{\"internalType\":\"uint24\",\"name\":\"lines\",\"type\":\"uint24\"}],\"internalType\":\"structIOrders.Book\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"closeOffer\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"contractURI\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"credit\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint64\",\"name\":\"priceWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"timeWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lateWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"co2Weight\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"grams\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"volume\",\"type\":\"uint32\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"digestOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"fee\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"\",\"type\":\"uint16\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"name\":\"getApproved\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint64\",\"name\":\"priceWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"timeWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lateWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"co2Weight\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"grams\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"volume\",\"type\":\"uint32\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"}],\"name\":\"held\",\"outputs\":[{\"internalType\":\"uint96\",\"name\":\"\",\"type\":\"uint96\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint64\",\"name\":\"priceWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"timeWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lateWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"co2Weight\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"grams\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"volume\",\"type\":\"uint32\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"idOf\",\"outputs\":[{\"internalType\":\"OrderId\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"name\":\"isApprovedForAll\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"name\":\"locked\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"name\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"order\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"enumStatus\",\"name\":\"status\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"booked\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"dockSigned\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"vehicleSigned\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"marks\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"pickup\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"carrier\",\"type\":\"uint16\"},{\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"vehicle\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"since\",\"type\":\"uint32\"}],\"internalType\":\"structIOrders.Order\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"name\":\"ownerOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"}],\"name\":\"parcelId\",\"outputs\":[{\"internalType\":\"OrderId\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint64\",\"name\":\"priceWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"timeWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lateWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"co2Weight\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"grams\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"volume\",\"type\":\"uint32\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"merchantSignature\",\"type\":\"bytes\"}],\"name\":\"place\",\"outputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint64\",\"name\":\"priceWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"timeWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lateWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"co2Weight\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"grams\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"volume\",\"type\":\"uint32\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"merchantSignature\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"shopperSignature\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"internalType\":\"structIOrders.Permit\",\"name\":\"permit\",\"type\":\"tuple\"}],\"name\":\"placeSigned\",\"outputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint64\",\"name\":\"priceWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"timeWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lateWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"co2Weight\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"grams\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"volume\",\"type\":\"uint32\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"merchantSignature\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"validAfter\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"validBefore\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structIOrders.Authorization\",\"name\":\"authorization\",\"type\":\"tuple\"}],\"name\":\"placeWithAuthorization\",\"outputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"acts\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint64\",\"name\":\"priceWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"timeWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lateWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"co2Weight\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"grams\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"volume\",\"type\":\"uint32\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms[]\",\"name\":\"terms\",\"type\":\"tuple[]\"}],\"name\":\"post\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"taken\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint64\",\"name\":\"priceWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"timeWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lateWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"co2Weight\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"grams\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"volume\",\"type\":\"uint32\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"}],\"name\":\"reassign\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint64\",\"name\":\"priceWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"timeWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lateWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"co2Weight\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"grams\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"volume\",\"type\":\"uint32\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"\",\"type\":\"tuple\"}],\"name\":\"receiptURI\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"name\":\"safeTransferFrom\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"safeTransferFrom\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"name\":\"setApprovalForAll\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"rate\",\"type\":\"uint16\"},{\"internalType\":\"address\",\"name\":\"recipient\",\"type\":\"address\"}],\"name\":\"setFee\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"name\":\"supportsInterface\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"symbol\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"name\":\"tokenURI\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"name\":\"transferFrom\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"withdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"reading\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"place\",\"type\":\"bytes32\"}],\"name\":\"ActPending\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"seq\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"reason\",\"type\":\"bytes\"}],\"name\":\"ActSkipped\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"approved\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"Approval\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"approved\",\"type\":\"bool\"}],\"name\":\"ApprovalForAll\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"_fromTokenId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"_toTokenId\",\"type\":\"uint256\"}],\"name\":\"BatchMetadataUpdate\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"}],\"name\":\"CarrierMissing\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"ContractURIUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"fee\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"recipient\",\"type\":\"address\"}],\"name\":\"FeeSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"Locked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"_tokenId\",\"type\":\"uint256\"}],\"name\":\"MetadataUpdate\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"enumStatus\",\"name\":\"status\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"state\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"reading\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"place\",\"type\":\"bytes32\"}],\"name\":\"OrderAdvanced\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"enumStatus\",\"name\":\"status\",\"type\":\"uint8\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"toShopper\",\"type\":\"uint96\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"toMerchant\",\"type\":\"uint96\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"credited\",\"type\":\"uint8\"}],\"name\":\"OrderClosed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"credited\",\"type\":\"bool\"}],\"name\":\"OrderPartRefunded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"parcels\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint64\",\"name\":\"priceWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"timeWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lateWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"co2Weight\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"grams\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"volume\",\"type\":\"uint32\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"indexed\":false,\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"OrderPlaced\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"reading\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"place\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes4\",\"name\":\"reason\",\"type\":\"bytes4\"}],\"name\":\"ReadingIgnored\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"reading\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"place\",\"type\":\"bytes32\"}],\"name\":\"ReadingTaken\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"Transfer\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"Unlocked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Withdrawn\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"found\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"most\",\"type\":\"uint256\"}],\"name\":\"AmountTooLarge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"}],\"name\":\"BalanceNotKept\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"orders\",\"type\":\"address\"}],\"name\":\"BoundToOther\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"}],\"name\":\"ClockAhead\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"CodeHashesMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"ContractMissing\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"CountStale\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"}],\"name\":\"DeadlinePassed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"ERC721IncorrectOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"ERC721InsufficientApproval\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"approver\",\"type\":\"address\"}],\"name\":\"ERC721InvalidApprover\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"ERC721InvalidOperator\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"ERC721InvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"}],\"name\":\"ERC721InvalidReceiver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"ERC721InvalidSender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"ERC721NonexistentToken\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"found\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"}],\"name\":\"EtherIs\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"found\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"most\",\"type\":\"uint16\"}],\"name\":\"FeeTooHigh\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"found\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"}],\"name\":\"GasShort\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"NoCarrier\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"found\",\"type\":\"address\"}],\"name\":\"NotClaims\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"}],\"name\":\"NotMerchantSigned\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"found\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"expected\",\"type\":\"address\"}],\"name\":\"NotOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"found\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"expected\",\"type\":\"address\"}],\"name\":\"NotShopper\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"}],\"name\":\"NotShopperSigned\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NothingToWithdraw\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"}],\"name\":\"OfferExpired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"OrderKnown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"OrderUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"OutOfZone\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"offset\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"PackedMalformed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"}],\"name\":\"ParcelUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"time\",\"type\":\"uint256\"}],\"name\":\"PickupAhead\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"}],\"name\":\"PolicyUnknown\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"PriceZero\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"ReadingMalformed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"ReceiptLocked\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumStatus\",\"name\":\"found\",\"type\":\"uint8\"},{\"internalType\":\"enumStatus\",\"name\":\"expected\",\"type\":\"uint8\"}],\"name\":\"StatusIs\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"TermsMalformed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"found\",\"type\":\"bytes32\"},{\"internalType\":\"OrderId\",\"name\":\"expected\",\"type\":\"bytes32\"}],\"name\":\"TermsMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"TermsMissing\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"received\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"}],\"name\":\"TokenShort\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"enumStatus\",\"name\":\"found\",\"type\":\"uint8\"}],\"name\":\"TooEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint40\",\"name\":\"time\",\"type\":\"uint40\"}],\"name\":\"TooFarAhead\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"TooLate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"TooOld\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"WrongCode\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"WrongNonce\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"WrongRole\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"WrongSite\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"WrongVehicle\",\"type\":\"error\"}]",
	ID:  "a528b15d4a5bebdf3b2ec16ab09dcf81d2",
	Bin: "0x6101c080604052346103ac5760a08161612a80380380916100208285610406565b8339810103126103ac578051906001600160a01b0382168083036103ac576020820151916001600160a01b0383168084036103ac576040820151926001600160a01b038416918285036103ac576060840151936001600160a01b038516908186036103ac5760800151936001600160a01b038516928386036103ac577fa5d4097edda6d87cb9329af83fb3712ef77eeb13738ffe43cc35a4ce305ad9625f80a1306080524660a05260a06040516100d8604082610406565b600e815260208101906d57617962696c6c204f726465727360901b825260405191610104604084610406565b60018352601960f91b6020938401529051902060c08190527fad7c5bef027816a800da1736444fb58a807ef4c9603b7848673f7e3a68eb14a560e0819052604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8152938401929092528282015246606083015230608083015291902061010052519460a086016001600160401b038111878210176103f257604052855260208501526040840152606083015260808201525f5b600581106102d357505061018052610160526101a0526101405261012052604051615cdb908161044f823960805181612fc9015260a05181612fec015260c0518161305c015260e0518161308201526101005181612fa80152610120518181816108fa0152818161403d015281816142f20152614b5a015261014051818181610b6e015281816111330152818161321d01526132c70152610160518181816105270152818161151d0152818161241401528181613408015281816138d20152818161510f015281816154df015281816158b4015281816159d40152615b0701526101805181818161070501528181610aa801528181610d1201528181611f9b01526155f101526101a0518181816110620152611d560152f35b6001600160a01b036102e58284610429565b51163b156103cb57600381106103c357600460206001600160a01b0361030b8486610429565b51166040519283809263646bb00d60e11b82525afa9081156103b8575f91610373575b506001600160a01b031630810361034a57506001905b016101ba565b6001600160a01b0361035c8385610429565b511663d6b3037b60e01b5f5260045260245260445ffd5b90506020813d82116103b0575b8161038d60209383610406565b810103126103ac57516001600160a01b03811681036103ac575f61032e565b5f80fd5b3d9150610380565b6040513d5f823e3d90fd5b600190610344565b6001600160a01b03916103de9190610429565b51166347d7bb9760e01b5f5260045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b601f909101601f19168101906001600160401b038211908210176103f257604052565b90600581101561043a5760051b0190565b634e487b7160e01b5f52603260045260245ffdfe60806040526004361015610011575f80fd5b5f3560e01c806301ffc9a71461027657806306fdde03146101e0578063081812fc14610208578063095ea7b3146102715780630edf73321461026c57806323b872dd1461026257806330f738be1461026757806342842e0e146102625780634dd5797d1461025d5780635ef1e9cf146102585780636352211e1461020857806367cdfcaa1461025357806368074d9b1461024e57806370a08231146102495780637d5641c8146102445780637f57e5301461023f57806380d42dbf1461023a578063830bd65e1461023557806384b0196e14610230578063923883371461022b57806395d89b41146101e05780639cc2f88c14610226578063a22cb46514610221578063b45a3c0e14610208578063b88d4fde1461021c578063bd22c94d14610217578063be17c90a14610212578063c0d9f12b1461020d578063c87b56dd14610208578063cc1f0d2d14610203578063d059927e146101fe578063d52954e3146101f9578063d8a4bdd7146101f4578063ddca3f43146101ef578063e7d67997146101ea578063e80160ab146101e5578063e8a3d485146101e0578063e985e9c5146101db578063ed43a6f5146101d65763f940e385146101d1575f80fd5b61154c565b611508565b6114fa565b6102cd565b611373565b61123b565b611207565b611091565b61104d565b610fa0565b610f25565b6102e2565b610ef2565b610e70565b610e3e565b610df1565b610dca565b610cf4565b610c69565b610bcb565b610b9d565b610b59565b610ad7565b610a93565b610a77565b610a3b565b610929565b6108e5565b610698565b6104ad565b6104e9565b610366565b610309565b3461029b57602036600319011261029b576004356001600160e01b0319811614611d4c575b5f80fd5b5f91031261029b57565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b3461029b575f36600319011215611d4c575f80fd5b3461029b57602036600319011215611d4c575f80fd5b6001600160a01b0381160361029b57565b3461029b57604036600319011261029b576103256004356102f8565b611d4c565b908161028091031261029b5790565b9181601f8401121561029b578235916001600160401b03831161029b576020838186019501011161029b57565b604036600319011261029b576004356001600160401b03811161029b5761039190369060040161032a565b6024356001600160401b03811161029b576103b0903690600401610339565b6103bb929192611d90565b60208201926103d86103cc85611620565b6001600160a01b031690565b330361048257906103e99183611e21565b506001600160a01b036103fe60408401611620565b1615918215610474576001600160601b0361041b6060830161162a565b169283340361045b5761044893501561044c575b50610438611dc5565b6040519081529081906020820190565b0390f35b61045590612030565b8261042f565b6329f37f3d60e11b5f5234600452602484905260445b5ffd5b6001600160601b035f61041b565b61047161048e85611620565b63087ba00760e31b5f52336004526001600160a01b0316602452604490565b3461029b57606036600319011261029b576004356104ca816102f8565b506024356104d7816102f8565b50611d4c565b61ffff81160361029b57565b3461029b57604036600319011261029b57600435610506816104dd565b602435610512816102f8565b604051638da5cb5b60e01b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115610677575f91610648575b506001600160a01b038116330361062957506103e861ffff83161161060c577fcf4d2d03d4b8ecbbb158b4405a7f342f82c5a11f84050a067767a63744e52209916105eb6105ab6116a9565b61ffff83168082526001600160a01b0385166020909201919091525f80546001600160b01b031916909117601085901b62010000600160b01b0316179055565b6040805161ffff9290921682526001600160a01b03929092166020820152a1005b633c057d7b60e01b5f5261ffff82166004526103e860245260445ffd5b631194af8760e11b5f52336004526001600160a01b031660245260445ffd5b61066a915060203d602011610670575b6106628183611668565b810190611689565b5f61055f565b503d610658565b61169e565b60ff81160361029b57565b6001600160601b0381160361029b57565b3461029b5760a036600319011261029b576004356001600160401b03811161029b576106c890369060040161032a565b6024356106d48161067c565b60443591601283101561029b57606435926106ee84610687565b608435926106fb846102f8565b610703611d90565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633036108d25761073d9083612124565b9260408401916107528351601f9060a01c1690565b61075b82611279565b8161078157505050506001600160601b036107779316916128b9565b61077f611dc5565b005b600b81979293959694971180156108bf575b156107b4576104716107a588516128a7565b6320c75ff560e21b5f52611730565b6107c2839495969793611279565b600c8410156107e5575050506107e0936107da6127c5565b926127df565b610777565b92610847916107e09795946107f983611279565b600c831480806108ad575b61089e575b1580610893575b610855575b5061082086866124e8565b6001600160601b0360808601519116908082105f1461084e57505b60a08501528251612602565b9052612669565b905061083b565b6003036108895761088260045b61087a61086e42611718565b6001600160401b031690565b908888612344565b505f610815565b6108826002610862565b506003811115610810565b8551600160a51b178652610809565b506001600160601b0383161515610804565b506108c983611279565b82811015610793565b6309a354eb60e21b5f523360045260245ffd5b3461029b575f36600319011261029b576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b3461029b57602036600319011261029b57600435610945611747565b505f52600360205261044860405f205461095d611747565b506109b662ffffff6040519261097284611648565b6001600160601b038181168552606082901c16602085015260c081901c60ff16604085015260c881901c60ff16606085015260d01c16608083019062ffffff169052565b60405191829182919091608062ffffff8160a08401956001600160601b0381511685526001600160601b03602082015116602086015260ff604082015116604086015260ff6060820151166060860152015116910152565b602060031982011261029b57600435906001600160401b03821161029b57610a389160040161032a565b90565b3461029b576020610a4b36610a0e565b610a6e610a69610a5f610260840184611dd7565b9060ff1994613701565b612fa6565b16604051908152f35b3461029b57602036600319011261029b576103256004356102f8565b3461029b575f36600319011261029b576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b3461029b57604036600319011261029b576004356001600160401b03811161029b57610b07903690600401610339565b90602435906001600160401b03821161029b573660238301121561029b578160040135906001600160401b03821161029b573660248360051b8501011161029b57610448936024610438940191611771565b3461029b575f36600319011261029b576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b3461029b57604036600319011261029b576020602435600435610bbf8261067c565b60ff6040519216178152f35b3461029b575f36600319011261029b57610c0a610c18610be9612d90565b604092919251938493600f60f81b855260e0602086015260e08501906102a9565b9083820360408501526102a9565b4660608301523060808301525f60a083015281810360c083015260206060519182815201906080905f5b818110610c50575050500390f35b8251845285945060209384019390920191600101610c42565b3461029b5760e036600319011261029b576004356001600160401b03811161029b57610c9990369060040161032a565b6024356001600160401b03811161029b57610cb8903690600401610339565b6044929192356001600160401b03811161029b57610cda903690600401610339565b91608036606319011261029b5761044894610438946118cf565b3461029b57602036600319011261029b57600435610d10611d90565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163303610dad57805f52600260205260405f2054601f8160a01c16610d9957610d9090600167ffffffffffffffe160a01b03164260e01b6001600160e01b03191617600d60a01b17915f52600260205260405f2090565b5561077f611dc5565b632e9d883f60e11b5f52600482905260245ffd5b6309a354eb60e21b5f523360045260245ffd5b8015150361029b57565b3461029b57604036600319011261029b57610de66004356102f8565b610325602435610dc0565b3461029b57608036600319011261029b57610e0d6004356102f8565b610e186024356102f8565b6064356001600160401b03811161029b57610e37903690600401610339565b5050611d4c565b3461029b576020610e68610a69610e5436610a0e565b610e62610260820182611dd7565b91613701565b604051908152f35b3461029b57606036600319011261029b576004356001600160401b03811161029b57610ea090369060040161032a565b6024356001600160401b03811161029b57610ebf903690600401610339565b9091604435916001600160401b03831161029b576060600319843603011261029b576104489361043893600401926119c2565b3461029b576104d736610a0e565b604090600319011261029b57600435610f18816102f8565b90602435610a38816102f8565b3461029b576020610f60610f3836610f00565b6001600160a01b039182165f9081526001855260408082209290931681526020919091522090565b54604051908152f35b604060031982011261029b57600435906001600160401b03821161029b57610f939160040161032a565b90602435610a388161067c565b3461029b57610fc2610fb136610f69565b610fbc929192611d90565b82612124565b9060408201610fd181516128a7565b6012811015611048576004036110225750610ff590610fee6127c5565b90836131e1565b1561100c575f5f516020615c865f395f51905f525d005b602001516307bde1c560e21b5f5260045260245ffd5b61102f61103e91516128a7565b6320c75ff560e21b5f52611283565b600460245260445ffd5b611265565b3461029b575f36600319011261029b576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b3461029b576110a2610fb136610f69565b6110ab816131aa565b6040810180516110eb906110e690600160a71b8116156111ed5763ffffffff6110df6110d960a89360e01c90565b926116fb565b9116611bbc565b611b9c565b8042106111db57505160c01c613fff166060602083019361110e8551918561337b565b604051631059f72f60e01b8152938492839261112e929160048501611c7d565b03815f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165af19182156106775761118992611185925f5f915f936111a8575b5061117f6127c5565b93613519565b1590565b6111955761077f611dc5565b516307bde1c560e21b5f5260045260245ffd5b9150506111cd915060603d6060116111d4575b6111c58183611668565b810190611bc9565b915f611176565b503d6111bb565b630d2cdbf360e41b5f5260045260245ffd5b63ffffffff6110df6110d960a884901c60ff169360e01c90565b3461029b575f36600319011261029b575f546040805161ffff8316815260109290921c6001600160a01b0316602083015290f35b3461029b57602061125461124e36610f69565b90611ca3565b6001600160601b0360405191168152f35b634e487b7160e01b5f52602160045260245ffd5b6012111561104857565b601281101561104857600452565b9060128210156110485752565b6004111561104857565b906112b28261129e565b52565b81516001600160a01b031681526101808101929161137191906101609081906112e660208201516020860190611291565b60408181015115159085015260608181015115159085015260808181015115159085015260a08181015160ff169085015260c08181015160ff169085015260e08181015161ffff16908501526101008181015161ffff16908501526113556101208201516101208601906112a8565b6101408181015161ffff1690850152015163ffffffff16910152565b565b3461029b57602036600319011261029b5760043561138f611ce3565b505f52600260205260405f20546113a4611ce3565b50613fff60c082901c1680151591826114e8575b6113ca6001600160a01b0382166103cc565b9260a082901c601f16926113dd84611279565b600160a51b8316151591600160a61b8416151590600160a71b851615159080156114d2575f905b156114cb5761141b60a887901c60ff165b60ff1690565b915b60b087901c61ffff169361143088614742565b9660d089901c61ffff169860e01c996114476116b8565b6001600160a01b03909c168c526114619060208d01613615565b151560408b0152151560608a01521515608089015260ff1660a088015260ff1660c087015261ffff1660e086015261ffff166101008501526114a7906101208501613621565b61ffff1661014083015263ffffffff166101608201526040516104488192826112b5565b5f9161141d565b6114e260a887901c60ff16611415565b90611404565b600c601f60a083901c161092506113b8565b3461029b57610e3736610f00565b3461029b575f36600319011261029b576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b3461029b5761155a36610f00565b90611563611d90565b335f9081526001602090815260408083206001600160a01b038516845290915290205490811561160d57335f8181526001602090815260408083206001600160a01b0395861680855290835281842093909355805194871685529084018590529094928592917fa4195c37c2947bbe89165f03e320b6903116f0b10d8cfdb522330f7ce6f9fa2491a3826116045761077792506001600160a01b031661369d565b6107e09261362a565b636e34ee0b60e11b5f523360045260245ffd5b35610a38816102f8565b35610a3881610687565b634e487b7160e01b5f52604160045260245ffd5b60a081019081106001600160401b0382111761166357604052565b611634565b90601f801991011681019081106001600160401b0382111761166357604052565b9081602091031261029b5751610a38816102f8565b6040513d5f823e3d90fd5b60405190611371604083611668565b6040519061137161018083611668565b6040519061137161010083611668565b6040519061137160e083611668565b634e487b7160e01b5f52601160045260245ffd5b90610e10820291808304610e10149015171561171357565b6116e7565b906103e88202918083046103e8149015171561171357565b90604491601281101561104857600452600b602452565b6040519061175482611648565b5f6080838281528260208201528260408201528260608201520152565b9093919261177d611d90565b5f936060925f9060015b15611881575b5f95818301926063602085013560e81c60ff16602086013560f01c60ff1660051b0182010190818b1061186a5750926117c7868683612a28565b908151155f146117e9575050600183949596979801975b909695949350611787565b879891985115611862575b7f679787d4abac3504478e9888917221e62730d7b0a68cb26c3117d7dce3716f9d8596979899611825833560601c90565b61185a611844853560401c63ffffffff1695356001600160401b031690565b9260405193849360018060a01b031696846118a4565b0390a26117de565b8897506117f4565b8a90639540b4c960e01b5f5260045260245260445ffd5b87821061178d5750505050909250811561189f575090611371611dc5565b612d88565b6001600160401b03610a38949363ffffffff60609416835216602082015281604082015201906102a9565b9293916118e4916118de611d90565b84611e21565b909360208401926118f76103cc85611620565b33141591826119a3575b5050905061197c57506001600160a01b0361191e60408301611620565b161561194d576119349060643561193d57612030565b90611371611dc5565b611948606482612eae565b612030565b61195c6060610471920161162a565b6329f37f3d60e11b5f9081526004526001600160601b0316602452604490565b61198861047191611620565b63fe70334f60e01b5f526001600160a01b0316600452602490565b61118592506119ba936119b586611620565b612dd8565b805f80611901565b916119cb611d90565b6001600160601b0360608401356119e181610687565b1615611b8d576119f19183611e21565b5091611a016103cc604084013581565b606083013590611a1081613ab6565b92611a1e60408201826130b8565b919095604183145f14611b37576001600160a01b03841690611a45906103cc906020013581565b6020833593013597611a91611a85611a77611a71611a63898661315b565b356001600160f81b03191690565b60f81c90565b96611a8b611a85828661316f565b9061318e565b9361317d565b91833b1561029b576040516377aadf6360e11b81526001600160a01b039091166004820152306024820152604481018890526064810194909452608484019890985260a4830189905260ff90931660c483015260e4820196909652610104810191909152935f90859081838161012481015b03925af19384156106775761193494611b1d575b50613adc565b80611b2b5f611b3193611668565b8061029f565b5f611b17565b9195916001600160a01b03841690611b54906103cc906020013581565b926020833593013597823b1561029b575f94611b03869289948d6040519d8e998a9889976388b7ab6360e01b8952309060048a016130ea565b637294708f60e11b5f5260045ffd5b90610e10820180921161171357565b906301e13380820180921161171357565b9190820180921161171357565b9081606091031261029b578051611bdf816104dd565b916020820151600481101561029b57604090920151610a388161067c565b9060c0806113719361ffff815116845263ffffffff60208201511660208501526001600160401b0360408201511660408501526001600160401b03606082015116606085015263ffffffff6080820151166080850152611c6d60a082015160a08601906001600160401b03169052565b01516001600160401b0316910152565b91610100919493611c9d61ffff9261012086019786526020860190611bfd565b16910152565b90611cae9082612124565b90600c601f604084015160a01c161015611cdd5781611cd76080926001600160601b03946124e8565b01511690565b50505f90565b6040519061018082018281106001600160401b03821117611663576040525f610160838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201520152565b365f80375f8036817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa3d5f803e611d8c573d5ffd5b3d5ff35b5f516020615c865f395f51905f525c611db65760015f516020615c865f395f51905f525d565b633ee5aeb560e01b5f5260045ffd5b5f5f516020615c865f395f51905f525d565b903590601e198136030182121561029b57018035906001600160401b03821161029b576020019160a082023603831361029b57565b9081602091031261029b5751610a3881610dc0565b919290611e32610260840184611dd7565b90611e41610a69838388613701565b9460ff19861696611e538484846137a5565b611e666001600160a01b038335166103cc565b90611e756103cc602085013581565b95611e95611e8b8b5f52600260205260405f2090565b5460a01c601f1690565b61201c57611ea891611185918a85612dd8565b61200157506102008101357ff7ef6f80633523e55c3cdea5fc61de427acf042ae1fe9f0c252e469db8307d1681141580611f76575b611f64575091818361ffff611efb84611f4d9661137199988d613872565b9190600160a01b61ffff60b01b60b083901b166001600160a01b038a16176001600160e01b03194260e01b161717838d81611f53575b611f4491505f52600260205260405f2090565b551617896139f2565b84613a58565b91611f5d92613924565b838d611f31565b634d788dbb60e11b5f5260045260245ffd5b5060405163bd65f55360e01b8152600481018290526020816024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115610677575f91611fd2575b5015611edd565b611ff4915060203d602011611ffa575b611fec8183611668565b810190611e0c565b5f611fcb565b503d611fe2565b63e4a82ed160e01b5f526001600160a01b031660045260245ffd5b632e9d883f60e11b5f5260048a905260245ffd5b60408101356001600160a01b03169190606081013561204e84613ab6565b6040516323b872dd60e01b5f9081526020948501356001600160a01b03166004523060245260448490529193909160648180895af160015f51148116156120c5575b6040919091525f606052156120a9576113719293613adc565b635274afe760e01b5f526001600160a01b03841660045260245ffd5b60018115166120db573d15863b15151616612090565b503d5f823e3d90fd5b6040519060c082018281106001600160401b03821117611663576040525f60a0838281528260208201528260408201528260608201528260808201520152565b9190612143610a696121346120e4565b94610e62610260820182611dd7565b60ff1916808452601f61217060ff84168093178060208801528360608801525f52600260205260405f2090565b5480604087015260a01c1615612184575050565b909150156121a657905163c378694560e01b5f5260045260ff1660245260445ffd5b5051634ffac4d960e11b5f5260045260245ffd5b6007111561104857565b6112b2826121ba565b9081602091031261029b5751610a38816104dd565b906112b2826121ba565b6001600160401b0381160361029b57565b63ffffffff81160361029b57565b916020908281520191905f5b8181106122245750505090565b90919260a0806001926001600160401b038735612240816121ec565b16815263ffffffff6020880135612256816121fd565b1660208201526001600160601b03604088013561227281610687565b16604082015263ffffffff606088013561228b816121fd565b16606082015263ffffffff60808801356122a4816121fd565b166080820152019401929101612217565b6101209061233660e0610a3896948051845261ffff602082015116602085015260ff604082015116604085015260ff6060820151166060850152612301608082015160808601906121e2565b60a08181015163ffffffff169085015260c0818101516001600160a01b03169085015201516001600160401b031660e0830152565b81610100820152019161220b565b92906123e56123f0926123c86020956123bf612363611415878b613b12565b6123b560408b519b0151916123ab816123916114156123878761ffff9060b01c1690565b9660a81c60ff1690565b16938c61239c6116c8565b9e8f908152019061ffff169052565b60ff1660408c0152565b60ff1660608a0152565b608088016121c4565b5f60a08701525f60c08701525b6001600160401b031660e0860152565b610260810190611dd7565b9261240f6040519485938493634696fa7f60e11b8552600485016122b5565b03815f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165af1908115610677575f9161244f575090565b610a38915060203d602011612471575b6124698183611668565b8101906121cd565b503d61245f565b92906123e56123f0926123d5602095612497612363611415878b613b12565b6124a5600360808a016121c4565b5f60a08901526001600160a01b031660c0880152565b92906123e56123f0926123d56020956124da612363611415878b613b12565b6124a5600460808a016121c4565b606082013560808201908152604082015190929190600160a51b16156125745761251b81515f52600360205260405f2090565b54612527845182613b7c565b8452600260c882901c60ff161061256e5761255b60609161255085610260612561970190611dd7565b939094015190613ba7565b91613bdf565b90805182106112b2575050565b50505050565b505050565b610a3890612593600c6004601f8460a01c16101592612f62565b816125a8575b8115613c375760019150613c37565b60019150612599565b610a38906125cb60116004601f8460a01c16101592612f62565b816125df575b8115613c37575f9150613c37565b600191506125d1565b610a3890612593600e6004601f8460a01c16101592612f62565b612617826004601f8460a01c16101592612f62565b9181612646575b91610a38928261262f575b50613c37565b601191925061263d81611279565b1415905f612629565b9050601281101561104857600f8114159061261e565b9190820391821161171357565b9060a082015161267d81608085015161265c565b9360408401926126938451600160a51b16151590565b61278e575b83516126b060208701515f52600260205260405f2090565b55606085019485511561277f575b6126c9878584613cc7565b97819591925196516126da906128a7565b975160ff1693604001356001600160a01b03166001600160a01b0316956127009161265c565b6001600160601b031661271288611279565b6040805160ff95861681526001600160a01b0397881660208201526001600160601b0393841691810191909152908216606082015291166080820152951660a086015216927fc956fa03883add97f0408719eee34b6c7f3e57783fb98c2d8e4d43dcb665b4309060c090a4565b6127898151613c9a565b6126be565b6127ac86846127a688515f52600360205260405f2090565b54613c4d565b6127bf86515f52600360205260405f2090565b55612698565b6103e842024281046103e814421517156117135760b01b90565b93929190916128076127f660408701938451612f62565b918284525f60208801938451613dc2565b6102008301357ff7ef6f80633523e55c3cdea5fc61de427acf042ae1fe9f0c252e469db8307d1603612854575092836128436113719551612579565b905261284f82826124e8565b612669565b925090505190515f52600260205260405f2055606081015115612875575b50565b6113719051613c9a565b93929091612807604086019261289760098551612f62565b9283855260208801938451613dc2565b60a01c601f1660128110156110485790565b9190916128cf81515f52600360205260405f2090565b5460c881901c60ff161580612a09575b6129f9576129076129016128f56060870161162a565b6001600160601b031690565b82613b7c565b8084116129e25750916129dd6001600160601b0392612947837f5b1bbd5aaf5a81b0f7e1773e259c31e86bc4d273d37c5cc15a2ff4ed20cd21af96613c8a565b61295a82515f52600360205260405f2090565b556040810151600160a51b1761297982515f52600260205260405f2090565b556129a96129a184604089019861299b60206129948c611620565b9201611620565b90613e1b565b915196611620565b60405194859416908491926001600160601b036040929594606085019660018060a01b031685521660208401521515910152565b0390a2565b637f16270360e01b5f52600484905260245260445ffd5b6104716107a560408401516128a7565b50600b612a1960408401516128a7565b612a2281611279565b116128df565b426103e80263240c84006001600160401b03602384013560b01c1690810182119594929391620927c00110612d1c57612a6083613e98565b90811595865f14612bfb5750505050612a86612a80826023013560f81c90565b82614612565b9190935b845161257457604382013560238301359360f882901b6001600160601b0385351617926001600160e01b031982166317142cc160e21b8103612b405750505090612b207f1a0c047bff245a8f24db3205f78f751e3f9656dce4171ae14edd34d71cfdaf5192612b19612b0c612afe87613efa565b5f52600460205260405f2090565b805460ff19166001179055565b60ff191690565b604080519586526020860192909252923560601c9390819081015b0390a3565b9195929115612ba457506040805192835260208301939093526001600160e01b0319909416918101919091529035606090811c9260ff1916917f59526b589ace839f5c513fa7dfef861682841f5bcefb4b5a2304f5693e38fd909181908101612b3b565b9092919450612bb35750505050565b604080519485526020850191909152913560601c9260ff19909116917fd81c569e40333bb2217793a7b066466cb24adaf94693d68edce34686ae17775291a35f80808061256e565b93959380612cfd575b15612c2557505050612c1583613fb4565b509263617a10d760e11b91612a8a565b612c43612c358795976043013590565b5f52600260205260405f2090565b5491602385013560f01c6105001480612cec575b15612c71575050612c69915082614451565b919093612a8a565b612c7e8386949394613f13565b6001600160e01b0319811615908180612cdb575b15612ca657505090612c699392918561427b565b95809550612cb691989450613fb4565b919097612cc6575b505050612a8a565b612cd29395508461410b565b915f8080612cbe565b50612ce7848489613f88565b612c92565b50600560a084901c601f1614612c57565b50612d17611185612d10612afe89613efa565b5460ff1690565b612c04565b5050909150610a38612d46612d32833560601c90565b926023013560b01c6001600160401b031690565b604051635a67da1560e11b60208201526001600160a01b0390931660248401526001600160401b0316604483015281606481015b03601f198101835282611668565b602081519101fd5b6040908151612d9f8382611668565b600e81526d57617962696c6c204f726465727360901b602082015291612dc781519182611668565b60018152601960f91b602082015290565b90929192612de783858361466c565b50612df18161129e565b159081612e5a575b50612e51576064835f9460209660405194630b135d3f60e11b8652600486015260406024860152816044860152838501378281018201859052601f01601f191601915afa630b135d3f60e11b5f5114601f3d11161690565b50505050600190565b6001600160a01b0384811691161490505f612df9565b3d15612ea9573d906001600160401b0382116116635760405191612e9e601f8201601f191660200184611668565b82523d5f602084013e565b606090565b5f91829182612f546040602084013593612ec7856102f8565b606081013595612ed687610687565b80359060ff6020820135612ee98161067c565b606086840135930135936001600160601b0387519b8c6024602082019d8e63d505accf60e01b905260018060a01b03169101528c6044309101521660648c015260848b01521660a489015260c488015260e487015260e48652612f4e61010487611668565b01611620565b9251925af150612872612e70565b601282101561104857600167ffffffffffffffe160a01b031660a09190911b174260e01b6001600160e01b0319161790565b610a3890610e62610260820182611dd7565b7f00000000000000000000000000000000000000000000000000000000000000007f000000000000000000000000000000000000000000000000000000000000000030147f000000000000000000000000000000000000000000000000000000000000000046141615613031575b6719010000000000005f52601a52603a526042601820905f603a52565b5060a06040517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f81527f000000000000000000000000000000000000000000000000000000000000000060208201527f0000000000000000000000000000000000000000000000000000000000000000604082015246606082015230608082015220613014565b903590601e198136030182121561029b57018035906001600160401b03821161029b5760200191813603831361029b57565b969390928896939261010099969360018060a01b0316895260018060a01b0316602089015260408801526060870152608086015260a085015260e060c08501528160e0850152848401375f828201840152601f01601f1916010190565b634e487b7160e01b5f52603260045260245ffd5b906040101561316a5760400190565b613147565b9060201161029b5790602090565b9060401161029b5760200190602090565b35906020811061319c575090565b5f199060200360031b1b1690565b6040016131b781516128a7565b6012811015611048576005036131ca5750565b61102f6131d791516128a7565b600560245260445ffd5b9190916132136131f66020830151948361337b565b60405194630f363b8f60e41b865260048601526024850190611bfd565b606083610104815f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165af1801561067757610a38935f92839084928594613264575b506135c8565b91509250613281915060603d6060116111d4576111c58183611668565b919091925f61325e565b9291906132bd6132a06020860151928661337b565b60405192630f363b8f60e41b845260048401526024830190611bfd565b606081610104815f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165af190811561067757610a38945f905f925f9461326457506135c8565b6040519060e082018281106001600160401b03821117611663576040525f60c0838281528260208201528260408201528260608201528260808201528260a08201520152565b35610a38816121fd565b9081602091031261029b5751610a38816121fd565b35610a38816121ec565b9061338461330c565b5060408201516133b69060b01c61ffff1692826133b06133a8610260830183611dd7565b929093613b12565b916146a0565b6080839293019161340460206133d46133ce86613352565b95613352565b60405163d28f307960e01b815261ffff8916600482015263ffffffff909116602482015291829081906044820190565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa94851561067757610a38956134d2946134c2935f926134e2575b506134a56134b5929361349561347261012061346b6101008b01613371565b9901613371565b9961348861347e6116d8565b61ffff909e168e52565b63ffffffff1660208d0152565b6001600160401b031660408b0152565b6001600160401b03166060890152565b63ffffffff166080870152565b6001600160401b031660a0850152565b6001600160401b031660c0830152565b6134b5925061350b6134a59160203d602011613512575b6135038183611668565b81019061335c565b925061344c565b503d6134f9565b9392909161ffff8316156135bf57846135a26020925f9560406135ba9901956703fffffffc0003ff60a61b19875116906135528461129e565b600167ffffffffffffffe160a01b0360c09390931b61ffff60c01b169190911760ce9390931b929092171660a89190911b60ff60a81b16174260e01b6001600160e01b03191617600560a01b1790565b80935201518083526002602052816040842055613dc2565b600190565b50505050505f90565b94939291909461ffff86161561360b576136016020926135ba9760408401956703fffffffc0003ff60a61b19875116906135528461129e565b8093520151614728565b5050505050505f90565b60128210156110485752565b6112b28261129e565b916040519163a9059cbb60e01b5f5260018060a01b031660045260245260205f60448180865af160015f5114811615613687575b6040919091521561366c5750565b635274afe760e01b5f526001600160a01b031660045260245ffd5b60018115166120db573d15833b1515161661365e565b8147106136ea575f918291604051916136b7602084611668565b8383528392602001916001600160a01b03165af1156136d257565b3d15155f0361169e5763d6bda27560e01b5f5260045ffd5b504763cf47918160e01b5f5260045260245260445ffd5b90929192604051938060051b91828601907fb5728667923b4c158ffa0f21a06bbd764acf894b841ca4f6a4491d5a7aa0720a82525f9060208301915b8481106137885750505050506102a0929320610260604051927fc42cdeb940eb5f73816f505bc6f74c9076202737497550fa7348f5f09656a549845260208401376102808201522090565b8060a060019281028401853760c085208160051b8b01520161373d565b90916101a08201356101808301356137bc84614751565b15801590613866575b801561385d575b613816576103e88111613841575080158015613837575b8015613825575b613816576113719361380192606085013591614850565b60e08101359060a060c0820135910135614925565b633b7d8bc960e11b5f5260045ffd5b50613832611185846147da565b6137ea565b50600381116137e3565b633c057d7b60e01b5f5261ffff166004526103e860245260445ffd5b508335156137cc565b506020840135156137c5565b929160a06040935f93613886816080013590565b6101a082013591875198631b69f24b60e01b8a5260048a0152600180861b039035166024890152604488015282606488015260848701528060a487015202809160c486013760c40183827f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165af11561390b57505f519060205190565b3d5f823e3d90fd5b60ff1660ff81146117135760010190565b9190915f91805f915b6139545750509061394a610a3893925f52600360205260405f2090565b55600160a51b1790565b909260ff8416806139bb575b508160101c8160bd1c6107f860f88216911681036117135760d001908160d0116117135760ff16901b17600160c01b8101908181116117135761010160c01b0190811061171357926139b190613913565b9060181c8061392d565b83175f908152600260205260408120602160a01b61ffff60b01b60b086901b166001600160e01b03194260e01b1617179055613960565b91939060a07f4699a812e76d7394a9bac551fe05a01ab66a68501464222ce934680370c9f16d92604051928352604060208401526102608760408501376102806102a0840152806102c08401520280946102e083013760208535950135936102e00190a4565b6040517f032bc66be43dbccb7487781d168eb7bda224628a3b2c3388bdf69b532a3a1611926020929081906001600160a01b03165f7fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef8180a48152a1565b5f6024816020936370a0823160e01b8252306004525afa601f3d11161561029b575f5190565b613ae890929192613ab6565b90810390811161171357818110613afd575050565b63729712b960e01b5f5260045260245260445ffd5b60408101515f93929190600160a51b16613b56575b508215613b315750565b600191925080610260613b45920190611dd7565b90501b5f1981019081116117135790565b613b7591935080515f526003602052606060405f205491015190613ba7565b915f613b27565b6001600160601b03811682039182116117135760601c6001600160601b031681039081116117135790565b906001600160fd1b03811681036117135760031b60d001908160d0116117135760ff911c1690565b919081101561316a5760a0020190565b9291905f935f5b828110613bf35750505050565b600184821c16613c06575b600101613be6565b946001600160601b036040613c1c888686613bcf565b0135613c2781610687565b1681018091116117135794613bfe565b60ff60a81b19169015610a3857600160ae1b1790565b918201908183116117135760601b81018091116117135760ff819260c81c16613c74575090565b6001600160c81b03198101915081116117135790565b9060601b81018091116117135790565b60207ff8e1a15aba9398e019f0b49df1a4fde98ee17ae345cb5f6b5e2c27f5033e8ce791604051908152a1565b5f938493909260408301356001600160a01b03169291908015159081613da3575b50613d9a575b8015613d92575f9161018081013580613d79575b509086929183808314159283613d51575b505050613d47575b8115159283613d35575b505050613d2e57565b9060041790565b613d3f9350613e1b565b835f80613d25565b9360021793613d1b565b613d71935090613d609161265c565b90356001600160a01b031685613e1b565b5f8381613d13565b829750613d88929193506149a4565b909590915f613d02565b505f94505050565b60019450613cee565b613dbc915060208401356001600160a01b031685613e1b565b5f613ce8565b9192906060601f7f20440f3a676eafb813ed0592a77da2bcdeffecacac967185c6f2340ce83bb759926001600160601b0387168660f81b17604051958287526020870152604086015260a01c1694811c9360ff191692a4565b5f9392915a620325aa809110613e825750613e378382846149fb565b15613e4157505050565b613e709293945060018060a01b03165f52600160205260405f209060018060a01b03165f5260205260405f2090565b80549182018092116117135755600190565b5a630a1c9e8960e21b5f5260045260245260445ffd5b602381013560f81c90600a82149081613ede575b5015613eb757505f90565b79106b20681835206720676067000030550833042206120000000061ffff9160041b1c1690565b600191506023013560301c6001600160401b031614155f613eac565b6060906040602381519260208185370160208301372090565b90600c602383013560f81c149081613f70575b601f600c9160a01c1610159081613f67575b50613f5b576023013560f01c60ff1615613f575763a16fb11560e01b90565b5f90565b50639ec749bd60e01b90565b9050155f613f38565b9050600c601f613f7f83614a5f565b92915050613f26565b9190600f601f9160041c169160a01c1610159081613fa4575090565b600591506023013560f81c141590565b6060915f62030d405a106140b45782359060205f613fd186614a81565b613fea602388013560b01c6001600160401b031661086e565b906063880160ff60208a013560e81c16928392604051986308b3378360e01b8a5260048a0152602489015260448801526080606488015281608488015260a487013760a4601f91909101601f19160184827f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165af11561408c5750505f51915b835161407b5750565b6140889250929092614afa565b9091565b929093503d1561029b576020843d81523d5f8383013e3d601f01601f19160101604052614072565b61047162030d405a630a1c9e8960e21b5f52600452602452604490565b6060915f620f42405a106140ee5782359060205f613fd186614a81565b610471620f42405a630a1c9e8960e21b5f52600452602452604490565b61413790614131929493946141248660ff9060a81c1690565b9384926023013560f81c90565b90614c92565b90911561424757600583106142385761ffff60c085901c613fff165b168060b087901c61ffff161415908161422e575b5061421d5760a084901c601f1691821061420c57811180614202575b6141f257600981149081156141e7575b506141d85760051491826141b4575b505015613f575763249bd96d60e21b90565b60c01c61ffff90811692506141cf9160d01c165b61ffff1690565b14155f806141a2565b506317142cc160e21b92915050565b600a9150145f614193565b50639ec749bd60e01b9392505050565b50600c8110614183565b506317142cc160e21b949350505050565b50630c6cbb4b60e11b949350505050565b905015155f614167565b61ffff60b085901c8116614153565b506363632b6d60e11b949350505050565b919081101561316a5760051b8101359061027e198136030182121561029b570190565b939492909461428e856020013560f81c90565b918183101561442057906142a29291614258565b906142ab6120e4565b906142bb612b19610a6985612f94565b60438601359060ff8216918060ff6020870194866040890152168060608801528185528387528317036143e15750506143186111857f00000000000000000000000000000000000000000000000000000000000000008689614cd0565b6143ab5750614326856140d1565b91909687805161439f5750908261433d928861410b565b946001600160e01b03198616158061438f575b614380575b6001600160e01b031986161561436b5750505050565b614376949550614e11565b905f80808061256e565b636747c9fd60e01b9550614355565b5061439a8482614d97565b614350565b97505f96505050505050565b51604051639039a75f60e01b602082015260248101919091529395509293506143dc92508391505060448101612d7a565b905f90565b95975095506143dc9460ff191693506143f992505050565b604051636278c4f160e11b6020820152602481019390935260448301528160648101612d7a565b50506040516377218b4760e11b6020820152604394909401356024850152509092506143dc90508160448101612d7a565b90915f9161445e81613fb4565b819591958051614608575060a881901c60ff16906005821491821590816145fc575b506145ec5760b081901c61ffff1682156145dd5761ffff60c085901c613fff165b16036145cd57602384013560301c6001600160401b03166144ce6144c58560e01c90565b63ffffffff1690565b036145bd57811561459e5760c01c61ffff165b80158015614593575b61458357906144f99183614fb9565b908114614575576113719190600360a61b80821614614525575b81359060436023840135930135614728565b600167ffffffffffffffe160a01b03164260e01b6001600160e01b03191617600360a11b176001600160a01b0361455d8282166103cc565b1615614513576145706043830135613c9a565b614513565b50639ec749bd60e01b925050565b5063a16fb11560e01b9450505050565b5061ffff81116144ea565b506145b86145ad602385013581565b65ffffffffffff1690565b6144e1565b5063fbfa9e0360e01b9450505050565b50630c6cbb4b60e11b9450505050565b61ffff60b085901c81166144a1565b506363632b6d60e11b9450505050565b6004915014155f614480565b95505f9450505050565b9190600d81149081159081614660575b5061464f57614630836140d1565b9093848051614645575090610a38929161500e565b94505f9392505050565b509061465a90613fb4565b50905f90565b600e915014155f614622565b90604183036146965761468f9250602081013591604082359201355f1a906151f8565b9192909190565b50505f9160029190565b5f938493909284925b8184106146b65750505050565b9091929495600184871c161561471e576001600160401b038060019263ffffffff60606146e48b8989613bcf565b01356146ef816121fd565b1601169763ffffffff60806147058a8888613bcf565b0135614710816121fd565b160116955b019291906146a9565b9594600190614715565b90611371939291805f5260026020528160405f2055613dc2565b60ce1c600316610a388161129e565b6147d6813560208301351760408301351760a01c614773606084013560601c90565b176101008301356101208401351761014084013517610160840135176102408401351760401c1760a083013560c08401351760e08401351760281c17608083013560201c1761018083013560101c17916101a06101c08201359101351760081c90565b1790565b6101c081013560028116614836576001149081614806575b816147fb575090565b6101e0915001351590565b6102008101357ff7ef6f80633523e55c3cdea5fc61de427acf042ae1fe9f0c252e469db8307d16141591506147f2565b600710159081614844575090565b6101e091500135151590565b909291928015801561491b575b613816575f925f5b82811061487757505050501161381657565b60a0810284018035906020810135906040810135906060810135608090910135176148b26148a9859a94939560401c90565b91831760201c90565b176148bd8460601c90565b171590811591614912575b5080156148fe575b6138165701945f5b8281106148e9575050600101614865565b60a081028601358214613816576001016148d8565b50811580156148d0575060018414156148d0565b9050155f6148c8565b506007811161485d565b908281116138165781421161498a5780421015614971575061494642611bab565b90818111614958575081116149585750565b63520725d360e11b5f5264ffffffffff1660045260245ffd5b636747c9fd60e01b5f5264ffffffffff1660045260245ffd5b6388fa22e760e01b5f5264ffffffffff821660045260245ffd5b5f80549093601082901c6001600160a01b0316939092909161ffff1690846149cb57505050565b9294509091808210156149f35750905b81810291818304149015171561171357612710900491565b9050906149db565b916001600160a01b03831615614a4e5760446020925f926040519163a9059cbb60e01b835260048301526024820152828562030d40f1903d15614a47575060015f5114601f3d11161690565b3b15151690565b5f809350809291819262030d40f190565b600c601f8260a01c1610159081614a74575090565b600160ae1b161515919050565b605590604060238151925f84520160158301372090565b80516020909101516001600160e01b0319811692919060048210614aba575050565b6001600160e01b031960049290920360031b82901b16169150565b9081602091031261029b575190565b9081526040810192916113719160200190611291565b606092916001600160e01b0319614b1082614a98565b16639afbebdb60e01b8114908115614c81575b50158015614c69575b614c615750604051632f1b823760e11b8152813560601c600482015291906020836024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa928315610677575f93614c30575b5082614b9582613e98565b604383013590614bad825f52600260205260405f2090565b54906317142cc160e21b906001600160e01b031990614bd090849087908961410b565b1614614bf257505050614be8612afe61137192613efa565b805460ff19169055565b919550929350614c2c915060a01c601f1691614c0d83611279565b612d7a6040519384926317142cc160e21b602085015260248401614ae4565b9190565b614c5391935060203d602011614c5a575b614c4b8183611668565b810190614ad5565b915f614b8a565b503d614c41565b92505f919050565b50614c7c611185612d10612afe85613efa565b614b2c565b630a57bb6f60e11b1490505f614b23565b919290600a1480614cc6575b614cbc575b600f600183828160041c16956008011c16151593921690565b6120689150614ca3565b5060058314614c9e565b906101c0810135906007602384013560f81c14801590614d8c575b612e5157602083013560f01c60ff16614d76575060041615611cdd57604051632f1b823760e11b8152903560601c600482015290602090829060249082906001600160a01b03165afa90811561067757600691614d53915f91614d57575b5060a81c60ff1690565b1490565b614d70915060203d602011614c5a57614c4b8183611668565b5f614d49565b925050614d856101e09161527a565b9101351490565b506002821615614ceb565b90602382013560f81c9060088211614e0a57614dcc91600410614df25760c00135916023013560b01c6001600160401b031690565b6001600160401b036103e88302911611908115614de7575090565b610e10915001421190565b60e00135916023013560b01c6001600160401b031690565b5050505f90565b91929190602382013560f81c9060028214614fad5760078214614fa15750600c8103614e42575091613f57926155a6565b600a8110614e7957604084018051613f57959392614e6a9190600b03614e7157601090612602565b9052615552565b600f90612602565b919060408401926004614e968551614e9084615525565b90612f62565b91828652602087015193614eb4813595866023840135968792614728565b60038214614f72575b50149182614f5a575b5050614ed3575050505f90565b7f4164663edd499f81fa2defee3da02d3d6f62b02c4155d35a9fbe6d1c9cde67dc91614f4f614f236080614f1c614f106060895199015160ff1690565b945160b01c61ffff1690565b9401613352565b6040519384938491604091949361ffff63ffffffff9260ff606087019816865216602085015216910152565b0390a25f8080614e0a565b614f6b92509061118591848761328b565b5f80614ec6565b614f9a90614f92813560601c916023013560b01c6001600160401b031690565b90878a612478565b505f614ebd565b9050610a389391615433565b505091610a38926152a9565b91909180928061ffff8360d01c1603614fe6575b505015614fdd57600160a71b1790565b600160a61b1790565b60d01b6703fffc000000000360a61b19919091161791505f80614fcd565b6003111561104857565b9160a882901c60ff1681156151f0576004905b61502a826121ba565b036151e157604383013592602381013560301c6001600160401b031692677fffffffffffffff841180156151d1575b602383013560f01c60ff1615908115916151c0575b81156151b8575b506151a75761508a9060b01c61ffff166141c8565b911561517b579161510a6001600160401b0394928486946150b1612d326020983560601c90565b60405163060570c160e51b815261ffff90941660048501526001600160401b03919098168116602484015293909416831660448201526001600160a01b03909316606484015293166084820152918290819060a4820190565b03815f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165af1908115610677575f9161515c575b5015615151575f90565b63433c67ef60e11b90565b615175915060203d602011611ffa57611fec8183611668565b5f615147565b61518f936001600160401b031692506157e3565b61519881615004565b613f5757630e78f4bb60e01b90565b5063a16fb11560e01b949350505050565b90505f615075565b6001600160401b038711915061506e565b5082801561505957508315615059565b506363632b6d60e11b92915050565b600190615021565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841161526f579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15610677575f516001600160a01b0381161561526557905f905f90565b505f906001905f90565b5050505f9160039190565b6003602082013560f01c60ff16036152a4578060606152998193615a19565b604051920182372090565b505f90565b909160238201359165ffffffffffff83166152c48386613b12565b94600186831c16158015615412575b615400576152ef826152e9610260870187611dd7565b90613bcf565b604082019461533f865192600161530a8560ff9060a81c1690565b871c16151593849161532387519261ffff9060b01c1690565b615338602061533184613371565b9301613352565b928a615918565b61534881615004565b80156153eb578061535a600192615004565b146153db57506153c957613f579561537b60209360018751911b60a81b1790565b808652908060a883901c60ff16161461539c575b5001519151903591614728565b600167ffffffffffffffe160a01b03164260e01b6001600160e01b03191617600160a11b1784525f61538f565b50639ec749bd60e01b95945050505050565b955050925050613f579350615a31565b50630e78f4bb60e01b98975050505050505050565b5063a16fb11560e01b95945050505050565b50677fffffffffffffff602384013560301c6001600160401b0316116152d3565b9192919061544e9060a81c60ff166060850151908484615beb565b156155165760016101c08301351615158061548e575b61547f57613f5792813560601c92602383013592359161287f565b506307e3a8df60e21b92915050565b5060205f6064602384013560701c63ffffffff1660030b604051630fd07eb160e11b815260808701356004820152602386013560901c63ffffffff16600390810b60248301529190910b60448201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa1561029b575f5115615464565b50630e62c9d160e21b92915050565b6003811461554c57600481146155465760080361554157600790565b600890565b50600490565b50600390565b9160236155746113719460208501519060408601518135948592013592613dc2565b61557e82846124e8565b608083015160a084015260601c91612669565b9081602091031261029b5751610a3881610687565b909160408301926155b78451614a5f565b8451600b9060a01c601f1603615737576020828101516040516305b3ac8f60e51b8152600481019190915290816024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa90811561067757615669916001600160601b03915f91615708575b505b169582156156f8578051839060ff60a81b19165b808352886156ea575b506156cc575b6020840151905190602387013591873591613dc2565b615690615688853560601c956023013560b01c6001600160401b031690565b8585856124bb565b5061256e57611371936156a383836124e8565b608082015190818110156156c4576156ba9161265c565b60a0820152612669565b50505f6156ba565b80516156e460208601515f52600260205260405f2090565b55615653565b600160a51b1782525f61564d565b8261570382516125b1565b615644565b61572a915060203d602011615730575b6157228183611668565b810190615591565b5f61562e565b503d615718565b6156696001600160601b035f615630565b9081602091031261029b5751600381101561029b5790565b6113719092919260e0806101008301958051845261ffff60208201511660208501526001600160401b03604082015116604085015263ffffffff60608201511660608501526157b86080820151608086019015159052565b60a0818101516001600160401b03169085015260c0818101516001600160a01b031690850152611c6d565b906158956158af9361588560209461587561580f61086e8360236001600160401b0391013560301c1690565b61585961582e843560601c946023013560b01c6001600160401b031690565b9561584961583a6116c8565b5f815261ffff909a168b8b0152565b6001600160401b03166040890152565b5f60608801525f60808801526001600160401b031660a0870152565b6001600160a01b031660c0850152565b6001600160401b031660e0830152565b60405180938192634d87c51760e11b835260048301615760565b03815f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165af1908115610677575f916158ef575090565b610a38915060203d602011615911575b6159098183611668565b810190615748565b503d6158ff565b9291939490946159368460236001600160401b0391013560301c1690565b6001600160401b031692843560601c946023013560b01c6001600160401b03169561595f6116c8565b97885261ffff1660208801526001600160401b0316604087015263ffffffff166060860152151560808501526001600160401b031660a08401526001600160a01b031660c08301526001600160401b031660e0820152604051634d87c51760e11b81529081906159d29060048301615760565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031691839103815a6020945f91f1908115610677575f916158ef575090565b6020013560e81c60ff16606301806063116117135790565b9190608082013592615a42846121fd565b602381013560b01c6001600160401b0316615a5d8484613b12565b60ff1690835195604085019283519080615a7c8361ffff9060b01c1690565b9260a81c60ff1660ff161691615a906116c8565b998a5261ffff1660208a015260ff16604089015260ff166060880152615aba6002608089016121c4565b63ffffffff1660a08701525f60c08701526001600160401b031660e0860152615ae7610260850185611dd7565b604051634696fa7f60e11b8152968792615b059291600485016122b5565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031691879103815a6020945f91f1948515610677575f95615bca575b5061ffff8516615b62576113719450614e6a81516125e8565b80516113719592945090926020929091615bb79162ffffff60a81b1990911660b09190911b61ffff60b01b1617600167ffffffffffffffe160a01b03164260e01b6001600160e01b03191617600160a01b1790565b8093520151906023830135923591614728565b615be491955060203d602011612471576124698183611668565b935f615b49565b9291906101c001356002811615612e515760041615159081615c7a575b50615c7357604051602081019071ffffffffffffffffffffffffffffffffffff19602385013560901b168252600e8152615c43602e82611668565b51902091615c5081615a19565b916001600160fb1b03811681036117135760051b82018092116117135701351490565b5050600190565b60069150145f615c0856fe9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00a26469706673582212202674b6a876eb9974d42330454883d32261b26cc667618fd36bbe938d5c7d550b64736f6c63430008250033",
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

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address journals, address shipments, address picture, address centres, address claims) returns()
func (orders *Orders) PackConstructor(journals common.Address, shipments common.Address, picture common.Address, centres common.Address, claims common.Address) []byte {
	enc, err := orders.abi.Pack("", journals, shipments, picture, centres, claims)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackCENTRES is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xed43a6f5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function CENTRES() view returns(address)
func (orders *Orders) PackCENTRES() []byte {
	enc, err := orders.abi.Pack("CENTRES")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCENTRES is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xed43a6f5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function CENTRES() view returns(address)
func (orders *Orders) TryPackCENTRES() ([]byte, error) {
	return orders.abi.Pack("CENTRES")
}

// UnpackCENTRES is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xed43a6f5.
//
// Solidity: function CENTRES() view returns(address)
func (orders *Orders) UnpackCENTRES(data []byte) (common.Address, error) {
	out, err := orders.abi.Unpack("CENTRES", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackCLAIMS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d5641c8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function CLAIMS() view returns(address)
func (orders *Orders) PackCLAIMS() []byte {
	enc, err := orders.abi.Pack("CLAIMS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCLAIMS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d5641c8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function CLAIMS() view returns(address)
func (orders *Orders) TryPackCLAIMS() ([]byte, error) {
	return orders.abi.Pack("CLAIMS")
}

// UnpackCLAIMS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7d5641c8.
//
// Solidity: function CLAIMS() view returns(address)
func (orders *Orders) UnpackCLAIMS(data []byte) (common.Address, error) {
	out, err := orders.abi.Unpack("CLAIMS", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackJOURNALS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5ef1e9cf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function JOURNALS() view returns(address)
func (orders *Orders) PackJOURNALS() []byte {
	enc, err := orders.abi.Pack("JOURNALS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackJOURNALS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5ef1e9cf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function JOURNALS() view returns(address)
func (orders *Orders) TryPackJOURNALS() ([]byte, error) {
	return orders.abi.Pack("JOURNALS")
}

// UnpackJOURNALS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5ef1e9cf.
//
// Solidity: function JOURNALS() view returns(address)
func (orders *Orders) UnpackJOURNALS(data []byte) (common.Address, error) {
	out, err := orders.abi.Unpack("JOURNALS", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPICTURE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd52954e3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function PICTURE() view returns(address)
func (orders *Orders) PackPICTURE() []byte {
	enc, err := orders.abi.Pack("PICTURE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPICTURE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd52954e3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function PICTURE() view returns(address)
func (orders *Orders) TryPackPICTURE() ([]byte, error) {
	return orders.abi.Pack("PICTURE")
}

// UnpackPICTURE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd52954e3.
//
// Solidity: function PICTURE() view returns(address)
func (orders *Orders) UnpackPICTURE(data []byte) (common.Address, error) {
	out, err := orders.abi.Unpack("PICTURE", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSHIPMENTS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x80d42dbf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function SHIPMENTS() view returns(address)
func (orders *Orders) PackSHIPMENTS() []byte {
	enc, err := orders.abi.Pack("SHIPMENTS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSHIPMENTS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x80d42dbf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function SHIPMENTS() view returns(address)
func (orders *Orders) TryPackSHIPMENTS() ([]byte, error) {
	return orders.abi.Pack("SHIPMENTS")
}

// UnpackSHIPMENTS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x80d42dbf.
//
// Solidity: function SHIPMENTS() view returns(address)
func (orders *Orders) UnpackSHIPMENTS(data []byte) (common.Address, error) {
	out, err := orders.abi.Unpack("SHIPMENTS", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackApplyClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4dd5797d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function applyClaim((address,address,address,uint96,uint32,uint40,uint40,uint40,uint64,uint64,uint64,uint64,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint96,uint32,uint32)[]) terms, uint8 parcel, uint8 to, uint96 amount, address by) returns()
func (orders *Orders) PackApplyClaim(terms IOrdersTerms, parcel uint8, to uint8, amount *big.Int, by common.Address) []byte {
	enc, err := orders.abi.Pack("applyClaim", terms, parcel, to, amount, by)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApplyClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4dd5797d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function applyClaim((address,address,address,uint96,uint32,uint40,uint40,uint40,uint64,uint64,uint64,uint64,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint96,uint32,uint32)[]) terms, uint8 parcel, uint8 to, uint96 amount, address by) returns()
func (orders *Orders) TryPackApplyClaim(terms IOrdersTerms, parcel uint8, to uint8, amount *big.Int, by common.Address) ([]byte, error) {
	return orders.abi.Pack("applyClaim", terms, parcel, to, amount, by)
}

// PackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function approve(address , uint256 ) view returns()
func (orders *Orders) PackApprove(arg0 common.Address, arg1 *big.Int) []byte {
	enc, err := orders.abi.Pack("approve", arg0, arg1)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function approve(address , uint256 ) view returns()
func (orders *Orders) TryPackApprove(arg0 common.Address, arg1 *big.Int) ([]byte, error) {
	return orders.abi.Pack("approve", arg0, arg1)
}

// PackAssign is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd059927e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function assign((address,address,address,uint96,uint32,uint40,uint40,uint40,uint64,uint64,uint64,uint64,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint96,uint32,uint32)[]) terms, uint8 parcel) returns()
func (orders *Orders) PackAssign(terms IOrdersTerms, parcel uint8) []byte {
	enc, err := orders.abi.Pack("assign", terms, parcel)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAssign is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd059927e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function assign((address,address,address,uint96,uint32,uint40,uint40,uint40,uint64,uint64,uint64,uint64,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint96,uint32,uint32)[]) terms, uint8 parcel) returns()
func (orders *Orders) TryPackAssign(terms IOrdersTerms, parcel uint8) ([]byte, error) {
	return orders.abi.Pack("assign", terms, parcel)
}

// PackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function balanceOf(address ) view returns(uint256)
func (orders *Orders) PackBalanceOf(arg0 common.Address) []byte {
	enc, err := orders.abi.Pack("balanceOf", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function balanceOf(address ) view returns(uint256)
func (orders *Orders) TryPackBalanceOf(arg0 common.Address) ([]byte, error) {
	return orders.abi.Pack("balanceOf", arg0)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address ) view returns(uint256)
func (orders *Orders) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := orders.abi.Unpack("balanceOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackBook is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x67cdfcaa.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function book(bytes32 id) view returns((uint96,uint96,uint8,uint8,uint24))
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
// Solidity: function book(bytes32 id) view returns((uint96,uint96,uint8,uint8,uint24))
func (orders *Orders) TryPackBook(id [32]byte) ([]byte, error) {
	return orders.abi.Pack("book", id)
}

// UnpackBook is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x67cdfcaa.
//
// Solidity: function book(bytes32 id) view returns((uint96,uint96,uint8,uint8,uint24))
func (orders *Orders) UnpackBook(data []byte) (IOrdersBook, error) {
	out, err := orders.abi.Unpack("book", data)
	if err != nil {
		return *new(IOrdersBook), err
	}
	out0 := *abi.ConvertType(out[0], new(IOrdersBook)).(*IOrdersBook)
	return out0, nil
}

// PackCloseOffer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9cc2f88c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function closeOffer(bytes32 id) returns()
func (orders *Orders) PackCloseOffer(id [32]byte) []byte {
	enc, err := orders.abi.Pack("closeOffer", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCloseOffer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9cc2f88c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function closeOffer(bytes32 id) returns()
func (orders *Orders) TryPackCloseOffer(id [32]byte) ([]byte, error) {
	return orders.abi.Pack("closeOffer", id)
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

// PackDigestOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbd22c94d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function digestOf((address,address,address,uint96,uint32,uint40,uint40,uint40,uint64,uint64,uint64,uint64,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint96,uint32,uint32)[]) terms) view returns(bytes32)
func (orders *Orders) PackDigestOf(terms IOrdersTerms) []byte {
	enc, err := orders.abi.Pack("digestOf", terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDigestOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbd22c94d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function digestOf((address,address,address,uint96,uint32,uint40,uint40,uint40,uint64,uint64,uint64,uint64,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint96,uint32,uint32)[]) terms) view returns(bytes32)
func (orders *Orders) TryPackDigestOf(terms IOrdersTerms) ([]byte, error) {
	return orders.abi.Pack("digestOf", terms)
}

// UnpackDigestOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbd22c94d.
//
// Solidity: function digestOf((address,address,address,uint96,uint32,uint40,uint40,uint40,uint64,uint64,uint64,uint64,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint96,uint32,uint32)[]) terms) view returns(bytes32)
func (orders *Orders) UnpackDigestOf(data []byte) ([32]byte, error) {
	out, err := orders.abi.Unpack("digestOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xddca3f43.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fee() view returns(uint16, address)
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
// Solidity: function fee() view returns(uint16, address)
func (orders *Orders) TryPackFee() ([]byte, error) {
	return orders.abi.Pack("fee")
}

// FeeOutput serves as a container for the return parameters of contract
// method Fee.
type FeeOutput struct {
	Arg0 uint16
	Arg1 common.Address
}

// UnpackFee is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xddca3f43.
//
// Solidity: function fee() view returns(uint16, address)
func (orders *Orders) UnpackFee(data []byte) (FeeOutput, error) {
	out, err := orders.abi.Unpack("fee", data)
	outstruct := new(FeeOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Arg0 = *abi.ConvertType(out[0], new(uint16)).(*uint16)
	outstruct.Arg1 = *abi.ConvertType(out[1], new(common.Address)).(*common.Address)
	return *outstruct, nil
}

// PackGetApproved is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x081812fc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getApproved(uint256 ) view returns(address)
func (orders *Orders) PackGetApproved(arg0 *big.Int) []byte {
	enc, err := orders.abi.Pack("getApproved", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetApproved is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x081812fc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getApproved(uint256 ) view returns(address)
func (orders *Orders) TryPackGetApproved(arg0 *big.Int) ([]byte, error) {
	return orders.abi.Pack("getApproved", arg0)
}

// UnpackGetApproved is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x081812fc.
//
// Solidity: function getApproved(uint256 ) view returns(address)
func (orders *Orders) UnpackGetApproved(data []byte) (common.Address, error) {
	out, err := orders.abi.Unpack("getApproved", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackHeld is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe7d67997.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function held((address,address,address,uint96,uint32,uint40,uint40,uint40,uint64,uint64,uint64,uint64,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint96,uint32,uint32)[]) terms, uint8 parcel) view returns(uint96)
func (orders *Orders) PackHeld(terms IOrdersTerms, parcel uint8) []byte {
	enc, err := orders.abi.Pack("held", terms, parcel)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHeld is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe7d67997.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function held((address,address,address,uint96,uint32,uint40,uint40,uint40,uint64,uint64,uint64,uint64,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint96,uint32,uint32)[]) terms, uint8 parcel) view returns(uint96)
func (orders *Orders) TryPackHeld(terms IOrdersTerms, parcel uint8) ([]byte, error) {
	return orders.abi.Pack("held", terms, parcel)
}

// UnpackHeld is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe7d67997.
//
// Solidity: function held((address,address,address,uint96,uint32,uint40,uint40,uint40,uint64,uint64,uint64,uint64,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint96,uint32,uint32)[]) terms, uint8 parcel) view returns(uint96)
func (orders *Orders) UnpackHeld(data []byte) (*big.Int, error) {
	out, err := orders.abi.Unpack("held", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackIdOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x68074d9b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function idOf((address,address,address,uint96,uint32,uint40,uint40,uint40,uint64,uint64,uint64,uint64,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint96,uint32,uint32)[]) terms) view returns(bytes32)
func (orders *Orders) PackIdOf(terms IOrdersTerms) []byte {
	enc, err := orders.abi.Pack("idOf", terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIdOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x68074d9b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function idOf((address,address,address,uint96,uint32,uint40,uint40,uint40,uint64,uint64,uint64,uint64,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint96,uint32,uint32)[]) terms) view returns(bytes32)
func (orders *Orders) TryPackIdOf(terms IOrdersTerms) ([]byte, error) {
	return orders.abi.Pack("idOf", terms)
}

// UnpackIdOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x68074d9b.
//
// Solidity: function idOf((address,address,address,uint96,uint32,uint40,uint40,uint40,uint64,uint64,uint64,uint64,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint96,uint32,uint32)[]) terms) view returns(bytes32)
func (orders *Orders) UnpackIdOf(data []byte) ([32]byte, error) {
	out, err := orders.abi.Unpack("idOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackIsApprovedForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe985e9c5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isApprovedForAll(address , address ) view returns(bool)
func (orders *Orders) PackIsApprovedForAll(arg0 common.Address, arg1 common.Address) []byte {
	enc, err := orders.abi.Pack("isApprovedForAll", arg0, arg1)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsApprovedForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe985e9c5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isApprovedForAll(address , address ) view returns(bool)
func (orders *Orders) TryPackIsApprovedForAll(arg0 common.Address, arg1 common.Address) ([]byte, error) {
	return orders.abi.Pack("isApprovedForAll", arg0, arg1)
}

// UnpackIsApprovedForAll is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe985e9c5.
//
// Solidity: function isApprovedForAll(address , address ) view returns(bool)
func (orders *Orders) UnpackIsApprovedForAll(data []byte) (bool, error) {
	out, err := orders.abi.Unpack("isApprovedForAll", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackLocked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb45a3c0e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function locked(uint256 ) view returns(bool)
func (orders *Orders) PackLocked(arg0 *big.Int) []byte {
	enc, err := orders.abi.Pack("locked", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLocked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb45a3c0e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function locked(uint256 ) view returns(bool)
func (orders *Orders) TryPackLocked(arg0 *big.Int) ([]byte, error) {
	return orders.abi.Pack("locked", arg0)
}

// UnpackLocked is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb45a3c0e.
//
// Solidity: function locked(uint256 ) view returns(bool)
func (orders *Orders) UnpackLocked(data []byte) (bool, error) {
	out, err := orders.abi.Unpack("locked", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function name() view returns(string)
func (orders *Orders) PackName() []byte {
	enc, err := orders.abi.Pack("name")
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
func (orders *Orders) TryPackName() ([]byte, error) {
	return orders.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (orders *Orders) UnpackName(data []byte) (string, error) {
	out, err := orders.abi.Unpack("name", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackOrder is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe80160ab.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function order(bytes32 id) view returns((address,uint8,bool,bool,bool,uint8,uint8,uint16,uint16,uint8,uint16,uint32))
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
// Solidity: function order(bytes32 id) view returns((address,uint8,bool,bool,bool,uint8,uint8,uint16,uint16,uint8,uint16,uint32))
func (orders *Orders) TryPackOrder(id [32]byte) ([]byte, error) {
	return orders.abi.Pack("order", id)
}

// UnpackOrder is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe80160ab.
//
// Solidity: function order(bytes32 id) view returns((address,uint8,bool,bool,bool,uint8,uint8,uint16,uint16,uint8,uint16,uint32))
func (orders *Orders) UnpackOrder(data []byte) (IOrdersOrder, error) {
	out, err := orders.abi.Unpack("order", data)
	if err != nil {
		return *new(IOrdersOrder), err
	}
	out0 := *abi.ConvertType(out[0], new(IOrdersOrder)).(*IOrdersOrder)
	return out0, nil
}

// PackOwnerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6352211e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ownerOf(uint256 ) view returns(address)
func (orders *Orders) PackOwnerOf(arg0 *big.Int) []byte {
	enc, err := orders.abi.Pack("ownerOf", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwnerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6352211e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ownerOf(uint256 ) view returns(address)
func (orders *Orders) TryPackOwnerOf(arg0 *big.Int) ([]byte, error) {
	return orders.abi.Pack("ownerOf", arg0)
}

// UnpackOwnerOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6352211e.
//
// Solidity: function ownerOf(uint256 ) view returns(address)
func (orders *Orders) UnpackOwnerOf(data []byte) (common.Address, error) {
	out, err := orders.abi.Unpack("ownerOf", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
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
// the contract method with ID 0x0edf7332.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function place((address,address,address,uint96,uint32,uint40,uint40,uint40,uint64,uint64,uint64,uint64,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint96,uint32,uint32)[]) terms, bytes merchantSignature) payable returns(bytes32 id)
func (orders *Orders) PackPlace(terms IOrdersTerms, merchantSignature []byte) []byte {
	enc, err := orders.abi.Pack("place", terms, merchantSignature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPlace is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0edf7332.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function place((address,address,address,uint96,uint32,uint40,uint40,uint40,uint64,uint64,uint64,uint64,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint96,uint32,uint32)[]) terms, bytes merchantSignature) payable returns(bytes32 id)
func (orders *Orders) TryPackPlace(terms IOrdersTerms, merchantSignature []byte) ([]byte, error) {
	return orders.abi.Pack("place", terms, merchantSignature)
}

// UnpackPlace is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0edf7332.
//
// Solidity: function place((address,address,address,uint96,uint32,uint40,uint40,uint40,uint64,uint64,uint64,uint64,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint96,uint32,uint32)[]) terms, bytes merchantSignature) payable returns(bytes32 id)
func (orders *Orders) UnpackPlace(data []byte) ([32]byte, error) {
	out, err := orders.abi.Unpack("place", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackPlaceSigned is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x92388337.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function placeSigned((address,address,address,uint96,uint32,uint40,uint40,uint40,uint64,uint64,uint64,uint64,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint96,uint32,uint32)[]) terms, bytes merchantSignature, bytes shopperSignature, (uint256,uint8,bytes32,bytes32) permit) returns(bytes32 id)
func (orders *Orders) PackPlaceSigned(terms IOrdersTerms, merchantSignature []byte, shopperSignature []byte, permit IOrdersPermit) []byte {
	enc, err := orders.abi.Pack("placeSigned", terms, merchantSignature, shopperSignature, permit)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPlaceSigned is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x92388337.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function placeSigned((address,address,address,uint96,uint32,uint40,uint40,uint40,uint64,uint64,uint64,uint64,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint96,uint32,uint32)[]) terms, bytes merchantSignature, bytes shopperSignature, (uint256,uint8,bytes32,bytes32) permit) returns(bytes32 id)
func (orders *Orders) TryPackPlaceSigned(terms IOrdersTerms, merchantSignature []byte, shopperSignature []byte, permit IOrdersPermit) ([]byte, error) {
	return orders.abi.Pack("placeSigned", terms, merchantSignature, shopperSignature, permit)
}

// UnpackPlaceSigned is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x92388337.
//
// Solidity: function placeSigned((address,address,address,uint96,uint32,uint40,uint40,uint40,uint64,uint64,uint64,uint64,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint96,uint32,uint32)[]) terms, bytes merchantSignature, bytes shopperSignature, (uint256,uint8,bytes32,bytes32) permit) returns(bytes32 id)
func (orders *Orders) UnpackPlaceSigned(data []byte) ([32]byte, error) {
	out, err := orders.abi.Unpack("placeSigned", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackPlaceWithAuthorization is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbe17c90a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function placeWithAuthorization((address,address,address,uint96,uint32,uint40,uint40,uint40,uint64,uint64,uint64,uint64,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint96,uint32,uint32)[]) terms, bytes merchantSignature, (uint256,uint256,bytes) authorization) returns(bytes32 id)
func (orders *Orders) PackPlaceWithAuthorization(terms IOrdersTerms, merchantSignature []byte, authorization IOrdersAuthorization) []byte {
	enc, err := orders.abi.Pack("placeWithAuthorization", terms, merchantSignature, authorization)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPlaceWithAuthorization is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbe17c90a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function placeWithAuthorization((address,address,address,uint96,uint32,uint40,uint40,uint40,uint64,uint64,uint64,uint64,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint96,uint32,uint32)[]) terms, bytes merchantSignature, (uint256,uint256,bytes) authorization) returns(bytes32 id)
func (orders *Orders) TryPackPlaceWithAuthorization(terms IOrdersTerms, merchantSignature []byte, authorization IOrdersAuthorization) ([]byte, error) {
	return orders.abi.Pack("placeWithAuthorization", terms, merchantSignature, authorization)
}

// UnpackPlaceWithAuthorization is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbe17c90a.
//
// Solidity: function placeWithAuthorization((address,address,address,uint96,uint32,uint40,uint40,uint40,uint64,uint64,uint64,uint64,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint96,uint32,uint32)[]) terms, bytes merchantSignature, (uint256,uint256,bytes) authorization) returns(bytes32 id)
func (orders *Orders) UnpackPlaceWithAuthorization(data []byte) ([32]byte, error) {
	out, err := orders.abi.Unpack("placeWithAuthorization", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackPost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7f57e530.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function post(bytes acts, (address,address,address,uint96,uint32,uint40,uint40,uint40,uint64,uint64,uint64,uint64,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint96,uint32,uint32)[])[] terms) returns(uint256 taken)
func (orders *Orders) PackPost(acts []byte, terms []IOrdersTerms) []byte {
	enc, err := orders.abi.Pack("post", acts, terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7f57e530.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function post(bytes acts, (address,address,address,uint96,uint32,uint40,uint40,uint40,uint64,uint64,uint64,uint64,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint96,uint32,uint32)[])[] terms) returns(uint256 taken)
func (orders *Orders) TryPackPost(acts []byte, terms []IOrdersTerms) ([]byte, error) {
	return orders.abi.Pack("post", acts, terms)
}

// UnpackPost is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7f57e530.
//
// Solidity: function post(bytes acts, (address,address,address,uint96,uint32,uint40,uint40,uint40,uint64,uint64,uint64,uint64,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint96,uint32,uint32)[])[] terms) returns(uint256 taken)
func (orders *Orders) UnpackPost(data []byte) (*big.Int, error) {
	out, err := orders.abi.Unpack("post", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackReassign is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd8a4bdd7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reassign((address,address,address,uint96,uint32,uint40,uint40,uint40,uint64,uint64,uint64,uint64,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint96,uint32,uint32)[]) terms, uint8 parcel) returns()
func (orders *Orders) PackReassign(terms IOrdersTerms, parcel uint8) []byte {
	enc, err := orders.abi.Pack("reassign", terms, parcel)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReassign is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd8a4bdd7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reassign((address,address,address,uint96,uint32,uint40,uint40,uint40,uint64,uint64,uint64,uint64,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint96,uint32,uint32)[]) terms, uint8 parcel) returns()
func (orders *Orders) TryPackReassign(terms IOrdersTerms, parcel uint8) ([]byte, error) {
	return orders.abi.Pack("reassign", terms, parcel)
}

// PackReceiptURI is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc0d9f12b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function receiptURI((address,address,address,uint96,uint32,uint40,uint40,uint40,uint64,uint64,uint64,uint64,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint96,uint32,uint32)[]) ) view returns(string)
func (orders *Orders) PackReceiptURI(arg0 IOrdersTerms) []byte {
	enc, err := orders.abi.Pack("receiptURI", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReceiptURI is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc0d9f12b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function receiptURI((address,address,address,uint96,uint32,uint40,uint40,uint40,uint64,uint64,uint64,uint64,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint96,uint32,uint32)[]) ) view returns(string)
func (orders *Orders) TryPackReceiptURI(arg0 IOrdersTerms) ([]byte, error) {
	return orders.abi.Pack("receiptURI", arg0)
}

// UnpackReceiptURI is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc0d9f12b.
//
// Solidity: function receiptURI((address,address,address,uint96,uint32,uint40,uint40,uint40,uint64,uint64,uint64,uint64,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint96,uint32,uint32)[]) ) view returns(string)
func (orders *Orders) UnpackReceiptURI(data []byte) (string, error) {
	out, err := orders.abi.Unpack("receiptURI", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackSafeTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42842e0e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function safeTransferFrom(address , address , uint256 ) view returns()
func (orders *Orders) PackSafeTransferFrom(arg0 common.Address, arg1 common.Address, arg2 *big.Int) []byte {
	enc, err := orders.abi.Pack("safeTransferFrom", arg0, arg1, arg2)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSafeTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42842e0e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function safeTransferFrom(address , address , uint256 ) view returns()
func (orders *Orders) TryPackSafeTransferFrom(arg0 common.Address, arg1 common.Address, arg2 *big.Int) ([]byte, error) {
	return orders.abi.Pack("safeTransferFrom", arg0, arg1, arg2)
}

// PackSafeTransferFrom0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb88d4fde.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function safeTransferFrom(address , address , uint256 , bytes ) view returns()
func (orders *Orders) PackSafeTransferFrom0(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 []byte) []byte {
	enc, err := orders.abi.Pack("safeTransferFrom0", arg0, arg1, arg2, arg3)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSafeTransferFrom0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb88d4fde.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function safeTransferFrom(address , address , uint256 , bytes ) view returns()
func (orders *Orders) TryPackSafeTransferFrom0(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 []byte) ([]byte, error) {
	return orders.abi.Pack("safeTransferFrom0", arg0, arg1, arg2, arg3)
}

// PackSetApprovalForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa22cb465.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setApprovalForAll(address , bool ) view returns()
func (orders *Orders) PackSetApprovalForAll(arg0 common.Address, arg1 bool) []byte {
	enc, err := orders.abi.Pack("setApprovalForAll", arg0, arg1)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetApprovalForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa22cb465.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setApprovalForAll(address , bool ) view returns()
func (orders *Orders) TryPackSetApprovalForAll(arg0 common.Address, arg1 bool) ([]byte, error) {
	return orders.abi.Pack("setApprovalForAll", arg0, arg1)
}

// PackSetFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x30f738be.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setFee(uint16 rate, address recipient) returns()
func (orders *Orders) PackSetFee(rate uint16, recipient common.Address) []byte {
	enc, err := orders.abi.Pack("setFee", rate, recipient)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x30f738be.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setFee(uint16 rate, address recipient) returns()
func (orders *Orders) TryPackSetFee(rate uint16, recipient common.Address) ([]byte, error) {
	return orders.abi.Pack("setFee", rate, recipient)
}

// PackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function supportsInterface(bytes4 ) view returns(bool)
func (orders *Orders) PackSupportsInterface(arg0 [4]byte) []byte {
	enc, err := orders.abi.Pack("supportsInterface", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function supportsInterface(bytes4 ) view returns(bool)
func (orders *Orders) TryPackSupportsInterface(arg0 [4]byte) ([]byte, error) {
	return orders.abi.Pack("supportsInterface", arg0)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 ) view returns(bool)
func (orders *Orders) UnpackSupportsInterface(data []byte) (bool, error) {
	out, err := orders.abi.Unpack("supportsInterface", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function symbol() view returns(string)
func (orders *Orders) PackSymbol() []byte {
	enc, err := orders.abi.Pack("symbol")
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
func (orders *Orders) TryPackSymbol() ([]byte, error) {
	return orders.abi.Pack("symbol")
}

// UnpackSymbol is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95d89b41.
//
// Solidity: function symbol() view returns(string)
func (orders *Orders) UnpackSymbol(data []byte) (string, error) {
	out, err := orders.abi.Unpack("symbol", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackTokenURI is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc87b56dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function tokenURI(uint256 ) view returns(string)
func (orders *Orders) PackTokenURI(arg0 *big.Int) []byte {
	enc, err := orders.abi.Pack("tokenURI", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTokenURI is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc87b56dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function tokenURI(uint256 ) view returns(string)
func (orders *Orders) TryPackTokenURI(arg0 *big.Int) ([]byte, error) {
	return orders.abi.Pack("tokenURI", arg0)
}

// UnpackTokenURI is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc87b56dd.
//
// Solidity: function tokenURI(uint256 ) view returns(string)
func (orders *Orders) UnpackTokenURI(data []byte) (string, error) {
	out, err := orders.abi.Unpack("tokenURI", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferFrom(address , address , uint256 ) view returns()
func (orders *Orders) PackTransferFrom(arg0 common.Address, arg1 common.Address, arg2 *big.Int) []byte {
	enc, err := orders.abi.Pack("transferFrom", arg0, arg1, arg2)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferFrom(address , address , uint256 ) view returns()
func (orders *Orders) TryPackTransferFrom(arg0 common.Address, arg1 common.Address, arg2 *big.Int) ([]byte, error) {
	return orders.abi.Pack("transferFrom", arg0, arg1, arg2)
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf940e385.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw(address token, address to) returns()
func (orders *Orders) PackWithdraw(token common.Address, to common.Address) []byte {
	enc, err := orders.abi.Pack("withdraw", token, to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf940e385.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw(address token, address to) returns()
func (orders *Orders) TryPackWithdraw(token common.Address, to common.Address) ([]byte, error) {
	return orders.abi.Pack("withdraw", token, to)
}

// OrdersActPending represents a ActPending event raised by the Orders contract.
type OrdersActPending struct {
	Id      [32]byte
	Device  common.Address
	Reading [32]byte
	Place   [32]byte
	Raw     *types.Log // Blockchain specific contextual infos
}

const OrdersActPendingEventName = "ActPending"

// ContractEventName returns the user-defined event name.
func (OrdersActPending) ContractEventName() string {
	return OrdersActPendingEventName
}

// UnpackActPendingEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ActPending(bytes32 indexed id, address indexed device, bytes32 reading, bytes32 place)
func (orders *Orders) UnpackActPendingEvent(log *types.Log) (*OrdersActPending, error) {
	event := "ActPending"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != orders.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OrdersActPending)
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

// OrdersApproval represents a Approval event raised by the Orders contract.
type OrdersApproval struct {
	Owner    common.Address
	Approved common.Address
	TokenId  *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const OrdersApprovalEventName = "Approval"

// ContractEventName returns the user-defined event name.
func (OrdersApproval) ContractEventName() string {
	return OrdersApprovalEventName
}

// UnpackApprovalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Approval(address indexed owner, address indexed approved, uint256 indexed tokenId)
func (orders *Orders) UnpackApprovalEvent(log *types.Log) (*OrdersApproval, error) {
	event := "Approval"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != orders.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OrdersApproval)
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

// OrdersApprovalForAll represents a ApprovalForAll event raised by the Orders contract.
type OrdersApprovalForAll struct {
	Owner    common.Address
	Operator common.Address
	Approved bool
	Raw      *types.Log // Blockchain specific contextual infos
}

const OrdersApprovalForAllEventName = "ApprovalForAll"

// ContractEventName returns the user-defined event name.
func (OrdersApprovalForAll) ContractEventName() string {
	return OrdersApprovalForAllEventName
}

// UnpackApprovalForAllEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ApprovalForAll(address indexed owner, address indexed operator, bool approved)
func (orders *Orders) UnpackApprovalForAllEvent(log *types.Log) (*OrdersApprovalForAll, error) {
	event := "ApprovalForAll"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != orders.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OrdersApprovalForAll)
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

// OrdersBatchMetadataUpdate represents a BatchMetadataUpdate event raised by the Orders contract.
type OrdersBatchMetadataUpdate struct {
	FromTokenId *big.Int
	ToTokenId   *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const OrdersBatchMetadataUpdateEventName = "BatchMetadataUpdate"

// ContractEventName returns the user-defined event name.
func (OrdersBatchMetadataUpdate) ContractEventName() string {
	return OrdersBatchMetadataUpdateEventName
}

// UnpackBatchMetadataUpdateEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BatchMetadataUpdate(uint256 _fromTokenId, uint256 _toTokenId)
func (orders *Orders) UnpackBatchMetadataUpdateEvent(log *types.Log) (*OrdersBatchMetadataUpdate, error) {
	event := "BatchMetadataUpdate"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != orders.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OrdersBatchMetadataUpdate)
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
	Parcel uint8
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
// Solidity: event CarrierMissing(bytes32 indexed id, uint8 parcel, uint16 centre, uint32 zone)
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

// OrdersContractURIUpdated represents a ContractURIUpdated event raised by the Orders contract.
type OrdersContractURIUpdated struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const OrdersContractURIUpdatedEventName = "ContractURIUpdated"

// ContractEventName returns the user-defined event name.
func (OrdersContractURIUpdated) ContractEventName() string {
	return OrdersContractURIUpdatedEventName
}

// UnpackContractURIUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ContractURIUpdated()
func (orders *Orders) UnpackContractURIUpdatedEvent(log *types.Log) (*OrdersContractURIUpdated, error) {
	event := "ContractURIUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != orders.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OrdersContractURIUpdated)
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

// OrdersLocked represents a Locked event raised by the Orders contract.
type OrdersLocked struct {
	TokenId *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const OrdersLockedEventName = "Locked"

// ContractEventName returns the user-defined event name.
func (OrdersLocked) ContractEventName() string {
	return OrdersLockedEventName
}

// UnpackLockedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Locked(uint256 tokenId)
func (orders *Orders) UnpackLockedEvent(log *types.Log) (*OrdersLocked, error) {
	event := "Locked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != orders.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OrdersLocked)
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

// OrdersMetadataUpdate represents a MetadataUpdate event raised by the Orders contract.
type OrdersMetadataUpdate struct {
	TokenId *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const OrdersMetadataUpdateEventName = "MetadataUpdate"

// ContractEventName returns the user-defined event name.
func (OrdersMetadataUpdate) ContractEventName() string {
	return OrdersMetadataUpdateEventName
}

// UnpackMetadataUpdateEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MetadataUpdate(uint256 _tokenId)
func (orders *Orders) UnpackMetadataUpdateEvent(log *types.Log) (*OrdersMetadataUpdate, error) {
	event := "MetadataUpdate"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != orders.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OrdersMetadataUpdate)
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
	Place   [32]byte
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
// Solidity: event OrderAdvanced(bytes32 indexed id, address indexed device, uint8 indexed status, bytes32 state, bytes32 reading, bytes32 place)
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
	Parcel     uint8
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
// Solidity: event OrderClosed(bytes32 indexed id, uint8 indexed status, address indexed by, uint8 parcel, address token, uint96 toShopper, uint96 toMerchant, uint96 fee, uint8 credited)
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
// Solidity: event OrderPartRefunded(bytes32 indexed id, address token, uint96 amount, bool credited)
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
	Parcels  *big.Int
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
// Solidity: event OrderPlaced(bytes32 indexed id, address indexed shopper, address indexed merchant, uint256 parcels, (address,address,address,uint96,uint32,uint40,uint40,uint40,uint64,uint64,uint64,uint64,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint96,uint32,uint32)[]) terms)
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
	Id      [32]byte
	Device  common.Address
	Reading [32]byte
	Place   [32]byte
	Reason  [4]byte
	Raw     *types.Log // Blockchain specific contextual infos
}

const OrdersReadingIgnoredEventName = "ReadingIgnored"

// ContractEventName returns the user-defined event name.
func (OrdersReadingIgnored) ContractEventName() string {
	return OrdersReadingIgnoredEventName
}

// UnpackReadingIgnoredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ReadingIgnored(bytes32 indexed id, address indexed device, bytes32 reading, bytes32 place, bytes4 reason)
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

// OrdersReadingTaken represents a ReadingTaken event raised by the Orders contract.
type OrdersReadingTaken struct {
	Subject [32]byte
	Device  common.Address
	Reading [32]byte
	Place   [32]byte
	Raw     *types.Log // Blockchain specific contextual infos
}

const OrdersReadingTakenEventName = "ReadingTaken"

// ContractEventName returns the user-defined event name.
func (OrdersReadingTaken) ContractEventName() string {
	return OrdersReadingTakenEventName
}

// UnpackReadingTakenEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ReadingTaken(bytes32 indexed subject, address indexed device, bytes32 reading, bytes32 place)
func (orders *Orders) UnpackReadingTakenEvent(log *types.Log) (*OrdersReadingTaken, error) {
	event := "ReadingTaken"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != orders.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OrdersReadingTaken)
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

// OrdersTransfer represents a Transfer event raised by the Orders contract.
type OrdersTransfer struct {
	From    common.Address
	To      common.Address
	TokenId *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const OrdersTransferEventName = "Transfer"

// ContractEventName returns the user-defined event name.
func (OrdersTransfer) ContractEventName() string {
	return OrdersTransferEventName
}

// UnpackTransferEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 indexed tokenId)
func (orders *Orders) UnpackTransferEvent(log *types.Log) (*OrdersTransfer, error) {
	event := "Transfer"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != orders.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OrdersTransfer)
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

// OrdersUnlocked represents a Unlocked event raised by the Orders contract.
type OrdersUnlocked struct {
	TokenId *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const OrdersUnlockedEventName = "Unlocked"

// ContractEventName returns the user-defined event name.
func (OrdersUnlocked) ContractEventName() string {
	return OrdersUnlockedEventName
}

// UnpackUnlockedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Unlocked(uint256 tokenId)
func (orders *Orders) UnpackUnlockedEvent(log *types.Log) (*OrdersUnlocked, error) {
	event := "Unlocked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != orders.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OrdersUnlocked)
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
	To      common.Address
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
// Solidity: event Withdrawn(address indexed account, address indexed token, address to, uint256 amount)
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
	if bytes.Equal(raw[:4], orders.abi.Errors["BoundToOther"].ID.Bytes()[:4]) {
		return orders.UnpackBoundToOtherError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["ClockAhead"].ID.Bytes()[:4]) {
		return orders.UnpackClockAheadError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["CodeHashesMismatch"].ID.Bytes()[:4]) {
		return orders.UnpackCodeHashesMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["ContractMissing"].ID.Bytes()[:4]) {
		return orders.UnpackContractMissingError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["CountStale"].ID.Bytes()[:4]) {
		return orders.UnpackCountStaleError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["DeadlinePassed"].ID.Bytes()[:4]) {
		return orders.UnpackDeadlinePassedError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["ERC721IncorrectOwner"].ID.Bytes()[:4]) {
		return orders.UnpackERC721IncorrectOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["ERC721InsufficientApproval"].ID.Bytes()[:4]) {
		return orders.UnpackERC721InsufficientApprovalError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["ERC721InvalidApprover"].ID.Bytes()[:4]) {
		return orders.UnpackERC721InvalidApproverError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["ERC721InvalidOperator"].ID.Bytes()[:4]) {
		return orders.UnpackERC721InvalidOperatorError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["ERC721InvalidOwner"].ID.Bytes()[:4]) {
		return orders.UnpackERC721InvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["ERC721InvalidReceiver"].ID.Bytes()[:4]) {
		return orders.UnpackERC721InvalidReceiverError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["ERC721InvalidSender"].ID.Bytes()[:4]) {
		return orders.UnpackERC721InvalidSenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["ERC721NonexistentToken"].ID.Bytes()[:4]) {
		return orders.UnpackERC721NonexistentTokenError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["EtherIs"].ID.Bytes()[:4]) {
		return orders.UnpackEtherIsError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return orders.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["FeeTooHigh"].ID.Bytes()[:4]) {
		return orders.UnpackFeeTooHighError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["GasShort"].ID.Bytes()[:4]) {
		return orders.UnpackGasShortError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["InsufficientBalance"].ID.Bytes()[:4]) {
		return orders.UnpackInsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["NoCarrier"].ID.Bytes()[:4]) {
		return orders.UnpackNoCarrierError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["NotClaims"].ID.Bytes()[:4]) {
		return orders.UnpackNotClaimsError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["NotMerchantSigned"].ID.Bytes()[:4]) {
		return orders.UnpackNotMerchantSignedError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["NotOwner"].ID.Bytes()[:4]) {
		return orders.UnpackNotOwnerError(raw[4:])
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
	if bytes.Equal(raw[:4], orders.abi.Errors["PickupAhead"].ID.Bytes()[:4]) {
		return orders.UnpackPickupAheadError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["PolicyUnknown"].ID.Bytes()[:4]) {
		return orders.UnpackPolicyUnknownError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["PriceZero"].ID.Bytes()[:4]) {
		return orders.UnpackPriceZeroError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["ReadingMalformed"].ID.Bytes()[:4]) {
		return orders.UnpackReadingMalformedError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["ReceiptLocked"].ID.Bytes()[:4]) {
		return orders.UnpackReceiptLockedError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return orders.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return orders.UnpackSafeERC20FailedOperationError(raw[4:])
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
	if bytes.Equal(raw[:4], orders.abi.Errors["TooOld"].ID.Bytes()[:4]) {
		return orders.UnpackTooOldError(raw[4:])
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

// OrdersBoundToOther represents a BoundToOther error raised by the Orders contract.
type OrdersBoundToOther struct {
	Account common.Address
	Orders  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BoundToOther(address account, address orders)
func OrdersBoundToOtherErrorID() common.Hash {
	return common.HexToHash("0xd6b3037bee0bc3ff46de6616f823577710528da8dfffd7d6814d767ea8425ac6")
}

// UnpackBoundToOtherError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BoundToOther(address account, address orders)
func (orders *Orders) UnpackBoundToOtherError(raw []byte) (*OrdersBoundToOther, error) {
	out := new(OrdersBoundToOther)
	if err := orders.abi.UnpackIntoInterface(out, "BoundToOther", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OrdersClockAhead represents a ClockAhead error raised by the Orders contract.
type OrdersClockAhead struct {
	Device common.Address
	Time   uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ClockAhead(address device, uint64 time)
func OrdersClockAheadErrorID() common.Hash {
	return common.HexToHash("0xb4cfb42a2f3dc18a0b824a9a9f0b1906000aba8cb56912ddb5194d3b6a021259")
}

// UnpackClockAheadError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ClockAhead(address device, uint64 time)
func (orders *Orders) UnpackClockAheadError(raw []byte) (*OrdersClockAhead, error) {
	out := new(OrdersClockAhead)
	if err := orders.abi.UnpackIntoInterface(out, "ClockAhead", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OrdersCodeHashesMismatch represents a CodeHashesMismatch error raised by the Orders contract.
type OrdersCodeHashesMismatch struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CodeHashesMismatch(bytes32 id)
func OrdersCodeHashesMismatchErrorID() common.Hash {
	return common.HexToHash("0x9039a75ff1ae5b4d51a93ce6a3a7b3c20de698e1746763fbf381be17e6ecf7e4")
}

// UnpackCodeHashesMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CodeHashesMismatch(bytes32 id)
func (orders *Orders) UnpackCodeHashesMismatchError(raw []byte) (*OrdersCodeHashesMismatch, error) {
	out := new(OrdersCodeHashesMismatch)
	if err := orders.abi.UnpackIntoInterface(out, "CodeHashesMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OrdersContractMissing represents a ContractMissing error raised by the Orders contract.
type OrdersContractMissing struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ContractMissing(address account)
func OrdersContractMissingErrorID() common.Hash {
	return common.HexToHash("0x47d7bb974b7f569d728506367753edc022f3d8afac8dd2006f8b7d93ea652eb2")
}

// UnpackContractMissingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ContractMissing(address account)
func (orders *Orders) UnpackContractMissingError(raw []byte) (*OrdersContractMissing, error) {
	out := new(OrdersContractMissing)
	if err := orders.abi.UnpackIntoInterface(out, "ContractMissing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OrdersCountStale represents a CountStale error raised by the Orders contract.
type OrdersCountStale struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CountStale(bytes32 id)
func OrdersCountStaleErrorID() common.Hash {
	return common.HexToHash("0x0e78f4bbc08fa8ede1280dd493ee32872bef2cd45d59228a9abf4b807e0db72c")
}

// UnpackCountStaleError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CountStale(bytes32 id)
func (orders *Orders) UnpackCountStaleError(raw []byte) (*OrdersCountStale, error) {
	out := new(OrdersCountStale)
	if err := orders.abi.UnpackIntoInterface(out, "CountStale", raw); err != nil {
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

// OrdersERC721IncorrectOwner represents a ERC721IncorrectOwner error raised by the Orders contract.
type OrdersERC721IncorrectOwner struct {
	Sender  common.Address
	TokenId *big.Int
	Owner   common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721IncorrectOwner(address sender, uint256 tokenId, address owner)
func OrdersERC721IncorrectOwnerErrorID() common.Hash {
	return common.HexToHash("0x64283d7b313c8117c125f736876fa2b4e90ea3831a4716dfdb87d2f540e26289")
}

// UnpackERC721IncorrectOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721IncorrectOwner(address sender, uint256 tokenId, address owner)
func (orders *Orders) UnpackERC721IncorrectOwnerError(raw []byte) (*OrdersERC721IncorrectOwner, error) {
	out := new(OrdersERC721IncorrectOwner)
	if err := orders.abi.UnpackIntoInterface(out, "ERC721IncorrectOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OrdersERC721InsufficientApproval represents a ERC721InsufficientApproval error raised by the Orders contract.
type OrdersERC721InsufficientApproval struct {
	Operator common.Address
	TokenId  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InsufficientApproval(address operator, uint256 tokenId)
func OrdersERC721InsufficientApprovalErrorID() common.Hash {
	return common.HexToHash("0x177e802f6f313bc89797ecace66d6d29ab4719cbaaacbb87367264048b1eb861")
}

// UnpackERC721InsufficientApprovalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InsufficientApproval(address operator, uint256 tokenId)
func (orders *Orders) UnpackERC721InsufficientApprovalError(raw []byte) (*OrdersERC721InsufficientApproval, error) {
	out := new(OrdersERC721InsufficientApproval)
	if err := orders.abi.UnpackIntoInterface(out, "ERC721InsufficientApproval", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OrdersERC721InvalidApprover represents a ERC721InvalidApprover error raised by the Orders contract.
type OrdersERC721InvalidApprover struct {
	Approver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InvalidApprover(address approver)
func OrdersERC721InvalidApproverErrorID() common.Hash {
	return common.HexToHash("0xa9fbf51f86b8e03595d59dc726bb10c329bb24f62589be276d8dd193ca0b69ea")
}

// UnpackERC721InvalidApproverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InvalidApprover(address approver)
func (orders *Orders) UnpackERC721InvalidApproverError(raw []byte) (*OrdersERC721InvalidApprover, error) {
	out := new(OrdersERC721InvalidApprover)
	if err := orders.abi.UnpackIntoInterface(out, "ERC721InvalidApprover", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OrdersERC721InvalidOperator represents a ERC721InvalidOperator error raised by the Orders contract.
type OrdersERC721InvalidOperator struct {
	Operator common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InvalidOperator(address operator)
func OrdersERC721InvalidOperatorErrorID() common.Hash {
	return common.HexToHash("0x5b08ba185e8f577075361f3a3555a6580a227ce22734dcc979c1aeadf894658b")
}

// UnpackERC721InvalidOperatorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InvalidOperator(address operator)
func (orders *Orders) UnpackERC721InvalidOperatorError(raw []byte) (*OrdersERC721InvalidOperator, error) {
	out := new(OrdersERC721InvalidOperator)
	if err := orders.abi.UnpackIntoInterface(out, "ERC721InvalidOperator", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OrdersERC721InvalidOwner represents a ERC721InvalidOwner error raised by the Orders contract.
type OrdersERC721InvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InvalidOwner(address owner)
func OrdersERC721InvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x89c62b6479af2e623826dcc39c5133061d35b66d72de92833401dd2fd6567480")
}

// UnpackERC721InvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InvalidOwner(address owner)
func (orders *Orders) UnpackERC721InvalidOwnerError(raw []byte) (*OrdersERC721InvalidOwner, error) {
	out := new(OrdersERC721InvalidOwner)
	if err := orders.abi.UnpackIntoInterface(out, "ERC721InvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OrdersERC721InvalidReceiver represents a ERC721InvalidReceiver error raised by the Orders contract.
type OrdersERC721InvalidReceiver struct {
	Receiver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InvalidReceiver(address receiver)
func OrdersERC721InvalidReceiverErrorID() common.Hash {
	return common.HexToHash("0x64a0ae9278f805eaf991dcd18ca78756d280b7508b764ef1b255c55845c11df9")
}

// UnpackERC721InvalidReceiverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InvalidReceiver(address receiver)
func (orders *Orders) UnpackERC721InvalidReceiverError(raw []byte) (*OrdersERC721InvalidReceiver, error) {
	out := new(OrdersERC721InvalidReceiver)
	if err := orders.abi.UnpackIntoInterface(out, "ERC721InvalidReceiver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OrdersERC721InvalidSender represents a ERC721InvalidSender error raised by the Orders contract.
type OrdersERC721InvalidSender struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InvalidSender(address sender)
func OrdersERC721InvalidSenderErrorID() common.Hash {
	return common.HexToHash("0x73c6ac6e10798e95d99e1f130d923eb40193ecb8d094ec3dce93292564eb3b17")
}

// UnpackERC721InvalidSenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InvalidSender(address sender)
func (orders *Orders) UnpackERC721InvalidSenderError(raw []byte) (*OrdersERC721InvalidSender, error) {
	out := new(OrdersERC721InvalidSender)
	if err := orders.abi.UnpackIntoInterface(out, "ERC721InvalidSender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OrdersERC721NonexistentToken represents a ERC721NonexistentToken error raised by the Orders contract.
type OrdersERC721NonexistentToken struct {
	TokenId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721NonexistentToken(uint256 tokenId)
func OrdersERC721NonexistentTokenErrorID() common.Hash {
	return common.HexToHash("0x7e273289a3a9ef6670f06df7dca227856fc925e956db96980692764a8bc734d7")
}

// UnpackERC721NonexistentTokenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721NonexistentToken(uint256 tokenId)
func (orders *Orders) UnpackERC721NonexistentTokenError(raw []byte) (*OrdersERC721NonexistentToken, error) {
	out := new(OrdersERC721NonexistentToken)
	if err := orders.abi.UnpackIntoInterface(out, "ERC721NonexistentToken", raw); err != nil {
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

// OrdersFailedCall represents a FailedCall error raised by the Orders contract.
type OrdersFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func OrdersFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (orders *Orders) UnpackFailedCallError(raw []byte) (*OrdersFailedCall, error) {
	out := new(OrdersFailedCall)
	if err := orders.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
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

// OrdersInsufficientBalance represents a InsufficientBalance error raised by the Orders contract.
type OrdersInsufficientBalance struct {
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientBalance(uint256 balance, uint256 needed)
func OrdersInsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xcf4791818fba6e019216eb4864093b4947f674afada5d305e57d598b641dad1d")
}

// UnpackInsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientBalance(uint256 balance, uint256 needed)
func (orders *Orders) UnpackInsufficientBalanceError(raw []byte) (*OrdersInsufficientBalance, error) {
	out := new(OrdersInsufficientBalance)
	if err := orders.abi.UnpackIntoInterface(out, "InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OrdersNoCarrier represents a NoCarrier error raised by the Orders contract.
type OrdersNoCarrier struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoCarrier(bytes32 id)
func OrdersNoCarrierErrorID() common.Hash {
	return common.HexToHash("0x1ef787145b15bbafa031c8bad3fd283b4af89da84b44aaba5abdb011619575e4")
}

// UnpackNoCarrierError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoCarrier(bytes32 id)
func (orders *Orders) UnpackNoCarrierError(raw []byte) (*OrdersNoCarrier, error) {
	out := new(OrdersNoCarrier)
	if err := orders.abi.UnpackIntoInterface(out, "NoCarrier", raw); err != nil {
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

// OrdersNotOwner represents a NotOwner error raised by the Orders contract.
type OrdersNotOwner struct {
	Found    common.Address
	Expected common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOwner(address found, address expected)
func OrdersNotOwnerErrorID() common.Hash {
	return common.HexToHash("0x23295f0e104d137d137555eb51dbe25a9e6827007f9feb6ae8bb562312e3e202")
}

// UnpackNotOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOwner(address found, address expected)
func (orders *Orders) UnpackNotOwnerError(raw []byte) (*OrdersNotOwner, error) {
	out := new(OrdersNotOwner)
	if err := orders.abi.UnpackIntoInterface(out, "NotOwner", raw); err != nil {
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

// OrdersPickupAhead represents a PickupAhead error raised by the Orders contract.
type OrdersPickupAhead struct {
	Time *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PickupAhead(uint256 time)
func OrdersPickupAheadErrorID() common.Hash {
	return common.HexToHash("0xd2cdbf3006e672dc28181591354ffeb8c09273eded9e625adcf34143c83b6c37")
}

// UnpackPickupAheadError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PickupAhead(uint256 time)
func (orders *Orders) UnpackPickupAheadError(raw []byte) (*OrdersPickupAhead, error) {
	out := new(OrdersPickupAhead)
	if err := orders.abi.UnpackIntoInterface(out, "PickupAhead", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OrdersPolicyUnknown represents a PolicyUnknown error raised by the Orders contract.
type OrdersPolicyUnknown struct {
	Hash [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PolicyUnknown(bytes32 hash)
func OrdersPolicyUnknownErrorID() common.Hash {
	return common.HexToHash("0x9af11b76fd8e3de6214c3066e1368fda9c909e045fb77fec979a70a92e2bb31a")
}

// UnpackPolicyUnknownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PolicyUnknown(bytes32 hash)
func (orders *Orders) UnpackPolicyUnknownError(raw []byte) (*OrdersPolicyUnknown, error) {
	out := new(OrdersPolicyUnknown)
	if err := orders.abi.UnpackIntoInterface(out, "PolicyUnknown", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OrdersPriceZero represents a PriceZero error raised by the Orders contract.
type OrdersPriceZero struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PriceZero()
func OrdersPriceZeroErrorID() common.Hash {
	return common.HexToHash("0xe528e11ef61aec2c0b696966841d7ece45732f5bcd4e006bf9585a7b00b3720a")
}

// UnpackPriceZeroError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PriceZero()
func (orders *Orders) UnpackPriceZeroError(raw []byte) (*OrdersPriceZero, error) {
	out := new(OrdersPriceZero)
	if err := orders.abi.UnpackIntoInterface(out, "PriceZero", raw); err != nil {
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

// OrdersReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the Orders contract.
type OrdersReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func OrdersReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (orders *Orders) UnpackReentrancyGuardReentrantCallError(raw []byte) (*OrdersReentrancyGuardReentrantCall, error) {
	out := new(OrdersReentrancyGuardReentrantCall)
	if err := orders.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OrdersSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the Orders contract.
type OrdersSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func OrdersSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (orders *Orders) UnpackSafeERC20FailedOperationError(raw []byte) (*OrdersSafeERC20FailedOperation, error) {
	out := new(OrdersSafeERC20FailedOperation)
	if err := orders.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
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
	Id    [32]byte
	Found uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooEarly(bytes32 id, uint8 found)
func OrdersTooEarlyErrorID() common.Hash {
	return common.HexToHash("0x5c50b304441988b632d0d8302228e8efaafc7748c90fb6da6b1459e23607fe40")
}

// UnpackTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooEarly(bytes32 id, uint8 found)
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

// OrdersTooOld represents a TooOld error raised by the Orders contract.
type OrdersTooOld struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooOld(bytes32 id)
func OrdersTooOldErrorID() common.Hash {
	return common.HexToHash("0xc2f421aed56b206083aead5f0c8188e584a56d41928b03b695a88182af54d61f")
}

// UnpackTooOldError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooOld(bytes32 id)
func (orders *Orders) UnpackTooOldError(raw []byte) (*OrdersTooOld, error) {
	out := new(OrdersTooOld)
	if err := orders.abi.UnpackIntoInterface(out, "TooOld", raw); err != nil {
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

// PictureMetaData contains all meta data concerning the Picture contract.
var PictureMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"approve\",\"outputs\":[],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"}],\"name\":\"balanceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"contractURI\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"getApproved\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"name\":\"isApprovedForAll\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"locked\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"name\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"ownerOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint64\",\"name\":\"priceWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"timeWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lateWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"co2Weight\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"grams\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"volume\",\"type\":\"uint32\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"receiptURI\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"safeTransferFrom\",\"outputs\":[],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"safeTransferFrom\",\"outputs\":[],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"name\":\"setApprovalForAll\",\"outputs\":[],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"id\",\"type\":\"bytes4\"}],\"name\":\"supportsInterface\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"symbol\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"tokenURI\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"transferFrom\",\"outputs\":[],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"}],\"name\":\"BalanceNotKept\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"ERC721NonexistentToken\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"OrderUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"ReceiptLocked\",\"type\":\"error\"}]",
	ID:  "bdec050f8768aa504c1bd2746cde799a69",
	Bin: "0x6080806040523460155761414a908161001a8239f35b5f80fdfe60a0806040526004361015610012575f80fd5b5f3560e01c90816301ffc9a7146113fd5750806306fdde03146113b4578063081812fc1461138c578063095ea7b31461135d57806323b872dd1461135857806342842e0e146113585780636352211e1461132557806370a08231146112ec57806395d89b41146112ab578063a22cb46514611273578063b45a3c0e1461124a578063b88d4fde146111d8578063c0d9f12b1461046d578063c87b56dd146103cf578063e8a3d485146100fd5763e985e9c5146100cc575f80fd5b346100f95760403660031901126100f9576100e56114c2565b506100ee6114d8565b5060206040515f8152f35b5f80fd5b346100f9575f3660031901126100f9576103cb6103bf60206103ba600261010661027584610270600a60a9610130611c80565b60038561013b611ce1565b8180610145611d81565b926040519a878c985191829101848a015e8701906203430360ec1b83830152805192839101602383015e0101907f23306637363665222f3e3c73746f70206f66667365743d2231222073746f702d848301527f636f6c6f723d2223306233623563222f3e3c2f6c696e6561724772616469656e60238301527f743e3c2f646566733e3c726563742077696474683d223430302220686569676860438301527f743d22343030222072783d223830222066696c6c3d2275726c28236729222f3e60638301527f3c67207472616e73666f726d3d227472616e736c61746528393020383029207360838301526831b0b632941a94911f60b91b60a383015280519283910160ac83015e0101691e17b39f1e17b9bb339f60b11b838201520301601519810184520182611587565b613eab565b6040519485917f7b226e616d65223a2257617962696c6c2052656365697074222c2273796d626f828401527f6c223a2257415942494c4c222c226465736372697074696f6e223a225265636560408401527f69707473206f66206f72646572732c206561636820776974682069747320657360608401527f63726f7720616e6420657665727920737465702069747320646576696365732060808401527f7369676e65642c2066726f6d20636865636b6f757420746f20646f6f7273746560a08401527f702e2054686579207374617920776974682074686569722073686f707065727360c08401527f2e222c22696d616765223a22646174613a696d6167652f7376672b786d6c3b6260e084015265185cd94d8d0b60d21b6101008401528051918291018484015e810161227d60f01b838201520301601d19810184520182611587565b612a14565b60405191829182611498565b0390f35b346100f95760203660031901126100f9576103cb6103bf60016103ba6103f660043561173d565b610428610404839593611a27565b61043461042e6020978894859487604051916104208884611587565b5f8352611e54565b90612722565b9361286f565b6040519684889551918291018487015e8401908282015f8152815193849201905e0101607d60f81b815203601e19810184520182611587565b346100f95760203660031901126100f9576004356001600160401b0381116100f9578036036102806003198201126100f957604051906368074d9b60e01b8252602060048301526102a482019060018060a01b036104cd856004016114ee565b16602484015260018060a01b036104e6602486016114ee565b166044848101919091528401916001600160a01b03610504846114ee565b1660648501526001600160601b0361051e606487016115a8565b16608485015263ffffffff610535608487016115bc565b1660a485015264ffffffffff61054d60a487016115cd565b1660c485015264ffffffffff61056560c487016115cd565b1660e485015264ffffffffff61057d60e487016115cd565b166101048501526001600160401b0361059961010487016115df565b166101248501526001600160401b036105b561012487016115df565b166101448501526001600160401b036105d161014487016115df565b166101648501526001600160401b036105ed61016487016115df565b1661018485015261018485013561ffff81168091036100f9576101a485015260ff61061b6101a487016115f3565b166101c485015260ff6106316101c487016115f3565b166101e48501526101e48501356102048501526102048501356102248501526102248501356102448501526001600160401b0361067161024487016115df565b16610264850152610264850191823590602219018112156100f9578501602460048201359101916001600160401b0382116100f95760a08202360383136100f95761028061028487015281905284916102c48301915f5b81811061114d5750505090806020920381335afa928315611086575f93611119575b5060405163e80160ab60e01b8152600481018490529161018083602481335afa928315611086575f936110e8575b5082516001600160a01b0316156110d55761073561073a91611729565b611806565b60405163ed43a6f560e01b815292602084600481335afa938415611086575f94611091575b505f61076d87600401611729565b6040516360caa60960e01b81526001600160a01b0391821660048201529586916024918391165afa938415611086575f94610fe8575b505f5b845181101561081257600190600160fd1b6001600160f81b03196107ca8389611a02565b51161080156107f1575b6107df575b016107a6565b60206107eb8288611a02565b536107d9565b50607f60f81b6001600160f81b031961080a8389611a02565b5116146107d4565b509493909161082082611a27565b9161082a85612c18565b61083390612d18565b96602096879360405199610847868c611587565b5f8b5261085561013e612efc565b8660409c8d938451936108688686611587565b6012855283808601967102220666f6e742d7765696768743d223730360741b8852519687968288017f3c6720666f6e742d73697a653d223135222066696c6c3d2223306232353430009052518091603f89015e86019271111f1e3a32bc3a103c1e911a1c11103c9e9160711b603f8501528251828401948186605183015e01603f019061111f60f11b6012830152805192839101601483015e016012019060028201771e17ba32bc3a1f1e3a32bc3a103c1e91199a9911103c9e9160411b9052518092601a83015e01600201907311103a32bc3a16b0b731b437b91e9132b732111f60611b6018830152805192839101602c83015e01601801601481016a1e17ba32bc3a1f1e17b39f60a91b90520360140160141981018252600b0161098e9082611587565b9361099b60648401611b85565b6001600160601b03166109b18360048601611b99565b809150938d5f915b838310610ee05750505081610e9c575b50506109ed6109da60648501611b85565b6001600160601b03888b01519116612f41565b610a3c60018d896109fe8d51612d18565b91519a8b928180850197805191829101895e8401908560fd1b83830152805192839101602183015e01015f838201520301601f198101895288611587565b60018301809311610e88578b5192610a548d85611587565b600584528b84019064151bdd185b60da1b825280601a0290601a820403610e885761013e01978861013e11610e88578c99878f93998c9b9a8c9b988c99978a9896610a9f8a98612efc565b92895193610aad8b86611587565b60128552898501957102220666f6e742d7765696768743d223730360741b87528b519687968c88017f3c6720666f6e742d73697a653d223135222066696c6c3d2223306232353430009052518091603f89015e86019271111f1e3a32bc3a103c1e911a1c11103c9e9160711b603f85015282518c8401948186605183015e01603f019061111f60f11b6012830152518092601483015e016012019060028201771e17ba32bc3a1f1e3a32bc3a103c1e91199a9911103c9e9160411b9052518092601a83015e01600201907311103a32bc3a16b0b731b437b91e9132b732111f60611b6018830152518092602c83015e01601801601481016a1e17ba32bc3a1f1e17b39f60a91b90520360140160141981018252600b01610bcd9082611587565b610bd691611c10565b90610be092611e54565b610bea9085612722565b9b81610bf58961286f565b98610160015163ffffffff16610c0a90613838565b95610c1490612b96565b8051613078825260020160011982015291610c2e90613937565b610c3746612efc565b92610c4460048b01611729565b610c4d90612a6f565b95516080527116113932b1b2b4b83a111d3d9134b2111d1160711b836080510152600119810151601e8192016080516032015e60805101691116113230ba32911d1160b11b603282015287519081848a01603c83015e0160320190721116113b32b73237b9111d3d913730b6b2911d60691b600a830152805192839101601d83015e01600a0190601382017f2c2277656273697465223a226469643a706b683a6569703135353a00000000009052805192839101602e83015e0160130190601b8201601d60f91b9052805192839101601c83015e01601b01600181015f90526080519003600101601f1981016080515260805190610d4a91611587565b878360040191610d5992613a28565b96818151610d6690613937565b93606401610d7390611b85565b910151610d88916001600160601b0316612f41565b8a5196879381808087019b8c6080515180918460805101905e8801906b227d2c226974656d73223a5b60a01b83830152805192839101602c83015e0101906c2e961131bab93932b731bc911d60991b600c830152805192839101601983015e01600c01906816113a37ba30b6111d60b91b600d830152805192839101601683015e01600d01600981015f905203600901601f1981018552610e299085611587565b87519686889751918291018489015e8601908282015f8152815193849201905e0101905f8252518092825e01617d7d60f01b815203601d1981018252600201610e729082611587565b610e7b90612a14565b90516103cb819282611498565b634e487b7160e01b5f52601160045260245ffd5b9195965091505f198114610e88578995610ed2610ec46001610ed8940194898c015190612f41565b610ecc611c50565b85612dba565b90611c10565b938b806109c9565b92939199909495969798610f996004610f058d610eff888e8501611b99565b90611bce565b8480610f268b8401986001600160601b03610f1f8b611b85565b1690611bde565b9a610f5a6001600160401b03610f54610f4e63ffffffff610f48878a01611beb565b16612efc565b96611bfc565b16613fe0565b90519784899551918291018487015e8401906301061cb960e51b83830152805192839101602483015e01015f838201520301601f198101845283611587565b60018b0192838c11610e88578f93610fd7938f610fd1906001600160601b03600198610fc7610ed297611b85565b9201519116612f41565b91612dba565b98018d8d99989796959493926109b9565b9093503d805f833e610ffa8183611587565b8101906020818303126100f9578051906001600160401b0382116100f9570181601f820112156100f9578051906001600160401b038211611072576040519261104d601f8401601f191660200185611587565b828452602083830101116100f957815f9260208093018386015e8301015292866107a3565b634e487b7160e01b5f52604160045260245ffd5b6040513d5f823e3d90fd5b9093506020813d6020116110cd575b816110ad60209383611587565b810103126100f957516001600160a01b03811681036100f957928661075f565b3d91506110a0565b83634ffac4d960e11b5f5260045260245ffd5b61110b9193506101803d8111611112575b6111038183611587565b81019061162b565b9185610718565b503d6110f9565b9092506020813d602011611145575b8161113560209383611587565b810103126100f9575191846106ea565b3d9150611128565b9193509160a0806001926001600160401b03611168886115df565b16815263ffffffff61117c602089016115bc565b1660208201526001600160601b03611196604089016115a8565b16604082015263ffffffff6111ad606089016115bc565b16606082015263ffffffff6111c4608089016115bc565b1660808201520194019101918693926106c8565b346100f95760803660031901126100f9576111f16114c2565b506111fa6114d8565b506064356001600160401b0381116100f957366023820112156100f95780600401356001600160401b0381116100f957369101602401116100f9576322b1621160e11b5f5260443560045260245ffd5b346100f95760203660031901126100f95761126660043561173d565b5050602060405160018152f35b346100f95760403660031901126100f95761128c6114c2565b50602435801515036100f9576322b1621160e11b5f525f60045260245ffd5b346100f9575f3660031901126100f9576103cb6040516112cc604082611587565b600781526615d0565092531360ca1b602082015260405191829182611498565b346100f95760203660031901126100f9576113056114c2565b63da7562e960e01b5f9081526001600160a01b0391909116600452602490fd5b346100f95760203660031901126100f957602061134360043561173d565b516040516001600160a01b0390911681529050f35b611502565b346100f95760403660031901126100f9576113766114c2565b506322b1621160e11b5f5260243560045260245ffd5b346100f95760203660031901126100f9576113a860043561173d565b505060206040515f8152f35b346100f9575f3660031901126100f9576103cb6040516113d5604082611587565b600f81526e15d85e589a5b1b08149958d95a5c1d608a1b602082015260405191829182611498565b346100f95760203660031901126100f9576004359063ffffffff60e01b82168092036100f9576020916301ffc9a760e01b8114908115611487575b8115611476575b8115611465575b8115611454575b5015158152f35b632483248360e11b1490508361144d565b635a2d1e0760e11b81149150611446565b635b5e139f60e01b8114915061143f565b6380ac58cd60e01b81149150611438565b602060409281835280519182918282860152018484015e5f828201840152601f01601f1916010190565b600435906001600160a01b03821682036100f957565b602435906001600160a01b03821682036100f957565b35906001600160a01b03821682036100f957565b346100f95760603660031901126100f9576004356001600160a01b03811681036100f957506024356001600160a01b03811681036100f957506044356322b1621160e11b5f5260045260245ffd5b61018081019081106001600160401b0382111761107257604052565b604081019081106001600160401b0382111761107257604052565b90601f801991011681019081106001600160401b0382111761107257604052565b35906001600160601b03821682036100f957565b359063ffffffff821682036100f957565b359064ffffffffff821682036100f957565b35906001600160401b03821682036100f957565b359060ff821682036100f957565b519081151582036100f957565b519060ff821682036100f957565b519061ffff821682036100f957565b90816101809103126100f9576040519061164482611550565b80516001600160a01b03811681036100f9578252602081015160128110156100f957602083015261167760408201611601565b604083015261168860608201611601565b606083015261169960808201611601565b60808301526116aa60a0820161160e565b60a08301526116bb60c0820161160e565b60c08301526116cc60e0820161161c565b60e08301526116de610100820161161c565b6101008301526101208101519060048210156100f9576101609161012084015261170b610140820161161c565b610140840152015163ffffffff811681036100f95761016082015290565b356001600160a01b03811681036100f95790565b5f61016060405161174d81611550565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e0820152826101008201528261012082015282610140820152015280916040519163e80160ab60e01b835280600484015261018083602481335afa928315611086575f936117e5575b5082516001600160a01b0316156117d35750565b637e27328960e01b5f5260045260245ffd5b6117ff9193506101803d8111611112576111038183611587565b915f6117bf565b906040516118138161156c565b606081525f6020820152906001600160a01b038316156119c95763313ce56760045260ff60208060048187620186a0fa601f3d1116602051021660246020840191808352116119c0575b506395d89b4160045260045f52606060205f80518287620186a0fa156119b95750604051918260200160403d1015611958575b5f60203d80600b10600b821802188083853e860101535b80515f1a156118b8576001016118a7565b838103601f190184525f8152602001604052905b5f5b835181101561193a57600190600160fd1b6001600160f81b03196118f28388611a02565b5116108015611919575b611907575b016118ce565b603f6119138287611a02565b53611901565b50603f60f91b6001600160f81b03196119328388611a02565b5116116118fc565b5091929092808452511561194b5750565b61195490612a6f565b8252565b5f513d601f190181111561196d575b50611890565b602081863e84513d829003601f19018111156119895750611967565b9060409282602093600b9896979810600b8218021892839283875201903e82015f602082015201604052916118cc565b91906118cc565b5f90525f61185d565b9150506040516119d88161156c565b6040516119e6604082611587565b600381526208aa8960eb1b602082015281526012602082015290565b908151811015611a13570160200190565b634e487b7160e01b5f52603260045260245ffd5b611a3090612b96565b5f90600460609282516004811115611b7d575b8015611b75575b50818110611b2d575b5050603c9060409060609281516040811115611b25575b603c811115611b1d575b50828110611acd575b50505060036020928380611aca946040519684889551918291018487015e8401906271405360e91b83830152805192839101602383015e01015f838201520301601f198101835282611587565b90565b6040519350918290039101601f8201601f19165b8181015184820152601f1901908115611afa5790611ae1565b50505f818301602081810192909252604090810190529082526003908390611a7d565b90505f611a74565b925082611a6a565b604051935090819003908201601f8201601f19165b8181015185820152601f1901908115611b5b5790611b42565b505060408184015f60208201520160405282525f80611a53565b90505f611a4a565b915081611a43565b356001600160601b03811681036100f95790565b903590601e19813603018212156100f957018035906001600160401b0382116100f9576020019160a08202360383136100f957565b9190811015611a135760a0020190565b91908203918211610e8857565b3563ffffffff811681036100f95790565b356001600160401b03811681036100f95790565b611c4e906020808095946040519684889551918291018487015e8401908282015f8152815193849201905e01015f815203601f198101845283611587565b565b60405190611c5f604083611587565b60128252712232b634bb32b93c9030b7321037ba3432b960711b6020830152565b60405190611c8f606083611587565b603982527f30302f737667222076696577426f783d223020302034303020000000000000006040837f3c73766720786d6c6e733d22687474703a2f2f7777772e77332e6f72672f323060208201520152565b60405190611cf060a083611587565b607082527f2220666f6e742d66616d696c793d2275692d73616e732d73657269662c73797360208301527f74656d2d75692c73616e732d7365726966223e3c646566733e3c6c696e65617260408301527f4772616469656e742069643d2267222078323d2231222079323d2231223e3c7360608301526f3a37b81039ba37b816b1b7b637b91e9160811b6080830152565b60405190611d9060c083611587565b609782527f726f6b652d6c696e656a6f696e3d22726f756e64222f3e00000000000000000060a0837f3c7061746820643d224d3020313120323220306c32322031317632364c32322060208201527f343820302033377a4d302031316c32322031312032322d31314d32322032327660408201527f32364d313120352e3530306c3232203131222066696c6c3d226e6f6e6522207360608201527f74726f6b653d222366666622207374726f6b652d77696474683d22332220737460808201520152565b9190916040906201e33960ed1b60208351611e6f8582611587565b6003815201526060835180600311156126b5575b50518061269657505f925b602085018051601281101561262757611ea690613099565b969095611eb1611c80565b978161019001978861019011610e8857611eca89612efc565b90611ed3611ce1565b99611edd90612efc565b611ee5611d81565b918a519b8c94602086019e8f908051916020839201905e860160208101915f83528051926020849201905e016020015f815281516020819301825e015f815281516020819301825e017f222f3e3c73746f70206f66667365743d2231222073746f702d636f6c6f723d2281528451908160208701602083015e01602081017f222f3e3c2f6c696e6561724772616469656e743e3c2f646566733e3c72656374905274103bb4b23a341e911a181811103432b4b3b43a1e9160591b8b82015281516020819301605583015e01602001603581017f222072783d223332222066696c6c3d2275726c28236729222f3e3c67207472619052605581017f6e73666f726d3d227472616e736c61746528333620333429223e000000000000905281516020819301606f83015e7f3c2f673e3c7465787420783d2239362220793d2236382220666f6e742d73697a9101606f8101919091527f653d2232362220666f6e742d7765696768743d22373030222066696c6c3d2223608f82015272333333111f2bb0bcb134b6361e17ba32bc3a1f60691b60af8201520360a28101895261208e9060c20189611587565b8160f4018060f411610e88576120a390612efc565b918751916120b18984611587565b600c8084526b02d31312031302d31312d31360a41b60208501526060939060109061263b565b505050885190612110602183602080820197601b60fa1b89528051918291018484015e81015f838201520301601f198101845283611587565b8651601281101561262757612124906131f6565b61016087015163ffffffff169761213a89613838565b9061214b6018610e108c040661402b565b99603c9004603c900661215d9061402b565b998d519a8b91602083019480516020819201875e830160208101600160fd1b905281516020819301602183015e0160200160018101601d60f91b905281516020819301600283015e0160010160018101632055544360e01b905203600101601b1981018b526004016121cf908b611587565b519860128a1015612627576121e78d9a948b956132ce565b928451978896602088019a741e3830ba3410321e9126991a1018981c34199a993b60591b8c528051602081920160358b015e88019060358201905f8252519283915e016035017f7a222066696c6c3d2223666666222f3e3c7465787420783d2234382220793d228152602081017f3136362220666f6e742d73697a653d2233382220666f6e742d7765696768743d905274111b981811103334b6361e91119831191a9a18111f60591b8682015281516020819301605583015e0190605582017f3c2f746578743e3c7465787420783d2234382220793d223139342220666f6e749052607582017f2d73697a653d223135222066696c6c3d2223356236623762223e73696e6365209052518092609583015e01605501828101661e17ba32bc3a1f60c91b905281516020819301604783015e0101600781015f905203600701601f19810183526123369083611587565b61010084015161ffff1680155f147f3c7465787420783d2234382220793d223238342220666f6e742d73697a653d2296605a60207f3135222066696c6c3d2223306232353430223e43656e7472652000000000000098612401956007956125d05750816123ba61ffff60e087516123ad8582611587565b5f8152945b015116612efc565b85519b8c968388019e8f528701528051918291018587015e8401908382015f8152815193849201905e0101661e17ba32bc3a1f60c91b815203601819810187520185611587565b61014c01968761014c11610e885761241888612efc565b9761242290612efc565b968151978891602083019a6f1e3a32bc3a103c1e911a1c11103c9e9160811b8c5280516020819201603086015e7f2220666f6e742d73697a653d2231352220666f6e742d66616d696c793d2275696030918501918201527f2d6d6f6e6f73706163652c6d6f6e6f7370616365222066696c6c3d2223356236605082015264311bb1111f60d91b60708201528151918290602001607583015e0160300160458101771e17ba32bc3a1f1e3a32bc3a103c1e91199a9911103c9e9160411b905281516020819301605d83015e01604501601881017f2220666f6e742d73697a653d2231332220746578742d616e63686f723d22656e9052603881017f64222066696c6c3d2223356236623762223e73746179732077697468206974739052605881016e1039b437b83832b91e17ba32bc3a1f60891b905203601801602f81018852604f0161256e9088611587565b5198899851809160208b015e88019060208201905f8252519283915e01602001905f8252518092825e015f815281516020819301825e01905f8252518092825e01651e17b9bb339f60d11b81520360191981018252600601611aca9082611587565b6123ba61ffff60e085612621602c6125e88397612efc565b8b516b010615b9021b0b93934b2b9160a51b858201528151909485928291018484015e81015f838201520301601f198101835282611587565b946123b2565b634e487b7160e01b5f52602160045260245ffd5b8b519550909160208601905b60205f5b81818401015181850152019083821015612668579060209061264b565b939183915001905f1901928361264757509150505f8152602081018a5283601f1991030183525f80806120d7565b601a8102908104601a03610e8857600c8101809111610e885792611e8e565b835191506020808301918601601e019086015b6201e33960ed1b81511860e81c156126ff576001018181106126c85750506020905b828103601f190160051c83520183525f611e83565b868103601f190183526020909201916003018181106126c85750506020906126ea565b600160209283612734611aca94611a27565b9160396040519161274660c084611587565b60918352612805848401917f222c226465736372697074696f6e223a22416e206f726465722c20697473206583527f7363726f7720616e64206576657279207374657020697473206465766963657360408601527f207369676e65642e20546865207265636569707420737461797320776974682060608601527f7468652073686f707065722e222c22696d616765223a22646174613a696d6167608086015270194bdcdd99cade1b5b0ed8985cd94d8d0b607a1b60a0860152613eab565b926040519889967f7b226e616d65223a2257617962696c6c20726563656970742000000000000000828901528051918291018589015e860190838201905f8252519283915e0101905f8252805192839101825e01601160f91b815203601e19810184520182611587565b602081015160128110156126275760026037602093602485612893611aca96613561565b926023826128a861ffff60e085015116612efc565b92604f826128d263ffffffff6101606128c961ffff61010088015116612efc565b95015116612efc565b956040519d8e9a7f2c2261747472696275746573223a5b7b2274726169745f74797065223a225374828d01526e30ba3ab99116113b30b63ab2911d1160891b60408d0152805191829101858d015e8a01907f227d2c7b2274726169745f74797065223a2243656e747265222c2276616c75658483015262111d1160e91b606f830152805192839101607283015e0101907f227d2c7b2274726169745f74797065223a2243617272696572222c2276616c75848301526332911d1160e11b6043830152805192839101604783015e0101907f227d2c7b22646973706c61795f74797065223a2264617465222c227472616974848301527f5f74797065223a2253696e6365222c2276616c7565223a0000000000000000006044830152805192839101605b83015e0101617d5d60f01b838201520301601d19810184520182611587565b611aca603d612a24602093613eab565b6040519384917f646174613a6170706c69636174696f6e2f6a736f6e3b6261736536342c000000828401528051918291018484015e81015f838201520301601f198101835282611587565b9060405191608083016040526f30313233343536373839616263646566600f526002830190602882525f604a85015260601b60015f5b8080018601602284831a600f811651602384015360041c51910153019060148214612ad35790600190612aa5565b50506130786002825101915282528160228101907f8888888888888888888888888888888888888888888888888888888888888880602883201660015f5b601160f31b83821a0281800152019060148214612b315790600190612b11565b505060429180517f2020202020202020202020202020202020202020202020202020202020202020815f511660011c161890520180517f2020202020202020202020202020202020202020202020202020202020202020816020511660011c16189052565b90604051608081019260a082016040525f84526f30313233343536373839616263646566600f526040820190935b6001190193600f8116516001860153600f8160041c1651855360081c93818103612bc457939050612bff5782608091030191601f1901918252565b632194895a5f526004601cfd5b8015610e88575f190190565b601c81511115611aca57601c5b80151580612cfb575b15612c4157612c3c90612c0c565b612c25565b8151606092905f9083811115612cf3575b8015612ceb575b50828110612c9b575b505050611aca6003602080936040519481869251918291018484015e81016271405360e91b838201520301601c19810184520182611587565b6040519350918290039101601f8201601f19165b8181015184820152601f1901908115612cc85790612caf565b5050600360208093611aca9360408183015f858201520160405281529350612c62565b90505f612c59565b925082612c52565b50600160ff1b600360fe1b612d108385611a02565b511614612c2e565b90604051918051810190602084019062900094601f5265c0000000a6ab6008527f2671756f743b26616d703b262333393b266c743b2667743b00000000000000005f525b828103612d7957505f8152838103601f1901845260200160405250565b6001019060ff82511667500000c4000000006001821b1615612dad5751601f8160f81c1651825260fd1c01915b9190612d5c565b9060019181530191612da6565b91909180601a0290601a820403610e885761013e018061013e11610e88576014611aca926018600295612dee600b95612efc565b92602097889260405195612e028588611587565b5f87526012856040519c8d997f3c6720666f6e742d73697a653d223135222066696c6c3d222330623235343000828c0152805191829101603f8c015e89019371111f1e3a32bc3a103c1e911a1c11103c9e9160711b603f860152603f8451838601968188605183015e01019061111f60f11b848301528051928391018c83015e010190771e17ba32bc3a1f1e3a32bc3a103c1e91199a9911103c9e9160411b84830152518092601a83015e0101907311103a32bc3a16b0b731b437b91e9132b732111f60611b84830152805192839101602c83015e01016a1e17ba32bc3a1f1e17b39f60a91b838201520301601419810184520182611587565b90604051600a608082019360a083016040525f8552935b5f190193603082820601855304928315612f2f57600a90612f13565b809350608091030191601f1901918252565b9091821561304457604d8311610e885782600a0a8015613030578083065b6002851180613025575b15612f8157600a612f7b910494612c0c565b93612f5f565b602080611aca9496612fa0612f9a600196849904612efc565b94612efc565b80519091808210612feb5750505b6040519684889551918291018487015e840190601760f91b83830152805192839101602183015e01015f838201520301601f198101835282611587565b612ffc613020939261301b92611bde565b60405161300a604082611587565b888152600360fc1b868201526140a8565b611c10565b612fae565b50600a810615612f69565b634e487b7160e01b5f52601260045260245ffd5b9150611aca90612efc565b6040519061305e604083611587565b600782526611b21c9b9b981b60c91b6020830152565b60405190613083604083611587565b60078252662362343533303960c81b6020830152565b60128110158061262757600c821480156131ea575b6131a0578061262757600782148015613194575b613175578061262757600a82148015613188575b6131755761262757600c1061312d576040516130f3604082611587565b60078152662330663736366560c81b602082015290604051613116604082611587565b60078152662330623362356360c81b602082015290565b60405161313b604082611587565b6007815266119b1a1b9a1c3160c91b60208201529060405161315e604082611587565b60078152662333333431353560c81b602082015290565b505061317f61304f565b90611aca613074565b50505f600b82146130d6565b50505f600882146130c2565b50506040516131b0604082611587565b600781526608cc4d4e0c0cd960ca1b6020820152906040516131d3604082611587565b600781526611981b1ab31a1b60c91b602082015290565b50505f600982146130ae565b601281101561262757600581146132a4576006811461327b576007811461325157600b811461322857611aca90613561565b50604051613237604082611587565b600a815269476f696e67206261636b60b01b602082015290565b50604051613260604082611587565b600b81526a4e6f7420617420686f6d6560a81b602082015290565b5060405161328a604082611587565b600a8152694f6e206974732077617960b01b602082015290565b506040516132b3604082611587565b600b81526a526561647920746f20676f60a81b602082015290565b6132da90929192614063565b6040516132e8608082611587565b605081527f3c7061746820643d224d3534203233366832393222207374726f6b653d22236460208201527f386530653822207374726f6b652d77696474683d223622207374726f6b652d6c60408201526f34b732b1b0b81e913937bab73211179f60811b606082015280821561355b57505f198201828111610e885780603a0290603a820403610e8857600683036135525760ff60025b168101809111610e8857602b600a602093601185806133a3613445979b999b612efc565b60405198858a9651918291018488015e85019070078e0c2e8d040c87a449a6a684064666cd607b1b83830152805192839101603183015e010169111039ba3937b5b29e9160b11b828201528751908160208a01601b83015e01017f22207374726f6b652d77696474683d223622207374726f6b652d6c696e656361838201526a381e913937bab73211179f60a91b602a8201520301600b810184520182611587565b925f915b6006831061345657505050565b909193846101240261012481048603610e8857600590046036019081603611610e885761352060036017602093600c85613491600198612efc565b8a8d10156135295781808b925b6040519a878c985191829101848a015e8701906b1e31b4b931b6329031bc1e9160a11b83830152805192839101602c83015e0101907f222063793d223233362220723d2239222066696c6c3d2200000000000000000084830152805192839101602383015e01016211179f60e91b838201520301601c19810184520182611587565b94019190613449565b8180604061353981519182611587565b6007815266046c870ca60ca760cb1b828201529261349e565b60ff600161337f565b93505050565b6040519061024082018281106001600160401b03821117611072576040526040805161358d8282611587565b60048152634e6f6e6560e01b6020820152835280516135ac8282611587565b6006815265141b1858d95960d21b6020820152602084015280516135d08282611587565b600981526810dbdb999a5c9b595960ba1b60208201528184015280516135f68282611587565b6006815265141a58dad95960d21b60208201526060840152805161361a8282611587565b6006815265141858dad95960d21b60208201526080840152805161363e8282611587565b6008815267105cdcda59db995960c21b602082015260a084015280516136648282611587565b600881526711195c185c9d195960c21b602082015260c0840152805161368a8282611587565b6009815268105d1d195b5c1d195960ba1b602082015260e084015280516136b18282611587565b60078152661499599d5cd95960ca1b602082015261010084015280516136d78282611587565b600981526811195b1a5d995c995960ba1b602082015261012084015280516136ff8282611587565b6008815267111a5cdc1d5d195960c21b602082015261014084015280516137268282611587565b600981526852657475726e696e6760b81b6020820152610160840152805161374e8282611587565b600781526614d95d1d1b195960ca1b602082015261018084015280516137748282611587565b600981526810d85b98d95b1b195960ba1b60208201526101a0840152805161379c8282611587565b60088152671499599d5b99195960c21b60208201526101c084015280516137c38282611587565b600781526611185b5859d95960ca1b60208201526101e084015280516137e98282611587565b6004815263131bdcdd60e21b602082015261020084015261380c81519182611587565b600881526714995d1d5c9b995960c21b602082015261022083015260128110156126275760051b015190565b620151809004620afa6c0162023ab1810662023ab081146105b48204618eac83048301030361016d900490606482048260021c8361016d02010390038060050260020160999004926b01820283038404850586008160a11b841a92600384109162023ab190046101900201016138ad90612efc565b916138b79061402b565b9261f4ff0261030101600b1c90036001016138d19061402b565b60405192828493516020819201602086015e830160208101602d60f81b905281516020819301602183015e0160200160018101602d60f81b905281516020819301600283015e01600101600181015f905203600101601f1981018252611aca9082611587565b906040519160226020840153602183017b5c75303030303031323334353637383961626364656662746e00667260155281518201915b828103613992575060209150602281536001015f8152601f1984820301845201604052565b6001019081519060ff82169160208310156139f1576137006001841b16156139cf57506008600292605c83530151600182015301915b919061396d565b6006925080600f809260041c1651601d531651601e53601951815201916139c8565b506b1000000000000004000000006001831b1615613a1c57600291605c8253600182015301916139c8565b600191815301916139c8565b906060916001600160601b03613a3f848301611b85565b16915f946020610260840191019260208301955b613a5d8383611b99565b9050881015613d3e57613a7488610eff8585611b99565b613a8d60408201976001600160601b03610f1f8a611b85565b96613aa26001600160401b03610f5484611bfc565b9160405192602084019064023aa24a7160dd1b82528051613b1260208760258286019480868385015e82017f222c226c696e6b223a2268747470733a2f2f69642e6773312e6f72672f30312f828201528651908187604583015e01015f838201520301601f198101885287611587565b8d613d1c57604051613b25602082611587565b5f8152925b6020613b3587611b85565b95019463ffffffff613b4687611beb565b16908115613030578f918e51916001600160601b0316046001600160601b031690613b7091612f41565b916040519889946020860196663d9134b2111d1160c91b8852518091602788015e8501906a1116113a34ba3632911d1160a91b6027830152518092603283015e01602701691116113230ba32911d1160b11b600b8201528c518092601583015e01600b016a11161130b6b7bab73a111d60a91b600a82015281516020819301601583015e7416113a30bc111d2dae961138bab0b73a34ba3c911d60591b6015929091019182015203600a81018652613c2b90602a0186611587565b6040519485926020840197805160208192018a5e840160208101915f83528051926020849201905e01602001905f8252518092825e015f815203601f1981018452613c769084611587565b613c7f90611beb565b63ffffffff16613c8e90612efc565b90613c9890611b85565b8751613cac916001600160601b0316612f41565b90604051938493518091602086015e830160208101915f83528051926020849201905e016020016816113a37ba30b6111d60b91b815281516020819301600983015e0160098101607d60f81b905203600901601e1981018252600101613d129082611587565b9660010196613a53565b6040613d2a81519182611587565b60018152600b60fa1b602082015292613b2a565b965050509291908115613ea457936001611aca9481946020613d65600a96829a5190612f41565b91600b60405191613d77604084611587565b60058352838301956437ba3432b960d91b8752602785613d95611c50565b60405199828b0197663d9134b2111d1160c91b8952518091858d015e8a01906a1116113a34ba3632911d1160a91b84830152805192839101603283015e010190691116113230ba32911d1160b11b84830152518092601583015e0101936a11161130b6b7bab73a111d60a91b88860152613e486015600b838b8851888a019a818c8783015e01017416113a30bc111d2dae961138bab0b73a34ba3c911d60591b8382015203018a19810184520182611587565b6040519a878c985191829101858a015e870190600b60fa1b84830152518092602183015e010190691896113a37ba30b6111d60b11b84830152518092600b83015e0101607d60f81b838201520301601e19810184520182611587565b5050505090565b90815115613fca57815160028101809111610e885760039004600281901b91906001600160fe1b03811603610e8857604051917f4142434445464748494a4b4c4d4e4f505152535455565758595a616263646566601f527f6768696a6b6c6d6e6f707172737475767778797a303132333435363738392b2f603f52602083018480518101602081018051915f82525b808910613f8e5750602095969750906003929152510680600114613f7957600214613f6c575b50808452830101604052565b603d905f1901535f613f60565b50603d90815f1982015360011901535f613f60565b939760036004910198603f8a51818160121c165183538181600c1c16516001840153818160061c16516002840153165160038201530193613f3a565b9050604051613fda602082611587565b5f815290565b613fe990612efc565b8051600e8110613ff7575090565b600e0390600e8211610e885761301b611aca92604051614018604082611587565b60018152600360fc1b60208201526140a8565b61403490612efc565b805160028110614042575090565b6002039060028211610e885761301b611aca92604051614018604082611587565b601281101561262757600c81116140a357600981101561409d57600681101561409757600581146140915790565b50600490565b50600590565b50600690565b505f90565b805160609392908115811517156140be57505050565b6040519450909160208501905b60205f5b818184010151818501520190838210156140ec57906020906140cf565b939183915001905f190192836140cb57505f815260208101604052849003601f19018452505056fea2646970667358221220e222d8fb994d2dfebcd0e129c3ce5fb0c495819786486bb68e6ef2155c479fd464736f6c63430008250033",
}

// Picture is an auto generated Go binding around an Ethereum contract.
type Picture struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Picture) GetABI() abi.ABI {
	return c.abi
}

// NewPicture creates a new instance of Picture.
func NewPicture() *Picture {
	parsed, err := PictureMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Picture{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Picture) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function approve(address , uint256 tokenId) pure returns()
func (picture *Picture) PackApprove(arg0 common.Address, tokenId *big.Int) []byte {
	enc, err := picture.abi.Pack("approve", arg0, tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function approve(address , uint256 tokenId) pure returns()
func (picture *Picture) TryPackApprove(arg0 common.Address, tokenId *big.Int) ([]byte, error) {
	return picture.abi.Pack("approve", arg0, tokenId)
}

// PackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function balanceOf(address shopper) pure returns(uint256)
func (picture *Picture) PackBalanceOf(shopper common.Address) []byte {
	enc, err := picture.abi.Pack("balanceOf", shopper)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function balanceOf(address shopper) pure returns(uint256)
func (picture *Picture) TryPackBalanceOf(shopper common.Address) ([]byte, error) {
	return picture.abi.Pack("balanceOf", shopper)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address shopper) pure returns(uint256)
func (picture *Picture) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := picture.abi.Unpack("balanceOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackContractURI is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe8a3d485.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function contractURI() pure returns(string)
func (picture *Picture) PackContractURI() []byte {
	enc, err := picture.abi.Pack("contractURI")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackContractURI is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe8a3d485.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function contractURI() pure returns(string)
func (picture *Picture) TryPackContractURI() ([]byte, error) {
	return picture.abi.Pack("contractURI")
}

// UnpackContractURI is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe8a3d485.
//
// Solidity: function contractURI() pure returns(string)
func (picture *Picture) UnpackContractURI(data []byte) (string, error) {
	out, err := picture.abi.Unpack("contractURI", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackGetApproved is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x081812fc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getApproved(uint256 tokenId) view returns(address)
func (picture *Picture) PackGetApproved(tokenId *big.Int) []byte {
	enc, err := picture.abi.Pack("getApproved", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetApproved is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x081812fc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getApproved(uint256 tokenId) view returns(address)
func (picture *Picture) TryPackGetApproved(tokenId *big.Int) ([]byte, error) {
	return picture.abi.Pack("getApproved", tokenId)
}

// UnpackGetApproved is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x081812fc.
//
// Solidity: function getApproved(uint256 tokenId) view returns(address)
func (picture *Picture) UnpackGetApproved(data []byte) (common.Address, error) {
	out, err := picture.abi.Unpack("getApproved", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackIsApprovedForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe985e9c5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isApprovedForAll(address , address ) pure returns(bool)
func (picture *Picture) PackIsApprovedForAll(arg0 common.Address, arg1 common.Address) []byte {
	enc, err := picture.abi.Pack("isApprovedForAll", arg0, arg1)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsApprovedForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe985e9c5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isApprovedForAll(address , address ) pure returns(bool)
func (picture *Picture) TryPackIsApprovedForAll(arg0 common.Address, arg1 common.Address) ([]byte, error) {
	return picture.abi.Pack("isApprovedForAll", arg0, arg1)
}

// UnpackIsApprovedForAll is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe985e9c5.
//
// Solidity: function isApprovedForAll(address , address ) pure returns(bool)
func (picture *Picture) UnpackIsApprovedForAll(data []byte) (bool, error) {
	out, err := picture.abi.Unpack("isApprovedForAll", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackLocked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb45a3c0e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function locked(uint256 tokenId) view returns(bool)
func (picture *Picture) PackLocked(tokenId *big.Int) []byte {
	enc, err := picture.abi.Pack("locked", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLocked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb45a3c0e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function locked(uint256 tokenId) view returns(bool)
func (picture *Picture) TryPackLocked(tokenId *big.Int) ([]byte, error) {
	return picture.abi.Pack("locked", tokenId)
}

// UnpackLocked is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb45a3c0e.
//
// Solidity: function locked(uint256 tokenId) view returns(bool)
func (picture *Picture) UnpackLocked(data []byte) (bool, error) {
	out, err := picture.abi.Unpack("locked", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function name() pure returns(string)
func (picture *Picture) PackName() []byte {
	enc, err := picture.abi.Pack("name")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function name() pure returns(string)
func (picture *Picture) TryPackName() ([]byte, error) {
	return picture.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() pure returns(string)
func (picture *Picture) UnpackName(data []byte) (string, error) {
	out, err := picture.abi.Unpack("name", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackOwnerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6352211e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ownerOf(uint256 tokenId) view returns(address)
func (picture *Picture) PackOwnerOf(tokenId *big.Int) []byte {
	enc, err := picture.abi.Pack("ownerOf", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwnerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6352211e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ownerOf(uint256 tokenId) view returns(address)
func (picture *Picture) TryPackOwnerOf(tokenId *big.Int) ([]byte, error) {
	return picture.abi.Pack("ownerOf", tokenId)
}

// UnpackOwnerOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6352211e.
//
// Solidity: function ownerOf(uint256 tokenId) view returns(address)
func (picture *Picture) UnpackOwnerOf(data []byte) (common.Address, error) {
	out, err := picture.abi.Unpack("ownerOf", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackReceiptURI is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc0d9f12b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function receiptURI((address,address,address,uint96,uint32,uint40,uint40,uint40,uint64,uint64,uint64,uint64,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint96,uint32,uint32)[]) terms) view returns(string)
func (picture *Picture) PackReceiptURI(terms IOrdersTerms) []byte {
	enc, err := picture.abi.Pack("receiptURI", terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReceiptURI is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc0d9f12b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function receiptURI((address,address,address,uint96,uint32,uint40,uint40,uint40,uint64,uint64,uint64,uint64,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint96,uint32,uint32)[]) terms) view returns(string)
func (picture *Picture) TryPackReceiptURI(terms IOrdersTerms) ([]byte, error) {
	return picture.abi.Pack("receiptURI", terms)
}

// UnpackReceiptURI is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc0d9f12b.
//
// Solidity: function receiptURI((address,address,address,uint96,uint32,uint40,uint40,uint40,uint64,uint64,uint64,uint64,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint96,uint32,uint32)[]) terms) view returns(string)
func (picture *Picture) UnpackReceiptURI(data []byte) (string, error) {
	out, err := picture.abi.Unpack("receiptURI", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackSafeTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42842e0e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function safeTransferFrom(address , address , uint256 tokenId) pure returns()
func (picture *Picture) PackSafeTransferFrom(arg0 common.Address, arg1 common.Address, tokenId *big.Int) []byte {
	enc, err := picture.abi.Pack("safeTransferFrom", arg0, arg1, tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSafeTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42842e0e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function safeTransferFrom(address , address , uint256 tokenId) pure returns()
func (picture *Picture) TryPackSafeTransferFrom(arg0 common.Address, arg1 common.Address, tokenId *big.Int) ([]byte, error) {
	return picture.abi.Pack("safeTransferFrom", arg0, arg1, tokenId)
}

// PackSafeTransferFrom0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb88d4fde.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function safeTransferFrom(address , address , uint256 tokenId, bytes ) pure returns()
func (picture *Picture) PackSafeTransferFrom0(arg0 common.Address, arg1 common.Address, tokenId *big.Int, arg3 []byte) []byte {
	enc, err := picture.abi.Pack("safeTransferFrom0", arg0, arg1, tokenId, arg3)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSafeTransferFrom0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb88d4fde.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function safeTransferFrom(address , address , uint256 tokenId, bytes ) pure returns()
func (picture *Picture) TryPackSafeTransferFrom0(arg0 common.Address, arg1 common.Address, tokenId *big.Int, arg3 []byte) ([]byte, error) {
	return picture.abi.Pack("safeTransferFrom0", arg0, arg1, tokenId, arg3)
}

// PackSetApprovalForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa22cb465.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setApprovalForAll(address , bool ) pure returns()
func (picture *Picture) PackSetApprovalForAll(arg0 common.Address, arg1 bool) []byte {
	enc, err := picture.abi.Pack("setApprovalForAll", arg0, arg1)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetApprovalForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa22cb465.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setApprovalForAll(address , bool ) pure returns()
func (picture *Picture) TryPackSetApprovalForAll(arg0 common.Address, arg1 bool) ([]byte, error) {
	return picture.abi.Pack("setApprovalForAll", arg0, arg1)
}

// PackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function supportsInterface(bytes4 id) pure returns(bool)
func (picture *Picture) PackSupportsInterface(id [4]byte) []byte {
	enc, err := picture.abi.Pack("supportsInterface", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function supportsInterface(bytes4 id) pure returns(bool)
func (picture *Picture) TryPackSupportsInterface(id [4]byte) ([]byte, error) {
	return picture.abi.Pack("supportsInterface", id)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 id) pure returns(bool)
func (picture *Picture) UnpackSupportsInterface(data []byte) (bool, error) {
	out, err := picture.abi.Unpack("supportsInterface", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function symbol() pure returns(string)
func (picture *Picture) PackSymbol() []byte {
	enc, err := picture.abi.Pack("symbol")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function symbol() pure returns(string)
func (picture *Picture) TryPackSymbol() ([]byte, error) {
	return picture.abi.Pack("symbol")
}

// UnpackSymbol is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95d89b41.
//
// Solidity: function symbol() pure returns(string)
func (picture *Picture) UnpackSymbol(data []byte) (string, error) {
	out, err := picture.abi.Unpack("symbol", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackTokenURI is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc87b56dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function tokenURI(uint256 tokenId) view returns(string)
func (picture *Picture) PackTokenURI(tokenId *big.Int) []byte {
	enc, err := picture.abi.Pack("tokenURI", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTokenURI is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc87b56dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function tokenURI(uint256 tokenId) view returns(string)
func (picture *Picture) TryPackTokenURI(tokenId *big.Int) ([]byte, error) {
	return picture.abi.Pack("tokenURI", tokenId)
}

// UnpackTokenURI is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc87b56dd.
//
// Solidity: function tokenURI(uint256 tokenId) view returns(string)
func (picture *Picture) UnpackTokenURI(data []byte) (string, error) {
	out, err := picture.abi.Unpack("tokenURI", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferFrom(address , address , uint256 tokenId) pure returns()
func (picture *Picture) PackTransferFrom(arg0 common.Address, arg1 common.Address, tokenId *big.Int) []byte {
	enc, err := picture.abi.Pack("transferFrom", arg0, arg1, tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferFrom(address , address , uint256 tokenId) pure returns()
func (picture *Picture) TryPackTransferFrom(arg0 common.Address, arg1 common.Address, tokenId *big.Int) ([]byte, error) {
	return picture.abi.Pack("transferFrom", arg0, arg1, tokenId)
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (picture *Picture) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], picture.abi.Errors["BalanceNotKept"].ID.Bytes()[:4]) {
		return picture.UnpackBalanceNotKeptError(raw[4:])
	}
	if bytes.Equal(raw[:4], picture.abi.Errors["ERC721NonexistentToken"].ID.Bytes()[:4]) {
		return picture.UnpackERC721NonexistentTokenError(raw[4:])
	}
	if bytes.Equal(raw[:4], picture.abi.Errors["OrderUnknown"].ID.Bytes()[:4]) {
		return picture.UnpackOrderUnknownError(raw[4:])
	}
	if bytes.Equal(raw[:4], picture.abi.Errors["ReceiptLocked"].ID.Bytes()[:4]) {
		return picture.UnpackReceiptLockedError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// PictureBalanceNotKept represents a BalanceNotKept error raised by the Picture contract.
type PictureBalanceNotKept struct {
	Shopper common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BalanceNotKept(address shopper)
func PictureBalanceNotKeptErrorID() common.Hash {
	return common.HexToHash("0xda7562e95fbb8b0592417f941407c5a956855ed63b47027951e2ef10c907c701")
}

// UnpackBalanceNotKeptError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BalanceNotKept(address shopper)
func (picture *Picture) UnpackBalanceNotKeptError(raw []byte) (*PictureBalanceNotKept, error) {
	out := new(PictureBalanceNotKept)
	if err := picture.abi.UnpackIntoInterface(out, "BalanceNotKept", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PictureERC721NonexistentToken represents a ERC721NonexistentToken error raised by the Picture contract.
type PictureERC721NonexistentToken struct {
	TokenId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721NonexistentToken(uint256 tokenId)
func PictureERC721NonexistentTokenErrorID() common.Hash {
	return common.HexToHash("0x7e273289a3a9ef6670f06df7dca227856fc925e956db96980692764a8bc734d7")
}

// UnpackERC721NonexistentTokenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721NonexistentToken(uint256 tokenId)
func (picture *Picture) UnpackERC721NonexistentTokenError(raw []byte) (*PictureERC721NonexistentToken, error) {
	out := new(PictureERC721NonexistentToken)
	if err := picture.abi.UnpackIntoInterface(out, "ERC721NonexistentToken", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PictureOrderUnknown represents a OrderUnknown error raised by the Picture contract.
type PictureOrderUnknown struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OrderUnknown(bytes32 id)
func PictureOrderUnknownErrorID() common.Hash {
	return common.HexToHash("0x9ff589b22f099693e66f6756855cd868d6825461335be5ca634aa8952747b493")
}

// UnpackOrderUnknownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OrderUnknown(bytes32 id)
func (picture *Picture) UnpackOrderUnknownError(raw []byte) (*PictureOrderUnknown, error) {
	out := new(PictureOrderUnknown)
	if err := picture.abi.UnpackIntoInterface(out, "OrderUnknown", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PictureReceiptLocked represents a ReceiptLocked error raised by the Picture contract.
type PictureReceiptLocked struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReceiptLocked(bytes32 id)
func PictureReceiptLockedErrorID() common.Hash {
	return common.HexToHash("0x4562c42211e3e4b553b5f892eade104789b586303a1c1991742162014e342573")
}

// UnpackReceiptLockedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReceiptLocked(bytes32 id)
func (picture *Picture) UnpackReceiptLockedError(raw []byte) (*PictureReceiptLocked, error) {
	out := new(PictureReceiptLocked)
	if err := picture.abi.UnpackIntoInterface(out, "ReceiptLocked", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ShipmentsMetaData contains all meta data concerning the Shipments contract.
var ShipmentsMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"acceptOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"id\",\"type\":\"uint16\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"addCarrier\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"weight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"size\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"distance\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"priceWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"timeWeight\",\"type\":\"uint64\"}],\"internalType\":\"structIShipments.Parcel\",\"name\":\"parcel\",\"type\":\"tuple\"}],\"name\":\"assign\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"\",\"type\":\"uint16\"},{\"internalType\":\"enumMode\",\"name\":\"\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"id\",\"type\":\"uint16\"}],\"name\":\"carrier\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"known\",\"type\":\"bool\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"}],\"name\":\"lane\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"carrier\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"pickup\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"price\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"transit\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"maxWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"maxSize\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"range\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint16\",\"name\":\"capacity\",\"type\":\"uint16\"}],\"internalType\":\"structIShipments.Quote[]\",\"name\":\"quotes\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pendingOwner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"carrier\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"pickup\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"price\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"transit\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"maxWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"maxSize\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"range\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint16\",\"name\":\"capacity\",\"type\":\"uint16\"}],\"internalType\":\"structIShipments.Quote\",\"name\":\"quote\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"post\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"weight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"size\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"distance\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"priceWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"timeWeight\",\"type\":\"uint64\"}],\"internalType\":\"structIShipments.Parcel\",\"name\":\"parcel\",\"type\":\"tuple\"},{\"internalType\":\"uint16\",\"name\":\"from\",\"type\":\"uint16\"}],\"name\":\"reassign\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"\",\"type\":\"uint16\"},{\"internalType\":\"enumMode\",\"name\":\"\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"renounceOwnership\",\"outputs\":[],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"id\",\"type\":\"uint16\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"setCarrier\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"transferOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint16\",\"name\":\"carrier\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"CarrierAdded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint16\",\"name\":\"carrier\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"CarrierChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferStarted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferred\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint16\",\"name\":\"carrier\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"}],\"name\":\"PickupMissed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint16\",\"name\":\"carrier\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"carrier\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"pickup\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"price\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"transit\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"maxWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"maxSize\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"range\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint16\",\"name\":\"capacity\",\"type\":\"uint16\"}],\"indexed\":false,\"internalType\":\"structIShipments.Quote\",\"name\":\"quote\",\"type\":\"tuple\"}],\"name\":\"QuotePosted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint16\",\"name\":\"carrier\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"price\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"transit\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"score\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"capacityLeft\",\"type\":\"uint16\"}],\"name\":\"ShipmentAssigned\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"carrier\",\"type\":\"uint16\"}],\"name\":\"CarrierKnown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"carrier\",\"type\":\"uint16\"}],\"name\":\"CarrierUnknown\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"}],\"name\":\"LaneFull\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"OwnableInvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"OwnableUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"OwnerNeeded\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"}],\"name\":\"QuoteExpired\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"QuoteMalformed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint40\",\"name\":\"found\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"standing\",\"type\":\"uint40\"}],\"name\":\"QuoteReplayed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"found\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"expected\",\"type\":\"address\"}],\"name\":\"QuoteSigner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint256\",\"name\":\"most\",\"type\":\"uint256\"}],\"name\":\"QuoteTooLong\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"}]",
	ID:  "8fd3246240f2e718a46526b4e92c1a8d4a",
	Bin: "0x61016080604052346101ca57602081612351803803809161002082856101ce565b8339810103126101ca57516001600160a01b038116908190036101ca576040519061004c6040836101ce565b60118252602082017057617962696c6c20536869706d656e747360781b81526040519261007a6040856101ce565b600184526020840192603160f81b845280156101b757600180546001600160a01b03199081169091555f8054918216831781556001600160a01b03909116907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09080a36100e681610205565b610120526100f384610205565b61014052519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261015c60c0826101ce565b5190206080523060c0526040516120e09081610271823960805181611f3a015260a05181611ff7015260c05181611f04015260e05181611f8901526101005181611faf01526101205181610650015261014051816106790152f35b631e4fbdf760e01b5f525f60045260245ffd5b5f80fd5b601f909101601f19168101906001600160401b038211908210176101f157604052565b634e487b7160e01b5f52604160045260245ffd5b601f815111610230576020815191015160208210610221571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe60806040526004361015610011575f80fd5b5f3560e01c80630d13eeca14610cbe5780631059f72f14610c82578063715018a614610c6357806379ba509714610be35780638074f7c814610ae357806380c3ede21461073057806384b0196e146106385780638da5cb5b14610611578063d35cd6b8146103d3578063dda4f15d14610185578063e30c39781461015d578063f2fde38b146100eb5763f363b8f0146100a8575f80fd5b346100e7576101003660031901126100e75760e03660231901126100e7576100e36100d4600435611663565b6040939193519384938461123a565b0390f35b5f80fd5b346100e75760203660031901126100e757610104611285565b61010c611d66565b60018060a01b0316806bffffffffffffffffffffffff60a01b600154161760015560018060a01b035f54167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e227005f80a3005b346100e7575f3660031901126100e7576001546040516001600160a01b039091168152602090f35b346100e75761ffff6101963661129b565b939091926101a2611d66565b1691825f52600460205260ff60405f205460a01c16156103c057604051936101c98561139a565b6001600160a01b0382168552600160208601818152956101ea3684876115e9565b60408281019182525f88815260046020522091518254985160ff60a01b1960a086811b87900393909316166001600160a81b0319909a1699909917981515901b60ff60a01b1697909717815595518051909691909101906001600160401b0381116103ac5761025982546114db565b601f811161035b575b506020601f82116001146102d25790806102c29493927f8f329c43d11c687f89479be0a17014f718b46b4939b3514e406d7f323fa95f8498995f926102c7575b50508160011b915f199060031b1c19161790555b6040519384938461162e565b0390a2005b0151905089806102a2565b601f19821697835f52815f20985f5b81811061034357509860019284926102c29796957f8f329c43d11c687f89479be0a17014f718b46b4939b3514e406d7f323fa95f849b9c1061032b575b505050811b0190556102b6565b01515f1960f88460031b161c1916905589808061031e565b838301518b556001909a0199602093840193016102e1565b8181111561026257825f5260205f20601f830160051c90602084106103a4575b81601f9101920160051c03905f5b828110610397575050610262565b5f82820155600101610389565b5f915061037b565b634e487b7160e01b5f52604160045260245ffd5b826388d26f4960e01b5f5260045260245ffd5b346100e75761ffff6103e43661129b565b939091926103f0611d66565b169182158015610606575b80156105f5575b6103c057825f52600460205260ff60405f205460a01c166105e2576040519361042a8561139a565b6001600160a01b03821685526001602086018181529561044b3684876115e9565b60408281019182525f88815260046020522091518254985160ff60a01b1960a086811b87900393909316166001600160a81b0319909a1699909917981515901b60ff60a01b1697909717815595518051909691909101906001600160401b0381116103ac576104ba82546114db565b601f8111610591575b506020601f82116001146105215790806102c29493927f58b3ede3e4f59c8dd99f0138b3bc760faeb9cc724d6bc849bda249c1acf0f1bc98995f926102c75750508160011b915f199060031b1c19161790556040519384938461162e565b601f19821697835f52815f20985f5b81811061057957509860019284926102c29796957f58b3ede3e4f59c8dd99f0138b3bc760faeb9cc724d6bc849bda249c1acf0f1bc9b9c1061032b57505050811b0190556102b6565b838301518b556001909a019960209384019301610530565b818111156104c357825f5260205f20601f830160051c90602084106105da575b81601f9101920160051c03905f5b8281106105cd5750506104c3565b5f828201556001016105bf565b5f91506105b1565b826301219f5d60e61b5f5260045260245ffd5b506001600160a01b03811615610402565b50613fff83116103fb565b346100e7575f3660031901126100e7575f546040516001600160a01b039091168152602090f35b346100e7575f3660031901126100e7576106d46106747f0000000000000000000000000000000000000000000000000000000000000000611ec3565b61069d7f0000000000000000000000000000000000000000000000000000000000000000611ec3565b60206106e2604051926106b083856113d0565b5f84525f368137604051958695600f60f81b875260e08588015260e0870190611261565b908582036040870152611261565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b82811061071957505050500390f35b83518552869550938101939281019260010161070a565b346100e75760603660031901126100e757610749611285565b60243561ffff81168091036100e7576044359163ffffffff83168093036100e75760018060a01b031690815f52600560205260405f20815f5260205260405f20835f5260205260405f20928354936107a085611513565b946107ae60405196876113d0565b80865260208601915f5260205f20915f905b828210610a9657505050508351916107d783611513565b926107e560405194856113d0565b8084526107f4601f1991611513565b015f5b818110610a195750505f5b85518110156109065761081581876115d5565b515190602061082482896115d5565b51015161083182876115d5565b5161ffff8451169060208501519160048310156108f2576108676101409360ff604060019901511660a0850152608084016113f1565b87606083015286604083015260208201528881526001600160401b0383511663ffffffff60208501511663ffffffff60408601511663ffffffff60608701511661012085015261010084015260e083015260c082015263ffffffff6080840151169261ffff60c064ffffffffff60a08401511692015116610180830152610160820152015201610802565b634e487b7160e01b5f52602160045260245ffd5b836040518091602082016020835281518091526020604084019201905f5b818110610932575050500390f35b9193509160206101a060019261ffff6101808851868060a01b0381511684528286820151168685015282604082015116604085015263ffffffff60608201511660608501526109896080820151608086019061122d565b60ff60a08201511660a08501526001600160401b0360c08201511660c085015263ffffffff60e08201511660e085015263ffffffff6101008201511661010085015263ffffffff6101208201511661012085015263ffffffff6101408201511661014085015264ffffffffff61016082015116610160850152015116610180820152019401910191849392610924565b604051906101a08201918083106001600160401b038411176103ac576020926040525f81525f838201525f60408201525f60608201525f60808201525f60a08201525f60c08201525f60e08201525f6101008201525f6101208201525f6101408201525f6101608201525f610180820152828288010152016107f7565b604051604081018181106001600160401b038211176103ac57600192600292602092604052610ac48861152a565b8152610ad1858901611560565b838201528152019401910190926107c0565b346100e75760203660031901126100e75760043561ffff81168091036100e7575f52600460205260405f2060018154910190604051915f90805490610b27826114db565b8086529160018116908115610bbc5750600114610b7f575b60ff846100e387610b52818803826113d0565b60405193849360018060a01b038116855260a01c1615156020840152606060408401526060830190611261565b5f908152602081209092505b818310610ba2575050820160200182610b52610b3f565b600181602092949394548385890101520191019190610b8b565b60ff191660208088019190915292151560051b86019092019250849150610b529050610b3f565b346100e7575f3660031901126100e757600154336001600160a01b03821603610c50576001600160a01b03199081166001555f805433928116831782556001600160a01b0316907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09080a3005b63118cdaa760e01b5f523360045260245ffd5b346100e7575f3660031901126100e75763017ed72b60e01b5f5260045ffd5b346100e7576101203660031901126100e75760e03660231901126100e7576101043561ffff811681036100e7576100d46100e391600435611411565b346100e75736600319016101c081126100e7576101a0136100e7576101a4356001600160401b0381116100e757610cf9903690600401611200565b6001600160a01b03610d096112ec565b161580156111ed575b80156111d8575b80156111c5575b80156111b3575b801561119f575b6111905764ffffffffff610d40611358565b16421161116f5763020f580042019182421161115b578264ffffffffff610d65611358565b161161113657610d7592506116df565b6001600160a01b03610d856112ec565b165f52600560205260405f2061ffff610d9c611302565b165f5260205260405f2063ffffffff610db3611324565b165f5260205260405f20610dc68161196b565b90818154808214611106575b50610ddc9161136d565b50610de5611313565b6084359060048210156100e757610dfa611348565b61ffff60405192610e0a8461139a565b16825261ffff6020830192610e1f85856113f1565b60ff604082019316835251168454928161ffff1985161786555160048110156108f257915163ffffffff199093161760109190911b62ff0000161760189190911b63ff000000161782556001600160401b0360c43590811693908481036100e7575060e4359263ffffffff8416908185036100e7576101043563ffffffff81168082036100e7576101243563ffffffff8116908181036100e757610144359263ffffffff8416948585036100e757610ed5611358565b97610184359761ffff8916998a8a036100e7578d8f92918c9283604051610efb816113b5565b8681528760208201528960408201528b60608201528d608082015264ffffffffff841660a082015260c001526001019384549164ffffffffff60c01b9060c01b169264ffffffffff60c01b199263ffffffff60a01b199263ffffffff60801b19916fffffffffffffffffffffffffffffffff191617169060401b6bffffffff000000000000000016171663ffffffff60601b8760601b16171663ffffffff60801b8860801b161763ffffffff60a01b8a60a01b1617178255610fd4919081549061ffff60e81b9060e81b169061ffff60e81b1916179055565b610fdc6112ec565b9b610fe5611313565b9d610fee611302565b9c610ff7611324565b60405161ffff909f168f5260208f019d909d526001600160a01b03600435908116908190036100e75760408f015260243561ffff81168091036100e75760608f015260443561ffff81168091036100e75760808f01526064359063ffffffff82168092036100e75760c08f6110729360a0820152019061122d565b60a43560ff81168091036100e75760e08e01526101008d0152506101208b01525061014089015250610160870152506101808501526101643564ffffffffff81168091036100e7576101a0850152506101c083015263ffffffff169261ffff16916001600160a01b0316907fffbdea048a42f4dd6e5bc03e171c5827505ab81a25649d02f9644ed9ee0f92e6906101e090a4005b9050680100000000000000008110156103ac57610ddc9161112e82600186940183558261136d565b505091610dd2565b8264ffffffffff611145611358565b63068bb67b60e01b5f521660045260245260445ffd5b634e487b7160e01b5f52601160045260245ffd5b64ffffffffff61117d611358565b633d77759560e01b5f521660045260245ffd5b6395d5394f60e01b5f5260045ffd5b5060a860ff6111ac611348565b1611610d2e565b5060ff6111be611348565b1615610d27565b5060843560048110156100e75715610d20565b5063ffffffff6111e6611324565b1615610d19565b5061ffff6111f9611302565b1615610d12565b9181601f840112156100e7578235916001600160401b0383116100e757602083818601950101116100e757565b9060048210156108f25752565b91604091949361125b60ff9261ffff6060870198168652602086019061122d565b16910152565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b600435906001600160a01b03821682036100e757565b60606003198201126100e75760043561ffff811681036100e757916024356001600160a01b03811681036100e75791604435906001600160401b0382116100e7576112e891600401611200565b9091565b6004356001600160a01b03811681036100e75790565b60443561ffff811681036100e75790565b60243561ffff811681036100e75790565b60643563ffffffff811681036100e75790565b3563ffffffff811681036100e75790565b60a43560ff811681036100e75790565b6101643564ffffffffff811681036100e75790565b8054821015611386575f5260205f209060011b01905f90565b634e487b7160e01b5f52603260045260245ffd5b606081019081106001600160401b038211176103ac57604052565b60e081019081106001600160401b038211176103ac57604052565b90601f801991011681019081106001600160401b038211176103ac57604052565b60048210156108f25752565b356001600160401b03811681036100e75790565b335f52600560205260405f2060243561ffff811681036100e7578061ffff9150165f5260205260405f2060443563ffffffff811681036100e7578063ffffffff9150165f5260205260405f209161146a81602485611b69565b9290915f1984146114ce576114c0836114c79660249361ffff6040519160ff88168352169033907f7d82aaed5576e909db4de52549c4c91e98f2330f9967170c913866b1c4ee2e82602060ff198a1692a461136d565b5091611c33565b9192909190565b50505050505f905f905f90565b90600182811c92168015611509575b60208310146114f557565b634e487b7160e01b5f52602260045260245ffd5b91607f16916114ea565b6001600160401b0381116103ac5760051b60200190565b906040516115378161139a565b604060ff82945461ffff81168452611557828260101c16602086016113f1565b60181c16910152565b9060405161156d816113b5565b60c061ffff8294546001600160401b038116845263ffffffff8160401c16602085015263ffffffff8160601c16604085015263ffffffff8160801c16606085015263ffffffff8160a01c16608085015264ffffffffff81841c1660a085015260e81c16910152565b80518210156113865760209160051b010190565b9291926001600160401b0382116103ac5760405191611612601f8201601f1916602001846113d0565b8294818452818301116100e7578281602093845f960137010152565b9192606093819260018060a01b0316845260406020850152816040850152848401375f828201840152601f01601f1916010190565b335f52600560205260405f2060243561ffff811681036100e7578061ffff9150165f5260205260405f2060443563ffffffff811681036100e7578063ffffffff9150165f5260205260405f20906116bb602483611a9d565b915f1983146116d35760246114c0836114c79661136d565b505050505f905f905f90565b906024359161ffff83168084036100e7575f818152600460205260409020546001600160a01b0316938415611958576040517f636d45e4da811ebbf756fc576cfee2f3ec5af87b8962c51689bf4904a7dc198c6020820190815290929091600435906001600160a01b03821682036100e7576001600160a01b0390911660408501528190036100e757606083015260443561ffff811681036100e75761ffff16608083015260643563ffffffff811681036100e75763ffffffff1660a083015260843560048110156100e7576117b99060c084019061122d565b60a43560ff81168091036100e75760e083015260c4356001600160401b0381168091036100e75761010083015260e43563ffffffff811681036100e75763ffffffff166101208301526101043563ffffffff811681036100e75763ffffffff166101408301526101243563ffffffff811681036100e75763ffffffff166101608301526101443563ffffffff811681036100e75763ffffffff166101808301526101643564ffffffffff81168091036100e7576101a0830152610184359161ffff831683036100e75761ffff604293166101c08201526101c081526118a06101e0826113d0565b5190206118ab611f01565b906040519161190160f01b83526002830152602282015220916118cf818385611d79565b50506001600160a01b031692848414611951576064825f9360209560405194630b135d3f60e11b8652600486015260406024860152816044860152838501378281018201849052601f01601f19160190855afa630b135d3f60e11b5f5114601f3d1116161561193c575050565b634bcfd0f560e11b5f5260045260245260445ffd5b5050505050565b506388d26f4960e01b5f5260045260245ffd5b80549081905f906024359061ffff821680831415935b8581106119dd575050505050601081106119d857811461199e5790565b60443561ffff8116908181036100e757506064359063ffffffff8216918281036100e757506305d67eab60e21b5f5260045260245260445ffd5b905090565b6119f06119ea828561136d565b5061152a565b64ffffffffff6001611a02848761136d565b50015460c01c169061ffff815116876100e75784149081611a7a575b50611a3a574211611a32575b600101611981565b955085611a2a565b95509550505050506101643564ffffffffff8116908181036100e75782821115611a645750505090565b50633851e0e960e21b5f5260045260245260445ffd5b60209150015160048110156108f2576084359060048210156100e757145f611a1e565b805491925f91825b5f195f5b868110611b0d57505f198114611ae35761ffff611ac6868561136d565b5054168015159081611aed575b50611ae357506001841b17611aa5565b9550505091509190565b5f908152600460205260408120546001600160a01b031615159150611ad3565b600183829993999894981c16611b6157611b3c82611b376001611b30858961136d565b5001611560565b611db9565b888110611b55575b506001905b01969096959195611aa9565b97509450846001611b44565b600190611b49565b9190925f9183549361ffff5f9216915b5f195f5b878110611be357505f198114611bb85761ffff611b9a878561136d565b505416848114159081611bc3575b50611bb857506001851b17611b79565b965050505091509190565b5f908152600460205260408120546001600160a01b031615159150611ba8565b600183829a939a9994991c16611c2b57611c0682611b376001611b30858961136d565b898110611c1f575b506001905b01979097969196611b7d565b98509550856001611c0e565b600190611c13565b9093919492946001810194611c50611c4a87611560565b9261152a565b9660c083019661ffff88511690811561115b5761ffff5f199092019182168952805461ffff60e81b191660e89290921b61ffff60e81b1691909117905561ffff88511694602089019788519460048610156108f25784359461ffff861686036100e757611cc4602063ffffffff9201611337565b61ffff808360206001600160401b038751169601511695511697611cf56040519a60ff8d168c5260208c019061122d565b166040890152166060870152608086015260a085015260c084015260e08301526101008201527fe01e78819c3ccbc7cf777b99dff43d18c0f5cce58773e9a10c4e4dffcd7bac1b610120339360ff191692a461ffff83511691519260048410156108f2576040015191929160ff1690565b5f546001600160a01b03163303610c5057565b9060418303611d9c576114c79250602081013591604082359201355f1a9061201d565b50505f9160029190565b8181029291811591840414171561115b57565b61ffff60c082015116158015611eaf575b611dd6604084016113fd565b6001600160401b0363ffffffff6040850151169116118015611e87575b8015611e66575b8115611e5e575b50611e5757611e4b9063ffffffff60206001600160401b03611e4060c0611e3983611e2e60a08b016113fd565b168488511690611da6565b97016113fd565b169201511690611da6565b810180911161115b5790565b50505f1990565b90505f611e01565b50611e7360808401611337565b63ffffffff80608085015116911611611dfa565b50611e94606084016113fd565b6001600160401b0363ffffffff606085015116911611611df3565b5064ffffffffff60a0820151164211611dca565b60ff811690601f8211611ef25760405191611edf6040846113d0565b6020808452838101919036833783525290565b632cd44ac360e21b5f5260045ffd5b307f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161480611ff4575b15611f5c577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a08152611fee60c0826113d0565b51902090565b507f00000000000000000000000000000000000000000000000000000000000000004614611f33565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841161209f579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15612094575f516001600160a01b0381161561208a57905f905f90565b505f906001905f90565b6040513d5f823e3d90fd5b5050505f916003919056fea2646970667358221220937314ac465da6b5c80e4705963720f67d91b604a864de2ec3050c24d964e40a64736f6c63430008250033",
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

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address owner_) returns()
func (shipments *Shipments) PackConstructor(owner_ common.Address) []byte {
	enc, err := shipments.abi.Pack("", owner_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAcceptOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79ba5097.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function acceptOwnership() returns()
func (shipments *Shipments) PackAcceptOwnership() []byte {
	enc, err := shipments.abi.Pack("acceptOwnership")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAcceptOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79ba5097.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function acceptOwnership() returns()
func (shipments *Shipments) TryPackAcceptOwnership() ([]byte, error) {
	return shipments.abi.Pack("acceptOwnership")
}

// PackAddCarrier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd35cd6b8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addCarrier(uint16 id, address signer, string name) returns()
func (shipments *Shipments) PackAddCarrier(id uint16, signer common.Address, name string) []byte {
	enc, err := shipments.abi.Pack("addCarrier", id, signer, name)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddCarrier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd35cd6b8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addCarrier(uint16 id, address signer, string name) returns()
func (shipments *Shipments) TryPackAddCarrier(id uint16, signer common.Address, name string) ([]byte, error) {
	return shipments.abi.Pack("addCarrier", id, signer, name)
}

// PackAssign is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf363b8f0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function assign(bytes32 id, (uint16,uint32,uint64,uint64,uint32,uint64,uint64) parcel) returns(uint16, uint8, uint8)
func (shipments *Shipments) PackAssign(id [32]byte, parcel IShipmentsParcel) []byte {
	enc, err := shipments.abi.Pack("assign", id, parcel)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAssign is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf363b8f0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function assign(bytes32 id, (uint16,uint32,uint64,uint64,uint32,uint64,uint64) parcel) returns(uint16, uint8, uint8)
func (shipments *Shipments) TryPackAssign(id [32]byte, parcel IShipmentsParcel) ([]byte, error) {
	return shipments.abi.Pack("assign", id, parcel)
}

// AssignOutput serves as a container for the return parameters of contract
// method Assign.
type AssignOutput struct {
	Arg0 uint16
	Arg1 uint8
	Arg2 uint8
}

// UnpackAssign is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf363b8f0.
//
// Solidity: function assign(bytes32 id, (uint16,uint32,uint64,uint64,uint32,uint64,uint64) parcel) returns(uint16, uint8, uint8)
func (shipments *Shipments) UnpackAssign(data []byte) (AssignOutput, error) {
	out, err := shipments.abi.Unpack("assign", data)
	outstruct := new(AssignOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Arg0 = *abi.ConvertType(out[0], new(uint16)).(*uint16)
	outstruct.Arg1 = *abi.ConvertType(out[1], new(uint8)).(*uint8)
	outstruct.Arg2 = *abi.ConvertType(out[2], new(uint8)).(*uint8)
	return *outstruct, nil
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
// Solidity: function lane(address consumer, uint16 centre, uint32 zone) view returns((address,uint16,uint16,uint32,uint8,uint8,uint64,uint32,uint32,uint32,uint32,uint40,uint16)[] quotes)
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
// Solidity: function lane(address consumer, uint16 centre, uint32 zone) view returns((address,uint16,uint16,uint32,uint8,uint8,uint64,uint32,uint32,uint32,uint32,uint40,uint16)[] quotes)
func (shipments *Shipments) TryPackLane(consumer common.Address, centre uint16, zone uint32) ([]byte, error) {
	return shipments.abi.Pack("lane", consumer, centre, zone)
}

// UnpackLane is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x80c3ede2.
//
// Solidity: function lane(address consumer, uint16 centre, uint32 zone) view returns((address,uint16,uint16,uint32,uint8,uint8,uint64,uint32,uint32,uint32,uint32,uint40,uint16)[] quotes)
func (shipments *Shipments) UnpackLane(data []byte) ([]IShipmentsQuote, error) {
	out, err := shipments.abi.Unpack("lane", data)
	if err != nil {
		return *new([]IShipmentsQuote), err
	}
	out0 := *abi.ConvertType(out[0], new([]IShipmentsQuote)).(*[]IShipmentsQuote)
	return out0, nil
}

// PackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owner() view returns(address)
func (shipments *Shipments) PackOwner() []byte {
	enc, err := shipments.abi.Pack("owner")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function owner() view returns(address)
func (shipments *Shipments) TryPackOwner() ([]byte, error) {
	return shipments.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (shipments *Shipments) UnpackOwner(data []byte) (common.Address, error) {
	out, err := shipments.abi.Unpack("owner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPendingOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe30c3978.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pendingOwner() view returns(address)
func (shipments *Shipments) PackPendingOwner() []byte {
	enc, err := shipments.abi.Pack("pendingOwner")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPendingOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe30c3978.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pendingOwner() view returns(address)
func (shipments *Shipments) TryPackPendingOwner() ([]byte, error) {
	return shipments.abi.Pack("pendingOwner")
}

// UnpackPendingOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe30c3978.
//
// Solidity: function pendingOwner() view returns(address)
func (shipments *Shipments) UnpackPendingOwner(data []byte) (common.Address, error) {
	out, err := shipments.abi.Unpack("pendingOwner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0d13eeca.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function post((address,uint16,uint16,uint32,uint8,uint8,uint64,uint32,uint32,uint32,uint32,uint40,uint16) quote, bytes signature) returns()
func (shipments *Shipments) PackPost(quote IShipmentsQuote, signature []byte) []byte {
	enc, err := shipments.abi.Pack("post", quote, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0d13eeca.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function post((address,uint16,uint16,uint32,uint8,uint8,uint64,uint32,uint32,uint32,uint32,uint40,uint16) quote, bytes signature) returns()
func (shipments *Shipments) TryPackPost(quote IShipmentsQuote, signature []byte) ([]byte, error) {
	return shipments.abi.Pack("post", quote, signature)
}

// PackReassign is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1059f72f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reassign(bytes32 id, (uint16,uint32,uint64,uint64,uint32,uint64,uint64) parcel, uint16 from) returns(uint16, uint8, uint8)
func (shipments *Shipments) PackReassign(id [32]byte, parcel IShipmentsParcel, from uint16) []byte {
	enc, err := shipments.abi.Pack("reassign", id, parcel, from)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReassign is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1059f72f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reassign(bytes32 id, (uint16,uint32,uint64,uint64,uint32,uint64,uint64) parcel, uint16 from) returns(uint16, uint8, uint8)
func (shipments *Shipments) TryPackReassign(id [32]byte, parcel IShipmentsParcel, from uint16) ([]byte, error) {
	return shipments.abi.Pack("reassign", id, parcel, from)
}

// ReassignOutput serves as a container for the return parameters of contract
// method Reassign.
type ReassignOutput struct {
	Arg0 uint16
	Arg1 uint8
	Arg2 uint8
}

// UnpackReassign is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1059f72f.
//
// Solidity: function reassign(bytes32 id, (uint16,uint32,uint64,uint64,uint32,uint64,uint64) parcel, uint16 from) returns(uint16, uint8, uint8)
func (shipments *Shipments) UnpackReassign(data []byte) (ReassignOutput, error) {
	out, err := shipments.abi.Unpack("reassign", data)
	outstruct := new(ReassignOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Arg0 = *abi.ConvertType(out[0], new(uint16)).(*uint16)
	outstruct.Arg1 = *abi.ConvertType(out[1], new(uint8)).(*uint8)
	outstruct.Arg2 = *abi.ConvertType(out[2], new(uint8)).(*uint8)
	return *outstruct, nil
}

// PackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceOwnership() pure returns()
func (shipments *Shipments) PackRenounceOwnership() []byte {
	enc, err := shipments.abi.Pack("renounceOwnership")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function renounceOwnership() pure returns()
func (shipments *Shipments) TryPackRenounceOwnership() ([]byte, error) {
	return shipments.abi.Pack("renounceOwnership")
}

// PackSetCarrier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdda4f15d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setCarrier(uint16 id, address signer, string name) returns()
func (shipments *Shipments) PackSetCarrier(id uint16, signer common.Address, name string) []byte {
	enc, err := shipments.abi.Pack("setCarrier", id, signer, name)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetCarrier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdda4f15d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setCarrier(uint16 id, address signer, string name) returns()
func (shipments *Shipments) TryPackSetCarrier(id uint16, signer common.Address, name string) ([]byte, error) {
	return shipments.abi.Pack("setCarrier", id, signer, name)
}

// PackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (shipments *Shipments) PackTransferOwnership(newOwner common.Address) []byte {
	enc, err := shipments.abi.Pack("transferOwnership", newOwner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (shipments *Shipments) TryPackTransferOwnership(newOwner common.Address) ([]byte, error) {
	return shipments.abi.Pack("transferOwnership", newOwner)
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

// ShipmentsEIP712DomainChanged represents a EIP712DomainChanged event raised by the Shipments contract.
type ShipmentsEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const ShipmentsEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (ShipmentsEIP712DomainChanged) ContractEventName() string {
	return ShipmentsEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (shipments *Shipments) UnpackEIP712DomainChangedEvent(log *types.Log) (*ShipmentsEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != shipments.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ShipmentsEIP712DomainChanged)
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

// ShipmentsOwnershipTransferStarted represents a OwnershipTransferStarted event raised by the Shipments contract.
type ShipmentsOwnershipTransferStarted struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const ShipmentsOwnershipTransferStartedEventName = "OwnershipTransferStarted"

// ContractEventName returns the user-defined event name.
func (ShipmentsOwnershipTransferStarted) ContractEventName() string {
	return ShipmentsOwnershipTransferStartedEventName
}

// UnpackOwnershipTransferStartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferStarted(address indexed previousOwner, address indexed newOwner)
func (shipments *Shipments) UnpackOwnershipTransferStartedEvent(log *types.Log) (*ShipmentsOwnershipTransferStarted, error) {
	event := "OwnershipTransferStarted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != shipments.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ShipmentsOwnershipTransferStarted)
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

// ShipmentsOwnershipTransferred represents a OwnershipTransferred event raised by the Shipments contract.
type ShipmentsOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const ShipmentsOwnershipTransferredEventName = "OwnershipTransferred"

// ContractEventName returns the user-defined event name.
func (ShipmentsOwnershipTransferred) ContractEventName() string {
	return ShipmentsOwnershipTransferredEventName
}

// UnpackOwnershipTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (shipments *Shipments) UnpackOwnershipTransferredEvent(log *types.Log) (*ShipmentsOwnershipTransferred, error) {
	event := "OwnershipTransferred"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != shipments.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ShipmentsOwnershipTransferred)
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
	Id       [32]byte
	Consumer common.Address
	Carrier  uint16
	Parcel   uint8
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
// Solidity: event PickupMissed(bytes32 indexed id, address indexed consumer, uint16 indexed carrier, uint8 parcel)
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
// Solidity: event QuotePosted(address indexed consumer, uint16 indexed carrier, uint16 centre, uint32 indexed zone, uint256 index, (address,uint16,uint16,uint32,uint8,uint8,uint64,uint32,uint32,uint32,uint32,uint40,uint16) quote)
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
	Id           [32]byte
	Consumer     common.Address
	Carrier      uint16
	Parcel       uint8
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
// Solidity: event ShipmentAssigned(bytes32 indexed id, address indexed consumer, uint16 indexed carrier, uint8 parcel, uint8 mode, uint16 centre, uint32 zone, uint64 price, uint32 transit, uint256 score, uint256 index, uint16 capacityLeft)
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
	if bytes.Equal(raw[:4], shipments.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return shipments.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], shipments.abi.Errors["LaneFull"].ID.Bytes()[:4]) {
		return shipments.UnpackLaneFullError(raw[4:])
	}
	if bytes.Equal(raw[:4], shipments.abi.Errors["OwnableInvalidOwner"].ID.Bytes()[:4]) {
		return shipments.UnpackOwnableInvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], shipments.abi.Errors["OwnableUnauthorizedAccount"].ID.Bytes()[:4]) {
		return shipments.UnpackOwnableUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], shipments.abi.Errors["OwnerNeeded"].ID.Bytes()[:4]) {
		return shipments.UnpackOwnerNeededError(raw[4:])
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
	if bytes.Equal(raw[:4], shipments.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return shipments.UnpackStringTooLongError(raw[4:])
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

// ShipmentsInvalidShortString represents a InvalidShortString error raised by the Shipments contract.
type ShipmentsInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func ShipmentsInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (shipments *Shipments) UnpackInvalidShortStringError(raw []byte) (*ShipmentsInvalidShortString, error) {
	out := new(ShipmentsInvalidShortString)
	if err := shipments.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
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

// ShipmentsOwnableInvalidOwner represents a OwnableInvalidOwner error raised by the Shipments contract.
type ShipmentsOwnableInvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableInvalidOwner(address owner)
func ShipmentsOwnableInvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x1e4fbdf7f3ef8bcaa855599e3abf48b232380f183f08f6f813d9ffa5bd585188")
}

// UnpackOwnableInvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableInvalidOwner(address owner)
func (shipments *Shipments) UnpackOwnableInvalidOwnerError(raw []byte) (*ShipmentsOwnableInvalidOwner, error) {
	out := new(ShipmentsOwnableInvalidOwner)
	if err := shipments.abi.UnpackIntoInterface(out, "OwnableInvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ShipmentsOwnableUnauthorizedAccount represents a OwnableUnauthorizedAccount error raised by the Shipments contract.
type ShipmentsOwnableUnauthorizedAccount struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func ShipmentsOwnableUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0x118cdaa7a341953d1887a2245fd6665d741c67c8c50581daa59e1d03373fa188")
}

// UnpackOwnableUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func (shipments *Shipments) UnpackOwnableUnauthorizedAccountError(raw []byte) (*ShipmentsOwnableUnauthorizedAccount, error) {
	out := new(ShipmentsOwnableUnauthorizedAccount)
	if err := shipments.abi.UnpackIntoInterface(out, "OwnableUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ShipmentsOwnerNeeded represents a OwnerNeeded error raised by the Shipments contract.
type ShipmentsOwnerNeeded struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnerNeeded()
func ShipmentsOwnerNeededErrorID() common.Hash {
	return common.HexToHash("0x017ed72bcba52495adbef6666087438c9eabd87993d0a48598ecbdc5ed0dd7d2")
}

// UnpackOwnerNeededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnerNeeded()
func (shipments *Shipments) UnpackOwnerNeededError(raw []byte) (*ShipmentsOwnerNeeded, error) {
	out := new(ShipmentsOwnerNeeded)
	if err := shipments.abi.UnpackIntoInterface(out, "OwnerNeeded", raw); err != nil {
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

// ShipmentsStringTooLong represents a StringTooLong error raised by the Shipments contract.
type ShipmentsStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func ShipmentsStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (shipments *Shipments) UnpackStringTooLongError(raw []byte) (*ShipmentsStringTooLong, error) {
	out := new(ShipmentsStringTooLong)
	if err := shipments.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TestDollarMetaData contains all meta data concerning the TestDollar contract.
var TestDollarMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"CANCEL_AUTHORIZATION_TYPEHASH\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"DOMAIN_SEPARATOR\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MINT_CAP\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PERMIT_TYPEHASH\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"RECEIVE_WITH_AUTHORIZATION_TYPEHASH\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"TRANSFER_WITH_AUTHORIZATION_TYPEHASH\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"allowance\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"approve\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authorizer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"}],\"name\":\"authorizationState\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"balanceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authorizer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"cancelAuthorization\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authorizer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"cancelAuthorization\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"decimals\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"eip712Domain\",\"outputs\":[{\"internalType\":\"bytes1\",\"name\":\"fields\",\"type\":\"bytes1\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"chainId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"verifyingContract\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"extensions\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"mint\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"name\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"nonces\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"permit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"permit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"validAfter\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"validBefore\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"receiveWithAuthorization\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"validAfter\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"validBefore\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"receiveWithAuthorization\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"symbol\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"totalSupply\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transfer\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transferFrom\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"validAfter\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"validBefore\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"transferWithAuthorization\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"validAfter\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"validBefore\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"transferWithAuthorization\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"version\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Approval\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"authorizer\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"}],\"name\":\"AuthorizationCanceled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"authorizer\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"}],\"name\":\"AuthorizationUsed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Transfer\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"validAfter\",\"type\":\"uint256\"}],\"name\":\"AuthorizationEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"validBefore\",\"type\":\"uint256\"}],\"name\":\"AuthorizationExpired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authorizer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"}],\"name\":\"AuthorizationSpent\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authorizer\",\"type\":\"address\"}],\"name\":\"AuthorizationUnsigned\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"found\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"expected\",\"type\":\"address\"}],\"name\":\"CallerNotPayee\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"allowance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"ERC20InsufficientAllowance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"ERC20InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"approver\",\"type\":\"address\"}],\"name\":\"ERC20InvalidApprover\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"}],\"name\":\"ERC20InvalidReceiver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"ERC20InvalidSender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"ERC20InvalidSpender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"currentNonce\",\"type\":\"uint256\"}],\"name\":\"InvalidAccountNonce\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"found\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"cap\",\"type\":\"uint256\"}],\"name\":\"MintCapped\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"PermitExpired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"}]",
	ID:  "8f3f11f136791a69c21562647f22cacbfb",
	Bin: "0x6101606040523461044f57604051610018604082610453565b601381526020810190722bb0bcb134b636102a32b9ba102237b63630b960691b825260405191610049604084610453565b600183526020830191601960f91b8352604051610067604082610453565b60138152722bb0bcb134b636102a32b9ba102237b63630b960691b602082015260405190610096604083610453565b6004825263151554d160e21b60208301528051906001600160401b03821161034a5760035490600182811c92168015610445575b602083101461032c5781601f8493116103cf575b50602090601f8311600114610369575f9261035e575b50508160011b915f199060031b1c1916176003555b8051906001600160401b03821161034a5760045490600182811c92168015610340575b602083101461032c5781601f8493116102b6575b50602090601f8311600114610250575f92610245575b50508160011b915f199060031b1c1916176004555b61017481610476565b6101205261018184610476565b61014052519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a081526101ea60c082610453565b5190206080523060c05260405161147c90816104e2823960805181611046015260a05181611103015260c05181611010015260e05181611095015261010051816110bb015261012051816105a2015261014051816105cb0152f35b015190505f80610156565b60045f9081528281209350601f198516905b81811061029e5750908460019594939210610286575b505050811b0160045561016b565b01515f1960f88460031b161c191690555f8080610278565b92936020600181928786015181550195019301610262565b828111156101405760045f52909150601f830160051c7f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b60208510610324575b849392601f0160051c82900391015f5b828110610314575050610140565b5f81830155859450600101610306565b5f91506102f6565b634e487b7160e01b5f52602260045260245ffd5b91607f169161012c565b634e487b7160e01b5f52604160045260245ffd5b015190505f806100f4565b60035f9081528281209350601f198516905b8181106103b7575090846001959493921061039f575b505050811b01600355610109565b01515f1960f88460031b161c191690555f8080610391565b9293602060018192878601518155019501930161037b565b828111156100de5760035f52909150601f830160051c7fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b6020851061043d575b849392601f0160051c82900391015f5b82811061042d5750506100de565b5f8183015585945060010161041f565b5f915061040f565b91607f16916100ca565b5f80fd5b601f909101601f19168101906001600160401b0382119082101761034a57604052565b601f8151116104a1576020815191015160208210610492571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe6080806040526004361015610012575f80fd5b5f3560e01c90816306fdde0314610a4057508063095ea7b314610a1a57806318160ddd146109fd57806323b872dd1461091e57806330adf81f146108e4578063313ce567146108c95780633644e515146108a757806340c10f19146107db57806354fd4d50146107985780635a049a701461072b57806370a08231146106f45780637ecebe00146106bc5780637f2eecc31461068257806384b0196e1461058a57806388b7ab631461056d57806395d89b411461046157806398f1312e146104425780639fd5a6cf146103ee578063a0cc6a68146103b4578063a9059cbb14610383578063b7b728991461033c578063cf0929951461031f578063d505accf146102a5578063d91694871461026b578063dd62ed3e1461021b578063e3ee160e146101ff578063e94a0102146101b65763ef55bec614610150575f80fd5b346101b2576101b06101ab61019d61016736610c3a565b60408051602081019390935282015260f89190911b6001600160f81b031916606082015297909691959294929188906061820190565b03601f198101895288610b48565b610c98565b005b5f80fd5b346101b25760403660031901126101b2576001600160a01b036101d7610b1c565b165f52600860205260405f206024355f52602052602060ff60405f2054166040519015158152f35b346101b2576101b061021661019d61016736610c3a565b610ede565b346101b25760403660031901126101b257610234610b1c565b61023c610b32565b6001600160a01b039182165f908152600160209081526040808320949093168252928352819020549051908152f35b346101b2575f3660031901126101b25760206040517f158b0a9edf7a828aad02f63cd515c68ef2f50ba807396f6d12842833a15974298152f35b346101b25760e03660031901126101b2576102be610b1c565b6102c6610b32565b6084359060ff821682036101b2576040805160a435602082015260c4359181019190915260f89290921b6001600160f81b0319166060830152604182526101b092610312606184610b48565b6064359160443591610d57565b346101b2576101b061033036610bd4565b95949094939193610ede565b346101b25760603660031901126101b257610355610b1c565b6044359067ffffffffffffffff82116101b2576103796101b0923690600401610b7e565b9060243590610e02565b346101b25760403660031901126101b2576103a961039f610b1c565b6024359033610f63565b602060405160018152f35b346101b2575f3660031901126101b25760206040517f7c7c6cdb67a18743f49ec6fa9b35f50d52ed05cbed4cc592e13b44501c1a22678152f35b346101b25760a03660031901126101b257610407610b1c565b61040f610b32565b906084359167ffffffffffffffff83116101b2576104346101b0933690600401610b7e565b916064359160443591610d57565b346101b2575f3660031901126101b25760206040516402540be4008152f35b346101b2575f3660031901126101b2576040515f6004548060011c90600181168015610563575b60208310811461054f5782855290811561052b57506001146104cd575b6104c9836104b581850382610b48565b604051918291602083526020830190610af8565b0390f35b91905060045f527f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b915f905b808210610511575090915081016020016104b56104a5565b9192600181602092548385880101520191019092916104f9565b60ff191660208086019190915291151560051b840190910191506104b590506104a5565b634e487b7160e01b5f52602260045260245ffd5b91607f1691610488565b346101b2576101b061057e36610bd4565b95949094939193610c98565b346101b2575f3660031901126101b2576106266105c67f000000000000000000000000000000000000000000000000000000000000000061129d565b6105ef7f000000000000000000000000000000000000000000000000000000000000000061129d565b6020610634604051926106028385610b48565b5f84525f368137604051958695600f60f81b875260e08588015260e0870190610af8565b908582036040870152610af8565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b82811061066b57505050500390f35b83518552869550938101939281019260010161065c565b346101b2575f3660031901126101b25760206040517fd099cc98ef71107a616c4f0f941f04c322d8e254fe26b3c6668db87aae413de88152f35b346101b25760203660031901126101b2576001600160a01b036106dd610b1c565b165f526007602052602060405f2054604051908152f35b346101b25760203660031901126101b2576001600160a01b03610715610b1c565b165f525f602052602060405f2054604051908152f35b346101b25760a03660031901126101b257610744610b1c565b60443560ff811681036101b2576040805160643560208201526084359181019190915260f89190911b6001600160f81b0319166060820152604181526101b09161078f606183610b48565b60243590610e02565b346101b2575f3660031901126101b2576104c96040516107b9604082610b48565b60018152601960f91b6020820152604051918291602083526020830190610af8565b346101b25760403660031901126101b2576107f4610b1c565b602435906402540be400821161088b576001600160a01b031690811561087857600254908082018092116108645760207fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef915f9360025584845283825260408420818154019055604051908152a3005b634e487b7160e01b5f52601160045260245ffd5b63ec442f0560e01b5f525f60045260245ffd5b5063622ce15160e11b5f526004526402540be40060245260445ffd5b346101b2575f3660031901126101b25760206108c161100d565b604051908152f35b346101b2575f3660031901126101b257602060405160068152f35b346101b2575f3660031901126101b25760206040517f6e71edae12b1b97f4d1f60370fef10105fa2faae0126114a169c64845d6126c98152f35b346101b25760603660031901126101b257610937610b1c565b61093f610b32565b6001600160a01b0382165f818152600160209081526040808320338452909152902054909260443592915f19811061097d575b506103a99350610f63565b8381106109e25784156109cf5733156109bc576103a9945f52600160205260405f2060018060a01b0333165f526020528360405f209103905584610972565b634a1406b160e11b5f525f60045260245ffd5b63e602df0560e01b5f525f60045260245ffd5b8390637dc7a0d960e11b5f523360045260245260445260645ffd5b346101b2575f3660031901126101b2576020600254604051908152f35b346101b25760403660031901126101b2576103a9610a36610b1c565b602435903361123a565b346101b2575f3660031901126101b2575f6003548060011c90600181168015610aee575b60208310811461054f5782855290811561052b5750600114610a90576104c9836104b581850382610b48565b91905060035f527fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b915f905b808210610ad4575090915081016020016104b56104a5565b919260018160209254838588010152019101909291610abc565b91607f1691610a64565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b600435906001600160a01b03821682036101b257565b602435906001600160a01b03821682036101b257565b90601f8019910116810190811067ffffffffffffffff821117610b6a57604052565b634e487b7160e01b5f52604160045260245ffd5b81601f820112156101b25780359067ffffffffffffffff8211610b6a5760405192610bb3601f8401601f191660200185610b48565b828452602083830101116101b257815f926020809301838601378301015290565b60e06003198201126101b2576004356001600160a01b03811681036101b257916024356001600160a01b03811681036101b2579160443591606435916084359160a4359160c4359067ffffffffffffffff82116101b257610c3791600401610b7e565b90565b6101209060031901126101b2576004356001600160a01b03811681036101b257906024356001600160a01b03811681036101b2579060443590606435906084359060a4359060c43560ff811681036101b2579060e435906101043590565b6001600160a01b0382169796929591949093919033899003610d4057918183610ccc610d39969584610d3e9c9d968a611129565b6040519260208401947fd099cc98ef71107a616c4f0f941f04c322d8e254fe26b3c6668db87aae413de8865260018060a01b0389166040860152606085015289608085015260a084015260c083015260e082015260e08152610d3061010082610b48565b519020836111e5565b610f63565b565b886314a8e31d60e31b5f523360045260245260445ffd5b9091929493854211610def57610dea90610d3e959660018060a01b03841690815f52600760205260405f20908154916001830190556040519160208301937f6e71edae12b1b97f4d1f60370fef10105fa2faae0126114a169c64845d6126c98552604084015260018060a01b038816606084015288608084015260a083015260c082015260c08152610d3060e082610b48565b61123a565b85639e96b26f60e01b5f5260045260245ffd5b909160018060a01b03821691825f52600860205260405f20845f5260205260ff60405f205416610ec75790610e809160405160208101907f158b0a9edf7a828aad02f63cd515c68ef2f50ba807396f6d12842833a1597429825285604082015286606082015260608152610e77608082610b48565b519020906111e5565b805f52600860205260405f20825f5260205260405f20600160ff198254161790557f1cdd46ff242716cdaa72d159d339a485b3438398348d68f09d7c8c0a59353d815f80a3565b5050630191d19f60e41b5f5260045260245260445ffd5b92610d3e969194610d399396610ef682848389611129565b6040519160208301937f7c7c6cdb67a18743f49ec6fa9b35f50d52ed05cbed4cc592e13b44501c1a2267855260018060a01b038816604085015260018060a01b038916606085015289608085015260a084015260c083015260e082015260e08152610d3061010082610b48565b6001600160a01b0316908115610ffa576001600160a01b031691821561087857815f525f60205260405f2054818110610fe157817fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef92602092855f525f84520360405f2055845f525f825260405f20818154019055604051908152a3565b8263391434e360e21b5f5260045260245260445260645ffd5b634b637e8f60e11b5f525f60045260245ffd5b307f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161480611100575b15611068577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a081526110fa60c082610b48565b51902090565b507f0000000000000000000000000000000000000000000000000000000000000000461461103f565b91929092804211156111d35750804210156111c1575060018060a01b0316805f52600860205260405f20825f5260205260ff60405f2054166111ac57805f52600860205260405f20825f5260205260405f20600160ff198254161790557f98de503528ee59b575ef0c0a2576a82497bfc029a5685b209e9ec333479b10a55f80a3565b630191d19f60e41b5f5260045260245260445ffd5b633d91b05f60e01b5f5260045260245ffd5b6330df5c4360e11b5f5260045260245ffd5b916042611212926111f461100d565b906040519161190160f01b83526002830152602282015220836112db565b1561121a5750565b6353ea611b60e11b5f9081526001600160a01b0391909116600452602490fd5b6001600160a01b03169081156109cf576001600160a01b03169182156109bc5760207f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92591835f526001825260405f20855f5282528060405f2055604051908152a3565b60ff811690601f82116112cc57604051916112b9604084610b48565b6020808452838101919036833783525290565b632cd44ac360e21b5f5260045ffd5b9190823b61132a57906112ed9161137f565b5060048110156113165715918261130357505090565b6001600160a01b03918216911614919050565b634e487b7160e01b5f52602160045260245ffd5b916020926064835f94519060405193630b135d3f60e11b855260048501526040602485015286820190604485015e8281018201859052601f01601f191601915afa630b135d3f60e11b5f5114601f3d11161690565b81519190604183036113af576113a89250602082015190606060408401519301515f1a906113b9565b9192909190565b50505f9160029190565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841161143b579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15611430575f516001600160a01b0381161561142657905f905f90565b505f906001905f90565b6040513d5f823e3d90fd5b5050505f916003919056fea2646970667358221220c7f923613d84b6124f44d410a60382066f9d0a186eeaeb48fd6dde968d2f3b6564736f6c63430008250033",
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

// PackPERMITTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x30adf81f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function PERMIT_TYPEHASH() view returns(bytes32)
func (testDollar *TestDollar) PackPERMITTYPEHASH() []byte {
	enc, err := testDollar.abi.Pack("PERMIT_TYPEHASH")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPERMITTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x30adf81f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function PERMIT_TYPEHASH() view returns(bytes32)
func (testDollar *TestDollar) TryPackPERMITTYPEHASH() ([]byte, error) {
	return testDollar.abi.Pack("PERMIT_TYPEHASH")
}

// UnpackPERMITTYPEHASH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x30adf81f.
//
// Solidity: function PERMIT_TYPEHASH() view returns(bytes32)
func (testDollar *TestDollar) UnpackPERMITTYPEHASH(data []byte) ([32]byte, error) {
	out, err := testDollar.abi.Unpack("PERMIT_TYPEHASH", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
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

// PackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (testDollar *TestDollar) PackNonces(owner common.Address) []byte {
	enc, err := testDollar.abi.Pack("nonces", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (testDollar *TestDollar) TryPackNonces(owner common.Address) ([]byte, error) {
	return testDollar.abi.Pack("nonces", owner)
}

// UnpackNonces is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7ecebe00.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (testDollar *TestDollar) UnpackNonces(data []byte) (*big.Int, error) {
	out, err := testDollar.abi.Unpack("nonces", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9fd5a6cf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function permit(address owner, address spender, uint256 value, uint256 deadline, bytes signature) returns()
func (testDollar *TestDollar) PackPermit(owner common.Address, spender common.Address, value *big.Int, deadline *big.Int, signature []byte) []byte {
	enc, err := testDollar.abi.Pack("permit", owner, spender, value, deadline, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9fd5a6cf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function permit(address owner, address spender, uint256 value, uint256 deadline, bytes signature) returns()
func (testDollar *TestDollar) TryPackPermit(owner common.Address, spender common.Address, value *big.Int, deadline *big.Int, signature []byte) ([]byte, error) {
	return testDollar.abi.Pack("permit", owner, spender, value, deadline, signature)
}

// PackPermit0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd505accf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function permit(address owner, address spender, uint256 value, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns()
func (testDollar *TestDollar) PackPermit0(owner common.Address, spender common.Address, value *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) []byte {
	enc, err := testDollar.abi.Pack("permit0", owner, spender, value, deadline, v, r, s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPermit0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd505accf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function permit(address owner, address spender, uint256 value, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns()
func (testDollar *TestDollar) TryPackPermit0(owner common.Address, spender common.Address, value *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) ([]byte, error) {
	return testDollar.abi.Pack("permit0", owner, spender, value, deadline, v, r, s)
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
	if bytes.Equal(raw[:4], testDollar.abi.Errors["InvalidAccountNonce"].ID.Bytes()[:4]) {
		return testDollar.UnpackInvalidAccountNonceError(raw[4:])
	}
	if bytes.Equal(raw[:4], testDollar.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return testDollar.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], testDollar.abi.Errors["MintCapped"].ID.Bytes()[:4]) {
		return testDollar.UnpackMintCappedError(raw[4:])
	}
	if bytes.Equal(raw[:4], testDollar.abi.Errors["PermitExpired"].ID.Bytes()[:4]) {
		return testDollar.UnpackPermitExpiredError(raw[4:])
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

// TestDollarInvalidAccountNonce represents a InvalidAccountNonce error raised by the TestDollar contract.
type TestDollarInvalidAccountNonce struct {
	Account      common.Address
	CurrentNonce *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func TestDollarInvalidAccountNonceErrorID() common.Hash {
	return common.HexToHash("0x752d88c0de02638abf10e8e31861e4c68dc1f3a1e7d840e580683f2c282bfc7a")
}

// UnpackInvalidAccountNonceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func (testDollar *TestDollar) UnpackInvalidAccountNonceError(raw []byte) (*TestDollarInvalidAccountNonce, error) {
	out := new(TestDollarInvalidAccountNonce)
	if err := testDollar.abi.UnpackIntoInterface(out, "InvalidAccountNonce", raw); err != nil {
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

// TestDollarPermitExpired represents a PermitExpired error raised by the TestDollar contract.
type TestDollarPermitExpired struct {
	Deadline *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PermitExpired(uint256 deadline)
func TestDollarPermitExpiredErrorID() common.Hash {
	return common.HexToHash("0x9e96b26fa430cdb94aa7d06991102a0577730e9f5f52f05b4f010c56a086c2ad")
}

// UnpackPermitExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PermitExpired(uint256 deadline)
func (testDollar *TestDollar) UnpackPermitExpiredError(raw []byte) (*TestDollarPermitExpired, error) {
	out := new(TestDollarPermitExpired)
	if err := testDollar.abi.UnpackIntoInterface(out, "PermitExpired", raw); err != nil {
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
