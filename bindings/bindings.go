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
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"ORDERS\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"acceptOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"id\",\"type\":\"uint16\"},{\"internalType\":\"int32\",\"name\":\"lat\",\"type\":\"int32\"},{\"internalType\":\"int32\",\"name\":\"lon\",\"type\":\"int32\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"addCentre\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"id\",\"type\":\"uint16\"},{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"int64\",\"name\":\"delta\",\"type\":\"int64\"}],\"name\":\"adjustStock\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"id\",\"type\":\"uint16\"}],\"name\":\"centre\",\"outputs\":[{\"internalType\":\"int32\",\"name\":\"lat\",\"type\":\"int32\"},{\"internalType\":\"int32\",\"name\":\"lon\",\"type\":\"int32\"},{\"internalType\":\"bool\",\"name\":\"known\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"id\",\"type\":\"uint16\"},{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"counted\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"needed\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"correct\",\"type\":\"bool\"},{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"count\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"from\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"to\",\"type\":\"uint32\"}],\"name\":\"distance\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"int32\",\"name\":\"lat\",\"type\":\"int32\"},{\"internalType\":\"int32\",\"name\":\"lon\",\"type\":\"int32\"}],\"name\":\"inZone\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"isMerchant\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"merchantName\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint16\",\"name\":\"at_\",\"type\":\"uint16\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"},{\"internalType\":\"uint8\",\"name\":\"mask\",\"type\":\"uint8\"},{\"internalType\":\"enumMove\",\"name\":\"move\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"moveLines\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"to\",\"type\":\"uint32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"name\":\"nearest\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"\",\"type\":\"uint16\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"paused\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pendingOwner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"components\":[{\"internalType\":\"int32\",\"name\":\"lat\",\"type\":\"int32\"},{\"internalType\":\"int32\",\"name\":\"lon\",\"type\":\"int32\"},{\"internalType\":\"uint32\",\"name\":\"halfSide\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"ranking\",\"type\":\"bytes32\"}],\"internalType\":\"structICentres.Zone\",\"name\":\"data\",\"type\":\"tuple\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"}],\"name\":\"proveZone\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputs\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"uri\",\"type\":\"string\"}],\"name\":\"publishRankings\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"rankings\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputs\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"id\",\"type\":\"uint16\"},{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"quantity\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"receiveStock\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"renounceOwnership\",\"outputs\":[],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"to\",\"type\":\"uint32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"}],\"name\":\"reserve\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"first\",\"type\":\"uint16\"},{\"internalType\":\"uint256\",\"name\":\"split\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint16\",\"name\":\"from\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"to\",\"type\":\"uint32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"},{\"internalType\":\"uint8\",\"name\":\"mask\",\"type\":\"uint8\"}],\"name\":\"reserveElsewhere\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"found\",\"type\":\"uint16\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"setMerchant\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bool\",\"name\":\"to\",\"type\":\"bool\"}],\"name\":\"setPaused\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"components\":[{\"internalType\":\"int32\",\"name\":\"lat\",\"type\":\"int32\"},{\"internalType\":\"int32\",\"name\":\"lon\",\"type\":\"int32\"},{\"internalType\":\"uint32\",\"name\":\"halfSide\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"ranking\",\"type\":\"bytes32\"}],\"internalType\":\"structICentres.Zone\",\"name\":\"data\",\"type\":\"tuple\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"setZone\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"id\",\"type\":\"uint16\"},{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"}],\"name\":\"stock\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"onHand\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"reserved\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"movements\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"agreed\",\"type\":\"uint64\"}],\"internalType\":\"structICentres.Stock\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"transferOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"zone\",\"outputs\":[{\"components\":[{\"internalType\":\"int32\",\"name\":\"lat\",\"type\":\"int32\"},{\"internalType\":\"int32\",\"name\":\"lon\",\"type\":\"int32\"},{\"internalType\":\"uint32\",\"name\":\"halfSide\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"ranking\",\"type\":\"bytes32\"}],\"internalType\":\"structICentres.Zone\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"int32\",\"name\":\"lat\",\"type\":\"int32\"},{\"indexed\":false,\"internalType\":\"int32\",\"name\":\"lon\",\"type\":\"int32\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"CentreAdded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"counted\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"expected\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"agreed\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"movements\",\"type\":\"uint64\"}],\"name\":\"DiscrepancyOpened\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"MerchantSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferStarted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferred\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"paused\",\"type\":\"bool\"}],\"name\":\"Paused\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"inputs\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"uri\",\"type\":\"string\"}],\"name\":\"RankingsPublished\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"order\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"enumMove\",\"name\":\"move\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"quantity\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"stock\",\"type\":\"bytes32\"}],\"name\":\"StockMoved\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"int32\",\"name\":\"lat\",\"type\":\"int32\"},{\"indexed\":false,\"internalType\":\"int32\",\"name\":\"lon\",\"type\":\"int32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"halfSide\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"ranking\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"ZoneSet\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"}],\"name\":\"CentreKnown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"}],\"name\":\"CentreMalformed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"}],\"name\":\"CentreUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"found\",\"type\":\"address\"}],\"name\":\"NotMerchant\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"found\",\"type\":\"address\"}],\"name\":\"NotOrders\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"}],\"name\":\"OutOfStock\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"OwnableInvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"OwnableUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"OwnerNeeded\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"PlacingPaused\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"onHand\",\"type\":\"uint256\"}],\"name\":\"StockTooLarge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"onHand\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"taken\",\"type\":\"uint64\"}],\"name\":\"StockTooSmall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"}],\"name\":\"ZoneFixed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"}],\"name\":\"ZoneMalformed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"}],\"name\":\"ZoneUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"}],\"name\":\"ZoneUnproved\",\"type\":\"error\"}]",
	ID:  "f12a02a59214e97ca66634788e5e3af349",
	Bin: "0x60a0346100f657601f612e1538819003918201601f19168301916001600160401b038311848410176100fa578084926020946040528339810103126100f657516001600160a01b038116908190036100f65780156100e357600280546001600160a01b0319908116909155600180549182168317905560405191906001600160a01b03167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a333608052612d06908161010f82396080518181816105da015281816106c701528181610e81015281816113f001528181611659015261171d0152f35b631e4fbdf760e01b5f525f60045260245ffd5b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f3560e01c80630d7b22261461176a57806311b44936146116c657806312782f401461161957806316c38b3c146115ad5780631a2f7167146115805780631fa0fd62146114415780632abe2e861461139657806345d89b671461130357806347d6ae7f1461125557806350b9d6f714611055578063544cfa8d14610e1a5780635569c4ff14610df65780635c975abb14610dd157806360caa60914610ceb578063715018a614610ccc57806379ba509714610c4b5780638da5cb5b14610c235780638f060fee14610ac55780638fefdfd914610a6a578063a94cb77214610894578063a97b8f0014610676578063c4805e3414610609578063c8d7601a146105c5578063d28f307914610401578063d3390b621461037e578063e30c397814610356578063f17c6ba7146101bd5763f2fde38b1461014d575f80fd5b346101b95760203660031901126101b957610166611853565b61016e611caa565b600280546001600160a01b0319166001600160a01b039283169081179091556001549091167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e227005f80a3005b5f80fd5b346101b95760803660031901126101b9576101d66118bf565b6101de61190d565b906101e761191d565b606435926001600160401b0384116101b95761020a61ffff943690600401611826565b949093610215611caa565b1693841561034357845f52600560205260ff60405f205460401c166103305761023e8383612767565b1561031d577fed16ead0dd430d2356f6fa6dbf35009d20602916aa9b57a217debd8df85726df9361031891604051936102768561196c565b60030b93848152602081019560030b958681526102e06040830191600183528a5f52600560205260405f20935160030b63ffffffff198554169063ffffffff161784555160030b839081549060201b67ffffffff00000000169067ffffffff000000001916179055565b51151560ff60401b82549160401b169060ff60401b191617905560405194859485526020850152606060408501526060840191611c8a565b0390a2005b84637bb9c08760e01b5f5260045260245ffd5b846330deb1bb60e21b5f5260045260245ffd5b8463173e0a0760e21b5f5260045260245ffd5b346101b9575f3660031901126101b9576002546040516001600160a01b039091168152602090f35b346101b95760603660031901126101b9576024356004356044356001600160401b0381116101b9576103d57f14da50b8ae8799e95998a70f77da464dbee3827d124858e15fd7061cf39e6840913690600401611826565b6103dd611caa565b84600855836007556103fc604051928392602084526020840191611c8a565b0390a3005b346101b95760403660031901126101b95761041a6118bf565b6024359063ffffffff82168092036101b95761ffff16805f52600560205260405f20604051906104498261196c565b54918260030b825260208201928060201c60030b845260ff604084019160401c161515815251156105b35750825f52600660205260405f20549263ffffffff8460401c16156105a15750670de0b6b3a764000091828080935160030b925160030b956105266105126104fb60028460030b9460201c60030b6104da82878b035f81125f1461059c575f035b056129d9565b9b035f811215610597575f035b80636b49d2008113610589575b50056129d9565b955f811215610584575f035b6335a4e900036129d9565b915f811215610584576335a4e900016129d9565b02059180020502059180020501670de0b6b3a76400008113610575575b63ffffffff670de0b6b3a76400006105666105618260209502612a4c565b612b6e565b62c26d82020416604051908152f35b50670de0b6b3a7640000610543565b610507565b905063d693a400038c6104f4565b6104e7565b6104d4565b63ebe704dd60e01b5f5260045260245ffd5b63173e0a0760e21b5f5260045260245ffd5b346101b9575f3660031901126101b9576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346101b95760203660031901126101b95761ffff6106256118bf565b165f526005602052606060405f2060408051916106418361196c565b548060030b9283815260ff8260201c60030b92836020840152841c161515928391015260405192835260208301526040820152f35b346101b95760a03660031901126101b9576004356106926118d0565b61069a611813565b916064356001600160401b0381116101b9576106ba90369060040161187f565b6106c59391936118af565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633036108825760ff169160015f80825b610748575b50505061071e9083838761071960209a611f12565b611fa8565b9361ffff85169485610735575b8686604051908152f35b61073e9461208a565b828080808061072b565b8481101561087d579081838781941c16610766575b820190916106ff565b9091508763ffffffff6107986020610792858a61078c61078783838a612017565b61203b565b96612017565b01611cbe565b169061ffff8616845283602052604084206001600160401b0382165f5260205260405f20546001600160401b038116906001600160401b038160401c168683829161086957918a93918a9998979695938f9b5f1461083a57505061083394899a9461082d8a95899561080e8e9c9b600297612988565b6108236001600160401b038360801c16612583565b9160c01c9261293e565b956128f3565b905061075d565b979699509750509050610863979150866002610833948b61082d5f9a8b965f9e8f9e8f9d6125a1565b9161080e565b634e487b7160e01b89526021600452602489fd5b610704565b620be93560e51b5f523360045260245ffd5b346101b95760603660031901126101b9576108ad6118bf565b6108b56118e1565b90604435918260070b8093036101b9576108cd611caa565b61ffff821690815f52600560205260ff60405f205460401c1615610a5757815f525f60205260405f206001600160401b0382165f5260205260405f2054926001600160401b03841690858201958087125f8412908015821691151617610a43575f87126109e5575050677fffffffffffffff85116109c1575f516020612cb15f395f51905f52916109bc6109916001600160401b039361098b855f9a1698868160401c1690610980888260801c16612583565b9060c01c918b61293e565b976129a8565b958588528760205260408820848416895260205280604089205587604051948594169760058561204f565b0390a4005b846001600160401b03838563433c67ef60e11b5f526004521660245260445260645ffd5b916001600160401b036109fb610a3f9394611c1e565b604051631307261b60e01b815261ffff90951660048601526001600160401b0395861660248601529185166044850152169290921660648201529081906084820190565b0390fd5b634e487b7160e01b5f52601160045260245ffd5b5063173e0a0760e21b5f5260045260245ffd5b346101b95760403660031901126101b957610a83611800565b602435906001600160401b0382116101b957610ab4610ab991610aac602094369060040161187f565b929091611f12565b611f56565b61ffff60405191168152f35b346101b95760c03660031901126101b957610ade611800565b60803660231901126101b95760a4356001600160401b0381116101b957366023820112156101b9578060040135906001600160401b0382116101b9573660248360051b830101116101b9576040516020810163ffffffff851691828252610b4361190d565b60030b6040820152610b5361191d565b60030b606082015260643563ffffffff81168091036101b957608082015260843560a082015260a08152610b8860c082611987565b5190206040516020810191825260208152610ba4604082611987565b519020936007545f955b85871015610bef5760248760051b86010135908181105f14610bde575f52602052600160405f205b960195610bae565b905f52602052600160405f20610bd6565b03610c1057604051610c0e91610c06602083611987565b5f8252611ccf565b005b5063e315d2a960e01b5f5260045260245ffd5b346101b9575f3660031901126101b9576001546040516001600160a01b039091168152602090f35b346101b9575f3660031901126101b957600254336001600160a01b03821603610cb9576001600160a01b0319908116600255600180543392811683179091556001600160a01b03167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a3005b63118cdaa760e01b5f523360045260245ffd5b346101b9575f3660031901126101b95763017ed72b60e01b5f5260045ffd5b346101b95760203660031901126101b9576001600160a01b03610d0c611853565b165f52600460205260405f20604051905f90805490610d2a82611c52565b8085529160018116908115610daa5750600114610d6a575b610d6684610d5281860382611987565b60405191829160208352602083019061192d565b0390f35b5f90815260208120939250905b808210610d9057509091508101602001610d5282610d42565b919260018160209254838588010152019101909291610d77565b60ff191660208087019190915292151560051b85019092019250610d529150839050610d42565b346101b9575f3660031901126101b957602060ff60025460a01c166040519015158152f35b346101b9575f3660031901126101b957604060075460085482519182526020820152f35b346101b95760c03660031901126101b957600435610e366118d0565b6044356001600160401b0381116101b957610e5590369060040161187f565b9290916064359260ff84168094036101b95760843590600682101592836101b957610e7e611869565b967f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163303610882575f5b818110610eba57005b600188821c16610ecd575b600101610eb1565b610edb610787828487612017565b9063ffffffff610ef1602061079284878a612017565b169161ffff85165f525f60205260405f206001600160401b0382165f5260205260405f2054926001600160401b038416916001600160401b038560401c16908382948c611041578f95978e988d958c94600288145f14610f6e575050869492610f679896949261080e60019c9961082d94612988565b9050610ec5565b9093919060038803610fff575050869492889694928683610f679b60019e9b6001600160401b0361082d971610610fba575b5090610faf81610fb593612988565b93612988565b61080e565b610ff79250610fe7610ff094610fdb6001600160401b038260801c16612583565b9060c01c90878d61293e565b9384928b612988565b88886128a5565b868089610fa0565b965099505094929550505060048a0361102d5789610f67948f9361082d8f969960019a610863878f956125a1565b634e487b7160e01b5f52600160045260245ffd5b634e487b7160e01b5f52602160045260245ffd5b346101b95760603660031901126101b95761106e611853565b6024358015158091036101b9576044356001600160401b0381116101b95761109a903690600401611826565b90926110a4611caa565b60018060a01b031691825f52600360205260405f2060ff1981541660ff8316179055825f52600460205260405f206001600160401b038311611241576110ea8154611c52565b601f81116111f0575b505f601f8411600114611167579461031891847fbbb4c806512f5e9cdb40d6da53c329c24a968c36ef3ff8023f5a13348fcd1e8996975f9161115c575b508560011b905f198760031b1c19161790555b6040519384938452604060208501526040840191611c8a565b905082013588611130565b601f19841690825f5260205f20915f5b8181106111d85750916103189391867fbbb4c806512f5e9cdb40d6da53c329c24a968c36ef3ff8023f5a13348fcd1e89989994106111bf575b5050600185811b019055611143565b8301355f19600388901b60f8161c1916905587806111b0565b9192602060018192868c013581550194019201611177565b838111156110f357815f5260205f20601f850160051c9060208610611239575b81601f9101920160051c03905f5b82811061122c5750506110f3565b5f8282015560010161121e565b5f9150611210565b634e487b7160e01b5f52604160045260245ffd5b346101b95760403660031901126101b95761126e6118bf565b61ffff6112796118e1565b91611282611c2e565b50165f525f6020526001600160401b0360405f2091165f52602052608060405f20546001600160401b038082169181808260401c1691818082881c169160c01c9360606040516112d181611951565b888152602081019283526040810194855201948552604051968752511660208601525116604084015251166060820152f35b346101b95760203660031901126101b95763ffffffff611321611800565b611329611c2e565b50165f526006602052608060405f2060405161134481611951565b63ffffffff82548060030b938484526060600160208601928460201c60030b845285604088019560401c168552015494019384526040519485525160030b602085015251166040830152516060820152f35b346101b95760c03660031901126101b9576113af6118bf565b6113b76118e1565b906113c06118f7565b90606435916001600160401b0383168093036101b95760843593841592831586036101b9576113ed611869565b947f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316330361088257610c0e969461142e575b506125c1565b6001600160401b03841610935086611428565b346101b95760603660031901126101b95761145a611800565b61146261190d565b9063ffffffff61147061191d565b91165f5260066020526114ad60405f20549161149d63ffffffff8460401c16948460030b9060030b611c06565b9260201c60030b9060030b611c06565b91636b49d2008313611567575b636b49d1ff198312611533575b918260209315159283611528575b83611513575b5082611508575b826114f4575b50506040519015158152f35b6114ff919250611c1e565b131582806114e8565b8082131592506114e2565b90925061151f83611c1e565b131591846114db565b8181131593506114d5565b63d693a4008301925f63d693a40085129112908015821691151617156114c757634e487b7160e01b5f52601160045260245ffd5b9163d693a3ff198101908113600116610a4357916114ba565b346101b95760203660031901126101b95760206115a361159e611853565b611bcf565b6040519015158152f35b346101b95760203660031901126101b9576004358015158091036101b95760207f0e2fb031ee032dc02d8011dc50b816eb450cf856abd8261680dac74f72165bd2916115f7611caa565b6002805460ff60a01b191660a083901b60ff60a01b16179055604051908152a1005b346101b95760803660031901126101b9576116326118bf565b61163a6118e1565b906116436118f7565b606435906001600160a01b03821682036101b9577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633036108825760209361ffff84165f526005855260ff60405f205460401c1693846116b3575b85856040519015158152f35b6116bd94506124b3565b828080806116a7565b346101b95760a03660031901126101b9576024356001600160a01b03811681036101b9576116f2611813565b906064356001600160401b0381116101b95761171290369060040161187f565b61171a6118af565b917f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633036108825760409461175a946004356119a8565b61ffff8351921682526020820152f35b346101b95760c03660031901126101b957611783611800565b60803660231901126101b95760a4356001600160401b0381116101b9576117ae903690600401611826565b90916117b8611caa565b6001600160401b03821161124157604051916117de601f8201601f191660200184611987565b80835236818501116101b9576020815f92610c0e968387013784010152611ccf565b6004359063ffffffff821682036101b957565b6044359063ffffffff821682036101b957565b9181601f840112156101b9578235916001600160401b0383116101b957602083818601950101116101b957565b600435906001600160a01b03821682036101b957565b60a435906001600160a01b03821682036101b957565b9181601f840112156101b9578235916001600160401b0383116101b957602080850194606085020101116101b957565b6084359060ff821682036101b957565b6004359061ffff821682036101b957565b6024359061ffff821682036101b957565b602435906001600160401b03821682036101b957565b604435906001600160401b03821682036101b957565b602435908160030b82036101b957565b604435908160030b82036101b957565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b608081019081106001600160401b0382111761124157604052565b606081019081106001600160401b0382111761124157604052565b90601f801991011681019081106001600160401b0382111761124157604052565b92939195949060ff60025460a01c16611bc0576119c481611bcf565b15611ba057506119d386611f12565b906119df838684611f56565b61ffff811680611a5057505090828560ff6119fb9416926121e4565b948515611a37575084805b611a17575050505061ffff82169190565b611a2e60ff8260101c16838661ffff85168761208a565b60181c80611a06565b63ffffffff9063557a619960e01b5f521660045260245ffd5b925095965050805f94939294525f60205260405f20935f5b818110611a7a57505050505050905f90565b5f19811c60011615611b9857611a91818387612017565b611aa66020611a9f8361203b565b9201611cbe565b9063ffffffff8216916001600160401b0382165f528860205260405f2054836001600160401b03611ad683612879565b1610611b5c575f516020612cb15f395f51905f526001600160401b038994611b528d60019998968c9663ffffffff60401b8c60801b9260401b160101908484165f526020528060405f2055604051938493169683606090939291936001600160401b036080820195600183521660208201525f60408201520152565b0390a45b01611a68565b604051631307261b60e01b815261ffff8c1660048201526001600160401b03848116602483015291821660448201529084166064820152608490fd5b600190611b56565b63c7eff51760e01b5f9081526001600160a01b0391909116600452602490fd5b630d75fbb560e21b5f5260045ffd5b6001600160a01b03165f8181526003602052604090205460ff16908115611bf4575090565b6001546001600160a01b031614919050565b81810392915f138015828513169184121617610a4357565b600160ff1b8114610a43575f0390565b60405190611c3b82611951565b5f6060838281528260208201528260408201520152565b90600182811c92168015611c80575b6020831014611c6c57565b634e487b7160e01b5f52602260045260245ffd5b91607f1691611c61565b908060209392818452848401375f828201840152601f01601f1916010190565b6001546001600160a01b03163303610cb957565b3563ffffffff811681036101b95790565b63ffffffff169081158015611ef8575b8015611ece575b611ebb576084355f5b60108110611e80575b50825f52600660205260405f2054602435928360030b918285036101b957828160030b1490811591611e5f575b8115611e37575b60401c63ffffffff1615159081611e2f575b50611e1c57845f52600660205260405f209063ffffffff198254168563ffffffff16178255604435938460030b948581036101b957835467ffffffff00000000191667ffffffff00000000602083901b1617845560643563ffffffff8116918282036101b9577f33d633b066cb2242486e5a44f958d376733d42b559847e1b913abbd16620951a98846001611e1798805463ffffffff60401b8760401b169063ffffffff60401b19161781550155505050604051958695865260208601526040850152606084015260a0608084015260a083019061192d565b0390a2565b8463eb0b958760e01b5f5260045260245ffd5b90505f611d3e565b905060643563ffffffff81168082036101b957604083901c63ffffffff161415919050611d2c565b90506044358060030b908181036101b957508160201c60030b141590611d25565b61ffff611e8d82846127bf565b168015611eb557805f52600560205260ff60405f205460401c16156105b35750600101611cef565b50611cf8565b50639752636160e01b5f5260045260245ffd5b506024358060030b81036101b9576044358060030b81036101b957611ef291612767565b15611ce6565b5060643563ffffffff8116908181036101b9575015611cdf565b63ffffffff1690815f526006602052600160405f20015491821580611f39575b6105a15750565b50805f52600660205263ffffffff60405f205460401c1615611f32565b915f5b60108110611f6957505050505f90565b611f7381856127bf565b61ffff811615611f9f57611f8a5f198486846127e8565b611f975750600101611f59565b935050505090565b50505050505f90565b9361ffff169290915f5b60108110611fc4575050505050505f90565b611fce81876127bf565b61ffff8116801561200b5786141580611ff9575b611fef5750600101611fb2565b9550505050505090565b50612006848487846127e8565b611fe2565b50505050505050505f90565b9190811015612027576060020190565b634e487b7160e01b5f52603260045260245ffd5b356001600160401b03811681036101b95790565b90949392608082019560068110156110415782526001600160401b0390921660208201526001600160a01b0391909116604082015260600152565b91939261ffff821690815f525f60205260405f20955f5b8281106120b2575050505050505050565b600187821c16156121c8576120c8818484612017565b6120d66020611a9f8361203b565b9063ffffffff8216916001600160401b0382165f528a60205260405f2054836001600160401b0361210683612879565b161061218c575f516020612cb15f395f51905f526001600160401b038b946121828f60019998968d9663ffffffff60401b8c60801b9260401b160101908484165f526020528060405f2055604051938493169683606090939291936001600160401b036080820195600183521660208201525f60408201520152565b0390a45b016120a1565b604051631307261b60e01b815261ffff8a1660048201526001600160401b03848116602483015291821660448201529084166064820152608490fd5b600190612186565b80518210156120275760209160051b010190565b93919293600285106124aa57604051926102206122018186611987565b60108552601f19013660208601375f5b6010811080612494575b156122c85761222a81846127bf565b61ffff5f91165f525f60205260405f205f5b88811061226057505061224f82876121d0565b525f198114610a4357600101612211565b61226b818a89612017565b6001600160401b0361227c8261203b565b165f52826020526001600160401b0363ffffffff6122a960206122a260405f2054612879565b9401611cbe565b16911610156122bb575b60010161223c565b6001811b909217916122b3565b93925094936001901b925f198401938411610a43575f5b818110612408575090919293600311612400575f5b8181106123045750505050505f90565b60018101808211610a43575b82811061232057506001016122f4565b61232d82869793976121d0565b5161233882876121d0565b511760018201808311610a43578119841660101b915b85821061236357505050600101949094612310565b84612378838a969b999a9895989794976121d0565b518217036123eb5750505090849561ffff6123d0846123c68899846123ad8b6123a6839c9d6123dd9c6121d0565b51936127bf565b9160101b911617996123bf86846121d0565b51926121d0565b51191692896127bf565b9160101b911617956127bf565b161760301b9160181b171790565b9091936001019097929695979491939461234e565b505050505f90565b60018101808211610a43575b82811061242457506001016122df565b8561242f83876121d0565b5161243a83886121d0565b51171461244957600101612414565b91508395509361247d85612464612486959761ffff976121d0565b5186612470838a6127bf565b9160101b911617976121d0565b511916936127bf565b9160101b91161760181b1790565b5061ffff6124a282856127bf565b16151561221b565b50509150505f90565b61ffff909391931690815f525f60205260405f206001600160401b0385165f5260205260405f20546001600160401b038116946001600160401b0385168601809611610a4357677fffffffffffffff8611612579576125715f516020612cb15f395f51905f52936125485f986001600160401b0395868160401c168761253d818460801c16612583565b9260c01c931661293e565b9086895288602052604089208585168a526020528160408a20556040519485941697898561204f565b0390a4600190565b5050505050505f90565b6001600160401b036001911601906001600160401b038211610a4357565b906001600160401b03809116911601906001600160401b038211610a4357565b909391929361ffff821694855f525f60205260405f206001600160401b0383165f5260205260405f2054956001600160401b038716906001600160401b038860801c16926001600160401b038816918383146126d4578960c01c60405190848252856020830152604082015285606082015260018060a01b038916917fa6e81cd30de752670d09d6e9ab3f2ff76d27aff8a692d6bc1684650c9375587f60806001600160401b038a1693a4159081156126c2575b506126b9576126ab6126b1926001600160401b036126b79960401c16906126a461269e82612583565b91612583565b918961293e565b956129a8565b916128a5565b565b50505050505050565b677fffffffffffffff9150115f612675565b9697505050925090818660c01c146127415761273c612712836001600160401b03945f516020612cb15f395f51905f5296865f9b60401c169061293e565b8588528760205260408820848416895260205280604089205560405193849316968860058561204f565b0390a4565b505050505050565b8115612753570490565b634e487b7160e01b5f52601260045260245ffd5b906335a4e8ff199160030b9182121591826127b0575b508161279c575b8161278d575090565b636b49d200915060030b131590565b636b49d1ff19600382900b12159150612784565b6335a4e900121591505f61277d565b906001600160fc1b0381168103610a435760041b60f0039060f08211610a435761ffff911c1690565b61ffff9093919293165f525f60205260405f20915f5b84811061280f575050505050600190565b61281a818684612017565b600184831c1615159081612836575b50611f9f576001016127fe565b90506001600160401b036128498261203b565b165f52846020526001600160401b0363ffffffff61286f60206122a260405f2054612879565b169116105f612829565b6001600160401b038181169160401c168082111561289f576001600160401b0391031690565b50505f90565b5f516020612cb15f395f51905f529161273c5f9661ffff6001600160401b0394979697169586895288602052604089208585168a526020528160408a2055604051948594169760058561204f565b9561273c905f516020612cb15f395f51905f52949661ffff6001600160401b0395941696875f525f60205260405f208686165f526020528260405f205560405195869516988561204f565b6001600160401b031660409190911b6fffffffffffffffff0000000000000000161760809190911b67ffffffffffffffff60801b161760c09190911b6001600160c01b0319161790565b906001600160401b03809116911603906001600160401b038211610a4357565b6001600160401b0382166001600160401b038216115f146129d057906129cd91612988565b90565b6129cd91612988565b6335a4e9006715cc96efd11924eb670de0b6b3a76400009202056753444835ec58000082828002056801158e460913d00000680246ddf979766800006803e7336287142000006805f68e8131ecf80000609c85058803850205870384020586038302058503820205840302058203020590565b60018111156129cd57806001600160801b821015612b5d575b600482600160401b612b0f941015612b50575b640100000000811015612b43575b62010000811015612b36575b610100811015612b2a575b6010811015612b1e575b1015612b16575b60030260011c612abe8184612749565b0160011c612acc8184612749565b0160011c612ada8184612749565b0160011c612ae88184612749565b0160011c612af68184612749565b0160011c612b048184612749565b0160011c8092612749565b8111900390565b60011b612aae565b811c9160021b91612aa7565b60081c91811b91612a9d565b60101c9160081b91612a92565b60201c9160101b91612a86565b60401c9160201b91612a78565b5050608081901c600160401b612a65565b6706f05b59d3b200008113612c7e5780612bce612c77612be7612bce6009612c6f612c556019612c4d612c336031612c2b612c1160516129cd9f612bef6079612bc483612c099402670de0b6b3a7640000900590565b9e8f60d260a98202055b670de0b6b3a76400000102670de0b6b3a7640000900590565b02609c900590565b670de0b6b3a7640000018d02670de0b6b3a7640000900590565b02606e900590565b670de0b6b3a7640000018a02670de0b6b3a7640000900590565b026048900590565b670de0b6b3a7640000018702670de0b6b3a7640000900590565b02602a900590565b670de0b6b3a7640000018402670de0b6b3a7640000900590565b026014900590565b6006900590565b610561612c9b670de0b6b3a7640000612ca0938103026002900590565b612a4c565b60011b6715cc96efd11924eb039056feefb33c4f8288bfac148c40950065be2522baad4043d7726fc2b1009ac74fa067a26469706673582212201588e7e2808658dd825a18314b474c8eb88cfb2336d176ff818d9492203697e064736f6c63430008250033",
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
// Solidity: constructor(address owner_) returns()
func (centres *Centres) PackConstructor(owner_ common.Address) []byte {
	enc, err := centres.abi.Pack("", owner_)
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
// the contract method with ID 0x2abe2e86.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function count(uint16 id, uint64 gtin, uint64 counted, uint64 needed, bool correct, address device) returns()
func (centres *Centres) PackCount(id uint16, gtin uint64, counted uint64, needed uint64, correct bool, device common.Address) []byte {
	enc, err := centres.abi.Pack("count", id, gtin, counted, needed, correct, device)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2abe2e86.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function count(uint16 id, uint64 gtin, uint64 counted, uint64 needed, bool correct, address device) returns()
func (centres *Centres) TryPackCount(id uint16, gtin uint64, counted uint64, needed uint64, correct bool, device common.Address) ([]byte, error) {
	return centres.abi.Pack("count", id, gtin, counted, needed, correct, device)
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
// the contract method with ID 0x544cfa8d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function moveLines(bytes32 id, uint16 at_, (uint64,uint32,uint64)[] lines, uint8 mask, uint8 move, address device) returns()
func (centres *Centres) PackMoveLines(id [32]byte, at uint16, lines []IOrdersLine, mask uint8, move uint8, device common.Address) []byte {
	enc, err := centres.abi.Pack("moveLines", id, at, lines, mask, move, device)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMoveLines is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x544cfa8d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function moveLines(bytes32 id, uint16 at_, (uint64,uint32,uint64)[] lines, uint8 mask, uint8 move, address device) returns()
func (centres *Centres) TryPackMoveLines(id [32]byte, at uint16, lines []IOrdersLine, mask uint8, move uint8, device common.Address) ([]byte, error) {
	return centres.abi.Pack("moveLines", id, at, lines, mask, move, device)
}

// PackNearest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8fefdfd9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nearest(uint32 to, (uint64,uint32,uint64)[] lines) view returns(uint16)
func (centres *Centres) PackNearest(to uint32, lines []IOrdersLine) []byte {
	enc, err := centres.abi.Pack("nearest", to, lines)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNearest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8fefdfd9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nearest(uint32 to, (uint64,uint32,uint64)[] lines) view returns(uint16)
func (centres *Centres) TryPackNearest(to uint32, lines []IOrdersLine) ([]byte, error) {
	return centres.abi.Pack("nearest", to, lines)
}

// UnpackNearest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8fefdfd9.
//
// Solidity: function nearest(uint32 to, (uint64,uint32,uint64)[] lines) view returns(uint16)
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
// the contract method with ID 0x12782f40.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function receiveStock(uint16 id, uint64 gtin, uint64 quantity, address device) returns(bool)
func (centres *Centres) PackReceiveStock(id uint16, gtin uint64, quantity uint64, device common.Address) []byte {
	enc, err := centres.abi.Pack("receiveStock", id, gtin, quantity, device)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReceiveStock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x12782f40.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function receiveStock(uint16 id, uint64 gtin, uint64 quantity, address device) returns(bool)
func (centres *Centres) TryPackReceiveStock(id uint16, gtin uint64, quantity uint64, device common.Address) ([]byte, error) {
	return centres.abi.Pack("receiveStock", id, gtin, quantity, device)
}

// UnpackReceiveStock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x12782f40.
//
// Solidity: function receiveStock(uint16 id, uint64 gtin, uint64 quantity, address device) returns(bool)
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
// the contract method with ID 0x11b44936.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reserve(bytes32 id, address merchant, uint32 to, (uint64,uint32,uint64)[] lines, uint8 maxParcels) returns(uint16 first, uint256 split)
func (centres *Centres) PackReserve(id [32]byte, merchant common.Address, to uint32, lines []IOrdersLine, maxParcels uint8) []byte {
	enc, err := centres.abi.Pack("reserve", id, merchant, to, lines, maxParcels)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReserve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x11b44936.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reserve(bytes32 id, address merchant, uint32 to, (uint64,uint32,uint64)[] lines, uint8 maxParcels) returns(uint16 first, uint256 split)
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
// from invoking the contract method with ID 0x11b44936.
//
// Solidity: function reserve(bytes32 id, address merchant, uint32 to, (uint64,uint32,uint64)[] lines, uint8 maxParcels) returns(uint16 first, uint256 split)
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

// PackReserveElsewhere is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa97b8f00.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reserveElsewhere(bytes32 id, uint16 from, uint32 to, (uint64,uint32,uint64)[] lines, uint8 mask) returns(uint16 found)
func (centres *Centres) PackReserveElsewhere(id [32]byte, from uint16, to uint32, lines []IOrdersLine, mask uint8) []byte {
	enc, err := centres.abi.Pack("reserveElsewhere", id, from, to, lines, mask)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReserveElsewhere is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa97b8f00.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reserveElsewhere(bytes32 id, uint16 from, uint32 to, (uint64,uint32,uint64)[] lines, uint8 mask) returns(uint16 found)
func (centres *Centres) TryPackReserveElsewhere(id [32]byte, from uint16, to uint32, lines []IOrdersLine, mask uint8) ([]byte, error) {
	return centres.abi.Pack("reserveElsewhere", id, from, to, lines, mask)
}

// UnpackReserveElsewhere is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa97b8f00.
//
// Solidity: function reserveElsewhere(bytes32 id, uint16 from, uint32 to, (uint64,uint32,uint64)[] lines, uint8 mask) returns(uint16 found)
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
// Solidity: function stock(uint16 id, uint64 gtin) view returns((uint64,uint64,uint64,uint64))
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
// Solidity: function stock(uint16 id, uint64 gtin) view returns((uint64,uint64,uint64,uint64))
func (centres *Centres) TryPackStock(id uint16, gtin uint64) ([]byte, error) {
	return centres.abi.Pack("stock", id, gtin)
}

// UnpackStock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x47d6ae7f.
//
// Solidity: function stock(uint16 id, uint64 gtin) view returns((uint64,uint64,uint64,uint64))
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
	if bytes.Equal(raw[:4], centres.abi.Errors["CentreMalformed"].ID.Bytes()[:4]) {
		return centres.UnpackCentreMalformedError(raw[4:])
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
	ABI: "[{\"inputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"ORDERS\",\"outputs\":[{\"internalType\":\"contractIOrders\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"window\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"returnable\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"returnTime\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"restocking\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"arbiter\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"decideTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"defaultShare\",\"type\":\"uint16\"}],\"internalType\":\"structIClaims.Policy\",\"name\":\"policy\",\"type\":\"tuple\"},{\"internalType\":\"uint128\",\"name\":\"toShopper\",\"type\":\"uint128\"}],\"name\":\"decide\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"window\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"returnable\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"returnTime\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"restocking\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"arbiter\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"decideTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"defaultShare\",\"type\":\"uint16\"}],\"internalType\":\"structIClaims.Policy\",\"name\":\"policy\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"evidence\",\"type\":\"bytes32\"}],\"name\":\"dispute\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"}],\"name\":\"giveBack\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"givenBack\",\"outputs\":[{\"internalType\":\"uint128\",\"name\":\"\",\"type\":\"uint128\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint32\",\"name\":\"window\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"returnable\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"returnTime\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"restocking\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"arbiter\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"decideTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"defaultShare\",\"type\":\"uint16\"}],\"internalType\":\"structIClaims.Policy\",\"name\":\"policy\",\"type\":\"tuple\"}],\"name\":\"hash\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"window\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"returnable\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"returnTime\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"restocking\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"arbiter\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"decideTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"defaultShare\",\"type\":\"uint16\"}],\"internalType\":\"structIClaims.Policy\",\"name\":\"policy\",\"type\":\"tuple\"}],\"name\":\"requestReturn\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"parcel\",\"type\":\"bytes32\"}],\"name\":\"restocking\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"window\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"returnable\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"returnTime\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"restocking\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"arbiter\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"decideTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"defaultShare\",\"type\":\"uint16\"}],\"internalType\":\"structIClaims.Policy\",\"name\":\"policy\",\"type\":\"tuple\"}],\"name\":\"settle\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint32\",\"name\":\"window\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"returnable\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"returnTime\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"restocking\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"arbiter\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"decideTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"defaultShare\",\"type\":\"uint16\"}],\"internalType\":\"structIClaims.Policy\",\"name\":\"policy\",\"type\":\"tuple\"}],\"name\":\"show\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"toShopper\",\"type\":\"uint128\"}],\"name\":\"Decided\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"arbiter\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"decideBy\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"evidence\",\"type\":\"bytes32\"}],\"name\":\"Disputed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"}],\"name\":\"GivenBack\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"window\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"returnable\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"returnTime\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"restocking\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"arbiter\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"decideTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"defaultShare\",\"type\":\"uint16\"}],\"indexed\":false,\"internalType\":\"structIClaims.Policy\",\"name\":\"policy\",\"type\":\"tuple\"}],\"name\":\"PolicyShown\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"returnBy\",\"type\":\"uint256\"}],\"name\":\"ReturnRequested\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"found\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"most\",\"type\":\"uint256\"}],\"name\":\"AmountTooLarge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"found\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"}],\"name\":\"EtherIs\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"found\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"expected\",\"type\":\"address\"}],\"name\":\"NotArbiter\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"found\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"expected\",\"type\":\"address\"}],\"name\":\"NotMerchant\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"NotReturnable\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"found\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"expected\",\"type\":\"address\"}],\"name\":\"NotShopper\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"PolicyMalformed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"found\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"expected\",\"type\":\"bytes32\"}],\"name\":\"PolicyMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumStatus\",\"name\":\"found\",\"type\":\"uint8\"},{\"internalType\":\"enumStatus\",\"name\":\"expected\",\"type\":\"uint8\"}],\"name\":\"StatusIs\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"}],\"name\":\"WindowClosed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"}],\"name\":\"WindowOpen\",\"type\":\"error\"}]",
	ID:  "329241d5f8bcd91d464ec7e24388e3ef46",
	Bin: "0x60a0806040523461005a5733608052611e08908161005f823960805181818160bf01528181610198015281816107e301528181610bb801528181610f53015281816116ab0152818161179f015281816118f60152611b800152f35b5f80fdfe6080806040526004361015610012575f80fd5b5f905f3560e01c9081630bb6bd311461105c5750806314acdb7514610e6457806318233ea414610e3f5780636af2d07114610a8a5780638ab7a9e3146109215780639f05385814610675578063a6bcee7714610120578063b67591e0146100ee578063c8d7601a146100a95763e6f430251461008c575f80fd5b346100a6576100a361009d366110a9565b9161161a565b80f35b80fd5b50346100a657806003193601126100a6576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b50346100a65760203660031901126100a6576001600160401b0360406020926004358152808452205416604051908152f35b5060403660031901126100a6576004356001600160401b038111610671578060040190610280600319823603011261066d57602435906001600160801b03821691828103610669576001600160a01b0361017985611319565b16330361064157604051630cde9a1960e11b81526020600482018190527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169082806101d0602482018a61133f565b0381845afa9182156106365787926105fe575b506064840135906001600160801b0382168092036105fa5760405163e80160ab60e01b8152600481018490529060e082602481845afa9081156105bb576024928a926105c6575b5060a090604051938480926333e6fe5560e11b82528860048301525afa9182156105bb578992610503575b506001600160401b0382511615806104d7575b61049857506102a4916001600160401b03602061028893015116906115d9565b82885260016020526001600160801b03604089205416906115d9565b808511610481575060448301916001600160a01b036102c284611319565b16610472576001600160801b03905b1680340361045c57508086526001602052604086208054856001600160801b038216016001600160801b038111610448576001600160801b0316906001600160801b03191617905561032285611319565b907f8a20901378268e40a69eea8774ca78cc3a1ec488a3829c3b6c5e4fb6725f7ae8604061034f85611319565b81516001600160a01b03918216815260208101899052941693a36001600160a01b0361037a82611319565b166103a057506100a392506001600160a01b039061039a90602401611319565b16611d3e565b9091906103ce906024906103c7906001600160a01b03906103c090611319565b1695611319565b9301611319565b6040516323b872dd60e01b86526001600160a01b03938416600452921660245260445260208360648180865af1906001845114821615610427575b60405215610415575080f35b635274afe760e01b8252600452602490fd5b90600181151661043f57823b15153d15161690610409565b503d83823e3d90fd5b634e487b7160e01b89526011600452602489fd5b6329f37f3d60e11b875234600452602452604486fd5b506001600160801b03866102d1565b637f16270360e01b87526004859052602452604486fd5b602001518860128210156104c3576320c75ff560e21b81526044916104bc90611187565b600c602452fd5b634e487b7160e01b81526021600452602490fd5b50602081015160128110156104ef57600c1415610268565b634e487b7160e01b8a52602160045260248afd5b90915060a0813d60a0116105b3575b8161051f60a09383611152565b810103126105af576040519060a082018281106001600160401b0382111761059b5761058f9160809160405261055481611d2a565b845261056260208201611d2a565b602085015261057360408201611aaa565b604085015261058460608201611aaa565b606085015201611d2a565b6080820152905f610255565b634e487b7160e01b8b52604160045260248bfd5b8880fd5b3d9150610512565b6040513d8b823e3d90fd5b60a09192506105ec9060e03d60e0116105f3575b6105e48183611152565b810190611ab8565b919061022a565b503d6105da565b8780fd5b9091506020813d60201161062e575b8161061a60209383611152565b8101031261062a5751905f6101e3565b5f80fd5b3d915061060d565b6040513d89823e3d90fd5b60448561064d86611319565b63d20b19c960e01b8252336004526001600160a01b0316602452fd5b8480fd5b8280fd5b5080fd5b50346100a6576101403660031901126100a657600435906001600160401b0382116100a65781600401916102806003198236030112610671576106b661108b565b60e036604319011261066d5761012435916001600160801b038316830361091d5761020460405160208101907f090fdca8b7893109ddd46eb2fcc1f0c92bc4ca80818e20e62d7a87857c7f543282526107136040820160446111dd565b610100815261072461012082611152565b5190209101359081810361090857505061073e60446119ca565b6001600160a01b0361074e611303565b1633036108de5761075f8185611b66565b9360408501805160128110156108ca57600919016108795750610794606086015163ffffffff61078d61110d565b1690611131565b9485421161086557516040805160ff851681526001600160801b038616602082015295965086953392917f405e063e775b0ddca8b86f880a90272e5abe6376fd2aa2b31db9503085766a1891a37f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316803b15610669576108389385809460405196879586948593635f2b8a0960e11b855233926004860161159b565b03925af1801561085a576108495750f35b8161085391611152565b6100a65780f35b6040513d84823e3d90fd5b631b6af7f760e31b85526004869052602485fd5b84905160128110156108b6576320c75ff560e21b825261089890611187565b604490600a602452fd5b634e487b7160e01b5f52602160045260245ffd5b634e487b7160e01b82526021600452602482fd5b634e487b7160e01b86526021600452602486fd5b6044836108e9611303565b60016204153960e11b03198252336004526001600160a01b0316602452fd5b639b765be160e01b8552600452602452604483fd5b8380fd5b50346100a65760e03660031901126100a65761093b61127b565b60043563ffffffff811680820361091d576276a70081118015610a6c575b8015610a4e575b8015610a2f575b610a20576040519150815260243580151580910361091d57602082015260443563ffffffff811680910361091d5760408201526064356001600160401b03811680910361091d5760608201526084356001600160a01b0381169081900361091d57608082015260a43563ffffffff811680910361091d5760a082015260c43561ffff811680910361091d578160e09160c07f5070feda32f224e63a30a4aa6edab1aca2ff34b74b645a54c4d0547ac4ce3ce7940152a280f35b632130bee360e21b8452600484fd5b5060c43561ffff8116808203610a4a57612710915011610967565b8580fd5b5060a43563ffffffff8116808203610a4a576276a700915011610960565b5060443563ffffffff8116808203610a4a576276a700915011610959565b50346100a6576101403660031901126100a657600435906001600160401b0382116100a6578160040191610280600319823603011261067157610acb61108b565b9060e036604319011261066d57602490610ae3611987565b50016001600160a01b03610af682611319565b163303610e175750610b09604484611a64565b610b138184611b66565b90610b1d82611cea565b60608201516044359063ffffffff821691828103610a4a5750610b409190611131565b804211610e0557506001600160a01b03610b58611303565b16610de85742935b82516001600160a01b03610b72611303565b16907f0f59ad144e3db99bb1d8ff9ba2f45aa7604a682c3a32676ab15f124159650e5f606060405160ff8716998a82526020820152610124356040820152a360208301517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169590863b15610a4a57604051906322e4003b60e11b82526004820152600a60248201528581604481838b5af18015610ddd57908691610dc8575b506001600160a01b039050610c2d611303565b1615610c37578480f35b602060405180809363616fd79f60e01b825260406004830152610c5d604483018761133f565b9060248301520381895afa8015610dbd578590610d74575b6001600160801b0391501694610104359561ffff871696878103610d705750868102968188041490151715610d5c576001600160801b03612710869704169351604051907f405e063e775b0ddca8b86f880a90272e5abe6376fd2aa2b31db9503085766a18339280610d018989839092916001600160801b0360209160ff604085019616845216910152565b0390a3803b1561066957610d319385809460405196879586948593635f2b8a0960e11b855233926004860161159b565b03925af1801561085a57610d47575b8080808480f35b81610d5191611152565b6100a657805f610d40565b634e487b7160e01b85526011600452602485fd5b8680fd5b506020813d602011610db5575b81610d8e60209383611152565b8101031261066957516001600160801b0381168103610669576001600160801b0390610c75565b3d9150610d81565b6040513d87823e3d90fd5b81610dd291611152565b61066957845f610c1a565b6040513d88823e3d90fd5b610dff63ffffffff610df861110d565b1642611131565b93610b60565b631b6af7f760e31b8452600452602483fd5b82610e23604492611319565b63087ba00760e31b8252336004526001600160a01b0316602452fd5b50346100a65760e03660031901126100a657506020610e5c61127b565b604051908152f35b503461062a57610e73366110a9565b9091610e7d611987565b50602081016001600160a01b03610e9382611319565b16330361102f57508281610eaa84610eaf94611a64565b611b66565b91610eb983611cea565b610ecf606084015163ffffffff61078d85611120565b80421161101d5750602082013580159081150361062a576110065760407f0f98dc39b06b8476b395ab99d523ae39c6ff06e545937b29d72c788fb046065791606084016001600160401b03610f23826110f9565b16610fd0575b50610f3f63ffffffff610df88488519701611120565b60ff8351921682526020820152a2602001517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690813b1561062a575f916044839260405194859384926322e4003b60e11b84526004840152600b60248401525af18015610fc557610fb7575080f35b610fc391505f90611152565b005b6040513d5f823e3d90fd5b610fd9906110f9565b60208601515f525f6020526001600160401b03835f2091166001600160401b03198254161790555f610f29565b602083015163343e80d760e21b5f5260045260245ffd5b631b6af7f760e31b5f5260045260245ffd5b61103890611319565b63087ba00760e31b5f908152336004526001600160a01b0391909116602452604490fd5b3461062a57602036600319011261062a576020906004355f52600182526001600160801b0360405f2054168152f35b6024359060ff8216820361062a57565b359060ff8216820361062a57565b61012060031982011261062a576004356001600160401b03811161062a57610280818303600319011261062a576004019160243560ff8116810361062a5760e09092604319011261062a57604490565b356001600160401b038116810361062a5790565b60e43563ffffffff8116810361062a5790565b3563ffffffff8116810361062a5790565b9190820180921161113e57565b634e487b7160e01b5f52601160045260245ffd5b90601f801991011681019081106001600160401b0382111761117357604052565b634e487b7160e01b5f52604160045260245ffd5b60128110156108a257600452565b359063ffffffff8216820361062a57565b35906001600160401b038216820361062a57565b35906001600160a01b038216820361062a57565b359061ffff8216820361062a57565b63ffffffff6111eb82611195565b168252602081013580151580910361062a5761127560c0809361ffff93602087015263ffffffff61121e60408301611195565b1660408701526001600160401b03611238606083016111a6565b1660608701526001600160a01b03611252608083016111ba565b16608087015263ffffffff61126960a08301611195565b1660a0870152016111ce565b16910152565b60405160208101907f090fdca8b7893109ddd46eb2fcc1f0c92bc4ca80818e20e62d7a87857c7f543282526112b46040820160046111dd565b61010081526112c561012082611152565b51902090565b6040516112b460208201927f090fdca8b7893109ddd46eb2fcc1f0c92bc4ca80818e20e62d7a87857c7f5432845260408301906111dd565b60c4356001600160a01b038116810361062a5790565b356001600160a01b038116810361062a5790565b359064ffffffffff8216820361062a57565b6102808201906001600160a01b03611356826111ba565b1683526001600160a01b0361136d602083016111ba565b1660208401526001600160a01b03611387604083016111ba565b16604084015260608101356001600160801b03811680910361062a57606084015263ffffffff6113b960808301611195565b16608084015264ffffffffff6113d160a0830161132d565b1660a084015264ffffffffff6113e960c0830161132d565b1660c084015264ffffffffff61140160e0830161132d565b1660e084015263ffffffff6114196101008301611195565b1661010084015263ffffffff6114326101208301611195565b1661012084015261ffff61144961014083016111ce565b1661014084015261ffff61146061016083016111ce565b1661016084015261ffff61147761018083016111ce565b1661018084015260ff61148d6101a0830161109b565b166101a084015260ff6114a36101c0830161109b565b166101c08401526101e08101356101e08401526102008101356102008401526102208101356102208401526001600160401b036114e361024083016111a6565b16610240840152610260810135601e198236030181121561062a570190602082359201926001600160401b03831161062a57606083023603841361062a57826102a092610280610260840152520191905f5b8181106115425750505090565b9091926060806001926001600160401b0361155c886111a6565b16815263ffffffff61157060208901611195565b1660208201526001600160401b0361158a604089016111a6565b166040820152019401929101611535565b926001600160801b039060ff6115be60609598979460808852608088019061133f565b971660208601521660408401526001600160a01b0316910152565b9190820391821161113e57565b91939260ff6115ff60609360808652608086019061133f565b951660208401525f60408401526001600160a01b0316910152565b906116258183611b66565b9260408401938451945f9560128110156108a2576009148061196d575b6118f2576116508386611a64565b8051601281101561175457600a14611768578051601281101561175457600b0361174657611695611690606084015163ffffffff61078d60408801611120565b611db5565b5160128110156108ca57600914611725575b50507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690813b1561091d579183916117019383604051809681958294635f2b8a0960e11b84523391600485016115e6565b03925af1801561085a57611713575050565b61171e828092611152565b6100a65750565b61173f9163ffffffff61078d606061169094015192611120565b5f806116a7565b61174f82611cea565b611695565b634e487b7160e01b87526021600452602487fd5b509091611787611690606084015163ffffffff61078d60a08801611120565b6040805163616fd79f60e01b815260048101919091527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169390602081806117da604482018a61133f565b60ff871660248301520381885afa9081156106365787916118ae575b5061181060c06001600160801b0361ffff931693016119bb565b169081810291818304149015171561189a5791516040805160ff841681526127109094046001600160801b031660208501819052933392917f405e063e775b0ddca8b86f880a90272e5abe6376fd2aa2b31db9503085766a1891a3823b156106695791611701939185809460405196879586948593635f2b8a0960e11b855233926004860161159b565b634e487b7160e01b86526011600452602486fd5b90506020813d6020116118ea575b816118c960209383611152565b81010312610d7057516001600160801b0381168103610d70576118106117f6565b3d91506118bc565b50507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316935090919050823b1561062a57611950925f9283604051809681958294635f2b8a0960e11b84523391600485016115e6565b03925af18015610fc5576119615750565b5f61196b91611152565b565b50606082015162ed4e00810180911161113e574211611642565b60405190608082018281106001600160401b03821117611173576040525f6060838281528260208201528260408201520152565b3561ffff8116810361062a5790565b6276a70063ffffffff6119dc83611120565b1611908115611a45575b8115611a26575b8115611a0a575b506119fb57565b632130bee360e21b5f5260045ffd5b6127109150611a1e60c061ffff92016119bb565b16115f6119f4565b90506276a70063ffffffff611a3d60a08401611120565b1611906119ed565b90506276a70063ffffffff611a5c60408401611120565b1611906119e6565b610200611a70836112cb565b91013590818103611a8657505061196b906119ca565b639b765be160e01b5f5260045260245260445ffd5b519061ffff8216820361062a57565b519060ff8216820361062a57565b908160e091031261062a576040519060e082018281106001600160401b038211176111735760405280516001600160a01b038116810361062a578252602081015190601282101561062a5760c0916020840152611b1760408201611a9b565b6040840152611b2860608201611aaa565b6060840152611b3960808201611a9b565b6080840152611b4a60a08201611a9b565b60a0840152015163ffffffff8116810361062a5760c082015290565b919091611bc2611b74611987565b93602060018060a01b037f0000000000000000000000000000000000000000000000000000000000000000169360405180948192630cde9a1960e11b8352846004840152602483019061133f565b0381865afa918215610fc5575f92611cb5575b50818552604051634185eb2f60e11b8152600481019290925260ff166024820152602081604481855afa8015610fc5575f90611c82575b60e0915080602086015260246040518094819363e80160ab861b835260048301525afa908115610fc5575f91611c63575b5060208101519060128210156108a25760c0015163ffffffff1660608401526040830152565b611c7c915060e03d60e0116105f3576105e48183611152565b5f611c3d565b506020813d602011611cad575b81611c9c60209383611152565b8101031261062a5760e09051611c0c565b3d9150611c8f565b9091506020813d602011611ce2575b81611cd160209383611152565b8101031261062a57519060ff611bd5565b3d9150611cc4565b604001805160128110156108a25760081901611d035750565b5160128110156108a2576320c75ff560e21b5f52611d2090611187565b600960245260445ffd5b51906001600160401b038216820361062a57565b814710611d9e5760405160208101908082106001600160401b03831117611173575f9384938480949381946040525260018060a01b03165af115611d7e57565b3d15611d8f576040513d5f823e3d90fd5b63d6bda27560e01b5f5260045ffd5b504763cf47918160e01b5f5260045260245260445ffd5b80421115611dc05750565b63b317256b60e01b5f5260045260245ffdfea2646970667358221220ba718f71c9b3e9ae10f3091ad8c10b92d90a444e2ddcc537a682cc2832409bae64736f6c63430008250033",
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
// Solidity: function giveBack((address,address,address,uint128,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint64)[]) terms, uint128 amount) payable returns()
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
// Solidity: function giveBack((address,address,address,uint128,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint64)[]) terms, uint128 amount) payable returns()
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

// PackRestocking is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb67591e0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function restocking(bytes32 parcel) view returns(uint64)
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
// Solidity: function restocking(bytes32 parcel) view returns(uint64)
func (claims *Claims) TryPackRestocking(parcel [32]byte) ([]byte, error) {
	return claims.abi.Pack("restocking", parcel)
}

// UnpackRestocking is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb67591e0.
//
// Solidity: function restocking(bytes32 parcel) view returns(uint64)
func (claims *Claims) UnpackRestocking(data []byte) (uint64, error) {
	out, err := claims.abi.Unpack("restocking", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
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
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"place\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"accept\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"acceptOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"id\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"}],\"name\":\"closedHead\",\"outputs\":[{\"internalType\":\"bytes20\",\"name\":\"\",\"type\":\"bytes20\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"id\",\"type\":\"address\"}],\"name\":\"device\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"key\",\"type\":\"address\"},{\"internalType\":\"enumScheme\",\"name\":\"scheme\",\"type\":\"uint8\"},{\"internalType\":\"enumRole\",\"name\":\"role\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"site\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"number\",\"type\":\"uint16\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint8\",\"name\":\"flags\",\"type\":\"uint8\"}],\"internalType\":\"structIJournals.Device\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"firstSeq\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"t0\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"t1\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"acts\",\"type\":\"bool\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes20\",\"name\":\"prev\",\"type\":\"bytes20\"}],\"internalType\":\"structIJournals.Segment\",\"name\":\"segment\",\"type\":\"tuple\"}],\"name\":\"digest\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"id\",\"type\":\"address\"},{\"internalType\":\"enumScheme\",\"name\":\"scheme\",\"type\":\"uint8\"},{\"internalType\":\"enumRole\",\"name\":\"role\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"site\",\"type\":\"uint16\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"}],\"name\":\"enroll\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"id\",\"type\":\"address\"}],\"name\":\"formerKey\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"key\",\"type\":\"address\"},{\"internalType\":\"enumScheme\",\"name\":\"scheme\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"fromSeq\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"id\",\"type\":\"address\"}],\"name\":\"journal\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes20\",\"name\":\"head\",\"type\":\"bytes20\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"nextSeq\",\"type\":\"uint64\"}],\"internalType\":\"structIJournals.Journal\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pendingOwner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"firstSeq\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"t0\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"t1\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"acts\",\"type\":\"bool\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes20\",\"name\":\"prev\",\"type\":\"bytes20\"}],\"internalType\":\"structIJournals.Segment\",\"name\":\"a\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"signatureA\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"firstSeq\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"t0\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"t1\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"acts\",\"type\":\"bool\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes20\",\"name\":\"prev\",\"type\":\"bytes20\"}],\"internalType\":\"structIJournals.Segment\",\"name\":\"b\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"signatureB\",\"type\":\"bytes\"}],\"name\":\"proveEquivocation\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"reading\",\"type\":\"bytes\"},{\"internalType\":\"uint32\",\"name\":\"index\",\"type\":\"uint32\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"firstSeq\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"t0\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"t1\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"acts\",\"type\":\"bool\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes20\",\"name\":\"prev\",\"type\":\"bytes20\"}],\"internalType\":\"structIJournals.Segment[]\",\"name\":\"segments\",\"type\":\"tuple[]\"}],\"name\":\"proveReading\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"segments\",\"type\":\"bytes\"}],\"name\":\"record\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"taken\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"renounceOwnership\",\"outputs\":[],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"id\",\"type\":\"address\"}],\"name\":\"revocation\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"fromSeq\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"id\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"fromSeq\",\"type\":\"uint64\"}],\"name\":\"revoke\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"id\",\"type\":\"address\"},{\"internalType\":\"enumScheme\",\"name\":\"scheme\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"key\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"fromSeq\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"proof\",\"type\":\"bytes\"}],\"name\":\"rotate\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"transferOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"enumScheme\",\"name\":\"scheme\",\"type\":\"uint8\"},{\"indexed\":true,\"internalType\":\"enumRole\",\"name\":\"role\",\"type\":\"uint8\"},{\"indexed\":true,\"internalType\":\"uint16\",\"name\":\"site\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"number\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"}],\"name\":\"DeviceEnrolled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"fromSeq\",\"type\":\"uint64\"}],\"name\":\"DeviceRevoked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"enumScheme\",\"name\":\"scheme\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"key\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"fromSeq\",\"type\":\"uint64\"}],\"name\":\"DeviceRotated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"seq\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"digestA\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"digestB\",\"type\":\"bytes32\"}],\"name\":\"EquivocationProved\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferStarted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferred\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"place\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"}],\"name\":\"SegmentAccepted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"firstSeq\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"reason\",\"type\":\"bytes\"}],\"name\":\"SegmentSkipped\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"BadSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"}],\"name\":\"DeviceExpired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"DeviceKnown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"DeviceMalformed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"seq\",\"type\":\"uint64\"}],\"name\":\"DeviceRevokedFrom\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"DeviceUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"found\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"expected\",\"type\":\"uint32\"}],\"name\":\"EpochStale\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"NotEquivocation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"OwnableInvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"OwnableUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"OwnerNeeded\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"offset\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"PackedMalformed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"segment\",\"type\":\"uint256\"}],\"name\":\"ProofBroken\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"fromSeq\",\"type\":\"uint64\"}],\"name\":\"RotationStale\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"SegmentEmpty\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"found\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"expected\",\"type\":\"uint64\"}],\"name\":\"SegmentGap\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"found\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"expected\",\"type\":\"uint64\"}],\"name\":\"SegmentReplayed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"t0\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"t1\",\"type\":\"uint64\"}],\"name\":\"SegmentTime\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"}]",
	ID:  "a85f001bc6c2eddc7f1b7cd742ef9f8bae",
	Bin: "0x61016080604052346101c957602081613640803803809161002082856101cd565b8339810103126101c957516001600160a01b038116908190036101c9576040519061004c6040836101cd565b60108252602082016f57617962696c6c204a6f75726e616c7360801b8152604051926100796040856101cd565b600184526020840192603160f81b845280156101b657600180546001600160a01b03199081169091555f8054918216831781556001600160a01b03909116907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09080a36100e581610204565b610120526100f284610204565b61014052519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261015b60c0826101cd565b5190206080523060c0526040516133d0908161027082396080518161315f015260a0518161321c015260c05181613130015260e051816131ae015261010051816131d401526101205181610d0001526101405181610d290152f35b631e4fbdf760e01b5f525f60045260245ffd5b5f80fd5b601f909101601f19168101906001600160401b038211908210176101f057604052565b634e487b7160e01b5f52604160045260245ffd5b601f81511161022f576020815191015160208210610220571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe6080806040526004361015610012575f80fd5b5f3560e01c90816308afab2c14611b7c5750806308b3378314611a9a5780631044fff8146115b85780631f76719f146115055780634adc56c5146111b35780636602b65614610f02578063715018a614610eca57806379ba509714610dfc57806384b0196e14610ce85780638bfe55ce14610c625780638da5cb5b14610c3d578063ab75988814610c19578063c3808132146109d5578063d0cdd02914610921578063e0979284146108ba578063e30c397814610894578063e3455fd41461034d578063eb8cd8c7146101765763f2fde38b146100ed575f80fd5b34610172576020600319360112610172576001600160a01b0361010e611bd6565b6101166127b9565b16807fffffffffffffffffffffffff000000000000000000000000000000000000000060015416176001556001600160a01b035f54167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e227005f80a3005b5f80fd5b346101725760606003193601126101725761018f611bd6565b610197611c7d565b6001600160a01b036101a7611c16565b926101b06127b9565b1691825f52600460205260405f205491821561033a57835f526006602052600160f81b6101df60405f20611e21565b9316151580610306575b6102bb575f84815260046020526040908190208054600160f81b179055517f2074c5ed19c95489f06fcadb493270ae21f3ca0247f1a3cbbdd3a0ff67c6e228935061023381611d12565b63ffffffff821681526020810167ffffffffffffffff84168152855f52600660205263ffffffff60405f209251166bffffffffffffffffffffffff196bffffffffffffffff000000008454935160201b169216171790556102b66040519283928390929167ffffffffffffffff60209163ffffffff604085019616845216910152565b0390a2005b505067ffffffffffffffff602063ffffffff83511692015116917fc9f340a9000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b5061033560405161031681611d12565b63ffffffff8316815267ffffffffffffffff84166020820152846129c2565b6101e9565b83636eba887760e11b5f5260045260245ffd5b346101725760e060031936011261017257610366611bd6565b602435600381101561017257604435906001600160a01b038216908183036101725760643563ffffffff8116809103610172576084359067ffffffffffffffff82168092036101725760a43567ffffffffffffffff8111610172576103cf903690600401611c42565b94909560c43567ffffffffffffffff8111610172576103fa6001600160a01b03913690600401611c42565b9190991698895f52600460205260405f20549788156108815764ffffffffff8960d01c16804210156108525750600160f81b89166107ca575b85158015610791575b61075d5787158015610755575b8015610743575b610717576105196104fc8c60405160208101917f1194ddebfea3510c4065dc4e6ee08e9243e4399d7e6e13de21379e6a725a1d0683526040820152610498606082018d611c70565b8860808201528960a08201528a60c082015260c081526104b960e082611d2e565b5190206104c4613126565b604291604051917f19010000000000000000000000000000000000000000000000000000000000008352600283015260228201522090565b916105068b612958565b9b836001600160a01b038d16809e61296a565b1561070457610528938861296a565b156106f15760405161053981611d12565b828152836020820152600161054d87612958565b916040519061055b82611cc6565b815261056b602082019384611e4d565b60408101988952895f52600760205260405f20905163ffffffff8151166bffffffffffffffffffffffff196bffffffffffffffff000000006020855494015160201b1692161717815501905160038110156106dd5761069b6080977f0200000000000000000000000000000000000000000000000000000000000000936106b0937fc210372965aa2349b224c19481bed988321da6a324363ea15ca4f1c29f2321c99b7fffffffffffffffffffffff00000000000000000000000000000000000000000060ff74ffffffffffffffffffffffffffffffffffffffff008554935160081b1693169116171790558a5f52600860205260405f20855f5260205260405f2060017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff008254161790556128ce565b8381526106ab8760208301611e4d565b6127cc565b17875f52600460205260405f20556106cb6040518095611c70565b602084015260408301526060820152a2005b634e487b7160e01b5f52602160045260245ffd5b86639a7d38d960e01b5f5260045260245ffd5b8a639a7d38d960e01b5f5260045260245ffd5b8a7f20a03d4a000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b506001600160a01b0389168514610450565b508415610449565b86868c7f12c3ab27000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b508a5f5260076020526107c460405f206107bf604051916107b183611d12565b8983528a6020840152611e21565b6129c2565b1561043c565b8a5f5260066020526107de60405f20611e21565b6107fc816040516107ee81611d12565b8981528a60208201526129c2565b156108075750610433565b8067ffffffffffffffff602063ffffffff8f94511692015116917fc9f340a9000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b8b7f2120a8c5000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b8a636eba887760e11b5f5260045260245ffd5b34610172575f6003193601126101725760206001600160a01b0360015416604051908152f35b346101725760406003193601126101725760606108e66108d8611bd6565b6108e0611bec565b9061211e565b67ffffffffffffffff60408051926bffffffffffffffffffffffff19815116845263ffffffff60208201511660208501520151166040820152f35b34610172576020600319360112610172576001600160a01b03610942611bd6565b61094a6120e8565b50165f52600460205261096060405f20546128ce565b6040516001600160a01b03825116815261098260208301516020830190611c70565b60408201519160078310156106dd5760c060ff9160e094604085015261ffff606082015116606085015261ffff608082015116608085015264ffffffffff60a08201511660a085015201511660c0820152f35b346101725760a0600319360112610172576109ee611bd6565b6024356003811015610172576044359060078210159081610172576064359361ffff8516809503610172576084359064ffffffffff8216809203610172576001600160a01b0390610a3d6127b9565b169283158015610c11575b8015610c07575b8015610bff575b610bd357835f52600460205260405f2054610ba75781421015610b77576106dd57835f52600560205260405f20855f5260205260405f209182549161ffff831661ffff8114610b63577fa68bc02e0d31774339642673b49b7cf6839105c114403e8d60af0ade1ea0efc79460609461ffff60017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff000094011692839116179055610b3c604051610b0381611cf6565b878152610b138560208301611e4d565b610b2089604083016120dc565b89868201528260808201528360a08201525f60c08201526127cc565b865f52600460205260405f2055610b566040518094611c70565b60208301526040820152a4005b634e487b7160e01b5f52601160045260245ffd5b50827f2120a8c5000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b837fce2263f5000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b837f20a03d4a000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b508515610a56565b50505f8415610a4f565b508215610a48565b3461017257610140600319360112610172576020610c35611e78565b604051908152f35b34610172575f6003193601126101725760206001600160a01b035f5416604051908152f35b3461017257606060031936011261017257610c7b611bd6565b610c83611bec565b6044359163ffffffff83168303610172576001600160a01b03165f52600a6020526001600160a01b0360405f2091165f5260205263ffffffff60405f2091165f52602052602060405f205460601b6bffffffffffffffffffffffff1960405191168152f35b34610172575f60031936011261017257610da0610d247f00000000000000000000000000000000000000000000000000000000000000006130cf565b610d4d7f00000000000000000000000000000000000000000000000000000000000000006130cf565b6020610dae60405192610d608385611d2e565b5f84525f3681376040519586957f0f00000000000000000000000000000000000000000000000000000000000000875260e08588015260e0870190611ca1565b908582036040870152611ca1565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b828110610de557505050500390f35b835185528695509381019392810192600101610dd6565b34610172575f60031936011261017257600154336001600160a01b03821603610e9e577fffffffffffffffffffffffff0000000000000000000000000000000000000000166001555f54337fffffffffffffffffffffffff00000000000000000000000000000000000000008216175f556001600160a01b033391167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a3005b7f118cdaa7000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b34610172575f600319360112610172577f017ed72b000000000000000000000000000000000000000000000000000000005f5260045ffd5b3461017257604060031936011261017257610f1b611bd6565b60243567ffffffffffffffff811161017257610f3b903690600401611c42565b905f916001600160a01b03610f4e611d51565b9416918285526060915f9460016020880193608089019260a08a0160c08b01916101008c01945b15611190575b5f9a6055810190818111610b63578882116111605760548101828111610b635789111561114c57610fb56054828801013560f81c83611e14565b9189831161111c5790808f61100a90610fe1610fd8878f9b9a9998978c8e6127a1565b94909a8c61309c565b67ffffffffffffffff60609180831c602085015263ffffffff8160401c16604085015216910152565b60208201808311610b635761102967ffffffffffffffff918d8b61309c565b8060e01c8c52818160a01c16875260601c16865260348201809211610b63578f92611058611078938d8b61309c565b8a52966001600160a01b038d51165f52600460205260405f20548461219c565b805161109557505061108990611e6a565b9a5b9a9091929a610f75565b8c908c9e939e5115611114575b7fe08a9195574f056681dec6b1466dcec403c4f506e15b616a5565e40288079085906001600160a01b038d51169361110c67ffffffffffffffff606063ffffffff604085015116930151169260405193849384526020840152606060408401526060830190611ca1565b0390a361108b565b9b508b6110a2565b89827f9540b4c9000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b634e487b7160e01b5f52603260045260245ffd5b88907f9540b4c9000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b868b10610f7b57889080156111aa57602090604051908152f35b50602081519101fd5b346101725760806003193601126101725760043567ffffffffffffffff8111610172576111e4903690600401611c42565b906111ed611c7d565b916044359167ffffffffffffffff8311610172573660238401121561017257826004013567ffffffffffffffff8111610172573660248260051b86010111610172576064359367ffffffffffffffff851161017257366023860112156101725784600401359567ffffffffffffffff87116101725760248601943660246101408a02890101116101725787158080156114fa575b6114ce5761114c5761130f946024916112e8602560405183819460208301965f88527fffffffff000000000000000000000000000000000000000000000000000000008a60e01b1660218501528484013781015f838201520301601f198101835282611d2e565b51902092019163ffffffff8061130060a48a01611e03565b169216906101248801356126d6565b156114ce576bffffffffffffffffffffffff1961132b82611fa6565b169160015b84811061143a575061134182611dad565b61135260448301916108e083611dad565b92606463ffffffff60208601511693019263ffffffff61137185611e03565b16036113ce575050506bffffffffffffffffffffffff1980809251165b1691160361139857005b5f198101908111610b63577febe756c6000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6001600160a01b03919293506113e390611dad565b165f52600a6020526001600160a01b0361140060405f2092611dad565b165f5260205263ffffffff61141860405f2092611e03565b165f526020526bffffffffffffffffffffffff198060405f205460601b61138e565b92610120611449858786611e59565b0135906bffffffffffffffffffffffff198216809203610172576bffffffffffffffffffffffff1916036114a25760016bffffffffffffffffffffffff1961149a611495868887611e59565b611fa6565b169301611330565b827febe756c6000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7febe756c6000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b506040821415611281565b34610172576020600319360112610172576001600160a01b03611526611bd6565b165f52600760205260405f2060016040519161154183611cc6565b61154a81611e21565b835201546001600160a01b03602083019161156860ff821684611e4d565b60081c16908160408401525160038110156106dd57608092516115ac67ffffffffffffffff602063ffffffff84511693015116926040519485526020850190611c70565b60408301526060820152f35b346101725760031936016102c081126101725761014013610172576101443567ffffffffffffffff8111610172576115f4903690600401611c42565b6101407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe9c360112610172576102a43567ffffffffffffffff811161017257611640903690600401611c42565b6024356001600160a01b0381169492908581036101725750845f52600460205260405f205415611a8757611672611e78565b926040519460208601937f93fffece31db44e2b0d21a0dbe3489ddd34c982b7086feab1c661da20d2dc8a6855261016435966001600160a01b038816908189036101725781604082015261018435916001600160a01b038316808403610172578060608401526101a4359063ffffffff821692838303610172578360808601526101c43567ffffffffffffffff81168091036101725760a08601526101e4359463ffffffff86169b8c8703610172578c60c08301526102043567ffffffffffffffff81168091036101725760e08301526102243567ffffffffffffffff81168091036101725761010083015261024435801515809103610172576101208301526102643561014083015261028435916bffffffffffffffffffffffff198316809303610172576117b39261016082015261016081526104b961018082611d2e565b9c6117bc611dc1565b67ffffffffffffffff806117ce611dd8565b1691161115611a715767ffffffffffffffff6117e8611dc1565b169b67ffffffffffffffff6117fb611dc1565b166084359063ffffffff821690818303610172576118199250611e14565b8d109687611a48575b5050600435906001600160a01b03821691828103610172575050149485611a3c575b505083611a1f575b505081611a17575b50158015611a0e575b6119e257611877611880926001600160a01b0394886125d5565b949050876125d5565b9290501680159182156119ce575b508115611998575b50611985575f84815260046020526040908190208054600160f81b179055517f9eb491c67bd61b85c5ccf06ccd896f56f14bf5210f938e4f0a307a2bd79600f89360809390916118e581611d12565b60018152602081015f8152875f52600660205263ffffffff60405f209251166bffffffffffffffffffffffff196bffffffffffffffff000000008454935160201b16921617179055857f2074c5ed19c95489f06fcadb493270ae21f3ca0247f1a3cbbdd3a0ff67c6e22860408051600181525f6020820152a2611966611df0565b9263ffffffff60405194168452602084015260408301526060820152a2005b83639a7d38d960e01b5f5260045260245ffd5b858114915081156119ac575b501585611896565b9050845f52600860205260405f20905f5260205260ff60405f205416856119a4565b6001600160a01b031681141591508661188e565b877fbaf848eb000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5086861461185d565b905089611854565b63ffffffff91929350611a30611df0565b90501614908a8061184c565b508c1493508c80611844565b611a6792975067ffffffffffffffff611a5f611dd8565b169050611e14565b8b10948f80611822565b67ffffffffffffffff611a82611dd8565b6117e8565b84636eba887760e11b5f5260045260245ffd5b3461017257608060031936011261017257611ab3611c16565b60643567ffffffffffffffff811161017257611ad6611b61913690600401611c42565b9067ffffffffffffffff611ae8611d51565b94602435610100870152600160e0870152168060c086015260a085015260016080850152338452611b40600435859067ffffffffffffffff60609180831c602085015263ffffffff8160401c16604085015216910152565b6001600160a01b036020850151165f52600460205260405f2054809461219c565b9081519182611b7557602082604051908152f35b6020915001fd5b346101725760206003193601126101725780611bd26001600160a01b03611ba1611bd6565b165f908152600660209081526040918290205463ffffffff81168552811c67ffffffffffffffff1690840152820190565b0390f35b600435906001600160a01b038216820361017257565b602435906001600160a01b038216820361017257565b35906001600160a01b038216820361017257565b6044359067ffffffffffffffff8216820361017257565b359067ffffffffffffffff8216820361017257565b9181601f840112156101725782359167ffffffffffffffff8311610172576020838186019501011161017257565b9060038210156106dd5752565b6024359063ffffffff8216820361017257565b359063ffffffff8216820361017257565b90601f19601f602080948051918291828752018686015e5f8582860101520116010190565b6060810190811067ffffffffffffffff821117611ce257604052565b634e487b7160e01b5f52604160045260245ffd5b60e0810190811067ffffffffffffffff821117611ce257604052565b6040810190811067ffffffffffffffff821117611ce257604052565b90601f601f19910116810190811067ffffffffffffffff821117611ce257604052565b60405190610140820182811067ffffffffffffffff821117611ce2576040525f610120838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e0820152826101008201520152565b356001600160a01b03811681036101725790565b60643567ffffffffffffffff811681036101725790565b6101c43567ffffffffffffffff811681036101725790565b60443563ffffffff811681036101725790565b3563ffffffff811681036101725790565b91908201809211610b6357565b90604051611e2e81611d12565b602067ffffffffffffffff82945463ffffffff81168452821c16910152565b60038210156106dd5752565b919081101561114c57610140020190565b5f198114610b635760010190565b604051602081017f93fffece31db44e2b0d21a0dbe3489ddd34c982b7086feab1c661da20d2dc8a681526004356001600160a01b0381168091036101725760408301526024356001600160a01b03811680910361017257606083015260443563ffffffff811680910361017257608083015260643567ffffffffffffffff81168091036101725760a083015260843563ffffffff81168091036101725760c083015260a43567ffffffffffffffff81168091036101725760e083015260c43567ffffffffffffffff81168091036101725761010083015260e435801515809103610172576101208301526101043561014083015261012435916bffffffffffffffffffffffff19831680930361017257611fa39261016082015261016081526104b961018082611d2e565b90565b6040519060208201907f93fffece31db44e2b0d21a0dbe3489ddd34c982b7086feab1c661da20d2dc8a682526001600160a01b03611fe382611c02565b1660408401526001600160a01b03611ffd60208301611c02565b16606084015263ffffffff61201460408301611c90565b16608084015267ffffffffffffffff61202f60608301611c2d565b1660a084015263ffffffff61204660808301611c90565b1660c084015267ffffffffffffffff61206160a08301611c2d565b1660e084015267ffffffffffffffff61207c60c08301611c2d565b1661010084015260e0810135908115158092036101725761012091828501526101008101356101408501520135916bffffffffffffffffffffffff19831680930361017257611fa39261016082015261016081526104b961018082611d2e565b60078210156106dd5752565b604051906120f582611cf6565b5f60c0838281528260208201528260408201528260608201528260808201528260a08201520152565b6001600160a01b03905f6040805161213581611cc6565b8281528260208201520152165f5260096020526001600160a01b0360405f2091165f5260205260405f20546040519061216d82611cc6565b6bffffffffffffffffffffffff198160601b16825263ffffffff8160a01c16602083015260c01c604082015290565b93929091936060946001600160a01b038251165f52600960205260405f206001600160a01b0380602085015116165f5260205260405f20928354936201518042014211610b635764ffffffffff8660d01c169460408501519660c08601938451918260a089015111988c89019a808c5160201b178660a01c9560808c019c8d51159315928818916103e8620151804201021017171717600160f81b8316151591421015171715918215612584575b6122b3908315612570576bffffffffffffffffffffffff19808760601b165b166101208b01526122ac601f198b0180517f93fffece31db44e2b0d21a0dbe3489ddd34c982b7086feab1c661da20d2dc8a68252610160822091526104c4613126565b98896125d5565b917f0200000000000000000000000000000000000000000000000000000000000000811615801590612521575b6124fb575b505050927faeca289cd1c6361085d40e6200bbd7f26af2a5579d3c50b7e4686e4bc4e40a9d9694926bffffffffffffffff00000000926060979515806124f2575b612475575b5050604085015198519751907fffffffffffffffff00000000000000000000000000000000000000000000000063ffffffff831667ffffffffffffffff8b160160c01b1677ffffffff00000000000000000000000000000000000000008b60a01b1686891c171790556001600160a01b03855116976001600160a01b03602087015116997fffffffff000000000000000000000000000000000000000000000000000000007bffffffffffffffff000000000000000000000000000000000000000073ffffffff0000000000000000000000000000000071ffffffffffffffff0000000000000000000060a08b015160501b169560801b169360a01b169160e01b16171717915160201b161760e083015115155f1461246b576101006301000000935b01519063ffffffff604051941617835260208301526040820152a3565b6101005f9361244e565b6001600160a01b038751165f52600a60205260405f206001600160a01b038060208a015116165f5260205263ffffffff8060405f209216165f526020526001600160a01b03808060405f20931616167fffffffffffffffffffffffff00000000000000000000000000000000000000008254161790555f8061232b565b50811515612326565b612507939d5089612e86565b998a51612516575f80806122e5565b505050505050505050565b5060038210156106dd5774ff00000000000000000000000000000000000000008260a01b166001600160a01b0384161774ffffffffffffffffffffffffffffffffffffffffff821614156122e0565b6bffffffffffffffffffffffff195f612269565b91509a506125928b88612a1a565b9a8b51156125c3575b8b516125b757604088015163ffffffff8481169116149161224a565b50505050505050505050565b9a506125cf8388612cb7565b9a61259b565b9092916041811461266d576080146125ef57505f91508190565b5f927f7fffffff800000007fffffffffffffffde737d56d38bcf4279dce5617e3192a860208201351115612626575b505060029190565b60809060405192835260208301375f805260205f60a0836101005afa5060015f5114612653575b8061261e565b6001600160a01b039192506060604091012016905f61264d565b505f927f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0602082013511156126a5575b505060019190565b60209293505f916040608092815192835281810135851a868401528183013782805260015afa505f51905f8061269d565b939194929094818110156127975791905f925b600182116127065750505014918261270057505090565b14919050565b816001821810612729575b60011c9060018101809111610b635760011c906126e9565b959284811461278c578481101561114c5761274a8160051b84013591611e6a565b936001881661278757905b604051906020820192600160f81b8452602183015260418201526041815261277e606182611d2e565b51902095612711565b612755565b505050505050505f90565b5050505050505f90565b90939293848311610172578411610172578101920390565b6001600160a01b035f54163303610e9e57565b6001600160a01b0381511660208201519060038210156106dd57604083015160078110156106dd577fff000000000000000000000000000000000000000000000000000000000000009260c09274ff000000000000000000000000000000000000000075ff00000000000000000000000000000000000000000077ffff00000000000000000000000000000000000000000000606089015160b01b1679ffff00000000000000000000000000000000000000000000000060808a0151881b16177effffffffff000000000000000000000000000000000000000000000000000060a08a015160d01b16179460a81b169260a01b1617171792015160f81b161790565b6128d66120e8565b506128e081612958565b9060ff8160a81c1660078110156106dd5761292e64ffffffffff8360d01c16916129256040519561291087611cf6565b6001600160a01b038616875260208701611e4d565b604085016120dc565b61ffff8260b01c16606084015261ffff8260c01c16608084015260a083015260f81c60c082015290565b60a01c60ff1660038110156106dd5790565b939092612976926125d5565b929060038210156106dd5760038110156106dd571491826129ac575b508161299c575090565b6001600160a01b03915016151590565b6001600160a01b0382811691161491505f612992565b63ffffffff8151169163ffffffff8151168084109384156129e5575b5050505090565b14925090826129fa575b50505f8080806129de565b67ffffffffffffffff809293506020809201511692015116115f806129ef565b606092918015612c815764ffffffffff8160d01c1680421015612c2b575063ffffffff60808301511615612bdc5767ffffffffffffffff60a08301511667ffffffffffffffff60c0840151168082118015612bca575b612b59575050600160f81b16612a835750565b602081016001600160a01b038151165f526006602052612ae1612aa860405f20611e21565b8367ffffffffffffffff612ac763ffffffff6040859801511692613242565b60405192612ad484611d12565b83521660208201526129c2565b15612aea575050565b6001600160a01b039192935051169067ffffffffffffffff602063ffffffff8351169201511690604051927fc9f340a900000000000000000000000000000000000000000000000000000000602085015260248401526044830152606482015260648152611fa3608482611d2e565b6020938401516040517f34f398be00000000000000000000000000000000000000000000000000000000958101959095526001600160a01b0316602485015267ffffffffffffffff918216604485015216606483015250909150611fa381608481015b03601f198101835282611d2e565b506103e8620151804201028111612a70565b506001600160a01b039192506020015116604051907f0af8a30d000000000000000000000000000000000000000000000000000000006020830152602482015260248152611fa3604482611d2e565b9293505060206001600160a01b039101511690604051917f2120a8c50000000000000000000000000000000000000000000000000000000060208401526024830152604482015260448152611fa3606482611d2e565b506001600160a01b03919250602001511660405190636eba887760e11b6020830152602482015260248152611fa3604482611d2e565b60408101516060939260c081901c9163ffffffff9081169160a01c16818114801590612e7e575b612df5575b5050606082019167ffffffffffffffff8351169267ffffffffffffffff831693848110612d8957505167ffffffffffffffff16928311612d2257505050565b6020908101516040517ffb9636c100000000000000000000000000000000000000000000000000000000928101929092526001600160a01b0316602482015267ffffffffffffffff928316604482015291166064820152909150611fa38160848101612bbc565b6020928301516040517f9afbebdb00000000000000000000000000000000000000000000000000000000948101949094526001600160a01b0316602484015267ffffffffffffffff90811660448401529092166064820152929350611fa3915082905060848101612bbc565b90915080612e73575063ffffffff60015b16808210612e185750505f5f80612ce3565b916001600160a01b0391939450602001511691604051927f14af76de00000000000000000000000000000000000000000000000000000000602085015260248401526044830152606482015260648152611fa3608482611d2e565b63ffffffff90612e06565b508015612cde565b926001600160a01b03929190612e9d84928661329b565b949094169182911614918261307e575b5081613074575b5061306d5760038110156106dd5760021480612f43575b612f025760206001600160a01b039101511660405190639a7d38d960e01b6020830152602482015260248152611fa3604482611d2e565b506040517f42b01bce000000000000000000000000000000000000000000000000000000006020820152610100602482015260248152611fa3604482611d2e565b505f8060405160208101907fbb5a52f42f9c9261ed4361f59422a1e30036e7c32b270c8807a419feca605023825260056040820152600160608201527fa71af64de5126a4a4e02b7922d66ce9415ce88a4c9d25514d91082c8725ac95760808201527f5d47723c8fbe580bb369fec9c2665d8e30a435b9932645482e7c9f11e872296b60a082015260a08152612fda60c082611d2e565b51906101005afa3d15613066573d67ffffffffffffffff8111611ce2576040519061300f601f8201601f191660200183611d2e565b81523d5f602083013e5b8161305a575b8161302c575b5015612ecb565b60019150602081519101519060208110613049575b50145f613025565b5f199060200360031b1b165f613041565b8051602014915061301f565b6060613019565b5050606090565b905015155f612eb4565b90915060038310156106dd5760038110156106dd578214905f612ead565b916020810191828211610b63576130b2936127a1565b903590602081106130c1575090565b5f199060200360031b1b1690565b60ff811690601f82116130fe57604051916130eb604084611d2e565b6020808452838101919036833783525290565b7fb3512b0c000000000000000000000000000000000000000000000000000000005f5260045ffd5b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016301480613219575b15613181577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a0815261321360c082611d2e565b51902090565b507f00000000000000000000000000000000000000000000000000000000000000004614613158565b6132669063ffffffff608067ffffffffffffffff6060840151169201511690611e14565b5f198101908111610b635767ffffffffffffffff81111561328e575067ffffffffffffffff90565b67ffffffffffffffff1690565b9190917f0200000000000000000000000000000000000000000000000000000000000000831615613388576001600160a01b036020820151165f52600760205260405f20906132e982611e21565b9060408101946133238363ffffffff88511667ffffffffffffffff6060860151166040519161331783611d12565b825260208201526129c2565b1561336d575067ffffffffffffffff612ac763ffffffff613348959697511692613242565b156133665760010154906001600160a01b0360ff83169260081c1690565b505f905f90565b94505050506001600160a01b0361338383612958565b921690565b506001600160a01b036133838361295856fea2646970667358221220040ca14c491ca56003fac292a4a1319db568fb0943c7299ee6b595b68f2dfe0f64736f6c63430008250033",
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
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner_\",\"type\":\"address\"},{\"internalType\":\"contractIJournals\",\"name\":\"journals\",\"type\":\"address\"},{\"internalType\":\"contractIShipments\",\"name\":\"shipments\",\"type\":\"address\"},{\"internalType\":\"contractPicture\",\"name\":\"picture\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"CENTRES\",\"outputs\":[{\"internalType\":\"contractICentres\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"CLAIMS\",\"outputs\":[{\"internalType\":\"contractIClaims\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"JOURNALS\",\"outputs\":[{\"internalType\":\"contractIJournals\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PICTURE\",\"outputs\":[{\"internalType\":\"contractPicture\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"SHIPMENTS\",\"outputs\":[{\"internalType\":\"contractIShipments\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"acceptOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"approve\",\"outputs\":[],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"}],\"name\":\"assign\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"},{\"internalType\":\"uint128\",\"name\":\"toShopper\",\"type\":\"uint128\"},{\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"}],\"name\":\"award\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"}],\"name\":\"balanceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"book\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"captured\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"refunded\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"parcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"open\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"lines\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Book\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"}],\"name\":\"cancel\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"contractURI\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"credit\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"fee\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"\",\"type\":\"uint16\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"getApproved\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"}],\"name\":\"held\",\"outputs\":[{\"internalType\":\"uint128\",\"name\":\"\",\"type\":\"uint128\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"parcel\",\"type\":\"bytes32\"},{\"internalType\":\"enumStatus\",\"name\":\"to\",\"type\":\"uint8\"}],\"name\":\"hold\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"idOf\",\"outputs\":[{\"internalType\":\"OrderId\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"name\":\"isApprovedForAll\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"locked\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"name\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"order\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"enumStatus\",\"name\":\"status\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"marks\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"carrier\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"vehicle\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"since\",\"type\":\"uint32\"}],\"internalType\":\"structIOrders.Order\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"ownerOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"}],\"name\":\"parcelId\",\"outputs\":[{\"internalType\":\"OrderId\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pendingOwner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"merchantSignature\",\"type\":\"bytes\"}],\"name\":\"place\",\"outputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"merchantSignature\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"shopperSignature\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"internalType\":\"structIOrders.Permit\",\"name\":\"permit\",\"type\":\"tuple\"}],\"name\":\"placeSigned\",\"outputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"merchantSignature\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"validAfter\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"validBefore\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structIOrders.Authorization\",\"name\":\"authorization\",\"type\":\"tuple\"}],\"name\":\"placeWithAuthorization\",\"outputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"acts\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms[]\",\"name\":\"terms\",\"type\":\"tuple[]\"}],\"name\":\"post\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"taken\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"}],\"name\":\"reassign\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"\",\"type\":\"tuple\"}],\"name\":\"receiptURI\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"}],\"name\":\"refund\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"}],\"name\":\"refundPart\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"renounceOwnership\",\"outputs\":[],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"safeTransferFrom\",\"outputs\":[],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"safeTransferFrom\",\"outputs\":[],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"name\":\"setApprovalForAll\",\"outputs\":[],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"rate\",\"type\":\"uint16\"},{\"internalType\":\"address\",\"name\":\"recipient\",\"type\":\"address\"}],\"name\":\"setFee\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"id\",\"type\":\"bytes4\"}],\"name\":\"supportsInterface\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"symbol\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"name\":\"tokenURI\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"transferFrom\",\"outputs\":[],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"transferOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"withdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"seq\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"reason\",\"type\":\"bytes\"}],\"name\":\"ActSkipped\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"approved\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"Approval\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"approved\",\"type\":\"bool\"}],\"name\":\"ApprovalForAll\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"_fromTokenId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"_toTokenId\",\"type\":\"uint256\"}],\"name\":\"BatchMetadataUpdate\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"}],\"name\":\"CarrierMissing\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"ContractURIUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"fee\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"recipient\",\"type\":\"address\"}],\"name\":\"FeeSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"Locked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"_tokenId\",\"type\":\"uint256\"}],\"name\":\"MetadataUpdate\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"enumStatus\",\"name\":\"status\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"state\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"reading\",\"type\":\"bytes32\"}],\"name\":\"OrderAdvanced\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"enumStatus\",\"name\":\"status\",\"type\":\"uint8\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"toShopper\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"toMerchant\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"fee\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"credited\",\"type\":\"uint8\"}],\"name\":\"OrderClosed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"credited\",\"type\":\"bool\"}],\"name\":\"OrderPartRefunded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"placedAt\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"split\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"indexed\":false,\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"OrderPlaced\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferStarted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferred\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"enumKind\",\"name\":\"kind\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"seq\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes4\",\"name\":\"reason\",\"type\":\"bytes4\"}],\"name\":\"ReadingIgnored\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"Transfer\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"Unlocked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Withdrawn\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"found\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"most\",\"type\":\"uint256\"}],\"name\":\"AmountTooLarge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"}],\"name\":\"BalanceNotKept\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"CarrierSigned\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"DeadlineAhead\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"}],\"name\":\"DeadlinePassed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"ERC721IncorrectOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"ERC721InsufficientApproval\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"approver\",\"type\":\"address\"}],\"name\":\"ERC721InvalidApprover\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"ERC721InvalidOperator\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"ERC721InvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"}],\"name\":\"ERC721InvalidReceiver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"ERC721InvalidSender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"ERC721NonexistentToken\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"found\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"}],\"name\":\"EtherIs\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"found\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"most\",\"type\":\"uint16\"}],\"name\":\"FeeTooHigh\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"found\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"}],\"name\":\"GasShort\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"found\",\"type\":\"address\"}],\"name\":\"NotClaims\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"found\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"expected\",\"type\":\"address\"}],\"name\":\"NotMerchant\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"}],\"name\":\"NotMerchantSigned\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"found\",\"type\":\"address\"}],\"name\":\"NotParty\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"found\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"expected\",\"type\":\"address\"}],\"name\":\"NotShopper\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"}],\"name\":\"NotShopperSigned\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NothingToWithdraw\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"}],\"name\":\"OfferExpired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"OrderKnown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"OrderUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"OutOfZone\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"OwnableInvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"OwnableUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"OwnerNeeded\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"offset\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"PackedMalformed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"}],\"name\":\"ParcelUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"}],\"name\":\"PriceTooHigh\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"ReadingMalformed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"ReceiptLocked\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumStatus\",\"name\":\"found\",\"type\":\"uint8\"},{\"internalType\":\"enumStatus\",\"name\":\"expected\",\"type\":\"uint8\"}],\"name\":\"StatusIs\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"TermsMalformed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"found\",\"type\":\"bytes32\"},{\"internalType\":\"OrderId\",\"name\":\"expected\",\"type\":\"bytes32\"}],\"name\":\"TermsMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"TermsMissing\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"received\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"}],\"name\":\"TokenShort\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"enumStatus\",\"name\":\"found\",\"type\":\"uint8\"},{\"internalType\":\"enumStatus\",\"name\":\"expected\",\"type\":\"uint8\"}],\"name\":\"TooEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint40\",\"name\":\"time\",\"type\":\"uint40\"}],\"name\":\"TooFarAhead\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"TooLate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"WrongCode\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"WrongNonce\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"WrongRole\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"WrongSite\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"WrongVehicle\",\"type\":\"error\"}]",
	ID:  "a528b15d4a5bebdf3b2ec16ab09dcf81d2",
	Bin: "0x6101c06040523461033f5761ab5a6080813803918261001d81610343565b93849283398101031261033f5780516001600160a01b038116919082900361033f576020810151906001600160a01b038216820361033f576040810151906001600160a01b038216820361033f5760600151916001600160a01b038316830361033f577fa5d4097edda6d87cb9329af83fb3712ef77eeb13738ffe43cc35a4ce305ad9625f80a1306080524660a05260a06100b86040610343565b600e815260208101906d57617962696c6c204f726465727360901b82526100df6040610343565b91600183526020830191603160f81b8352519020915190208160c0528060e052604051917f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f835260208301526040820152466060820152306080820152206101005261012052610140526101a052604051612e158082019082821060018060401b0383111761032b576020918391615ede83398481520301905ff08015610320576001600160a01b031661016052604051611e678082016001600160401b0381118382101761032b578291618cf3833903905ff08015610320576001600160a01b031661018052801561030d57600580546001600160a01b0319908116909155600480549182168317905560405191906001600160a01b03167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a3615b75908161036982396080518161263a015260a0518161265d015260c051816126cd015260e051816126f301526101005181612619015261012051818181610db1015281816143e3015261464d015261014051818181610b1301528181610c23015281816110d70152613051015261016051818181611897015281816128c90152818161313801528181613b0b01528181613bb501528181613c3401528181614aad01528181614b9c01528181615212015281816155aa01526159d90152610180518181816109ff0152818161109301528181611380015261570b01526101a05181818161170001526136250152f35b631e4fbdf760e01b5f525f60045260245ffd5b6040513d5f823e3d90fd5b634e487b7160e01b5f52604160045260245ffd5b5f80fd5b6040519190601f01601f191682016001600160401b0381118382101761032b5760405256fe60806040526004361015610011575f80fd5b5f3560e01c806301ffc9a7146102ff57806303f0eecf146102fa57806306fdde03146102f5578063081812fc146102f0578063095ea7b3146102eb5780631689104c146102e657806319bd3432146102e157806323b872dd146102cd5780632410b81e146102dc57806330f738be146102d7578063376fd5a3146102d257806342842e0e146102cd57806345c80076146102c85780634d14f57a146102c35780634d97d51e146102be57806351cff8d9146102b95780635ef1e9cf146102b4578063616fd79f146102af5780636352211e146102aa57806367cdfcaa146102a557806370a08231146102a0578063715018a61461029b57806374bb3f3a1461029657806379ba5097146102915780637d5641c81461028c57806380d42dbf14610287578063830bd65e1461028257806383f590ae1461027d57806384b0196e146102785780638da5cb5b1461027357806395d89b411461026e578063a22cb46514610269578063b45a3c0e14610264578063b88d4fde1461025f578063be5714121461025a578063c08c69f114610255578063c87b56dd14610250578063cc1f0d2d1461024b578063d52954e314610246578063ddca3f4314610241578063e30c39781461023c578063e80160ab14610237578063e8a3d48514610232578063e985e9c51461022d578063ed43a6f514610228578063f2fde38b146102235763f60c721d1461021e575f80fd5b611936565b6118c6565b611882565b611868565b611853565b6117c4565b611763565b61172f565b6116eb565b6116a7565b61166c565b61147d565b611320565b6112bf565b611297565b61125d565b61120a565b6111e2565b611144565b611130565b611106565b6110c2565b61107e565b610ffd565b610f7b565b610f5c565b610f1f565b610e3a565b610e0a565b610de0565b610d9c565b610cb9565b610ba4565b610a92565b6109d5565b6106d2565b610953565b610878565b610732565b6106aa565b6105d0565b6105ac565b610574565b610523565b610402565b346103aa5760203660031901126103aa5760043563ffffffff60e01b81168091036103aa57610362906301ffc9a760e01b8114908115610399575b8115610388575b8115610377575b8115610366575b5060405190151581529081906020820190565b0390f35b632483248360e11b1490505f61034f565b635a2d1e0760e11b81149150610348565b635b5e139f60e01b81149150610341565b6380ac58cd60e01b8114915061033a565b5f80fd5b90816102809103126103aa5790565b60ff8116036103aa57565b60406003198201126103aa57600435906001600160401b0382116103aa576103f2916004016103ae565b906024356103ff816103bd565b90565b346103aa57610424610413366103c8565b61041e929192612295565b8261233c565b906040820161043381516136a7565b60128110156104f0576008106104ca575160a01c60ff169160048310156104b157600664ffffffffff61046860c085016119d0565b169310156104a1575b82421061048c576104829250612430565b61048a6122ca565b005b63cc500d2960e01b5f52600483905260245b5ffd5b916104ab906119ee565b91610471565b600664ffffffffff6104c560e085016119d0565b610468565b6104d76104e691516136a7565b6320c75ff560e21b5f526117a9565b600860245260445ffd5b61178b565b5f9103126103aa57565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b346103aa575f3660031901126103aa57610362604051610544604082611aa6565b600f81526e15d85e589a5b1b08149958d95a5c1d608a1b60208201526040519182916020835260208301906104ff565b346103aa5760203660031901126103aa576105906004356124f6565b5060206040515f8152f35b6001600160a01b038116036103aa57565b346103aa5760403660031901126103aa576105c860043561059b565b602435611ad8565b346103aa576105de366103c8565b906105e7612295565b60208101356105f58161059b565b6001600160a01b031633141580610663575b61065157610618610482928261233c565b61063061062483611aea565b6001600160a01b031690565b33036106475761064260085b826123e9565b612498565b610642600361063c565b6282e6cd60e61b5f523360045260245ffd5b50803561066f8161059b565b6001600160a01b0316331415610607565b60206003198201126103aa57600435906001600160401b0382116103aa576103ff916004016103ae565b346103aa5760206106ca6106c56106c036610680565b612566565b612617565b604051908152f35b346103aa5760603660031901126103aa576004356106ef8161059b565b506024356106fc8161059b565b50604435611ad8565b9181601f840112156103aa578235916001600160401b0383116103aa57602083818601950101116103aa57565b60403660031901126103aa576004356001600160401b0381116103aa5761075d9036906004016103ae565b6024356001600160401b0381116103aa5761077c903690600401610705565b610787929192612295565b602082019261079861062485611aea565b330361084157906107a9918361281c565b60408201916001600160a01b036107bf84611aea565b16610833576001600160801b036107d860608301611b00565b1680340361081d57506107f061062461036294611aea565b61080e575b506107fe6122ca565b6040519081529081906020820190565b61081790612a0d565b826107f5565b6329f37f3d60e11b5f523460045260245260445ffd5b6001600160801b035f6107d8565b61049e61084d85611aea565b63087ba00760e31b5f52336004526001600160a01b0316602452604490565b61ffff8116036103aa57565b346103aa5760403660031901126103aa576004356108958161086c565b6024356108a18161059b565b6108a9612aaa565b61ffff8216916103e8831161093a577fcf4d2d03d4b8ecbbb158b4405a7f342f82c5a11f84050a067767a63744e52209926040516108e681611a50565b8181526001600160a01b03841660209182018190525f80546001600160b01b03191690931760109590951b62010000600160b01b0316949094179091556040805161ffff93909316835290820192909252a1005b82633c057d7b60e01b5f526004526103e860245260445ffd5b346103aa5760403660031901126103aa576004356001600160401b0381116103aa57610983903690600401610705565b90602435906001600160401b0382116103aa57366023830112156103aa578160040135906001600160401b0382116103aa573660248360051b850101116103aa576103629360246107fe940191611b0a565b346103aa5760403660031901126103aa5760243560043560128210156103aa576109fd612295565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163303610a7f57610a5f610a6d92610a3c611c9c565b835f526002602052610a5960405f20549160408101928352612f00565b51612f6e565b610a67612fb8565b91612fd2565b5f5f516020615b205f395f51905f525d005b6309a354eb60e21b5f523360045260245ffd5b346103aa57610aa3610413366103c8565b9060408201610ab281516136a7565b60128110156104f057600403610b8d5750610acb612fb8565b906080810135610ada81611daa565b610b09610aec602086015193866130b1565b6040519363f061e6bd60e01b855260048501526024840190611cfc565b602082610104815f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165af1908115610b8857610a6d945f938493610b57575b506132f3565b610b7a91935060203d602011610b81575b610b728183611aa6565b810190611ce7565b915f610b51565b503d610b68565b611d9f565b6104d7610b9a91516136a7565b600460245260445ffd5b346103aa57610bb5610413366103c8565b610bbe81612f37565b60408101916002610bd4845160ff9060b81c1690565b16610ca25760208083015193610bea83856130b1565b905194610c1e610c0360c088901c61ffff169760e01c90565b604051631a5c710b60e31b8152978894859460048601611d6c565b03815f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165af1908115610b8857610482935f92610c7a575b506080610c6c9101611db8565b610c74612fb8565b9261322e565b610c6c919250610c9a60809160203d602011610b8157610b728183611aa6565b929150610c5f565b6020820151638b07e6f160e01b5f5260045260245ffd5b346103aa5760203660031901126103aa57600435610cd68161059b565b610cde612295565b335f9081526001602090815260408083206001600160a01b0385168452909152902054908115610d8957335f9081526001602090815260408083206001600160a01b03851684529091528120556040518281526001600160a01b03919091169190829033907fd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb90602090a381610d7957610482915033613425565b610d849133906133a8565b610482565b636e34ee0b60e11b5f523360045260245ffd5b346103aa575f3660031901126103aa576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346103aa576020610df9610df3366103c8565b90611dc2565b6001600160801b0360405191168152f35b346103aa5760203660031901126103aa5760206001600160a01b03610e306004356124f6565b5116604051908152f35b346103aa5760203660031901126103aa57600435610e56611e02565b505f52600360205261036260405f2054610e6e611e02565b50610ed16001600160401b0360405192610e8784611a70565b80821684526001600160401b03604082901c8316166020850152608081901c60ff166040850152608881901c60ff16606085015260901c1660808301906001600160401b03169052565b6040519182918291909160806001600160401b038160a084019582815116855282602082015116602086015260ff604082015116604086015260ff6060820151166060860152015116910152565b346103aa5760203660031901126103aa57600435610f3c8161059b565b63da7562e960e01b5f9081526001600160a01b0391909116600452602490fd5b346103aa575f3660031901126103aa5763017ed72b60e01b5f5260045ffd5b346103aa5760603660031901126103aa576004356001600160401b0381116103aa57610fab9036906004016103ae565b6024356001600160401b0381116103aa57610fca903690600401610705565b9091604435916001600160401b0383116103aa57606060031984360301126103aa57610362936107fe9360040192611e2c565b346103aa575f3660031901126103aa57600554336001600160a01b0382160361106b576001600160a01b0319908116600555600480543392811683179091556001600160a01b03167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a3005b63118cdaa760e01b5f523360045260245ffd5b346103aa575f3660031901126103aa576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346103aa575f3660031901126103aa576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346103aa5760403660031901126103aa5760206106ca60243560043561112b826103bd565b61205d565b346103aa5761113e36610680565b5061361b565b346103aa575f3660031901126103aa5761118361119161116261365f565b604092919251938493600f60f81b855260e0602086015260e08501906104ff565b9083820360408501526104ff565b4660608301523060808301525f60a083015281810360c083015260206060519182815201906080905f5b8181106111c9575050500390f35b82518452859450602093840193909201916001016111bb565b346103aa575f3660031901126103aa576004546040516001600160a01b039091168152602090f35b346103aa575f3660031901126103aa5761036260405161122b604082611aa6565b600781526615d0565092531360ca1b60208201526040519182916020835260208301906104ff565b801515036103aa57565b346103aa5760403660031901126103aa5761127960043561059b565b611284602435611253565b6322b1621160e11b5f525f60045260245ffd5b346103aa5760203660031901126103aa576112b36004356124f6565b50602060405160018152f35b346103aa5760803660031901126103aa576112db60043561059b565b6112e660243561059b565b6044356064356001600160401b0381116103aa57611308903690600401610705565b5050611ad8565b6001600160801b038116036103aa57565b346103aa5760803660031901126103aa576004356001600160401b0381116103aa576113509036906004016103ae565b60243561135c816103bd565b604435916113698361130f565b606435916113768361059b565b61137e612295565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316330361146a576113b8908261233c565b6113c1816123b2565b60408101805160099060a01c60ff161061144e576113df8383613489565b60808201516001600160801b0386169080821161142f575060a083015280516104829550600167ffffffffffffff0160a01b03164260e01b6001600160e01b03191617600360a21b1790526136c6565b637f16270360e01b5f526001600160801b03871660045260245260445ffd5b61145b61049e91516136a7565b6320c75ff560e21b5f5261208f565b6309a354eb60e21b5f523360045260245ffd5b346103aa5760403660031901126103aa576004356001600160401b0381116103aa576114ad9036906004016103ae565b602435906114ba8261130f565b6114c2612295565b6114ce61062482611aea565b3303611641576114dd816122dc565b916114f183515f52600360205260405f2090565b5492611505608885901c60ff165b60ff1690565b15611633575b61152f61152961151d60608601611b00565b6001600160801b031690565b8561381a565b936001600160801b0383169480861161161457506115d46115cc866115797f4e3207599fbdf0def8692504d90961b8dfd38ac1acda6fd136478974c4905337979861160995613845565b61158c86515f52600360205260405f2090565b556040850151600160bf1b176115ab86515f52600260205260405f2090565b5560408801976115c660206115bf8b611aea565b9201611aea565b9061389c565b925195611aea565b604080516001600160a01b0390921682526001600160801b039094166020820152911515928201929092529081906060820190565b0390a261048a6122ca565b637f16270360e01b5f526001600160801b03841660045260245260445ffd5b61163c816123b2565b61150b565b61164d61049e91611aea565b63d20b19c960e01b5f52336004526001600160a01b0316602452604490565b346103aa5760203660031901121561361b575f80fd5b60409060031901126103aa5760043561169a8161059b565b906024356103ff8161059b565b346103aa5760206116e26116ba36611682565b6001600160a01b039182165f9081526001855260408082209290931681526020919091522090565b54604051908152f35b346103aa575f3660031901126103aa576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346103aa575f3660031901126103aa575f546040805161ffff8316815260109290921c6001600160a01b0316602083015290f35b346103aa575f3660031901126103aa576005546040516001600160a01b039091168152602090f35b634e487b7160e01b5f52602160045260245ffd5b601211156104f057565b60128110156104f057600452565b9060128210156104f05752565b346103aa5760203660031901126103aa5760e06117e26004356120dc565b61185160c06040519260018060a01b038151168452611809602082015160208601906117b7565b61ffff604082015116604085015260ff606082015116606085015261ffff608082015116608085015261ffff60a08201511660a0850152015160c083019063ffffffff169052565bf35b346103aa575f3660031901121561361b575f80fd5b346103aa5761187636611682565b505060206040515f8152f35b346103aa575f3660031901126103aa576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346103aa5760203660031901126103aa576004356118e38161059b565b6118eb612aaa565b600580546001600160a01b0319166001600160a01b039283169081179091556004549091167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e227005f80a3005b346103aa5760e03660031901126103aa576004356001600160401b0381116103aa576119669036906004016103ae565b6024356001600160401b0381116103aa57611985903690600401610705565b6044929192356001600160401b0381116103aa576119a7903690600401610705565b9160803660631901126103aa57610362946107fe946121ad565b64ffffffffff8116036103aa57565b356103ff816119c1565b634e487b7160e01b5f52601160045260245ffd5b90610e1082018092116119fd57565b6119da565b90602382018092116119fd57565b90604082018092116119fd57565b906301e1338082018092116119fd57565b919082018092116119fd57565b634e487b7160e01b5f52604160045260245ffd5b604081019081106001600160401b03821117611a6b57604052565b611a3c565b60a081019081106001600160401b03821117611a6b57604052565b60e081019081106001600160401b03821117611a6b57604052565b90601f801991011681019081106001600160401b03821117611a6b57604052565b60405190611ad660e083611aa6565b565b6322b1621160e11b5f5260045260245ffd5b356103ff8161059b565b6106c56103ff91612566565b356103ff8161130f565b9193929093611b17612295565b5f611b20611c0f565b956060945f9660015b15611beb575b611b3c5f9884848c612abe565b9389611b49888883612c8b565b8051611b64575050611b5a90611c8e565b975b979397611b29565b899a929a5115611be3575b81517f679787d4abac3504478e9888917221e62730d7b0a68cb26c3117d7dce3716f9d91906001600160a01b0316611bdb611bc56040611bb6602088015163ffffffff1690565b9601516001600160401b031690565b9260405193849360018060a01b03169684611c63565b0390a2611b5c565b985088611b6f565b828810611b2f5797505050935050508115611c0a575090611ad66122ca565b612ef8565b6040519061012082018281106001600160401b03821117611a6b576040525f610100838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201520152565b6001600160401b036103ff949363ffffffff60609416835216602082015281604082015201906104ff565b5f1981146119fd5760010190565b6040519060c082018281106001600160401b03821117611a6b576040525f60a0838281528260208201528260408201528260608201528260808201520152565b5190611ad68261086c565b908160209103126103aa57516103ff8161086c565b9060c080611ad69361ffff815116845263ffffffff602082015116602085015263ffffffff604082015116604085015263ffffffff606082015116606085015263ffffffff6080820151166080850152611d6160a082015160a086019061ffff169052565b015161ffff16910152565b929361ffff63ffffffff929695611d926101209561014088019988526020880190611cfc565b1661010085015216910152565b6040513d5f823e3d90fd5b63ffffffff8116036103aa57565b356103ff81611daa565b90611dcd908261233c565b90600c60ff604084015160a01c161015611dfc5781611df66080926001600160801b0394613489565b01511690565b50505f90565b60405190611e0f82611a70565b5f6080838281528260208201528260408201528260608201520152565b91611e3f91611e39612295565b8361281c565b916040820191611e5461062461062485611aea565b6040516370a0823160e01b81523060048201529290602090849060249082905afa928315610b88575f9361202c575b50611e91604082018261353a565b919094604183145f14611fc957610624610624611ead92611aea565b611eb960208501611aea565b95611ec660608601611b00565b906020843594013597611f13611f07611ef9611ef3611ee58a876135d1565b356001600160f81b03191690565b60f81c90565b97611f0d611f0782876135e0565b906135ff565b946135ee565b95843b156103aa576040516377aadf6360e11b81526001600160a01b0390921660048301523060248301526001600160801b0390931660448201526064810194909452608484019790975260a4830188905260ff1660c483015260e4820195909552610104810191909152925f90849081838161012481015b03925af1928315610b8857611fa693611faf575b5061409d565b90611ad66122ca565b80611fbd5f611fc393611aa6565b806104f5565b5f611fa0565b610624610624611fdb92979497611aea565b611fe760208501611aea565b95611ff460608601611b00565b906020843594013597833b156103aa57611f8c5f969287938c6040519c8d998a9889976388b7ab6360e01b8952309060048a0161356c565b61204f91935060203d602011612056575b6120478183611aa6565b8101906129fe565b915f611e83565b503d61203d565b9060ff168061206a575090565b6040519060208201928352604082015260408152612089606082611aa6565b51902090565b9060449160128110156104f0576004526009602452565b604051906120b382611a8b565b5f60c0838281528260208201528260408201528260608201528260808201528260a08201520152565b6120e46120a6565b505f52600260205260405f20546120f96120a6565b5060a081901c60ff169060128210156104f0576020916121a08261219561212a6114ff6103ff9660ff9060b81c1690565b61218a60c084901c61ffff169161218061ffff60d087901c81169661216f6121528260e01c90565b9a61215b611ac7565b6001600160a01b03841681529d8e01613919565b60a81c1660408b019061ffff169052565b60ff166060890152565b61ffff166080870152565b61ffff1660a0850152565b63ffffffff1660c0830152565b9293916121c2916121bc612295565b8461281c565b9260208301916121d461062484611aea565b3314159182612271575b505061224a57506001600160a01b036121f960408301611aea565b161561221b57611fa69060643515612a0d576122166064826139fb565b612a0d565b61222a606061049e9201611b00565b6329f37f3d60e11b5f9081526004526001600160801b0316602452604490565b61225661049e91611aea565b63fe70334f60e01b5f526001600160a01b0316600452602490565b61228e92509061228a918661228586611aea565b613925565b1590565b5f806121de565b5f516020615b205f395f51905f525c6122bb5760015f516020615b205f395f51905f525d565b633ee5aeb560e01b5f5260045ffd5b5f5f516020615b205f395f51905f525d565b906122fd5f6122f56106c56122ef611c9c565b95612566565b80855261205d565b8060208401525f60608401525f52600260205260ff60405f205480604085015260a01c161561232857565b5051634ffac4d960e11b5f5260045260245ffd5b919061235e816123566106c5612350611c9c565b96612566565b80865261205d565b80602085015260ff8216908160608601525f52600260205260ff60405f205480604087015260a01c1615612390575050565b9091501561232857905163c378694560e01b5f5260045260ff1660245260445ffd5b6040016123bf81516136a7565b60128110156104f057600b106123d25750565b6104d76123df91516136a7565b600b60245260445ffd5b6040016123f681516136a7565b60128310156104f05760128110156104f0578210612412575050565b6104d761241f91516136a7565b60128110156104f05760245260445ffd5b611ad6916040820160ff815160a01c166003811115612474575b506124558284613489565b608083015160a084015261246b600e8251612f6e565b905233916136c6565b60030361248e5761248860045b8385613aff565b5f61244a565b6124886002612481565b611ad6916040820160ff815160a01c1660038111156124d3575b506124bd8284613489565b608083015160a084015261246b600d8251612f6e565b6003036124ec576124e660048385613aff565b5f6124b2565b6124e66002612481565b906124ff6120a6565b50612509826120dc565b80519092906001600160a01b03161561251f5750565b637e27328960e01b5f5260045260245ffd5b903590601e19813603018212156103aa57018035906001600160401b0382116103aa576020019160608202360383136103aa57565b90612575610260830183612531565b9290604051938060051b91828601907ff88a44929c3af4bad0e2990a97f93c35a58b9fb4407bb01aebba5b817d082c3782525f9060208301915b8481106125fa5750505050506102a0929320610260604051927f8187b52b36fa2ca6412a2eb5a307e143bc5595a04c29077e9a176aa6d579583d845260208401376102808201522090565b806060600192810284018537608085208160051b8b0152016125af565b7f00000000000000000000000000000000000000000000000000000000000000007f000000000000000000000000000000000000000000000000000000000000000030147f0000000000000000000000000000000000000000000000000000000000000000461416156126a2575b6719010000000000005f52601a52603a526042601820905f603a52565b5060a06040517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f81527f000000000000000000000000000000000000000000000000000000000000000060208201527f0000000000000000000000000000000000000000000000000000000000000000604082015246606082015230608082015220612685565b356103ff816103bd565b91908260409103126103aa576020825161274c8161086c565b92015190565b6001600160401b038116036103aa57565b916020908281520191905f5b81811061277c5750505090565b9091926060806001926001600160401b03873561279881612752565b16815263ffffffff60208801356127ae81611daa565b1660208201526001600160401b0360408801356127ca81612752565b16604082015201940192910161276f565b9463ffffffff60ff9461281594608097949a999a895260018060a01b0316602089015216604087015260a0606087015260a0860191612763565b9416910152565b90929161282b6106c583612566565b9361283583613cb0565b61285461284a865f52600260205260405f2090565b5460a01c60ff1690565b6129ea5761286a9161228a918661228586611aea565b6129c35780604061287d6128c493611aea565b61288960808401611db8565b90612898610260850185612531565b6128a86101a08798939801612729565b90855197889586956308da249b60e11b87528c600488016127db565b03815f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165af1908115610b885761297661297b92611ad6945f905f92612991575b5060208401936129558261292187611aea565b4260e01b6001600160e01b0319166001600160a01b0390911660a89290921b61ffff60a81b169190911717600160a01b1790565b8380612981575b5061296f8a5f52600260205260405f2090565b5588613f58565b611aea565b83613fd8565b61298b918b613e81565b8361295c565b90506129b5915060403d6040116129bc575b6129ad8183611aa6565b810190612733565b905f61290e565b503d6129a3565b6129cf61049e91611aea565b63e4a82ed160e01b5f526001600160a01b0316600452602490565b632e9d883f60e11b5f52600485905260245ffd5b908160209103126103aa575190565b6040810135612a1b8161059b565b6040516370a0823160e01b8152306004820152916001600160a01b039190911690602083602481855afa918215610b8857611ad6935f93612a85575b50612a8090612a6860208401611aea565b90612a7861151d60608601611b00565b913091614036565b61409d565b612a80919350612aa39060203d602011612056576120478183611aa6565b9290612a57565b6004546001600160a01b0316330361106b57565b91939293612ad3612ace86611a02565b611a10565b8110612bcc5781850190604360ff6003840135612b486001600160401b038635612b11612b04610624606084901c81565b6001600160a01b03168b52565b612b37612b2a612b218360401c90565b63ffffffff1690565b63ffffffff1660208c0152565b166001600160401b03166040890152565b612b586114ff6114ff8360101c90565b6060880152612b6d6114ff6114ff8360081c90565b60808801521692602381013560a0870152013560c085015281610100850152612ba182612b9c612ace89611a02565b611a2f565b95868210612bb75750509060e091850301910152565b639540b4c960e01b5f5260045260245260445ffd5b639540b4c960e01b5f52600485905260245260445ffd5b60405190606082018281106001600160401b03821117611a6b576040525f6040838281528260208201520152565b601011156104f057565b634e487b7160e01b5f52603260045260245ffd5b9190811015612c525760051b8101359061027e19813603018212156103aa570190565b612c1b565b91909392606083019460108110156104f0576040926001600160401b0391855216602084015263ffffffff60e01b16910152565b60a081015191939260609260f81c92612ca2612be3565b955f92612cb161228a86614150565b15612d9e57505050600d8314948515612d93575b8515612d8757612cda620f42405b8285614543565b958651612d8057612d6f575b505b6001600160e01b03198116612cfc57505050565b7ff09d7a1b4c51f4cf3dfbcf88fc5a57fda8c563316b4622b5436f78e8fc5b02ad9060c083015192612d6a612d546040612d3c845160018060a01b031690565b93612d4689612c11565b01516001600160401b031690565b9260405193849360018060a01b03169784612c57565b0390a3565b612d7a915082614a16565b5f612ce6565b5050505050565b612cda62030d40612cd3565b600e84149550612cc5565b9091969250612dab611c9c565b90612dc260c08601515f52600260205260405f2090565b5493612dd5604084019580875287614196565b946001600160e01b03198616158080612eec575b81612ed8575b8080612ecf575b612ebc575b8b5115612e93575b8b51612e8757612e73575b6001600160e01b0319871615612e2a575b505050505050612ce8565b909192939495505f14612e5e575050612e5392612e4c91606086015191612c2f565b90836148ef565b5f8080808080612e1f565b51612e6e945092509050836147da565b612e53565b9550612e81815183896146d9565b95612e0e565b50505050505050505050565b9a508015612eb057612eaa620f42405b848a614543565b9a612e03565b612eaa62030d40612ea3565b9a50612ec982518961438b565b9a612dfb565b508b5115612df6565b9a50612ee68487878b6141e3565b9a612def565b60058a14159150612de9565b602081519101fd5b604001612f0d81516136a7565b60128110156104f057600903612f205750565b6104d7612f2d91516136a7565b600960245260445ffd5b604001612f4481516136a7565b60128110156104f057600503612f575750565b6104d7612f6491516136a7565b600560245260445ffd5b60128210156104f057600167ffffffffffffff0160a01b031660a09190911b174260e01b6001600160e01b0319161790565b906103e88202918083046103e814901517156119fd57565b6103e842024281046103e814421517156119fd5760b01b90565b611ad692915f918083526002602052816040842055614c69565b90611ad6939291805f5260026020528160405f2055614c69565b92919092608084013561301881611daa565b61304761302a602084015196846130b1565b6040519663f061e6bd60e01b885260048801526024870190611cfc565b602085610104815f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165af1918215610b8857611ad6955f93610b5757506132f3565b908160209103126103aa57516103ff81611daa565b356103ff8161086c565b60406130cc916130bf6120a6565b50015160a81c61ffff1690565b90608081016130da81611db8565b906130e86101008401611db8565b9261313460206131046130fe6101208501611db8565b94611db8565b60405163d28f307960e01b815261ffff8916600482015263ffffffff909116602482015291829081906044820190565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa948515610b88576103ff956131ec94612195935f926131f7575b506131d26131df92936131c56131a261016061319b6101408b016130a7565b99016130a7565b996131b86131ae611ac7565b61ffff909e168e52565b63ffffffff1660208d0152565b63ffffffff1660408b0152565b63ffffffff166060890152565b63ffffffff166080870152565b61ffff1660c0830152565b6131df92506132206131d29160203d602011613227575b6132188183611aa6565b810190613092565b925061317c565b503d61320e565b92919061ffff8216156132925750604083018051611ad6945f9360209260016380ffff0160a01b031660c09190911b61ffff60c01b16174260e01b6001600160e01b03191617600560a01b1780935201518083526002602052816040842055614c69565b90507faa83ad029bd8842a57606e3a6513fdc05b91a26611729526caacac6671d1a59c915061ffff6040602085015194015160a81c166132ee6040519283928390929163ffffffff60209161ffff604085019616845216910152565b0390a2565b9392919061ffff82161561334b5750604084018051611ad69591926020929160016380ffff0160a01b031660c09190911b61ffff60c01b16174260e01b6001600160e01b03191617600560a01b178093520151612fec565b9150507faa83ad029bd8842a57606e3a6513fdc05b91a26611729526caacac6671d1a59c915061ffff6040602085015194015160a81c166132ee6040519283928390929163ffffffff60209161ffff604085019616845216910152565b916040519163a9059cbb60e01b5f5260018060a01b031660045260245260205f60448180865af160015f5114811615613406575b604091909152155b6133eb5750565b635274afe760e01b5f526001600160a01b031660045260245ffd5b600181151661341c573d15833b151516166133dc565b503d5f823e3d90fd5b814710613472575f9182916040519161343f602084611aa6565b8383528392602001916001600160a01b03165af11561345a57565b3d15155f03611d9f5763d6bda27560e01b5f5260045ffd5b504763cf47918160e01b5f5260045260245260445ffd5b90606081019161349b61151d84611b00565b92608082019384526134bd61228a604084015160ff60809160b81c1616151590565b613534576134ea6134e461151d6134dd85515f52600360205260405f2090565b5493611b00565b8261381a565b84526002608882901c60ff16106135345761351e60609161351385610260613524970190612531565b939094015190614cb7565b91614cef565b9080518210613531575050565b52565b50505050565b903590601e19813603018212156103aa57018035906001600160401b0382116103aa576020019181360383136103aa57565b9693908896936101009996936001600160801b039260018060a01b03168a5260018060a01b031660208a01521660408801526060870152608086015260a085015260e060c08501528160e0850152848401375f828201840152601f01601f1916010190565b9060401015612c525760400190565b906020116103aa5790602090565b906040116103aa5760200190602090565b35906020811061360d575090565b5f199060200360031b1b1690565b365f80375f8036817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa3d5f803e61365b573d5ffd5b3d5ff35b604090815161366e8382611aa6565b600e81526d57617962696c6c204f726465727360901b60208201529161369681519182611aa6565b60018152603160f81b602082015290565b60a01c60ff1660128110156104f05790565b919082039182116119fd57565b7ff5d036a4b71d33181ba9d3314c003fbed5943c83a0b70332c43e86c9dac1382360ff61376e946137ce6040869560a08101519061377b61151d61370e8460808501516136b9565b9261377561376185878985019e8f613730815160ff60809160b81c1616151590565b6137e3575b5195602081019661374f88515f52600260205260405f2090565b556060810151156137d3575b50614d74565b9e81989193519d516136a7565b9d01611aea565b936136b9565b906137858a61179f565b604080516001600160a01b0392831681526001600160801b039485166020820152928416908301529290911660608201529390971660ff166080840152951694819060a0820190565b0390a4565b6137dd9051614d47565b5f61375b565b61380184846137fb8a515f52600360205260405f2090565b54613855565b61381488515f52600360205260405f2090565b55613735565b6001600160401b03811682039182116119fd5760401c6001600160401b031681039081116119fd5790565b9060401b81018091116119fd5790565b918201908183116119fd5760401b81018091116119fd5760ff819260881c1661387c575090565b70ffffffffffffffffffffffffffffffffff198101915081116119fd5790565b5f9392915a620325aa80911061390357506138b8838284614e7f565b156138c257505050565b6138f19293945060018060a01b03165f52600160205260405f209060018060a01b03165f5260205260405f2090565b80549182018092116119fd5755600190565b5a630a1c9e8960e21b5f5260045260245260445ffd5b60128210156104f05752565b90929192613934838583614f04565b5060048110156104f0571590816139a7575b5061399e576064835f9460209660405194630b135d3f60e11b8652600486015260406024860152816044860152838501378281018201859052601f01601f191601915afa630b135d3f60e11b5f5114601f3d11161690565b50505050600190565b6001600160a01b0384811691161490505f613946565b3d156139f6573d906001600160401b038211611a6b57604051916139eb601f8201601f191660200184611aa6565b82523d5f602084013e565b606090565b5f91829182613aa16040602084013593613a148561059b565b606081013595613a238761130f565b80359060ff6020820135613a36816103bd565b606086840135930135936001600160801b0387519b8c6024602082019d8e63d505accf60e01b905260018060a01b03169101528c6044309101521660648c015260848b01521660a489015260c488015260e487015260e48652613a9b61010487611aa6565b01611aea565b9251925af150613aaf6139bd565b50565b959497969361ffff613adb9360ff9593895216602088015260c0604088015260c0870191612763565b9516606084015260068210156104f05760a0916080840152600180831b0316910152565b91909160018060a01b037f000000000000000000000000000000000000000000000000000000000000000016815161ffff604084015160a81c169060ff613b55613b4d610260890189612531565b989096614f38565b1690833b156103aa57613b835f809781946040519a8b998a98899763544cfa8d60e01b895260048901613ab2565b03925af18015610b8857613b945750565b80613ba05f8093611aa6565b8003126103aa57565b91909160018060a01b037f00000000000000000000000000000000000000000000000000000000000000001681519261ffff604084015160a81c169060ff613bf8613b4d610260890189612531565b1694833b156103aa57613b835f9692600388946040519a8b998a98899763544cfa8d60e01b895260048901613ab2565b91909160018060a01b037f00000000000000000000000000000000000000000000000000000000000000001681519261ffff604084015160a81c169060ff613c77613b4d610260890189612531565b1694833b156103aa57613b835f9692600488946040519a8b998a98899763544cfa8d60e01b8952858901613ab2565b356103ff81612752565b613cbc60808201611db8565b50613cca6101008201611db8565b50613cd86101208201611db8565b50613ce661014082016130a7565b50613cf461016082016130a7565b50613d026102408201613ca6565b506001600160a01b03613d1760208301611aea565b16158015613e5d575b613de2576060810190677fffffffffffffff6001600160801b03613d4384611b00565b1611613e365761018081016103e861ffff613d5d836130a7565b1611613e0e5750613d746114ff6101a08301612729565b613d846114ff6101c08401612729565b908015908115613e03575b508015613dfb575b8015613df1575b613de25760021615156101e0820135151503613de257613ddd611ad69261151d613dd7613dcf610260860186612531565b929093611b00565b91614fa2565b615052565b633b7d8bc960e11b5f5260045ffd5b5060038111613d9e565b508015613d97565b60039150115f613d8f565b613e1a61049e916130a7565b633c057d7b60e01b5f5261ffff166004526103e8602452604490565b61049e613e4283611b00565b63e2bfe2f360e01b5f526001600160801b0316600452602490565b50613e6a61062482611aea565b15613d20565b60ff1660ff81146119fd5760010190565b9190915f91805f915b613eb157505090613ea76103ff93925f52600360205260405f2090565b55600160bf1b1790565b909260ff8416613f16575b8160101c81607d1c6107f860f88216911681036119fd5760900190816090116119fd5760ff16901b17600160801b8101908181116119fd5761010160801b019081106119fd5792613f0c90613e70565b9060181c80613e8a565b4260e01b6001600160e01b03191660a883901b61ffff60a81b1617600160a01b17613f41858561205d565b5f526002602052600160bf1b1760405f2055613ebc565b9092917f66efabbdf06c795b1ddbcccaa3783d6f6fd4251220a29e72a10aa96d77e3b6b9906060613f8d610260870187612531565b909560405193845242602085015260408401526080828401526102608760808501376102806102e08401528061030084015202809461032083013760208535950135936103200190a4565b6040517f032bc66be43dbccb7487781d168eb7bda224628a3b2c3388bdf69b532a3a1611926020929081906001600160a01b03165f7fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef8180a48152a1565b6040516323b872dd60e01b5f9081526001600160a01b039384166004529290931660245260449390935260209060648180865af160015f5114811615614087575b6040919091525f606052156133e4565b600181151661341c573d15833b15151616614077565b906140b061062461062460408501611aea565b6040516370a0823160e01b815230600482015290602090829060249082905afa918215610b88576060926140eb925f91614131575b506136b9565b91016140f961151d82611b00565b8210614103575050565b9061411061049e92611b00565b63729712b960e01b5f526004919091526001600160801b0316602452604490565b61414a915060203d602011612056576120478183611aa6565b5f6140e5565b60a081015160f81c9061416282615910565b1515918261416f57505090565b600a148015925061417e575090565b60a001516001915060301c6001600160401b03161490565b9060a01c60ff1680156141d557600c11156141c95760a0015160f01c60ff16156141c55763a16fb11560e01b90565b5f90565b50639ec749bd60e01b90565b50634ffac4d960e11b919050565b9193929360609460608401818151101561427f576142156142106020969460c09694614232945191612c2f565b611af4565b80835261422c608085015180606086015260ff1690565b9061205d565b9384910152015190818103614245575050565b604051636278c4f160e11b6020820152602481019190915260448101919091529091506103ff81606481015b03601f198101835282611aa6565b5050505060c001516040516377218b4760e11b602082015260248101919091529091506103ff8160448101614271565b519060078210156103aa57565b5190611ad6826119c1565b5190611ad6826103bd565b908160e09103126103aa57604051906142ea82611a8b565b80516142f58161059b565b8252602081015160038110156103aa5761435b9160c091602085015261431d604082016142af565b604085015261432e60608201611cdc565b606085015261433f60808201611cdc565b608085015261435060a082016142bc565b60a0850152016142c7565b60c082015290565b600711156104f057565b6143876040929594936060830196835260208301906117b7565b0152565b60609061439c8160a0015160f81c90565b9160a084901c60ff16926143af8161510e565b84101561453b57825160405163d0cdd02960e01b81526001600160a01b039091166004820152939460e085806024810103817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115610b88576005955f92614506575b5061ffff90614445604084019485519061443782614363565b61444082614363565b61512e565b509790945161445381614363565b61445c81614363565b106144fa5760c01c61ffff165b1691159182156144ef575b82156144ba575b50506144b3575060c001516103ff91614271906144978561179f565b604051633f27541f60e01b60208201529485936024850161436d565b9250505090565b801515925090826144cf575b50505f8061447b565b606001519091506144e69061ffff165b61ffff1690565b14155f806144c6565b858710159250614474565b60a81c61ffff16614469565b61ffff91925061452d9060e03d60e011614534575b6145258183611aa6565b8101906142d2565b919061441e565b503d61451b565b509250505090565b60609392805a106146bf575060206145778260459060c060a0820151910151604051915f8352600583015260258201522090565b916001600160401b036145988260a06001600160401b0391015160b01c1690565b60e083015161010084015191939192826146086145fc60406145d06145ca6106246106248b9a5160018060a01b031690565b60601b90565b6145ec6145e6612b218d88015163ffffffff1690565b60401b90565b179301516001600160401b031690565b6001600160401b031690565b17946040519788966308b3378360e01b8852600488015260248701521660448501526080606485015281608485015260a484013760a4601f91909101601f191601815f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165af1156146a05761ffff6040915160ff8160a81c168452818160b01c16602085015260c01c16910152565b3d8152925060209050823d5f8383013e3d601f01601f19160101604052565b61049e905a630a1c9e8960e21b5f52600452602452604490565b60a0015190919060f81c916146ef81518461512e565b919050156147ca5781516020830151906005116147bb5761ffff60c085901c81165b16036147ab5760a083901c60ff169081119081156147a0575b8115614795575b50614786576005815114928361477a575b508261475b575b5050156141c55763249bd96d60e21b90565b6040015191506147719060d01c61ffff166144df565b14155f80614749565b6005141592505f614742565b50639ec749bd60e01b92915050565b600a9150145f614731565b60098114915061472a565b50630c6cbb4b60e11b9392505050565b61ffff60a885901c8116614711565b506363632b6d60e11b9392505050565b60a081015160301c6001600160401b03166147f8612b218560e01c90565b036148e05781516005149182156148d8576002935b8460b882901c60ff16166148c7576141c59460b81b17926148ab575b50600360b883901c811614614859575b60c0810151815190929060a0906001600160a01b03165b92015192612fec565b90600167ffffffffffffff0160a01b03164260e01b6001600160e01b03191617600360a11b17906001600160a01b03614893818416610624565b1615614839576148a660c0820151614d47565b614839565b60400151909161ffff60d01b191660d09190911b17905f614829565b50639ec749bd60e01b949350505050565b60019361480d565b5063fbfa9e0360e01b92915050565b91906148ff8360a0015160f81c90565b600281146149f757600781146149ed57600c810361492157506141c5926156c4565b600a8110614957576040820180516141c595926149489190600b0361494f57601090612f6e565b9052615663565b600f90612f6e565b909160046040840192614974845161496e83615636565b90612f6e565b938490526020850151865161499a91906001600160a01b031660a0890196875192612fec565b600381146149d2575b146149b1575b505050505f90565b92516149c993906001600160a01b0316915192613006565b5f8080806149a9565b85516149e8906001600160a01b03168487613ba9565b6149a3565b506103ff926153c5565b506103ff9261517e565b908160209103126103aa57516103ff81611253565b600d614a268260a0015160f81c90565b14918051835f14614c61576004905b614a3e82614363565b03614c525760c082015191614a618160a06001600160401b0391015160301c1690565b91677fffffffffffffff83118015614c42575b60a083015160f01c60ff161590811591614c31575b8115614c29575b50614c18576020015161ffff1693614b5257516001600160a01b037f00000000000000000000000000000000000000000000000000000000000000008116911692813b156103aa5760405163155f174360e11b815261ffff90951660048601526001600160401b0390811660248601529190911660448401525f60648401819052600160848501526001600160a01b0390921660a4840152829081838160c4810103925af18015610b8857614b4457505f90565b80611fbd5f6141c593611aa6565b516040516249e0bd60e61b815261ffff90941660048501526001600160401b039283166024850152911660448301526001600160a01b03166064820152602081806084810103815f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165af1908115610b88575f91614be9575b5015614bde575f90565b63433c67ef60e11b90565b614c0b915060203d602011614c11575b614c038183611aa6565b810190614a01565b5f614bd4565b503d614bf9565b5063a16fb11560e01b949350505050565b90505f614a90565b6001600160401b0386119150614a89565b50848015614a7457508215614a74565b506363632b6d60e11b92915050565b600190614a35565b909160ff8360a01c169360128510156104f0577fd10f09b94026380ab7ea1bacfa0f8c747a7646c20a60397b5944c7f2cceeaafd916040918251958652602086015260018060a01b031693a4565b906001600160fd1b03811681036119fd5760031b60900190816090116119fd5760ff911c1690565b9190811015612c52576060020190565b9291905f935f5b828110614d035750505050565b600184821c16614d16575b600101614cf6565b946001600160401b036040614d2c888686614cdf565b0135614d3781612752565b1681018091116119fd5794614d0e565b60207ff8e1a15aba9398e019f0b49df1a4fde98ee17ae345cb5f6b5e2c27f5033e8ce791604051908152a1565b9192905f935f93614d8760408201611aea565b928015159081614e62575b50614e59575b8115614e51575f91610180820161ffff614db1826130a7565b16614e2d575b509081878080959414159283614e06575b505050614dfc575b8115159283614dea575b505050614de357565b9060041790565b614df4935061389c565b835f80614dda565b9360021793614dd0565b614e25935090614e18614e1e92611aea565b926136b9565b908561389c565b5f8381614dc8565b614e479297508193506144df614e42916130a7565b615837565b909590915f614db7565b505f94505050565b60019450614d98565b614e799150614e7360208401611aea565b8561389c565b5f614d92565b91906001600160a01b03831615614ef45760405163a9059cbb60e01b60208281019182526001600160a01b03909316602483015260448083019490945292815290915f91614ece606482611aa6565b5190828562030d40f1903d15614eed575060015f5114601f3d11161690565b3b15151690565b5f8093508092819262030d40f190565b9060418303614f2e57614f279250602081013591604082359201355f1a9061588e565b9192909190565b50505f9160029190565b60408101515f9392919060b81c608016614f7c575b508215614f575750565b600191925080610260614f6b920190612531565b90501b5f1981019081116119fd5790565b614f9b91935080515f526003602052606060405f205491015190614cb7565b915f614f4d565b9080158015615048575b613de2575f915f5b828110614fc55750505011613de257565b614fd0818484614cdf565b93614fe0612b2160208701611db8565b15613de257614ffe90614ff86145fc60408801613ca6565b90611a2f565b935f5b828110615012575050600101614fb4565b61501b82613ca6565b6001600160401b036150396145fc615034858a8a614cdf565b613ca6565b911614613de257600101615001565b5060078111614fac565b61505e60a082016119d0565b9061507760e061507060c084016119d0565b92016119d0565b9164ffffffffff83169064ffffffffff831692828411613de25764ffffffffff8216938442116150f4574210156150db57506150b242611a1e565b8093116150c25750116150c25750565b63520725d360e11b5f5264ffffffffff1660045260245ffd5b636747c9fd60e01b5f5264ffffffffff1660045260245ffd5b6388fa22e760e01b5f5264ffffffffff831660045260245ffd5b600a810361511c5750600690565b615127600f91615910565b60041c1690565b600a811480615174575b1561516b5750615148600b615910565b9060080191826008116119fd57600f806001848060041c961c1615159416921690565b61514890615910565b5060058214615138565b919060a08301906151a3615198835165ffffffffffff1690565b65ffffffffffff1690565b6151ad8483614f38565b906151c68660a06001600160401b0391015160301c1690565b94600183831c161580156153b4575b6153a157604084019560016151ef885160ff9060b81c1690565b841c1661538d5761520e83615208610260850185612531565b90614cdf565b87517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316919060a81c61ffff1691602061524f83613ca6565b92019161525b83611db8565b8c519092906001600160a01b0316813b156103aa5760405163155f174360e11b815261ffff90961660048701526001600160401b039283166024870152918616604486015263ffffffff90921660648501525f608485018190526001600160a01b0390911660a485015290839081838160c4810103925af1908115610b88576152ed92612b2192615379575b50611db8565b1161536b57506141c595926153369261530f60209360018951911b60b81b1790565b808852908060b883901c60ff16161461533e575b500151935191516001600160a01b031690565b915192612fec565b600167ffffffffffffff0160a01b03164260e01b6001600160e01b03191617600160a11b1786525f615323565b93505092506141c59361597d565b80611fbd5f61538793611aa6565b5f6152e7565b50639ec749bd60e01b979650505050505050565b5063a16fb11560e01b9695505050505050565b50677fffffffffffffff86116151d5565b916153de8360a06001600160401b0391015160b01c1690565b6001600160401b036154076154026153f860e086016119d0565b64ffffffffff1690565b612fa0565b9116116156275761541e6114ff6101c08301612729565b60028116151580615610575b6156005760011615158061554d575b61553e57604082018051600167ffffffffffffff0160a01b03164260e01b6001600160e01b03191617600960a01b178082526020840180518651919261548e926001600160a01b03169060a089015192614c69565b6102008301357f09a787d49be97f2209abd4b18573b704d2f35f208d1869c2661942fd38b81d8a0361550b575080516141c594615505929091600167ffffffffffffff0160a01b03164260e01b6001600160e01b03191617600360a21b1790526154f88385613489565b516001600160a01b031690565b916136c6565b92935061552491505191515f52600260205260405f2090565b5560608101511561553457505f90565b6141c59051614d47565b506307e3a8df60e21b92915050565b5061555a60808201611db8565b60a0840151604051630fd07eb160e11b815263ffffffff9283166004820152609082901c8316600390810b602483015260709290921c909216900b60448201526020816064816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115610b88575f916155e1575b5015615439565b6155fa915060203d602011614c1157614c038183611aa6565b5f6155da565b50630e62c9d160e21b9392505050565b5061561a84615ae9565b6101e0830135141561542a565b50636747c9fd60e01b92915050565b6003811461565d57600481146156575760080361565257600790565b600890565b50600490565b50600390565b91611ad69261568b6020840151604085015160018060a01b038451169060a085015192614c69565b6156958284613489565b608083015160a0840152516001600160a01b0316916136c6565b908160209103126103aa57516103ff81612752565b916040820192600b6156db855160ff9060a01c1690565b0361581e576020838101516040516305b3ac8f60e51b815260048101919091529190826024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa948515610b885761579e6001600160401b03611ad697615505955f916157ef575b505b835191169290600167ffffffffffffff0160a01b03164260e01b6001600160e01b03191617601160a01b1790819052602087015184519091906001600160a01b03169060a086015192614c69565b81516157b4906001600160a01b03168587613c28565b6157be8486613489565b608085015190818110156157e7576157d5916136b9565b60a0850152516001600160a01b031690565b50505f6157d5565b615811915060203d602011615817575b6158098183611aa6565b8101906156af565b5f61574e565b503d6157ff565b61550590611ad69461579e6001600160401b035f615750565b5f80549093601082901c6001600160a01b0316939092909161ffff16908461585e57505050565b9294509091808210156158865750905b8181029181830414901517156119fd57612710900491565b90509061586e565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411615905579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15610b88575f516001600160a01b038116156158fb57905f905f90565b505f906001905f90565b5050505f9160039190565b6001600160fc1b03811681036119fd5779106b20681835206720676067000030550833042202110000000061ffff9160041b1c1690565b9463ffffffff60ff9461ffff61281595608098959b9a9b8a5216602089015216604087015260a0606087015260a0860191612763565b815193602060ff60408501926159d461599c855161ffff9060a81c1690565b986159a960808a01611db8565b6159b76102608b018b612531565b916040519c8d97889762a97b8f60e81b8952169460048801615947565b03815f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165af1948515610b88575f95615ac8575b5061ffff8516615a4c578051611ad69550600167ffffffffffffff0160a01b03164260e01b6001600160e01b03191617600760a11b17614948565b925090602090615aac615a84611ad696615a6b8751607f60b81b191690565b61ffff60a81b191660a89190911b61ffff60a81b161790565b600167ffffffffffffff0160a01b03164260e01b6001600160e01b03191617600160a01b1790565b938490520151815190929060a0906001600160a01b0316614850565b615ae291955060203d602011610b8157610b728183611aa6565b935f615a11565b60a00151604051602081019171ffffffffffffffffffffffffffffffffffff199060901b168252600e8152612089602e82611aa656fe9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00a2646970667358221220c28b475406189a9bd7fec1a63a76deae18d98ae3268b1a15e63b0706403804d664736f6c6343000825003360a0346100f657601f612e1538819003918201601f19168301916001600160401b038311848410176100fa578084926020946040528339810103126100f657516001600160a01b038116908190036100f65780156100e357600280546001600160a01b0319908116909155600180549182168317905560405191906001600160a01b03167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a333608052612d06908161010f82396080518181816105da015281816106c701528181610e81015281816113f001528181611659015261171d0152f35b631e4fbdf760e01b5f525f60045260245ffd5b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f3560e01c80630d7b22261461176a57806311b44936146116c657806312782f401461161957806316c38b3c146115ad5780631a2f7167146115805780631fa0fd62146114415780632abe2e861461139657806345d89b671461130357806347d6ae7f1461125557806350b9d6f714611055578063544cfa8d14610e1a5780635569c4ff14610df65780635c975abb14610dd157806360caa60914610ceb578063715018a614610ccc57806379ba509714610c4b5780638da5cb5b14610c235780638f060fee14610ac55780638fefdfd914610a6a578063a94cb77214610894578063a97b8f0014610676578063c4805e3414610609578063c8d7601a146105c5578063d28f307914610401578063d3390b621461037e578063e30c397814610356578063f17c6ba7146101bd5763f2fde38b1461014d575f80fd5b346101b95760203660031901126101b957610166611853565b61016e611caa565b600280546001600160a01b0319166001600160a01b039283169081179091556001549091167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e227005f80a3005b5f80fd5b346101b95760803660031901126101b9576101d66118bf565b6101de61190d565b906101e761191d565b606435926001600160401b0384116101b95761020a61ffff943690600401611826565b949093610215611caa565b1693841561034357845f52600560205260ff60405f205460401c166103305761023e8383612767565b1561031d577fed16ead0dd430d2356f6fa6dbf35009d20602916aa9b57a217debd8df85726df9361031891604051936102768561196c565b60030b93848152602081019560030b958681526102e06040830191600183528a5f52600560205260405f20935160030b63ffffffff198554169063ffffffff161784555160030b839081549060201b67ffffffff00000000169067ffffffff000000001916179055565b51151560ff60401b82549160401b169060ff60401b191617905560405194859485526020850152606060408501526060840191611c8a565b0390a2005b84637bb9c08760e01b5f5260045260245ffd5b846330deb1bb60e21b5f5260045260245ffd5b8463173e0a0760e21b5f5260045260245ffd5b346101b9575f3660031901126101b9576002546040516001600160a01b039091168152602090f35b346101b95760603660031901126101b9576024356004356044356001600160401b0381116101b9576103d57f14da50b8ae8799e95998a70f77da464dbee3827d124858e15fd7061cf39e6840913690600401611826565b6103dd611caa565b84600855836007556103fc604051928392602084526020840191611c8a565b0390a3005b346101b95760403660031901126101b95761041a6118bf565b6024359063ffffffff82168092036101b95761ffff16805f52600560205260405f20604051906104498261196c565b54918260030b825260208201928060201c60030b845260ff604084019160401c161515815251156105b35750825f52600660205260405f20549263ffffffff8460401c16156105a15750670de0b6b3a764000091828080935160030b925160030b956105266105126104fb60028460030b9460201c60030b6104da82878b035f81125f1461059c575f035b056129d9565b9b035f811215610597575f035b80636b49d2008113610589575b50056129d9565b955f811215610584575f035b6335a4e900036129d9565b915f811215610584576335a4e900016129d9565b02059180020502059180020501670de0b6b3a76400008113610575575b63ffffffff670de0b6b3a76400006105666105618260209502612a4c565b612b6e565b62c26d82020416604051908152f35b50670de0b6b3a7640000610543565b610507565b905063d693a400038c6104f4565b6104e7565b6104d4565b63ebe704dd60e01b5f5260045260245ffd5b63173e0a0760e21b5f5260045260245ffd5b346101b9575f3660031901126101b9576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346101b95760203660031901126101b95761ffff6106256118bf565b165f526005602052606060405f2060408051916106418361196c565b548060030b9283815260ff8260201c60030b92836020840152841c161515928391015260405192835260208301526040820152f35b346101b95760a03660031901126101b9576004356106926118d0565b61069a611813565b916064356001600160401b0381116101b9576106ba90369060040161187f565b6106c59391936118af565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633036108825760ff169160015f80825b610748575b50505061071e9083838761071960209a611f12565b611fa8565b9361ffff85169485610735575b8686604051908152f35b61073e9461208a565b828080808061072b565b8481101561087d579081838781941c16610766575b820190916106ff565b9091508763ffffffff6107986020610792858a61078c61078783838a612017565b61203b565b96612017565b01611cbe565b169061ffff8616845283602052604084206001600160401b0382165f5260205260405f20546001600160401b038116906001600160401b038160401c168683829161086957918a93918a9998979695938f9b5f1461083a57505061083394899a9461082d8a95899561080e8e9c9b600297612988565b6108236001600160401b038360801c16612583565b9160c01c9261293e565b956128f3565b905061075d565b979699509750509050610863979150866002610833948b61082d5f9a8b965f9e8f9e8f9d6125a1565b9161080e565b634e487b7160e01b89526021600452602489fd5b610704565b620be93560e51b5f523360045260245ffd5b346101b95760603660031901126101b9576108ad6118bf565b6108b56118e1565b90604435918260070b8093036101b9576108cd611caa565b61ffff821690815f52600560205260ff60405f205460401c1615610a5757815f525f60205260405f206001600160401b0382165f5260205260405f2054926001600160401b03841690858201958087125f8412908015821691151617610a43575f87126109e5575050677fffffffffffffff85116109c1575f516020612cb15f395f51905f52916109bc6109916001600160401b039361098b855f9a1698868160401c1690610980888260801c16612583565b9060c01c918b61293e565b976129a8565b958588528760205260408820848416895260205280604089205587604051948594169760058561204f565b0390a4005b846001600160401b03838563433c67ef60e11b5f526004521660245260445260645ffd5b916001600160401b036109fb610a3f9394611c1e565b604051631307261b60e01b815261ffff90951660048601526001600160401b0395861660248601529185166044850152169290921660648201529081906084820190565b0390fd5b634e487b7160e01b5f52601160045260245ffd5b5063173e0a0760e21b5f5260045260245ffd5b346101b95760403660031901126101b957610a83611800565b602435906001600160401b0382116101b957610ab4610ab991610aac602094369060040161187f565b929091611f12565b611f56565b61ffff60405191168152f35b346101b95760c03660031901126101b957610ade611800565b60803660231901126101b95760a4356001600160401b0381116101b957366023820112156101b9578060040135906001600160401b0382116101b9573660248360051b830101116101b9576040516020810163ffffffff851691828252610b4361190d565b60030b6040820152610b5361191d565b60030b606082015260643563ffffffff81168091036101b957608082015260843560a082015260a08152610b8860c082611987565b5190206040516020810191825260208152610ba4604082611987565b519020936007545f955b85871015610bef5760248760051b86010135908181105f14610bde575f52602052600160405f205b960195610bae565b905f52602052600160405f20610bd6565b03610c1057604051610c0e91610c06602083611987565b5f8252611ccf565b005b5063e315d2a960e01b5f5260045260245ffd5b346101b9575f3660031901126101b9576001546040516001600160a01b039091168152602090f35b346101b9575f3660031901126101b957600254336001600160a01b03821603610cb9576001600160a01b0319908116600255600180543392811683179091556001600160a01b03167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a3005b63118cdaa760e01b5f523360045260245ffd5b346101b9575f3660031901126101b95763017ed72b60e01b5f5260045ffd5b346101b95760203660031901126101b9576001600160a01b03610d0c611853565b165f52600460205260405f20604051905f90805490610d2a82611c52565b8085529160018116908115610daa5750600114610d6a575b610d6684610d5281860382611987565b60405191829160208352602083019061192d565b0390f35b5f90815260208120939250905b808210610d9057509091508101602001610d5282610d42565b919260018160209254838588010152019101909291610d77565b60ff191660208087019190915292151560051b85019092019250610d529150839050610d42565b346101b9575f3660031901126101b957602060ff60025460a01c166040519015158152f35b346101b9575f3660031901126101b957604060075460085482519182526020820152f35b346101b95760c03660031901126101b957600435610e366118d0565b6044356001600160401b0381116101b957610e5590369060040161187f565b9290916064359260ff84168094036101b95760843590600682101592836101b957610e7e611869565b967f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163303610882575f5b818110610eba57005b600188821c16610ecd575b600101610eb1565b610edb610787828487612017565b9063ffffffff610ef1602061079284878a612017565b169161ffff85165f525f60205260405f206001600160401b0382165f5260205260405f2054926001600160401b038416916001600160401b038560401c16908382948c611041578f95978e988d958c94600288145f14610f6e575050869492610f679896949261080e60019c9961082d94612988565b9050610ec5565b9093919060038803610fff575050869492889694928683610f679b60019e9b6001600160401b0361082d971610610fba575b5090610faf81610fb593612988565b93612988565b61080e565b610ff79250610fe7610ff094610fdb6001600160401b038260801c16612583565b9060c01c90878d61293e565b9384928b612988565b88886128a5565b868089610fa0565b965099505094929550505060048a0361102d5789610f67948f9361082d8f969960019a610863878f956125a1565b634e487b7160e01b5f52600160045260245ffd5b634e487b7160e01b5f52602160045260245ffd5b346101b95760603660031901126101b95761106e611853565b6024358015158091036101b9576044356001600160401b0381116101b95761109a903690600401611826565b90926110a4611caa565b60018060a01b031691825f52600360205260405f2060ff1981541660ff8316179055825f52600460205260405f206001600160401b038311611241576110ea8154611c52565b601f81116111f0575b505f601f8411600114611167579461031891847fbbb4c806512f5e9cdb40d6da53c329c24a968c36ef3ff8023f5a13348fcd1e8996975f9161115c575b508560011b905f198760031b1c19161790555b6040519384938452604060208501526040840191611c8a565b905082013588611130565b601f19841690825f5260205f20915f5b8181106111d85750916103189391867fbbb4c806512f5e9cdb40d6da53c329c24a968c36ef3ff8023f5a13348fcd1e89989994106111bf575b5050600185811b019055611143565b8301355f19600388901b60f8161c1916905587806111b0565b9192602060018192868c013581550194019201611177565b838111156110f357815f5260205f20601f850160051c9060208610611239575b81601f9101920160051c03905f5b82811061122c5750506110f3565b5f8282015560010161121e565b5f9150611210565b634e487b7160e01b5f52604160045260245ffd5b346101b95760403660031901126101b95761126e6118bf565b61ffff6112796118e1565b91611282611c2e565b50165f525f6020526001600160401b0360405f2091165f52602052608060405f20546001600160401b038082169181808260401c1691818082881c169160c01c9360606040516112d181611951565b888152602081019283526040810194855201948552604051968752511660208601525116604084015251166060820152f35b346101b95760203660031901126101b95763ffffffff611321611800565b611329611c2e565b50165f526006602052608060405f2060405161134481611951565b63ffffffff82548060030b938484526060600160208601928460201c60030b845285604088019560401c168552015494019384526040519485525160030b602085015251166040830152516060820152f35b346101b95760c03660031901126101b9576113af6118bf565b6113b76118e1565b906113c06118f7565b90606435916001600160401b0383168093036101b95760843593841592831586036101b9576113ed611869565b947f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316330361088257610c0e969461142e575b506125c1565b6001600160401b03841610935086611428565b346101b95760603660031901126101b95761145a611800565b61146261190d565b9063ffffffff61147061191d565b91165f5260066020526114ad60405f20549161149d63ffffffff8460401c16948460030b9060030b611c06565b9260201c60030b9060030b611c06565b91636b49d2008313611567575b636b49d1ff198312611533575b918260209315159283611528575b83611513575b5082611508575b826114f4575b50506040519015158152f35b6114ff919250611c1e565b131582806114e8565b8082131592506114e2565b90925061151f83611c1e565b131591846114db565b8181131593506114d5565b63d693a4008301925f63d693a40085129112908015821691151617156114c757634e487b7160e01b5f52601160045260245ffd5b9163d693a3ff198101908113600116610a4357916114ba565b346101b95760203660031901126101b95760206115a361159e611853565b611bcf565b6040519015158152f35b346101b95760203660031901126101b9576004358015158091036101b95760207f0e2fb031ee032dc02d8011dc50b816eb450cf856abd8261680dac74f72165bd2916115f7611caa565b6002805460ff60a01b191660a083901b60ff60a01b16179055604051908152a1005b346101b95760803660031901126101b9576116326118bf565b61163a6118e1565b906116436118f7565b606435906001600160a01b03821682036101b9577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633036108825760209361ffff84165f526005855260ff60405f205460401c1693846116b3575b85856040519015158152f35b6116bd94506124b3565b828080806116a7565b346101b95760a03660031901126101b9576024356001600160a01b03811681036101b9576116f2611813565b906064356001600160401b0381116101b95761171290369060040161187f565b61171a6118af565b917f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633036108825760409461175a946004356119a8565b61ffff8351921682526020820152f35b346101b95760c03660031901126101b957611783611800565b60803660231901126101b95760a4356001600160401b0381116101b9576117ae903690600401611826565b90916117b8611caa565b6001600160401b03821161124157604051916117de601f8201601f191660200184611987565b80835236818501116101b9576020815f92610c0e968387013784010152611ccf565b6004359063ffffffff821682036101b957565b6044359063ffffffff821682036101b957565b9181601f840112156101b9578235916001600160401b0383116101b957602083818601950101116101b957565b600435906001600160a01b03821682036101b957565b60a435906001600160a01b03821682036101b957565b9181601f840112156101b9578235916001600160401b0383116101b957602080850194606085020101116101b957565b6084359060ff821682036101b957565b6004359061ffff821682036101b957565b6024359061ffff821682036101b957565b602435906001600160401b03821682036101b957565b604435906001600160401b03821682036101b957565b602435908160030b82036101b957565b604435908160030b82036101b957565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b608081019081106001600160401b0382111761124157604052565b606081019081106001600160401b0382111761124157604052565b90601f801991011681019081106001600160401b0382111761124157604052565b92939195949060ff60025460a01c16611bc0576119c481611bcf565b15611ba057506119d386611f12565b906119df838684611f56565b61ffff811680611a5057505090828560ff6119fb9416926121e4565b948515611a37575084805b611a17575050505061ffff82169190565b611a2e60ff8260101c16838661ffff85168761208a565b60181c80611a06565b63ffffffff9063557a619960e01b5f521660045260245ffd5b925095965050805f94939294525f60205260405f20935f5b818110611a7a57505050505050905f90565b5f19811c60011615611b9857611a91818387612017565b611aa66020611a9f8361203b565b9201611cbe565b9063ffffffff8216916001600160401b0382165f528860205260405f2054836001600160401b03611ad683612879565b1610611b5c575f516020612cb15f395f51905f526001600160401b038994611b528d60019998968c9663ffffffff60401b8c60801b9260401b160101908484165f526020528060405f2055604051938493169683606090939291936001600160401b036080820195600183521660208201525f60408201520152565b0390a45b01611a68565b604051631307261b60e01b815261ffff8c1660048201526001600160401b03848116602483015291821660448201529084166064820152608490fd5b600190611b56565b63c7eff51760e01b5f9081526001600160a01b0391909116600452602490fd5b630d75fbb560e21b5f5260045ffd5b6001600160a01b03165f8181526003602052604090205460ff16908115611bf4575090565b6001546001600160a01b031614919050565b81810392915f138015828513169184121617610a4357565b600160ff1b8114610a43575f0390565b60405190611c3b82611951565b5f6060838281528260208201528260408201520152565b90600182811c92168015611c80575b6020831014611c6c57565b634e487b7160e01b5f52602260045260245ffd5b91607f1691611c61565b908060209392818452848401375f828201840152601f01601f1916010190565b6001546001600160a01b03163303610cb957565b3563ffffffff811681036101b95790565b63ffffffff169081158015611ef8575b8015611ece575b611ebb576084355f5b60108110611e80575b50825f52600660205260405f2054602435928360030b918285036101b957828160030b1490811591611e5f575b8115611e37575b60401c63ffffffff1615159081611e2f575b50611e1c57845f52600660205260405f209063ffffffff198254168563ffffffff16178255604435938460030b948581036101b957835467ffffffff00000000191667ffffffff00000000602083901b1617845560643563ffffffff8116918282036101b9577f33d633b066cb2242486e5a44f958d376733d42b559847e1b913abbd16620951a98846001611e1798805463ffffffff60401b8760401b169063ffffffff60401b19161781550155505050604051958695865260208601526040850152606084015260a0608084015260a083019061192d565b0390a2565b8463eb0b958760e01b5f5260045260245ffd5b90505f611d3e565b905060643563ffffffff81168082036101b957604083901c63ffffffff161415919050611d2c565b90506044358060030b908181036101b957508160201c60030b141590611d25565b61ffff611e8d82846127bf565b168015611eb557805f52600560205260ff60405f205460401c16156105b35750600101611cef565b50611cf8565b50639752636160e01b5f5260045260245ffd5b506024358060030b81036101b9576044358060030b81036101b957611ef291612767565b15611ce6565b5060643563ffffffff8116908181036101b9575015611cdf565b63ffffffff1690815f526006602052600160405f20015491821580611f39575b6105a15750565b50805f52600660205263ffffffff60405f205460401c1615611f32565b915f5b60108110611f6957505050505f90565b611f7381856127bf565b61ffff811615611f9f57611f8a5f198486846127e8565b611f975750600101611f59565b935050505090565b50505050505f90565b9361ffff169290915f5b60108110611fc4575050505050505f90565b611fce81876127bf565b61ffff8116801561200b5786141580611ff9575b611fef5750600101611fb2565b9550505050505090565b50612006848487846127e8565b611fe2565b50505050505050505f90565b9190811015612027576060020190565b634e487b7160e01b5f52603260045260245ffd5b356001600160401b03811681036101b95790565b90949392608082019560068110156110415782526001600160401b0390921660208201526001600160a01b0391909116604082015260600152565b91939261ffff821690815f525f60205260405f20955f5b8281106120b2575050505050505050565b600187821c16156121c8576120c8818484612017565b6120d66020611a9f8361203b565b9063ffffffff8216916001600160401b0382165f528a60205260405f2054836001600160401b0361210683612879565b161061218c575f516020612cb15f395f51905f526001600160401b038b946121828f60019998968d9663ffffffff60401b8c60801b9260401b160101908484165f526020528060405f2055604051938493169683606090939291936001600160401b036080820195600183521660208201525f60408201520152565b0390a45b016120a1565b604051631307261b60e01b815261ffff8a1660048201526001600160401b03848116602483015291821660448201529084166064820152608490fd5b600190612186565b80518210156120275760209160051b010190565b93919293600285106124aa57604051926102206122018186611987565b60108552601f19013660208601375f5b6010811080612494575b156122c85761222a81846127bf565b61ffff5f91165f525f60205260405f205f5b88811061226057505061224f82876121d0565b525f198114610a4357600101612211565b61226b818a89612017565b6001600160401b0361227c8261203b565b165f52826020526001600160401b0363ffffffff6122a960206122a260405f2054612879565b9401611cbe565b16911610156122bb575b60010161223c565b6001811b909217916122b3565b93925094936001901b925f198401938411610a43575f5b818110612408575090919293600311612400575f5b8181106123045750505050505f90565b60018101808211610a43575b82811061232057506001016122f4565b61232d82869793976121d0565b5161233882876121d0565b511760018201808311610a43578119841660101b915b85821061236357505050600101949094612310565b84612378838a969b999a9895989794976121d0565b518217036123eb5750505090849561ffff6123d0846123c68899846123ad8b6123a6839c9d6123dd9c6121d0565b51936127bf565b9160101b911617996123bf86846121d0565b51926121d0565b51191692896127bf565b9160101b911617956127bf565b161760301b9160181b171790565b9091936001019097929695979491939461234e565b505050505f90565b60018101808211610a43575b82811061242457506001016122df565b8561242f83876121d0565b5161243a83886121d0565b51171461244957600101612414565b91508395509361247d85612464612486959761ffff976121d0565b5186612470838a6127bf565b9160101b911617976121d0565b511916936127bf565b9160101b91161760181b1790565b5061ffff6124a282856127bf565b16151561221b565b50509150505f90565b61ffff909391931690815f525f60205260405f206001600160401b0385165f5260205260405f20546001600160401b038116946001600160401b0385168601809611610a4357677fffffffffffffff8611612579576125715f516020612cb15f395f51905f52936125485f986001600160401b0395868160401c168761253d818460801c16612583565b9260c01c931661293e565b9086895288602052604089208585168a526020528160408a20556040519485941697898561204f565b0390a4600190565b5050505050505f90565b6001600160401b036001911601906001600160401b038211610a4357565b906001600160401b03809116911601906001600160401b038211610a4357565b909391929361ffff821694855f525f60205260405f206001600160401b0383165f5260205260405f2054956001600160401b038716906001600160401b038860801c16926001600160401b038816918383146126d4578960c01c60405190848252856020830152604082015285606082015260018060a01b038916917fa6e81cd30de752670d09d6e9ab3f2ff76d27aff8a692d6bc1684650c9375587f60806001600160401b038a1693a4159081156126c2575b506126b9576126ab6126b1926001600160401b036126b79960401c16906126a461269e82612583565b91612583565b918961293e565b956129a8565b916128a5565b565b50505050505050565b677fffffffffffffff9150115f612675565b9697505050925090818660c01c146127415761273c612712836001600160401b03945f516020612cb15f395f51905f5296865f9b60401c169061293e565b8588528760205260408820848416895260205280604089205560405193849316968860058561204f565b0390a4565b505050505050565b8115612753570490565b634e487b7160e01b5f52601260045260245ffd5b906335a4e8ff199160030b9182121591826127b0575b508161279c575b8161278d575090565b636b49d200915060030b131590565b636b49d1ff19600382900b12159150612784565b6335a4e900121591505f61277d565b906001600160fc1b0381168103610a435760041b60f0039060f08211610a435761ffff911c1690565b61ffff9093919293165f525f60205260405f20915f5b84811061280f575050505050600190565b61281a818684612017565b600184831c1615159081612836575b50611f9f576001016127fe565b90506001600160401b036128498261203b565b165f52846020526001600160401b0363ffffffff61286f60206122a260405f2054612879565b169116105f612829565b6001600160401b038181169160401c168082111561289f576001600160401b0391031690565b50505f90565b5f516020612cb15f395f51905f529161273c5f9661ffff6001600160401b0394979697169586895288602052604089208585168a526020528160408a2055604051948594169760058561204f565b9561273c905f516020612cb15f395f51905f52949661ffff6001600160401b0395941696875f525f60205260405f208686165f526020528260405f205560405195869516988561204f565b6001600160401b031660409190911b6fffffffffffffffff0000000000000000161760809190911b67ffffffffffffffff60801b161760c09190911b6001600160c01b0319161790565b906001600160401b03809116911603906001600160401b038211610a4357565b6001600160401b0382166001600160401b038216115f146129d057906129cd91612988565b90565b6129cd91612988565b6335a4e9006715cc96efd11924eb670de0b6b3a76400009202056753444835ec58000082828002056801158e460913d00000680246ddf979766800006803e7336287142000006805f68e8131ecf80000609c85058803850205870384020586038302058503820205840302058203020590565b60018111156129cd57806001600160801b821015612b5d575b600482600160401b612b0f941015612b50575b640100000000811015612b43575b62010000811015612b36575b610100811015612b2a575b6010811015612b1e575b1015612b16575b60030260011c612abe8184612749565b0160011c612acc8184612749565b0160011c612ada8184612749565b0160011c612ae88184612749565b0160011c612af68184612749565b0160011c612b048184612749565b0160011c8092612749565b8111900390565b60011b612aae565b811c9160021b91612aa7565b60081c91811b91612a9d565b60101c9160081b91612a92565b60201c9160101b91612a86565b60401c9160201b91612a78565b5050608081901c600160401b612a65565b6706f05b59d3b200008113612c7e5780612bce612c77612be7612bce6009612c6f612c556019612c4d612c336031612c2b612c1160516129cd9f612bef6079612bc483612c099402670de0b6b3a7640000900590565b9e8f60d260a98202055b670de0b6b3a76400000102670de0b6b3a7640000900590565b02609c900590565b670de0b6b3a7640000018d02670de0b6b3a7640000900590565b02606e900590565b670de0b6b3a7640000018a02670de0b6b3a7640000900590565b026048900590565b670de0b6b3a7640000018702670de0b6b3a7640000900590565b02602a900590565b670de0b6b3a7640000018402670de0b6b3a7640000900590565b026014900590565b6006900590565b610561612c9b670de0b6b3a7640000612ca0938103026002900590565b612a4c565b60011b6715cc96efd11924eb039056feefb33c4f8288bfac148c40950065be2522baad4043d7726fc2b1009ac74fa067a26469706673582212201588e7e2808658dd825a18314b474c8eb88cfb2336d176ff818d9492203697e064736f6c6343000825003360a0806040523461005a5733608052611e08908161005f823960805181818160bf01528181610198015281816107e301528181610bb801528181610f53015281816116ab0152818161179f015281816118f60152611b800152f35b5f80fdfe6080806040526004361015610012575f80fd5b5f905f3560e01c9081630bb6bd311461105c5750806314acdb7514610e6457806318233ea414610e3f5780636af2d07114610a8a5780638ab7a9e3146109215780639f05385814610675578063a6bcee7714610120578063b67591e0146100ee578063c8d7601a146100a95763e6f430251461008c575f80fd5b346100a6576100a361009d366110a9565b9161161a565b80f35b80fd5b50346100a657806003193601126100a6576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b50346100a65760203660031901126100a6576001600160401b0360406020926004358152808452205416604051908152f35b5060403660031901126100a6576004356001600160401b038111610671578060040190610280600319823603011261066d57602435906001600160801b03821691828103610669576001600160a01b0361017985611319565b16330361064157604051630cde9a1960e11b81526020600482018190527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169082806101d0602482018a61133f565b0381845afa9182156106365787926105fe575b506064840135906001600160801b0382168092036105fa5760405163e80160ab60e01b8152600481018490529060e082602481845afa9081156105bb576024928a926105c6575b5060a090604051938480926333e6fe5560e11b82528860048301525afa9182156105bb578992610503575b506001600160401b0382511615806104d7575b61049857506102a4916001600160401b03602061028893015116906115d9565b82885260016020526001600160801b03604089205416906115d9565b808511610481575060448301916001600160a01b036102c284611319565b16610472576001600160801b03905b1680340361045c57508086526001602052604086208054856001600160801b038216016001600160801b038111610448576001600160801b0316906001600160801b03191617905561032285611319565b907f8a20901378268e40a69eea8774ca78cc3a1ec488a3829c3b6c5e4fb6725f7ae8604061034f85611319565b81516001600160a01b03918216815260208101899052941693a36001600160a01b0361037a82611319565b166103a057506100a392506001600160a01b039061039a90602401611319565b16611d3e565b9091906103ce906024906103c7906001600160a01b03906103c090611319565b1695611319565b9301611319565b6040516323b872dd60e01b86526001600160a01b03938416600452921660245260445260208360648180865af1906001845114821615610427575b60405215610415575080f35b635274afe760e01b8252600452602490fd5b90600181151661043f57823b15153d15161690610409565b503d83823e3d90fd5b634e487b7160e01b89526011600452602489fd5b6329f37f3d60e11b875234600452602452604486fd5b506001600160801b03866102d1565b637f16270360e01b87526004859052602452604486fd5b602001518860128210156104c3576320c75ff560e21b81526044916104bc90611187565b600c602452fd5b634e487b7160e01b81526021600452602490fd5b50602081015160128110156104ef57600c1415610268565b634e487b7160e01b8a52602160045260248afd5b90915060a0813d60a0116105b3575b8161051f60a09383611152565b810103126105af576040519060a082018281106001600160401b0382111761059b5761058f9160809160405261055481611d2a565b845261056260208201611d2a565b602085015261057360408201611aaa565b604085015261058460608201611aaa565b606085015201611d2a565b6080820152905f610255565b634e487b7160e01b8b52604160045260248bfd5b8880fd5b3d9150610512565b6040513d8b823e3d90fd5b60a09192506105ec9060e03d60e0116105f3575b6105e48183611152565b810190611ab8565b919061022a565b503d6105da565b8780fd5b9091506020813d60201161062e575b8161061a60209383611152565b8101031261062a5751905f6101e3565b5f80fd5b3d915061060d565b6040513d89823e3d90fd5b60448561064d86611319565b63d20b19c960e01b8252336004526001600160a01b0316602452fd5b8480fd5b8280fd5b5080fd5b50346100a6576101403660031901126100a657600435906001600160401b0382116100a65781600401916102806003198236030112610671576106b661108b565b60e036604319011261066d5761012435916001600160801b038316830361091d5761020460405160208101907f090fdca8b7893109ddd46eb2fcc1f0c92bc4ca80818e20e62d7a87857c7f543282526107136040820160446111dd565b610100815261072461012082611152565b5190209101359081810361090857505061073e60446119ca565b6001600160a01b0361074e611303565b1633036108de5761075f8185611b66565b9360408501805160128110156108ca57600919016108795750610794606086015163ffffffff61078d61110d565b1690611131565b9485421161086557516040805160ff851681526001600160801b038616602082015295965086953392917f405e063e775b0ddca8b86f880a90272e5abe6376fd2aa2b31db9503085766a1891a37f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316803b15610669576108389385809460405196879586948593635f2b8a0960e11b855233926004860161159b565b03925af1801561085a576108495750f35b8161085391611152565b6100a65780f35b6040513d84823e3d90fd5b631b6af7f760e31b85526004869052602485fd5b84905160128110156108b6576320c75ff560e21b825261089890611187565b604490600a602452fd5b634e487b7160e01b5f52602160045260245ffd5b634e487b7160e01b82526021600452602482fd5b634e487b7160e01b86526021600452602486fd5b6044836108e9611303565b60016204153960e11b03198252336004526001600160a01b0316602452fd5b639b765be160e01b8552600452602452604483fd5b8380fd5b50346100a65760e03660031901126100a65761093b61127b565b60043563ffffffff811680820361091d576276a70081118015610a6c575b8015610a4e575b8015610a2f575b610a20576040519150815260243580151580910361091d57602082015260443563ffffffff811680910361091d5760408201526064356001600160401b03811680910361091d5760608201526084356001600160a01b0381169081900361091d57608082015260a43563ffffffff811680910361091d5760a082015260c43561ffff811680910361091d578160e09160c07f5070feda32f224e63a30a4aa6edab1aca2ff34b74b645a54c4d0547ac4ce3ce7940152a280f35b632130bee360e21b8452600484fd5b5060c43561ffff8116808203610a4a57612710915011610967565b8580fd5b5060a43563ffffffff8116808203610a4a576276a700915011610960565b5060443563ffffffff8116808203610a4a576276a700915011610959565b50346100a6576101403660031901126100a657600435906001600160401b0382116100a6578160040191610280600319823603011261067157610acb61108b565b9060e036604319011261066d57602490610ae3611987565b50016001600160a01b03610af682611319565b163303610e175750610b09604484611a64565b610b138184611b66565b90610b1d82611cea565b60608201516044359063ffffffff821691828103610a4a5750610b409190611131565b804211610e0557506001600160a01b03610b58611303565b16610de85742935b82516001600160a01b03610b72611303565b16907f0f59ad144e3db99bb1d8ff9ba2f45aa7604a682c3a32676ab15f124159650e5f606060405160ff8716998a82526020820152610124356040820152a360208301517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169590863b15610a4a57604051906322e4003b60e11b82526004820152600a60248201528581604481838b5af18015610ddd57908691610dc8575b506001600160a01b039050610c2d611303565b1615610c37578480f35b602060405180809363616fd79f60e01b825260406004830152610c5d604483018761133f565b9060248301520381895afa8015610dbd578590610d74575b6001600160801b0391501694610104359561ffff871696878103610d705750868102968188041490151715610d5c576001600160801b03612710869704169351604051907f405e063e775b0ddca8b86f880a90272e5abe6376fd2aa2b31db9503085766a18339280610d018989839092916001600160801b0360209160ff604085019616845216910152565b0390a3803b1561066957610d319385809460405196879586948593635f2b8a0960e11b855233926004860161159b565b03925af1801561085a57610d47575b8080808480f35b81610d5191611152565b6100a657805f610d40565b634e487b7160e01b85526011600452602485fd5b8680fd5b506020813d602011610db5575b81610d8e60209383611152565b8101031261066957516001600160801b0381168103610669576001600160801b0390610c75565b3d9150610d81565b6040513d87823e3d90fd5b81610dd291611152565b61066957845f610c1a565b6040513d88823e3d90fd5b610dff63ffffffff610df861110d565b1642611131565b93610b60565b631b6af7f760e31b8452600452602483fd5b82610e23604492611319565b63087ba00760e31b8252336004526001600160a01b0316602452fd5b50346100a65760e03660031901126100a657506020610e5c61127b565b604051908152f35b503461062a57610e73366110a9565b9091610e7d611987565b50602081016001600160a01b03610e9382611319565b16330361102f57508281610eaa84610eaf94611a64565b611b66565b91610eb983611cea565b610ecf606084015163ffffffff61078d85611120565b80421161101d5750602082013580159081150361062a576110065760407f0f98dc39b06b8476b395ab99d523ae39c6ff06e545937b29d72c788fb046065791606084016001600160401b03610f23826110f9565b16610fd0575b50610f3f63ffffffff610df88488519701611120565b60ff8351921682526020820152a2602001517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690813b1561062a575f916044839260405194859384926322e4003b60e11b84526004840152600b60248401525af18015610fc557610fb7575080f35b610fc391505f90611152565b005b6040513d5f823e3d90fd5b610fd9906110f9565b60208601515f525f6020526001600160401b03835f2091166001600160401b03198254161790555f610f29565b602083015163343e80d760e21b5f5260045260245ffd5b631b6af7f760e31b5f5260045260245ffd5b61103890611319565b63087ba00760e31b5f908152336004526001600160a01b0391909116602452604490fd5b3461062a57602036600319011261062a576020906004355f52600182526001600160801b0360405f2054168152f35b6024359060ff8216820361062a57565b359060ff8216820361062a57565b61012060031982011261062a576004356001600160401b03811161062a57610280818303600319011261062a576004019160243560ff8116810361062a5760e09092604319011261062a57604490565b356001600160401b038116810361062a5790565b60e43563ffffffff8116810361062a5790565b3563ffffffff8116810361062a5790565b9190820180921161113e57565b634e487b7160e01b5f52601160045260245ffd5b90601f801991011681019081106001600160401b0382111761117357604052565b634e487b7160e01b5f52604160045260245ffd5b60128110156108a257600452565b359063ffffffff8216820361062a57565b35906001600160401b038216820361062a57565b35906001600160a01b038216820361062a57565b359061ffff8216820361062a57565b63ffffffff6111eb82611195565b168252602081013580151580910361062a5761127560c0809361ffff93602087015263ffffffff61121e60408301611195565b1660408701526001600160401b03611238606083016111a6565b1660608701526001600160a01b03611252608083016111ba565b16608087015263ffffffff61126960a08301611195565b1660a0870152016111ce565b16910152565b60405160208101907f090fdca8b7893109ddd46eb2fcc1f0c92bc4ca80818e20e62d7a87857c7f543282526112b46040820160046111dd565b61010081526112c561012082611152565b51902090565b6040516112b460208201927f090fdca8b7893109ddd46eb2fcc1f0c92bc4ca80818e20e62d7a87857c7f5432845260408301906111dd565b60c4356001600160a01b038116810361062a5790565b356001600160a01b038116810361062a5790565b359064ffffffffff8216820361062a57565b6102808201906001600160a01b03611356826111ba565b1683526001600160a01b0361136d602083016111ba565b1660208401526001600160a01b03611387604083016111ba565b16604084015260608101356001600160801b03811680910361062a57606084015263ffffffff6113b960808301611195565b16608084015264ffffffffff6113d160a0830161132d565b1660a084015264ffffffffff6113e960c0830161132d565b1660c084015264ffffffffff61140160e0830161132d565b1660e084015263ffffffff6114196101008301611195565b1661010084015263ffffffff6114326101208301611195565b1661012084015261ffff61144961014083016111ce565b1661014084015261ffff61146061016083016111ce565b1661016084015261ffff61147761018083016111ce565b1661018084015260ff61148d6101a0830161109b565b166101a084015260ff6114a36101c0830161109b565b166101c08401526101e08101356101e08401526102008101356102008401526102208101356102208401526001600160401b036114e361024083016111a6565b16610240840152610260810135601e198236030181121561062a570190602082359201926001600160401b03831161062a57606083023603841361062a57826102a092610280610260840152520191905f5b8181106115425750505090565b9091926060806001926001600160401b0361155c886111a6565b16815263ffffffff61157060208901611195565b1660208201526001600160401b0361158a604089016111a6565b166040820152019401929101611535565b926001600160801b039060ff6115be60609598979460808852608088019061133f565b971660208601521660408401526001600160a01b0316910152565b9190820391821161113e57565b91939260ff6115ff60609360808652608086019061133f565b951660208401525f60408401526001600160a01b0316910152565b906116258183611b66565b9260408401938451945f9560128110156108a2576009148061196d575b6118f2576116508386611a64565b8051601281101561175457600a14611768578051601281101561175457600b0361174657611695611690606084015163ffffffff61078d60408801611120565b611db5565b5160128110156108ca57600914611725575b50507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690813b1561091d579183916117019383604051809681958294635f2b8a0960e11b84523391600485016115e6565b03925af1801561085a57611713575050565b61171e828092611152565b6100a65750565b61173f9163ffffffff61078d606061169094015192611120565b5f806116a7565b61174f82611cea565b611695565b634e487b7160e01b87526021600452602487fd5b509091611787611690606084015163ffffffff61078d60a08801611120565b6040805163616fd79f60e01b815260048101919091527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169390602081806117da604482018a61133f565b60ff871660248301520381885afa9081156106365787916118ae575b5061181060c06001600160801b0361ffff931693016119bb565b169081810291818304149015171561189a5791516040805160ff841681526127109094046001600160801b031660208501819052933392917f405e063e775b0ddca8b86f880a90272e5abe6376fd2aa2b31db9503085766a1891a3823b156106695791611701939185809460405196879586948593635f2b8a0960e11b855233926004860161159b565b634e487b7160e01b86526011600452602486fd5b90506020813d6020116118ea575b816118c960209383611152565b81010312610d7057516001600160801b0381168103610d70576118106117f6565b3d91506118bc565b50507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316935090919050823b1561062a57611950925f9283604051809681958294635f2b8a0960e11b84523391600485016115e6565b03925af18015610fc5576119615750565b5f61196b91611152565b565b50606082015162ed4e00810180911161113e574211611642565b60405190608082018281106001600160401b03821117611173576040525f6060838281528260208201528260408201520152565b3561ffff8116810361062a5790565b6276a70063ffffffff6119dc83611120565b1611908115611a45575b8115611a26575b8115611a0a575b506119fb57565b632130bee360e21b5f5260045ffd5b6127109150611a1e60c061ffff92016119bb565b16115f6119f4565b90506276a70063ffffffff611a3d60a08401611120565b1611906119ed565b90506276a70063ffffffff611a5c60408401611120565b1611906119e6565b610200611a70836112cb565b91013590818103611a8657505061196b906119ca565b639b765be160e01b5f5260045260245260445ffd5b519061ffff8216820361062a57565b519060ff8216820361062a57565b908160e091031261062a576040519060e082018281106001600160401b038211176111735760405280516001600160a01b038116810361062a578252602081015190601282101561062a5760c0916020840152611b1760408201611a9b565b6040840152611b2860608201611aaa565b6060840152611b3960808201611a9b565b6080840152611b4a60a08201611a9b565b60a0840152015163ffffffff8116810361062a5760c082015290565b919091611bc2611b74611987565b93602060018060a01b037f0000000000000000000000000000000000000000000000000000000000000000169360405180948192630cde9a1960e11b8352846004840152602483019061133f565b0381865afa918215610fc5575f92611cb5575b50818552604051634185eb2f60e11b8152600481019290925260ff166024820152602081604481855afa8015610fc5575f90611c82575b60e0915080602086015260246040518094819363e80160ab861b835260048301525afa908115610fc5575f91611c63575b5060208101519060128210156108a25760c0015163ffffffff1660608401526040830152565b611c7c915060e03d60e0116105f3576105e48183611152565b5f611c3d565b506020813d602011611cad575b81611c9c60209383611152565b8101031261062a5760e09051611c0c565b3d9150611c8f565b9091506020813d602011611ce2575b81611cd160209383611152565b8101031261062a57519060ff611bd5565b3d9150611cc4565b604001805160128110156108a25760081901611d035750565b5160128110156108a2576320c75ff560e21b5f52611d2090611187565b600960245260445ffd5b51906001600160401b038216820361062a57565b814710611d9e5760405160208101908082106001600160401b03831117611173575f9384938480949381946040525260018060a01b03165af115611d7e57565b3d15611d8f576040513d5f823e3d90fd5b63d6bda27560e01b5f5260045ffd5b504763cf47918160e01b5f5260045260245260445ffd5b80421115611dc05750565b63b317256b60e01b5f5260045260245ffdfea2646970667358221220ba718f71c9b3e9ae10f3091ad8c10b92d90a444e2ddcc537a682cc2832409bae64736f6c63430008250033",
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
// Solidity: constructor(address owner_, address journals, address shipments, address picture) returns()
func (orders *Orders) PackConstructor(owner_ common.Address, journals common.Address, shipments common.Address, picture common.Address) []byte {
	enc, err := orders.abi.Pack("", owner_, journals, shipments, picture)
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

// PackAcceptOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79ba5097.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function acceptOwnership() returns()
func (orders *Orders) PackAcceptOwnership() []byte {
	enc, err := orders.abi.Pack("acceptOwnership")
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
func (orders *Orders) TryPackAcceptOwnership() ([]byte, error) {
	return orders.abi.Pack("acceptOwnership")
}

// PackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function approve(address , uint256 tokenId) pure returns()
func (orders *Orders) PackApprove(arg0 common.Address, tokenId *big.Int) []byte {
	enc, err := orders.abi.Pack("approve", arg0, tokenId)
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
func (orders *Orders) TryPackApprove(arg0 common.Address, tokenId *big.Int) ([]byte, error) {
	return orders.abi.Pack("approve", arg0, tokenId)
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

// PackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function balanceOf(address shopper) pure returns(uint256)
func (orders *Orders) PackBalanceOf(shopper common.Address) []byte {
	enc, err := orders.abi.Pack("balanceOf", shopper)
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
func (orders *Orders) TryPackBalanceOf(shopper common.Address) ([]byte, error) {
	return orders.abi.Pack("balanceOf", shopper)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address shopper) pure returns(uint256)
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
// Solidity: function getApproved(uint256 tokenId) view returns(address)
func (orders *Orders) PackGetApproved(tokenId *big.Int) []byte {
	enc, err := orders.abi.Pack("getApproved", tokenId)
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
func (orders *Orders) TryPackGetApproved(tokenId *big.Int) ([]byte, error) {
	return orders.abi.Pack("getApproved", tokenId)
}

// UnpackGetApproved is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x081812fc.
//
// Solidity: function getApproved(uint256 tokenId) view returns(address)
func (orders *Orders) UnpackGetApproved(data []byte) (common.Address, error) {
	out, err := orders.abi.Unpack("getApproved", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
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

// PackIsApprovedForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe985e9c5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isApprovedForAll(address , address ) pure returns(bool)
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
// Solidity: function isApprovedForAll(address , address ) pure returns(bool)
func (orders *Orders) TryPackIsApprovedForAll(arg0 common.Address, arg1 common.Address) ([]byte, error) {
	return orders.abi.Pack("isApprovedForAll", arg0, arg1)
}

// UnpackIsApprovedForAll is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe985e9c5.
//
// Solidity: function isApprovedForAll(address , address ) pure returns(bool)
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
// Solidity: function locked(uint256 tokenId) view returns(bool)
func (orders *Orders) PackLocked(tokenId *big.Int) []byte {
	enc, err := orders.abi.Pack("locked", tokenId)
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
func (orders *Orders) TryPackLocked(tokenId *big.Int) ([]byte, error) {
	return orders.abi.Pack("locked", tokenId)
}

// UnpackLocked is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb45a3c0e.
//
// Solidity: function locked(uint256 tokenId) view returns(bool)
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
// Solidity: function name() pure returns(string)
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
// Solidity: function name() pure returns(string)
func (orders *Orders) TryPackName() ([]byte, error) {
	return orders.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() pure returns(string)
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

// PackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owner() view returns(address)
func (orders *Orders) PackOwner() []byte {
	enc, err := orders.abi.Pack("owner")
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
func (orders *Orders) TryPackOwner() ([]byte, error) {
	return orders.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (orders *Orders) UnpackOwner(data []byte) (common.Address, error) {
	out, err := orders.abi.Unpack("owner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackOwnerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6352211e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ownerOf(uint256 tokenId) view returns(address)
func (orders *Orders) PackOwnerOf(tokenId *big.Int) []byte {
	enc, err := orders.abi.Pack("ownerOf", tokenId)
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
func (orders *Orders) TryPackOwnerOf(tokenId *big.Int) ([]byte, error) {
	return orders.abi.Pack("ownerOf", tokenId)
}

// UnpackOwnerOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6352211e.
//
// Solidity: function ownerOf(uint256 tokenId) view returns(address)
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

// PackPendingOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe30c3978.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pendingOwner() view returns(address)
func (orders *Orders) PackPendingOwner() []byte {
	enc, err := orders.abi.Pack("pendingOwner")
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
func (orders *Orders) TryPackPendingOwner() ([]byte, error) {
	return orders.abi.Pack("pendingOwner")
}

// UnpackPendingOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe30c3978.
//
// Solidity: function pendingOwner() view returns(address)
func (orders *Orders) UnpackPendingOwner(data []byte) (common.Address, error) {
	out, err := orders.abi.Unpack("pendingOwner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
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
// Solidity: function receiptURI((address,address,address,uint128,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint64)[]) ) view returns(string)
func (orders *Orders) PackReceiptURI(arg0 IOrdersTerms) []byte {
	enc, err := orders.abi.Pack("receiptURI", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReceiptURI is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x83f590ae.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function receiptURI((address,address,address,uint128,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint64)[]) ) view returns(string)
func (orders *Orders) TryPackReceiptURI(arg0 IOrdersTerms) ([]byte, error) {
	return orders.abi.Pack("receiptURI", arg0)
}

// UnpackReceiptURI is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x83f590ae.
//
// Solidity: function receiptURI((address,address,address,uint128,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint64)[]) ) view returns(string)
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

// PackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceOwnership() pure returns()
func (orders *Orders) PackRenounceOwnership() []byte {
	enc, err := orders.abi.Pack("renounceOwnership")
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
func (orders *Orders) TryPackRenounceOwnership() ([]byte, error) {
	return orders.abi.Pack("renounceOwnership")
}

// PackSafeTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42842e0e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function safeTransferFrom(address , address , uint256 tokenId) pure returns()
func (orders *Orders) PackSafeTransferFrom(arg0 common.Address, arg1 common.Address, tokenId *big.Int) []byte {
	enc, err := orders.abi.Pack("safeTransferFrom", arg0, arg1, tokenId)
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
func (orders *Orders) TryPackSafeTransferFrom(arg0 common.Address, arg1 common.Address, tokenId *big.Int) ([]byte, error) {
	return orders.abi.Pack("safeTransferFrom", arg0, arg1, tokenId)
}

// PackSafeTransferFrom0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb88d4fde.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function safeTransferFrom(address , address , uint256 tokenId, bytes ) pure returns()
func (orders *Orders) PackSafeTransferFrom0(arg0 common.Address, arg1 common.Address, tokenId *big.Int, arg3 []byte) []byte {
	enc, err := orders.abi.Pack("safeTransferFrom0", arg0, arg1, tokenId, arg3)
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
func (orders *Orders) TryPackSafeTransferFrom0(arg0 common.Address, arg1 common.Address, tokenId *big.Int, arg3 []byte) ([]byte, error) {
	return orders.abi.Pack("safeTransferFrom0", arg0, arg1, tokenId, arg3)
}

// PackSetApprovalForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa22cb465.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setApprovalForAll(address , bool ) pure returns()
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
// Solidity: function setApprovalForAll(address , bool ) pure returns()
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
// Solidity: function supportsInterface(bytes4 id) pure returns(bool)
func (orders *Orders) PackSupportsInterface(id [4]byte) []byte {
	enc, err := orders.abi.Pack("supportsInterface", id)
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
func (orders *Orders) TryPackSupportsInterface(id [4]byte) ([]byte, error) {
	return orders.abi.Pack("supportsInterface", id)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 id) pure returns(bool)
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
// Solidity: function symbol() pure returns(string)
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
// Solidity: function symbol() pure returns(string)
func (orders *Orders) TryPackSymbol() ([]byte, error) {
	return orders.abi.Pack("symbol")
}

// UnpackSymbol is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95d89b41.
//
// Solidity: function symbol() pure returns(string)
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
// Solidity: function transferFrom(address , address , uint256 tokenId) pure returns()
func (orders *Orders) PackTransferFrom(arg0 common.Address, arg1 common.Address, tokenId *big.Int) []byte {
	enc, err := orders.abi.Pack("transferFrom", arg0, arg1, tokenId)
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
func (orders *Orders) TryPackTransferFrom(arg0 common.Address, arg1 common.Address, tokenId *big.Int) ([]byte, error) {
	return orders.abi.Pack("transferFrom", arg0, arg1, tokenId)
}

// PackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (orders *Orders) PackTransferOwnership(newOwner common.Address) []byte {
	enc, err := orders.abi.Pack("transferOwnership", newOwner)
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
func (orders *Orders) TryPackTransferOwnership(newOwner common.Address) ([]byte, error) {
	return orders.abi.Pack("transferOwnership", newOwner)
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

// OrdersOwnershipTransferStarted represents a OwnershipTransferStarted event raised by the Orders contract.
type OrdersOwnershipTransferStarted struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const OrdersOwnershipTransferStartedEventName = "OwnershipTransferStarted"

// ContractEventName returns the user-defined event name.
func (OrdersOwnershipTransferStarted) ContractEventName() string {
	return OrdersOwnershipTransferStartedEventName
}

// UnpackOwnershipTransferStartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferStarted(address indexed previousOwner, address indexed newOwner)
func (orders *Orders) UnpackOwnershipTransferStartedEvent(log *types.Log) (*OrdersOwnershipTransferStarted, error) {
	event := "OwnershipTransferStarted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != orders.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OrdersOwnershipTransferStarted)
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

// OrdersOwnershipTransferred represents a OwnershipTransferred event raised by the Orders contract.
type OrdersOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const OrdersOwnershipTransferredEventName = "OwnershipTransferred"

// ContractEventName returns the user-defined event name.
func (OrdersOwnershipTransferred) ContractEventName() string {
	return OrdersOwnershipTransferredEventName
}

// UnpackOwnershipTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (orders *Orders) UnpackOwnershipTransferredEvent(log *types.Log) (*OrdersOwnershipTransferred, error) {
	event := "OwnershipTransferred"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != orders.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OrdersOwnershipTransferred)
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
	if bytes.Equal(raw[:4], orders.abi.Errors["CarrierSigned"].ID.Bytes()[:4]) {
		return orders.UnpackCarrierSignedError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["DeadlineAhead"].ID.Bytes()[:4]) {
		return orders.UnpackDeadlineAheadError(raw[4:])
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
	if bytes.Equal(raw[:4], orders.abi.Errors["OwnableInvalidOwner"].ID.Bytes()[:4]) {
		return orders.UnpackOwnableInvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["OwnableUnauthorizedAccount"].ID.Bytes()[:4]) {
		return orders.UnpackOwnableUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["OwnerNeeded"].ID.Bytes()[:4]) {
		return orders.UnpackOwnerNeededError(raw[4:])
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

// OrdersCarrierSigned represents a CarrierSigned error raised by the Orders contract.
type OrdersCarrierSigned struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CarrierSigned(bytes32 id)
func OrdersCarrierSignedErrorID() common.Hash {
	return common.HexToHash("0x8b07e6f18fc10282958f72668fc6b2b8227b8f767e76ffe50593eb57b6543a9a")
}

// UnpackCarrierSignedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CarrierSigned(bytes32 id)
func (orders *Orders) UnpackCarrierSignedError(raw []byte) (*OrdersCarrierSigned, error) {
	out := new(OrdersCarrierSigned)
	if err := orders.abi.UnpackIntoInterface(out, "CarrierSigned", raw); err != nil {
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

// OrdersOwnableInvalidOwner represents a OwnableInvalidOwner error raised by the Orders contract.
type OrdersOwnableInvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableInvalidOwner(address owner)
func OrdersOwnableInvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x1e4fbdf7f3ef8bcaa855599e3abf48b232380f183f08f6f813d9ffa5bd585188")
}

// UnpackOwnableInvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableInvalidOwner(address owner)
func (orders *Orders) UnpackOwnableInvalidOwnerError(raw []byte) (*OrdersOwnableInvalidOwner, error) {
	out := new(OrdersOwnableInvalidOwner)
	if err := orders.abi.UnpackIntoInterface(out, "OwnableInvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OrdersOwnableUnauthorizedAccount represents a OwnableUnauthorizedAccount error raised by the Orders contract.
type OrdersOwnableUnauthorizedAccount struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func OrdersOwnableUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0x118cdaa7a341953d1887a2245fd6665d741c67c8c50581daa59e1d03373fa188")
}

// UnpackOwnableUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func (orders *Orders) UnpackOwnableUnauthorizedAccountError(raw []byte) (*OrdersOwnableUnauthorizedAccount, error) {
	out := new(OrdersOwnableUnauthorizedAccount)
	if err := orders.abi.UnpackIntoInterface(out, "OwnableUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OrdersOwnerNeeded represents a OwnerNeeded error raised by the Orders contract.
type OrdersOwnerNeeded struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnerNeeded()
func OrdersOwnerNeededErrorID() common.Hash {
	return common.HexToHash("0x017ed72bcba52495adbef6666087438c9eabd87993d0a48598ecbdc5ed0dd7d2")
}

// UnpackOwnerNeededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnerNeeded()
func (orders *Orders) UnpackOwnerNeededError(raw []byte) (*OrdersOwnerNeeded, error) {
	out := new(OrdersOwnerNeeded)
	if err := orders.abi.UnpackIntoInterface(out, "OwnerNeeded", raw); err != nil {
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

// PictureMetaData contains all meta data concerning the Picture contract.
var PictureMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[],\"name\":\"contractURI\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"receiptURI\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"tokenURI\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"ERC721NonexistentToken\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"OrderUnknown\",\"type\":\"error\"}]",
	ID:  "bdec050f8768aa504c1bd2746cde799a69",
	Bin: "0x60808060405234601557613c24908161001a8239f35b5f80fdfe60a0806040526004361015610012575f80fd5b5f3560e01c90816383f590ae1461043157508063c87b56dd146103135763e8a3d4851461003d575f80fd5b3461030f575f36600319011261030f5761030b6102ff60206102fa60026101066101b5846101b0600a60a9610070611771565b60038561007b6117d2565b8180610085611872565b926040519a878c985191829101848a015e8701906203430360ec1b83830152805192839101602383015e0101907f23306637363665222f3e3c73746f70206f66667365743d2231222073746f702d848301527f636f6c6f723d2223306233623563222f3e3c2f6c696e6561724772616469656e60238301527f743e3c2f646566733e3c726563742077696474683d223430302220686569676860438301527f743d22343030222072783d223830222066696c6c3d2275726c28236729222f3e60638301527f3c67207472616e73666f726d3d227472616e736c61746528393020383029207360838301526831b0b632941a94911f60b91b60a383015280519283910160ac83015e0101691e17b39f1e17b9bb339f60b11b83820152030160151981018452018261119a565b613985565b6040519485917f7b226e616d65223a2257617962696c6c2052656365697074222c2273796d626f828401527f6c223a2257415942494c4c222c226465736372697074696f6e223a225265636560408401527f69707473206f66206f72646572732c206561636820776974682069747320657360608401527f63726f7720616e6420657665727920737465702069747320646576696365732060808401527f7369676e65642c2066726f6d20636865636b6f757420746f20646f6f7273746560a08401527f702e2054686579207374617920776974682074686569722073686f707065727360c08401527f2e222c22696d616765223a22646174613a696d6167652f7376672b786d6c3b6260e084015265185cd94d8d0b60d21b6101008401528051918291018484015e810161227d60f01b838201520301601d1981018452018261119a565b6124ee565b60405191829182611155565b0390f35b5f80fd5b3461030f57602036600319011261030f5760043560405163e80160ab60e01b815281600482015260e081602481335afa908115610426575f916103f7575b5080516001600160a01b0316156103e457816102fa60016102ff9361039f61037b61030b97611518565b6103ab6103a5602097889485948760405191610397888461119a565b5f8352611945565b906121fe565b9361234b565b6040519684889551918291018487015e8401908282015f8152815193849201905e0101607d60f81b815203601e1981018452018261119a565b50637e27328960e01b5f5260045260245ffd5b610419915060e03d60e01161041f575b610411818361119a565b810190611232565b82610351565b503d610407565b6040513d5f823e3d90fd5b3461030f57602036600319011261030f57600435906001600160401b03821161030f5781360361028060031982011261030f57630cde9a1960e11b8252602060048301526102a482019060018060a01b0361048e856004016111bb565b16602484015260018060a01b036104a7602486016111bb565b166044848101919091528401916001600160a01b036104c5846111bb565b16606485015260648501356001600160801b03811680910361030f57608485015263ffffffff6104f7608487016111cf565b1660a485015264ffffffffff61050f60a487016111e0565b1660c485015264ffffffffff61052760c487016111e0565b1660e485015264ffffffffff61053f60e487016111e0565b1661010485015263ffffffff61055861010487016111cf565b1661012485015263ffffffff61057161012487016111cf565b1661014485015261ffff61058861014487016111f2565b1661016485015261ffff61059f61016487016111f2565b1661018485015261ffff6105b661018487016111f2565b166101a485015260ff6105cc6101a48701611201565b166101c485015260ff6105e26101c48701611201565b166101e48501526101e48501356102048501526102048501356102248501526102248501356102448501526001600160401b03610622610244870161120f565b166102648501526102648501918235906022190181121561030f578501602460048201359101916001600160401b03821161030f57606082023603831361030f5761028061028487015281905284916102c48301915f5b8181106110f85750505090806020920381335afa928315610426575f936110c4575b5060405163e80160ab60e01b8152600481018490529160e083602481335afa928315610426575f936110a3575b506020830151601281101561108f571561107c576106e86106ed916112e3565b6112f7565b60405163ed43a6f560e01b815292602084600481335afa938415610426575f94611038575b505f610720876004016112e3565b6040516360caa60960e01b81526001600160a01b0391821660048201529586916024918391165afa938415610426575f94610f9a575b505f5b84518110156107c557600190600160fd1b6001600160f81b031961077d83896114f3565b51161080156107a4575b610792575b01610759565b602061079e82886114f3565b5361078c565b50607f60f81b6001600160f81b03196107bd83896114f3565b511614610787565b50949390916107d382611518565b916107dd856126f2565b6107e6906127f2565b966020968793604051996107fa868c61119a565b5f8b5261080861013e6129d6565b8660409c8d9384519361081b868661119a565b6012855283808601967102220666f6e742d7765696768743d223730360741b8852519687968288017f3c6720666f6e742d73697a653d223135222066696c6c3d2223306232353430009052518091603f89015e86019271111f1e3a32bc3a103c1e911a1c11103c9e9160711b603f8501528251828401948186605183015e01603f019061111f60f11b6012830152805192839101601483015e016012019060028201771e17ba32bc3a1f1e3a32bc3a103c1e91199a9911103c9e9160411b9052518092601a83015e01600201907311103a32bc3a16b0b731b437b91e9132b732111f60611b6018830152805192839101602c83015e01601801601481016a1e17ba32bc3a1f1e17b39f60a91b90520360140160141981018252600b01610941908261119a565b9361094e60648401611676565b6001600160801b0316610964836004860161168a565b809150938d5f915b838310610e925750505081610e4e575b50506109a061098d60648501611676565b6001600160801b03888b01519116612a1b565b6109ef60018d896109b18d516127f2565b91519a8b928180850197805191829101895e8401908560fd1b83830152805192839101602183015e01015f838201520301601f19810189528861119a565b60018301809311610e3a578b5192610a078d8561119a565b600584528b84019064151bdd185b60da1b825280601a0290601a820403610e3a5761013e01978861013e11610e3a578c99878f93998c9b9a8c9b988c99978a9896610a528a986129d6565b92895193610a608b8661119a565b60128552898501957102220666f6e742d7765696768743d223730360741b87528b519687968c88017f3c6720666f6e742d73697a653d223135222066696c6c3d2223306232353430009052518091603f89015e86019271111f1e3a32bc3a103c1e911a1c11103c9e9160711b603f85015282518c8401948186605183015e01603f019061111f60f11b6012830152518092601483015e016012019060028201771e17ba32bc3a1f1e3a32bc3a103c1e91199a9911103c9e9160411b9052518092601a83015e01600201907311103a32bc3a16b0b731b437b91e9132b732111f60611b6018830152518092602c83015e01601801601481016a1e17ba32bc3a1f1e17b39f60a91b90520360140160141981018252600b01610b80908261119a565b610b8991611701565b90610b9392611945565b610b9d90856121fe565b9b81610ba88961234b565b9860c0015163ffffffff16610bbc90613312565b95610bc690612670565b8051613078825260020160011982015291610be090613411565b610be9466129d6565b92610bf660048b016112e3565b610bff90612549565b95516080527116113932b1b2b4b83a111d3d9134b2111d1160711b836080510152600119810151601e8192016080516032015e60805101691116113230ba32911d1160b11b603282015287519081848a01603c83015e0160320190721116113b32b73237b9111d3d913730b6b2911d60691b600a830152805192839101601d83015e01600a0190601382017f2c2277656273697465223a226469643a706b683a6569703135353a00000000009052805192839101602e83015e0160130190601b8201601d60f91b9052805192839101601c83015e01601b01600181015f90526080519003600101601f1981016080515260805190610cfc9161119a565b878360040191610d0b92613502565b96818151610d1890613411565b93606401610d2590611676565b910151610d3a916001600160801b0316612a1b565b8a5196879381808087019b8c6080515180918460805101905e8801906b227d2c226974656d73223a5b60a01b83830152805192839101602c83015e0101906c2e961131bab93932b731bc911d60991b600c830152805192839101601983015e01600c01906816113a37ba30b6111d60b91b600d830152805192839101601683015e01600d01600981015f905203600901601f1981018552610ddb908561119a565b87519686889751918291018489015e8601908282015f8152815193849201905e0101905f8252518092825e01617d7d60f01b815203601d1981018252600201610e24908261119a565b610e2d906124ee565b905161030b819282611155565b634e487b7160e01b5f52601160045260245ffd5b9195965091505f198114610e3a578995610e84610e766001610e8a940194898c015190612a1b565b610e7e611741565b85612894565b90611701565b938b8061097c565b92939199909495969798610f4b6004610eb78d610eb1888e850161168a565b906116bf565b8480610ed88b8401986001600160401b03610ed18b6116cf565b16906116e3565b9a610f0c6001600160401b03610f06610f0063ffffffff610efa878a016116f0565b166129d6565b966116cf565b16613aba565b90519784899551918291018487015e8401906301061cb960e51b83830152805192839101602483015e01015f838201520301601f19810184528361119a565b60018b0192838c11610e3a578f93610f89938f610f83906001600160401b03600198610f79610e84976116cf565b9201519116612a1b565b91612894565b98018d8d999897969594939261096c565b9093503d805f833e610fac818361119a565b81019060208183031261030f578051906001600160401b03821161030f570181601f8201121561030f578051906001600160401b0382116110245760405192610fff601f8401601f19166020018561119a565b8284526020838301011161030f57815f9260208093018386015e830101529286610756565b634e487b7160e01b5f52604160045260245ffd5b9093506020813d602011611074575b816110546020938361119a565b8101031261030f57516001600160a01b038116810361030f579286610712565b3d9150611047565b83634ffac4d960e11b5f5260045260245ffd5b634e487b7160e01b5f52602160045260245ffd5b6110bd91935060e03d60e01161041f57610411818361119a565b91856106c8565b9092506020813d6020116110f0575b816110e06020938361119a565b8101031261030f5751918461069b565b3d91506110d3565b919350916060806001926001600160401b036111138861120f565b16815263ffffffff611127602089016111cf565b1660208201526001600160401b036111416040890161120f565b166040820152019401910191869392610679565b602060409281835280519182918282860152018484015e5f828201840152601f01601f1916010190565b604081019081106001600160401b0382111761102457604052565b90601f801991011681019081106001600160401b0382111761102457604052565b35906001600160a01b038216820361030f57565b359063ffffffff8216820361030f57565b359064ffffffffff8216820361030f57565b359061ffff8216820361030f57565b359060ff8216820361030f57565b35906001600160401b038216820361030f57565b519061ffff8216820361030f57565b908160e091031261030f576040519060e082018281106001600160401b038211176110245760405280516001600160a01b038116810361030f5782526020810151601281101561030f57602083015261128d60408201611223565b604083015260608101519060ff8216820361030f5760c09160608401526112b660808201611223565b60808401526112c760a08201611223565b60a0840152015163ffffffff8116810361030f5760c082015290565b356001600160a01b038116810361030f5790565b906040516113048161117f565b606081525f6020820152906001600160a01b038316156114ba5763313ce56760045260ff60208060048187620186a0fa601f3d1116602051021660246020840191808352116114b1575b506395d89b4160045260045f52606060205f80518287620186a0fa156114aa5750604051918260200160403d1015611449575b5f60203d80600b10600b821802188083853e860101535b80515f1a156113a957600101611398565b838103601f190184525f8152602001604052905b5f5b835181101561142b57600190600160fd1b6001600160f81b03196113e383886114f3565b511610801561140a575b6113f8575b016113bf565b603f61140482876114f3565b536113f2565b50603f60f91b6001600160f81b031961142383886114f3565b5116116113ed565b5091929092808452511561143c5750565b61144590612549565b8252565b5f513d601f190181111561145e575b50611381565b602081863e84513d829003601f190181111561147a5750611458565b9060409282602093600b9896979810600b8218021892839283875201903e82015f602082015201604052916113bd565b91906113bd565b5f90525f61134e565b9150506040516114c98161117f565b6040516114d760408261119a565b600381526208aa8960eb1b602082015281526012602082015290565b908151811015611504570160200190565b634e487b7160e01b5f52603260045260245ffd5b61152190612670565b5f9060046060928251600481111561166e575b8015611666575b5081811061161e575b5050603c9060409060609281516040811115611616575b603c81111561160e575b508281106115be575b505050600360209283806115bb946040519684889551918291018487015e8401906271405360e91b83830152805192839101602383015e01015f838201520301601f19810183528261119a565b90565b6040519350918290039101601f8201601f19165b8181015184820152601f19019081156115eb57906115d2565b50505f81830160208181019290925260409081019052908252600390839061156e565b90505f611565565b92508261155b565b604051935090819003908201601f8201601f19165b8181015185820152601f190190811561164c5790611633565b505060408184015f60208201520160405282525f80611544565b90505f61153b565b915081611534565b356001600160801b038116810361030f5790565b903590601e198136030182121561030f57018035906001600160401b03821161030f5760200191606082023603831361030f57565b9190811015611504576060020190565b356001600160401b038116810361030f5790565b91908203918211610e3a57565b3563ffffffff8116810361030f5790565b61173f906020808095946040519684889551918291018487015e8401908282015f8152815193849201905e01015f815203601f19810184528361119a565b565b6040519061175060408361119a565b60128252712232b634bb32b93c9030b7321037ba3432b960711b6020830152565b6040519061178060608361119a565b603982527f30302f737667222076696577426f783d223020302034303020000000000000006040837f3c73766720786d6c6e733d22687474703a2f2f7777772e77332e6f72672f323060208201520152565b604051906117e160a08361119a565b607082527f2220666f6e742d66616d696c793d2275692d73616e732d73657269662c73797360208301527f74656d2d75692c73616e732d7365726966223e3c646566733e3c6c696e65617260408301527f4772616469656e742069643d2267222078323d2231222079323d2231223e3c7360608301526f3a37b81039ba37b816b1b7b637b91e9160811b6080830152565b6040519061188160c08361119a565b609782527f726f6b652d6c696e656a6f696e3d22726f756e64222f3e00000000000000000060a0837f3c7061746820643d224d3020313120323220306c32322031317632364c32322060208201527f343820302033377a4d302031316c32322031312032322d31314d32322032327660408201527f32364d313120352e3530306c3232203131222066696c6c3d226e6f6e6522207360608201527f74726f6b653d222366666622207374726f6b652d77696474683d22332220737460808201520152565b9190916040906201e33960ed1b60208351611960858261119a565b600381520152606083518060031115612191575b50518061217257505f925b602085018051601281101561108f5761199790612b73565b9690956119a2611771565b978161019001978861019011610e3a576119bb896129d6565b906119c46117d2565b996119ce906129d6565b6119d6611872565b918a519b8c94602086019e8f908051916020839201905e860160208101915f83528051926020849201905e016020015f815281516020819301825e015f815281516020819301825e017f222f3e3c73746f70206f66667365743d2231222073746f702d636f6c6f723d2281528451908160208701602083015e01602081017f222f3e3c2f6c696e6561724772616469656e743e3c2f646566733e3c72656374905274103bb4b23a341e911a181811103432b4b3b43a1e9160591b8b82015281516020819301605583015e01602001603581017f222072783d223332222066696c6c3d2275726c28236729222f3e3c67207472619052605581017f6e73666f726d3d227472616e736c61746528333620333429223e000000000000905281516020819301606f83015e7f3c2f673e3c7465787420783d2239362220793d2236382220666f6e742d73697a9101606f8101919091527f653d2232362220666f6e742d7765696768743d22373030222066696c6c3d2223608f82015272333333111f2bb0bcb134b6361e17ba32bc3a1f60691b60af8201520360a281018952611b7f9060c2018961119a565b8160f4018060f411610e3a57611b94906129d6565b91875191611ba2898461119a565b600c8084526b02d31312031302d31312d31360a41b602085015260609390601090612117565b505050885190611c01602183602080820197601b60fa1b89528051918291018484015e81015f838201520301601f19810184528361119a565b8651601281101561108f57611c1590612cd0565b60c087015163ffffffff1697611c2a89613312565b90611c3b6018610e108c0406613b05565b99603c9004603c9006611c4d90613b05565b998d519a8b91602083019480516020819201875e830160208101600160fd1b905281516020819301602183015e0160200160018101601d60f91b905281516020819301600283015e0160010160018101632055544360e01b905203600101601b1981018b52600401611cbf908b61119a565b519860128a101561108f57611cd78d9a948b95612da8565b928451978896602088019a741e3830ba3410321e9126991a1018981c34199a993b60591b8c528051602081920160358b015e88019060358201905f8252519283915e016035017f7a222066696c6c3d2223666666222f3e3c7465787420783d2234382220793d228152602081017f3136362220666f6e742d73697a653d2233382220666f6e742d7765696768743d905274111b981811103334b6361e91119831191a9a18111f60591b8682015281516020819301605583015e0190605582017f3c2f746578743e3c7465787420783d2234382220793d223139342220666f6e749052607582017f2d73697a653d223135222066696c6c3d2223356236623762223e73696e6365209052518092609583015e01605501828101661e17ba32bc3a1f60c91b905281516020819301604783015e0101600781015f905203600701601f1981018352611e26908361119a565b608084015161ffff168581155f1496605a60207f3135222066696c6c3d2223306232353430223e43656e7472652000000000000098611ef2956007957f3c7465787420783d2234382220793d223238342220666f6e742d73697a653d229c6120c157505081611eab61ffff868051611e9e858261119a565b5f8152945b0151166129d6565b85519b8c968388019e8f528701528051918291018587015e8401908382015f8152815193849201905e0101661e17ba32bc3a1f60c91b81520360181981018752018561119a565b61014c01968761014c11610e3a57611f09886129d6565b97611f13906129d6565b968151978891602083019a6f1e3a32bc3a103c1e911a1c11103c9e9160811b8c5280516020819201603086015e7f2220666f6e742d73697a653d2231352220666f6e742d66616d696c793d2275696030918501918201527f2d6d6f6e6f73706163652c6d6f6e6f7370616365222066696c6c3d2223356236605082015264311bb1111f60d91b60708201528151918290602001607583015e0160300160458101771e17ba32bc3a1f1e3a32bc3a103c1e91199a9911103c9e9160411b905281516020819301605d83015e01604501601881017f2220666f6e742d73697a653d2231332220746578742d616e63686f723d22656e9052603881017f64222066696c6c3d2223356236623762223e73746179732077697468206974739052605881016e1039b437b83832b91e17ba32bc3a1f60891b905203601801602f81018852604f0161205f908861119a565b5198899851809160208b015e88019060208201905f8252519283915e01602001905f8252518092825e015f815281516020819301825e01905f8252518092825e01651e17b9bb339f60d11b815203601919810182526006016115bb908261119a565b61ffff611eab9185612111602c6120d883976129d6565b84516b010615b9021b0b93934b2b9160a51b858201528151909485928291018484015e81015f838201520301601f19810183528261119a565b94611ea3565b8b519550909160208601905b60205f5b818184010151818501520190838210156121445790602090612127565b939183915001905f1901928361212357509150505f8152602081018a5283601f1991030183525f8080611bc8565b601a8102908104601a03610e3a57600c8101809111610e3a579261197f565b835191506020808301918601601e019086015b6201e33960ed1b81511860e81c156121db576001018181106121a45750506020905b828103601f190160051c83520183525f611974565b868103601f190183526020909201916003018181106121a45750506020906121c6565b6001602092836122106115bb94611518565b9160396040519161222260c08461119a565b609183526122e1848401917f222c226465736372697074696f6e223a22416e206f726465722c20697473206583527f7363726f7720616e64206576657279207374657020697473206465766963657360408601527f207369676e65642e20546865207265636569707420737461797320776974682060608601527f7468652073686f707065722e222c22696d616765223a22646174613a696d6167608086015270194bdcdd99cade1b5b0ed8985cd94d8d0b607a1b60a0860152613985565b926040519889967f7b226e616d65223a2257617962696c6c20726563656970742000000000000000828901528051918291018589015e860190838201905f8252519283915e0101905f8252805192839101825e01601160f91b815203601e1981018452018261119a565b6020810151601281101561108f576002603760209360248561236f6115bb9661303b565b9260238261238461ffff6040850151166129d6565b92604f826123ac63ffffffff60c06123a361ffff6080880151166129d6565b950151166129d6565b956040519d8e9a7f2c2261747472696275746573223a5b7b2274726169745f74797065223a225374828d01526e30ba3ab99116113b30b63ab2911d1160891b60408d0152805191829101858d015e8a01907f227d2c7b2274726169745f74797065223a2243656e747265222c2276616c75658483015262111d1160e91b606f830152805192839101607283015e0101907f227d2c7b2274726169745f74797065223a2243617272696572222c2276616c75848301526332911d1160e11b6043830152805192839101604783015e0101907f227d2c7b22646973706c61795f74797065223a2264617465222c227472616974848301527f5f74797065223a2253696e6365222c2276616c7565223a0000000000000000006044830152805192839101605b83015e0101617d5d60f01b838201520301601d1981018452018261119a565b6115bb603d6124fe602093613985565b6040519384917f646174613a6170706c69636174696f6e2f6a736f6e3b6261736536342c000000828401528051918291018484015e81015f838201520301601f19810183528261119a565b9060405191608083016040526f30313233343536373839616263646566600f526002830190602882525f604a85015260601b60015f5b8080018601602284831a600f811651602384015360041c519101530190601482146125ad579060019061257f565b50506130786002825101915282528160228101907f8888888888888888888888888888888888888888888888888888888888888880602883201660015f5b601160f31b83821a028180015201906014821461260b57906001906125eb565b505060429180517f2020202020202020202020202020202020202020202020202020202020202020815f511660011c161890520180517f2020202020202020202020202020202020202020202020202020202020202020816020511660011c16189052565b90604051608081019260a082016040525f84526f30313233343536373839616263646566600f526040820190935b6001190193600f8116516001860153600f8160041c1651855360081c9381810361269e579390506126d95782608091030191601f1901918252565b632194895a5f526004601cfd5b8015610e3a575f190190565b601c815111156115bb57601c5b801515806127d5575b1561271b57612716906126e6565b6126ff565b8151606092905f90838111156127cd575b80156127c5575b50828110612775575b5050506115bb6003602080936040519481869251918291018484015e81016271405360e91b838201520301601c1981018452018261119a565b6040519350918290039101601f8201601f19165b8181015184820152601f19019081156127a25790612789565b50506003602080936115bb9360408183015f85820152016040528152935061273c565b90505f612733565b92508261272c565b50600160ff1b600360fe1b6127ea83856114f3565b511614612708565b90604051918051810190602084019062900094601f5265c0000000a6ab6008527f2671756f743b26616d703b262333393b266c743b2667743b00000000000000005f525b82810361285357505f8152838103601f1901845260200160405250565b6001019060ff82511667500000c4000000006001821b16156128875751601f8160f81c1651825260fd1c01915b9190612836565b9060019181530191612880565b91909180601a0290601a820403610e3a5761013e018061013e11610e3a5760146115bb9260186002956128c8600b956129d6565b926020978892604051956128dc858861119a565b5f87526012856040519c8d997f3c6720666f6e742d73697a653d223135222066696c6c3d222330623235343000828c0152805191829101603f8c015e89019371111f1e3a32bc3a103c1e911a1c11103c9e9160711b603f860152603f8451838601968188605183015e01019061111f60f11b848301528051928391018c83015e010190771e17ba32bc3a1f1e3a32bc3a103c1e91199a9911103c9e9160411b84830152518092601a83015e0101907311103a32bc3a16b0b731b437b91e9132b732111f60611b84830152805192839101602c83015e01016a1e17ba32bc3a1f1e17b39f60a91b83820152030160141981018452018261119a565b90604051600a608082019360a083016040525f8552935b5f190193603082820601855304928315612a0957600a906129ed565b809350608091030191601f1901918252565b90918215612b1e57604d8311610e3a5782600a0a8015612b0a578083065b6002851180612aff575b15612a5b57600a612a559104946126e6565b93612a39565b6020806115bb9496612a7a612a746001968499046129d6565b946129d6565b80519091808210612ac55750505b6040519684889551918291018487015e840190601760f91b83830152805192839101602183015e01015f838201520301601f19810183528261119a565b612ad6612afa9392612af5926116e3565b604051612ae460408261119a565b888152600360fc1b86820152613b82565b611701565b612a88565b50600a810615612a43565b634e487b7160e01b5f52601260045260245ffd5b91506115bb906129d6565b60405190612b3860408361119a565b600782526611b21c9b9b981b60c91b6020830152565b60405190612b5d60408361119a565b60078252662362343533303960c81b6020830152565b60128110158061108f57600c82148015612cc4575b612c7a578061108f57600782148015612c6e575b612c4f578061108f57600a82148015612c62575b612c4f5761108f57600c10612c0757604051612bcd60408261119a565b60078152662330663736366560c81b602082015290604051612bf060408261119a565b60078152662330623362356360c81b602082015290565b604051612c1560408261119a565b6007815266119b1a1b9a1c3160c91b602082015290604051612c3860408261119a565b60078152662333333431353560c81b602082015290565b5050612c59612b29565b906115bb612b4e565b50505f600b8214612bb0565b50505f60088214612b9c565b5050604051612c8a60408261119a565b600781526608cc4d4e0c0cd960ca1b602082015290604051612cad60408261119a565b600781526611981b1ab31a1b60c91b602082015290565b50505f60098214612b88565b601281101561108f5760058114612d7e5760068114612d555760078114612d2b57600b8114612d02576115bb9061303b565b50604051612d1160408261119a565b600a815269476f696e67206261636b60b01b602082015290565b50604051612d3a60408261119a565b600b81526a4e6f7420617420686f6d6560a81b602082015290565b50604051612d6460408261119a565b600a8152694f6e206974732077617960b01b602082015290565b50604051612d8d60408261119a565b600b81526a526561647920746f20676f60a81b602082015290565b612db490929192613b3d565b604051612dc260808261119a565b605081527f3c7061746820643d224d3534203233366832393222207374726f6b653d22236460208201527f386530653822207374726f6b652d77696474683d223622207374726f6b652d6c60408201526f34b732b1b0b81e913937bab73211179f60811b606082015280821561303557505f198201828111610e3a5780603a0290603a820403610e3a576006830361302c5760ff60025b168101809111610e3a57602b600a60209360118580612e7d612f1f979b999b6129d6565b60405198858a9651918291018488015e85019070078e0c2e8d040c87a449a6a684064666cd607b1b83830152805192839101603183015e010169111039ba3937b5b29e9160b11b828201528751908160208a01601b83015e01017f22207374726f6b652d77696474683d223622207374726f6b652d6c696e656361838201526a381e913937bab73211179f60a91b602a8201520301600b81018452018261119a565b925f915b60068310612f3057505050565b909193846101240261012481048603610e3a57600590046036019081603611610e3a57612ffa60036017602093600c85612f6b6001986129d6565b8a8d10156130035781808b925b6040519a878c985191829101848a015e8701906b1e31b4b931b6329031bc1e9160a11b83830152805192839101602c83015e0101907f222063793d223233362220723d2239222066696c6c3d2200000000000000000084830152805192839101602383015e01016211179f60e91b838201520301601c1981018452018261119a565b94019190612f23565b818060406130138151918261119a565b6007815266046c870ca60ca760cb1b8282015292612f78565b60ff6001612e59565b93505050565b6040519061024082018281106001600160401b038211176110245760405260408051613067828261119a565b60048152634e6f6e6560e01b602082015283528051613086828261119a565b6006815265141b1858d95960d21b6020820152602084015280516130aa828261119a565b600981526810dbdb999a5c9b595960ba1b60208201528184015280516130d0828261119a565b6006815265141a58dad95960d21b6020820152606084015280516130f4828261119a565b6006815265141858dad95960d21b602082015260808401528051613118828261119a565b6008815267105cdcda59db995960c21b602082015260a0840152805161313e828261119a565b600881526711195c185c9d195960c21b602082015260c08401528051613164828261119a565b6009815268105d1d195b5c1d195960ba1b602082015260e0840152805161318b828261119a565b60078152661499599d5cd95960ca1b602082015261010084015280516131b1828261119a565b600981526811195b1a5d995c995960ba1b602082015261012084015280516131d9828261119a565b6008815267111a5cdc1d5d195960c21b60208201526101408401528051613200828261119a565b600981526852657475726e696e6760b81b60208201526101608401528051613228828261119a565b600781526614d95d1d1b195960ca1b6020820152610180840152805161324e828261119a565b600981526810d85b98d95b1b195960ba1b60208201526101a08401528051613276828261119a565b60088152671499599d5b99195960c21b60208201526101c0840152805161329d828261119a565b600781526611185b5859d95960ca1b60208201526101e084015280516132c3828261119a565b6004815263131bdcdd60e21b60208201526102008401526132e68151918261119a565b600881526714995d1d5c9b995960c21b6020820152610220830152601281101561108f5760051b015190565b620151809004620afa6c0162023ab1810662023ab081146105b48204618eac83048301030361016d900490606482048260021c8361016d02010390038060050260020160999004926b01820283038404850586008160a11b841a92600384109162023ab19004610190020101613387906129d6565b9161339190613b05565b9261f4ff0261030101600b1c90036001016133ab90613b05565b60405192828493516020819201602086015e830160208101602d60f81b905281516020819301602183015e0160200160018101602d60f81b905281516020819301600283015e01600101600181015f905203600101601f19810182526115bb908261119a565b906040519160226020840153602183017b5c75303030303031323334353637383961626364656662746e00667260155281518201915b82810361346c575060209150602281536001015f8152601f1984820301845201604052565b6001019081519060ff82169160208310156134cb576137006001841b16156134a957506008600292605c83530151600182015301915b9190613447565b6006925080600f809260041c1651601d531651601e53601951815201916134a2565b506b1000000000000004000000006001831b16156134f657600291605c8253600182015301916134a2565b600191815301916134a2565b906060916001600160801b03613519848301611676565b16915f946020610260840191019260208301955b613537838361168a565b90508810156138185761354e88610eb1858561168a565b61356760408201976001600160401b03610ed18a6116cf565b9661357c6001600160401b03610f06846116cf565b9160405192602084019064023aa24a7160dd1b825280516135ec60208760258286019480868385015e82017f222c226c696e6b223a2268747470733a2f2f69642e6773312e6f72672f30312f828201528651908187604583015e01015f838201520301601f19810188528761119a565b8d6137f6576040516135ff60208261119a565b5f8152925b602061360f876116cf565b95019463ffffffff613620876116f0565b16908115612b0a578f918e51916001600160401b0316046001600160401b03169061364a91612a1b565b916040519889946020860196663d9134b2111d1160c91b8852518091602788015e8501906a1116113a34ba3632911d1160a91b6027830152518092603283015e01602701691116113230ba32911d1160b11b600b8201528c518092601583015e01600b016a11161130b6b7bab73a111d60a91b600a82015281516020819301601583015e7416113a30bc111d2dae961138bab0b73a34ba3c911d60591b6015929091019182015203600a8101865261370590602a018661119a565b6040519485926020840197805160208192018a5e840160208101915f83528051926020849201905e01602001905f8252518092825e015f815203601f1981018452613750908461119a565b613759906116f0565b63ffffffff16613768906129d6565b90613772906116cf565b8751613786916001600160401b0316612a1b565b90604051938493518091602086015e830160208101915f83528051926020849201905e016020016816113a37ba30b6111d60b91b815281516020819301600983015e0160098101607d60f81b905203600901601e19810182526001016137ec908261119a565b966001019661352d565b60406138048151918261119a565b60018152600b60fa1b602082015292613604565b96505050929190811561397e579360016115bb948194602061383f600a96829a5190612a1b565b91600b6040519161385160408461119a565b60058352838301956437ba3432b960d91b875260278561386f611741565b60405199828b0197663d9134b2111d1160c91b8952518091858d015e8a01906a1116113a34ba3632911d1160a91b84830152805192839101603283015e010190691116113230ba32911d1160b11b84830152518092601583015e0101936a11161130b6b7bab73a111d60a91b888601526139226015600b838b8851888a019a818c8783015e01017416113a30bc111d2dae961138bab0b73a34ba3c911d60591b8382015203018a1981018452018261119a565b6040519a878c985191829101858a015e870190600b60fa1b84830152518092602183015e010190691896113a37ba30b6111d60b11b84830152518092600b83015e0101607d60f81b838201520301601e1981018452018261119a565b5050505090565b90815115613aa457815160028101809111610e3a5760039004600281901b91906001600160fe1b03811603610e3a57604051917f4142434445464748494a4b4c4d4e4f505152535455565758595a616263646566601f527f6768696a6b6c6d6e6f707172737475767778797a303132333435363738392b2f603f52602083018480518101602081018051915f82525b808910613a685750602095969750906003929152510680600114613a5357600214613a46575b50808452830101604052565b603d905f1901535f613a3a565b50603d90815f1982015360011901535f613a3a565b939760036004910198603f8a51818160121c165183538181600c1c16516001840153818160061c16516002840153165160038201530193613a14565b9050604051613ab460208261119a565b5f815290565b613ac3906129d6565b8051600e8110613ad1575090565b600e0390600e8211610e3a57612af56115bb92604051613af260408261119a565b60018152600360fc1b6020820152613b82565b613b0e906129d6565b805160028110613b1c575090565b6002039060028211610e3a57612af56115bb92604051613af260408261119a565b601281101561108f57600c8111613b7d576009811015613b77576006811015613b715760058114613b6b5790565b50600490565b50600590565b50600690565b505f90565b80516060939290811581151715613b9857505050565b6040519450909160208501905b60205f5b81818401015181850152019083821015613bc65790602090613ba9565b939183915001905f19019283613ba557505f815260208101604052849003601f19018452505056fea264697066735822122037d39eb024721642f9933e5af82b25c08d1fb22a5c9d11d4680be1423b606cdb64736f6c63430008250033",
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

// PackReceiptURI is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x83f590ae.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function receiptURI((address,address,address,uint128,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint64)[]) terms) view returns(string)
func (picture *Picture) PackReceiptURI(terms IOrdersTerms) []byte {
	enc, err := picture.abi.Pack("receiptURI", terms)
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
func (picture *Picture) TryPackReceiptURI(terms IOrdersTerms) ([]byte, error) {
	return picture.abi.Pack("receiptURI", terms)
}

// UnpackReceiptURI is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x83f590ae.
//
// Solidity: function receiptURI((address,address,address,uint128,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint64)[]) terms) view returns(string)
func (picture *Picture) UnpackReceiptURI(data []byte) (string, error) {
	out, err := picture.abi.Unpack("receiptURI", data)
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

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (picture *Picture) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], picture.abi.Errors["ERC721NonexistentToken"].ID.Bytes()[:4]) {
		return picture.UnpackERC721NonexistentTokenError(raw[4:])
	}
	if bytes.Equal(raw[:4], picture.abi.Errors["OrderUnknown"].ID.Bytes()[:4]) {
		return picture.UnpackOrderUnknownError(raw[4:])
	}
	return nil, errors.New("Unknown error")
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

// ShipmentsMetaData contains all meta data concerning the Shipments contract.
var ShipmentsMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"acceptOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"id\",\"type\":\"uint16\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"addCarrier\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"distance\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"}],\"internalType\":\"structIShipments.Parcel\",\"name\":\"parcel\",\"type\":\"tuple\"}],\"name\":\"assign\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"\",\"type\":\"uint16\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"id\",\"type\":\"uint16\"}],\"name\":\"carrier\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"known\",\"type\":\"bool\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"}],\"name\":\"lane\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"carrier\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint24\",\"name\":\"pickup\",\"type\":\"uint24\"},{\"internalType\":\"uint64\",\"name\":\"price\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"transit\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"maxWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"maxSize\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"range\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint16\",\"name\":\"capacity\",\"type\":\"uint16\"}],\"internalType\":\"structIShipments.Quote[]\",\"name\":\"quotes\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pendingOwner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"carrier\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint24\",\"name\":\"pickup\",\"type\":\"uint24\"},{\"internalType\":\"uint64\",\"name\":\"price\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"transit\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"maxWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"maxSize\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"range\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint16\",\"name\":\"capacity\",\"type\":\"uint16\"}],\"internalType\":\"structIShipments.Quote\",\"name\":\"quote\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"post\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"distance\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"}],\"internalType\":\"structIShipments.Parcel\",\"name\":\"parcel\",\"type\":\"tuple\"},{\"internalType\":\"uint16\",\"name\":\"from\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"since\",\"type\":\"uint32\"}],\"name\":\"reassign\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"\",\"type\":\"uint16\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"renounceOwnership\",\"outputs\":[],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"id\",\"type\":\"uint16\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"setCarrier\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"transferOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint16\",\"name\":\"carrier\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"CarrierAdded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint16\",\"name\":\"carrier\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"CarrierChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferStarted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferred\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint16\",\"name\":\"carrier\",\"type\":\"uint16\"}],\"name\":\"PickupMissed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint16\",\"name\":\"carrier\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"carrier\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint24\",\"name\":\"pickup\",\"type\":\"uint24\"},{\"internalType\":\"uint64\",\"name\":\"price\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"transit\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"maxWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"maxSize\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"range\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint16\",\"name\":\"capacity\",\"type\":\"uint16\"}],\"indexed\":false,\"internalType\":\"structIShipments.Quote\",\"name\":\"quote\",\"type\":\"tuple\"}],\"name\":\"QuotePosted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint16\",\"name\":\"carrier\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"price\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"transit\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"score\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"capacityLeft\",\"type\":\"uint16\"}],\"name\":\"ShipmentAssigned\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"carrier\",\"type\":\"uint16\"}],\"name\":\"CarrierKnown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"carrier\",\"type\":\"uint16\"}],\"name\":\"CarrierUnknown\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"}],\"name\":\"LaneFull\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"OwnableInvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"OwnableUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"OwnerNeeded\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"time\",\"type\":\"uint256\"}],\"name\":\"PickupAhead\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"}],\"name\":\"QuoteExpired\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"QuoteMalformed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint40\",\"name\":\"found\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"standing\",\"type\":\"uint40\"}],\"name\":\"QuoteReplayed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"found\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"expected\",\"type\":\"address\"}],\"name\":\"QuoteSigner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint256\",\"name\":\"most\",\"type\":\"uint256\"}],\"name\":\"QuoteTooLong\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"}]",
	ID:  "8fd3246240f2e718a46526b4e92c1a8d4a",
	Bin: "0x61016080604052346101ca5760208161272c803803809161002082856101ce565b8339810103126101ca57516001600160a01b038116908190036101ca576040519061004c6040836101ce565b60118252602082017057617962696c6c20536869706d656e747360781b81526040519261007a6040856101ce565b600184526020840192603160f81b845280156101b757600180546001600160a01b03199081169091555f8054918216831781556001600160a01b03909116907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09080a36100e681610205565b610120526100f384610205565b61014052519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261015c60c0826101ce565b5190206080523060c0526040516124bb9081610271823960805181612315015260a051816123d2015260c051816122e6015260e051816123640152610100518161238a01526101205181610de701526101405181610e100152f35b631e4fbdf760e01b5f525f60045260245ffd5b5f80fd5b601f909101601f19168101906001600160401b038211908210176101f157604052565b634e487b7160e01b5f52604160045260245ffd5b601f815111610230576020815191015160208210610221571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe60806040526004361015610011575f80fd5b5f3560e01c8063715018a61461146757806379ba5097146113af5780638074f7c81461128c57806380c3ede214610ee357806384b0196e14610dcf5780638da5cb5b14610daa578063c5afe334146106e3578063d2e3885814610695578063d35cd6b81461041d578063dda4f15d14610183578063e30c39781461015d578063f061e6bd146101265763f2fde38b146100a8575f80fd5b34610122576020600319360112610122576001600160a01b036100c96114c4565b6100d161212e565b168073ffffffffffffffffffffffffffffffffffffffff1960015416176001556001600160a01b035f54167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e227005f80a3005b5f80fd5b34610122576101006003193601126101225760e0602319360112610122576020610151600435611985565b61ffff60405191168152f35b34610122575f6003193601126101225760206001600160a01b0360015416604051908152f35b346101225761ffff61019436611515565b939091926101a061212e565b1691825f52600460205260ff60405f205460a01c16156103f157604051936101c78561159f565b6001600160a01b0382168552600160208601958187526101e8368487611909565b9660408201978852865f5260046020526001600160a01b038060405f209351161673ffffffffffffffffffffffffffffffffffffffff198354161782555115157fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff74ff000000000000000000000000000000000000000083549260a01b16911617815501945194855167ffffffffffffffff81116103dd5761028a8254611567565b601f811161038c575b506020601f82116001146103035790806102f39493927f8f329c43d11c687f89479be0a17014f718b46b4939b3514e406d7f323fa95f8498995f926102f8575b50508160011b915f199060031b1c19161790555b6040519384938461194f565b0390a2005b0151905089806102d3565b601f19821697835f52815f20985f5b81811061037457509860019284926102f39796957f8f329c43d11c687f89479be0a17014f718b46b4939b3514e406d7f323fa95f849b9c1061035c575b505050811b0190556102e7565b01515f1960f88460031b161c1916905589808061034f565b838301518b556001909a019960209384019301610312565b8181111561029357825f5260205f20601f830160051c90602084106103d5575b81601f9101920160051c03905f5b8281106103c8575050610293565b5f828201556001016103ba565b5f91506103ac565b634e487b7160e01b5f52604160045260245ffd5b827f88d26f49000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b346101225761ffff61042e36611515565b9390919261043a61212e565b169182158015610684575b6103f157825f52600460205260ff60405f205460a01c16610658576040519361046d8561159f565b6001600160a01b03821685526001602086019581875261048e368487611909565b9660408201978852865f5260046020526001600160a01b038060405f209351161673ffffffffffffffffffffffffffffffffffffffff198354161782555115157fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff74ff000000000000000000000000000000000000000083549260a01b16911617815501945194855167ffffffffffffffff81116103dd576105308254611567565b601f8111610607575b506020601f82116001146105975790806102f39493927f58b3ede3e4f59c8dd99f0138b3bc760faeb9cc724d6bc849bda249c1acf0f1bc98995f926102f85750508160011b915f199060031b1c19161790556040519384938461194f565b601f19821697835f52815f20985f5b8181106105ef57509860019284926102f39796957f58b3ede3e4f59c8dd99f0138b3bc760faeb9cc724d6bc849bda249c1acf0f1bc9b9c1061035c57505050811b0190556102e7565b838301518b556001909a0199602093840193016105a6565b8181111561053957825f5260205f20601f830160051c9060208410610650575b81601f9101920160051c03905f5b828110610643575050610539565b5f82820155600101610635565b5f9150610627565b827f4867d740000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b506001600160a01b03811615610445565b34610122576101406003193601126101225760e0602319360112610122576101043561ffff8116810361012257610124359063ffffffff8216820361012257602091610151916004356117ad565b346101225760031936016101c08112610122576101a013610122576101a43567ffffffffffffffff81116101225761071f9036906004016114e7565b6001600160a01b0361072f6116f5565b16158015610d97575b8015610d82575b8015610d6f575b8015610d5b575b8015610d43575b610d1b5764ffffffffff610766611772565b164211610ce15763020f5800420191824211610ccd578264ffffffffff61078b611772565b1611610c8f5761079b92506119fd565b6001600160a01b036107ab6116f5565b165f52600560205260405f2061ffff6107c261170b565b165f5260205260405f2063ffffffff6107d961173c565b165f5260205260405f206107ec81611d04565b90818154808214610c5f575b5061080291611794565b509061080c61171c565b60843590600482101561012257610821611760565b61ffff604051926108318461159f565b16825261ffff60208301926108468585611612565b62ffffff60408201931683525116855492817fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00008516178755516004811015610c4b5765ffffff00000062ff00007fffffffffffffffffffffffffffffffffffffffffffffffffffff0000000000009260101b169384847fffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000008816171789555160181b169316171717835560c4359267ffffffffffffffff84168094036101225760e4359263ffffffff841691828503610122576101043563ffffffff8116808203610122576101243563ffffffff81169081810361012257610144359263ffffffff84169485850361012257610959611772565b98610184359961ffff8b1698898c03610122578e918e8b928360405161097e816115bb565b8681528760208201528960408201528b60608201528d608082015264ffffffffff851660a082015260c001526001019384549260c01b7cffffffffff00000000000000000000000000000000000000000000000016927fffffffffffffffffffffffffffffffff0000000000000000000000000000000016177fffffffffffffffffffffffff00000000ffffffffffffffffffffffffffffffff169060401b6bffffffff000000000000000016177fffffffffffffffff00000000ffffffffffffffffffffffffffffffffffffffff168560601b6fffffffff00000000000000000000000016177fffffff0000000000ffffffffffffffffffffffffffffffffffffffffffffffff168760801b73ffffffff0000000000000000000000000000000016178960a01b77ffffffff00000000000000000000000000000000000000001617178255610b1891907fff0000ffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7effff000000000000000000000000000000000000000000000000000000000083549260e81b169116179055565b610b206116f5565b9b610b2961171c565b9d610b3261170b565b9c610b3b61173c565b9b6040519e8f9061ffff168152602001526004356001600160a01b0381168091036101225760408f015260243561ffff81168091036101225760608f015260443561ffff81168091036101225760808f01526064359063ffffffff82168092036101225760c08f610bb29360a082015201906114da565b60a43562ffffff81168091036101225760e08e01526101008d0152506101208b0152506101408901525061016087015250610180850152610164359264ffffffffff84168094036101225763ffffffff6101e0936001600160a01b039361ffff937f01e3d000af32ace36ac368265a8b94d9280b6b92c159f735a5f5f80dc6a011bf976101a08a0152506101c0880152169616941692a4005b634e487b7160e01b5f52602160045260245ffd5b9050680100000000000000008110156103dd5761080291610c87826001869401835582611794565b5050916107f8565b8264ffffffffff610c9e611772565b7f068bb67b000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b634e487b7160e01b5f52601160045260245ffd5b64ffffffffff610cef611772565b7f3d777595000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b7f95d5394f000000000000000000000000000000000000000000000000000000005f5260045ffd5b5062093a8062ffffff610d54611760565b1611610754565b5062ffffff610d68611760565b161561074d565b5060843560048110156101225715610746565b5063ffffffff610d9061173c565b161561073f565b5061ffff610da361170b565b1615610738565b34610122575f6003193601126101225760206001600160a01b035f5416604051908152f35b34610122575f60031936011261012257610e87610e0b7f0000000000000000000000000000000000000000000000000000000000000000612141565b610e347f0000000000000000000000000000000000000000000000000000000000000000612141565b6020610e9560405192610e4783856115d7565b5f84525f3681376040519586957f0f00000000000000000000000000000000000000000000000000000000000000875260e08588015260e087019061149f565b90858203604087015261149f565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b828110610ecc57505050500390f35b835185528695509381019392810192600101610ebd565b3461012257606060031936011261012257610efc6114c4565b60243561ffff8116809103610122576044359163ffffffff8316809303610122576001600160a01b031690815f52600560205260405f20815f5260205260405f20835f5260205260405f2092835493610f54856115fa565b94610f6260405196876115d7565b80865260208601915f5260205f20915f905b82821061123e5750505050835191601f19610fa7610f91856115fa565b94610f9f60405196876115d7565b8086526115fa565b015f5b8181106111c05750505f5b85518110156110a857610fc881876116cd565b5151906020610fd782896116cd565b510151610fe482876116cd565b5161ffff845116906020850151916004831015610c4b5761101c6101409362ffffff604060019901511660a085015260808401611612565b876060830152866040830152602082015288815267ffffffffffffffff83511663ffffffff60208501511663ffffffff60408601511663ffffffff60608701511661012085015261010084015260e083015260c082015263ffffffff6080840151169261ffff60c064ffffffffff60a08401511692015116610180830152610160820152015201610fb5565b836040518091602082016020835281518091526020604084019201905f5b8181106110d4575050500390f35b9193509160206101a060019261ffff61018088516001600160a01b0381511684528286820151168685015282604082015116604085015263ffffffff606082015116606085015261112d608082015160808601906114da565b62ffffff60a08201511660a085015267ffffffffffffffff60c08201511660c085015263ffffffff60e08201511660e085015263ffffffff6101008201511661010085015263ffffffff6101208201511661012085015263ffffffff6101408201511661014085015264ffffffffff610160820151166101608501520151166101808201520194019101918493926110c6565b604051906101a082019180831067ffffffffffffffff8411176103dd576020926040525f81525f838201525f60408201525f60608201525f60808201525f60a08201525f60c08201525f60e08201525f6101008201525f6101208201525f6101408201525f6101608201525f61018082015282828801015201610faa565b6040516040810181811067ffffffffffffffff8211176103dd5760019260029260209260405261126d8861161e565b815261127a858901611657565b83820152815201940191019092610f74565b346101225760206003193601126101225760043561ffff8116809103610122575f52600460205260405f2060018154910190604051915f908054906112d082611567565b808652916001811690811561136a575060011461132d575b60ff84611329876112fb818803826115d7565b60405193836001600160a01b03869516855260a01c161515602084015260606040840152606083019061149f565b0390f35b5f908152602081209092505b8183106113505750508201602001826112fb6112e8565b600181602092949394548385890101520191019190611339565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660208088019190915292151560051b860190920192508491506112fb90506112e8565b34610122575f60031936011261012257600154336001600160a01b0382160361143b5773ffffffffffffffffffffffffffffffffffffffff19166001555f543373ffffffffffffffffffffffffffffffffffffffff198216175f556001600160a01b033391167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a3005b7f118cdaa7000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b34610122575f600319360112610122577f017ed72b000000000000000000000000000000000000000000000000000000005f5260045ffd5b90601f19601f602080948051918291828752018686015e5f8582860101520116010190565b600435906001600160a01b038216820361012257565b906004821015610c4b5752565b9181601f840112156101225782359167ffffffffffffffff8311610122576020838186019501011161012257565b60606003198201126101225760043561ffff8116810361012257916024356001600160a01b038116810361012257916044359067ffffffffffffffff821161012257611563916004016114e7565b9091565b90600182811c92168015611595575b602083101461158157565b634e487b7160e01b5f52602260045260245ffd5b91607f1691611576565b6060810190811067ffffffffffffffff8211176103dd57604052565b60e0810190811067ffffffffffffffff8211176103dd57604052565b90601f601f19910116810190811067ffffffffffffffff8211176103dd57604052565b67ffffffffffffffff81116103dd5760051b60200190565b6004821015610c4b5752565b9060405161162b8161159f565b604062ffffff82945461ffff8116845261164e60ff8260101c1660208601611612565b60181c16910152565b90604051611664816115bb565b60c061ffff82945467ffffffffffffffff8116845263ffffffff8160401c16602085015263ffffffff8160601c16604085015263ffffffff8160801c16606085015263ffffffff8160a01c16608085015264ffffffffff81841c1660a085015260e81c16910152565b80518210156116e15760209160051b010190565b634e487b7160e01b5f52603260045260245ffd5b6004356001600160a01b03811681036101225790565b60443561ffff811681036101225790565b60243561ffff811681036101225790565b3561ffff811681036101225790565b60643563ffffffff811681036101225790565b3563ffffffff811681036101225790565b60a43562ffffff811681036101225790565b6101643564ffffffffff811681036101225790565b91908201809211610ccd57565b80548210156116e1575f5260205f209060011b01905f90565b9091335f52600560205260405f2060243561ffff81168103610122578061ffff9150165f5260205260405f2060443563ffffffff81168103610122578063ffffffff9150165f5260205260405f20925f8454925f9361ffff8416945b8181106118b65750509063ffffffff6118229216611787565b8042111561188b575061183790602485611f2d565b9290915f198414611882576118788361187f9660249385337f7472b69a66f1fa912201b72b7961b9af06b266c8238d352e1a14065181ec1ee55f80a4611794565b5091611ff6565b90565b50505050505f90565b7fd2cdbf30000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6118c96118c3828a611794565b5061161e565b8661ffff82511614806118f7575b6118e5575b50600101611809565b6040015162ffffff16935060016118dc565b508462ffffff604083015116116118d7565b92919267ffffffffffffffff82116103dd5760405191611933601f8201601f1916602001846115d7565b829481845281830111610122578281602093845f960137010152565b9183606094601f926001600160a01b03601f199516865260406020870152816040870152868601375f8582860101520116010190565b335f52600560205260405f2060243561ffff81168103610122578061ffff9150165f5260205260405f2060443563ffffffff81168103610122578063ffffffff9150165f5260205260405f20906119dd602483611e62565b915f1983146119f55760246118788361187f96611794565b505050505f90565b906024359161ffff831680840361012257805f5260046020526001600160a01b0360405f205416938415611cd8576040519160208301917f48fdc1bf51d21996d75762f3bf18be968910d935d423c6f97df6d97b853a8b518352600435906001600160a01b0382168203610122576001600160a01b0383921660408601520361012257606083015260443561ffff811681036101225761ffff16608083015260643563ffffffff811681036101225763ffffffff1660a0830152608435600481101561012257611ad19060c08401906114da565b60a43562ffffff81168091036101225760e083015260c43567ffffffffffffffff81168091036101225761010083015260e43563ffffffff811681036101225763ffffffff166101208301526101043563ffffffff811681036101225763ffffffff166101408301526101243563ffffffff811681036101225763ffffffff166101608301526101443563ffffffff811681036101225763ffffffff166101808301526101643564ffffffffff8116809103610122576101a0830152610184359161ffff831683036101225761ffff604293166101c08201526101c08152611bbb6101e0826115d7565b519020611bc66122dc565b90604051917f190100000000000000000000000000000000000000000000000000000000000083526002830152602282015220916001600160a01b03611c0d828486612198565b50501692848414611cd1576064601f19601f845f95602097604051967f1626ba7e000000000000000000000000000000000000000000000000000000008852600488015260406024880152816044880152858701378584828701015201160190855afa7f1626ba7e000000000000000000000000000000000000000000000000000000005f5114601f3d11161615611ca3575050565b7f979fa1ea000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b5050505050565b507f88d26f49000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b80549081905f906024359061ffff821680831415935b858110611d8f57505050505060108110611d8a578114611d375790565b60443561ffff81169081810361012257506064359063ffffffff82169182810361012257507f1759faac000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b905090565b611d9c6118c38285611794565b64ffffffffff6001611dae8487611794565b50015460c01c169061ffff815116876101225784149081611e3f575b50611de6574211611dde575b600101611d1a565b955085611dd6565b95509550505050506101643564ffffffffff8116908181036101225782821115611e105750505090565b507fe14783a4000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b6020915001516004811015610c4b5760843590600482101561012257145f611dca565b805491925f91825b5f195f5b868110611ed157505f198114611ea85761ffff611e8b8685611794565b5054168015159081611eb2575b50611ea857506001841b17611e6a565b9550505091509190565b90505f5260046020526001600160a01b0360405f20541615155f611e98565b600183829993999894981c16611f2557611f0082611efb6001611ef48589611794565b5001611657565b6121df565b888110611f19575b506001905b01969096959195611e6e565b97509450846001611f08565b600190611f0d565b9190925f9183549361ffff5f9216915b5f195f5b878110611fa657505f198114611f7c5761ffff611f5e8785611794565b505416848114159081611f87575b50611f7c57506001851b17611f3d565b965050505091509190565b90505f5260046020526001600160a01b0360405f20541615155f611f6c565b600183829a939a9994991c16611fee57611fc982611efb6001611ef48589611794565b898110611fe2575b506001905b01979097969196611f41565b98509550856001611fd1565b600190611fd6565b90939193600185019061201161200b83611657565b9661161e565b9460c087019261ffff845116908115610ccd57612083915f19019061ffff82168652907fff0000ffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7effff000000000000000000000000000000000000000000000000000000000083549260e81b169116179055565b61ffff865116946020870151936004851015610c4b5761ffff9863ffffffff6120b760206120b08861172d565b970161174f565b8b8083602067ffffffffffffffff87511696015116955116976120dd604051809b6114da565b1660208901521660408701526060860152608085015260a084015260c083015260e08201527fc2ed76528b833244a7e4d1f0c40ebf0b1f076fadf59e02cd18bf951c28ba8e7e6101003392a4511690565b6001600160a01b035f5416330361143b57565b60ff811690601f8211612170576040519161215d6040846115d7565b6020808452838101919036833783525290565b7fb3512b0c000000000000000000000000000000000000000000000000000000005f5260045ffd5b90604183036121c2576121bb9250602081013591604082359201355f1a906123f8565b9192909190565b50505f9160029190565b81810292918115918404141715610ccd57565b9061ffff60c0830151161580156122c8575b6121fd6040830161174f565b63ffffffff8060408601511691161180156122a7575b8015612286575b811561227e575b506122775761227161187f9263ffffffff602061ffff61226660c061225f8361224c60a08b0161172d565b1667ffffffffffffffff885116906121cc565b970161172d565b1692015116906121cc565b90611787565b50505f1990565b90505f612221565b506122936080830161174f565b63ffffffff8060808601511691161161221a565b506122b46060830161174f565b63ffffffff80606086015116911611612213565b5064ffffffffff60a08301511642116121f1565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163014806123cf575b15612337577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a081526123c960c0826115d7565b51902090565b507f0000000000000000000000000000000000000000000000000000000000000000461461230e565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841161247a579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa1561246f575f516001600160a01b0381161561246557905f905f90565b505f906001905f90565b6040513d5f823e3d90fd5b5050505f916003919056fea2646970667358221220674bbc39829f81e67660432d8317def3c9dbd9510b17ad7df6908c98a35f0bb364736f6c63430008250033",
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
// the contract method with ID 0xf061e6bd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function assign(bytes32 id, (uint16,uint32,uint32,uint32,uint32,uint16,uint16) parcel) returns(uint16)
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
// Solidity: function assign(bytes32 id, (uint16,uint32,uint32,uint32,uint32,uint16,uint16) parcel) returns(uint16)
func (shipments *Shipments) TryPackAssign(id [32]byte, parcel IShipmentsParcel) ([]byte, error) {
	return shipments.abi.Pack("assign", id, parcel)
}

// UnpackAssign is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf061e6bd.
//
// Solidity: function assign(bytes32 id, (uint16,uint32,uint32,uint32,uint32,uint16,uint16) parcel) returns(uint16)
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
// Solidity: function lane(address consumer, uint16 centre, uint32 zone) view returns((address,uint16,uint16,uint32,uint8,uint24,uint64,uint32,uint32,uint32,uint32,uint40,uint16)[] quotes)
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
// Solidity: function lane(address consumer, uint16 centre, uint32 zone) view returns((address,uint16,uint16,uint32,uint8,uint24,uint64,uint32,uint32,uint32,uint32,uint40,uint16)[] quotes)
func (shipments *Shipments) TryPackLane(consumer common.Address, centre uint16, zone uint32) ([]byte, error) {
	return shipments.abi.Pack("lane", consumer, centre, zone)
}

// UnpackLane is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x80c3ede2.
//
// Solidity: function lane(address consumer, uint16 centre, uint32 zone) view returns((address,uint16,uint16,uint32,uint8,uint24,uint64,uint32,uint32,uint32,uint32,uint40,uint16)[] quotes)
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
// Solidity: function reassign(bytes32 id, (uint16,uint32,uint32,uint32,uint32,uint16,uint16) parcel, uint16 from, uint32 since) returns(uint16)
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
// Solidity: function reassign(bytes32 id, (uint16,uint32,uint32,uint32,uint32,uint16,uint16) parcel, uint16 from, uint32 since) returns(uint16)
func (shipments *Shipments) TryPackReassign(id [32]byte, parcel IShipmentsParcel, from uint16, since uint32) ([]byte, error) {
	return shipments.abi.Pack("reassign", id, parcel, from, since)
}

// UnpackReassign is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd2e38858.
//
// Solidity: function reassign(bytes32 id, (uint16,uint32,uint32,uint32,uint32,uint16,uint16) parcel, uint16 from, uint32 since) returns(uint16)
func (shipments *Shipments) UnpackReassign(data []byte) (uint16, error) {
	out, err := shipments.abi.Unpack("reassign", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
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
	Bin: "0x6101606040523461044f57604051610018604082610453565b601381526020810190722bb0bcb134b636102a32b9ba102237b63630b960691b825260405191610049604084610453565b600183526020830191601960f91b8352604051610067604082610453565b60138152722bb0bcb134b636102a32b9ba102237b63630b960691b602082015260405190610096604083610453565b6004825263151554d160e21b60208301528051906001600160401b03821161034a5760035490600182811c92168015610445575b602083101461032c5781601f8493116103cf575b50602090601f8311600114610369575f9261035e575b50508160011b915f199060031b1c1916176003555b8051906001600160401b03821161034a5760045490600182811c92168015610340575b602083101461032c5781601f8493116102b6575b50602090601f8311600114610250575f92610245575b50508160011b915f199060031b1c1916176004555b61017481610476565b6101205261018184610476565b61014052519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a081526101ea60c082610453565b5190206080523060c0526040516116cb90816104e28239608051816111cf015260a0518161128c015260c051816111a0015260e0518161121e01526101005181611244015261012051816105d6015261014051816105ff0152f35b015190505f80610156565b60045f9081528281209350601f198516905b81811061029e5750908460019594939210610286575b505050811b0160045561016b565b01515f1960f88460031b161c191690555f8080610278565b92936020600181928786015181550195019301610262565b828111156101405760045f52909150601f830160051c7f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b60208510610324575b849392601f0160051c82900391015f5b828110610314575050610140565b5f81830155859450600101610306565b5f91506102f6565b634e487b7160e01b5f52602260045260245ffd5b91607f169161012c565b634e487b7160e01b5f52604160045260245ffd5b015190505f806100f4565b60035f9081528281209350601f198516905b8181106103b7575090846001959493921061039f575b505050811b01600355610109565b01515f1960f88460031b161c191690555f8080610391565b9293602060018192878601518155019501930161037b565b828111156100de5760035f52909150601f830160051c7fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b6020851061043d575b849392601f0160051c82900391015f5b82811061042d5750506100de565b5f8183015585945060010161041f565b5f915061040f565b91607f16916100ca565b5f80fd5b601f909101601f19168101906001600160401b0382119082101761034a57604052565b601f8151116104a1576020815191015160208210610492571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe6080806040526004361015610012575f80fd5b5f3560e01c90816306fdde0314610b4757508063095ea7b314610b2157806318160ddd14610b0457806323b872dd146109d457806330adf81f1461099a578063313ce5671461097f5780633644e5151461095d57806340c10f191461085f57806354fd4d50146108005780635a049a701461077b57806370a08231146107445780637ecebe001461070c5780637f2eecc3146106d257806384b0196e146105be57806388b7ab63146105a157806395d89b411461049557806398f1312e146104765780639fd5a6cf14610422578063a0cc6a68146103e8578063a9059cbb146103b7578063b7b7289914610370578063cf09299514610353578063d505accf146102c1578063d916948714610287578063dd62ed3e14610233578063e3ee160e14610217578063e94a0102146101ce5763ef55bec614610150575f80fd5b346101ca576101c86101c36101b561016736610d43565b60408051602081019390935282015260f89190911b7fff0000000000000000000000000000000000000000000000000000000000000016606082015297909691959294929188906061820190565b03601f198101895288610c50565b610da1565b005b5f80fd5b346101ca5760406003193601126101ca576001600160a01b036101ef610c24565b165f52600860205260405f206024355f52602052602060ff60405f2054166040519015158152f35b346101ca576101c861022e6101b561016736610d43565b611033565b346101ca5760406003193601126101ca5761024c610c24565b6001600160a01b0361025c610c3a565b91165f5260016020526001600160a01b0360405f2091165f52602052602060405f2054604051908152f35b346101ca575f6003193601126101ca5760206040517f158b0a9edf7a828aad02f63cd515c68ef2f50ba807396f6d12842833a15974298152f35b346101ca5760e06003193601126101ca576102da610c24565b6102e2610c3a565b6084359060ff821682036101ca576040805160a435602082015260c4359181019190915260f89290921b7fff00000000000000000000000000000000000000000000000000000000000000166060830152604182526101c892610346606184610c50565b6064359160443591610e77565b346101ca576101c861036436610cdd565b95949094939193611033565b346101ca5760606003193601126101ca57610389610c24565b6044359067ffffffffffffffff82116101ca576103ad6101c8923690600401610c87565b9060243590610f3d565b346101ca5760406003193601126101ca576103dd6103d3610c24565b60243590336110ba565b602060405160018152f35b346101ca575f6003193601126101ca5760206040517f7c7c6cdb67a18743f49ec6fa9b35f50d52ed05cbed4cc592e13b44501c1a22678152f35b346101ca5760a06003193601126101ca5761043b610c24565b610443610c3a565b906084359167ffffffffffffffff83116101ca576104686101c8933690600401610c87565b916064359160443591610e77565b346101ca575f6003193601126101ca5760206040516402540be4008152f35b346101ca575f6003193601126101ca576040515f6004548060011c90600181168015610597575b6020831081146105835782855290811561055f5750600114610501575b6104fd836104e981850382610c50565b604051918291602083526020830190610bff565b0390f35b91905060045f527f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b915f905b808210610545575090915081016020016104e96104d9565b91926001816020925483858801015201910190929161052d565b60ff191660208086019190915291151560051b840190910191506104e990506104d9565b634e487b7160e01b5f52602260045260245ffd5b91607f16916104bc565b346101ca576101c86105b236610cdd565b95949094939193610da1565b346101ca575f6003193601126101ca576106766105fa7f00000000000000000000000000000000000000000000000000000000000000006114a2565b6106237f00000000000000000000000000000000000000000000000000000000000000006114a2565b6020610684604051926106368385610c50565b5f84525f3681376040519586957f0f00000000000000000000000000000000000000000000000000000000000000875260e08588015260e0870190610bff565b908582036040870152610bff565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b8281106106bb57505050500390f35b8351855286955093810193928101926001016106ac565b346101ca575f6003193601126101ca5760206040517fd099cc98ef71107a616c4f0f941f04c322d8e254fe26b3c6668db87aae413de88152f35b346101ca5760206003193601126101ca576001600160a01b0361072d610c24565b165f526007602052602060405f2054604051908152f35b346101ca5760206003193601126101ca576001600160a01b03610765610c24565b165f525f602052602060405f2054604051908152f35b346101ca5760a06003193601126101ca57610794610c24565b60443560ff811681036101ca576040805160643560208201526084359181019190915260f89190911b7fff00000000000000000000000000000000000000000000000000000000000000166060820152604181526101c8916107f7606183610c50565b60243590610f3d565b346101ca575f6003193601126101ca576104fd604051610821604082610c50565b600181527f32000000000000000000000000000000000000000000000000000000000000006020820152604051918291602083526020830190610bff565b346101ca5760406003193601126101ca57610878610c24565b602435906402540be4008211610928576001600160a01b03169081156108fc57600254908082018092116108e85760207fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef915f9360025584845283825260408420818154019055604051908152a3005b634e487b7160e01b5f52601160045260245ffd5b7fec442f05000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b507fc459c2a2000000000000000000000000000000000000000000000000000000005f526004526402540be40060245260445ffd5b346101ca575f6003193601126101ca576020610977611196565b604051908152f35b346101ca575f6003193601126101ca57602060405160068152f35b346101ca575f6003193601126101ca5760206040517f6e71edae12b1b97f4d1f60370fef10105fa2faae0126114a169c64845d6126c98152f35b346101ca5760606003193601126101ca576109ed610c24565b6109f5610c3a565b604435906001600160a01b03831692835f52600160205260405f206001600160a01b0333165f5260205260405f20545f198110610a38575b506103dd93506110ba565b838110610ad0578415610aa4573315610a78576103dd945f52600160205260405f206001600160a01b0333165f526020528360405f209103905584610a2d565b7f94280d62000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b7fe602df05000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b83907ffb8f41b2000000000000000000000000000000000000000000000000000000005f523360045260245260445260645ffd5b346101ca575f6003193601126101ca576020600254604051908152f35b346101ca5760406003193601126101ca576103dd610b3d610c24565b602435903361143f565b346101ca575f6003193601126101ca575f6003548060011c90600181168015610bf5575b6020831081146105835782855290811561055f5750600114610b97576104fd836104e981850382610c50565b91905060035f527fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b915f905b808210610bdb575090915081016020016104e96104d9565b919260018160209254838588010152019101909291610bc3565b91607f1691610b6b565b90601f19601f602080948051918291828752018686015e5f8582860101520116010190565b600435906001600160a01b03821682036101ca57565b602435906001600160a01b03821682036101ca57565b90601f601f19910116810190811067ffffffffffffffff821117610c7357604052565b634e487b7160e01b5f52604160045260245ffd5b81601f820112156101ca5780359067ffffffffffffffff8211610c735760405192610cbc601f8401601f191660200185610c50565b828452602083830101116101ca57815f926020809301838601378301015290565b60e06003198201126101ca576004356001600160a01b03811681036101ca57916024356001600160a01b03811681036101ca579160443591606435916084359160a4359160c4359067ffffffffffffffff82116101ca57610d4091600401610c87565b90565b6003196101209101126101ca576004356001600160a01b03811681036101ca57906024356001600160a01b03811681036101ca579060443590606435906084359060a4359060c43560ff811681036101ca579060e435906101043590565b929093969591946001600160a01b03851697883303610e4757918183610dd2610e40969584610e459c9d968a6112b2565b6040519260208401947fd099cc98ef71107a616c4f0f941f04c322d8e254fe26b3c6668db87aae413de886526001600160a01b0389166040860152606085015289608085015260a084015260c083015260e082015260e08152610e3761010082610c50565b519020836113ba565b6110ba565b565b887fa54718e8000000000000000000000000000000000000000000000000000000005f523360045260245260445ffd5b9091929493854211610f1157610f0c90610e4595966001600160a01b03841690815f52600760205260405f20908154916001830190556040519160208301937f6e71edae12b1b97f4d1f60370fef10105fa2faae0126114a169c64845d6126c9855260408401526001600160a01b038816606084015288608084015260a083015260c082015260c08152610e3760e082610c50565b61143f565b857f9e96b26f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b90916001600160a01b03821691825f52600860205260405f20845f5260205260ff60405f2054166110035790610fbc9160405160208101907f158b0a9edf7a828aad02f63cd515c68ef2f50ba807396f6d12842833a1597429825285604082015286606082015260608152610fb3608082610c50565b519020906113ba565b805f52600860205260405f20825f5260205260405f20600160ff198254161790557f1cdd46ff242716cdaa72d159d339a485b3438398348d68f09d7c8c0a59353d815f80a3565b50507f191d19f0000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b92610e45969194610e40939661104b828483896112b2565b6040519160208301937f7c7c6cdb67a18743f49ec6fa9b35f50d52ed05cbed4cc592e13b44501c1a226785526001600160a01b03881660408501526001600160a01b038916606085015289608085015260a084015260c083015260e082015260e08152610e3761010082610c50565b6001600160a01b031690811561116a576001600160a01b03169182156108fc57815f525f60205260405f205481811061113857817fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef92602092855f525f84520360405f2055845f525f825260405f20818154019055604051908152a3565b827fe450d38c000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b7f96c6fd1e000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016301480611289575b156111f1577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a0815261128360c082610c50565b51902090565b507f000000000000000000000000000000000000000000000000000000000000000046146111c8565b919290928042111561138f57508042101561136457506001600160a01b0316805f52600860205260405f20825f5260205260ff60405f20541661133657805f52600860205260405f20825f5260205260405f20600160ff198254161790557f98de503528ee59b575ef0c0a2576a82497bfc029a5685b209e9ec333479b10a55f80a3565b7f191d19f0000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7f3d91b05f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f61beb886000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b916042611402926113c9611196565b90604051917f190100000000000000000000000000000000000000000000000000000000000083526002830152602282015220836114f9565b1561140a5750565b6001600160a01b03907fa7d4c236000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b6001600160a01b0316908115610aa4576001600160a01b0316918215610a785760207f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92591835f526001825260405f20855f5282528060405f2055604051908152a3565b60ff811690601f82116114d157604051916114be604084610c50565b6020808452838101919036833783525290565b7fb3512b0c000000000000000000000000000000000000000000000000000000005f5260045ffd5b9190823b611548579061150b916115ce565b5060048110156115345715918261152157505090565b6001600160a01b03919250811691161490565b634e487b7160e01b5f52602160045260245ffd5b916020926064601f19601f855f965190604051957f1626ba7e00000000000000000000000000000000000000000000000000000000875260048701526040602487015288820190604487015e86848287010152011601915afa7f1626ba7e000000000000000000000000000000000000000000000000000000005f5114601f3d11161690565b81519190604183036115fe576115f79250602082015190606060408401519301515f1a90611608565b9192909190565b50505f9160029190565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841161168a579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa1561167f575f516001600160a01b0381161561167557905f905f90565b505f906001905f90565b6040513d5f823e3d90fd5b5050505f916003919056fea26469706673582212203939393582ce906f3be2c8b1f45f579524d5effce393fe822acb7477154e709d64736f6c63430008250033",
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
