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
	DeliverBy   *big.Int
	PriceWeight uint64
	TimeWeight  uint64
	LateWeight  uint64
	Co2Weight   uint64
}

// IShipmentsQuote is an auto generated low-level Go binding around an user-defined struct.
type IShipmentsQuote struct {
	Consumer      common.Address
	Carrier       uint16
	Centre        uint16
	Zone          uint32
	Mode          uint8
	Pickup        uint8
	Price         *big.Int
	P50           uint32
	P90           uint32
	Grams         uint32
	MaxWeight     uint32
	MaxSize       uint32
	Range         uint32
	MaxWind       uint16
	MinVisibility uint16
	ValidUntil    *big.Int
	Capacity      uint16
}

// IShipmentsWeather is an auto generated low-level Go binding around an user-defined struct.
type IShipmentsWeather struct {
	Time       uint64
	ValidUntil *big.Int
	Wind       uint16
	Visibility uint16
}

// CentresMetaData contains all meta data concerning the Centres contract.
var CentresMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"initialOwner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"orders\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"ORDERS\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"acceptOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"id\",\"type\":\"uint16\"},{\"internalType\":\"int32\",\"name\":\"lat\",\"type\":\"int32\"},{\"internalType\":\"int32\",\"name\":\"lon\",\"type\":\"int32\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"addCentre\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"id\",\"type\":\"uint16\"},{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"int64\",\"name\":\"delta\",\"type\":\"int64\"}],\"name\":\"adjustStock\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"id\",\"type\":\"uint16\"}],\"name\":\"centre\",\"outputs\":[{\"internalType\":\"int32\",\"name\":\"lat\",\"type\":\"int32\"},{\"internalType\":\"int32\",\"name\":\"lon\",\"type\":\"int32\"},{\"internalType\":\"bool\",\"name\":\"known\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"OrderId\",\"name\":\"order\",\"type\":\"bytes32\"},{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"confirmed\",\"type\":\"bool\"},{\"internalType\":\"uint64\",\"name\":\"counted\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"}],\"internalType\":\"structICentres.Count\",\"name\":\"c\",\"type\":\"tuple\"}],\"name\":\"count\",\"outputs\":[{\"internalType\":\"enumFinding\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"from\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"to\",\"type\":\"uint32\"}],\"name\":\"distance\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"isMerchant\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"merchantName\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"middle\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"OrderId\",\"name\":\"order\",\"type\":\"bytes32\"},{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"lines\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"confirmed\",\"type\":\"uint8\"},{\"internalType\":\"enumMove\",\"name\":\"move\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"elsewhere\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"}],\"internalType\":\"structICentres.Movement\",\"name\":\"m\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"grams\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"volume\",\"type\":\"uint32\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"name\":\"moveLines\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"found\",\"type\":\"uint16\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"to\",\"type\":\"uint32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"grams\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"volume\",\"type\":\"uint32\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"name\":\"nearest\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"\",\"type\":\"uint16\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"paused\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pendingOwner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"components\":[{\"internalType\":\"int32\",\"name\":\"lat\",\"type\":\"int32\"},{\"internalType\":\"int32\",\"name\":\"lon\",\"type\":\"int32\"},{\"internalType\":\"uint32\",\"name\":\"halfSide\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"ranking\",\"type\":\"bytes32\"}],\"internalType\":\"structICentres.Zone\",\"name\":\"data\",\"type\":\"tuple\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"}],\"name\":\"proveZone\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputs\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"uri\",\"type\":\"string\"}],\"name\":\"publishRankings\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"rankings\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputs\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"id\",\"type\":\"uint16\"},{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"quantity\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"}],\"name\":\"receiveStock\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"renounceOwnership\",\"outputs\":[],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"to\",\"type\":\"uint32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"grams\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"volume\",\"type\":\"uint32\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"}],\"name\":\"reserve\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"first\",\"type\":\"uint16\"},{\"internalType\":\"uint256\",\"name\":\"split\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"setMerchant\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bool\",\"name\":\"to\",\"type\":\"bool\"}],\"name\":\"setPaused\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"components\":[{\"internalType\":\"int32\",\"name\":\"lat\",\"type\":\"int32\"},{\"internalType\":\"int32\",\"name\":\"lon\",\"type\":\"int32\"},{\"internalType\":\"uint32\",\"name\":\"halfSide\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"ranking\",\"type\":\"bytes32\"}],\"internalType\":\"structICentres.Zone\",\"name\":\"data\",\"type\":\"tuple\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"setZone\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"id\",\"type\":\"uint16\"},{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"}],\"name\":\"stock\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"onHand\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"reserved\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"confirmed\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"movements\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"agreed\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"movedAt\",\"type\":\"uint64\"}],\"internalType\":\"structICentres.Stock\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"transferOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"zone\",\"outputs\":[{\"components\":[{\"internalType\":\"int32\",\"name\":\"lat\",\"type\":\"int32\"},{\"internalType\":\"int32\",\"name\":\"lon\",\"type\":\"int32\"},{\"internalType\":\"uint32\",\"name\":\"halfSide\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"ranking\",\"type\":\"bytes32\"}],\"internalType\":\"structICentres.Zone\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"int32\",\"name\":\"lat\",\"type\":\"int32\"},{\"indexed\":false,\"internalType\":\"int32\",\"name\":\"lon\",\"type\":\"int32\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"CentreAdded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"counted\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"expected\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"agreed\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"movements\",\"type\":\"uint64\"}],\"name\":\"DiscrepancyOpened\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"MerchantSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferStarted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferred\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"paused\",\"type\":\"bool\"}],\"name\":\"Paused\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"inputs\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"uri\",\"type\":\"string\"}],\"name\":\"RankingsPublished\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"order\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"enumMove\",\"name\":\"move\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"quantity\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"stock\",\"type\":\"bytes32\"}],\"name\":\"StockMoved\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"int32\",\"name\":\"lat\",\"type\":\"int32\"},{\"indexed\":false,\"internalType\":\"int32\",\"name\":\"lon\",\"type\":\"int32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"halfSide\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"ranking\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"ZoneSet\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"}],\"name\":\"CentreKnown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"}],\"name\":\"CentreMalformed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"}],\"name\":\"CentreUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"most\",\"type\":\"uint256\"}],\"name\":\"MerchantsFull\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"found\",\"type\":\"address\"}],\"name\":\"NotMerchant\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"found\",\"type\":\"address\"}],\"name\":\"NotOrders\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"}],\"name\":\"OutOfStock\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"OwnableInvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"OwnableUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"OwnerNeeded\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"PlacingPaused\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"onHand\",\"type\":\"uint256\"}],\"name\":\"StockTooLarge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"onHand\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"taken\",\"type\":\"uint64\"}],\"name\":\"StockTooSmall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"}],\"name\":\"ZoneClosed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"}],\"name\":\"ZoneFixed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"}],\"name\":\"ZoneHeld\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"}],\"name\":\"ZoneMalformed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"}],\"name\":\"ZoneUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"}],\"name\":\"ZoneUnproved\",\"type\":\"error\"}]",
	ID:  "f12a02a59214e97ca66634788e5e3af349",
	Bin: "0x60a0346100fb57601f6135ba38819003918201601f19168301916001600160401b038311848410176100ff5780849260409485528339810103126100fb57610052602061004b83610113565b9201610113565b6001600160a01b039091169081156100e857600280546001600160a01b0319908116909155600180549182168417905560405192906001600160a01b03167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a360805261349290816101288239608051818181610630015281816107270152818161097d01528181610edc01526116220152f35b631e4fbdf760e01b5f525f60045260245ffd5b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b51906001600160a01b03821682036100fb5756fe60806040526004361015610011575f80fd5b5f3560e01c80630d7b2226146117b857806310a0dca41461176c57806316c38b3c146116915780631a2f71671461166457806335770fd3146115c957806345d89b671461151f57806347d6ae7f1461142457806350b9d6f7146111405780635569c4ff1461111c5780635c975abb146110f757806360caa60914611011578063715018a614610ff257806379ba509714610f695780637e4e6fa214610f1a5780638d2df4fe14610e965780638da5cb5b14610e705780638f060fee146109d25780639b0f8a2e14610961578063a94cb7721461079f578063c0ae1820146106c1578063c4805e3414610654578063c8d7601a14610611578063d28f30791461044e578063d3390b621461037d578063e30c397814610357578063f17c6ba7146101b45763f2fde38b14610142575f80fd5b346101b05760203660031901126101b0576001600160a01b03610163611ba4565b61016b6124ad565b16806001600160a01b031960025416176002556001600160a01b03600154167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e227005f80a3005b5f80fd5b346101b05760803660031901126101b0576101cd611bea565b6101d5611c35565b906101de611c45565b606435926001600160401b0384116101b05761020161ffff943690600401611b77565b94909361020c6124ad565b1693841561034457845f52600660205260ff60405f205460401c16610331576102358383612e40565b1561031e577fed16ead0dd430d2356f6fa6dbf35009d20602916aa9b57a217debd8df85726df93610319916040519361026d85611ca9565b60030b93848152602081019560030b958681526102d76040830191600183528a5f52600660205260405f20935160030b63ffffffff198554169063ffffffff161784555160030b839081549060201b67ffffffff00000000169067ffffffff000000001916179055565b51151568ff000000000000000082549160401b169068ff000000000000000019161790556040519485948552602085015260606040850152606084019161204d565b0390a2005b84637bb9c08760e01b5f5260045260245ffd5b846330deb1bb60e21b5f5260045260245ffd5b8463173e0a0760e21b5f5260045260245ffd5b346101b0575f3660031901126101b05760206001600160a01b0360025416604051908152f35b346101b05760603660031901126101b0576024356004356044356001600160401b0381116101b0576103b3903690600401611b77565b906103bc6124ad565b83600a5582600955600854916001600160401b038316926001600160401b03841461043a576001600160401b0360017f14da50b8ae8799e95998a70f77da464dbee3827d124858e15fd7061cf39e6840950116906001600160401b0319161760085561043560405192839260208452602084019161204d565b0390a3005b634e487b7160e01b5f52601160045260245ffd5b346101b05760403660031901126101b057610467611bea565b61ffff610472611b64565b9116805f52600660205260405f20916040519261048e84611ca9565b54918260030b845260208401928060201c60030b845260ff604086019160401c161515815251156105ff575063ffffffff1691825f52600760205260405f20549263ffffffff8460401c16156105ed5750670de0b6b3a764000091828080935160030b925160030b9561057261055e61054760028460030b9460201c60030b61052682878b035f81125f146105e8575f035b0561314e565b9b035f8112156105e3575f035b80636b49d20081136105d5575b500561314e565b955f8112156105d0575f035b6335a4e9000361314e565b915f8112156105d0576335a4e9000161314e565b02059180020502059180020501670de0b6b3a764000081136105c1575b63ffffffff670de0b6b3a76400006105b26105ad82602095026131c1565b6132fa565b62c26d82020416604051908152f35b50670de0b6b3a764000061058f565b610553565b905063d693a400038c610540565b610533565b610520565b63ebe704dd60e01b5f5260045260245ffd5b63173e0a0760e21b5f5260045260245ffd5b346101b0575f3660031901126101b05760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101b05760203660031901126101b05761ffff610670611bea565b165f526006602052606060405f20604080519161068c83611ca9565b548060030b9283815260ff8260201c60030b92836020840152841c161515928391015260405192835260208301526040820152f35b346101b05760a03660031901126101b0576106da611bea565b6106e2611bfb565b906044356001600160401b03811681036101b0576064356001600160a01b03811681036101b057608435916001600160401b03831683036101b0576001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016330361078d5760209461ffff85165f526006865260ff60405f205460401c169485610779575b86866040519015158152f35b6107839550612d5f565b828080808061076d565b620be93560e51b5f523360045260245ffd5b346101b05760603660031901126101b0576107b8611bea565b6107c0611bfb565b90604435918260070b8093036101b0576107d86124ad565b61ffff821691825f52600660205260ff60405f205460401c161561094e57825f525f60205260405f206001600160401b0383165f5260205260405f2054936503ffffffffff851690808201928184125f841290801582169115161761043a575f84126109005750506501ffffffffff82116108dc579061086461086a926001600160401b0383166130d3565b946130a7565b6103e84202904282046103e8144215171561043a575f926108d76001607e1b6108ac6001600160401b0394855f51602061343d5f395f51905f52971690613104565b018686528560205260408620848416875260205280604087205585604051948594169860058561260a565b0390a4005b506001600160401b03828463433c67ef60e11b5f526004521660245260445260645ffd5b8490600160ff1b831461043a57604051631307261b60e01b815261ffff9190911660048201526001600160401b03918216602482015292811660448401525f91909103166064820152608490fd5b8263173e0a0760e21b5f5260045260245ffd5b346101b0576101003660031901126101b0576001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016330361078d576109ab612924565b60405160038210156109be576020918152f35b634e487b7160e01b5f52602160045260245ffd5b346101b05760c03660031901126101b0576109eb611b51565b60803660231901126101b05760a4356001600160401b0381116101b057366023820112156101b0578060040135906001600160401b0382116101b0573660248360051b830101116101b05760405163ffffffff60208201941690818552610a50611c35565b60030b6040820152610a60611c45565b60030b60608201526064359063ffffffff8216958683141590816101b057876080840152608435928360a082015260a08152610a9d60c082611cdf565b5190206040516020810191825260208152610ab9604082611cdf565b519020966009545f985b888a1015610b045760248a60051b89010135908181105f14610af3575f52602052600160405f205b990198610ac3565b905f52602052600160405f20610aeb565b03610e5d57845f52600760205263ffffffff60405f205460401c16151580610e46575b610e3357845f5260076020526001600160401b0360405f205460601c166001600160401b03610b598160085416611c55565b1614610e2057604051602093610b6f8583611cdf565b5f8252602435928360030b9485851415806101b057861580610e09575b8a15908115610e01575b508015610de1575b8015610dc7575b610db4575f5b60108110610d7a575b50895f526007885260405f2054906101b057868160030b1490811591610d5a575b8115610d3f575b60401c63ffffffff1615159081610d37575b50610d2457604435978860030b91828a036101b0576101b0577f33d633b066cb2242486e5a44f958d376733d42b559847e1b913abbd16620951a98610319968b60018760405192610c3e84611cc4565b8c84528d610caa8186018a8152600760408801938d855260608901955f875260808a019788525f525260405f20965160030b63ffffffff198854169063ffffffff161787555160030b869081549060201b67ffffffff00000000169067ffffffff000000001916179055565b51906bffffffff000000000000000073ffffffffffffffff0000000000000000000000008654925160601b169260401b169073ffffffffffffffffffffffff00000000000000001916171783555191015550505060405196879687528601526040850152606084015260a0608084015260a0830190611c11565b8863eb0b958760e01b5f5260045260245ffd5b90508a610bee565b9050816101b057604081901c63ffffffff1683141590610bdc565b90506044358060030b908181036101b0575081891c60030b141590610bd5565b61ffff610d878287612f40565b168015610dae57805f5260068a5260ff60405f205460401c16156105ff5750600101610bab565b50610bb4565b89639752636160e01b5f5260045260245ffd5b508091506101b0575f90610ddb8387612e98565b15610ba5565b50505f6044358060030b81036101b057610dfb9087612e40565b15610b9e565b90508b610b96565b506044358060030b908181036101b0575015610b8c565b84637c08c8f160e11b5f5260045260245ffd5b84637d15425360e01b5f5260045260245ffd5b50845f526007602052600160405f20015415610b27565b8463e315d2a960e01b5f5260045260245ffd5b346101b0575f3660031901126101b05760206001600160a01b0360015416604051908152f35b346101b057366003190161012081126101b057610100136101b057610104356001600160401b0381116101b057610ed1903690600401611bba565b906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016330361078d57602091610f0e9161206d565b61ffff60405191168152f35b346101b05760403660031901126101b057610f33611b51565b602435906001600160401b0382116101b057610f64610f0e91610f5c6020943690600401611bba565b929091612523565b612567565b346101b0575f3660031901126101b057336001600160a01b036002541603610fdf576001600160a01b031960025416600255600154336001600160a01b03198216176001556001600160a01b033391167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a3005b63118cdaa760e01b5f523360045260245ffd5b346101b0575f3660031901126101b05763017ed72b60e01b5f5260045ffd5b346101b05760203660031901126101b0576001600160a01b03611032611ba4565b165f52600560205260405f20604051905f9080549061105082612015565b80855291600181169081156110d05750600114611090575b61108c8461107881860382611cdf565b604051918291602083526020830190611c11565b0390f35b5f90815260208120939250905b8082106110b65750909150810160200161107882611068565b91926001816020925483858801015201910190929161109d565b60ff191660208087019190915292151560051b850190920192506110789150839050611068565b346101b0575f3660031901126101b057602060ff60025460a01c166040519015158152f35b346101b0575f3660031901126101b0576040600954600a5482519182526020820152f35b346101b05760603660031901126101b057611159611ba4565b6024358015158082036101b057604435906001600160401b0382116101b05761118e6001600160a01b03923690600401611b77565b9290946111996124ad565b1692835f52600460205260ff60405f205460101c16156113c4575b806113b4575b604051906111c782611ca9565b1515815260208101828152604082019060018252855f52600460205261120060405f2093511515849060ff801983541691151516179055565b5115159061ff0062ff000084549251151560101b169260081b169062ffff00191617179055825f52600560205260405f206001600160401b0383116113a0576112498154612015565b601f811161134f575b505f601f84116001146112c6579461031991847fbbb4c806512f5e9cdb40d6da53c329c24a968c36ef3ff8023f5a13348fcd1e8996975f916112bb575b508560011b905f198760031b1c19161790555b604051938493845260406020850152604084019161204d565b90508201358861128f565b601f19841690825f5260205f20915f5b8181106113375750916103199391867fbbb4c806512f5e9cdb40d6da53c329c24a968c36ef3ff8023f5a13348fcd1e899899941061131e575b5050600185811b0190556112a2565b8301355f19600388901b60f8161c19169055878061130f565b9192602060018192868c0135815501940192016112d6565b8381111561125257815f5260205f20601f850160051c9060208610611398575b81601f9101920160051c03905f5b82811061138b575050611252565b5f8282015560010161137d565b5f915061136f565b634e487b7160e01b5f52604160045260245ffd5b5060ff60025460a01c16156111ba565b6003546103e8811461140f57680100000000000000008110156113a0578060016113f19201600355611d00565b81549060031b906001600160a01b0387831b921b19161790556111b4565b6333d6733760e11b5f526103e860045260245ffd5b346101b05760403660031901126101b05761143d611bea565b61ffff611448611bfb565b91611451611fe5565b50165f525f6020526001600160401b0360405f2091165f5260205260c060405f205461147b611fe5565b506001600160401b036503ffffffffff8216918160405161149b81611c8e565b84815281602082016503ffffffffff85602a1c16815281604084016503ffffffffff8760541c1681528160608601936501ffffffffff89607e1c16855260a060808801976501ffffffffff8b60a71c168952019860d01c89526040519a8b52511660208a0152511660408801525116606086015251166080840152511660a0820152f35b346101b05760203660031901126101b05763ffffffff61153d611b51565b5f606060405161154c81611c73565b8281528260208201528260408201520152165f526007602052608060405f20805463ffffffff60018260030b9301549160405161158881611c73565b848152606060208201918360201c60030b835284604082019460401c168452019384526040519485525160030b602085015251166040830152516060820152f35b346101b05760803660031901126101b0576115e2611ba4565b6115ea611b64565b906044356001600160401b0381116101b05761160a903690600401611bba565b6064359160ff831683036101b0576001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016330361078d5760409461165494611d65565b61ffff8351921682526020820152f35b346101b05760203660031901126101b0576020611687611682611ba4565b611d2c565b6040519015158152f35b346101b05760203660031901126101b05760043580159081158091036101b0576116b96124ad565b60025460ff60a01b8260a01b169060ff60a01b1916176002555f5b60035481101561173f57806001600160a01b036116f2600193611d00565b90549060031b1c165f52600460205261172760405f2060ff815460081c16908161172d579060ff801983541691151516179055565b016116d4565b805460ff191660ff8815151617905550565b7f0e2fb031ee032dc02d8011dc50b816eb450cf856abd8261680dac74f72165bd2602083604051908152a1005b346101b05760203660031901126101b05763ffffffff61178a611b51565b165f526007602052602060405f20546040519067ffffffff0000000063ffffffff82851c1691841b16178152f35b346101b05760c03660031901126101b0576117d1611b51565b60803660231901126101b05760a4356001600160401b0381116101b0576117fc903690600401611b77565b906118056124ad565b6118196001600160401b0360085416611c55565b916001600160401b0381116113a05760405191611840601f8301601f191660200184611cdf565b81835236828201116101b057815f926020928386013783010152602435918260030b908184141592836101b05782159586611b38575b63ffffffff16958615908115611b30575b508015611b0e575b8015611ae6575b611ad357608435935f5b60108110611a98575b50865f52600760205260405f2054906101b057838160030b1490811591611a77575b8115611a4f575b60401c63ffffffff1615159081611a47575b50611a3457604435938460030b948581036101b05760643563ffffffff8116918282036101b0577f33d633b066cb2242486e5a44f958d376733d42b559847e1b913abbd16620951a986103199660018c6040519261194184611cc4565b8b8452602084018d81526119b860408601918a83526001600160401b03606088019416845260808701948c86525f52600760205260405f20965160030b63ffffffff198854169063ffffffff161787555160030b869081549060201b67ffffffff00000000169067ffffffff000000001916179055565b51906bffffffff000000000000000073ffffffffffffffff0000000000000000000000008654925160601b169260401b169073ffffffffffffffffffffffff000000000000000019161717835551910155505050604051958695865260208601526040850152606084015260a0608084015260a0830190611c11565b8563eb0b958760e01b5f5260045260245ffd5b9050876118e4565b905060643563ffffffff81168082036101b057604083901c63ffffffff1614159190506118d2565b90506044358060030b908181036101b057508160201c60030b1415906118cb565b61ffff611aa58288612f40565b168015611acd57805f52600660205260ff60405f205460401c16156105ff57506001016118a0565b506118a9565b85639752636160e01b5f5260045260245ffd5b50836101b05760643563ffffffff81168082036101b057611b08915086612e98565b15611896565b5092505f926044358060030b81036101b057611b2a9086612e40565b1561188f565b905087611887565b95506044358060030b8082036101b05715969050611876565b6004359063ffffffff821682036101b057565b6024359063ffffffff821682036101b057565b9181601f840112156101b0578235916001600160401b0383116101b057602083818601950101116101b057565b600435906001600160a01b03821682036101b057565b9181601f840112156101b0578235916001600160401b0383116101b05760208085019460a085020101116101b057565b6004359061ffff821682036101b057565b602435906001600160401b03821682036101b057565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b602435908160030b82036101b057565b604435908160030b82036101b057565b6001600160401b036001911601906001600160401b03821161043a57565b608081019081106001600160401b038211176113a057604052565b60c081019081106001600160401b038211176113a057604052565b606081019081106001600160401b038211176113a057604052565b60a081019081106001600160401b038211176113a057604052565b90601f801991011681019081106001600160401b038211176113a057604052565b600354811015611d185760035f5260205f2001905f90565b634e487b7160e01b5f52603260045260245ffd5b6001600160a01b0316805f52600460205260ff60405f205460081c16908115611d53575090565b90506001600160a01b03600154161490565b611d7290959491956124c1565b611d7b85612523565b90611d87848484612567565b61ffff811680611ee257505090838360ff611da3941692612665565b938415611ec9575083805b611dbe5750505061ffff82169190565b61ffff811660ff8260101c1690805f525f60205260405f20915f5b868110611ded575050505060181c80611dae565b600182821c1615611ec15760a0810286016001600160401b03602082013591351663ffffffff8216906001600160401b0381165f528660205260405f205491806001600160401b03611e3e85613011565b1610611e7e575060019392916001600160401b036001607e1b92165f52876020526903fffffffc000000000060405f2093602a1b16010190555b01611dd9565b604051631307261b60e01b815261ffff881660048201526001600160401b0392831660248201526503ffffffffff93909316604484015216606482015260849150fd5b600190611e78565b63ffffffff9063557a619960e01b5f521660045260245ffd5b9250949550505f929192525f60205260405f20915f5b828110611f085750505050905f90565b5f19811c60011615611fdd5760a0810282016001600160401b03602082013591351663ffffffff8216906001600160401b0381165f528660205260405f205491806001600160401b03611f5a85613011565b1610611f9a575060019392916001600160401b036001607e1b92165f52876020526903fffffffc000000000060405f2093602a1b16010190555b01611ef8565b604051631307261b60e01b815261ffff8a1660048201526001600160401b0392831660248201526503ffffffffff93909316604484015216606482015260849150fd5b600190611f94565b60405190611ff282611c8e565b5f60a0838281528260208201528260408201528260608201528260808201520152565b90600182811c92168015612043575b602083101461202f57565b634e487b7160e01b5f52602260045260245ffd5b91607f1691612024565b908060209392818452848401375f828201840152601f01601f1916010190565b91906044359060ff8216918281036101b05760643560ff8116908181036101b057505f6084356007811015928860043594602435938961ffff8616918a838814159860028314159660c435946001600160a01b038616861415935b8310612274575050505050505050505060a43563ffffffff81168082036101b05715612268576120f790612523565b916101b057858589612108946125ab565b9561ffff8716928361211d575b505050505050565b505f838152602081905260408120949583159592915b878110612141575050612115565b600182821c16156122605760a0810283016001600160401b0360208201359135169063ffffffff8116906001600160401b0383165f528660205260405f205490826001600160401b0361219384613011565b161061221c5760019493926001607e1b8b936903fffffffc00000000008c94602a1b160101906001600160401b0385165f52896020528c8260405f205561221257604080518881526001600160401b0390921660208301525f9082015260608101919091525f51602061343d5f395f51905f5290608090a45b01612133565b505050505061220c565b50604051631307261b60e01b815261ffff8e1660048201526001600160401b0384811660248301526503ffffffffff92909216604482015291166064820152608490fd5b60019061220c565b505f9750505050505050565b821c600116156124a45760a082020163ffffffff60206001600160401b0383351692013516968b6101b0576101b057855f525f60205260405f206001600160401b0382165f5260205260405f2054965f97600486145f1461237b57906122ef826122e9836503ffffffffff8d98979616612658565b906130a7565b935b6109be5789612358575b846101b0578d5f51602061343d5f395f51905f52888a9361234b6001607e1b60019901865f525f60205260405f206001600160401b0389165f526020528060405f20556040519384938d8561260a565b0390a45b018f8e8e6120c8565b9260e4356001600160401b03811681036101b05761237591613104565b926122fb565b5f9850896003870361247e575090816503ffffffffff8a95949316828110612442575b906001600160401b036123b4846123bb94613036565b16906130a7565b8b841c6001161561243b5781905b6d03fffffffffffffffc0000000000720ffffffffffffffff000000000000000000000612416612404866503ffffffffff86602a1c16613036565b946503ffffffffff8560541c16613036565b60541b1692602a1b16906f3ffffffffffffffffffffc000000000019161717936122f1565b5f906123c9565b94506001607e1b6124568361245e936130a7565b019482613036565b856101b057846124768b968f6123bb94878d92613056565b90508161239e565b98509291905f986124905788936123bb565b634e487b7160e01b5f52600160045260245ffd5b5060019061234f565b6001600160a01b03600154163303610fdf57565b6001600160a01b03811690815f52600460205260ff60405f20541661251f5760ff60025460a01c16612510576124f690611d2c565b156124fe5750565b63c7eff51760e01b5f5260045260245ffd5b630d75fbb560e21b5f5260045ffd5b5050565b63ffffffff1690815f526007602052600160405f2001549182158061254a575b6105ed5750565b50805f52600760205263ffffffff60405f205460401c1615612543565b92919092805b61257857505f925050565b8060f01c80156125a35761258f5f19848784612f82565b61259d575060101b8061256d565b93505050565b505f93505050565b91949361ffff16929091805b6125c457505f9450505050565b8060f01c80156126005784811415806125ee575b6125e6575060101b806125b7565b955050505050565b506125fb83888684612f82565b6125d8565b505f955050505050565b909194939294608082019560078410156109be576001600160401b036001600160a01b039260609585521660208401521660408201520152565b8051821015611d185760209160051b010190565b9190820180921161043a57565b93919092936002851061291b57604051926102206126838186611cdf565b60108552601f19013660208601375f5b6010811080612905575b15612739576126ac8184612f40565b61ffff5f91165f525f60205260405f205f5b8681106126e25750506126d18287612644565b525f19811461043a57600101612693565b60a0810289016001600160401b0380823516165f52826020526001600160401b0361271c63ffffffff602060405f20940135169254613011565b16101561272c575b6001016126be565b6001811b90921791612724565b93926001919695501b925f19840193841161043a575f5b818110612879575090919293600311612871575f5b8181106127755750505050505f90565b6001810180821161043a575b8281106127915750600101612765565b61279e8286979397612644565b516127a98287612644565b51176001820180831161043a578119841660101b915b8582106127d457505050600101949094612781565b846127e9838a969b999a989598979497612644565b5182170361285c5750505090849561ffff6128418461283788998461281e8b612817839c9d61284e9c612644565b5193612f40565b9160101b911617996128308684612644565b5192612644565b5119169289612f40565b9160101b91161795612f40565b161760301b9160181b171790565b909193600101909792969597949193946127bf565b505050505f90565b6001810180821161043a575b8281106128955750600101612750565b856128a08387612644565b516128ab8388612644565b5117146128ba57600101612885565b9150839550936128ee856128d56128f7959761ffff97612644565b51866128e1838a612f40565b9160101b91161797612644565b51191693612f40565b9160101b91161760181b1790565b5061ffff6129138285612f40565b16151561269d565b50509150505f90565b60243561ffff81161415806101b05761ffff602435165f525f60205260405f20906001600160401b0360443516604435141591826101b0576001600160401b03604435165f5260205260405f20549160e4356001600160401b038116908181036101b057508360d01c11612d5857608435928315801585036101b0578415612d39576129c263ffffffff5f5b166503ffffffffff8460541c16612658565b9063ffffffff60643516606435036101b05763ffffffff60643516151595869283612d18575b5082612d0f575b82612d05575b50506001600160401b0360a4351660a435036101b05760a4356001600160401b03166503ffffffffff831614612c3c576503ffffffffff8216846101b057836101b0576001600160a01b0360c4351660c435036101b0575f6040516001600160401b0360a4351681528260208201526501ffffffffff8560a71c1660408201526501ffffffffff85607e1c1660608201526001600160a01b0360c43516906001600160401b0360443516907fa6e81cd30de752670d09d6e9ab3f2ff76d27aff8a692d6bc1684650c9375587f608061ffff6024351692a4868715612c2c575b80612c0f575b612ba2575b50505b612afa575b5050505f14612af557600190565b600290565b6e0ffffffff00000000000000000000060643560541b1601916101b0576101b05760c435906001600160a01b03821682036101b05761ffff602435165f525f60205260405f206001600160401b03604435165f526020528060405f2055604051915f51602061343d5f395f51905f526001600160401b03604435169380612b9761ffff60243516956004359563ffffffff6064351660068561260a565b0390a45f8080612ae7565b91945092506101b057612bc66001607e1b916001600160401b0360a43516906130a7565b016501ffffffffff60a71b196501ffffffffff60a71b8260291b16911617918290612c085f94612bf95f9560a4356130d3565b60c43590604435602435613056565b5f80612adf565b50505f6501ffffffffff6001600160401b0360a435161115612ada565b5063ffffffff6064351615612ad4565b6501ffffffffff82607e1c166501ffffffffff8360a71c160315612ae257906501ffffffffff60a71b196501ffffffffff60a71b8260291b1691161790818115612c87575b50612ae2565b5f945084935060c4356001600160a01b03811681036101b05761ffff602435165f525f60205260405f206001600160401b03604435165f526020528160405f20555f5f51602061343d5f395f51905f5260405180612cfc6001600160401b03604435169661ffff60243516968660058561260a565b0390a45f612c81565b5090505f806129f5565b861592506129ef565b90965060a4356001600160401b038116908181036101b0575010955f6129e8565b60643563ffffffff811681036101b0576129c29063ffffffff906129b0565b5050505f90565b61ffff90949392941692835f525f60205260405f206001600160401b0383165f5260205260405f205491612da46001600160401b0387166503ffffffffff8516612658565b916501ffffffffff8311612e17575f946001607e1b612de5612e0f93612de06001600160401b03975f51602061343d5f395f51905f52996130a7565b613104565b0190878752866020526040872085851688526020528160408820556040519485941698878561260a565b0390a4600190565b505050505050505f90565b8115612e2c570490565b634e487b7160e01b5f52601260045260245ffd5b906335a4e8ff199160030b918212159182612e89575b5081612e75575b81612e66575090565b636b49d200915060030b131590565b636b49d1ff19600382900b12159150612e5d565b6335a4e900121591505f612e56565b818160030b915f83125f14612f36575050637fffffff19811461043a5781612ec5915f035b60030b612658565b62224d4082118015612f29575b612f23575f816335a4e9000391126335a4e90082128116906335a4e90083139015161761043a57612f029061314e565b9081810291818304149015171561043a576901e790d2d3bee7480000111590565b50505f90565b506335a4e9008111612ed2565b612ec59250612ebd565b907f0fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8116810361043a5760041b60f0039060f0821161043a5761ffff911c1690565b61ffff9093919293165f525f60205260405f20915f5b848110612fa9575050505050600190565b82811c600116151560a08202830181612fd3575b50612fca57600101612f98565b50505050505f90565b90506001600160401b0380823516165f52846020526001600160401b0361300963ffffffff602060405f20940135169254613011565b16105f612fbd565b6503ffffffffff81811691602a1c1680821115612f23576001600160401b0391031690565b906001600160401b03809116911603906001600160401b03821161043a57565b5f51602061343d5f395f51905f52916130a25f949661ffff6001600160401b0394169687875286602052604087208585168852602052816040882055604051948594169860058561260a565b0390a4565b906503ffffffffff8110156130c557905b6503ffffffffff19161790565b506503ffffffffff906130b8565b6001600160401b0382166001600160401b038216115f146130fb57906130f891613036565b90565b6130f891613036565b908160d01c6001600160401b038216111561314a5779ffffffffffffffffffffffffffffffffffffffffffffffffffff9065ffffffffffff60d01b9060d01b1691161790565b5090565b6335a4e9006715cc96efd11924eb670de0b6b3a76400009202056753444835ec58000082828002056801158e460913d00000680246ddf979766800006803e7336287142000006805f68e8131ecf80000609c85058803850205870384020586038302058503820205840302058203020590565b60018111156130f8578060017001000000000000000000000000000000008310156132e4575b600482680100000000000000006132969410156132d7575b6401000000008110156132ca575b620100008110156132bd575b6101008110156132b1575b60108110156132a5575b101561329d575b60030260011c6132458184612e22565b0160011c6132538184612e22565b0160011c6132618184612e22565b0160011c61326f8184612e22565b0160011c61327d8184612e22565b0160011c61328b8184612e22565b0160011c8092612e22565b8111900390565b60011b613235565b811c9160021b9161322e565b60081c91811b91613224565b60101c9160081b91613219565b60201c9160101b9161320d565b60401c9160201b916131ff565b5050608081901c680100000000000000006131e7565b6706f05b59d3b20000811361340a578061335a61340361337361335a60096133fb6133e160196133d96133bf60316133b761339d60516130f89f61337b6079613350836133959402670de0b6b3a7640000900590565b9e8f60d260a98202055b670de0b6b3a76400000102670de0b6b3a7640000900590565b02609c900590565b670de0b6b3a7640000018d02670de0b6b3a7640000900590565b02606e900590565b670de0b6b3a7640000018a02670de0b6b3a7640000900590565b026048900590565b670de0b6b3a7640000018702670de0b6b3a7640000900590565b02602a900590565b670de0b6b3a7640000018402670de0b6b3a7640000900590565b026014900590565b6006900590565b6105ad613427670de0b6b3a764000061342c938103026002900590565b6131c1565b60011b6715cc96efd11924eb039056fe0a3200374a0b65d177f750725c8020c7124e593a15d6cfa518eeb5c4b66fe135a264697066735822122033aae6a3dc7a988c8e7a37ee514046b706f7ffe9d54938a93d6a181b129d5a2b64736f6c63430008250033",
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
// Solidity: constructor(address initialOwner, address orders) returns()
func (centres *Centres) PackConstructor(initialOwner common.Address, orders common.Address) []byte {
	enc, err := centres.abi.Pack("", initialOwner, orders)
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

// PackMiddle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x10a0dca4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function middle(uint32 id) view returns(uint64)
func (centres *Centres) PackMiddle(id uint32) []byte {
	enc, err := centres.abi.Pack("middle", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMiddle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x10a0dca4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function middle(uint32 id) view returns(uint64)
func (centres *Centres) TryPackMiddle(id uint32) ([]byte, error) {
	return centres.abi.Pack("middle", id)
}

// UnpackMiddle is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x10a0dca4.
//
// Solidity: function middle(uint32 id) view returns(uint64)
func (centres *Centres) UnpackMiddle(data []byte) (uint64, error) {
	out, err := centres.abi.Unpack("middle", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
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
// the contract method with ID 0x35770fd3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reserve(address merchant, uint32 to, (uint64,uint32,uint96,uint32,uint32)[] lines, uint8 maxParcels) returns(uint16 first, uint256 split)
func (centres *Centres) PackReserve(merchant common.Address, to uint32, lines []IOrdersLine, maxParcels uint8) []byte {
	enc, err := centres.abi.Pack("reserve", merchant, to, lines, maxParcels)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReserve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x35770fd3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reserve(address merchant, uint32 to, (uint64,uint32,uint96,uint32,uint32)[] lines, uint8 maxParcels) returns(uint16 first, uint256 split)
func (centres *Centres) TryPackReserve(merchant common.Address, to uint32, lines []IOrdersLine, maxParcels uint8) ([]byte, error) {
	return centres.abi.Pack("reserve", merchant, to, lines, maxParcels)
}

// ReserveOutput serves as a container for the return parameters of contract
// method Reserve.
type ReserveOutput struct {
	First uint16
	Split *big.Int
}

// UnpackReserve is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x35770fd3.
//
// Solidity: function reserve(address merchant, uint32 to, (uint64,uint32,uint96,uint32,uint32)[] lines, uint8 maxParcels) returns(uint16 first, uint256 split)
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
	if bytes.Equal(raw[:4], centres.abi.Errors["ZoneHeld"].ID.Bytes()[:4]) {
		return centres.UnpackZoneHeldError(raw[4:])
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

// CentresZoneHeld represents a ZoneHeld error raised by the Centres contract.
type CentresZoneHeld struct {
	Zone uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZoneHeld(uint32 zone)
func CentresZoneHeldErrorID() common.Hash {
	return common.HexToHash("0xf81191e2b39728e42e3ad3bc1d8fc5262fdd2b5665104146b854c0b33637ae7e")
}

// UnpackZoneHeldError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZoneHeld(uint32 zone)
func (centres *Centres) UnpackZoneHeldError(raw []byte) (*CentresZoneHeld, error) {
	out := new(CentresZoneHeld)
	if err := centres.abi.UnpackIntoInterface(out, "ZoneHeld", raw); err != nil {
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
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIOrders\",\"name\":\"orders\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"ORDERS\",\"outputs\":[{\"internalType\":\"contractIOrders\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint64\",\"name\":\"priceWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"timeWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lateWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"co2Weight\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"grams\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"volume\",\"type\":\"uint32\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"}],\"name\":\"accept\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint64\",\"name\":\"priceWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"timeWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lateWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"co2Weight\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"grams\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"volume\",\"type\":\"uint32\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structIClaims.Consent\",\"name\":\"by\",\"type\":\"tuple\"}],\"name\":\"acceptSigned\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint64\",\"name\":\"priceWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"timeWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lateWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"co2Weight\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"grams\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"volume\",\"type\":\"uint32\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"}],\"name\":\"cancel\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint64\",\"name\":\"priceWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"timeWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lateWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"co2Weight\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"grams\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"volume\",\"type\":\"uint32\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structIClaims.Consent\",\"name\":\"by\",\"type\":\"tuple\"}],\"name\":\"cancelSigned\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint64\",\"name\":\"priceWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"timeWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lateWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"co2Weight\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"grams\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"volume\",\"type\":\"uint32\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"window\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"returnable\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"returnTime\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"restocking\",\"type\":\"uint96\"},{\"internalType\":\"address\",\"name\":\"arbiter\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"decideTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"defaultShare\",\"type\":\"uint16\"}],\"internalType\":\"structIClaims.Policy\",\"name\":\"policy\",\"type\":\"tuple\"},{\"internalType\":\"uint96\",\"name\":\"toShopper\",\"type\":\"uint96\"}],\"name\":\"decide\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint64\",\"name\":\"priceWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"timeWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lateWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"co2Weight\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"grams\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"volume\",\"type\":\"uint32\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"window\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"returnable\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"returnTime\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"restocking\",\"type\":\"uint96\"},{\"internalType\":\"address\",\"name\":\"arbiter\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"decideTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"defaultShare\",\"type\":\"uint16\"}],\"internalType\":\"structIClaims.Policy\",\"name\":\"policy\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"evidence\",\"type\":\"bytes32\"}],\"name\":\"dispute\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint64\",\"name\":\"priceWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"timeWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lateWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"co2Weight\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"grams\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"volume\",\"type\":\"uint32\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"window\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"returnable\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"returnTime\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"restocking\",\"type\":\"uint96\"},{\"internalType\":\"address\",\"name\":\"arbiter\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"decideTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"defaultShare\",\"type\":\"uint16\"}],\"internalType\":\"structIClaims.Policy\",\"name\":\"policy\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"evidence\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structIClaims.Consent\",\"name\":\"by\",\"type\":\"tuple\"}],\"name\":\"disputeSigned\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint64\",\"name\":\"priceWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"timeWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lateWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"co2Weight\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"grams\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"volume\",\"type\":\"uint32\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"window\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"returnable\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"returnTime\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"restocking\",\"type\":\"uint96\"},{\"internalType\":\"address\",\"name\":\"arbiter\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"decideTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"defaultShare\",\"type\":\"uint16\"}],\"internalType\":\"structIClaims.Policy\",\"name\":\"policy\",\"type\":\"tuple\"}],\"name\":\"dueAt\",\"outputs\":[{\"internalType\":\"enumDue\",\"name\":\"what\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"time\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint64\",\"name\":\"priceWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"timeWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lateWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"co2Weight\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"grams\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"volume\",\"type\":\"uint32\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"}],\"name\":\"giveBack\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"givenBack\",\"outputs\":[{\"internalType\":\"uint96\",\"name\":\"\",\"type\":\"uint96\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint32\",\"name\":\"window\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"returnable\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"returnTime\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"restocking\",\"type\":\"uint96\"},{\"internalType\":\"address\",\"name\":\"arbiter\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"decideTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"defaultShare\",\"type\":\"uint16\"}],\"internalType\":\"structIClaims.Policy\",\"name\":\"policy\",\"type\":\"tuple\"}],\"name\":\"hash\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"result\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"}],\"name\":\"isShown\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"shown\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint64\",\"name\":\"priceWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"timeWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lateWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"co2Weight\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"grams\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"volume\",\"type\":\"uint32\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"}],\"name\":\"refund\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint64\",\"name\":\"priceWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"timeWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lateWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"co2Weight\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"grams\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"volume\",\"type\":\"uint32\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"}],\"name\":\"refundPart\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint64\",\"name\":\"priceWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"timeWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lateWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"co2Weight\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"grams\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"volume\",\"type\":\"uint32\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structIClaims.Consent\",\"name\":\"by\",\"type\":\"tuple\"}],\"name\":\"refundPartSigned\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint64\",\"name\":\"priceWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"timeWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lateWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"co2Weight\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"grams\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"volume\",\"type\":\"uint32\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"window\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"returnable\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"returnTime\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"restocking\",\"type\":\"uint96\"},{\"internalType\":\"address\",\"name\":\"arbiter\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"decideTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"defaultShare\",\"type\":\"uint16\"}],\"internalType\":\"structIClaims.Policy\",\"name\":\"policy\",\"type\":\"tuple\"}],\"name\":\"requestReturn\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint64\",\"name\":\"priceWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"timeWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lateWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"co2Weight\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"grams\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"volume\",\"type\":\"uint32\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"window\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"returnable\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"returnTime\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"restocking\",\"type\":\"uint96\"},{\"internalType\":\"address\",\"name\":\"arbiter\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"decideTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"defaultShare\",\"type\":\"uint16\"}],\"internalType\":\"structIClaims.Policy\",\"name\":\"policy\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structIClaims.Consent\",\"name\":\"by\",\"type\":\"tuple\"}],\"name\":\"requestReturnSigned\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"parcel\",\"type\":\"bytes32\"}],\"name\":\"restocking\",\"outputs\":[{\"internalType\":\"uint96\",\"name\":\"\",\"type\":\"uint96\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint64\",\"name\":\"priceWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"timeWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lateWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"co2Weight\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"grams\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"volume\",\"type\":\"uint32\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"window\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"returnable\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"returnTime\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"restocking\",\"type\":\"uint96\"},{\"internalType\":\"address\",\"name\":\"arbiter\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"decideTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"defaultShare\",\"type\":\"uint16\"}],\"internalType\":\"structIClaims.Policy\",\"name\":\"policy\",\"type\":\"tuple\"}],\"name\":\"settle\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint32\",\"name\":\"window\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"returnable\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"returnTime\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"restocking\",\"type\":\"uint96\"},{\"internalType\":\"address\",\"name\":\"arbiter\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"decideTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"defaultShare\",\"type\":\"uint16\"}],\"internalType\":\"structIClaims.Policy\",\"name\":\"policy\",\"type\":\"tuple\"}],\"name\":\"show\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint64\",\"name\":\"priceWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"timeWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lateWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"co2Weight\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"grams\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"volume\",\"type\":\"uint32\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"withdrawOffer\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint64\",\"name\":\"priceWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"timeWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lateWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"co2Weight\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"grams\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"volume\",\"type\":\"uint32\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structIClaims.Consent\",\"name\":\"by\",\"type\":\"tuple\"}],\"name\":\"withdrawOfferSigned\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"toShopper\",\"type\":\"uint96\"}],\"name\":\"Decided\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"arbiter\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"decideBy\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"evidence\",\"type\":\"bytes32\"}],\"name\":\"Disputed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"}],\"name\":\"GivenBack\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"}],\"name\":\"OfferWithdrawn\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"window\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"returnable\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"returnTime\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"restocking\",\"type\":\"uint96\"},{\"internalType\":\"address\",\"name\":\"arbiter\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"decideTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"defaultShare\",\"type\":\"uint16\"}],\"indexed\":false,\"internalType\":\"structIClaims.Policy\",\"name\":\"policy\",\"type\":\"tuple\"}],\"name\":\"PolicyShown\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"returnBy\",\"type\":\"uint256\"}],\"name\":\"ReturnRequested\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"found\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"most\",\"type\":\"uint256\"}],\"name\":\"AmountTooLarge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"ConsentExpired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"}],\"name\":\"DeadlineAhead\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"found\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"}],\"name\":\"EtherIs\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"found\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"expected\",\"type\":\"address\"}],\"name\":\"NotArbiter\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"found\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"expected\",\"type\":\"address\"}],\"name\":\"NotMerchant\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"found\",\"type\":\"address\"}],\"name\":\"NotParty\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"NotReturnable\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"found\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"expected\",\"type\":\"address\"}],\"name\":\"NotShopper\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"}],\"name\":\"NotSigned\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"PolicyMalformed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"found\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"expected\",\"type\":\"bytes32\"}],\"name\":\"PolicyMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumStatus\",\"name\":\"found\",\"type\":\"uint8\"},{\"internalType\":\"enumStatus\",\"name\":\"expected\",\"type\":\"uint8\"}],\"name\":\"StatusIs\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"}],\"name\":\"WindowClosed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"}],\"name\":\"WindowOpen\",\"type\":\"error\"}]",
	ID:  "329241d5f8bcd91d464ec7e24388e3ef46",
	Bin: "0x6101406040523461017e57612fb96020813803918261001d81610182565b93849283398101031261017e57516001600160a01b038116810361017e57306080524660a05260a061004f6040610182565b600e815260208101906d57617962696c6c20436c61696d7360901b82526100766040610182565b91600183526020830191603160f81b8352519020915190208160c0528060e052604051917f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f835260208301526040820152466060820152306080820152206101005261012052604051612dfd90816101bc823960805181611fcb015260a05181611fee015260c051816120c5015260e051816120eb01526101005181611faa01526101205181818161021c015281816105a40152818161063c01528181610b0901528181610c250152818161103f0152818161140401528181611d1801528181611f3d01528181612216015281816124c101528181612723015281816128810152612ae10152f35b5f80fd5b6040519190601f01601f191682016001600160401b038111838210176101a757604052565b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f3560e01c8063042e9301146114855780630518ec00146113b657806306e7a557146113505780630bb6bd311461131d57806333df0f0314611285578063372b7e61146111b35780633ac771b914610fb657806341d1749914610de657806384b0196e14610cff578063857bb5ec14610b975780639668457614610b7b5780639af0045014610aa0578063a9f925bb14610a53578063b67591e014610a20578063b7b86afc146108fe578063b82de844146108dc578063bd4f518d146105f6578063bd65f553146105c8578063c8d7601a14610585578063c9bf714814610494578063cca4cbd4146102b4578063ec4242d51461029b578063ed78e8ae1461014b5763f5f2e95c14610121575f80fd5b346101475761014561013d61013536611660565b819291611ec2565b90339161277a565b005b5f80fd5b3461014757610159366115a8565b90610164828461227b565b61016e8184611ec2565b90606082018051601281101561024d578461018e91608086015190612a26565b80156102735780421115610261575051601281101561024d57600a036101b957509161014592612aa0565b604051634dd5797d60e01b602082015260a0602482015260ff909116604482015291505061020891600c60648301525f60848301523360a483015260a4825261020360c48361177e565b612b9d565b60405f825160208401826001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af11561024557005b3d5f823e3d90fd5b634e487b7160e01b5f52602160045260245ffd5b63b317256b60e01b5f5260045260245ffd5b5051601281101561024d576320c75ff560e21b5f5261029190611ea6565b600960245260445ffd5b346101475760e036600319011261014757610145611c7e565b34610147576101403660031901126101475760043567ffffffffffffffff81116101475761028081600401916003199036030112610147576102f461158a565b9060e0366043190112610147576101243567ffffffffffffffff8111610147578060040160606003198336030112610147576103ad6103b2926103378686611ec2565b9560246103438561173a565b9260ff895193604051946001600160a01b0360208701977f715edc7f72b6f5c6924352fd87034b61c3ba8445adb5882550f86f0cf20d2e4189521660408701526060860152166080840152013560a082015260a081526103a460c08261177e565b51902082611f90565b61173a565b906103c08260448386612d10565b6064358015908115036101475761047d5760a4356001600160601b038116908181036101475781610455575b505060408351930160ff815116906084359463ffffffff86169586810361014757604060ff94610442610145997f0f98dc39b06b8476b395ab99d523ae39c6ff06e545937b29d72c788fb0460657945042611c5d565b82519182526020820152a25116906125fb565b5060208401515f52600160205260405f20906001600160601b031982541617905583806103ec565b602083015163343e80d760e21b5f5260045260245ffd5b34610147576104ae6104a5366115a8565b91929083611ec2565b916104bb33838386612d10565b60208201358015908115036101475761047d5761014592606083016001600160601b036104e782611c6a565b1661054d575b507f0f98dc39b06b8476b395ab99d523ae39c6ff06e545937b29d72c788fb0460657604080835193019461053663ffffffff61052f8460ff8a51169401611c4c565b1642611c5d565b82519182526020820152a260ff33925116906125fb565b61055690611c6a565b60208201515f5260016020526001600160601b0360405f2091166001600160601b0319825416179055846104ed565b34610147575f3660031901126101475760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610147576020366003190112610147576004355f525f602052602060ff60405f2054166040519015158152f35b6105ff366116db565b9061060a338261282e565b604051916368074d9b60e01b835260206004840152602083806106306024820186611926565b03816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9283156108d1575f9361089d575b5061068b6001600160601b0361068460608501611c6a565b1684612877565b92805f5260026020526001600160601b0360405f205416840393841161084e576001600160601b03821693808511610887575060408301916001600160a01b036106d48461173a565b16610878576001600160601b03905b168034036108625750805f52600260205260405f20846001600160601b03825416016001600160601b03811161084e576001600160601b03166001600160601b03198254161790556107348361173a565b907f7b422d078a7691977ddf825fa2fad5e7954dbd134c30e91ec33e664d7bcaaa1960406001600160a01b036107698661173a565b94818351961686528860208701521693a36001600160a01b0361078b8261173a565b166107af5750906001600160a01b036107a96020610145940161173a565b166129ba565b6107c06001600160a01b039161173a565b16916001600160a01b036107df60206107d88561173a565b940161173a565b81604051946323b872dd60e01b5f52166004521660245260445260205f60648180865af19060015f511482161561082d575b6040521561081b57005b635274afe760e01b5f5260045260245ffd5b90600181151661084557823b15153d15161690610811565b503d5f823e3d90fd5b634e487b7160e01b5f52601160045260245ffd5b6329f37f3d60e11b5f523460045260245260445ffd5b506001600160601b035f6106e3565b84637f16270360e01b5f5260045260245260445ffd5b9092506020813d6020116108c9575b816108b96020938361177e565b810103126101475751918361066c565b3d91506108ac565b6040513d5f823e3d90fd5b34610147576101456108ed366116db565b6108f7338361282e565b33916125a7565b34610147576101456109f1610912366115f9565b6103ad6109228385969496611ec2565b9461092c8361173a565b9086519060808801517ff7ef6f80633523e55c3cdea5fc61de427acf042ae1fe9f0c252e469db8307d16610200890135145f146109f75760ff7f93aea4602af4e659d07dbcc8af7e5bbd3b41da439a74b6a96af1539d165ad9dc925b604051946001600160a01b0360208701977f0b333b4790bc326b3249571ea5b0c620773798f9da9e8aa595af5f961d99928b8952166040870152606086015216608084015260a083015260c0820152602084013560e082015260e081526103a46101008261177e565b9161277a565b60ff7fe2bd2fd52f6ace48a7c4b23430520c4fafdfc4c47395e385079749308fe28e4e92610988565b34610147576020366003190112610147576004355f52600160205260206001600160601b0360405f205416604051908152f35b346101475760e03660031901126101475760206101006040517f270c246ad29ed24909337f1a2e1e4d6bdf99bd1e3bf1da94a04bbdbc9637f8c5815260e060048483013720604051908152f35b346101475760203660031901126101475760043567ffffffffffffffff8111610147576102808160040191600319903603011261014757604051906368074d9b60e01b82526020600483015260208280610afd6024820185611926565b03816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9081156108d1575f91610b45575b610145925033916126dc565b90506020823d602011610b73575b81610b606020938361177e565b8101031261014757610145915190610b39565b3d9150610b53565b3461014757610145610b8f61013536611660565b90339161240d565b346101475760403660031901126101475760043567ffffffffffffffff811161014757610280816004019160031990360301126101475760243567ffffffffffffffff81116101475780600401916060600319833603011261014757604051916368074d9b60e01b83526020600484015260208380610c196024820186611926565b03816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9283156108d1575f93610cc9575b50836103ad610cc392610c6a6101459761173a565b906024604051916001600160a01b0360208401947fa8a6d9746e05f805a8a564e7a47cfa28b16b4561a40bcd4e7b7329b10e77f4f3865216604084015288606084015201356080820152608081526103a460a08261177e565b916126dc565b9092506020813d602011610cf7575b81610ce56020938361177e565b81010312610147575191610145610c55565b3d9150610cd8565b34610147575f36600319011261014757610d87604051610d2060408261177e565b600e81527f57617962696c6c20436c61696d730000000000000000000000000000000000006020820152610d95604051610d5b60408261177e565b60018152603160f81b6020820152604051938493600f60f81b855260e0602086015260e08501906116b7565b9083820360408501526116b7565b4660608301523060808301525f60a083015281810360c083015260206060519182815201906080905f5b818110610dcd575050500390f35b8251845285945060209384019390920191600101610dbf565b34610147576101403660031901126101475760043567ffffffffffffffff8111610147578060040190610280600319823603011261014757610e2661158a565b9160e03660431901126101475761012435916001600160601b03831693848403610147576101006040517f270c246ad29ed24909337f1a2e1e4d6bdf99bd1e3bf1da94a04bbdbc9637f8c5815260e0604460208301372061020483013590818103610fa15750506001600160a01b03610e9d611724565b163303610f7a57610eae9083611ec2565b90606082018051601281101561024d5760091901610f535750608082015160e4359063ffffffff82169081830361014757610ee99250611c5d565b804211610f415750606401936001600160601b03610f0686611c6a565b168111610f185750610145935061264b565b6001600160601b0390610f2a86611c6a565b90637f16270360e01b5f526004521660245260445ffd5b631b6af7f760e31b5f5260045260245ffd5b51601281101561024d576320c75ff560e21b5f52610f7090611ea6565b600a60245260445ffd5b6001600160a01b03610f8a611724565b637ffbeac760e11b5f52336004521660245260445ffd5b639b765be160e01b5f5260045260245260445ffd5b346101475760603660031901126101475760043567ffffffffffffffff8111610147576102808160040191600319903603011261014757602435906001600160601b038216918281036101475760443567ffffffffffffffff8111610147578060040160606003198336030112610147576040516368074d9b60e01b81526020600482018190527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031696908280611078602482018a611926565b03818a5afa9182156108d1575f9261117c575b5060a0602497604051988980926333e6fe5560e11b82528660048301525afa9182156108d157602461113d956001600160601b0360206103ad966101459c5f9161114d575b500151166110dd8761173a565b94604051946001600160a01b0360208701977fb13c944dee9d74e2faa8fa3280ed4f560378de0ae2438c9de6f68ebcc428b02889521660408701526060860152608085015260a0840152013560c082015260c081526103a460e08261177e565b91611148838261282e565b6125a7565b61116f915060a03d60a011611175575b611167818361177e565b810190611bde565b8d6110d0565b503d61115d565b9691506020873d6020116111ab575b816111986020938361177e565b81010312610147579551909560a061108b565b3d915061118b565b34610147576111c136611660565b60606111cd8284611ec2565b018051601281101561024d5760081061125e5751601281101561024d57826111f491612560565b8042111561124c5750604051634dd5797d60e01b602082015260a0602482015260ff91909116604482015261020891600e60648301526001600160601b0360848301523360a483015260a4825261020360c48361177e565b63cc500d2960e01b5f5260045260245ffd5b51601281101561024d576320c75ff560e21b5f5261127b90611ea6565b600860245260445ffd5b3461014757610145611317611299366115f9565b6103ad6112a98385969496611ec2565b946112b38361173a565b9060ff875191604051926001600160a01b0360208501957f4aada2a195820e872e12f1e0a0799b9c138262ea62fef3877050158f22a88d7987521660408501526060840152166080820152602084013560a082015260a081526103a460c08261177e565b9161240d565b34610147576020366003190112610147576004355f52600260205260206001600160601b0360405f205416604051908152f35b34610147576101403660031901126101475760043567ffffffffffffffff811161014757610280816004019160031990360301126101475761139061158a565b9060e0366043190112610147576113aa6101459282611ec2565b33916101243591612133565b34610147576113dd60206113c9366115a8565b929193906113d7848661227b565b84611ec2565b0151916040519263e80160ab60e01b84526004840152610180836024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa80156108d15761143d935f91611456575b506122c1565b60405190600583101561024d5760409282526020820152f35b61147891506101803d811161147e575b611470818361177e565b8101906117ca565b84611437565b503d611466565b34610147576101603660031901126101475760043567ffffffffffffffff81116101475761028081600401916003199036030112610147576114c561158a565b60e03660431901126101475761012435610144359267ffffffffffffffff84116101475783600401936060600319823603011261014757610145946103ad611584926115118786611ec2565b96602461151d8561173a565b9260ff8a5193604051946001600160a01b0360208701977fc96ef52ad0313aa15ecb27bb95a229ee997273950c4654aa0c854a38f5bba327895216604087015260608601521660808401528860a0840152013560c082015260c081526103a460e08261177e565b92612133565b6024359060ff8216820361014757565b359060ff8216820361014757565b6101206003198201126101475760043567ffffffffffffffff8111610147576102808183036003190112610147576004019160243560ff811681036101475760e09092604319011261014757604490565b60606003198201126101475760043567ffffffffffffffff8111610147576102808183036003190112610147576004019160243560ff8116810361014757916044359067ffffffffffffffff82116101475760609082900360031901126101475760040190565b6040600319820112610147576004359067ffffffffffffffff821161014757610280908290036003190112610147576004019060243560ff811681036101475790565b35906001600160601b038216820361014757565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b6040600319820112610147576004359067ffffffffffffffff82116101475761028090829003600319011261014757600401906024356001600160601b03811681036101475790565b60c4356001600160a01b03811681036101475790565b356001600160a01b03811681036101475790565b60a0810190811067ffffffffffffffff82111761176a57604052565b634e487b7160e01b5f52604160045260245ffd5b90601f8019910116810190811067ffffffffffffffff82111761176a57604052565b5190811515820361014757565b519060ff8216820361014757565b519061ffff8216820361014757565b90816101809103126101475760405190610180820182811067ffffffffffffffff82111761176a5760405280516001600160a01b038116810361014757825260208101516012811015610147576020830152611828604082016117a0565b6040830152611839606082016117a0565b606083015261184a608082016117a0565b608083015261185b60a082016117ad565b60a083015261186c60c082016117ad565b60c083015261187d60e082016117bb565b60e083015261188f61010082016117bb565b61010083015261012081015190600482101561014757610160916101208401526118bc61014082016117bb565b610140840152015163ffffffff811681036101475761016082015290565b35906001600160a01b038216820361014757565b359063ffffffff8216820361014757565b359064ffffffffff8216820361014757565b359067ffffffffffffffff8216820361014757565b6102808201906001600160a01b0361193d826118da565b1683526001600160a01b03611954602083016118da565b1660208401526001600160a01b0361196e604083016118da565b1660408401526001600160601b03611988606083016116a3565b16606084015263ffffffff61199f608083016118ee565b16608084015264ffffffffff6119b760a083016118ff565b1660a084015264ffffffffff6119cf60c083016118ff565b1660c084015264ffffffffff6119e760e083016118ff565b1660e084015267ffffffffffffffff611a036101008301611911565b1661010084015267ffffffffffffffff611a206101208301611911565b1661012084015267ffffffffffffffff611a3d6101408301611911565b1661014084015267ffffffffffffffff611a5a6101608301611911565b1661016084015261018081013561ffff811681036101475761ffff1661018084015260ff611a8b6101a0830161159a565b166101a084015260ff611aa16101c0830161159a565b166101c08401526101e08101356101e084015261020081013561020084015261022081013561022084015267ffffffffffffffff611ae26102408301611911565b16610240840152610260810135601e19823603018112156101475701906020823592019267ffffffffffffffff83116101475760a083023603841361014757826102a092610280610260840152520191905f5b818110611b425750505090565b90919260a08060019267ffffffffffffffff611b5d88611911565b16815263ffffffff611b71602089016118ee565b1660208201526001600160601b03611b8b604089016116a3565b16604082015263ffffffff611ba2606089016118ee565b16606082015263ffffffff611bb9608089016118ee565b166080820152019401929101611b35565b51906001600160601b038216820361014757565b908160a091031261014757608060405191611bf88361174e565b611c0181611bca565b8352611c0f60208201611bca565b6020840152611c20604082016117ad565b6040840152611c31606082016117ad565b6060840152015162ffffff8116810361014757608082015290565b3563ffffffff811681036101475790565b9190820180921161084e57565b356001600160601b03811681036101475790565b60043563ffffffff811690818103610147576276a70082118015611e88575b8015611e6a575b8015611e4f575b611e40576101006040517f270c246ad29ed24909337f1a2e1e4d6bdf99bd1e3bf1da94a04bbdbc9637f8c5815260e06004602083013720915f90835f525f60205260ff60405f205416611e3a57835f525f60205260405f20600160ff198254161790556001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016803b15610147575f8091602460405180948193637ed3c3b760e11b83528a60048401525af180156108d157611e25575b5060405192508252602435801515809103611e2157602083015260443563ffffffff8116809103611e215760408301526064356001600160601b038116809103611e215760608301526084356001600160a01b038116809103611e2157608083015260a43563ffffffff8116809103611e215760a083015260c4359061ffff8216809203611e1e57508160e09160c07f7050cdda8a66f03cf6a157c3ee4c1c0a2f33340b005dab7be8fa87cc24606da0940152a2565b80fd5b5080fd5b611e329192505f9061177e565b5f905f611d68565b50505050565b632130bee360e21b5f5260045ffd5b5060c43561ffff811680820361014757612710915011611cab565b5060a43563ffffffff8116808203610147576276a700915011611ca4565b5060443563ffffffff8116808203610147576276a700915011611c9d565b601281101561024d57600452565b601281101561024d57602452565b91909160405190611ed28261174e565b5f8252602082015f815260408301915f835260608401925f845260808501925f8452611f2a869860ff60405191634fe508c560e11b60208401526040602484015216948560448301526044825261020360648361177e565b60405f8251602084016001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa1560203d10176102455750825f5180602051985217905252601f8360a01c1692601284101561024d5760e01c905252565b9060208201358042116121215750611fa78261173a565b907f00000000000000000000000000000000000000000000000000000000000000007f000000000000000000000000000000000000000000000000000000000000000030147f00000000000000000000000000000000000000000000000000000000000000004614161561209a575b6719010000000000005f52601a52603a5260426018205f603a526040830135601e19843603018112156101475783019081359167ffffffffffffffff8311610147576020019082360382136101475761206e93612c1b565b156120765750565b6120876001600160a01b039161173a565b63ba79407960e01b5f521660045260245ffd5b5060a06040517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f81527f000000000000000000000000000000000000000000000000000000000000000060208201527f0000000000000000000000000000000000000000000000000000000000000000604082015246606082015230608082015220612016565b6313256a6160e31b5f5260045260245ffd5b9190926121438160448686612d10565b60c435906001600160a01b0382168083036101475780159384156122555760ff91425b7f0f59ad144e3db99bb1d8ff9ba2f45aa7604a682c3a32676ab15f124159650e5f606089519260408b0195878751169160405192835260208301526040820152a351604051634dd5797d60e01b602082015260a0602482015260ff929091169190911660448201526001600160a01b0361220292600a60648401525f60848401521660a482015260a481526121fc60c48261177e565b85612b9d565b60405f825160208401826001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af115610245575050612247575050565b61225391604491612aa0565b565b60e4359163ffffffff8316928381036101475760ff93612276915042611c5d565b612166565b906101006102009160e0604051917f270c246ad29ed24909337f1a2e1e4d6bdf99bd1e3bf1da94a04bbdbc9637f8c5835260208301372091013590818103610fa1575050565b91929060208301938451601281101561024d57600c1115612403578451601281101561024d57600911156123b15750835190601282101561024d5761230591612560565b6001810180911161084e57809260019451601281101561024d57600514806123a8575b612330575050565b6080810151156123925763ffffffff61016060a8925b01511690610e10810290808204610e10149015171561084e5761236891611c5d565b90610e1082019182811161084e57610e0f8391011161084e57811061238a5750565b600293509150565b63ffffffff61016060ff60c08401511692612346565b50814210612328565b90508392919251601281101561024d57600a036123fb576004935b51601281101561024d5763ffffffff6101606123eb9401511690612a26565b916001830180931161084e579190565b6003936123cc565b505f935083925050565b6001600160a01b038061241f8461173a565b169316928314801580612530575b61251e571561251757600b5b606082018051601281101561024d57601283101561024d5782106124eb5750506040908101519051634dd5797d60e01b602082015260a0602482015260ff919091166044820152906124ad92600d60648401526001600160601b03608484015260a483015260a4825261020360c48361177e565b60405f825160208401826001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af1156102455750565b5190601282101561024d576320c75ff560e21b5f526125129161250d90611ea6565b611eb4565b60445ffd5b6003612439565b836282e6cd60e61b5f5260045260245ffd5b506001600160a01b036125456020850161173a565b1684141561242d565b3564ffffffffff811681036101475790565b90601282101561024d57600464ffffffffff92105f146125965760c0612586910161254e565b16610e10810180911161084e5790565b60e06125a2910161254e565b612586565b604051634dd5797d60e01b602082015260a060248201525f6044820152916124ad936001600160601b036001600160a01b03925f60648701521660848501521660a483015260a4825261020360c48361177e565b604051634dd5797d60e01b602082015260a0602482015260ff9290921660448301526001600160a01b036124ad93600b60648501525f60848501521660a483015260a4825261020360c48361177e565b9160ff90604084519401906001600160601b03838351169160405192835216948560208301527f99a7a17b145b9662b58d3bb7f3d4d079a8a1c7384128c55b48390b03e19a2d8960403393a351604051634dd5797d60e01b602082015260a0602482015291166044820152906124ad92600c606484015260848301523360a483015260a4825261020360c48361177e565b90826126e79161282e565b6001600160a01b036040519216817f94293fb58c653ee0c4f55f30f71cfe88682723825d117306ad0b723a1ead564b5f80a36001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016803b15610147576024835f81938195632730be2360e21b845260048401525af180156108d1576127705750565b5f6122539161177e565b6127848383612d7b565b606081018051601281101561024d57600619016127f3575b506040908101519051634dd5797d60e01b602082015260a0602482015260ff919091166044820152906001600160a01b036124ad93600960648501525f60848501521660a483015260a4825261020360c48361177e565b8051601281101561024d57600519011561279c5751601281101561024d576320c75ff560e21b5f5261282490611ea6565b600660245260445ffd5b6001600160a01b03806128408361173a565b16921691820361284e575050565b906128606001600160a01b039261173a565b9063d20b19c960e01b5f526004521660245260445ffd5b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016604051916333e6fe5560e11b835280600484015260a083602481855afa9283156108d1575f93612999575b506001600160601b038351168061299157506101809060246040518094819363e80160ab60e01b835260048301525afa80156108d1576020915f91612972575b500151601281101561024d57600c810361295557506001600160601b03602082015116159081612945575b50156129405790565b505f90565b60ff91506040015116155f612937565b6320c75ff560e21b5f5261296890611ea6565b600c60245260445ffd5b61298b91506101803d811161147e57611470818361177e565b5f61290c565b935050505090565b6129b391935060a03d60a01161117557611167818361177e565b915f6128cc565b814710612a0f575f918291604051916129d460208461177e565b8383528392602001916001600160a01b03165af1156129ef57565b3d15612a00576040513d5f823e3d90fd5b63d6bda27560e01b5f5260045ffd5b504763cf47918160e01b5f5260045260245260445ffd5b601281101561024d5760098114612a8e57600a8114612a7657600b03612a705763ffffffff612a5a6040612a619401611c4c565b1690611c5d565b610e10810180911161084e5790565b50505f90565b5063ffffffff612a5a60a0612a8b9401611c4c565b90565b5063ffffffff612a5a612a8b93611c4c565b9060ff604083015116602060405180809363e7d6799760e01b825260406004830152612acf6044830187611926565b90602483015203816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9081156108d1575f91612b58575b506001600160601b03169260c0013561ffff811681036101475761ffff16838102938015908504909114171561084e576001600160601b036127106122539404169161264b565b90506020813d602011612b95575b81612b736020938361177e565b81010312610147576001600160601b03612b8e60c092611bca565b9150612b11565b3d9150612b66565b610260810135601e19823603018112156101475781019081359167ffffffffffffffff8311610147576020019160a08102928336038113610147578391610260612beb875160208901611c5d565b9485376102806102608501526102808401526102a0830137018181036102800182526102bf01601f191660405290565b909291926041831480612cfe575b80612c8f575b612c86576064835f9460209660405194630b135d3f60e11b8652600486015260406024860152816044860152838501378281018201859052601f01601f191601915afa630b135d3f60e11b5f5114601f3d11161690565b50505050600190565b505f7f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a060208601351115612cd1575b6001600160a01b03808416911614612c2f565b5060205f60806040518481526040880135831a848201526040888183013782805260015afa505f51612cbe565b506001600160a01b0382161515612c29565b91612d2591612d20829582612d7b565b61227b565b606081018051601281101561024d5760081901612d5e57509063ffffffff612a5a6080612d5494015192611c4c565b804211610f415750565b51601281101561024d576320c75ff560e21b5f5261029190611ea6565b6020016001600160a01b0380612d908361173a565b169216918203612d9e575050565b90612db06001600160a01b039261173a565b9063087ba00760e31b5f526004521660245260445ffdfea264697066735822122086f8b1d7e41f83de34acd058bc3bd4f885dc5406d222b6e8010f5806836aecf964736f6c63430008250033",
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
// Solidity: function hash((uint32,bool,uint32,uint96,address,uint32,uint16) policy) pure returns(bytes32 result)
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
// Solidity: function hash((uint32,bool,uint32,uint96,address,uint32,uint16) policy) pure returns(bytes32 result)
func (claims *Claims) TryPackHash(policy IClaimsPolicy) ([]byte, error) {
	return claims.abi.Pack("hash", policy)
}

// UnpackHash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9f925bb.
//
// Solidity: function hash((uint32,bool,uint32,uint96,address,uint32,uint16) policy) pure returns(bytes32 result)
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
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"initialOwner\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"place\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"accept\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"acceptOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"id\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"}],\"name\":\"closedHead\",\"outputs\":[{\"internalType\":\"bytes20\",\"name\":\"\",\"type\":\"bytes20\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"id\",\"type\":\"address\"}],\"name\":\"device\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"key\",\"type\":\"address\"},{\"internalType\":\"enumScheme\",\"name\":\"scheme\",\"type\":\"uint8\"},{\"internalType\":\"enumRole\",\"name\":\"role\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"site\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"number\",\"type\":\"uint16\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint8\",\"name\":\"flags\",\"type\":\"uint8\"}],\"internalType\":\"structIJournals.Device\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"firstSeq\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"t0\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"t1\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"acts\",\"type\":\"bool\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes20\",\"name\":\"prev\",\"type\":\"bytes20\"}],\"internalType\":\"structIJournals.Segment\",\"name\":\"segment\",\"type\":\"tuple\"}],\"name\":\"digest\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"id\",\"type\":\"address\"},{\"internalType\":\"enumScheme\",\"name\":\"scheme\",\"type\":\"uint8\"},{\"internalType\":\"enumRole\",\"name\":\"role\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"site\",\"type\":\"uint16\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"}],\"name\":\"enroll\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"id\",\"type\":\"address\"}],\"name\":\"formerKey\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"key\",\"type\":\"address\"},{\"internalType\":\"enumScheme\",\"name\":\"scheme\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"fromSeq\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"id\",\"type\":\"address\"}],\"name\":\"journal\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes20\",\"name\":\"head\",\"type\":\"bytes20\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"nextSeq\",\"type\":\"uint64\"}],\"internalType\":\"structIJournals.Journal\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"id\",\"type\":\"address\"}],\"name\":\"packedDevice\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pendingOwner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"firstSeq\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"t0\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"t1\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"acts\",\"type\":\"bool\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes20\",\"name\":\"prev\",\"type\":\"bytes20\"}],\"internalType\":\"structIJournals.Segment\",\"name\":\"a\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"signatureA\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"firstSeq\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"t0\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"t1\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"acts\",\"type\":\"bool\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes20\",\"name\":\"prev\",\"type\":\"bytes20\"}],\"internalType\":\"structIJournals.Segment\",\"name\":\"b\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"signatureB\",\"type\":\"bytes\"}],\"name\":\"proveEquivocation\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"reading\",\"type\":\"bytes\"},{\"internalType\":\"bytes16\",\"name\":\"salt\",\"type\":\"bytes16\"},{\"internalType\":\"uint32\",\"name\":\"index\",\"type\":\"uint32\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"firstSeq\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"t0\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"t1\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"acts\",\"type\":\"bool\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes20\",\"name\":\"prev\",\"type\":\"bytes20\"}],\"internalType\":\"structIJournals.Segment[]\",\"name\":\"segments\",\"type\":\"tuple[]\"}],\"name\":\"proveReading\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"segments\",\"type\":\"bytes\"}],\"name\":\"record\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"taken\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"renounceOwnership\",\"outputs\":[],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"id\",\"type\":\"address\"}],\"name\":\"revocation\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"fromSeq\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"id\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"fromSeq\",\"type\":\"uint64\"}],\"name\":\"revoke\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"id\",\"type\":\"address\"},{\"internalType\":\"enumScheme\",\"name\":\"scheme\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"key\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"fromSeq\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"proof\",\"type\":\"bytes\"}],\"name\":\"rotate\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"transferOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"enumScheme\",\"name\":\"scheme\",\"type\":\"uint8\"},{\"indexed\":true,\"internalType\":\"enumRole\",\"name\":\"role\",\"type\":\"uint8\"},{\"indexed\":true,\"internalType\":\"uint16\",\"name\":\"site\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"number\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"}],\"name\":\"DeviceEnrolled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"fromSeq\",\"type\":\"uint64\"}],\"name\":\"DeviceRevoked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"enumScheme\",\"name\":\"scheme\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"key\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"fromSeq\",\"type\":\"uint64\"}],\"name\":\"DeviceRotated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"seq\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"digestA\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"digestB\",\"type\":\"bytes32\"}],\"name\":\"EquivocationProved\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferStarted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferred\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"place\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"}],\"name\":\"SegmentAccepted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"firstSeq\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"reason\",\"type\":\"bytes\"}],\"name\":\"SegmentSkipped\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"BadSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"}],\"name\":\"DeviceExpired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"DeviceKnown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"DeviceMalformed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"seq\",\"type\":\"uint64\"}],\"name\":\"DeviceRevokedFrom\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"DeviceUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"found\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"expected\",\"type\":\"uint32\"}],\"name\":\"EpochStale\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"NotEquivocation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"OwnableInvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"OwnableUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"OwnerNeeded\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"offset\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"PackedMalformed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"segment\",\"type\":\"uint256\"}],\"name\":\"ProofBroken\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"fromSeq\",\"type\":\"uint64\"}],\"name\":\"RotationStale\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"SegmentEmpty\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"found\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"expected\",\"type\":\"uint64\"}],\"name\":\"SegmentGap\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"found\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"expected\",\"type\":\"uint64\"}],\"name\":\"SegmentReplayed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"t0\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"t1\",\"type\":\"uint64\"}],\"name\":\"SegmentTime\",\"type\":\"error\"}]",
	ID:  "a85f001bc6c2eddc7f1b7cd742ef9f8bae",
	Bin: "0x6101206040523461017f5761316e6020813803918261001d81610183565b93849283398101031261017f57516001600160a01b0381169081900361017f57801561016c57600180546001600160a01b03199081169091555f8054918216831781556001600160a01b03909116907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09080a3306080524660a05260a06100a46040610183565b6010815260208101906f57617962696c6c204a6f75726e616c7360801b82526100cd6040610183565b91600183526020830191601960f91b8352519020915190208160c0528060e052604051917f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8352602083015260408201524660608201523060808201522061010052604051612fb190816101bd823960805181612545015260a05181612568015260c051816125d8015260e051816125fe015261010051816125240152f35b631e4fbdf760e01b5f525f60045260245ffd5b5f80fd5b6040519190601f01601f191682016001600160401b038111838210176101a857604052565b634e487b7160e01b5f52604160045260245ffdfe6080806040526004361015610012575f80fd5b5f3560e01c90816308afab2c146118bd5750806308b33783146117c75780631044fff81461134257806310ec0f1e146110415780631f76719f14610f8f5780635e37046e14610f575780636602b65614610cdc578063715018a614610cbd57806379ba509714610c3857806384b0196e14610b545780638bfe55ce14610adb5780638da5cb5b14610ab6578063ab75988814610a92578063c3808132146108b7578063d0cdd02914610803578063e0979284146107a2578063e30c39781461077c578063e3455fd41461031e578063eb8cd8c7146101695763f2fde38b146100f8575f80fd5b34610165576020366003190112610165576001600160a01b03610119611916565b610121612634565b16806001600160a01b031960015416176001556001600160a01b035f54167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e227005f80a3005b5f80fd5b3461016557606036600319011261016557610182611916565b6024359063ffffffff821690818303610165576001600160a01b036101a5611956565b916101ae612634565b1692835f52600260205260405f205492831561030b57845f5260046020526101d860405f20611b66565b93600160f81b161515806102de575b6102ac575f85815260026020526040908190208054600160f81b179055517f2074c5ed19c95489f06fcadb493270ae21f3ca0247f1a3cbbdd3a0ff67c6e22894509061023282611a4c565b8152602081016001600160401b0384168152855f52600460205263ffffffff60405f209251166bffffffffffffffff000000008354925160201b16916001600160601b031916171790556102a7604051928392839092916001600160401b0360209163ffffffff604085019616845216910152565b0390a2005b5050506001600160401b03602063ffffffff835116920151169163c9f340a960e01b5f5260045260245260445260645ffd5b506103066040516102ee81611a4c565b8281526001600160401b0385166020820152856127d1565b6101e7565b84636eba887760e11b5f5260045260245ffd5b346101655760e036600319011261016557610337611916565b602435600381101561016557604435906001600160a01b038216908183036101655760643563ffffffff811680910361016557608435906001600160401b0382168092036101655760a4356001600160401b0381116101655761039e903690600401611980565b94909560c4356001600160401b038111610165576103c86001600160a01b03913690600401611980565b9190991698895f52600260205260405f20549788156107695764ffffffffff8960d01c16804210156107535750600160f81b89166106e5575b851580156106ac575b6106915787158015610689575b8015610677575b610664576104ac61048f8c60405160208101917f1194ddebfea3510c4065dc4e6ee08e9243e4399d7e6e13de21379e6a725a1d0683526040820152610466606082018d6119d1565b8860808201528960a08201528a60c082015260c0815261048760e082611a67565b519020612522565b916104998b612767565b9b836001600160a01b038d16809e612779565b15610651576104bb9388612779565b1561063e57604051956104cd87611a4c565b82875283602088015260016104e187612767565b97604051906104ef82611a02565b81526104ff60208201998a611b91565b60408101928352895f52600560205260405f20905163ffffffff8151166bffffffffffffffff000000006020845493015160201b16916001600160601b0319161717815501965195600387101561062a577fc210372965aa2349b224c19481bed988321da6a324363ea15ca4f1c29f2321c9976080976105de9360ff74ffffffffffffffffffffffffffffffffffffffff008454925160081b1692169074ffffffffffffffffffffffffffffffffffffffffff191617179055885f52600660205260405f20835f5260205260405f20600160ff198254161790556126dd565b8181526105ee8560208301611b91565b600160f91b906105fd90612647565b17875f52600260205260405f205561061860405180956119d1565b602084015260408301526060820152a2005b634e487b7160e01b5f52602160045260245ffd5b86639a7d38d960e01b5f5260045260245ffd5b8a639a7d38d960e01b5f5260045260245ffd5b8a6310501ea560e11b5f5260045260245ffd5b506001600160a01b038916851461041e565b508415610417565b86868c6312c3ab2760e01b5f5260045260245260445260645ffd5b508a5f5260056020526106df60405f206106da604051916106cc83611a4c565b8983528a6020840152611b66565b6127d1565b1561040a565b8a5f5260046020526106f960405f20611b66565b6107178160405161070981611a4c565b8981528a60208201526127d1565b156107225750610401565b806001600160401b03602063ffffffff8f945116920151169163c9f340a960e01b5f5260045260245260445260645ffd5b8b632120a8c560e01b5f5260045260245260445ffd5b8a636eba887760e11b5f5260045260245ffd5b34610165575f3660031901126101655760206001600160a01b0360015416604051908152f35b346101655760403660031901126101655760606107ce6107c0611916565b6107c861192c565b90611e41565b6001600160401b0360408051926001600160601b0319815116845263ffffffff60208201511660208501520151166040820152f35b34610165576020366003190112610165576001600160a01b03610824611916565b61082c611e0b565b50165f52600260205261084260405f20546126dd565b6040516001600160a01b038251168152610864602083015160208301906119d1565b604082015191600783101561062a5760c060ff9160e094604085015261ffff606082015116606085015261ffff608082015116608085015264ffffffffff60a08201511660a085015201511660c0820152f35b346101655760a0366003190112610165576108d0611916565b6024356003811015610165576044359060078210159081610165576064359361ffff8516809503610165576084359064ffffffffff8216809203610165576001600160a01b039061091f612634565b169283158015610a8a575b8015610a80575b8015610a78575b610a6557835f52600260205260405f2054610a525781421015610a3b5761062a57835f52600360205260405f20855f5260205260405f209182549161ffff83169261ffff8414610a27577fa68bc02e0d31774339642673b49b7cf6839105c114403e8d60af0ade1ea0efc79461ffff60016060960116809261ffff1916179055610a006040516109c781611a31565b8781526109d78560208301611b91565b6109e48960408301611dff565b89868201528260808201528360a08201525f60c0820152612647565b865f52600260205260405f2055610a1a60405180946119d1565b60208301526040820152a4005b634e487b7160e01b5f52601160045260245ffd5b5082632120a8c560e01b5f5260045260245260445ffd5b8363ce2263f560e01b5f5260045260245ffd5b836310501ea560e11b5f5260045260245ffd5b508515610938565b50505f8415610931565b50821561092a565b3461016557610140366003190112610165576020610aae611bab565b604051908152f35b34610165575f3660031901126101655760206001600160a01b035f5416604051908152f35b3461016557606036600319011261016557610af4611916565b610afc61192c565b6001600160a01b03610b0c6119ad565b92165f5260086020526001600160a01b0360405f2091165f5260205263ffffffff60405f2091165f52602052602060405f205460601b604051906001600160601b0319168152f35b34610165575f36600319011261016557610bda6040610be7815191610b798184611a67565b601083527f57617962696c6c204a6f75726e616c730000000000000000000000000000000060208401528051610baf8282611a67565b60018152601960f91b60208201528151948594600f60f81b865260e0602087015260e08601906119de565b91848303908501526119de565b4660608301523060808301525f60a083015281810360c083015260206060519182815201906080905f5b818110610c1f575050500390f35b8251845285945060209384019390920191600101610c11565b34610165575f36600319011261016557600154336001600160a01b03821603610caa576001600160a01b0319166001555f54336001600160a01b03198216175f556001600160a01b033391167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a3005b63118cdaa760e01b5f523360045260245ffd5b34610165575f3660031901126101655763017ed72b60e01b5f5260045ffd5b3461016557604036600319011261016557610cf5611916565b6024356001600160401b03811161016557610d14903690600401611980565b905f916001600160a01b03610d27611a88565b9416918285526060915f9460016020880193608089019260a08a0160c08b01916101008c01945b15610f34575b5f9a6055810190818111610a2757888211610f1d5760548101828111610a2757891115610f0957610d8e6054828801013560f81c83611b48565b91898311610ef25790808f610de290610dba610db1878f9b9a9998978c8e61250a565b94909a8c612e12565b6001600160401b0360609180831c602085015263ffffffff8160401c16604085015216910152565b60208201808311610a2757610e006001600160401b03918d8b612e12565b8060e01c8c52818160a01c16875260601c16865260348201809211610a27578f92610e2f610e4f938d8b612e12565b8a52966001600160a01b038d51165f52600260205260405f205484612039565b8051610e6c575050610e6090611b9d565b9a5b9a9091929a610d4e565b8c908c9e939e5115610eea575b7fe08a9195574f056681dec6b1466dcec403c4f506e15b616a5565e40288079085906001600160a01b038d511693610ee26001600160401b03606063ffffffff6040850151169301511692604051938493845260208401526060604084015260608301906119de565b0390a3610e62565b9b508b610e79565b8982639540b4c960e01b5f5260045260245260445ffd5b634e487b7160e01b5f52603260045260245ffd5b8890639540b4c960e01b5f5260045260245260445ffd5b868b10610d545788908015610f4e57602090604051908152f35b50602081519101fd5b34610165576020366003190112610165576001600160a01b03610f78611916565b165f526002602052602060405f2054604051908152f35b34610165576020366003190112610165576001600160a01b03610fb0611916565b165f52600560205260405f20600160405191610fcb83611a02565b610fd481611b66565b835201546001600160a01b036020830191610ff260ff821684611b91565b60081c169081604084015251600381101561062a57608092516110356001600160401b03602063ffffffff845116930151169260405194855260208501906119d1565b60408301526060820152f35b346101655760a0366003190112610165576004356001600160401b03811161016557611071903690600401611980565b6024356fffffffffffffffffffffffffffffffff198116809103610165576110976119ad565b916064356001600160401b0381116101655736602382011215610165578060040135906001600160401b038211610165573660248360051b8301011161016557608435946001600160401b0386116101655736602387011215610165578560040135966001600160401b0388116101655760248701953660246101408b028a010111610165578815808015611337575b61132457610f09578561117b60356024946111a29960405194859260208401975f895263ffffffff60e01b8b60e01b16602186015260258501528484013781015f838201520301601f198101835282611a67565b51902092019163ffffffff8061119360a48a01611b37565b1692169061012488013561243f565b15611324576bffffffffffffffffffffffff196111be82611cd1565b169160015b8481106112ae57506111d482611ae3565b6111e560448301916107c883611ae3565b92606463ffffffff60208601511693019263ffffffff61120485611b37565b1603611251575050506001600160601b03199051165b6bffffffffffffffffffffffff1990811691160361123457005b5f198101908111610a27576375f3ab6360e11b5f5260045260245ffd5b6001600160a01b039192935061126690611ae3565b165f5260086020526001600160a01b0361128360405f2092611ae3565b165f5260205263ffffffff61129b60405f2092611b37565b165f5260205260405f205460601b61121a565b926101206112bd858786611b55565b0135906001600160601b03198216809203610165576bffffffffffffffffffffffff1916036113115760016bffffffffffffffffffffffff19611309611304868887611b55565b611cd1565b1693016111c3565b826375f3ab6360e11b5f5260045260245ffd5b6375f3ab6360e11b5f525f60045260245ffd5b506040871415611127565b346101655736600319016102c08112610165576101401361016557610144356001600160401b0381116101655761137d903690600401611980565b61014036610163190112610165576102a4356001600160401b038111610165576113ab903690600401611980565b6024356001600160a01b0381169492908581036101655750845f52600260205260405f20541561030b576113dd611bab565b926040519460208601937f93fffece31db44e2b0d21a0dbe3489ddd34c982b7086feab1c661da20d2dc8a6855261016435966001600160a01b038816908189036101655781604082015261018435916001600160a01b038316808403610165578060608401526101a4359063ffffffff821692838303610165578360808601526101c4356001600160401b0381168091036101655760a08601526101e4359463ffffffff86169b8c8703610165578c60c0830152610204356001600160401b0381168091036101655760e0830152610224356001600160401b0381168091036101655761010083015261024435801515809103610165576101208301526102643561014083015261028435916001600160601b031983168093036101655761151692610160820152610160815261048761018082611a67565b9c61151f611af7565b6001600160401b0380611530611b0d565b16911611156117b2576001600160401b03611549611af7565b169b6001600160401b0361155b611af7565b166084359063ffffffff821690818303610165576115799250611b48565b8d10968761178a575b5050600435906001600160a01b0382169182810361016557505014948561177e575b505083611761575b505081611759575b50158015611750575b61173d576115d76115e0926001600160a01b03948861233e565b9490508761233e565b929050168015918215611729575b5081156116f3575b506116e0575f84815260026020526040908190208054600160f81b179055517f9eb491c67bd61b85c5ccf06ccd896f56f14bf5210f938e4f0a307a2bd79600f893608093909161164581611a4c565b60018152602081015f8152875f52600460205263ffffffff60405f209251166bffffffffffffffff000000008354925160201b16916001600160601b03191617179055857f2074c5ed19c95489f06fcadb493270ae21f3ca0247f1a3cbbdd3a0ff67c6e22860408051600181525f6020820152a26116c1611b24565b9263ffffffff60405194168452602084015260408301526060820152a2005b83639a7d38d960e01b5f5260045260245ffd5b85811491508115611707575b5015856115f6565b9050845f52600660205260405f20905f5260205260ff60405f205416856116ff565b6001600160a01b03168114159150866115ee565b8763baf848eb60e01b5f5260045260245ffd5b508686146115bd565b9050896115b4565b63ffffffff91929350611772611b24565b90501614908a806115ac565b508c1493508c806115a4565b6117a89297506001600160401b036117a0611b0d565b169050611b48565b8b10948f80611582565b6001600160401b036117c2611b0d565b611549565b34610165576080366003190112610165576004356024356117e6611956565b906064356001600160401b03811161016557611806903690600401611980565b918460601c5f5260026020526001600160401b0360405f2054941661182f84848784868b611eba565b15611840575b602085604051908152f35b906118a085966118a59693611853611a88565b93610100850152600160e08501528060c085015260a08401526001608084015233835282906001600160401b0360609180831c602085015263ffffffff8160401c16604085015216910152565b612039565b90815191826118b657808080611835565b6020915001fd5b3461016557602036600319011261016557806119126001600160a01b036118e2611916565b165f908152600460209081526040918290205463ffffffff81168552811c6001600160401b031690840152820190565b0390f35b600435906001600160a01b038216820361016557565b602435906001600160a01b038216820361016557565b35906001600160a01b038216820361016557565b604435906001600160401b038216820361016557565b35906001600160401b038216820361016557565b9181601f84011215610165578235916001600160401b038311610165576020838186019501011161016557565b6044359063ffffffff8216820361016557565b359063ffffffff8216820361016557565b90600382101561062a5752565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b606081019081106001600160401b03821117611a1d57604052565b634e487b7160e01b5f52604160045260245ffd5b60e081019081106001600160401b03821117611a1d57604052565b604081019081106001600160401b03821117611a1d57604052565b90601f801991011681019081106001600160401b03821117611a1d57604052565b6040519061014082018281106001600160401b03821117611a1d576040525f610120838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e0820152826101008201520152565b356001600160a01b03811681036101655790565b6064356001600160401b03811681036101655790565b6101c4356001600160401b03811681036101655790565b60443563ffffffff811681036101655790565b3563ffffffff811681036101655790565b91908201809211610a2757565b9190811015610f0957610140020190565b90604051611b7381611a4c565b60206001600160401b0382945463ffffffff81168452821c16910152565b600382101561062a5752565b5f198114610a275760010190565b604051602081017f93fffece31db44e2b0d21a0dbe3489ddd34c982b7086feab1c661da20d2dc8a681526004356001600160a01b0381168091036101655760408301526024356001600160a01b03811680910361016557606083015260443563ffffffff81168091036101655760808301526064356001600160401b0381168091036101655760a083015260843563ffffffff81168091036101655760c083015260a4356001600160401b0381168091036101655760e083015260c4356001600160401b0381168091036101655761010083015260e435801515809103610165576101208301526101043561014083015261012435916001600160601b0319831680930361016557611cce92610160820152610160815261048761018082611a67565b90565b6040519060208201907f93fffece31db44e2b0d21a0dbe3489ddd34c982b7086feab1c661da20d2dc8a682526001600160a01b03611d0e82611942565b1660408401526001600160a01b03611d2860208301611942565b16606084015263ffffffff611d3f604083016119c0565b1660808401526001600160401b03611d596060830161196c565b1660a084015263ffffffff611d70608083016119c0565b1660c08401526001600160401b03611d8a60a0830161196c565b1660e08401526001600160401b03611da460c0830161196c565b1661010084015260e0810135908115158092036101655761012091828501526101008101356101408501520135916001600160601b0319831680930361016557611cce92610160820152610160815261048761018082611a67565b600782101561062a5752565b60405190611e1882611a31565b5f60c0838281528260208201528260408201528260608201528260808201528260a08201520152565b6001600160a01b03905f60408051611e5881611a02565b8281528260208201520152165f5260076020526001600160a01b0360405f2091165f5260205260405f205460405190611e9082611a02565b6001600160601b03198160601b16825263ffffffff8160a01c16602083015260c01c604082015290565b9290949194335f52600760205260405f20928460601c936001600160a01b0385165f5260205260405f209687549564ffffffffff8560d01c1642108061202b575b158015611fef575b8015611fdd575b611fd057611faa95611fa494611f9d936001600160401b0361016094604051947f93fffece31db44e2b0d21a0dbe3489ddd34c982b7086feab1c661da20d2dc8a68652336020870152604086015263ffffffff8160401c166060860152166080840152600160a08401528060c084015260e083015260016101008301526101208201528760601b61014082015220612522565b958661233e565b91612bdb565b15611fc9576401000000009060a01c0160a01b9060601c179055600190565b5050505f90565b5050505050505050505f90565b506103e8620151804201028211611f0a565b5063ffffffff8160401c16801515908161200b575b5015611f03565b90506bffffffffffffffff000000008260201b16178760a01c145f612004565b50600360f81b851615611efb565b91939290936001600160a01b038351165f52600760205260405f209160208401926001600160a01b0380855116165f5260205260405f2090815461207d8887612828565b9788511561232c575b885161232357604087019263ffffffff8451169161211763ffffffff8560a01c1680941492835f1461231d576001600160601b03198660601b165b6bffffffffffffffffffffffff19166101208c0152601f198b0180517f93fffece31db44e2b0d21a0dbe3489ddd34c982b7086feab1c661da20d2dc8a682526101608220915261211090612522565b988961233e565b91600160f91b81161580159061230b575b6122e6575b50505015806122dd575b61227d575b505051936060810151926080820151926001600160401b0360c01b63ffffffff85166001600160401b0387160160c01b1677ffffffff00000000000000000000000000000000000000008860a01b168360601c1717905560e0820151156121a6575b505050505050565b6101006060937faeca289cd1c6361085d40e6200bbd7f26af2a5579d3c50b7e4686e4bc4e40a9d956001600160a01b0380865116985116987bffffffffffffffff000000000000000000000000000000000000000073ffffffff0000000000000000000000000000000071ffffffffffffffff0000000000000000000060a089015160501b169460801b169260a01b169063ffffffff60e01b9060e01b161717176bffffffffffffffff0000000060c085015160201b161792015160405192835260208301526040820152a35f808080808061219e565b6001600160a01b038751165f52600860205260405f206001600160a01b0380885116165f5260205263ffffffff60405f2091165f526020526001600160a01b03808060405f20931616166001600160a01b03198254161790555f8061213c565b50811515612137565b6122f2939c508a612c16565b988951612301575f808061212d565b5050505050505050565b50612317838383612bdb565b15612128565b5f6120c1565b50505050505050565b97506123388187612a5c565b97612086565b909291604181146123d65760801461235857505f91508190565b5f927f7fffffff800000007fffffffffffffffde737d56d38bcf4279dce5617e3192a86020820135111561238f575b505060029190565b60809060405192835260208301375f805260205f60a0836101005afa5060015f51146123bc575b80612387565b6001600160a01b039192506060604091012016905f6123b6565b505f927f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a06020820135111561240e575b505060019190565b60209293505f916040608092815192835281810135851a868401528183013782805260015afa505f51905f80612406565b939194929094818110156125005791905f925b6001821161246f5750505014918261246957505090565b14919050565b816001821810612492575b60011c9060018101809111610a275760011c90612452565b95928481146124f55784811015610f09576124b38160051b84013591611b9d565b93600188166124f057905b604051906020820192600160f81b845260218301526041820152604181526124e7606182611a67565b5190209561247a565b6124be565b505050505050505f90565b5050505050505f90565b90939293848311610165578411610165578101920390565b7f00000000000000000000000000000000000000000000000000000000000000007f000000000000000000000000000000000000000000000000000000000000000030147f0000000000000000000000000000000000000000000000000000000000000000461416156125ad575b6719010000000000005f52601a52603a526042601820905f603a52565b5060a06040517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f81527f000000000000000000000000000000000000000000000000000000000000000060208201527f0000000000000000000000000000000000000000000000000000000000000000604082015246606082015230608082015220612590565b6001600160a01b035f54163303610caa57565b6001600160a01b038151166020820151600381101561062a57604083015191600783101561062a5760ff60a01b75ff00000000000000000000000000000000000000000061ffff60b01b606087015160b01b1661ffff60c01b608088015160c01b161764ffffffffff60d01b60a088015160d01b16179460a81b169260a01b161717179060c060ff60f81b91015160f81b161790565b6126e5611e0b565b506126ef81612767565b9060ff8160a81c16600781101561062a5761273d64ffffffffff8360d01c16916127346040519561271f87611a31565b6001600160a01b038616875260208701611b91565b60408501611dff565b61ffff8260b01c16606084015261ffff8260c01c16608084015260a083015260f81c60c082015290565b60a01c60ff16600381101561062a5790565b9390926127859261233e565b9290600382101561062a57600381101561062a571491826127bb575b50816127ab575090565b6001600160a01b03915016151590565b6001600160a01b0382811691161491505f6127a1565b63ffffffff8151169163ffffffff8151168084109384156127f4575b5050505090565b1492509082612809575b50505f8080806127ed565b6001600160401b03809293506020809201511692015116115f806127fe565b606092918015612a265764ffffffffff8160d01c16804210156129e9575063ffffffff608083015116156129b3576001600160401b0360a0830151166001600160401b0360c08401511680821180156129a1575b61294a575050600160f81b1661288f5750565b602081016001600160a01b038151165f5260046020526128ec6128b460405f20611b66565b836001600160401b036128d263ffffffff6040859801511692612e45565b604051926128df84611a4c565b83521660208201526127d1565b156128f5575050565b6001600160a01b03919293505116906001600160401b03602063ffffffff83511692015116906040519263c9f340a960e01b602085015260248401526044830152606482015260648152611cce608482611a67565b602093840151604051631a79cc5f60e11b958101959095526001600160a01b031660248501526001600160401b03918216604485015216606483015250909150611cce81608481015b03601f198101835282611a67565b506103e862015180420102811161287c565b506001600160a01b03919250602001511660405190630af8a30d60e01b6020830152602482015260248152611cce604482611a67565b9293505060206001600160a01b03910151169060405191632120a8c560e01b60208401526024830152604482015260448152611cce606482611a67565b506001600160a01b03919250602001511660405190636eba887760e11b6020830152602482015260248152611cce604482611a67565b60408101516060939260c081901c9163ffffffff9081169160a01c16818114801590612bd3575b612b63575b505060608201916001600160401b03835116926001600160401b03831693848110612b115750516001600160401b0316928311612ac457505050565b60209081015160405163fb9636c160e01b928101929092526001600160a01b031660248201526001600160401b03928316604482015291166064820152909150611cce8160848101612993565b602092830151604051639afbebdb60e01b948101949094526001600160a01b031660248401526001600160401b0390811660448401529092166064820152929350611cce915082905060848101612993565b90915080612bc8575063ffffffff60015b16808210612b865750505f5f80612a88565b916001600160a01b039193945060200151169160405192630a57bb6f60e11b602085015260248401526044830152606482015260648152611cce608482611a67565b63ffffffff90612b74565b508015612a83565b91600382101561062a576001600160a01b0360ff60a01b74ffffffffffffffffffffffffffffffffffffffffff9360a01b1691161791161490565b926001600160a01b03929190612c2d849286612e9a565b9490941691829116149182612df4575b5081612dea575b50612de357600381101561062a5760021480612cba575b612c925760206001600160a01b039101511660405190639a7d38d960e01b6020830152602482015260248152611cce604482611a67565b506040516321580de760e11b6020820152610100602482015260248152611cce604482611a67565b505f8060405160208101907fbb5a52f42f9c9261ed4361f59422a1e30036e7c32b270c8807a419feca605023825260056040820152600160608201527fa71af64de5126a4a4e02b7922d66ce9415ce88a4c9d25514d91082c8725ac95760808201527f5d47723c8fbe580bb369fec9c2665d8e30a435b9932645482e7c9f11e872296b60a082015260a08152612d5160c082611a67565b51906101005afa3d15612ddc573d6001600160401b038111611a1d5760405190612d85601f8201601f191660200183611a67565b81523d5f602083013e5b81612dd0575b81612da2575b5015612c5b565b60019150602081519101519060208110612dbf575b50145f612d9b565b5f199060200360031b1b165f612db7565b80516020149150612d95565b6060612d8f565b5050606090565b905015155f612c44565b909150600383101561062a57600381101561062a578214905f612c3d565b916020810191828211610a2757612e289361250a565b90359060208110612e37575090565b5f199060200360031b1b1690565b612e689063ffffffff60806001600160401b036060840151169201511690611b48565b5f198101908111610a27576001600160401b03811115612e8e57506001600160401b0390565b6001600160401b031690565b909190600160f91b831615612f69576001600160a01b036020820151165f52600560205260405f2090612ecc82611b66565b906040810194612f058363ffffffff8851166001600160401b0360608601511660405191612ef983611a4c565b825260208201526127d1565b15612f4e57506001600160401b036128d263ffffffff612f29959697511692612e45565b15612f475760010154906001600160a01b0360ff83169260081c1690565b505f905f90565b94505050506001600160a01b03612f6483612767565b921690565b506001600160a01b03612f648361276756fea26469706673582212204471b9b99f4e6aee9429cb2e70868603f18387870206f9bab13c88b39d84f35864736f6c63430008250033",
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
// Solidity: constructor(address initialOwner) returns()
func (journals *Journals) PackConstructor(initialOwner common.Address) []byte {
	enc, err := journals.abi.Pack("", initialOwner)
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

// OrdersMetaData contains all meta data concerning the Orders contract.
var OrdersMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIJournals\",\"name\":\"journals\",\"type\":\"address\"},{\"internalType\":\"contractIShipments\",\"name\":\"shipments\",\"type\":\"address\"},{\"internalType\":\"contractPicture\",\"name\":\"picture\",\"type\":\"address\"},{\"internalType\":\"contractICentres\",\"name\":\"centres\",\"type\":\"address\"},{\"internalType\":\"contractIClaims\",\"name\":\"claims\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"stateMutability\":\"nonpayable\",\"type\":\"fallback\"},{\"inputs\":[],\"name\":\"CENTRES\",\"outputs\":[{\"internalType\":\"contractICentres\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"CLAIMS\",\"outputs\":[{\"internalType\":\"contractIClaims\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"JOURNALS\",\"outputs\":[{\"internalType\":\"contractIJournals\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PICTURE\",\"outputs\":[{\"internalType\":\"contractPicture\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"SHIPMENTS\",\"outputs\":[{\"internalType\":\"contractIShipments\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"}],\"name\":\"allowPolicy\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint64\",\"name\":\"priceWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"timeWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lateWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"co2Weight\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"grams\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"volume\",\"type\":\"uint32\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"},{\"internalType\":\"enumStatus\",\"name\":\"to\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"}],\"name\":\"applyClaim\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint64\",\"name\":\"priceWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"timeWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lateWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"co2Weight\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"grams\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"volume\",\"type\":\"uint32\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"}],\"name\":\"assign\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"book\",\"outputs\":[{\"components\":[{\"internalType\":\"uint96\",\"name\":\"captured\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"refunded\",\"type\":\"uint96\"},{\"internalType\":\"uint8\",\"name\":\"parcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"open\",\"type\":\"uint8\"},{\"internalType\":\"uint24\",\"name\":\"lines\",\"type\":\"uint24\"}],\"internalType\":\"structIOrders.Book\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"closeOffer\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"credit\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint64\",\"name\":\"priceWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"timeWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lateWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"co2Weight\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"grams\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"volume\",\"type\":\"uint32\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"digestOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"fee\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"\",\"type\":\"uint16\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint64\",\"name\":\"priceWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"timeWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lateWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"co2Weight\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"grams\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"volume\",\"type\":\"uint32\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"}],\"name\":\"held\",\"outputs\":[{\"internalType\":\"uint96\",\"name\":\"\",\"type\":\"uint96\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint64\",\"name\":\"priceWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"timeWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lateWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"co2Weight\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"grams\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"volume\",\"type\":\"uint32\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"idOf\",\"outputs\":[{\"internalType\":\"OrderId\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"order\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"enumStatus\",\"name\":\"status\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"booked\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"dockSigned\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"vehicleSigned\",\"type\":\"bool\"},{\"internalType\":\"uint8\",\"name\":\"marks\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"pickup\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"carrier\",\"type\":\"uint16\"},{\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"vehicle\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"since\",\"type\":\"uint32\"}],\"internalType\":\"structIOrders.Order\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"}],\"name\":\"parcelId\",\"outputs\":[{\"internalType\":\"OrderId\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint64\",\"name\":\"priceWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"timeWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lateWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"co2Weight\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"grams\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"volume\",\"type\":\"uint32\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"}],\"name\":\"parcelOf\",\"outputs\":[{\"internalType\":\"OrderId\",\"name\":\"\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint64\",\"name\":\"priceWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"timeWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lateWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"co2Weight\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"grams\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"volume\",\"type\":\"uint32\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"merchantSignature\",\"type\":\"bytes\"}],\"name\":\"place\",\"outputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint64\",\"name\":\"priceWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"timeWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lateWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"co2Weight\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"grams\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"volume\",\"type\":\"uint32\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"merchantSignature\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"shopperSignature\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"internalType\":\"structIOrders.Permit\",\"name\":\"permit\",\"type\":\"tuple\"}],\"name\":\"placeSigned\",\"outputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint64\",\"name\":\"priceWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"timeWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lateWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"co2Weight\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"grams\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"volume\",\"type\":\"uint32\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"merchantSignature\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"validAfter\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"validBefore\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structIOrders.Authorization\",\"name\":\"authorization\",\"type\":\"tuple\"}],\"name\":\"placeWithAuthorization\",\"outputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"acts\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint64\",\"name\":\"priceWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"timeWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lateWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"co2Weight\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"grams\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"volume\",\"type\":\"uint32\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms[]\",\"name\":\"terms\",\"type\":\"tuple[]\"}],\"name\":\"post\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"taken\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint64\",\"name\":\"priceWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"timeWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lateWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"co2Weight\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"grams\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"volume\",\"type\":\"uint32\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"}],\"name\":\"reassign\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"rate\",\"type\":\"uint16\"},{\"internalType\":\"address\",\"name\":\"recipient\",\"type\":\"address\"}],\"name\":\"setFee\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"withdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"reading\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"place\",\"type\":\"bytes32\"}],\"name\":\"ActPending\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"seq\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"reason\",\"type\":\"bytes\"}],\"name\":\"ActSkipped\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"}],\"name\":\"CarrierMissing\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"ContractURIUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"fee\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"recipient\",\"type\":\"address\"}],\"name\":\"FeeSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"Locked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"_tokenId\",\"type\":\"uint256\"}],\"name\":\"MetadataUpdate\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"enumStatus\",\"name\":\"status\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"state\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"reading\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"place\",\"type\":\"bytes32\"}],\"name\":\"OrderAdvanced\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"enumStatus\",\"name\":\"status\",\"type\":\"uint8\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"toShopper\",\"type\":\"uint96\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"toMerchant\",\"type\":\"uint96\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"fee\",\"type\":\"uint96\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"credited\",\"type\":\"uint8\"}],\"name\":\"OrderClosed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"credited\",\"type\":\"bool\"}],\"name\":\"OrderPartRefunded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"parcels\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint64\",\"name\":\"priceWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"timeWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lateWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"co2Weight\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"grams\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"volume\",\"type\":\"uint32\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"indexed\":false,\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"OrderPlaced\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"reading\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"place\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes4\",\"name\":\"reason\",\"type\":\"bytes4\"}],\"name\":\"ReadingIgnored\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"reading\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"place\",\"type\":\"bytes32\"}],\"name\":\"ReadingTaken\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"Transfer\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Withdrawn\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"found\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"most\",\"type\":\"uint256\"}],\"name\":\"AmountTooLarge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"}],\"name\":\"BalanceNotKept\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"orders\",\"type\":\"address\"}],\"name\":\"BoundToOther\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"}],\"name\":\"ClockAhead\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"CodeHashesMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"ContractMissing\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"CountStale\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"}],\"name\":\"DeadlinePassed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"found\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"}],\"name\":\"EtherIs\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"found\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"most\",\"type\":\"uint16\"}],\"name\":\"FeeTooHigh\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"found\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"}],\"name\":\"GasShort\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"NoCarrier\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"found\",\"type\":\"address\"}],\"name\":\"NotClaims\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"}],\"name\":\"NotMerchantSigned\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"found\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"expected\",\"type\":\"address\"}],\"name\":\"NotOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"found\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"expected\",\"type\":\"address\"}],\"name\":\"NotShopper\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"}],\"name\":\"NotShopperSigned\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NothingToWithdraw\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"}],\"name\":\"OfferExpired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"OrderKnown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"OrderUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"OutOfZone\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"offset\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"PackedMalformed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"}],\"name\":\"ParcelUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"time\",\"type\":\"uint256\"}],\"name\":\"PickupAhead\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"}],\"name\":\"PolicyUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"PositionShown\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"PriceZero\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"ReadingMalformed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"ReceiptLocked\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumStatus\",\"name\":\"found\",\"type\":\"uint8\"},{\"internalType\":\"enumStatus\",\"name\":\"expected\",\"type\":\"uint8\"}],\"name\":\"StatusIs\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"TermsMalformed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"found\",\"type\":\"bytes32\"},{\"internalType\":\"OrderId\",\"name\":\"expected\",\"type\":\"bytes32\"}],\"name\":\"TermsMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"TermsMissing\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"received\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"}],\"name\":\"TokenShort\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"enumStatus\",\"name\":\"found\",\"type\":\"uint8\"}],\"name\":\"TooEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint40\",\"name\":\"time\",\"type\":\"uint40\"}],\"name\":\"TooFarAhead\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"TooLate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"TooOld\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"WrongCode\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"WrongNonce\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"WrongRole\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"WrongSite\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"WrongVehicle\",\"type\":\"error\"}]",
	ID:  "a528b15d4a5bebdf3b2ec16ab09dcf81d2",
	Bin: "0x6101c080604052346103b55760a08161616880380380916100208285610411565b8339810103126103b55780516001600160a01b038116918282036103b5576020810151916001600160a01b0383168084036103b55760408301516001600160a01b038116928382036103b5576060850151956001600160a01b038716958688036103b557608001516001600160a01b03811697908881036103b55760e05260c05260a052608052610100527fa5d4097edda6d87cb9329af83fb3712ef77eeb13738ffe43cc35a4ce305ad9625f80a13061012052466101405260a06040516100e9604082610411565b600e815260208101906d57617962696c6c204f726465727360901b825260405191610115604084610411565b60018352601960f91b602093840152905190206101608190527fad7c5bef027816a800da1736444fb58a807ef4c9603b7848673f7e3a68eb14a5610180819052604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f815293840192909252828201524660608301523060808301529190206101a052519460a086016001600160401b038111878210176103fd57604052855260208501526040840152606083015260808201525f905b600582106102d857604051615d0e908161045a82396080518181816107a901528181612590015281816138110152818161386401528181613ab30152613c45015260a05181818161068901528181610a1801528181612c3d01528181613c8c0152614d45015260c05181818161037a015281816112c301528181611af801528181611e0401528181612ca90152818161366201528181613cb701526156f1015260e05181818161057f0152818161094301528181610bdb015281816114800152615973015261010051818181610eb901526119b801526101205181612abe01526101405181612ae101526101605181612b5101526101805181612b7701526101a05181612a9d0152f35b6001600160a01b036102ea8383610434565b51163b156103d557600382106103cc57600460206001600160a01b036103108585610434565b51166040519283809263646bb00d60e11b82525afa9081156103c1575f9161037c575b506001600160a01b0316913083036103525760019192505b01906101ce565b6001600160a01b03916103659190610434565b511663d6b3037b60e01b5f5260045260245260445ffd5b90506020813d82116103b9575b8161039660209383610411565b810103126103b557516001600160a01b03811681036103b5575f610333565b5f80fd5b3d9150610389565b6040513d5f823e3d90fd5b9060019061034b565b6001600160a01b03906103e9908390610434565b51166347d7bb9760e01b5f5260045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b601f909101601f19168101906001600160401b038211908210176103fd57604052565b9060058110156104455760051b0190565b634e487b7160e01b5f52603260045260245ffdfe60806040526004361015610019575b34156119a6575b5f80fd5b5f3560e01c80630edf7332146101b857806330f738be146101b35780634dd5797d146101ae5780635ef1e9cf146101a957806367cdfcaa146101a457806368074d9b1461019f5780637d5641c81461019a5780637f57e5301461019557806380d42dbf14610190578063830bd65e1461018b57806384b0196e1461018657806392388337146101815780639cc2f88c1461017c5780639fca118a14610177578063bd22c94d14610172578063be17c90a1461016d578063cc1f0d2d14610168578063d059927e14610163578063d52954e31461015e578063d8a4bdd714610159578063ddca3f4314610154578063e7d679971461014f578063e80160ab1461014a578063ed43a6f514610145578063f940e385146101405763fda7876e0361000e57611462565b6112e7565b6112a4565b611116565b610fd9565b610fa4565b610edd565b610e9a565b610e05565b610dbf565b610d18565b610ce6565b610cc1565b610bb7565b610b2c565b610a8e565b610a3c565b6109f9565b610967565b610924565b6108e8565b6107cd565b61078a565b61050c565b610338565b6101f9565b90816102809103126100155790565b9181601f84011215610015578235916001600160401b038311610015576020838186019501011161001557565b6040366003190112610015576004356001600160401b038111610015576102249036906004016101bd565b6024356001600160401b038111610015576102439036906004016101cc565b61024e9291926119ea565b602082019261026b61025f856114c0565b6001600160a01b031690565b33036102fc579061027c9183611a2b565b506001600160a01b0361029361025f604085013581565b16159182156102f5576060810135925b8334036102dc576102c99350156102cd575b505f805d6040519081529081906020820190565b0390f35b6102d690611b88565b826102b5565b6329f37f3d60e11b5f5234600452602484905260445b5ffd5b5f926102a3565b6102f2610308856114c0565b63087ba00760e31b5f52336004526001600160a01b0316602452604490565b6001600160a01b0381160361001557565b346100155760403660031901126100155760043561ffff8116808203610015576024359061036582610327565b604051638da5cb5b60e01b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156104eb575f916104bc575b506001600160a01b038116330361049d57506103e810610480577fcf4d2d03d4b8ecbbb158b4405a7f342f82c5a11f84050a067767a63744e522099161045f6103f961153f565b61ffff83168082526001600160a01b038516602090920191909152600380547fffffffffffffffffffff0000000000000000000000000000000000000000000016909117601085901b75ffffffffffffffffffffffffffffffffffffffff000016179055565b6040805161ffff9290921682526001600160a01b03929092166020820152a1005b633c057d7b60e01b5f5261ffff82166004526103e860245260445ffd5b631194af8760e11b5f52336004526001600160a01b031660245260445ffd5b6104de915060203d6020116104e4575b6104d681836114fe565b81019061151f565b5f6103b2565b503d6104cc565b611534565b60ff81160361001557565b6001600160601b0381160361001557565b346100155760a0366003190112610015576004356001600160401b0381116100155761053c9036906004016101bd565b602435610548816104f0565b6044359160128310156100155760643592610562846104fb565b6084359261056f84610327565b5f5c610771576001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016330361075e576105b26105c49184611c91565b6001600160a01b039094166080850152565b60408301906105d88251601f9060a01c1690565b6105e182611017565b816105fe575050506001600160601b036105fc9316916123c5565b005b600b81969295939611801561074b575b1561062f576102f261062087516123b3565b6320c75ff560e21b5f52611584565b61063c8596939495611017565b600c86101561065357505050906105fc9291612333565b946106e0916105fc9661066583611017565b600c83148080610739575b61072a575b158061071f575b6106ee575b506106ad86867f0000000000000000000000000000000000000000000000000000000000000000611e6d565b6106b78686611f38565b6001600160601b036101208601519116908082105f146106e757505b6101408501528251612043565b90526120d9565b90506106d3565b6003036107155761070460045b60e08701611578565b61070e8686611d15565b505f610681565b61070460026106fb565b50600381111561067c565b8551600160a51b178652610675565b506001600160601b0383161515610670565b5061075585611017565b8481101561060e565b6309a354eb60e21b5f523360045260245ffd5b633ee5aeb560e01b5f5260045ffd5b5f91031261001557565b34610015575f3660031901126100155760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610015576020366003190112610015576004356107e961159b565b505f5260016020526102c960405f206108636108576040519261080b846114de565b546001600160601b03811684526001600160601b038160601c16602085015260ff8160c01c16604085015261084c60ff8260c81c16606086019060ff169052565b60d01c62ffffff1690565b62ffffff166080830152565b60405191829182919091608062ffffff8160a08401956001600160601b0381511685526001600160601b03602082015116602086015260ff604082015116604086015260ff6060820151166060860152015116910152565b602060031982011261001557600435906001600160401b038211610015576108e5916004016101bd565b90565b346100155760206108f8366108bb565b61091b61091661090c6102608401846119f6565b9060ff1994612d58565b612a9b565b16604051908152f35b34610015575f3660031901126100155760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610015576040366003190112610015576004356001600160401b038111610015576109979036906004016101cc565b90602435906001600160401b0382116100155736602383011215610015578160040135906001600160401b038211610015573660248360051b85010111610015576102c99360246109e99401916115c5565b6040519081529081906020820190565b34610015575f3660031901126100155760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610015576040366003190112610015576020602435600435610a5e826104f0565b60ff6040519216178152f35b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b34610015575f36600319011261001557610acd610adb610aac612832565b604092919251938493600f60f81b855260e0602086015260e0850190610a6a565b908382036040850152610a6a565b4660608301523060808301525f60a083015281810360c083015260206060519182815201906080905f5b818110610b13575050500390f35b8251845285945060209384019390920191600101610b05565b346100155760e0366003190112610015576004356001600160401b03811161001557610b5c9036906004016101bd565b6024356001600160401b03811161001557610b7b9036906004016101cc565b6044929192356001600160401b03811161001557610b9d9036906004016101cc565b916080366063190112610015576102c9946109e99461171e565b34610015576020366003190112610015576004355f5c610771576001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163303610c7757805f525f60205260405f2054601f8160a01c16610c6357610c6090600167ffffffffffffffe160a01b03164260e01b6001600160e01b03191617740d000000000000000000000000000000000000000017915f525f60205260405f2090565b55005b632e9d883f60e11b5f52600482905260245ffd5b6309a354eb60e21b5f523360045260245ffd5b604060031982011261001557600435906001600160401b03821161001557610cb4916004016101bd565b906024356108e5816104f0565b34610015576040610cda610cd436610c8a565b90612a16565b82519182526020820152f35b34610015576020610d10610916610cfc366108bb565b610d0a6102608201826119f6565b91612d58565b604051908152f35b34610015576060366003190112610015576004356001600160401b03811161001557610d489036906004016101bd565b6024356001600160401b03811161001557610d679036906004016101cc565b9091604435916001600160401b0383116100155760606003198436030112610015576102c9936109e99360040192611818565b604090600319011261001557600435610db281610327565b906024356108e581610327565b34610015576020610dfc6001600160a01b03610dda36610d9a565b91165f526002835260405f20906001600160a01b03165f5260205260405f2090565b54604051908152f35b3461001557610e1336610c8a565b905f915f5c61077157610e269082611c91565b9060408201610e3581516123b3565b6012811015610e9557600403610e6f5750610e509082612be4565b15610e59575080f35b602001516307bde1c560e21b8252600452602490fd5b610e7c610e8b91516123b3565b6320c75ff560e21b5f52611021565b600460245260445ffd5b611003565b34610015575f3660031901126100155760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461001557610eeb36610c8a565b5f5c61077157610efb9082611c91565b90610f0582612bad565b6040820151610f4490610f3f90600160a71b811615610f8b5763ffffffff610f38610f3260a89360e01c90565b926118a4565b91166118ef565b6118c1565b804210610f795750610f59610f5d9183612be4565b1590565b610f6357005b602001516307bde1c560e21b5f5260045260245ffd5b630d2cdbf360e41b5f5260045260245ffd5b63ffffffff610f38610f3260a884901c60ff1693611eda565b34610015575f366003190112610015576003546040805161ffff8316815260109290921c6001600160a01b0316602083015290f35b34610015576020610ff2610fec36610c8a565b906118fc565b6001600160601b0360405191168152f35b634e487b7160e01b5f52602160045260245ffd5b60121115610e9557565b6012811015610e9557600452565b906012821015610e955752565b60041115610e9557565b906004821015610e955752565b61111490929192610160806101808301956110778482516001600160a01b03169052565b6110896020820151602086019061102f565b60408181015115159085015260608181015115159085015260808181015115159085015260a08181015160ff169085015260c08181015160ff169085015260e08181015161ffff16908501526101008181015161ffff16908501526110f8610120820151610120860190611046565b6101408181015161ffff1690850152015163ffffffff16910152565b565b346100155760203660031901126100155760043561113261193d565b505f525f60205260405f205461114661193d565b50613fff60c082901c168015159182611292575b61116c6001600160a01b03821661025f565b9260a082901c601f169261117f84611017565b600160a51b8316151591600160a61b8416151590600160a71b8516151590801561127c575f905b15611275576111bd60a887901c60ff165b60ff1690565b915b60b087901c61ffff169360ce88901c600316966111db8861103c565b60d089901c61ffff169860e01c996111f161154e565b6001600160a01b03909c168c5261120b9060208d01612d40565b151560408b0152151560608a01521515608089015260ff1660a088015260ff1660c087015261ffff1660e086015261ffff16610100850152611251906101208501612d4c565b61ffff1661014083015263ffffffff166101608201526040516102c9819282611053565b5f916111bf565b61128c60a887901c60ff166111b7565b906111a6565b600c601f60a083901c1610925061115a565b34610015575f3660031901126100155760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610015576112f536610d9a565b6112fd6119ea565b6113328261131c336001600160a01b03165f52600260205260405f2090565b906001600160a01b03165f5260205260405f2090565b5491821561144f57805f6113636001600160a01b039361131c336001600160a01b03165f52600260205260405f2090565b5516806040517fa4195c37c2947bbe89165f03e320b6903116f0b10d8cfdb522330f7ce6f9fa243391806113ae888883602090939291936001600160a01b0360408201951681520152565b0390a3806113cf5750906001600160a01b036113ca921661424c565b5f805d005b916001600160a01b036040519263a9059cbb60e01b5f521660045260245260205f60448180865af160015f5114811615611430575b6040919091521561141557506113ca565b635274afe760e01b5f526001600160a01b031660045260245ffd5b6001811516611446573d15833b15151616611404565b503d5f823e3d90fd5b636e34ee0b60e11b5f523360045260245ffd5b34610015576020366003190112610015576004356001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163303610c77575f908152600660205260409020805460ff19166001179055005b356108e581610327565b634e487b7160e01b5f52604160045260245ffd5b60a081019081106001600160401b038211176114f957604052565b6114ca565b90601f801991011681019081106001600160401b038211176114f957604052565b9081602091031261001557516108e581610327565b6040513d5f823e3d90fd5b604051906111146040836114fe565b60405190611114610180836114fe565b60405190611114610160836114fe565b60071115610e9557565b6115818261156e565b52565b906044916012811015610e9557600452600b602452565b604051906115a8826114de565b5f6080838281528260208201528260408201528260608201520152565b929093915f5c6107715792905f936060925f9060015b156116d6575b5f95818301926063602085013560e81c60ff16602086013560f01c60ff1660051b0182010190818b106116bf57509261161b86868361254b565b908151155f1461163d575050600183949596979801975b9096959493506115db565b8798919851156116b7575b7f679787d4abac3504478e9888917221e62730d7b0a68cb26c3117d7dce3716f9d6001600160a01b03869798999a6116af611684853560601c90565b916116a1863560401c63ffffffff1696356001600160401b031690565b6040519485941696846116f3565b0390a2611632565b889750611648565b8a90639540b4c960e01b5f5260045260245260445ffd5b8782106115e1575050505090925081156116ee575090565b61282a565b6001600160401b036108e5949363ffffffff6060941683521660208201528160408201520190610a6a565b9293916117339161172d6119ea565b84611a2b565b9093602084019261174661025f856114c0565b33141591826117ef575b505090506117c857506001600160a01b0361176d604083016114c0565b1615611799576117839060643561178957611b88565b905f805d565b611794606482612934565b611b88565b6117a860606102f2920161180e565b6329f37f3d60e11b5f9081526004526001600160601b0316602452604490565b6117d46102f2916114c0565b63fe70334f60e01b5f526001600160a01b0316600452602490565b610f59925061180693611801866114c0565b61288a565b805f80611750565b356108e5816104fb565b906118216119ea565b606082013590611830826104fb565b6001600160601b03821615611881576117839361184d9184611a2b565b509361187a6118746001600160a01b036040860135169261186d84612ffa565b9588613f40565b8261405c565b5050613040565b637294708f60e11b5f5260045ffd5b634e487b7160e01b5f52601160045260245ffd5b90610e10820291808304610e1014901517156118bc57565b611890565b90610e1082018092116118bc57565b90600182018092116118bc57565b906301e1338082018092116118bc57565b919082018092116118bc57565b906119079082611c91565b90600c601f604084015160a01c1610156119375781611931610120926001600160601b0394611f38565b01511690565b50505f90565b6040519061018082018281106001600160401b038211176114f9576040525f610160838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201520152565b365f80375f8036816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa3d5f803e6119e6573d5ffd5b3d5ff35b5f5c6107715760015f5d565b903590601e198136030182121561001557018035906001600160401b038211610015576020019160a082023603831361001557565b919290611a3c6102608401846119f6565b90611a4b610916838388612d58565b9460ff19861696611a5d848484612dfc565b611a706001600160a01b0383351661025f565b90611a7f61025f602085013581565b95611a9e611a948b5f525f60205260405f2090565b5460a01c601f1690565b611b7457611ab191610f59918a8561288a565b611b5957506102008101357ff7ef6f80633523e55c3cdea5fc61de427acf042ae1fe9f0c252e469db8307d1681141580611b34575b611b22575091611b1c916111149493887f0000000000000000000000000000000000000000000000000000000000000000612ec9565b84612f9d565b634d788dbb60e11b5f5260045260245ffd5b50611b54610f59611b4d835f52600660205260405f2090565b5460ff1690565b611ae6565b63e4a82ed160e01b5f526001600160a01b031660045260245ffd5b632e9d883f60e11b5f5260048a905260245ffd5b906001600160a01b03604083013516916060810135611ba684612ffa565b916001600160a01b036020604051926323b872dd60e01b5f52013516600452306024528160445260205f60648180895af160015f5114811615611c19575b6040919091525f60605215611bfd576111149293613040565b635274afe760e01b5f526001600160a01b03841660045260245ffd5b6001811516611446573d15863b15151616611be4565b6040519061016082018281106001600160401b038211176114f9576040525f610140838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e082015282610100820152826101208201520152565b611ca68260ff92611ca0611c2f565b50612a16565b919092166103e842024281046103e814421517156118bc5760b01b9181611ccb61155e565b94808652176020850152604084015260608301525f60808301525f60a083015260c0820152611cfd60e0820160029052565b5f6101008201525f6101208201525f61014082015290565b611dfa611de9611e2992611df261ffff95611d45611d338285613076565b91610260810135019060208201913590565b948592611ddb86519160408801519781611d71611d678b61ffff9060b01c1690565b9a60a81c60ff1690565b1660e0820151611d808161156e565b61010083015163ffffffff1691611dbe611db260c0611da961025f61025f60a08a015160601c90565b96015160b01c90565b6001600160401b031690565b946040519c8d98634696fa7f60e11b60208b015260248a016130e4565b03601f1981018652856114fe565b60a09092910290565b929091614777565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001661405c565b501690565b9461ffff60a09563ffffffff809683611e67969c9b9760c08c019d8c521660208b01521660408901521660608701526080860190611046565b16910152565b6040820151919290600560a084901c601f1603611f32576001600160a01b036020911693015192611eba611eb1611ea98561ffff9060b01c1690565b936080013590565b63ffffffff1690565b9160c084901c613fff1694611ee060ce86901c60031695611eda8761103c565b60e01c90565b90833b1561001557611f0d5f96928793604051998a98899788966312d9eba560e31b885260048801611e2e565b03925af180156104eb57611f1e5750565b80611f2c5f611114936114fe565b80610780565b50505050565b60608201356101208201908152604082015190929190600160a51b1615611fcf57611f6d81516001905f5260205260405f2090565b611f78845182613146565b8452600260ff611f8d835460ff9060c81c1690565b1610611f3257611fbc606091611fb1611fc295610260810135019060208201913590565b939094015190613172565b916147b0565b9080518210611581575050565b505050565b6108e590611fee600c6004601f8460a01c161015926129e4565b81612003575b81156131af57600191506131af565b60019150611ff4565b6108e59061202660116004601f8460a01c161015926129e4565b8161203a575b81156131af575f91506131af565b6001915061202c565b612058826004601f8460a01c161015926129e4565b9181612087575b916108e59282612070575b506131af565b601191925061207e81611017565b1415905f61206a565b90506012811015610e9557600f8114159061205f565b919082039182116118bc57565b906001600160601b03809116911601906001600160601b0382116118bc57565b60ff1680156118bc575f190190565b610140810151916120ef8361012084015161209d565b9060408301916121058351600160a51b16151590565b612222575b825161212260208601515f905f5260205260405f2090565b5560608401908151156121ef575b61213c8187855f6131fe565b9681928751965161214c906123b3565b6080909801516001600160a01b0316945160ff169361216a9161209d565b6001600160601b031661217c88611017565b6040805160ff95861681526001600160a01b0397820135881660208201526001600160601b0393841691810191909152908216606082015291166080820152951660a086015216928060c08101037fc956fa03883add97f0408719eee34b6c7f3e57783fb98c2d8e4d43dcb665b43091a4565b84516040519081527ff8e1a15aba9398e019f0b49df1a4fde98ee17ae345cb5f6b5e2c27f5033e8ce790602090a1612130565b61223684516001905f5260205260405f2090565b61227d61225c6001600160601b03841661225784546001600160601b031690565b6120aa565b82546bffffffffffffffffffffffff19166001600160601b03909116178255565b6122d26122a26001600160601b03881661225784546001600160601b039060601c1690565b82546bffffffffffffffffffffffff60601b191660609190911b6bffffffffffffffffffffffff60601b16178255565b805460c81c60ff169060ff82166122eb575b505061210a565b6122f761232c926120ca565b81547fffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffff1660c89190911b60ff60c81b16179055565b5f806122e4565b91612343604084019182516129e4565b815261234e8361330b565b6102008201357ff7ef6f80633523e55c3cdea5fc61de427acf042ae1fe9f0c252e469db8307d160361239a5791826123896111149451611fd4565b90526123958282611f38565b6120d9565b50506060810151156123a95750565b611114905161333b565b60a01c601f166012811015610e955790565b916123da83516001905f5260205260405f2090565b805460c881901c60ff16158061252c575b61251c576123fd606085013583613146565b80841161250557506124ca836124857f5b1bbd5aaf5a81b0f7e1773e259c31e86bc4d273d37c5cc15a2ff4ed20cd21af9694612456612500956001600160601b0361225799169889916001600160601b039060601c1690565b6bffffffffffffffffffffffff60601b196bffffffffffffffffffffffff60601b83549260601b169116179055565b6040870151600160a51b176124a388515f905f5260205260405f2090565b556124c361025f61025f6001600160a01b03604088013516966020013590565b845f613368565b9451946040519384938491926001600160601b0360409295946001600160a01b0360608601971685521660208401521515910152565b0390a2565b637f16270360e01b5f52600484905260245260445ffd5b6102f261062060408701516123b3565b50600b61253c60408701516123b3565b61254581611017565b116123eb565b426103e80263240c84006001600160401b03602384013560b01c1690810182119594929391620927c001106127c857602383013560f01c61050014612773575b6125b57f000000000000000000000000000000000000000000000000000000000000000084613505565b8061275f575b612711576125c8836136fe565b801595861561262f57505050506125ec6125e6826023013560f81c90565b82613c12565b90935b845115908161260b575b50612602575050565b61111491613d0c565b6001600160e01b031983161580159250612627575b505f6125f9565b90505f612620565b806126eb575b156126565750505061264681613801565b509263617a10d760e11b906125ef565b61266c60438501355b5f525f60205260405f2090565b54906126788286613760565b6001600160e01b03198116159081806126da575b156126a7575050906126a0939291856139f0565b90936125ef565b94509692506126b585613801565b9190976126c5575b5050506125ef565b6126d1939450856138a3565b905f80806126bd565b506126e68484896137d5565b61268c565b5061270c610f59611b4d6126fe876133eb565b5f52600460205260405f2090565b612635565b50506127519192506127276108e5913560601c90565b604051638e82115b60e01b60208201526001600160a01b0390911660248201529182906044820190565b03601f1981018352826114fe565b5061276e610f598383866135d1565b6125bb565b612780604384013561265f565b54600560a082901c601f1614806127ab575b61279c575061258b565b929150506108e5929350613404565b5085158061279257506127c3611b4d6126fe866133eb565b612792565b50509091506108e56127f26127de833560601c90565b926023013560b01c6001600160401b031690565b604051635a67da1560e11b60208201526001600160a01b0390931660248401526001600160401b031660448301528160648101612751565b602081519101fd5b6040516128406040826114fe565b600e81527f57617962696c6c204f72646572730000000000000000000000000000000000006020820152906040516128796040826114fe565b60018152601960f91b602082015290565b9291906041831480612922575b806128b3575b6128aa576108e593613e68565b50505050600190565b505f7f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0602084013511156128f5575b6001600160a01b0380861691161461289d565b5060205f60806040518481526040860135831a848201526040868183013782805260015afa505f516128e2565b506001600160a01b0384161515612897565b90611fcf916129d06001600160a01b0380602084013516166129c284359461296360208201356111b7816104f0565b6040805163d505accf60e01b60208201526001600160a01b0390951660248601523060448601526060878101356064870152608486019890985260a485019190915281013560c4840152949094013560e4820152928390610104820190565b03601f1981018452836114fe565b6001600160a01b0360405a92013516613ebc565b6012821015610e9557600167ffffffffffffffe160a01b031660a09190911b174260e01b6001600160e01b0319161790565b60ff90929192612a39610916612a306102608401846119f6565b90851994612d58565b169216908183175f525f60205260405f205491601f8360a01c1615612a5b5750565b838115612a775763c378694560e01b5f5260045260245260445ffd5b634ffac4d960e11b5f5260045260245ffd5b6108e590610d0a6102608201826119f6565b7f00000000000000000000000000000000000000000000000000000000000000007f000000000000000000000000000000000000000000000000000000000000000030147f000000000000000000000000000000000000000000000000000000000000000046141615612b26575b6719010000000000005f52601a52603a526042601820905f603a52565b5060a06040517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f81527f000000000000000000000000000000000000000000000000000000000000000060208201527f0000000000000000000000000000000000000000000000000000000000000000604082015246606082015230608082015220612b09565b604001612bba81516123b3565b6012811015610e9557600503612bcd5750565b610e7c612bda91516123b3565b600560245260445ffd5b919091604081019261ffff845160b01c169060808101359081612c078460201b90565b1792612c1b845f52600560205260405f2090565b54928315612c7b575b5050612c619250612c358185613076565b915f190190847f00000000000000000000000000000000000000000000000000000000000000006140aa565b92805184141593849152612c725750565b6111149061330b565b60405163d28f307960e01b815261ffff92909216600483015263ffffffff16602482015291506020826044817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9283156104eb57612cf863ffffffff612c6195612d09955f91612d11575b50166118d0565b9283915f52600560205260405f2090565b555f80612c24565b612d33915060203d602011612d39575b612d2b81836114fe565b81019061407a565b5f612cf1565b503d612d21565b6012821015610e955752565b6004821015610e955752565b90929192604051938060051b91828601907fb5728667923b4c158ffa0f21a06bbd764acf894b841ca4f6a4491d5a7aa0720a82525f9060208301915b848110612ddf5750505050506102a0929320610260604051927fc42cdeb940eb5f73816f505bc6f74c9076202737497550fa7348f5f09656a549845260208401376102808201522090565b8060a060019281028401853760c085208160051b8b015201612d94565b90916101a0820135610180830135612e13846142b0565b15801590612ebd575b8015612eb4575b612e6d576103e88111612e98575080158015612e8e575b8015612e7c575b612e6d5761111493612e58926060850135916143af565b60e08101359060a060c0820135910135614484565b633b7d8bc960e11b5f5260045ffd5b50612e89610f5984614339565b612e41565b5060038111612e3a565b633c057d7b60e01b5f5261ffff166004526103e860245260445ffd5b50833515612e23565b50602084013515612e1c565b9061ffff612f38611114969594936001600160a01b03612f31886040516335770fd360e01b602082015283893516602482015260808901356044820152608060648201526101a0890135608482015260848152612f2760a4826114fe565b8960a08302611df2565b911661405c565b9116600160a01b61ffff60b01b60b083901b1660208601356001600160a01b0316176001600160e01b03194260e01b1617178280612f8c575b50612f84845f905f5260205260405f2090565b551790614702565b612f9791855f614529565b82612f71565b7f032bc66be43dbccb7487781d168eb7bda224628a3b2c3388bdf69b532a3a161191602091806001600160a01b0360405193165f7fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef8180a48152a1565b60405f815192602084016370a0823160e01b8152306024860152602485526130236044866114fe565b8451915afa1560203d101761303857505f5190565b3d5f823e3d90fd5b61304c90929192612ffa565b9081039081116118bc57818110613061575050565b63729712b960e01b5f5260045260245260445ffd5b91905f92600160a51b6040820151166130bf575b5082156130945750565b60019192506130ae90610260810135019060208201913590565b90501b5f1981019081116118bc5790565b6130dd91935080515f526001602052606060405f2091015190613172565b915f61308a565b946101009663ffffffff916001600160401b03966101209a949c9b9661ffff6001600160a01b03978d8c019f8c521660208b015260408a0152606089015261312b8161156e565b60808801521660a08601521660c08401521660e08201520152565b546001600160601b03811682039182116118bc5760601c6001600160601b031681039081116118bc5790565b5460d01c62ffffff167f1fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff821682036118bc5760ff9160031b1c1690565b60ff60a81b191690156108e557600160ae1b1790565b90604051604081018181106001600160401b038211176114f957604052915461ffff8116835260101c6001600160a01b03166020830152565b909391935f945f946001600160a01b036040840135169180151590816132eb575b506132e2575b80156132d9575f92610180810135806132b4575b5090879392918480831415928361328b575b505050613281575b821515938461326e575b5050505061326757565b9060041790565b6132789450613368565b835f808061325d565b9460021794613253565b6132ac93506001600160a01b03916132a29161209d565b9135168387613368565b5f848161324b565b8298506132cf929194506132ca600387016131c5565b6147e6565b909690925f613239565b505f9550505050565b60019550613225565b61330591506001600160a01b036020860135168487613368565b5f61321f565b6111149060408101908151602082019081515f525f60205260405f205551915160c060a083015192015192614848565b60207ff8e1a15aba9398e019f0b49df1a4fde98ee17ae345cb5f6b5e2c27f5033e8ce791604051908152a1565b9392915f945a620325aa8091106133d5575060015f5d6133898483856148aa565b5f805d156133975750505050565b6133bc9394955090600261131c9201906001600160a01b03165f5260205260405f2090565b80549182018092116118bc57556001905f808080611f32565b5a630a1c9e8960e21b5f5260045260245260445ffd5b6060906040602381519260208185370160208301372090565b9161340e83613801565b8193919380516134fc5750906134249185614953565b909384916001600160e01b031981166134ef575061111492939474c0000000000000000000000000000000000000000080821614613484575b5060438101359180613476845f525f60205260405f2090565b558135916023013592614848565b909150600167ffffffffffffffe160a01b03164260e01b6001600160e01b031916177406000000000000000000000000000000000000000017906001600160a01b036134d181841661025f565b166134dd575b5f61345d565b6134ea604382013561333b565b6134d7565b91506108e5929450613d0c565b93505050915090565b602381013560701c6001600160401b03161561193757602381013560f81c600a8103613547575061353f60059260ff923560601c90614a8f565b60a81c161490565b60019250610b8091501c16151590565b634e487b7160e01b5f52603260045260245ffd5b919081101561358e5760051b8101359061027e1981360301821215610015570190565b613557565b63ffffffff81160361001557565b356108e581613593565b6001600160401b0381160361001557565b9081602091031261001557516108e5816135ab565b91602083013560f81c90808210156136f6576135ec9261356b565b9060016101c083013516156119375761361161360a61091684612a89565b60ff191690565b60ff1960438301351603611937576020613630608061365694016135a1565b604051630428372960e21b815263ffffffff909116600482015292839081906024820190565b03816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9182156104eb575f926136b4575b506001600160401b03906136ae906023013560701c8216611db2565b91161490565b6001600160401b03919250611db26136e66136ae9260203d6020116136ef575b6136de81836114fe565b8101906135bc565b93925050613692565b503d6136d4565b505050505f90565b602381013560f81c90600a82149081613744575b501561371d57505f90565b79106b20681835206720676067000030550833042206120000000061ffff9160041b1c1690565b600191506023013560301c6001600160401b031614155f613712565b90600c602383013560f81c1490816137bd575b601f600c9160a01c16101590816137b4575b506137a8576023013560f01c60ff16156137a45763a16fb11560e01b90565b5f90565b50639ec749bd60e01b90565b9050155f613785565b9050600c601f6137cc83614afa565b92915050613773565b9190600f601f9160041c169160a01c16101590816137f1575090565b600591506023013560f81c141590565b62030d405a1061383a57613836907f000000000000000000000000000000000000000000000000000000000000000090614b1c565b9091565b5a630a1c9e8960e21b5f5260045262030d4060245260445ffd5b620f42405a1061388957613836907f000000000000000000000000000000000000000000000000000000000000000090614b1c565b5a630a1c9e8960e21b5f52600452620f424060245260445ffd5b6138cf906138c9929493946138bc8660ff9060a81c1690565b9384926023013560f81c90565b90614bc7565b9091156139df57600583106139d05761ffff60c085901c613fff165b168060b087901c61ffff16141590816139c6575b506139b55760a084901c601f169182106139a45781118061399a575b61398a576009811490811561397f575b5061397057600514918261394c575b5050156137a45763249bd96d60e21b90565b60c01c61ffff90811692506139679160d01c165b61ffff1690565b14155f8061393a565b506317142cc160e21b92915050565b600a9150145f61392b565b50639ec749bd60e01b9392505050565b50600c811061391b565b506317142cc160e21b949350505050565b50630c6cbb4b60e11b949350505050565b905015155f6138ff565b61ffff60b085901c81166138eb565b506363632b6d60e11b949350505050565b9394929094613a03856020013560f81c90565b9181831015613be15790613a17929161356b565b90613a2761360a61091684612a89565b90604385013560ff811660238701358735613a74606082901c613a4861155e565b9788526020880195865286604089015260ff606089019516855260808801906001600160a01b03169052565b60a086015260c0850152600260e08501525f6101008501525f6101208501525f6101408501528351905181178251809103613ba2575050613ad9610f597f00000000000000000000000000000000000000000000000000000000000000008689614c05565b613b6c5750613ae785613854565b919096878051613b6057509082613afe92886138a3565b946001600160e01b031986161580613b50575b613b41575b6001600160e01b0319861615613b2c5750505050565b613b37949550614d00565b905f808080611f32565b636747c9fd60e01b9550613b16565b50613b5b8482614c86565b613b11565b97505f96505050505050565b51604051639039a75f60e01b60208201526024810191909152939550929350613b9d92508391505060448101612751565b905f90565b9597509550613b9d9460ff19169350613bba92505050565b604051636278c4f160e11b6020820152602481019390935260448301528160648101612751565b50506040516377218b4760e11b602082015260439490940135602485015250909250613b9d90508160448101612751565b600d82148015939260108114919085613d03575b85613cf7575b508415613cee5762030d405b805a106133d55750613c6a7f000000000000000000000000000000000000000000000000000000000000000084614b1c565b9290809681511590811591613ce6575b50613cdb575015613cb057506108e5917f0000000000000000000000000000000000000000000000000000000000000000615281565b906108e5927f0000000000000000000000000000000000000000000000000000000000000000614fb4565b95505f949350505050565b90505f613c7a565b620f4240613c38565b600e141594505f613c2c565b82159550613c26565b60438101359160238201359260f881901b6001600160601b0384351617916001600160e01b031981166317142cc160e21b8103613db6575050906001600160a01b03613d9a613d927f1a0c047bff245a8f24db3205f78f751e3f9656dce4171ae14edd34d71cfdaf519461360a613d856126fe896133eb565b805460ff19166001179055565b943560601c90565b604080519687526020870193909352169390819081015b0390a3565b9094919015613e2d5790613db16001600160a01b03613e03613dfb7f59526b589ace839f5c513fa7dfef861682841f5bcefb4b5a2304f5693e38fd90969560ff191690565b963560601c90565b1695604051938493849192604091949360608401958452602084015263ffffffff60e01b16910152565b7fd81c569e40333bb2217793a7b066466cb24adaf94693d68edce34686ae17775292919450613d9a613d926001600160a01b039260ff191690565b906064846020955f9560405194630b135d3f60e11b8652600486015260406024860152816044860152838501378281018201859052601f01601f191601915afa630b135d3f60e11b5f5114601f3d11161690565b915f9182602094858451940192f1903d905f5190565b903590601e198136030182121561001557018035906001600160401b0382116100155760200191813603831361001557565b906040101561358e5760400190565b359060208110613f21575090565b5f199060200360031b1b1690565b906040116100155760200190602090565b909161401a92613f536040830183613ed2565b9490936127516041871494855f1461404e576377aadf6360e11b925b81359160200135871561404657613fbb6111b7613fb5613f8f8d8d613f04565b357fff000000000000000000000000000000000000000000000000000000000000001690565b60f81c90565b925b60405197889660208801526060810135906001600160a01b0360203092013516602489019390979695926001600160a01b0360c096938160e088019b16875216602086015260408501526060840152608083015260a08201520152565b809161402d575090826108e59392614777565b9050611df2836140406108e59585613f13565b93613f2f565b60e092613fbd565b6388b7ab6360e01b92613f6f565b5f6040918351908260208601915af11561303857505f519060205190565b9081602091031261001557516108e581613593565b90816060910312610015578051916040602083015192015190565b916141a9936001600160401b03611df2612f31936141a060206141926001600160a01b03986140f79d9c60408201519e8f916140f188610260810135019060208201913590565b906153c0565b949092015161410b82613fff9060c01c1690565b9160ce81901c6003169061412d6141228260e01c90565b9160b01c61ffff1690565b6040516308afb22560e41b6020820152602481019490945261ffff9485166044850152606484019290925263ffffffff16608483015290911660a4820152608086013560c482015290871660e482015291909516610104820152938490610124820190565b03601f1981018552846114fe565b60e0019060a090565b50506141c56141b6615435565b6020808251830101910161408f565b91806141d057505050565b9061421392916108e594959091927fffffffff00000000ffff003fffffffffffffffffffffffffffffffffffffffff9060a81b9360ce1b9260c01b911617171790565b600167ffffffffffffffe160a01b03164260e01b6001600160e01b03191617740500000000000000000000000000000000000000001790565b814710614299575f918291604051916142666020846114fe565b8383528392602001916001600160a01b03165af11561428157565b3d15155f036115345763d6bda27560e01b5f5260045ffd5b504763cf47918160e01b5f5260045260245260445ffd5b614335813560208301351760408301351760a01c6142d2606084013560601c90565b176101008301356101208401351761014084013517610160840135176102408401351760401c1760a083013560c08401351760e08401351760281c17608083013560201c1761018083013560101c17916101a06101c08201359101351760081c90565b1790565b6101c081013560028116614395576001149081614365575b8161435a575090565b6101e0915001351590565b6102008101357ff7ef6f80633523e55c3cdea5fc61de427acf042ae1fe9f0c252e469db8307d1614159150614351565b6007101590816143a3575090565b6101e091500135151590565b909291928015801561447a575b612e6d575f925f5b8281106143d6575050505011612e6d57565b60a081028401803590602081013590604081013590606081013560809091013517614411614408859a94939560401c90565b91831760201c90565b1761441c8460601c90565b171590811591614471575b50801561445d575b612e6d5701945f5b8281106144485750506001016143c4565b60a081028601358214612e6d57600101614437565b508115801561442f5750600184141561442f565b9050155f614427565b50600781116143bc565b90828111612e6d578142116144e957804210156144d057506144a5426118de565b908181116144b7575081116144b75750565b63520725d360e11b5f5264ffffffffff1660045260245ffd5b636747c9fd60e01b5f5264ffffffffff1660045260245ffd5b6388fa22e760e01b5f5264ffffffffff821660045260245ffd5b60031b906107f860f88316921682036118bc57565b60ff1660ff81146118bc5760010190565b92919261453461159b565b926080840190606085019060408601905f815b614651575050505f9384525050600101602052604090206108e5929161464891815181546bffffffffffffffffffffffff19166001600160601b039190911617815590608090602081015183546bffffffffffffffffffffffff60601b191660609190911b6bffffffffffffffffffffffff60601b161783556040810151835460608301517fffffffffffff0000ffffffffffffffffffffffffffffffffffffffffffffffff90911660c09290921b60ff60c01b169190911760c89190911b60ff60c81b16178355015181547fffffff000000ffffffffffffffffffffffffffffffffffffffffffffffffffff1660d09190911b62ffffff60d01b16179055565b600160a51b1790565b8060ff6146a79216806146be575b506146a26146916146896146796111b76111b78860101c90565b61468285614503565b60ff161b90565b62ffffff1690565b875162ffffff161762ffffff168752565b614518565b60ff811684529060ff8216835260181c9081614547565b6146fb6146ea600160a01b61ffff60b01b60b088901b166001600160e01b03194260e01b161717614648565b918a1789905f5260205260405f2090565b555f61465f565b91939060405190815260406020820152604081018082116118bc577f4699a812e76d7394a9bac551fe05a01ab66a68501464222ce934680370c9f16d926102608760a093376102806102a0840152806102c08401520280946102e08301376102a06040826020883598013596810103010190a4565b928091928451850193602085015260408401375f60408284010152601f8019910116016020828203018252605f601f1991011660405290565b5f93929160a0028101604090810191015b8181106147cd57505050565b6001808416823502909501949290921c9160a0016147c1565b9092919260208201916001600160a01b03835116801561483e57505161ffff1690808210156148365750925b8381029381850414901517156118bc576001600160a01b0361271091511692049190565b905092614812565b94505050505f9190565b91601f8260a01c16936012851015610e95577f20440f3a676eafb813ed0592a77da2bcdeffecacac967185c6f2340ce83bb759916060916001600160601b0382168660f81b179060405195865260208601526040850152811c9360ff191692a4565b916001600160a01b038316156149425760405163a9059cbb60e01b60208281019182526001600160a01b03909416602483015260448201929092525f91906148f58160648101612751565b5190828562030d40f1903d5f51908361490f575b50505090565b91925090806149265750503b15155b5f8080614909565b601f10915081614937575b5061491e565b60019150145f614931565b5f809350809291819262030d40f190565b9192905f5f936149678360ff9060a81c1690565b92600584149384159081614a83575b50614a705760b081901c61ffff168415614a615761ffff60c089901c613fff165b1603614a4f57602382013560301c6001600160401b03166149bb611eb18960e01c90565b03614a3d578315614a1a5760c01c61ffff169050905b81158015614a0f575b6149ff5750906149ea9185615455565b9283146149f357565b639ec749bd60e01b9150565b945063a16fb11560e01b93505050565b5061ffff82116149da565b50614a2c614a2c614a37926023013590565b65ffffffffffff1690565b906149d1565b5090945063fbfa9e0360e01b93505050565b50909450630c6cbb4b60e11b93505050565b61ffff60b089901c8116614997565b505f95506363632b6d60e11b9450505050565b6004915014155f614976565b604051632f1b823760e11b81526001600160a01b0392831660048201529160209183916024918391165afa9081156104eb575f91614acb575090565b90506020813d602011614af2575b81614ae6602093836114fe565b81010312610015575190565b3d9150614ad9565b600c601f8260a01c1610159081614b0f575090565b600160ae1b915016151590565b60205f60556040518281526040602386016015830137206040516308b3378360e01b81528435600482015260248101919091526001600160401b03602385013560b01c1660448201526080606482015260ff602085013560e81c1660848201819052806063860160a484013760a40190826001600160a01b0387165af15f513d91614bbc575015610015575f600461383693614bb6615435565b93615508565b939250505060609190565b919290600a1480614bfb575b614bf1575b600f600183828160041c16956008011c16151593921690565b6120689150614bd8565b5060058314614bd3565b91906101c0810135906007602385013560f81c14801590614c7b575b6128aa57602084013560f01c60ff16614c6457506004161561193757614c57614c6091614c516006943560601c90565b90614a8f565b60a81c60ff1690565b1490565b926101e09250614c749150615643565b9101351490565b506002821615614c21565b90602382013560f81c9060088211614cf957614cbb91600410614ce15760c00135916023013560b01c6001600160401b031690565b6001600160401b036103e88302911611908115614cd6575090565b610e10915001421190565b60e00135916023013560b01c6001600160401b031690565b5050505f90565b91929190602382013560f81c9160028314614e925760078314614e87575050600c8103614d3157506137a491615931565b600a8110614d9457916137a492614d6983837f0000000000000000000000000000000000000000000000000000000000000000611e6d565b614d856040830191600b835191145f14614d8c57601090612043565b90526158f3565b600f90612043565b9060046040840192614db08451614daa836158c6565b906129e4565b8452614dbb8561330b565b60038114614e70575b1480614e5d575b614dd6575050505f90565b7f4164663edd499f81fa2defee3da02d3d6f62b02c4155d35a9fbe6d1c9cde67dc91614e52614e266080614e1f614e136060895199015160ff1690565b945160b01c61ffff1690565b94016135a1565b6040519384938491604091949361ffff63ffffffff9260ff606087019816865216602085015216910152565b0390a25f8080614cf9565b50614e6b610f598285612be4565b614dcb565b600360e0860152614e818386611d15565b50614dc4565b6108e59492506157e5565b90506108e5939150615682565b6040519061010082018281106001600160401b038211176114f9576040525f60e0838281528260208201528260408201528260608201528260808201528260a08201528260c08201520152565b90816020910312610015575160038110156100155790565b6111149092919260e0806101008301958051845261ffff60208201511660208501526001600160401b03604082015116604085015263ffffffff6060820151166060850152614f5c6080820151608086019015159052565b60a0818101516001600160401b03169085015260c0818101516001600160a01b03169085015201516001600160401b0316910152565b60031115610e9557565b90816020910312610015575180151581036100155790565b919060a882901c60ff168415615279576004905b614fd18261156e565b0361526957604381013590602381013560301c6001600160401b031692677fffffffffffffff84118015615259575b602383013560f01c60ff161590811591615248575b8115615240575b5061522e576150319060b01c61ffff16613960565b9415615128575f6001600160a01b036001600160401b03946150d160209795856150746150608a983560601c90565b916023013560b01c6001600160401b031690565b60405163060570c160e51b815261ffff909c1660048d01526001600160401b0399909216891660248c015292909516871660448a01526001600160a01b0390911660648901529490921660848701528593849290839060a4820190565b0393165af19081156104eb575f916150f9575b50156150ee575f90565b63433c67ef60e11b90565b61511b915060203d602011615121575b61511381836114fe565b810190614f9c565b5f6150e4565b503d615109565b916151b66151d3936151866001600160a01b039761517c6001600160401b036020999761516b82615157614e9f565b991660a08a01906001600160401b03169052565b166001600160401b03166040870152565b61ffff1684880152565b6151a6615196823560601c6127de565b6001600160401b031660e0850152565b6001600160a01b031660c0830152565b5f604051958680958194634d87c51760e11b835260048301614f04565b0393165af19081156104eb575f916151ff575b506151f081614f92565b6137a457630e78f4bb60e01b90565b615221915060203d602011615227575b61521981836114fe565b810190614eec565b5f6151e6565b503d61520f565b5063a16fb11560e01b95945050505050565b90505f61501c565b6001600160401b0385119150615015565b5085801561500057508315615000565b506363632b6d60e11b9392505050565b600190614fc8565b909190600460a883901c60ff16036153b157602383013560301c6001600160401b0316906152b3614a2c602386013581565b602385013560f01c60ff1683821760101c176043860135176153a0575f6001600160a01b0361ffff9492615359869461530d6152f961396060209b61ffff9060b01c1690565b9a6023013560b01c6001600160401b031690565b996040519a8b998a98899663cd5def7560e01b88521693169160048601929361ffff809296956001600160401b0360609583608089019a16885216602087015216604085015216910152565b0393165af19081156104eb575f91615381575b5015615376575f90565b63ad67beff60e01b90565b61539a915060203d6020116151215761511381836114fe565b5f61536c565b5063a16fb11560e01b949350505050565b506363632b6d60e11b92915050565b92915f9160a0028401908060608381019087015b81811061541c57505050906080805f96019101905b818110615403575050506001600160401b03809116921690565b6001808416823502909601959290921c9160a0016153e9565b6001808416823502909601959290921c9160a0016153d4565b604051903d82523d5f602084013e3d601f01601f19168201602001604052565b91909180928061ffff8360d01c1603615482575b50501561547957600160a71b1790565b600160a61b1790565b7fffffffff0000ffffffffff3fffffffffffffffffffffffffffffffffffffffff9192935060d01b911617905f80615469565b80516020909101516001600160e01b03198116929190600482106154d7575050565b6001600160e01b031960049290920360031b82901b16169150565b908152604081019291611114916020019061102f565b60609593949091906001600160e01b0319615522826154b5565b16639afbebdb60e01b8114908115615632575b5015801561560c575b615602575061555190823560601c614c51565b9361555b826136fe565b61557260438401358093905f5260205260405f2090565b54906317142cc160e21b906001600160e01b0319906155959084908a90886138a3565b16146155c3575050611114916155ad6155b9926133eb565b5f5260205260405f2090565b805460ff19169055565b94955092936155fe925060a01c601f169050916155df83611017565b6127516040519384926317142cc160e21b6020850152602484016154f2565b9190565b95505f9450505050565b5061562d610f59611b4d61561f866133eb565b87905f5260205260405f2090565b61553e565b630a57bb6f60e11b1490505f615535565b6003602082013560f01c60ff160361566d578060606156628193615a85565b604051920182372090565b505f90565b919081101561358e5760a0020190565b9165ffffffffffff6023840135169261569b8284613076565b90600182861c161580156157c4575b6153a057604084019261571560016156c7865160ff9060a81c1690565b881c1615158093876156ee8a6156e887610260810135019060208201913590565b90615672565b917f0000000000000000000000000000000000000000000000000000000000000000615a9d565b61571e81614f92565b80156157b15780615730600192614f92565b146157a2575061398a5781516137a4946001901b60a81b17808352908060a883901c60ff161614615763575b505061330b565b600167ffffffffffffffe160a01b03164260e01b6001600160e01b03191617740200000000000000000000000000000000000000001790525f8061575c565b93925050506137a49250615b75565b50630e78f4bb60e01b9695505050505050565b50677fffffffffffffff602382013560301c6001600160401b0316116156aa565b9192919060a81c60ff169061580260608501928351908584615c25565b156158b65760016101c0840135161515908161589d575b5061588e57604083019061582f600983516129e4565b825261583a8461330b565b6102008301357ff7ef6f80633523e55c3cdea5fc61de427acf042ae1fe9f0c252e469db8307d1603615876575091826123896137a49451611fd4565b915050511561588457505f90565b6137a4905161333b565b506307e3a8df60e21b92915050565b6023013560701c6001600160401b03161590505f615819565b50630e62c9d160e21b9392505050565b600381146158ed57600481146158e7576008036158e257600790565b600890565b50600490565b50600390565b90611114916159018161330b565b61590b8282611f38565b6101208101516101408201526120d9565b9081602091031261001557516108e5816104fb565b9060408201916159418351614afa565b8351600b9060a01c601f1603615a77576020828101516040516305b3ac8f60e51b8152600481019190915290816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa80156104eb576001600160601b03915f91615a48575b505b16938115615a3957805160ff60a81b19165b80825285615a2a575b50506159db8261330b565b600460e08301526159ec8383611d15565b50611fcf57611114926159ff8383611f38565b6101208201519081811015615a2257615a179161209d565b6101408201526120d9565b50505f615a17565b600160a51b1790525f806159d0565b615a43815161200c565b6159c7565b615a6a915060203d602011615a70575b615a6281836114fe565b81019061591c565b5f6159b3565b503d615a58565b6001600160601b035f6159b5565b6020013560e81c60ff16606301806063116118bc5790565b90615b6b946001600160a01b036001600160401b039281959661ffff6040895199015160b01c169363ffffffff6020833593615ad8856135ab565b0135615ae381613593565b87602386013560301c6001600160401b031694615b12873560601c976023013560b01c6001600160401b031690565b9860446040519e8f90634d87c51760e11b6020830152602482015201521660648c01521660848a0152151560a489015260c48801521660e4860152166101048401526101048352615b65610124846114fe565b1661405c565b506108e581614f92565b63ffffffff6080830135615b8881613593565b16610100820152600260e0820152615ba08282611d15565b61ffff8116615bce5750908160406111149301614d858151611fee600e6004601f8460a01c161015926129e4565b604082018051611114945090917bffffffff000000e0ffffffffffffffffffffffffffffffffffffffff90911660b09190911b61ffff60b01b16174260e01b6001600160e01b03191617600160a01b17905261330b565b9291906101c0013560028116156128aa5760041615159081615ccd575b50615cc657604051602081019071ffffffffffffffffffffffffffffffffffff19602385013560901b168252600e8152615c7d602e826114fe565b51902091615c8a81615a85565b917f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811681036118bc5760051b82018092116118bc5701351490565b5050600190565b60069150145f615c4256fea2646970667358221220b9028eb8336f1c3903e44262a489ac32247b9b490504a459de3ef0e151f4399564736f6c63430008250033",
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

// PackAllowPolicy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfda7876e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function allowPolicy(bytes32 policy) returns()
func (orders *Orders) PackAllowPolicy(policy [32]byte) []byte {
	enc, err := orders.abi.Pack("allowPolicy", policy)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAllowPolicy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfda7876e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function allowPolicy(bytes32 policy) returns()
func (orders *Orders) TryPackAllowPolicy(policy [32]byte) ([]byte, error) {
	return orders.abi.Pack("allowPolicy", policy)
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

// PackParcelOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9fca118a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function parcelOf((address,address,address,uint96,uint32,uint40,uint40,uint40,uint64,uint64,uint64,uint64,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint96,uint32,uint32)[]) terms, uint8 parcel) view returns(bytes32, bytes32)
func (orders *Orders) PackParcelOf(terms IOrdersTerms, parcel uint8) []byte {
	enc, err := orders.abi.Pack("parcelOf", terms, parcel)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackParcelOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9fca118a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function parcelOf((address,address,address,uint96,uint32,uint40,uint40,uint40,uint64,uint64,uint64,uint64,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint96,uint32,uint32)[]) terms, uint8 parcel) view returns(bytes32, bytes32)
func (orders *Orders) TryPackParcelOf(terms IOrdersTerms, parcel uint8) ([]byte, error) {
	return orders.abi.Pack("parcelOf", terms, parcel)
}

// ParcelOfOutput serves as a container for the return parameters of contract
// method ParcelOf.
type ParcelOfOutput struct {
	Arg0 [32]byte
	Arg1 [32]byte
}

// UnpackParcelOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9fca118a.
//
// Solidity: function parcelOf((address,address,address,uint96,uint32,uint40,uint40,uint40,uint64,uint64,uint64,uint64,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint96,uint32,uint32)[]) terms, uint8 parcel) view returns(bytes32, bytes32)
func (orders *Orders) UnpackParcelOf(data []byte) (ParcelOfOutput, error) {
	out, err := orders.abi.Unpack("parcelOf", data)
	outstruct := new(ParcelOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Arg0 = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.Arg1 = *abi.ConvertType(out[1], new([32]byte)).(*[32]byte)
	return *outstruct, nil
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
	if bytes.Equal(raw[:4], orders.abi.Errors["PositionShown"].ID.Bytes()[:4]) {
		return orders.UnpackPositionShownError(raw[4:])
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

// OrdersPositionShown represents a PositionShown error raised by the Orders contract.
type OrdersPositionShown struct {
	Device common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PositionShown(address device)
func OrdersPositionShownErrorID() common.Hash {
	return common.HexToHash("0x8e82115b1595a050b0b250ff0587dd15ea7a8ad74771eb71ab4a9a0429f00735")
}

// UnpackPositionShownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PositionShown(address device)
func (orders *Orders) UnpackPositionShownError(raw []byte) (*OrdersPositionShown, error) {
	out := new(OrdersPositionShown)
	if err := orders.abi.UnpackIntoInterface(out, "PositionShown", raw); err != nil {
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
	Bin: "0x608080604052346015576142d6908161001a8239f35b5f80fdfe60a0806040526004361015610012575f80fd5b5f3560e01c90816301ffc9a71461144e5750806306fdde03146113f7578063081812fc146113cf578063095ea7b3146113a057806323b872dd1461139b57806342842e0e1461139b5780636352211e1461136a57806370a082311461133657806395d89b41146112f5578063a22cb465146112bd578063b45a3c0e14611294578063b88d4fde14611220578063c0d9f12b1461046d578063c87b56dd146103cf578063e8a3d485146100fd5763e985e9c5146100cc575f80fd5b346100f95760403660031901126100f9576100e5611513565b506100ee611529565b5060206040515f8152f35b5f80fd5b346100f9575f3660031901126100f9576103cb6103bf60206103ba600261010661027584610270600a60a9610130611ce2565b60038561013b611d43565b8180610145611df0565b926040519a878c985191829101848a015e8701906203430360ec1b83830152805192839101602383015e0101907f23306637363665222f3e3c73746f70206f66667365743d2231222073746f702d848301527f636f6c6f723d2223306233623563222f3e3c2f6c696e6561724772616469656e60238301527f743e3c2f646566733e3c726563742077696474683d223430302220686569676860438301527f743d22343030222072783d223830222066696c6c3d2275726c28236729222f3e60638301527f3c67207472616e73666f726d3d227472616e736c61746528393020383029207360838301526831b0b632941a94911f60b91b60a383015280519283910160ac83015e0101691e17b39f1e17b9bb339f60b11b8382015203016015198101845201826115da565b61401f565b6040519485917f7b226e616d65223a2257617962696c6c2052656365697074222c2273796d626f828401527f6c223a2257415942494c4c222c226465736372697074696f6e223a225265636560408401527f69707473206f66206f72646572732c206561636820776974682069747320657360608401527f63726f7720616e6420657665727920737465702069747320646576696365732060808401527f7369676e65642c2066726f6d20636865636b6f757420746f20646f6f7273746560a08401527f702e2054686579207374617920776974682074686569722073686f707065727360c08401527f2e222c22696d616765223a22646174613a696d6167652f7376672b786d6c3b6260e084015265185cd94d8d0b60d21b6101008401528051918291018484015e810161227d60f01b838201520301601d198101845201826115da565b612b03565b604051918291826114e9565b0390f35b346100f95760203660031901126100f9576103cb6103bf60016103ba6103f6600435611792565b610428610404839593611a7c565b61043461042e60209788948594876040519161042088846115da565b5f8352611ec3565b906127f7565b93612950565b6040519684889551918291018487015e8401908282015f8152815193849201905e0101607d60f81b815203601e198101845201826115da565b346100f95760203660031901126100f95760043567ffffffffffffffff81116100f9578036036102806003198201126100f957604051906368074d9b60e01b8252602060048301526102a48201906001600160a01b036104cf8560040161153f565b1660248401526001600160a01b036104e96024860161153f565b16604484015260448401916001600160a01b036105058461153f565b1660648501526001600160601b0361051f606487016115fc565b16608485015263ffffffff61053660848701611610565b1660a485015264ffffffffff61054e60a48701611621565b1660c485015264ffffffffff61056660c48701611621565b1660e485015264ffffffffff61057e60e48701611621565b1661010485015267ffffffffffffffff61059b6101048701611633565b1661012485015267ffffffffffffffff6105b86101248701611633565b1661014485015267ffffffffffffffff6105d56101448701611633565b1661016485015267ffffffffffffffff6105f26101648701611633565b1661018485015261018485013561ffff81168091036100f9576101a485015260ff6106206101a48701611648565b166101c485015260ff6106366101c48701611648565b166101e48501526101e485013561020485015261020485013561022485015261022485013561024485015267ffffffffffffffff6106776102448701611633565b16610264850152610264850191823590602219018112156100f95785016024600482013591019167ffffffffffffffff82116100f95760a08202360383136100f95761028061028487015281905284916102c48301915f5b8181106111945750505090806020920381335afa9283156110cd575f93611160575b5060405163e80160ab60e01b8152600481018490529161018083602481335afa9283156110cd575f9361112f575b506001600160a01b038351161561111c5761073c6107419161177e565b61185b565b60405163ed43a6f560e01b815292602084600481335afa9384156110cd575f946110d8575b505f6001600160a01b03602461077e8960040161177e565b6040516360caa60960e01b815290831660048201529687928391165afa9384156110cd575f9461102d575b505f5b845181101561081857600190600160fd1b6001600160f81b03196107d08389611a57565b51161080156107f7575b6107e5575b016107ac565b60206107f18288611a57565b536107df565b50607f60f81b6001600160f81b03196108108389611a57565b5116146107da565b509493909161082682611a7c565b9161083085612d07565b61083990612e07565b9660209687936040519961084d868c6115da565b5f8b5261085b61013e612feb565b8660409c8d9384519361086e86866115da565b6012855283808601967102220666f6e742d7765696768743d223730360741b8852519687968288017f3c6720666f6e742d73697a653d223135222066696c6c3d2223306232353430009052518091603f89015e860192603f840171111f1e3a32bc3a103c1e911a1c11103c9e9160711b90528251828401948186605183015e01603f019061111f60f11b6012830152805192839101601483015e016012019060028201771e17ba32bc3a1f1e3a32bc3a103c1e91199a9911103c9e9160411b9052518092601a83015e0160020190601882017311103a32bc3a16b0b731b437b91e9132b732111f60611b9052805192839101602c83015e01601801601481016a1e17ba32bc3a1f1e17b39f60a91b90520360140160141981018252600b0161099690826115da565b936109a360648401611bda565b6001600160601b03166109b98360048601611bee565b809150938d5f915b838310610f245750505081610ee0575b50506109f56109e260648501611bda565b6001600160601b03888b01519116613030565b610a4460018d89610a068d51612e07565b91519a8b928180850197805191829101895e8401908560fd1b83830152805192839101602183015e01015f838201520301601f1981018952886115da565b60018301809311610ecc578b5192610a5c8d856115da565b600584528b84019064151bdd185b60da1b825280601a0290601a820403610ecc5761013e01978861013e11610ecc578c99878f93998c9b9a8c9b988c99978a9896610aa78a98612feb565b92895193610ab58b866115da565b60128552898501957102220666f6e742d7765696768743d223730360741b87528b519687968c88017f3c6720666f6e742d73697a653d223135222066696c6c3d2223306232353430009052518091603f89015e860192603f840171111f1e3a32bc3a103c1e911a1c11103c9e9160711b905282518c8401948186605183015e01603f019061111f60f11b6012830152518092601483015e016012019060028201771e17ba32bc3a1f1e3a32bc3a103c1e91199a9911103c9e9160411b9052518092601a83015e0160020190601882017311103a32bc3a16b0b731b437b91e9132b732111f60611b9052518092602c83015e01601801601481016a1e17ba32bc3a1f1e17b39f60a91b90520360140160141981018252600b01610bd790826115da565b610be091611c67565b90610bea92611ec3565b610bf490856127f7565b9b81610bff89612950565b98610160015163ffffffff16610c1490613988565b95610c1e90612c85565b8051613078825260020160011982015291610c3890613a98565b610c4146612feb565b92610c4e60048b0161177e565b610c5790612b5e565b955160805282608051017f2c2272656365697074223a7b226964223a2200000000000000000000000000009052600119810151601e8192016080516032015e60805101691116113230ba32911d1160b11b603282015287519081848a01603c83015e0160320190600a82017f222c2276656e646f72223a7b226e616d65223a000000000000000000000000009052805192839101601d83015e01600a0190601382017f2c2277656273697465223a226469643a706b683a6569703135353a00000000009052805192839101602e83015e0160130190601b8201601d60f91b9052805192839101601c83015e01601b01600181015f90526080519003600101601f1981016080515260805190610d6b916115da565b878360040191610d7a92613b89565b96818151610d8790613a98565b93606401610d9490611bda565b910151610da9916001600160601b0316613030565b8a5196879381808087019b8c6080515180918460805101905e8801908282017f227d2c226974656d73223a5b00000000000000000000000000000000000000009052805192839101602c83015e010190600c82017f5d2c2263757272656e6379223a000000000000000000000000000000000000009052805192839101601983015e01600c01906816113a37ba30b6111d60b91b600d830152805192839101601683015e01600d01600981015f905203600901601f1981018552610e6d90856115da565b87519686889751918291018489015e8601908282015f8152815193849201905e0101905f8252518092825e01617d7d60f01b815203601d1981018252600201610eb690826115da565b610ebf90612b03565b90516103cb8192826114e9565b634e487b7160e01b5f52601160045260245ffd5b9195965091505f198114610ecc578995610f16610f086001610f1c940194898c015190613030565b610f10611ca7565b85612ea9565b90611c67565b938b806109d1565b92939199909495969798610fde6004610f498d610f43888e8501611bee565b90611c24565b8480610f6a8b8401986001600160601b03610f638b611bda565b1690611c34565b9a610f9f67ffffffffffffffff610f99610f9363ffffffff610f8d878a01611c41565b16612feb565b96611c52565b1661416c565b90519784899551918291018487015e8401906301061cb960e51b83830152805192839101602483015e01015f838201520301601f1981018452836115da565b60018b0192838c11610ecc578f9361101c938f611016906001600160601b0360019861100c610f1697611bda565b9201519116613030565b91612ea9565b98018d8d99989796959493926109c1565b9093503d805f833e61103f81836115da565b8101906020818303126100f95780519067ffffffffffffffff82116100f9570181601f820112156100f95780519067ffffffffffffffff82116110b95760405192611094601f8401601f1916602001856115da565b828452602083830101116100f957815f9260208093018386015e8301015292866107a9565b634e487b7160e01b5f52604160045260245ffd5b6040513d5f823e3d90fd5b9093506020813d602011611114575b816110f4602093836115da565b810103126100f957516001600160a01b03811681036100f9579286610766565b3d91506110e7565b83634ffac4d960e11b5f5260045260245ffd5b6111529193506101803d8111611159575b61114a81836115da565b810190611680565b918561071f565b503d611140565b9092506020813d60201161118c575b8161117c602093836115da565b810103126100f9575191846106f1565b3d915061116f565b9193509160a08060019267ffffffffffffffff6111b088611633565b16815263ffffffff6111c460208901611610565b1660208201526001600160601b036111de604089016115fc565b16604082015263ffffffff6111f560608901611610565b16606082015263ffffffff61120c60808901611610565b1660808201520194019101918693926106cf565b346100f95760803660031901126100f957611239611513565b50611242611529565b5060643567ffffffffffffffff81116100f957366023820112156100f957806004013567ffffffffffffffff81116100f957369101602401116100f9576322b1621160e11b5f5260443560045260245ffd5b346100f95760203660031901126100f9576112b0600435611792565b5050602060405160018152f35b346100f95760403660031901126100f9576112d6611513565b50602435801515036100f9576322b1621160e11b5f525f60045260245ffd5b346100f9575f3660031901126100f9576103cb6040516113166040826115da565b600781526615d0565092531360ca1b6020820152604051918291826114e9565b346100f95760203660031901126100f9576001600160a01b03611357611513565b63da7562e960e01b5f521660045260245ffd5b346100f95760203660031901126100f95760206001600160a01b03611390600435611792565b516040519216825250f35b611553565b346100f95760403660031901126100f9576113b9611513565b506322b1621160e11b5f5260243560045260245ffd5b346100f95760203660031901126100f9576113eb600435611792565b505060206040515f8152f35b346100f9575f3660031901126100f9576103cb6040516114186040826115da565b600f81527f57617962696c6c205265636569707400000000000000000000000000000000006020820152604051918291826114e9565b346100f95760203660031901126100f9576004359063ffffffff60e01b82168092036100f9576020916301ffc9a760e01b81149081156114d8575b81156114c7575b81156114b6575b81156114a5575b5015158152f35b632483248360e11b1490508361149e565b635a2d1e0760e11b81149150611497565b635b5e139f60e01b81149150611490565b6380ac58cd60e01b81149150611489565b602060409281835280519182918282860152018484015e5f828201840152601f01601f1916010190565b600435906001600160a01b03821682036100f957565b602435906001600160a01b03821682036100f957565b35906001600160a01b03821682036100f957565b346100f95760603660031901126100f9576004356001600160a01b03811681036100f957506024356001600160a01b03811681036100f957506044356322b1621160e11b5f5260045260245ffd5b610180810190811067ffffffffffffffff8211176110b957604052565b6040810190811067ffffffffffffffff8211176110b957604052565b90601f8019910116810190811067ffffffffffffffff8211176110b957604052565b35906001600160601b03821682036100f957565b359063ffffffff821682036100f957565b359064ffffffffff821682036100f957565b359067ffffffffffffffff821682036100f957565b359060ff821682036100f957565b519081151582036100f957565b519060ff821682036100f957565b519061ffff821682036100f957565b90816101809103126100f95760405190611699826115a1565b80516001600160a01b03811681036100f9578252602081015160128110156100f95760208301526116cc60408201611656565b60408301526116dd60608201611656565b60608301526116ee60808201611656565b60808301526116ff60a08201611663565b60a083015261171060c08201611663565b60c083015261172160e08201611671565b60e08301526117336101008201611671565b6101008301526101208101519060048210156100f957610160916101208401526117606101408201611671565b610140840152015163ffffffff811681036100f95761016082015290565b356001600160a01b03811681036100f95790565b5f6101606040516117a2816115a1565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e0820152826101008201528261012082015282610140820152015280916040519163e80160ab60e01b835280600484015261018083602481335afa9283156110cd575f9361183a575b506001600160a01b03835116156118285750565b637e27328960e01b5f5260045260245ffd5b6118549193506101803d81116111595761114a81836115da565b915f611814565b90604051611868816115be565b606081525f6020820152906001600160a01b03831615611a1e5763313ce56760045260ff60208060048187620186a0fa601f3d111660205102166024602084019180835211611a15575b506395d89b4160045260045f52606060205f80518287620186a0fa15611a0e5750604051918260200160403d10156119ad575b5f60203d80600b10600b821802188083853e860101535b80515f1a1561190d576001016118fc565b838103601f190184525f8152602001604052905b5f5b835181101561198f57600190600160fd1b6001600160f81b03196119478388611a57565b511610801561196e575b61195c575b01611923565b603f6119688287611a57565b53611956565b50603f60f91b6001600160f81b03196119878388611a57565b511611611951565b509192909280845251156119a05750565b6119a990612b5e565b8252565b5f513d601f19018111156119c2575b506118e5565b602081863e84513d829003601f19018111156119de57506119bc565b9060409282602093600b9896979810600b8218021892839283875201903e82015f60208201520160405291611921565b9190611921565b5f90525f6118b2565b915050604051611a2d816115be565b604051611a3b6040826115da565b600381526208aa8960eb1b602082015281526012602082015290565b908151811015611a68570160200190565b634e487b7160e01b5f52603260045260245ffd5b611a8590612c85565b5f90600460609282516004811115611bd2575b8015611bca575b50818110611b82575b5050603c9060409060609281516040811115611b7a575b603c811115611b72575b50828110611b22575b50505060036020928380611b1f946040519684889551918291018487015e8401906271405360e91b83830152805192839101602383015e01015f838201520301601f1981018352826115da565b90565b6040519350918290039101601f8201601f19165b8181015184820152601f1901908115611b4f5790611b36565b50505f818301602081810192909252604090810190529082526003908390611ad2565b90505f611ac9565b925082611abf565b604051935090819003908201601f8201601f19165b8181015185820152601f1901908115611bb05790611b97565b505060408184015f60208201520160405282525f80611aa8565b90505f611a9f565b915081611a98565b356001600160601b03811681036100f95790565b903590601e19813603018212156100f9570180359067ffffffffffffffff82116100f9576020019160a08202360383136100f957565b9190811015611a685760a0020190565b91908203918211610ecc57565b3563ffffffff811681036100f95790565b3567ffffffffffffffff811681036100f95790565b611ca5906020808095946040519684889551918291018487015e8401908282015f8152815193849201905e01015f815203601f1981018452836115da565b565b60405190611cb66040836115da565b601282527f44656c697665727920616e64206f7468657200000000000000000000000000006020830152565b60405190611cf16060836115da565b603982527f30302f737667222076696577426f783d223020302034303020000000000000006040837f3c73766720786d6c6e733d22687474703a2f2f7777772e77332e6f72672f323060208201520152565b60405190611d5260a0836115da565b607082527f746f702073746f702d636f6c6f723d22000000000000000000000000000000006080837f2220666f6e742d66616d696c793d2275692d73616e732d73657269662c73797360208201527f74656d2d75692c73616e732d7365726966223e3c646566733e3c6c696e65617260408201527f4772616469656e742069643d2267222078323d2231222079323d2231223e3c7360608201520152565b60405190611dff60c0836115da565b609782527f726f6b652d6c696e656a6f696e3d22726f756e64222f3e00000000000000000060a0837f3c7061746820643d224d3020313120323220306c32322031317632364c32322060208201527f343820302033377a4d302031316c32322031312032322d31314d32322032327660408201527f32364d313120352e3530306c3232203131222066696c6c3d226e6f6e6522207360608201527f74726f6b653d222366666622207374726f6b652d77696474683d22332220737460808201520152565b9190916040906201e33960ed1b60208351611ede85826115da565b60038152015260608351806003111561278a575b50518061276b57505f925b60208501805160128110156126fc57611f1590613188565b969095611f20611ce2565b978161019001978861019011610ecc57611f3989612feb565b90611f42611d43565b99611f4c90612feb565b611f54611df0565b918a519b8c94602086019e8f908051916020839201905e860160208101915f83528051926020849201905e016020015f815281516020819301825e015f815281516020819301825e017f222f3e3c73746f70206f66667365743d2231222073746f702d636f6c6f723d2281528451908160208701602083015e01602081017f222f3e3c2f6c696e6561724772616469656e743e3c2f646566733e3c7265637490528a81017f2077696474683d2234303022206865696768743d220000000000000000000000905281516020819301605583015e01602001603581017f222072783d223332222066696c6c3d2275726c28236729222f3e3c67207472619052605581017f6e73666f726d3d227472616e736c61746528333620333429223e000000000000905281516020819301606f83015e01603501603a81017f3c2f673e3c7465787420783d2239362220793d2236382220666f6e742d73697a9052605a81017f653d2232362220666f6e742d7765696768743d22373030222066696c6c3d22239052607a81017f666666223e57617962696c6c3c2f746578743e00000000000000000000000000905203603a0160338101895260530161211590896115da565b8160f4018060f411610ecc5761212a90612feb565b9187519161213889846115da565b600c8084527f2d31312031302d31312d31300000000000000000000000000000000000000000602085015260609390601090612710565b5050508851906121a8602183602080820197601b60fa1b89528051918291018484015e81015f838201520301601f1981018452836115da565b865160128110156126fc576121bc906132e5565b61016087015163ffffffff16976121d289613988565b906121e36018610e108c04066141b7565b99603c9004603c90066121f5906141b7565b998d519a8b91602083019480516020819201875e830160208101600160fd1b905281516020819301602183015e0160200160018101601d60f91b905281516020819301600283015e0160010160018101632055544360e01b905203600101601b1981018b52600401612267908b6115da565b519860128a10156126fc5761227f8d9a948b956133e1565b928451978896602088019a7f3c7061746820643d224d323420313038683335327600000000000000000000008c528051602081920160358b015e88019060358201905f8252519283915e016035017f7a222066696c6c3d2223666666222f3e3c7465787420783d2234382220793d228152602081017f3136362220666f6e742d73697a653d2233382220666f6e742d7765696768743d90528581017f22373030222066696c6c3d2223306232353430223e0000000000000000000000905281516020819301605583015e0190605582017f3c2f746578743e3c7465787420783d2234382220793d223139342220666f6e749052607582017f2d73697a653d223135222066696c6c3d2223356236623762223e73696e6365209052518092609583015e01605501828101661e17ba32bc3a1f60c91b905281516020819301604783015e0101600781015f905203600701601f19810183526123df90836115da565b61010084015161ffff1680155f147f3c7465787420783d2234382220793d223238342220666f6e742d73697a653d2296605a60207f3135222066696c6c3d2223306232353430223e43656e74726520000000000000986124aa9560079561269457508161246361ffff60e0875161245685826115da565b5f8152945b015116612feb565b85519b8c968388019e8f528701528051918291018587015e8401908382015f8152815193849201905e0101661e17ba32bc3a1f60c91b8152036018198101875201856115da565b61014c01968761014c11610ecc576124c188612feb565b976124cb90612feb565b968151978891602083019a7f3c7465787420783d2234382220793d22000000000000000000000000000000008c5280516020819201603086015e7f2220666f6e742d73697a653d2231352220666f6e742d66616d696c793d2275696030918501918201527f2d6d6f6e6f73706163652c6d6f6e6f7370616365222066696c6c3d2223356236605082015264311bb1111f60d91b60708201528151918290602001607583015e0160300160458101771e17ba32bc3a1f1e3a32bc3a103c1e91199a9911103c9e9160411b905281516020819301605d83015e01604501601881017f2220666f6e742d73697a653d2231332220746578742d616e63686f723d22656e9052603881017f64222066696c6c3d2223356236623762223e73746179732077697468206974739052605881017f2073686f707065723c2f746578743e0000000000000000000000000000000000905203601801602f81018852604f0161263290886115da565b5198899851809160208b015e88019060208201905f8252519283915e01602001905f8252518092825e015f815281516020819301825e01905f8252518092825e01651e17b9bb339f60d11b81520360191981018252600601611b1f90826115da565b61246361ffff60e0856126f6602c6126ac8397612feb565b8b519384917f20c2b72043617272696572200000000000000000000000000000000000000000828401528051918291018484015e81015f838201520301601f1981018352826115da565b9461245b565b634e487b7160e01b5f52602160045260245ffd5b8b519550909160208601905b60205f5b8181840101518185015201908382101561273d5790602090612720565b939183915001905f1901928361271c57509150505f8152602081018a5283601f1991030183525f808061216f565b601a8102908104601a03610ecc57600c8101809111610ecc5792611efd565b835191506020808301918601601e019086015b6201e33960ed1b81511860e81c156127d45760010181811061279d5750506020905b828103601f190160051c83520183525f611ef2565b868103601f1901835260209092019160030181811061279d5750506020906127bf565b600160209283612809611b1f94611a7c565b9160396040519161281b60c0846115da565b609183526128e6848401917f222c226465736372697074696f6e223a22416e206f726465722c20697473206583527f7363726f7720616e64206576657279207374657020697473206465766963657360408601527f207369676e65642e20546865207265636569707420737461797320776974682060608601527f7468652073686f707065722e222c22696d616765223a22646174613a696d616760808601527f652f7376672b786d6c3b6261736536342c00000000000000000000000000000060a086015261401f565b926040519889967f7b226e616d65223a2257617962696c6c20726563656970742000000000000000828901528051918291018589015e860190838201905f8252519283915e0101905f8252805192839101825e01601160f91b815203601e198101845201826115da565b602081015160128110156126fc5760026037602093602485612974611b1f966136b0565b9260238261298961ffff60e085015116612feb565b92604f826129b363ffffffff6101606129aa61ffff61010088015116612feb565b95015116612feb565b956040519d8e9a7f2c2261747472696275746573223a5b7b2274726169745f74797065223a225374828d01527f61747573222c2276616c7565223a22000000000000000000000000000000000060408d0152805191829101858d015e8a01907f227d2c7b2274726169745f74797065223a2243656e747265222c2276616c75658483015262111d1160e91b606f830152805192839101607283015e0101907f227d2c7b2274726169745f74797065223a2243617272696572222c2276616c75848301526332911d1160e11b6043830152805192839101604783015e0101907f227d2c7b22646973706c61795f74797065223a2264617465222c227472616974848301527f5f74797065223a2253696e6365222c2276616c7565223a0000000000000000006044830152805192839101605b83015e0101617d5d60f01b838201520301601d198101845201826115da565b611b1f603d612b1360209361401f565b6040519384917f646174613a6170706c69636174696f6e2f6a736f6e3b6261736536342c000000828401528051918291018484015e81015f838201520301601f1981018352826115da565b9060405191608083016040526f30313233343536373839616263646566600f526002830190602882525f604a85015260601b60015f5b8080018601602284831a600f811651602384015360041c51910153019060148214612bc25790600190612b94565b50506130786002825101915282528160228101907f8888888888888888888888888888888888888888888888888888888888888880602883201660015f5b601160f31b83821a0281800152019060148214612c205790600190612c00565b505060429180517f2020202020202020202020202020202020202020202020202020202020202020815f511660011c161890520180517f2020202020202020202020202020202020202020202020202020202020202020816020511660011c16189052565b90604051608081019260a082016040525f84526f30313233343536373839616263646566600f526040820190935b6001190193600f8116516001860153600f8160041c1651855360081c93818103612cb357939050612cee5782608091030191601f1901918252565b632194895a5f526004601cfd5b8015610ecc575f190190565b601c81511115611b1f57601c5b80151580612dea575b15612d3057612d2b90612cfb565b612d14565b8151606092905f9083811115612de2575b8015612dda575b50828110612d8a575b505050611b1f6003602080936040519481869251918291018484015e81016271405360e91b838201520301601c198101845201826115da565b6040519350918290039101601f8201601f19165b8181015184820152601f1901908115612db75790612d9e565b5050600360208093611b1f9360408183015f858201520160405281529350612d51565b90505f612d48565b925082612d41565b50600160ff1b600360fe1b612dff8385611a57565b511614612d1d565b90604051918051810190602084019062900094601f5265c0000000a6ab6008527f2671756f743b26616d703b262333393b266c743b2667743b00000000000000005f525b828103612e6857505f8152838103601f1901845260200160405250565b6001019060ff82511667500000c4000000006001821b1615612e9c5751601f8160f81c1651825260fd1c01915b9190612e4b565b9060019181530191612e95565b91909180601a0290601a820403610ecc5761013e018061013e11610ecc576014611b1f926018600295612edd600b95612feb565b92602097889260405195612ef185886115da565b5f87526012856040519c8d997f3c6720666f6e742d73697a653d223135222066696c6c3d222330623235343000828c0152805191829101603f8c015e89019371111f1e3a32bc3a103c1e911a1c11103c9e9160711b603f860152603f8451838601968188605183015e01019061111f60f11b848301528051928391018c83015e010190771e17ba32bc3a1f1e3a32bc3a103c1e91199a9911103c9e9160411b84830152518092601a83015e0101907311103a32bc3a16b0b731b437b91e9132b732111f60611b84830152805192839101602c83015e01016a1e17ba32bc3a1f1e17b39f60a91b8382015203016014198101845201826115da565b90604051600a608082019360a083016040525f8552935b5f19019360308282060185530492831561301e57600a90613002565b809350608091030191601f1901918252565b9091821561313357604d8311610ecc5782600a0a801561311f578083065b6002851180613114575b1561307057600a61306a910494612cfb565b9361304e565b602080611b1f949661308f613089600196849904612feb565b94612feb565b805190918082106130da5750505b6040519684889551918291018487015e840190601760f91b83830152805192839101602183015e01015f838201520301601f1981018352826115da565b6130eb61310f939261310a92611c34565b6040516130f96040826115da565b888152600360fc1b86820152614234565b611c67565b61309d565b50600a810615613058565b634e487b7160e01b5f52601260045260245ffd5b9150611b1f90612feb565b6040519061314d6040836115da565b600782526611b21c9b9b981b60c91b6020830152565b604051906131726040836115da565b60078252662362343533303960c81b6020830152565b6012811015806126fc57600c821480156132d9575b61328f57806126fc57600782148015613283575b61326457806126fc57600a82148015613277575b613264576126fc57600c1061321c576040516131e26040826115da565b60078152662330663736366560c81b6020820152906040516132056040826115da565b60078152662330623362356360c81b602082015290565b60405161322a6040826115da565b6007815266119b1a1b9a1c3160c91b60208201529060405161324d6040826115da565b60078152662333333431353560c81b602082015290565b505061326e61313e565b90611b1f613163565b50505f600b82146131c5565b50505f600882146131b1565b505060405161329f6040826115da565b600781526608cc4d4e0c0cd960ca1b6020820152906040516132c26040826115da565b600781526611981b1ab31a1b60c91b602082015290565b50505f6009821461319d565b60128110156126fc57600581146133a5576006811461337c576007811461334057600b811461331757611b1f906136b0565b506040516133266040826115da565b600a815269476f696e67206261636b60b01b602082015290565b5060405161334f6040826115da565b600b81527f4e6f7420617420686f6d65000000000000000000000000000000000000000000602082015290565b5060405161338b6040826115da565b600a8152694f6e206974732077617960b01b602082015290565b506040516133b46040826115da565b600b81527f526561647920746f20676f000000000000000000000000000000000000000000602082015290565b6133ed909291926141ef565b6040516133fb6080826115da565b605081527f3c7061746820643d224d3534203233366832393222207374726f6b653d22236460208201527f386530653822207374726f6b652d77696474683d223622207374726f6b652d6c60408201527f696e656361703d22726f756e64222f3e0000000000000000000000000000000060608201528082156136aa57505f198201828111610ecc5780603a0290603a820403610ecc57600683036136a15760ff60025b168101809111610ecc57602b600a602093601185806134c3613583979b999b612feb565b60405198858a9651918291018488015e8501907f3c7061746820643d224d3534203233366800000000000000000000000000000083830152805192839101603183015e010169111039ba3937b5b29e9160b11b828201528751908160208a01601b83015e01017f22207374726f6b652d77696474683d223622207374726f6b652d6c696e656361838201527f703d22726f756e64222f3e000000000000000000000000000000000000000000602a8201520301600b8101845201826115da565b925f915b6006831061359457505050565b909193846101240261012481048603610ecc57600590046036019081603611610ecc5761366f60036017602093600c856135cf600198612feb565b8a8d10156136785781808b925b6040519a878c985191829101848a015e8701907f3c636972636c652063783d22000000000000000000000000000000000000000083830152805192839101602c83015e0101907f222063793d223233362220723d2239222066696c6c3d2200000000000000000084830152805192839101602383015e01016211179f60e91b838201520301601c198101845201826115da565b94019190613587565b81806040613688815191826115da565b6007815266046c870ca60ca760cb1b82820152926135dc565b60ff600161349f565b93505050565b60405190610240820182811067ffffffffffffffff8211176110b957604052604080516136dd82826115da565b60048152634e6f6e6560e01b6020820152835280516136fc82826115da565b6006815265141b1858d95960d21b60208201526020840152805161372082826115da565b600981526810dbdb999a5c9b595960ba1b602082015281840152805161374682826115da565b6006815265141a58dad95960d21b60208201526060840152805161376a82826115da565b6006815265141858dad95960d21b60208201526080840152805161378e82826115da565b6008815267105cdcda59db995960c21b602082015260a084015280516137b482826115da565b600881526711195c185c9d195960c21b602082015260c084015280516137da82826115da565b6009815268105d1d195b5c1d195960ba1b602082015260e0840152805161380182826115da565b60078152661499599d5cd95960ca1b6020820152610100840152805161382782826115da565b600981526811195b1a5d995c995960ba1b6020820152610120840152805161384f82826115da565b6008815267111a5cdc1d5d195960c21b6020820152610140840152805161387682826115da565b600981526852657475726e696e6760b81b6020820152610160840152805161389e82826115da565b600781526614d95d1d1b195960ca1b602082015261018084015280516138c482826115da565b600981526810d85b98d95b1b195960ba1b60208201526101a084015280516138ec82826115da565b60088152671499599d5b99195960c21b60208201526101c0840152805161391382826115da565b600781526611185b5859d95960ca1b60208201526101e0840152805161393982826115da565b6004815263131bdcdd60e21b602082015261020084015261395c815191826115da565b600881526714995d1d5c9b995960c21b602082015261022083015260128110156126fc5760051b015190565b620151809004620afa6c0162023ab1810662023ab081146105b48204618eac83048301030361016d900490606482048260021c8361016d02010390038060050260020160999004927f030405060708090a0b0c01020000000000000000000000000000000000000000841a92600384109162023ab19004610190020101613a0e90612feb565b91613a18906141b7565b9261f4ff0261030101600b1c9003600101613a32906141b7565b60405192828493516020819201602086015e830160208101602d60f81b905281516020819301602183015e0160200160018101602d60f81b905281516020819301600283015e01600101600181015f905203600101601f1981018252611b1f90826115da565b906040519160226020840153602183017b5c75303030303031323334353637383961626364656662746e00667260155281518201915b828103613af3575060209150602281536001015f8152601f1984820301845201604052565b6001019081519060ff8216916020831015613b52576137006001841b1615613b3057506008600292605c83530151600182015301915b9190613ace565b6006925080600f809260041c1651601d531651601e5360195181520191613b29565b506b1000000000000004000000006001831b1615613b7d57600291605c825360018201530191613b29565b60019181530191613b29565b906060916001600160601b03613ba0848301611bda565b16915f946020610260840191019260208301955b613bbe8383611bee565b9050881015613eaa57613bd588610f438585611bee565b613bee60408201976001600160601b03610f638a611bda565b96613c0467ffffffffffffffff610f9984611c52565b9160405192602084019064023aa24a7160dd1b82528051613c7460208760258286019480868385015e82017f222c226c696e6b223a2268747470733a2f2f69642e6773312e6f72672f30312f828201528651908187604583015e01015f838201520301601f1981018852876115da565b8d613e8857604051613c876020826115da565b5f8152925b6020613c9787611bda565b95019463ffffffff613ca887611c41565b1690811561311f578f918e51916001600160601b0316046001600160601b031690613cd291613030565b916040519889946020860196663d9134b2111d1160c91b8852518091602788015e850190602782016a1116113a34ba3632911d1160a91b9052518092603283015e01602701691116113230ba32911d1160b11b600b8201528c518092601583015e01600b01600a81016a11161130b6b7bab73a111d60a91b905281516020819301601583015e7f2c22746178223a5b5d2c227175616e74697479223a00000000000000000000006015929091019182015203600a81018652613d9790602a01866115da565b6040519485926020840197805160208192018a5e840160208101915f83528051926020849201905e01602001905f8252518092825e015f815203601f1981018452613de290846115da565b613deb90611c41565b63ffffffff16613dfa90612feb565b90613e0490611bda565b8751613e18916001600160601b0316613030565b90604051938493518091602086015e830160208101915f83528051926020849201905e016020016816113a37ba30b6111d60b91b815281516020819301600983015e0160098101607d60f81b905203600901601e1981018252600101613e7e90826115da565b9660010196613bb4565b6040613e96815191826115da565b60018152600b60fa1b602082015292613c8c565b96505050929190811561401857936001611b1f9481946020613ed1600a96829a5190613030565b91600b60405191613ee36040846115da565b60058352838301956437ba3432b960d91b8752602785613f01611ca7565b60405199828b0197663d9134b2111d1160c91b8952518091858d015e8a01906a1116113a34ba3632911d1160a91b84830152805192839101603283015e010190691116113230ba32911d1160b11b84830152518092601583015e0101936a11161130b6b7bab73a111d60a91b88860152613fbc6015600b838b8851888a019a818c8783015e01017f2c22746178223a5b5d2c227175616e74697479223a00000000000000000000008382015203018a198101845201826115da565b6040519a878c985191829101858a015e870190600b60fa1b84830152518092602183015e010190691896113a37ba30b6111d60b11b84830152518092600b83015e0101607d60f81b838201520301601e198101845201826115da565b5050505090565b9081511561415657815160028101809111610ecc5760039004908160021b917f3fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811603610ecc57604051917f4142434445464748494a4b4c4d4e4f505152535455565758595a616263646566601f527f6768696a6b6c6d6e6f707172737475767778797a303132333435363738392b2f603f52602083018480518101602081018051915f82525b80891061411a5750602095969750906003929152510680600114614105576002146140f8575b50808452830101604052565b603d905f1901535f6140ec565b50603d90815f1982015360011901535f6140ec565b939760036004910198603f8a51818160121c165183538181600c1c16516001840153818160061c165160028401531651600382015301936140c6565b90506040516141666020826115da565b5f815290565b61417590612feb565b8051600e8110614183575090565b600e0390600e8211610ecc5761310a611b1f926040516141a46040826115da565b60018152600360fc1b6020820152614234565b6141c090612feb565b8051600281106141ce575090565b6002039060028211610ecc5761310a611b1f926040516141a46040826115da565b60128110156126fc57600c811161422f576009811015614229576006811015614223576005811461421d5790565b50600490565b50600590565b50600690565b505f90565b8051606093929081158115171561424a57505050565b6040519450909160208501905b60205f5b81818401015181850152019083821015614278579060209061425b565b939183915001905f1901928361425757505f815260208101604052849003601f19018452505056fea2646970667358221220c5ac00cf4a991525ca66686b203a4e1354ffe43272de41791640d87f101f5bc264736f6c63430008250033",
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
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"initialOwner\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"acceptOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"id\",\"type\":\"uint16\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"addCarrier\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint16\",\"name\":\"from\",\"type\":\"uint16\"},{\"internalType\":\"enumMode\",\"name\":\"fromMode\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"since\",\"type\":\"uint32\"},{\"components\":[{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"weight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"size\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"distance\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint64\",\"name\":\"priceWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"timeWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lateWeight\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"co2Weight\",\"type\":\"uint64\"}],\"internalType\":\"structIShipments.Parcel\",\"name\":\"parcel\",\"type\":\"tuple\"}],\"name\":\"assign\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"\",\"type\":\"uint16\"},{\"internalType\":\"enumMode\",\"name\":\"\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"id\",\"type\":\"uint16\"}],\"name\":\"carrier\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"known\",\"type\":\"bool\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"}],\"name\":\"lane\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"carrier\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"pickup\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"p50\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"p90\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"grams\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"maxWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"maxSize\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"range\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"maxWind\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"minVisibility\",\"type\":\"uint16\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint16\",\"name\":\"capacity\",\"type\":\"uint16\"}],\"internalType\":\"structIShipments.Quote[]\",\"name\":\"quotes\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pendingOwner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"carrier\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"pickup\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"p50\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"p90\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"grams\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"maxWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"maxSize\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"range\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"maxWind\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"minVisibility\",\"type\":\"uint16\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint16\",\"name\":\"capacity\",\"type\":\"uint16\"}],\"internalType\":\"structIShipments.Quote\",\"name\":\"quote\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"post\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"wind\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"visibility\",\"type\":\"uint16\"}],\"name\":\"recordWeather\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"renounceOwnership\",\"outputs\":[],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"from\",\"type\":\"uint16\"},{\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"since\",\"type\":\"uint32\"}],\"name\":\"returnCapacity\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"id\",\"type\":\"uint16\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"setCarrier\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"transferOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"}],\"name\":\"weather\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint16\",\"name\":\"wind\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"visibility\",\"type\":\"uint16\"}],\"internalType\":\"structIShipments.Weather\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint16\",\"name\":\"carrier\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"capacityLeft\",\"type\":\"uint16\"}],\"name\":\"CapacityReturned\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint16\",\"name\":\"carrier\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"CarrierAdded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint16\",\"name\":\"carrier\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"CarrierChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferStarted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferred\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint16\",\"name\":\"carrier\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"}],\"name\":\"PickupMissed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint16\",\"name\":\"carrier\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"carrier\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"pickup\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"p50\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"p90\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"grams\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"maxWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"maxSize\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"range\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"maxWind\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"minVisibility\",\"type\":\"uint16\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint16\",\"name\":\"capacity\",\"type\":\"uint16\"}],\"indexed\":false,\"internalType\":\"structIShipments.Quote\",\"name\":\"quote\",\"type\":\"tuple\"}],\"name\":\"QuotePosted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint16\",\"name\":\"carrier\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"p50\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"p90\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"grams\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"score\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"capacityLeft\",\"type\":\"uint16\"}],\"name\":\"ShipmentAssigned\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"wind\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"visibility\",\"type\":\"uint16\"}],\"name\":\"WeatherRecorded\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"carrier\",\"type\":\"uint16\"}],\"name\":\"CarrierKnown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"carrier\",\"type\":\"uint16\"}],\"name\":\"CarrierUnknown\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"}],\"name\":\"LaneFull\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"OwnableInvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"OwnableUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"OwnerNeeded\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"}],\"name\":\"QuoteExpired\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"QuoteMalformed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint40\",\"name\":\"found\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"standing\",\"type\":\"uint40\"}],\"name\":\"QuoteReplayed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"found\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"expected\",\"type\":\"address\"}],\"name\":\"QuoteSigner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint256\",\"name\":\"most\",\"type\":\"uint256\"}],\"name\":\"QuoteTooLong\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"WeatherStale\",\"type\":\"error\"}]",
	ID:  "8fd3246240f2e718a46526b4e92c1a8d4a",
	Bin: "0x61016080604052346101ca57602081612ce1803803809161002082856101ce565b8339810103126101ca57516001600160a01b038116908190036101ca576040519061004c6040836101ce565b60118252602082017057617962696c6c20536869706d656e747360781b81526040519261007a6040856101ce565b600184526020840192601960f91b845280156101b757600180546001600160a01b03199081169091555f8054918216831781556001600160a01b03909116907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09080a36100e681610205565b610120526100f384610205565b61014052519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261015c60c0826101ce565b5190206080523060c052604051612a7090816102718239608051816127dc015260a05181612899015260c051816127ad015260e0518161282b0152610100518161285101526101205181610808015261014051816108310152f35b631e4fbdf760e01b5f525f60045260245ffd5b5f80fd5b601f909101601f19168101906001600160401b038211908210176101f157604052565b634e487b7160e01b5f52604160045260245ffd5b601f815111610230576020815191015160208210610221571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe60806040526004361015610011575f80fd5b5f3560e01c8063715018a6146116935780637231b31214610ea257806379ba509714610e1d5780638074f7c814610d1b57806380c3ede2146108e857806384b0196e146107f05780638afb2250146107785780638da5cb5b1461075357806396cf5d28146106fe578063c361327a14610630578063cd5def75146105d5578063d35cd6b81461039d578063dda4f15d14610155578063e30c39781461012f5763f2fde38b146100be575f80fd5b3461012b57602036600319011261012b576001600160a01b036100df611737565b6100e7612573565b16806001600160a01b031960015416176001556001600160a01b035f54167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e227005f80a3005b5f80fd5b3461012b575f36600319011261012b5760206001600160a01b0360015416604051908152f35b3461012b5761ffff6101663661176d565b93909192610172612573565b1691825f52600460205260ff60405f205460a01c161561038a5760405193610199856118ea565b6001600160a01b0382168552600160208601958187526101ba368487611fed565b9660408201978852865f5260046020526001600160a01b038060405f20935116166001600160a01b031983541617825551151560ff60a01b82549160a01b169060ff60a01b191617815501945194855167ffffffffffffffff8111610376576102238254611934565b601f8111610325575b506020601f821160011461029c57908061028c9493927f8f329c43d11c687f89479be0a17014f718b46b4939b3514e406d7f323fa95f8498995f92610291575b50508160011b915f199060031b1c19161790555b60405193849384612033565b0390a2005b01519050898061026c565b601f19821697835f52815f20985f5b81811061030d575098600192849261028c9796957f8f329c43d11c687f89479be0a17014f718b46b4939b3514e406d7f323fa95f849b9c106102f5575b505050811b019055610280565b01515f1960f88460031b161c191690558980806102e8565b838301518b556001909a0199602093840193016102ab565b8181111561022c57825f5260205f20601f830160051c906020841061036e575b81601f9101920160051c03905f5b82811061036157505061022c565b5f82820155600101610353565b5f9150610345565b634e487b7160e01b5f52604160045260245ffd5b826388d26f4960e01b5f5260045260245ffd5b3461012b5761ffff6103ae3661176d565b939091926103ba612573565b1691821580156105ca575b80156105b9575b61038a57825f52600460205260ff60405f205460a01c166105a657604051936103f4856118ea565b6001600160a01b038216855260016020860195818752610415368487611fed565b9660408201978852865f5260046020526001600160a01b038060405f20935116166001600160a01b031983541617825551151560ff60a01b82549160a01b169060ff60a01b191617815501945194855167ffffffffffffffff81116103765761047e8254611934565b601f8111610555575b506020601f82116001146104e557908061028c9493927f58b3ede3e4f59c8dd99f0138b3bc760faeb9cc724d6bc849bda249c1acf0f1bc98995f926102915750508160011b915f199060031b1c191617905560405193849384612033565b601f19821697835f52815f20985f5b81811061053d575098600192849261028c9796957f58b3ede3e4f59c8dd99f0138b3bc760faeb9cc724d6bc849bda249c1acf0f1bc9b9c106102f557505050811b019055610280565b838301518b556001909a0199602093840193016104f4565b8181111561048757825f5260205f20601f830160051c906020841061059e575b81601f9101920160051c03905f5b828110610591575050610487565b5f82820155600101610583565b5f9150610575565b826301219f5d60e61b5f5260045260245ffd5b506001600160a01b038116156103cc565b50613fff83116103c5565b3461012b57608036600319011261012b576105ee6116e0565b60243567ffffffffffffffff8116810361012b576044359161ffff8316830361012b5760209261062692610620611702565b92611e88565b6040519015158152f35b3461012b57604036600319011261012b57610649611737565b6001600160a01b036106596116f1565b915f6060604051610669816118ce565b8281528260208201528260408201520152165f52600660205261ffff60405f2091165f52602052608060405f2061ffff604051916106a6836118ce565b548167ffffffffffffffff82169384815264ffffffffff60208201818560401c1681528360606040850194828860681c168652019560781c168552604051968752511660208601525116604084015251166060820152f35b3461012b5760c036600319011261012b576107176116f1565b61071f61174d565b610727611702565b60843590600482101561012b5760a4359263ffffffff8416840361012b5761075194600435611cf6565b005b3461012b575f36600319011261012b5760206001600160a01b035f5416604051908152f35b3461012b576101c036600319011261012b576107926116f1565b604435600481101561012b576064359063ffffffff8216820361012b5761014036608319011261012b576107d16107e89260ff92606095600435611ac8565b91939061ffff604051951685526020850190611760565b166040820152f35b3461012b575f36600319011261012b5761088c61082c7f00000000000000000000000000000000000000000000000000000000000000006125ba565b6108557f00000000000000000000000000000000000000000000000000000000000000006125ba565b602061089a604051926108688385611906565b5f84525f368137604051958695600f60f81b875260e08588015260e0870190611713565b908582036040870152611713565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b8281106108d157505050500390f35b8351855286955093810193928101926001016108c2565b3461012b57606036600319011261012b57610901611737565b6109096116f1565b6001600160a01b0361091961174d565b921691825f52600560205260405f2061ffff83165f5260205260405f2063ffffffff82165f5260205260405f209081546109528161196c565b926109606040519485611906565b81845260208401905f5260205f205f915b838310610cf757505050508151936109888561196c565b946109966040519687611906565b8086526109a5601f199161196c565b015f5b818110610c5757505061ffff63ffffffff5f93169416915b8351811015610b02576109d38185611ab4565b51519060206109e28287611ab4565b510151916109f08289611ab4565b5161ffff84511688606083015286604083015260208201528481526020840151906004821015610aee5784610a7c6101e09360ff60406001990151166001600160601b0387511663ffffffff60208901511663ffffffff60408a01511663ffffffff60608b01511661012089015261010088015260e087015260c086015260a085015260808401611928565b63ffffffff60608201511663ffffffff60808301511663ffffffff60a08401511661018085015261016084015261014083015261ffff60e08160c084015116920151166101c08301526101a082015261ffff60a064ffffffffff608086015116940151166102008201520152016109c0565b634e487b7160e01b5f52602160045260245ffd5b856040518091602082016020835281518091526020604084019201905f5b818110610b2e575050500390f35b91935091602061022060019261ffff61020088516001600160a01b0381511684528286820151168685015282604082015116604085015263ffffffff6060820151166060850152610b8760808201516080860190611760565b60ff60a08201511660a08501526001600160601b0360c08201511660c085015263ffffffff60e08201511660e085015263ffffffff6101008201511661010085015263ffffffff6101208201511661012085015263ffffffff6101408201511661014085015263ffffffff6101608201511661016085015263ffffffff61018082015116610180850152826101a0820151166101a0850152826101c0820151166101c085015264ffffffffff6101e0820151166101e0850152015116610200820152019401910191849392610b20565b6040959395519061022082019180831067ffffffffffffffff841117610376576020926040525f81525f838201525f60408201525f60608201525f60808201525f60a08201525f60c08201525f60e08201525f6101008201525f6101208201525f6101408201525f6101608201525f6101808201525f6101a08201525f6101c08201525f6101e08201525f61020082015282828a010152019492946109a8565b60026020600192610d0a859a989a611a13565b815201920192019190959395610971565b3461012b57602036600319011261012b5761ffff610d376116e0565b165f52600460205260405f2060018154910190604051915f90805490610d5c82611934565b8086529160018116908115610df65750600114610db9575b60ff84610db587610d8781880382611906565b60405193836001600160a01b03869516855260a01c1615156020840152606060408401526060830190611713565b0390f35b5f908152602081209092505b818310610ddc575050820160200182610d87610d74565b600181602092949394548385890101520191019190610dc5565b60ff191660208088019190915292151560051b86019092019250849150610d879050610d74565b3461012b575f36600319011261012b57600154336001600160a01b03821603610e8f576001600160a01b0319166001555f54336001600160a01b03198216175f556001600160a01b033391167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a3005b63118cdaa760e01b5f523360045260245ffd5b3461012b573660031901610240811261012b576102201361012b576102243567ffffffffffffffff811161012b57610ede9036906004016116b2565b6001600160a01b03610eee6117bf565b16158015611680575b801561166b575b8015611658575b8015611638575b6116155760ff610f1a611831565b16158015611624575b6116155764ffffffffff610f35611841565b1642116115f45763020f58004201918242116115bb578264ffffffffff610f5a611841565b16116115cf57610f6a9250612069565b6001600160a01b03610f7a6117bf565b165f52600560205260405f2061ffff610f916117d5565b165f5260205260405f2063ffffffff610fa86117f7565b165f5260205260405f20610fbb8161235b565b908181548114611557575b610fcf91611868565b5080549060c435916001600160601b038316830361012b57610fef61181e565b90610ff861180a565b9063ffffffff6101243516610124350361012b57611014611841565b9061ffff6102043516610204350361012b5760c0936110be9163ffffffff6040519261103f84611895565b6001600160601b038a1680855291166020840181905263ffffffff8781166040860152610124351660608086019190915264ffffffffff871660808601526102043561ffff1660a086015260f884901c1515989094018890526fffffffffffffffffffffffffffffffff1990921617911b63ffffffff60601b16178555565b83547fff000000000000000000000000000000ffffffffffffffffffffffffffffffff1660809290921b73ffffffff0000000000000000000000000000000016919091176101243560a01b77ffffffff0000000000000000000000000000000000000000161760c09190911b64ffffffffff60c01b16176102043560e81b61ffff60e81b1617825581546001600160f81b031660f89190911b7fff00000000000000000000000000000000000000000000000000000000000000161781556111846117e6565b906004608435101561012b57611198611831565b9063ffffffff6101443516610144350361012b5763ffffffff6101643516610164350361012b5763ffffffff6101843516610184350361012b5761ffff6101a435166101a4350361012b5761ffff6101c435166101c4350361012b5761ffff60405193611204856118b1565b1683526020830161121760843582611928565b60ff60408501931683526060840163ffffffff61014435168152608085019363ffffffff6101643516855260a0860163ffffffff6101843516815260c087019361ffff6101a43516855260e088019661ffff6101c43516885261ffff60016101008b019864ffffffffff42168a52019951169489549251956004871015610aee576113219662ff00006bffffffff000000000000000067ffffffff0000000063ff00000063ffffffff9a5160181b16955160201b16955160401b16956bffffffff0000000000000000199367ffffffff0000000019918a191617169160101b16171617171787555116859063ffffffff60601b82549160601b169063ffffffff60601b1916179055565b51917fffffffffffffff000000000000000000ffffffffffffffffffffffffffffffff71ffff0000000000000000000000000000000078ffffffffff000000000000000000000000000000000000000073ffff0000000000000000000000000000000000008754945160901b16945160a01b169460801b16911617171790556113a86117bf565b906113b16117e6565b926113ba6117d5565b916113c36117f7565b9161ffff6040519416845260208401526004356001600160a01b03811680910361012b57604084015260243561ffff811680910361012b57606084015260443561ffff811680910361012b57608084015260643563ffffffff811680910361012b5760a084015261143960c08401608435611760565b60a4359060ff821680920361012b576001600160601b039160e08501521661010083015260e43563ffffffff8116810361012b5763ffffffff166101208301526101043563ffffffff8116810361012b5763ffffffff1661014083015263ffffffff610124351661016083015263ffffffff610144351661018083015263ffffffff61016435166101a083015263ffffffff61018435166101c083015261ffff6101a435166101e083015261ffff6101c435166102008301526101e4359064ffffffffff821680920361012b576001600160a01b0361ffff63ffffffff610260937fb95e71ed05c7d108fac7fcc32bf3f90cf97951f96d03af00aa32a64fcf66e8d995610220880152826102043516610240880152169616941692a4005b61158d575b80546801000000000000000081101561037657610fcf91611584826001869401835582611868565b50509150610fc6565b5f1982018281116115bb576115a29082611868565b5080546001600160f81b0316600160f81b17905561155c565b634e487b7160e01b5f52601160045260245ffd5b8264ffffffffff6115de611841565b63068bb67b60e01b5f521660045260245260445ffd5b64ffffffffff611602611841565b633d77759560e01b5f521660045260245ffd5b6395d5394f60e01b5f5260045ffd5b5060a860ff611631611831565b1611610f23565b5061164161180a565b63ffffffff8061164f61181e565b16911610610f0c565b50608435600481101561012b5715610f05565b5063ffffffff6116796117f7565b1615610efe565b5061ffff61168c6117d5565b1615610ef7565b3461012b575f36600319011261012b5763017ed72b60e01b5f5260045ffd5b9181601f8401121561012b5782359167ffffffffffffffff831161012b576020838186019501011161012b57565b6004359061ffff8216820361012b57565b6024359061ffff8216820361012b57565b6064359061ffff8216820361012b57565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b600435906001600160a01b038216820361012b57565b6044359063ffffffff8216820361012b57565b906004821015610aee5752565b606060031982011261012b5760043561ffff8116810361012b57916024356001600160a01b038116810361012b57916044359067ffffffffffffffff821161012b576117bb916004016116b2565b9091565b6004356001600160a01b038116810361012b5790565b60443561ffff8116810361012b5790565b60243561ffff8116810361012b5790565b60643563ffffffff8116810361012b5790565b6101043563ffffffff8116810361012b5790565b60e43563ffffffff8116810361012b5790565b60a43560ff8116810361012b5790565b6101e43564ffffffffff8116810361012b5790565b3564ffffffffff8116810361012b5790565b8054821015611881575f5260205f209060011b01905f90565b634e487b7160e01b5f52603260045260245ffd5b60e0810190811067ffffffffffffffff82111761037657604052565b610120810190811067ffffffffffffffff82111761037657604052565b6080810190811067ffffffffffffffff82111761037657604052565b6060810190811067ffffffffffffffff82111761037657604052565b90601f8019910116810190811067ffffffffffffffff82111761037657604052565b6004821015610aee5752565b90600182811c92168015611962575b602083101461194e57565b634e487b7160e01b5f52602260045260245ffd5b91607f1691611943565b67ffffffffffffffff81116103765760051b60200190565b90604051611991816118b1565b61010064ffffffffff82945461ffff811684526119b760ff8260101c1660208601611928565b60ff8160181c16604085015263ffffffff8160201c16606085015263ffffffff8160401c16608085015263ffffffff8160601c1660a085015261ffff8160801c1660c085015261ffff8160901c1660e085015260a01c16910152565b906040516040810181811067ffffffffffffffff821117610376576040526020611aaf60018395604051611a4681611895565b81546001600160601b038116825263ffffffff8160601c168683015263ffffffff8160801c16604083015263ffffffff8160a01c16606083015264ffffffffff8160c01c16608083015261ffff8160e81c1660a083015260f81c151560c0820152855201611984565b910152565b80518210156118815760209160051b010190565b90939291335f52600560205260405f20906084359361ffff85169182861415938461012b57835f5260205260405f209760a43563ffffffff811691828214159a8b61012b57835f5260205260405f2090611b24816084846124ba565b9590965f198714611ce05761ffff831680611c8c575b505050505f528360011b60205f200190611b5382611a13565b9160a083510161ffff8151169182156115bb57611b92925f19019161ffff831690529061ffff60e81b1982549161ffff60e81b9060e81b169116179055565b602082019a8b5199602061ffff8c51169b01519860048a1015610aee5761012b575061012b575051906001600160601b0382511663ffffffff6020840151169063ffffffff6040850151169261ffff60a063ffffffff6060880151169601511697611c0a6040519a60ff8d168c5260208c0190611760565b60408a01526060890152608088015260a087015260c086015260e08501526101008401526101208301526101408201527f8549b63a124c7b34efcd632fd1885152a13044f16d417aced87191b13781bfab610160339360ff191692a4815190602061ffff835116920151926004841015610aee57516040015191929160ff1690565b90919950611cd7929d508a60405160ff821681527f7d82aaed5576e909db4de52549c4c91e98f2330f9967170c913866b1c4ee2e826020339360ff191692a45f985f9d858d8d611cf6565b5f808080611b3a565b50505050505050505050505090505f905f905f90565b92909391335f52600560205260405f2061ffff86165f5260205260405f2063ffffffff82165f5260205260405f2080549163ffffffff61ffff5f951698169163ffffffff61ffff60ff80198a16991699169216925b848610611d5e5750505050505050505050565b611d746001611d6d8885611868565b5001611984565b948a61ffff87511614801590611e68575b611e5b575064ffffffffff61010061ffff611da08986611868565b505460e81c1696015116118015611e50575b611e455761ffff84146115bb5761ffff95611df8611e0892611dda6001899801988992611868565b509061ffff60e81b1982549161ffff60e81b9060e81b169116179055565b6040519889526020890190611760565b6040870152606086015260808501521660a08301527f08aa2cb858a8c99d2be62f9c8b73ab44da19c2e81d6c5786ee22485a6413bc9a60c03393a4565b505050505050505050565b5061ffff8414611db2565b6001909601959450611d4b565b5060208601516004811015610aee576004891015610aee57881415611d85565b909291335f52600660205260405f2061ffff83165f5260205267ffffffffffffffff8060405f205416941693841115611fe5576103e8840467ffffffffffffffff8116904282105f14611fdc5750925b610e1084018094116115bb5764ffffffffff61ffff9416604051611efb816118ce565b8681526020810182815286604083019516938486528760608401911695868252335f52600660205260405f208989165f5260205267ffffffffffffffff60405f209451169261ffff60781b6effff000000000000000000000000006cffffffffff00000000000000008754935160401b16935160681b16935160781b169361ffff60781b19916effffffffffffffffffffffffffffff19161716171717905560405195865260208601526040850152606084015216907fa314e9758f809fe7628277d5bfdb05dbae40c50fb4180e8764d3ebc8a878f5a260803392a3600190565b50504292611ed8565b505050505f90565b92919267ffffffffffffffff82116103765760405191612017601f8201601f191660200184611906565b82948184528183011161012b578281602093845f960137010152565b91926060936001600160a01b03829316845260406020850152816040850152848401375f828201840152601f01601f1916010190565b906024359161ffff831680840361012b57805f5260046020526001600160a01b0360405f205416938415612348576040519160208301917fc8a243ad654d5b8295b1e211cc8cdc24f1f38117ac203a3a488a3cac1cca236a8352600435906001600160a01b038216820361012b576001600160a01b0383921660408601520361012b57606083015260443561ffff8116810361012b5761ffff16608083015260643563ffffffff8116810361012b5763ffffffff1660a0830152608435600481101561012b5761213d9060c0840190611760565b60a43560ff811680910361012b5760e083015260c4356001600160601b03811680910361012b5761010083015260e43563ffffffff8116810361012b5763ffffffff166101208301526101043563ffffffff8116810361012b5763ffffffff166101408301526101243563ffffffff8116810361012b5763ffffffff166101608301526101443563ffffffff8116810361012b5763ffffffff166101808301526101643563ffffffff8116810361012b5763ffffffff166101a08301526101843563ffffffff8116810361012b5763ffffffff166101c08301526101a43561ffff8116810361012b5761ffff166101e08301526101c43561ffff8116810361012b5761ffff166102008301526101e43564ffffffffff811680910361012b57610220830152610204359161ffff8316830361012b5761ffff60429316610240820152610240815261229061026082611906565b51902061229b6127a3565b906040519161190160f01b83526002830152602282015220916001600160a01b036122c7828486612586565b50501692848414612341576064825f9360209560405194630b135d3f60e11b8652600486015260406024860152816044860152838501378281018201849052601f01601f19160190855afa630b135d3f60e11b5f5114601f3d1116161561232c575050565b634bcfd0f560e11b5f5260045260245260445ffd5b5050505050565b506388d26f4960e01b5f5260045260245ffd5b8054919082906024356010831061ffff8216808314155f5b8681106123c557505050505050506010821461238b57565b60443561ffff81169081810361012b57506064359063ffffffff82169182810361012b57506305d67eab60e21b5f5260045260245260445ffd5b6123d46001611d6d8389611868565b64ffffffffff6123e48389611868565b505460c01c1661ffff8251168461012b57851480612498575b612455578561244b574211908115612428575b50612420575b6001905b01612373565b975087612416565b61ffff915051165f5260046020526001600160a01b0360405f205416155f612410565b505060019061241a565b97505096975050505050506101e43564ffffffffff81169081810361012b57828211156124825750505090565b50633851e0e960e21b5f5260045260245260445ffd5b5060208201516004811015610aee5760843590600482101561012b57146123fd565b929190915f5b5f5f198160015b6125115750815f19821480156124f3575b6124e85750506001901b176124c0565b965094509192505050565b50875f5261250c8688600184811b60205f20010161260d565b6124d8565b875f98939498969296528060011b60205f20015490878260f81c15159260018b841c1661256957906125429161294c565b87811061255d575b506001905b0190979392979591956124c7565b9650935083600161254a565b505060019061254f565b6001600160a01b035f54163303610e8f57565b90604183036125b0576125a99250602081013591604082359201355f1a906128bf565b9192909190565b50505f9160029190565b60ff811690601f82116125e957604051916125d6604084611906565b6020808452838101919036833783525290565b632cd44ac360e21b5f5260045ffd5b3567ffffffffffffffff8116810361012b5790565b919091549061ffff80831691168114908115612785575b5061275757612635604083016125f8565b67ffffffffffffffff63ffffffff8360201c16911611801561275d575b61275757608082013563ffffffff8116810361012b5763ffffffff808360601c169116116127575761ffff8160801c1690811592838094612748575b61273f57335f52600660205260405f20903561ffff8116810361012b578061ffff9150165f5260205260405f20906060604051926126cb846118ce565b549267ffffffffffffffff8416815264ffffffffff8460401c169081602082015261ffff808660681c169586604084015260781c169283910152421191821561272e575b505061272757821561272057505090565b1115919050565b5050505f90565b60901c61ffff161190505f8061270f565b50505050600190565b5061ffff8260901c161561268e565b50505f90565b5061276a606083016125f8565b67ffffffffffffffff63ffffffff8360401c16911611612652565b90505f5260046020526001600160a01b0360405f205416155f612624565b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016301480612896575b156127fe577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a0815261289060c082611906565b51902090565b507f000000000000000000000000000000000000000000000000000000000000000046146127d5565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411612941579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15612936575f516001600160a01b0381161561292c57905f905f90565b505f906001905f90565b6040513d5f823e3d90fd5b5050505f9160039190565b61ffff8160e81c16158015612a27575b612a205763ffffffff8160801c16420160a0830164ffffffffff61297f82611856565b16821115612a04576129f961012063ffffffff9364ffffffffff6129ab67ffffffffffffffff95611856565b1690035b836129bc60c089016125f8565b16846129ca60e08a016125f8565b1691856129da6101008b016125f8565b160291868860601c1602906001600160601b03881602010195016125f8565b169160a01c16020190565b505063ffffffff67ffffffffffffffff6129f96101205f6129af565b50505f1990565b5064ffffffffff8160c01c16421161295c56fea264697066735822122056a75fe9689f2cd201fe9ea8919f5e53133242c36dc25e33f1ff901ac5b4bdee64736f6c63430008250033",
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
// Solidity: constructor(address initialOwner) returns()
func (shipments *Shipments) PackConstructor(initialOwner common.Address) []byte {
	enc, err := shipments.abi.Pack("", initialOwner)
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
// the contract method with ID 0x8afb2250.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function assign(bytes32 id, uint16 from, uint8 fromMode, uint32 since, (uint16,uint32,uint64,uint64,uint32,uint40,uint64,uint64,uint64,uint64) parcel) returns(uint16, uint8, uint8)
func (shipments *Shipments) PackAssign(id [32]byte, from uint16, fromMode uint8, since uint32, parcel IShipmentsParcel) []byte {
	enc, err := shipments.abi.Pack("assign", id, from, fromMode, since, parcel)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAssign is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8afb2250.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function assign(bytes32 id, uint16 from, uint8 fromMode, uint32 since, (uint16,uint32,uint64,uint64,uint32,uint40,uint64,uint64,uint64,uint64) parcel) returns(uint16, uint8, uint8)
func (shipments *Shipments) TryPackAssign(id [32]byte, from uint16, fromMode uint8, since uint32, parcel IShipmentsParcel) ([]byte, error) {
	return shipments.abi.Pack("assign", id, from, fromMode, since, parcel)
}

// AssignOutput serves as a container for the return parameters of contract
// method Assign.
type AssignOutput struct {
	Arg0 uint16
	Arg1 uint8
	Arg2 uint8
}

// UnpackAssign is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8afb2250.
//
// Solidity: function assign(bytes32 id, uint16 from, uint8 fromMode, uint32 since, (uint16,uint32,uint64,uint64,uint32,uint40,uint64,uint64,uint64,uint64) parcel) returns(uint16, uint8, uint8)
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
// Solidity: function lane(address consumer, uint16 centre, uint32 zone) view returns((address,uint16,uint16,uint32,uint8,uint8,uint96,uint32,uint32,uint32,uint32,uint32,uint32,uint16,uint16,uint40,uint16)[] quotes)
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
// Solidity: function lane(address consumer, uint16 centre, uint32 zone) view returns((address,uint16,uint16,uint32,uint8,uint8,uint96,uint32,uint32,uint32,uint32,uint32,uint32,uint16,uint16,uint40,uint16)[] quotes)
func (shipments *Shipments) TryPackLane(consumer common.Address, centre uint16, zone uint32) ([]byte, error) {
	return shipments.abi.Pack("lane", consumer, centre, zone)
}

// UnpackLane is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x80c3ede2.
//
// Solidity: function lane(address consumer, uint16 centre, uint32 zone) view returns((address,uint16,uint16,uint32,uint8,uint8,uint96,uint32,uint32,uint32,uint32,uint32,uint32,uint16,uint16,uint40,uint16)[] quotes)
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
// the contract method with ID 0x7231b312.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function post((address,uint16,uint16,uint32,uint8,uint8,uint96,uint32,uint32,uint32,uint32,uint32,uint32,uint16,uint16,uint40,uint16) quote, bytes signature) returns()
func (shipments *Shipments) PackPost(quote IShipmentsQuote, signature []byte) []byte {
	enc, err := shipments.abi.Pack("post", quote, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7231b312.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function post((address,uint16,uint16,uint32,uint8,uint8,uint96,uint32,uint32,uint32,uint32,uint32,uint32,uint16,uint16,uint40,uint16) quote, bytes signature) returns()
func (shipments *Shipments) TryPackPost(quote IShipmentsQuote, signature []byte) ([]byte, error) {
	return shipments.abi.Pack("post", quote, signature)
}

// PackRecordWeather is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcd5def75.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function recordWeather(uint16 centre, uint64 time, uint16 wind, uint16 visibility) returns(bool)
func (shipments *Shipments) PackRecordWeather(centre uint16, time uint64, wind uint16, visibility uint16) []byte {
	enc, err := shipments.abi.Pack("recordWeather", centre, time, wind, visibility)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRecordWeather is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcd5def75.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function recordWeather(uint16 centre, uint64 time, uint16 wind, uint16 visibility) returns(bool)
func (shipments *Shipments) TryPackRecordWeather(centre uint16, time uint64, wind uint16, visibility uint16) ([]byte, error) {
	return shipments.abi.Pack("recordWeather", centre, time, wind, visibility)
}

// UnpackRecordWeather is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcd5def75.
//
// Solidity: function recordWeather(uint16 centre, uint64 time, uint16 wind, uint16 visibility) returns(bool)
func (shipments *Shipments) UnpackRecordWeather(data []byte) (bool, error) {
	out, err := shipments.abi.Unpack("recordWeather", data)
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

// PackReturnCapacity is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x96cf5d28.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function returnCapacity(bytes32 id, uint16 centre, uint32 zone, uint16 from, uint8 mode, uint32 since) returns()
func (shipments *Shipments) PackReturnCapacity(id [32]byte, centre uint16, zone uint32, from uint16, mode uint8, since uint32) []byte {
	enc, err := shipments.abi.Pack("returnCapacity", id, centre, zone, from, mode, since)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReturnCapacity is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x96cf5d28.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function returnCapacity(bytes32 id, uint16 centre, uint32 zone, uint16 from, uint8 mode, uint32 since) returns()
func (shipments *Shipments) TryPackReturnCapacity(id [32]byte, centre uint16, zone uint32, from uint16, mode uint8, since uint32) ([]byte, error) {
	return shipments.abi.Pack("returnCapacity", id, centre, zone, from, mode, since)
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

// PackWeather is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc361327a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function weather(address consumer, uint16 centre) view returns((uint64,uint40,uint16,uint16))
func (shipments *Shipments) PackWeather(consumer common.Address, centre uint16) []byte {
	enc, err := shipments.abi.Pack("weather", consumer, centre)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWeather is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc361327a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function weather(address consumer, uint16 centre) view returns((uint64,uint40,uint16,uint16))
func (shipments *Shipments) TryPackWeather(consumer common.Address, centre uint16) ([]byte, error) {
	return shipments.abi.Pack("weather", consumer, centre)
}

// UnpackWeather is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc361327a.
//
// Solidity: function weather(address consumer, uint16 centre) view returns((uint64,uint40,uint16,uint16))
func (shipments *Shipments) UnpackWeather(data []byte) (IShipmentsWeather, error) {
	out, err := shipments.abi.Unpack("weather", data)
	if err != nil {
		return *new(IShipmentsWeather), err
	}
	out0 := *abi.ConvertType(out[0], new(IShipmentsWeather)).(*IShipmentsWeather)
	return out0, nil
}

// ShipmentsCapacityReturned represents a CapacityReturned event raised by the Shipments contract.
type ShipmentsCapacityReturned struct {
	Id           [32]byte
	Consumer     common.Address
	Carrier      uint16
	Parcel       uint8
	Mode         uint8
	Centre       uint16
	Zone         uint32
	Index        *big.Int
	CapacityLeft uint16
	Raw          *types.Log // Blockchain specific contextual infos
}

const ShipmentsCapacityReturnedEventName = "CapacityReturned"

// ContractEventName returns the user-defined event name.
func (ShipmentsCapacityReturned) ContractEventName() string {
	return ShipmentsCapacityReturnedEventName
}

// UnpackCapacityReturnedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CapacityReturned(bytes32 indexed id, address indexed consumer, uint16 indexed carrier, uint8 parcel, uint8 mode, uint16 centre, uint32 zone, uint256 index, uint16 capacityLeft)
func (shipments *Shipments) UnpackCapacityReturnedEvent(log *types.Log) (*ShipmentsCapacityReturned, error) {
	event := "CapacityReturned"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != shipments.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ShipmentsCapacityReturned)
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
// Solidity: event QuotePosted(address indexed consumer, uint16 indexed carrier, uint16 centre, uint32 indexed zone, uint256 index, (address,uint16,uint16,uint32,uint8,uint8,uint96,uint32,uint32,uint32,uint32,uint32,uint32,uint16,uint16,uint40,uint16) quote)
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
	Price        *big.Int
	P50          uint32
	P90          uint32
	Grams        uint32
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
// Solidity: event ShipmentAssigned(bytes32 indexed id, address indexed consumer, uint16 indexed carrier, uint8 parcel, uint8 mode, uint16 centre, uint32 zone, uint96 price, uint32 p50, uint32 p90, uint32 grams, uint256 score, uint256 index, uint16 capacityLeft)
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

// ShipmentsWeatherRecorded represents a WeatherRecorded event raised by the Shipments contract.
type ShipmentsWeatherRecorded struct {
	Consumer   common.Address
	Centre     uint16
	Time       uint64
	ValidUntil *big.Int
	Wind       uint16
	Visibility uint16
	Raw        *types.Log // Blockchain specific contextual infos
}

const ShipmentsWeatherRecordedEventName = "WeatherRecorded"

// ContractEventName returns the user-defined event name.
func (ShipmentsWeatherRecorded) ContractEventName() string {
	return ShipmentsWeatherRecordedEventName
}

// UnpackWeatherRecordedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event WeatherRecorded(address indexed consumer, uint16 indexed centre, uint64 time, uint40 validUntil, uint16 wind, uint16 visibility)
func (shipments *Shipments) UnpackWeatherRecordedEvent(log *types.Log) (*ShipmentsWeatherRecorded, error) {
	event := "WeatherRecorded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != shipments.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ShipmentsWeatherRecorded)
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
	if bytes.Equal(raw[:4], shipments.abi.Errors["WeatherStale"].ID.Bytes()[:4]) {
		return shipments.UnpackWeatherStaleError(raw[4:])
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

// ShipmentsWeatherStale represents a WeatherStale error raised by the Shipments contract.
type ShipmentsWeatherStale struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WeatherStale()
func ShipmentsWeatherStaleErrorID() common.Hash {
	return common.HexToHash("0xad67beff63451715fd44e8d65af098d98b8e1a39a193d56a88369597f95be3cd")
}

// UnpackWeatherStaleError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WeatherStale()
func (shipments *Shipments) UnpackWeatherStaleError(raw []byte) (*ShipmentsWeatherStale, error) {
	out := new(ShipmentsWeatherStale)
	if err := shipments.abi.UnpackIntoInterface(out, "WeatherStale", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TestDollarMetaData contains all meta data concerning the TestDollar contract.
var TestDollarMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"CANCEL_AUTHORIZATION_TYPEHASH\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"DOMAIN_SEPARATOR\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MINT_CAP\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PERMIT_TYPEHASH\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"RECEIVE_WITH_AUTHORIZATION_TYPEHASH\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"TRANSFER_WITH_AUTHORIZATION_TYPEHASH\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"allowance\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"approve\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authorizer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"}],\"name\":\"authorizationState\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"balanceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authorizer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"cancelAuthorization\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authorizer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"cancelAuthorization\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"decimals\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"eip712Domain\",\"outputs\":[{\"internalType\":\"bytes1\",\"name\":\"fields\",\"type\":\"bytes1\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"chainId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"verifyingContract\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"extensions\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"mint\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"name\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"nonces\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"permit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"permit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"validAfter\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"validBefore\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"receiveWithAuthorization\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"validAfter\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"validBefore\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"receiveWithAuthorization\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"symbol\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"totalSupply\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transfer\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transferFrom\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"validAfter\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"validBefore\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"transferWithAuthorization\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"validAfter\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"validBefore\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"transferWithAuthorization\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"version\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Approval\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"authorizer\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"}],\"name\":\"AuthorizationCanceled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"authorizer\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"}],\"name\":\"AuthorizationUsed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Transfer\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"validAfter\",\"type\":\"uint256\"}],\"name\":\"AuthorizationEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"validBefore\",\"type\":\"uint256\"}],\"name\":\"AuthorizationExpired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authorizer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"}],\"name\":\"AuthorizationSpent\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authorizer\",\"type\":\"address\"}],\"name\":\"AuthorizationUnsigned\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"found\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"expected\",\"type\":\"address\"}],\"name\":\"CallerNotPayee\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"allowance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"ERC20InsufficientAllowance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"ERC20InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"approver\",\"type\":\"address\"}],\"name\":\"ERC20InvalidApprover\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"}],\"name\":\"ERC20InvalidReceiver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"ERC20InvalidSender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"ERC20InvalidSpender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"currentNonce\",\"type\":\"uint256\"}],\"name\":\"InvalidAccountNonce\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"found\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"cap\",\"type\":\"uint256\"}],\"name\":\"MintCapped\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"PermitExpired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"}]",
	ID:  "8f3f11f136791a69c21562647f22cacbfb",
	Bin: "0x6101606040523461044f57604051610018604082610453565b601381526020810190722bb0bcb134b636102a32b9ba102237b63630b960691b825260405191610049604084610453565b600183526020830191601960f91b8352604051610067604082610453565b60138152722bb0bcb134b636102a32b9ba102237b63630b960691b602082015260405190610096604083610453565b6004825263151554d160e21b60208301528051906001600160401b03821161034a5760035490600182811c92168015610445575b602083101461032c5781601f8493116103cf575b50602090601f8311600114610369575f9261035e575b50508160011b915f199060031b1c1916176003555b8051906001600160401b03821161034a5760045490600182811c92168015610340575b602083101461032c5781601f8493116102b6575b50602090601f8311600114610250575f92610245575b50508160011b915f199060031b1c1916176004555b61017481610476565b6101205261018184610476565b61014052519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a081526101ea60c082610453565b5190206080523060c05260405161148690816104e2823960805181611053015260a05181611110015260c05181611024015260e051816110a2015261010051816110c8015261012051816105a6015261014051816105cf0152f35b015190505f80610156565b60045f9081528281209350601f198516905b81811061029e5750908460019594939210610286575b505050811b0160045561016b565b01515f1960f88460031b161c191690555f8080610278565b92936020600181928786015181550195019301610262565b828111156101405760045f52909150601f830160051c7f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b60208510610324575b849392601f0160051c82900391015f5b828110610314575050610140565b5f81830155859450600101610306565b5f91506102f6565b634e487b7160e01b5f52602260045260245ffd5b91607f169161012c565b634e487b7160e01b5f52604160045260245ffd5b015190505f806100f4565b60035f9081528281209350601f198516905b8181106103b7575090846001959493921061039f575b505050811b01600355610109565b01515f1960f88460031b161c191690555f8080610391565b9293602060018192878601518155019501930161037b565b828111156100de5760035f52909150601f830160051c7fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b6020851061043d575b849392601f0160051c82900391015f5b82811061042d5750506100de565b5f8183015585945060010161041f565b5f915061040f565b91607f16916100ca565b5f80fd5b601f909101601f19168101906001600160401b0382119082101761034a57604052565b601f8151116104a1576020815191015160208210610492571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe6080806040526004361015610012575f80fd5b5f3560e01c90816306fdde0314610a4a57508063095ea7b314610a2457806318160ddd14610a0757806323b872dd1461092257806330adf81f146108e8578063313ce567146108cd5780633644e515146108ab57806340c10f19146107df57806354fd4d501461079c5780635a049a701461072f57806370a08231146106f85780637ecebe00146106c05780637f2eecc31461068657806384b0196e1461058e57806388b7ab631461057157806395d89b411461046557806398f1312e146104465780639fd5a6cf146103f2578063a0cc6a68146103b8578063a9059cbb14610387578063b7b7289914610340578063cf09299514610323578063d505accf146102a9578063d91694871461026f578063dd62ed3e1461021b578063e3ee160e146101ff578063e94a0102146101b65763ef55bec614610150575f80fd5b346101b2576101b06101ab61019d61016736610c44565b60408051602081019390935282015260f89190911b6001600160f81b031916606082015297909691959294929188906061820190565b03601f198101895288610b52565b610ca2565b005b5f80fd5b346101b25760403660031901126101b2576001600160a01b036101d7610b26565b165f52600860205260405f206024355f52602052602060ff60405f2054166040519015158152f35b346101b2576101b061021661019d61016736610c44565b610ee9565b346101b25760403660031901126101b257610234610b26565b6001600160a01b03610244610b3c565b91165f5260016020526001600160a01b0360405f2091165f52602052602060405f2054604051908152f35b346101b2575f3660031901126101b25760206040517f158b0a9edf7a828aad02f63cd515c68ef2f50ba807396f6d12842833a15974298152f35b346101b25760e03660031901126101b2576102c2610b26565b6102ca610b3c565b6084359060ff821682036101b2576040805160a435602082015260c4359181019190915260f89290921b6001600160f81b0319166060830152604182526101b092610316606184610b52565b6064359160443591610d5f565b346101b2576101b061033436610bde565b95949094939193610ee9565b346101b25760603660031901126101b257610359610b26565b6044359067ffffffffffffffff82116101b25761037d6101b0923690600401610b88565b9060243590610e0c565b346101b25760403660031901126101b2576103ad6103a3610b26565b6024359033610f70565b602060405160018152f35b346101b2575f3660031901126101b25760206040517f7c7c6cdb67a18743f49ec6fa9b35f50d52ed05cbed4cc592e13b44501c1a22678152f35b346101b25760a03660031901126101b25761040b610b26565b610413610b3c565b906084359167ffffffffffffffff83116101b2576104386101b0933690600401610b88565b916064359160443591610d5f565b346101b2575f3660031901126101b25760206040516402540be4008152f35b346101b2575f3660031901126101b2576040515f6004548060011c90600181168015610567575b6020831081146105535782855290811561052f57506001146104d1575b6104cd836104b981850382610b52565b604051918291602083526020830190610b02565b0390f35b91905060045f527f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b915f905b808210610515575090915081016020016104b96104a9565b9192600181602092548385880101520191019092916104fd565b60ff191660208086019190915291151560051b840190910191506104b990506104a9565b634e487b7160e01b5f52602260045260245ffd5b91607f169161048c565b346101b2576101b061058236610bde565b95949094939193610ca2565b346101b2575f3660031901126101b25761062a6105ca7f00000000000000000000000000000000000000000000000000000000000000006112a7565b6105f37f00000000000000000000000000000000000000000000000000000000000000006112a7565b6020610638604051926106068385610b52565b5f84525f368137604051958695600f60f81b875260e08588015260e0870190610b02565b908582036040870152610b02565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b82811061066f57505050500390f35b835185528695509381019392810192600101610660565b346101b2575f3660031901126101b25760206040517fd099cc98ef71107a616c4f0f941f04c322d8e254fe26b3c6668db87aae413de88152f35b346101b25760203660031901126101b2576001600160a01b036106e1610b26565b165f526007602052602060405f2054604051908152f35b346101b25760203660031901126101b2576001600160a01b03610719610b26565b165f525f602052602060405f2054604051908152f35b346101b25760a03660031901126101b257610748610b26565b60443560ff811681036101b2576040805160643560208201526084359181019190915260f89190911b6001600160f81b0319166060820152604181526101b091610793606183610b52565b60243590610e0c565b346101b2575f3660031901126101b2576104cd6040516107bd604082610b52565b60018152601960f91b6020820152604051918291602083526020830190610b02565b346101b25760403660031901126101b2576107f8610b26565b602435906402540be400821161088f576001600160a01b031690811561087c57600254908082018092116108685760207fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef915f9360025584845283825260408420818154019055604051908152a3005b634e487b7160e01b5f52601160045260245ffd5b63ec442f0560e01b5f525f60045260245ffd5b5063622ce15160e11b5f526004526402540be40060245260445ffd5b346101b2575f3660031901126101b25760206108c561101a565b604051908152f35b346101b2575f3660031901126101b257602060405160068152f35b346101b2575f3660031901126101b25760206040517f6e71edae12b1b97f4d1f60370fef10105fa2faae0126114a169c64845d6126c98152f35b346101b25760603660031901126101b25761093b610b26565b610943610b3c565b604435906001600160a01b03831692835f52600160205260405f206001600160a01b0333165f5260205260405f20545f198110610986575b506103ad9350610f70565b8381106109ec5784156109d95733156109c6576103ad945f52600160205260405f206001600160a01b0333165f526020528360405f20910390558461097b565b634a1406b160e11b5f525f60045260245ffd5b63e602df0560e01b5f525f60045260245ffd5b8390637dc7a0d960e11b5f523360045260245260445260645ffd5b346101b2575f3660031901126101b2576020600254604051908152f35b346101b25760403660031901126101b2576103ad610a40610b26565b6024359033611244565b346101b2575f3660031901126101b2575f6003548060011c90600181168015610af8575b6020831081146105535782855290811561052f5750600114610a9a576104cd836104b981850382610b52565b91905060035f527fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b915f905b808210610ade575090915081016020016104b96104a9565b919260018160209254838588010152019101909291610ac6565b91607f1691610a6e565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b600435906001600160a01b03821682036101b257565b602435906001600160a01b03821682036101b257565b90601f8019910116810190811067ffffffffffffffff821117610b7457604052565b634e487b7160e01b5f52604160045260245ffd5b81601f820112156101b25780359067ffffffffffffffff8211610b745760405192610bbd601f8401601f191660200185610b52565b828452602083830101116101b257815f926020809301838601378301015290565b60e06003198201126101b2576004356001600160a01b03811681036101b257916024356001600160a01b03811681036101b2579160443591606435916084359160a4359160c4359067ffffffffffffffff82116101b257610c4191600401610b88565b90565b6101209060031901126101b2576004356001600160a01b03811681036101b257906024356001600160a01b03811681036101b2579060443590606435906084359060a4359060c43560ff811681036101b2579060e435906101043590565b929093969591946001600160a01b03851697883303610d4857918183610cd3610d41969584610d469c9d968a611136565b6040519260208401947fd099cc98ef71107a616c4f0f941f04c322d8e254fe26b3c6668db87aae413de886526001600160a01b0389166040860152606085015289608085015260a084015260c083015260e082015260e08152610d3861010082610b52565b519020836111f3565b610f70565b565b886314a8e31d60e31b5f523360045260245260445ffd5b9091929493854211610df957610df490610d4695966001600160a01b03841690815f52600760205260405f20908154916001830190556040519160208301937f6e71edae12b1b97f4d1f60370fef10105fa2faae0126114a169c64845d6126c9855260408401526001600160a01b038816606084015288608084015260a083015260c082015260c08152610d3860e082610b52565b611244565b85639e96b26f60e01b5f5260045260245ffd5b90916001600160a01b03821691825f52600860205260405f20845f5260205260ff60405f205416610ed25790610e8b9160405160208101907f158b0a9edf7a828aad02f63cd515c68ef2f50ba807396f6d12842833a1597429825285604082015286606082015260608152610e82608082610b52565b519020906111f3565b805f52600860205260405f20825f5260205260405f20600160ff198254161790557f1cdd46ff242716cdaa72d159d339a485b3438398348d68f09d7c8c0a59353d815f80a3565b5050630191d19f60e41b5f5260045260245260445ffd5b92610d46969194610d419396610f0182848389611136565b6040519160208301937f7c7c6cdb67a18743f49ec6fa9b35f50d52ed05cbed4cc592e13b44501c1a226785526001600160a01b03881660408501526001600160a01b038916606085015289608085015260a084015260c083015260e082015260e08152610d3861010082610b52565b6001600160a01b0316908115611007576001600160a01b031691821561087c57815f525f60205260405f2054818110610fee57817fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef92602092855f525f84520360405f2055845f525f825260405f20818154019055604051908152a3565b8263391434e360e21b5f5260045260245260445260645ffd5b634b637e8f60e11b5f525f60045260245ffd5b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001630148061110d575b15611075577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a0815261110760c082610b52565b51902090565b507f0000000000000000000000000000000000000000000000000000000000000000461461104c565b91929092804211156111e15750804210156111cf57506001600160a01b0316805f52600860205260405f20825f5260205260ff60405f2054166111ba57805f52600860205260405f20825f5260205260405f20600160ff198254161790557f98de503528ee59b575ef0c0a2576a82497bfc029a5685b209e9ec333479b10a55f80a3565b630191d19f60e41b5f5260045260245260445ffd5b633d91b05f60e01b5f5260045260245ffd5b6330df5c4360e11b5f5260045260245ffd5b9160426112209261120261101a565b906040519161190160f01b83526002830152602282015220836112e5565b156112285750565b6001600160a01b03906353ea611b60e11b5f521660045260245ffd5b6001600160a01b03169081156109d9576001600160a01b03169182156109c65760207f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92591835f526001825260405f20855f5282528060405f2055604051908152a3565b60ff811690601f82116112d657604051916112c3604084610b52565b6020808452838101919036833783525290565b632cd44ac360e21b5f5260045ffd5b9190823b61133457906112f791611389565b5060048110156113205715918261130d57505090565b6001600160a01b03919250811691161490565b634e487b7160e01b5f52602160045260245ffd5b916020926064835f94519060405193630b135d3f60e11b855260048501526040602485015286820190604485015e8281018201859052601f01601f191601915afa630b135d3f60e11b5f5114601f3d11161690565b81519190604183036113b9576113b29250602082015190606060408401519301515f1a906113c3565b9192909190565b50505f9160029190565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411611445579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa1561143a575f516001600160a01b0381161561143057905f905f90565b505f906001905f90565b6040513d5f823e3d90fd5b5050505f916003919056fea2646970667358221220939bbe9dda2b115bbb8a1484e6b9cab3d52b08ad30188a17f5afeebb642f556264736f6c63430008250033",
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
