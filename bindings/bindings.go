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
	Bin: "0x60a0346100f657601f612d0d38819003918201601f19168301916001600160401b038311848410176100fa578084926020946040528339810103126100f657516001600160a01b038116908190036100f65780156100e357600280546001600160a01b0319908116909155600180549182168317905560405191906001600160a01b03167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a333608052612bfe908161010f82396080518181816105be015281816106ab01528181610df10152818161138e015281816115f701526116bb0152f35b631e4fbdf760e01b5f525f60045260245ffd5b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f3560e01c80630d7b22261461170857806311b449361461166457806312782f40146115b757806316c38b3c1461154b5780631a2f71671461151e5780631fa0fd62146113df5780632abe2e861461133357806345d89b67146112a057806347d6ae7f146111dd57806350b9d6f714611001578063544cfa8d14610d8b5780635569c4ff14610d675780635c975abb14610d4257806360caa60914610c5c578063715018a614610c3d57806379ba509714610bbc5780638da5cb5b14610b945780638f060fee14610a365780638fefdfd9146109db578063a94cb77214610816578063a97b8f001461065a578063c4805e34146105ed578063c8d7601a146105a9578063d28f3079146103e5578063d3390b6214610362578063e30c39781461033a578063f17c6ba7146101bd5763f2fde38b1461014d575f80fd5b346101b95760203660031901126101b9576101666117f1565b61016e611c10565b600280546001600160a01b0319166001600160a01b039283169081179091556001549091167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e227005f80a3005b5f80fd5b346101b95760803660031901126101b9576101d661185d565b6101de6118ab565b906101e76118bb565b606435926001600160401b0384116101b95761020a61ffff9436906004016117c4565b949093610215611c10565b1693841561032757845f52600560205260ff60405f205460401c166103145761023e8383612641565b15610301577fed16ead0dd430d2356f6fa6dbf35009d20602916aa9b57a217debd8df85726df936102fc91604051936102768561190a565b60030b93848152602081019560030b958681526102c36040830191600183528a5f52600560205260405f20935160030b63ffffffff198554169063ffffffff161784555160030b83611bf0565b51151581549060ff60401b9060401b169060ff60401b191617905560405194859485526020850152606060408501526060840191611bd0565b0390a2005b84637bb9c08760e01b5f5260045260245ffd5b846330deb1bb60e21b5f5260045260245ffd5b8463173e0a0760e21b5f5260045260245ffd5b346101b9575f3660031901126101b9576002546040516001600160a01b039091168152602090f35b346101b95760603660031901126101b9576024356004356044356001600160401b0381116101b9576103b97f14da50b8ae8799e95998a70f77da464dbee3827d124858e15fd7061cf39e68409136906004016117c4565b6103c1611c10565b84600855836007556103e0604051928392602084526020840191611bd0565b0390a3005b346101b95760403660031901126101b9576103fe61185d565b6024359063ffffffff82168092036101b95761ffff16805f52600560205260405f206040519061042d8261190a565b54918260030b825260208201928060201c60030b845260ff604084019160401c161515815251156105975750825f52600660205260405f20549263ffffffff8460401c16156105855750670de0b6b3a764000091828080935160030b925160030b9561050a6104f66104df60028460030b9460201c60030b6104be82878b035f81125f14610580575f035b056128bb565b9b035f81121561057b575f035b80636b49d200811361056d575b50056128bb565b955f811215610568575f035b6335a4e900036128bb565b915f811215610568576335a4e900016128bb565b02059180020502059180020501670de0b6b3a76400008113610559575b63ffffffff670de0b6b3a764000061054a610545826020950261292e565b612a50565b62c26d82020416604051908152f35b50670de0b6b3a7640000610527565b6104eb565b905063d693a400038c6104d8565b6104cb565b6104b8565b63ebe704dd60e01b5f5260045260245ffd5b63173e0a0760e21b5f5260045260245ffd5b346101b9575f3660031901126101b9576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346101b95760203660031901126101b95761ffff61060961185d565b165f526005602052606060405f2060408051916106258361190a565b548060030b9283815260ff8260201c60030b92836020840152841c161515928391015260405192835260208301526040820152f35b346101b95760a03660031901126101b95760043561067661186e565b61067e6117b1565b916064356001600160401b0381116101b95761069e90369060040161181d565b9390926106a961184d565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633036108045760ff16915f5f5b87811061072b575050859183602097876106fc61070195611e63565b611ef9565b9361ffff85169485610718575b8686604051908152f35b61072194611fa0565b828080808061070e565b600185821c1661073e575b6001016106e0565b61075161074c828a8a611f68565b611f8c565b63ffffffff61076c6020610766858d8d611f68565b01611c24565b1661ffff86168452836020526040842060018060401b0383165f5260205260405f205460018060401b038160401c1694806107f05750915f6107e99260026107e1600197966107bc84869b612750565b6107cf8a8060401b038360801c16612423565b908260c01c928b8060401b031661284e565b938a8d6127d6565b9050610736565b634e487b7160e01b81526021600452602490fd5b620be93560e51b5f523360045260245ffd5b346101b95760603660031901126101b95761082f61185d565b61083761187f565b90604435918260070b8093036101b95761084f611c10565b61ffff821690815f52600560205260ff60405f205460401c16156109c857815f525f60205260405f2060018060401b0382165f5260205260405f20549260018060401b03841690858201958087125f84129080158216911516176109b4575f871261097d57505060016001603f1b03851161095a575f946001600160401b03908116945f516020612b895f395f51905f529360809390926109159261090f91604082901c811691906109049082891c16612423565b9060c01c918a61284e565b96612891565b848752602087815260408089206001600160401b03948516808b52908352818a20899055815160058152949093169184019190915282018790526060820195909552a4005b50915063433c67ef60e11b5f5260045260018060401b031660245260445260645ffd5b90916109b0916001600160401b039061099590611b64565b1690604051948594631307261b60e01b8652600486016125e7565b0390fd5b634e487b7160e01b5f52601160045260245ffd5b5063173e0a0760e21b5f5260045260245ffd5b346101b95760403660031901126101b9576109f461179e565b602435906001600160401b0382116101b957610a25610a2a91610a1d602094369060040161181d565b929091611e63565b611ea7565b61ffff60405191168152f35b346101b95760c03660031901126101b957610a4f61179e565b60803660231901126101b95760a4356001600160401b0381116101b957366023820112156101b9576004810135906001600160401b0382116101b9573660248360051b830101116101b9576040516020810163ffffffff851691828252610ab46118ab565b60030b6040820152610ac46118bb565b60030b606082015260643563ffffffff81168091036101b957608082015260843560a082015260a08152610af960c082611925565b5190206040516020810191825260208152610b15604082611925565b519020936007545f955b85871015610b605760248760051b86010135908181105f14610b4f575f52602052600160405f205b960195610b1f565b905f52602052600160405f20610b47565b03610b8157604051610b7f91610b77602083611925565b5f8252611c35565b005b5063e315d2a960e01b5f5260045260245ffd5b346101b9575f3660031901126101b9576001546040516001600160a01b039091168152602090f35b346101b9575f3660031901126101b957600254336001600160a01b03821603610c2a576001600160a01b0319908116600255600180543392811683179091556001600160a01b03167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a3005b63118cdaa760e01b5f523360045260245ffd5b346101b9575f3660031901126101b95763017ed72b60e01b5f5260045ffd5b346101b95760203660031901126101b9576001600160a01b03610c7d6117f1565b165f52600460205260405f20604051905f90805490610c9b82611b98565b8085529160018116908115610d1b5750600114610cdb575b610cd784610cc381860382611925565b6040519182916020835260208301906118cb565b0390f35b5f90815260208120939250905b808210610d0157509091508101602001610cc382610cb3565b919260018160209254838588010152019101909291610ce8565b60ff191660208087019190915292151560051b85019092019250610cc39150839050610cb3565b346101b9575f3660031901126101b957602060ff60025460a01c166040519015158152f35b346101b9575f3660031901126101b957604060075460085482519182526020820152f35b346101b95760c03660031901126101b957600435610da761186e565b6044356001600160401b0381116101b957610dc690369060040161181d565b90916064359260ff84168094036101b95760843590600682101592836101b957610dee611807565b947f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163303610804575f5b818110610e2a57005b600188821c16610e3d575b600101610e21565b610e4b61074c828487611f68565b63ffffffff610e60602061076685878a611f68565b61ffff86165f908152602081815260408083206001600160401b03878116855292529182902054929093169392828116929182901c1680838c610fed578f918e918d918c9160018403610f2f575050505050508460018060401b03610ec484612b5c565b1610610f11579389610f0a948f94610f048f95918c92610ee78760019d9c61243b565b610efa8d8060401b038360801c16612423565b9160c01c9261284e565b956127d6565b9050610e35565b604051631307261b60e01b8152806109b08786888d600486016125e7565b968a60019c9b97610f049495979a93610f0a9c979a60028a145f14610f5f57505090610f5a91612750565b610ee7565b9094919060038a03610fd957505089828f8060401b03831610610f92575b5090610f8c81610f5a93612750565b93612750565b610fca93610fd19350610fc190610fb5608082901c6001600160401b0316612423565b9060c01c90878d61284e565b9384928b612750565b8888612769565b868089610f7d565b909450610fe792915061243b565b91610ee7565b634e487b7160e01b5f52602160045260245ffd5b346101b95760603660031901126101b95761101a6117f1565b6024358015158091036101b9576044356001600160401b0381116101b9576110469036906004016117c4565b9092611050611c10565b6001600160a01b03165f818152600360209081526040808320805460ff191660ff8816179055600490915290209092906001600160401b0383116111c9576110988154611b98565b601f8111611178575b505f601f841160011461110257946102fc91845f516020612ba95f395f51905f5296975f916110f7575b508560011b905f198760031b1c19161790555b6040519384938452604060208501526040840191611bd0565b9050820135886110cb565b601f19841690825f5260205f20915f5b8181106111605750916102fc9391865f516020612ba95f395f51905f5298999410611147575b5050600185811b0190556110de565b8301355f19600388901b60f8161c191690558780611138565b9192602060018192868c013581550194019201611112565b838111156110a157815f5260205f20601f850160051c90602086106111c1575b81601f9101920160051c03905f5b8281106111b45750506110a1565b5f828201556001016111a6565b5f9150611198565b634e487b7160e01b5f52604160045260245ffd5b346101b95760403660031901126101b9576111f661185d565b61ffff61120161187f565b9161120a611b74565b50165f908152602081815260408083206001600160401b039485168452909152908190205481516080938281169360c084901c9380871c831693911c90911690606090611256816118ef565b85815260208101928352604081019384520192835260405193845260018060401b03905116602084015260018060401b03905116604083015260018060401b039051166060820152f35b346101b95760203660031901126101b95763ffffffff6112be61179e565b6112c6611b74565b50165f526006602052608060405f206040516112e1816118ef565b63ffffffff82548060030b938484526060600160208601928460201c60030b845285604088019560401c168552015494019384526040519485525160030b602085015251166040830152516060820152f35b346101b95760c03660031901126101b95761134c61185d565b61135461187f565b9061135d611895565b6064356001600160401b0381169291908390036101b95760843593841592831586036101b95761138b611807565b947f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316330361080457610b7f96946113cc575b50612454565b6001600160401b038416109350866113c6565b346101b95760603660031901126101b9576113f861179e565b6114006118ab565b9063ffffffff61140e6118bb565b91165f52600660205261144b60405f20549161143b63ffffffff8460401c16948460030b9060030b611b4c565b9260201c60030b9060030b611b4c565b91636b49d2008313611505575b636b49d1ff1983126114d1575b9182602093151592836114c6575b836114b1575b50826114a6575b82611492575b50506040519015158152f35b61149d919250611b64565b13158280611486565b808213159250611480565b9092506114bd83611b64565b13159184611479565b818113159350611473565b63d693a4008301925f63d693a400851291129080158216911516171561146557634e487b7160e01b5f52601160045260245ffd5b9163d693a3ff1981019081136001166109b45791611458565b346101b95760203660031901126101b957602061154161153c6117f1565b611b15565b6040519015158152f35b346101b95760203660031901126101b9576004358015158091036101b95760207f0e2fb031ee032dc02d8011dc50b816eb450cf856abd8261680dac74f72165bd291611595611c10565b6002805460ff60a01b191660a083901b60ff60a01b16179055604051908152a1005b346101b95760803660031901126101b9576115d061185d565b6115d861187f565b906115e1611895565b606435906001600160a01b03821682036101b9577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633036108045760209361ffff84165f526005855260ff60405f205460401c169384611651575b85856040519015158152f35b61165b945061233b565b82808080611645565b346101b95760a03660031901126101b9576024356001600160a01b03811681036101b9576116906117b1565b906064356001600160401b0381116101b9576116b090369060040161181d565b6116b861184d565b917f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163303610804576040946116f894600435611948565b61ffff8351921682526020820152f35b346101b95760c03660031901126101b95761172161179e565b60803660231901126101b95760a4356001600160401b0381116101b95761174c9036906004016117c4565b9091611756611c10565b6001600160401b0382116111c9576040519161177c601f8201601f191660200184611925565b80835236818501116101b9576020815f92610b7f968387013784010152611c35565b6004359063ffffffff821682036101b957565b6044359063ffffffff821682036101b957565b9181601f840112156101b9578235916001600160401b0383116101b957602083818601950101116101b957565b600435906001600160a01b03821682036101b957565b60a435906001600160a01b03821682036101b957565b9181601f840112156101b9578235916001600160401b0383116101b957602080850194606085020101116101b957565b6084359060ff821682036101b957565b6004359061ffff821682036101b957565b6024359061ffff821682036101b957565b602435906001600160401b03821682036101b957565b604435906001600160401b03821682036101b957565b602435908160030b82036101b957565b604435908160030b82036101b957565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b608081019081106001600160401b038211176111c957604052565b606081019081106001600160401b038211176111c957604052565b601f909101601f19168101906001600160401b038211908210176111c957604052565b92939195949060ff60025460a01c16611b065761196481611b15565b15611ae6575061197386611e63565b9061197f838684611ea7565b61ffff8116806119f057505090828560ff61199b94169261206d565b9485156119d7575084805b6119b7575050505061ffff82169190565b6119ce60ff8260101c16838661ffff851687611fa0565b60181c806119a6565b63ffffffff9063557a619960e01b5f521660045260245ffd5b93959250959650505f5b848110611a0b575050505050905f90565b5f19811c600116611a1f575b6001016119fa565b611a2d61074c828785611f68565b63ffffffff611a426020610766858a88611f68565b5f868152602081815260408083206001600160401b03878116855292529182902054939092169280831692909182901c16836001600160401b03611a8584612b5c565b1610611ac657926001611ab7819796945f94611aa485611abf9961243b565b610efa858060401b038360801c16612423565b938c8b6127d6565b9050611a17565b848b6109b08686604051948594631307261b60e01b8652600486016125e7565b63c7eff51760e01b5f9081526001600160a01b0391909116600452602490fd5b630d75fbb560e21b5f5260045ffd5b6001600160a01b03165f8181526003602052604090205460ff16908115611b3a575090565b6001546001600160a01b031614919050565b81810392915f1380158285131691841216176109b457565b600160ff1b81146109b4575f0390565b60405190611b81826118ef565b5f6060838281528260208201528260408201520152565b90600182811c92168015611bc6575b6020831014611bb257565b634e487b7160e01b5f52602260045260245ffd5b91607f1691611ba7565b908060209392818452848401375f828201840152601f01601f1916010190565b9081549060201b63ffffffff60201b169063ffffffff60201b1916179055565b6001546001600160a01b03163303610c2a57565b3563ffffffff811681036101b95790565b63ffffffff169081158015611e49575b8015611e1f575b611e0c576084355f5b60108110611dd1575b50825f52600660205260405f2054602435928360030b918285036101b957828160030b1490811591611db0575b8115611d88575b60401c63ffffffff1615159081611d80575b50611d6d57845f52600660205260405f209063ffffffff198254168563ffffffff16178255604435938460030b948581036101b957611ce38185611bf0565b60643563ffffffff8116918282036101b9577f33d633b066cb2242486e5a44f958d376733d42b559847e1b913abbd16620951a98846001611d6898805463ffffffff60401b8760401b169063ffffffff60401b19161781550155505050604051958695865260208601526040850152606084015260a0608084015260a08301906118cb565b0390a2565b8463eb0b958760e01b5f5260045260245ffd5b90505f611ca4565b905060643563ffffffff81168082036101b957604083901c63ffffffff161415919050611c92565b90506044358060030b908181036101b957508160201c60030b141590611c8b565b61ffff611dde8284612699565b168015611e0657805f52600560205260ff60405f205460401c16156105975750600101611c55565b50611c5e565b50639752636160e01b5f5260045260245ffd5b506024358060030b81036101b9576044358060030b81036101b957611e4391612641565b15611c4c565b5060643563ffffffff8116908181036101b9575015611c45565b63ffffffff1690815f526006602052600160405f20015491821580611e8a575b6105855750565b50805f52600660205263ffffffff60405f205460401c1615611e83565b915f5b60108110611eba57505050505f90565b611ec48185612699565b61ffff811615611ef057611edb5f198486846126c2565b611ee85750600101611eaa565b935050505090565b50505050505f90565b9361ffff169290915f5b60108110611f15575050505050505f90565b611f1f8187612699565b61ffff81168015611f5c5786141580611f4a575b611f405750600101611f03565b9550505050505090565b50611f57848487846126c2565b611f33565b50505050505050505f90565b9190811015611f78576060020190565b634e487b7160e01b5f52603260045260245ffd5b356001600160401b03811681036101b95790565b919093925f5b818110611fb557505050505050565b600185821c16611fc8575b600101611fa6565b611fd661074c828486611f68565b63ffffffff611feb6020610766858789611f68565b61ffff89165f908152602081815260408083206001600160401b03878116855292529182902054939092169280831692909182901c16836001600160401b0361203384612b5c565b1610611ac657926001611ab7819796945f94611aa4856120529961243b565b9050611fc0565b8051821015611f785760209160051b010190565b9391929360028510612332576040519261022061208a8186611925565b60108552601f19013660208601375f5b601081108061231c575b15612150576120b38184612699565b5f9061ffff16815b8881106120df5750506120ce8287612059565b525f1981146109b45760010161209a565b815f525f60205260405f206120f861074c838c8b611f68565b60018060401b03165f526020528863ffffffff61212860206107668561212160405f2054612b5c565b958d611f68565b166001600160401b039091161015612143575b6001016120bb565b6001811b9092179161213b565b93925094936001901b925f1984019384116109b4575f5b818110612290575090919293600311612288575f5b81811061218c5750505050505f90565b600181018082116109b4575b8281106121a8575060010161217c565b6121b58286979397612059565b516121c08287612059565b5117600182018083116109b4578119841660101b915b8582106121eb57505050600101949094612198565b84612200838a969b999a989598979497612059565b518217036122735750505090849561ffff6122588461224e8899846122358b61222e839c9d6122659c612059565b5193612699565b9160101b911617996122478684612059565b5192612059565b5119169289612699565b9160101b91161795612699565b161760301b9160181b171790565b909193600101909792969597949193946121d6565b505050505f90565b600181018082116109b4575b8281106122ac5750600101612167565b856122b78387612059565b516122c28388612059565b5117146122d15760010161229c565b915083955093612305856122ec61230e959761ffff97612059565b51866122f8838a612699565b9160101b91161797612059565b51191693612699565b9160101b91161760181b1790565b5061ffff61232a8285612699565b1615156120a4565b50509150505f90565b61ffff165f818152602081815260408083206001600160401b038087168552925290912054938116939192908216848101919082106109b45760016001603f1b038211612419575f955f516020612b895f395f51905f52936080936123cc916001600160401b03604082901c8116906123b79083891c16612423565b60c09290921c926001600160401b031661284e565b90858852876020526040882060018060401b038416895260205281604089205560405196888852602088015260018060a01b03166040870152606086015260018060401b031693a4600190565b5050505050505f90565b6001600160401b03908116600101919082116109b457565b6001600160401b0391821690821601919082116109b457565b61ffff81165f818152602081815260408083206001600160401b038088168552925290912054969495929392608088901c8216928883169288169190828414612553578960c01c60405190848252856020830152604082015285606082015260018060a01b038916917fa6e81cd30de752670d09d6e9ab3f2ff76d27aff8a692d6bc1684650c9375587f608060018060401b038a1693a415908115612542575b5061253957612537966125319261252b9160401c6001600160401b03169061252461251e82612423565b91612423565b918961284e565b95612891565b91612769565b565b50505050505050565b60016001603f1b031090505f6124f4565b96975050509591909250828260c01c146125df575f955f516020612b895f395f51905f529360809361259392829160401c6001600160401b03169061284e565b848752602087815260408089206001600160401b0394909416808a529382528089208390558051600581529182018990526001600160a01b0390971696810196909652606086015293a4565b505050505050565b61ffff90911681526001600160401b0391821660208201529181166040830152909116606082015260800190565b670de0b6b3a7640000900590565b811561262d570490565b634e487b7160e01b5f52601260045260245ffd5b906335a4e8ff199160030b91821215918261268a575b5081612676575b81612667575090565b636b49d200915060030b131590565b636b49d1ff19600382900b1215915061265e565b6335a4e900121591505f612657565b906001600160fc1b03811681036109b45760041b60f0039060f082116109b45761ffff911c1690565b91925f5b8481106126d7575050505050600190565b600182821c161515806126f1575b611ef0576001016126c6565b5061ffff84165f525f60205260405f2061270f61074c838887611f68565b60018060401b03165f5260205261272960405f2054612b5c565b63ffffffff61273e6020610766858a89611f68565b166001600160401b03909116106126e5565b6001600160401b0391821690821603919082116109b457565b61ffff165f818152602081815260408083206001600160401b0395861680855290835281842089905581516005815295909616918501919091526001600160a01b03909516948301949094526060820194909452919290915f516020612b895f395f51905f5290608090a4565b959392919061ffff1693845f525f60205260405f2060018060401b0383165f526020528060405f2055604051956006841015610fed579286526001600160401b0393841660208701526001600160a01b039092166040860152606085019190915216915f516020612b895f395f51905f5290608090a4565b6001600160401b031660409190911b600160401b600160801b03161760809190911b600160801b600160c01b03161760c09190911b6001600160c01b0319161790565b6001600160401b0382811690821611156128b257906128af91612750565b90565b6128af91612750565b6335a4e9006715cc96efd11924eb670de0b6b3a76400009202056753444835ec58000082828002056801158e460913d00000680246ddf979766800006803e7336287142000006805f68e8131ecf80000609c85058803850205870384020586038302058503820205840302058203020590565b60018111156128af57806001600160801b821015612a3f575b6129f191600490600160401b811015612a32575b600160201b811015612a25575b62010000811015612a18575b610100811015612a0c575b6010811015612a00575b10156129f8575b60030260011c6129a08184612623565b0160011c6129ae8184612623565b0160011c6129bc8184612623565b0160011c6129ca8184612623565b0160011c6129d88184612623565b0160011c6129e68184612623565b0160011c8092612623565b8111900390565b60011b612990565b811c9160021b91612989565b60081c91811b9161297f565b60101c9160081b91612974565b60201c9160101b91612968565b60401c9160201b9161295b565b5050608081901c600160401b612947565b6706f05b59d3b200008113612b2a5780612aa7612b23612ab7612aa76009612b1b612b0a6019612b02612af16031612ae9612ad860516128af9f612abf6079612a9d83612ad09402612615565b9e8f60d260a98202055b670de0b6b3a76400000102612615565b02609c900590565b670de0b6b3a7640000018d02612615565b02606e900590565b670de0b6b3a7640000018a02612615565b026048900590565b670de0b6b3a7640000018702612615565b02602a900590565b670de0b6b3a7640000018402612615565b026014900590565b6006900590565b610545612b47670de0b6b3a7640000612b4c938103026002900590565b61292e565b60011b6715cc96efd11924eb0390565b6001600160401b038181169160401c1680821115612b825790036001600160401b031690565b50505f9056feefb33c4f8288bfac148c40950065be2522baad4043d7726fc2b1009ac74fa067bbb4c806512f5e9cdb40d6da53c329c24a968c36ef3ff8023f5a13348fcd1e89a2646970667358221220b0798586cec01d207962756d7ca7e14d9a1e97691f5ac2300d6ac1ad5b532cb164736f6c63430008250033",
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
	Bin: "0x60a0806040523461005a5733608052611db6908161005f823960805181818160bf01528181610197015281816107a601528181610b7c01528181610ee50152818161162b0152818161171f015281816118640152611aee0152f35b5f80fdfe6080806040526004361015610012575f80fd5b5f905f3560e01c9081630bb6bd3114610fea5750806314acdb7514610df557806318233ea414610dd05780636af2d07114610a4e5780638ab7a9e3146108e45780639f05385814610669578063a6bcee771461011f578063b67591e0146100ee578063c8d7601a146100a95763e6f430251461008c575f80fd5b346100a6576100a361009d36611036565b9161159a565b80f35b80fd5b50346100a657806003193601126100a6576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b50346100a65760203660031901126100a65760209060043581528082526040600180821b0391205416604051908152f35b5060403660031901126100a6576004356001600160401b0381116106655780600401906102806003198236030112610661576024356001600160801b038116919082810361065d576001600160a01b0361017885611282565b16330361063557604051630cde9a1960e11b81526020600482018190527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169082806101cf602482018a6112c5565b0381845afa91821561062a5787926105f2575b5060648401356001600160801b03811691908290036105ee5760405163e80160ab60e01b8152600481018490529060e082602481845afa9081156105af576024928a926105ba575b5060a090604051938480926333e6fe5560e11b82528860048301525afa9182156105af5789926104f7575b5081516001600160401b031615806104cb575b61048c5750602001516102a491610288916001600160401b031690611559565b828852600160205260408820546001600160801b031690611559565b808511610475575060448301916001600160a01b036102c284611282565b1661046e575b6001600160801b031634819003610458575080865260016020526040862080546001600160801b038082168701908111610444576001600160801b03166001600160801b03199190911617905561031e85611282565b907f8a20901378268e40a69eea8774ca78cc3a1ec488a3829c3b6c5e4fb6725f7ae8604061034b85611282565b81516001600160a01b03918216815260208101899052941693a36001600160a01b0361037682611282565b1661039c57506100a392506001600160a01b039061039690602401611282565b16611cac565b9091906103ca906024906103c3906001600160a01b03906103bc90611282565b1695611282565b9301611282565b6040516323b872dd60e01b86526001600160a01b03938416600452921660245260445260208360648180865af1906001845114821615610423575b60405215610411575080f35b635274afe760e01b8252600452602490fd5b90600181151661043b57823b15153d15161690610405565b503d83823e3d90fd5b634e487b7160e01b89526011600452602489fd5b6329f37f3d60e11b875234600452602452604486fd5b50856102c8565b637f16270360e01b87526004859052602452604486fd5b602001518860128210156104b7576320c75ff560e21b81526044916104b090611116565b600c602452fd5b634e487b7160e01b81526021600452602490fd5b50602081015160128110156104e357600c1415610268565b634e487b7160e01b8a52602160045260248afd5b90915060a0813d60a0116105a7575b8161051360a093836110df565b810103126105a3576040519060a082016001600160401b0381118382101761058f576105839160809160405261054881611c98565b845261055660208201611c98565b602085015261056760408201611a18565b604085015261057860608201611a18565b606085015201611c98565b6080820152905f610255565b634e487b7160e01b8b52604160045260248bfd5b8880fd5b3d9150610506565b6040513d8b823e3d90fd5b60a09192506105e09060e03d60e0116105e7575b6105d881836110df565b810190611a26565b919061022a565b503d6105ce565b8780fd5b9091506020813d602011610622575b8161060e602093836110df565b8101031261061e5751905f6101e2565b5f80fd5b3d9150610601565b6040513d89823e3d90fd5b60448561064186611282565b63d20b19c960e01b8252336004526001600160a01b0316602452fd5b8480fd5b8280fd5b5080fd5b50346100a6576101403660031901126100a657600435906001600160401b0382116100a65781600401916102806003198236030112610665576106aa611018565b60e03660431901126106615761012435916001600160801b03831683036108e05761020460405160208101905f516020611d615f395f51905f5282526106f460408201604461116c565b6101008152610705610120826110df565b519020910135908181036108cb57505061071f6044611938565b6001600160a01b0361072f61126c565b1633036108a1576107408185611ad4565b93604085018051601281101561088d576009190161083c5750610775606086015163ffffffff61076e61109a565b16906110be565b948542116108285784955051604051905f516020611d415f395f51905f523392806107a1888883611296565b0390a37f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316803b1561065d576107fb9385809460405196879586948593635f2b8a0960e11b855233926004860161151c565b03925af1801561081d5761080c5750f35b81610816916110df565b6100a65780f35b6040513d84823e3d90fd5b631b6af7f760e31b85526004869052602485fd5b8490516012811015610879576320c75ff560e21b825261085b90611116565b604490600a602452fd5b634e487b7160e01b5f52602160045260245ffd5b634e487b7160e01b82526021600452602482fd5b634e487b7160e01b86526021600452602486fd5b6044836108ac61126c565b60016204153960e11b03198252336004526001600160a01b0316602452fd5b639b765be160e01b8552600452602452604483fd5b8380fd5b50346100a65760e03660031901126100a6576108fe61120a565b60043563ffffffff81168082036108e0576276a70081118015610a30575b8015610a12575b80156109f3575b6109e457604051915081526024358015158091036108e057602082015260443563ffffffff81168091036108e05760408201526064356001600160401b038116908190036108e05760608201526084356001600160a01b038116908190036108e057608082015260a43563ffffffff81168091036108e05760a082015260c43561ffff81168091036108e0578160e09160c07f5070feda32f224e63a30a4aa6edab1aca2ff34b74b645a54c4d0547ac4ce3ce7940152a280f35b632130bee360e21b8452600484fd5b5060c43561ffff8116808203610a0e5761271091501161092a565b8580fd5b5060a43563ffffffff8116808203610a0e576276a700915011610923565b5060443563ffffffff8116808203610a0e576276a70091501161091c565b50346100a6576101403660031901126100a657600435906001600160401b0382116100a6578160040191610280600319823603011261066557610a8f611018565b9060e036604319011261066157602490610aa76118f5565b50016001600160a01b03610aba82611282565b163303610da85750610acd6044846119d2565b610ad78184611ad4565b90610ae182611c58565b60608201516044359063ffffffff821691828103610a0e5750610b0491906110be565b804211610d9657506001600160a01b03610b1c61126c565b16610d795742935b82516001600160a01b03610b3661126c565b16907f0f59ad144e3db99bb1d8ff9ba2f45aa7604a682c3a32676ab15f124159650e5f606060405160ff8716998a82526020820152610124356040820152a360208301517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169590863b15610a0e57604051906322e4003b60e11b82526004820152600a60248201528581604481838b5af18015610d6e57908691610d59575b506001600160a01b039050610bf161126c565b1615610bfb578480f35b602060405180809363616fd79f60e01b825260406004830152610c2160448301876112c5565b9060248301520381895afa908115610d4e578591610d0c575b506101043561ffff811696916001600160801b031690878103610d085750868102968188041490151715610cf457849561271060018060801b039104169351604051905f516020611d415f395f51905f52339280610c99898983611296565b0390a3803b1561065d57610cc99385809460405196879586948593635f2b8a0960e11b855233926004860161151c565b03925af1801561081d57610cdf575b8080808480f35b81610ce9916110df565b6100a657805f610cd8565b634e487b7160e01b85526011600452602485fd5b8680fd5b90506020813d602011610d46575b81610d27602093836110df565b8101031261065d57516001600160801b038116810361065d575f610c3a565b3d9150610d1a565b6040513d87823e3d90fd5b81610d63916110df565b61065d57845f610bde565b6040513d88823e3d90fd5b610d9063ffffffff610d8961109a565b16426110be565b93610b24565b631b6af7f760e31b8452600452602483fd5b82610db4604492611282565b63087ba00760e31b8252336004526001600160a01b0316602452fd5b50346100a65760e03660031901126100a657506020610ded61120a565b604051908152f35b503461061e57610e0436611036565b9091610e0e6118f5565b50602081016001600160a01b03610e2482611282565b163303610fbd57508281610e3b84610e40946119d2565b611ad4565b91610e4a83611c58565b610e60606084015163ffffffff61076e856110ad565b804211610fab5750602082013580159081150361061e57610f94577f0f98dc39b06b8476b395ab99d523ae39c6ff06e545937b29d72c788fb046065790604090606084016001600160401b03610eb582611086565b16610f62575b50610ed163ffffffff610d8984885197016110ad565b60ff8351921682526020820152a2602001517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690813b1561061e575f916044839260405194859384926322e4003b60e11b84526004840152600b60248401525af18015610f5757610f49575080f35b610f5591505f906110df565b005b6040513d5f823e3d90fd5b610f6b90611086565b60208601515f525f602052825f2090600180851b0316600180851b03198254161790555f610ebb565b602083015163343e80d760e21b5f5260045260245ffd5b631b6af7f760e31b5f5260045260245ffd5b610fc690611282565b63087ba00760e31b5f908152336004526001600160a01b0391909116602452604490fd5b3461061e57602036600319011261061e576020906004355f526001825260018060801b0360405f2054168152f35b6024359060ff8216820361061e57565b359060ff8216820361061e57565b61012060031982011261061e576004356001600160401b03811161061e57610280818303600319011261061e576004019160243560ff8116810361061e5760e09092604319011261061e57604490565b356001600160401b038116810361061e5790565b60e43563ffffffff8116810361061e5790565b3563ffffffff8116810361061e5790565b919082018092116110cb57565b634e487b7160e01b5f52601160045260245ffd5b601f909101601f19168101906001600160401b0382119082101761110257604052565b634e487b7160e01b5f52604160045260245ffd5b601281101561086557600452565b359063ffffffff8216820361061e57565b35906001600160401b038216820361061e57565b35906001600160a01b038216820361061e57565b359061ffff8216820361061e57565b63ffffffff61117a82611124565b168252602081013580151580910361061e5761120460c0809361ffff93602087015263ffffffff6111ad60408301611124565b1660408701526001600160401b036111c760608301611135565b1660608701526001600160a01b036111e160808301611149565b16608087015263ffffffff6111f860a08301611124565b1660a08701520161115d565b16910152565b60405160208101905f516020611d615f395f51905f52825261123060408201600461116c565b6101008152611241610120826110df565b51902090565b60405161123060208201925f516020611d615f395f51905f528452604083019061116c565b60c4356001600160a01b038116810361061e5790565b356001600160a01b038116810361061e5790565b60ff90911681526001600160801b03909116602082015260400190565b359064ffffffffff8216820361061e57565b6102808201906001600160a01b036112dc82611149565b1683526001600160a01b036112f360208301611149565b1660208401526001600160a01b0361130d60408301611149565b16604084015260608101356001600160801b0381169081900361061e57606084015263ffffffff61134060808301611124565b16608084015264ffffffffff61135860a083016112b3565b1660a084015264ffffffffff61137060c083016112b3565b1660c084015264ffffffffff61138860e083016112b3565b1660e084015263ffffffff6113a06101008301611124565b1661010084015263ffffffff6113b96101208301611124565b1661012084015261ffff6113d0610140830161115d565b1661014084015261ffff6113e7610160830161115d565b1661016084015261ffff6113fe610180830161115d565b1661018084015260ff6114146101a08301611028565b166101a084015260ff61142a6101c08301611028565b166101c08401526101e08181013590840152610200808201359084015261022080820135908401526001600160401b036114676102408301611135565b16610240840152610260810135601e198236030181121561061e57016020810192903591906001600160401b03831161061e57606083023603841361061e57826102a092610280610260840152520191905f5b8181106114c75750505090565b909192606080600192838060401b036114df88611135565b16815263ffffffff6114f360208901611124565b166020820152838060401b0361150b60408901611135565b1660408201520194019291016114ba565b9260ff6115366060949796936080875260808701906112c5565b961660208501526001600160801b031660408401526001600160a01b0316910152565b919082039182116110cb57565b91939260ff61157f6060936080865260808601906112c5565b951660208401525f60408401526001600160a01b0316910152565b906115a58183611ad4565b9260408401938451945f95601281101561086557600914806118db575b611860576115d083866119d2565b805160128110156116d457600a146116e857805160128110156116d457600b036116c657611615611610606084015163ffffffff61076e604088016110ad565b611d23565b51601281101561088d576009146116a5575b50507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690813b156108e0579183916116819383604051809681958294635f2b8a0960e11b8452339160048501611566565b03925af1801561081d57611693575050565b61169e8280926110df565b6100a65750565b6116bf9163ffffffff61076e6060611610940151926110ad565b5f80611627565b6116cf82611c58565b611615565b634e487b7160e01b87526021600452602487fd5b509091611707611610606084015163ffffffff61076e60a088016110ad565b6040805163616fd79f60e01b815260048101919091527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031693906020818061175a604482018a6112c5565b60ff871660248301520381885afa90811561062a57879161181c575b506001600160801b03169061ffff906117919060c001611929565b16908181029181830414901517156118085791516040516127109093046001600160801b0316923391905f516020611d415f395f51905f5290806117d6878783611296565b0390a3823b1561065d5791611681939185809460405196879586948593635f2b8a0960e11b855233926004860161151c565b634e487b7160e01b86526011600452602486fd5b90506020813d602011611858575b81611837602093836110df565b81010312610d0857516001600160801b0381168103610d0857611791611776565b3d915061182a565b50507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316935090919050823b1561061e576118be925f9283604051809681958294635f2b8a0960e11b8452339160048501611566565b03925af18015610f57576118cf5750565b5f6118d9916110df565b565b50606082015162ed4e0081018091116110cb5742116115c2565b60405190608082016001600160401b03811183821017611102576040525f6060838281528260208201528260408201520152565b3561ffff8116810361061e5790565b6276a70063ffffffff61194a836110ad565b16119081156119b3575b8115611994575b8115611978575b5061196957565b632130bee360e21b5f5260045ffd5b612710915061198c60c061ffff9201611929565b16115f611962565b90506276a70063ffffffff6119ab60a084016110ad565b16119061195b565b90506276a70063ffffffff6119ca604084016110ad565b161190611954565b6102006119de83611247565b910135908181036119f45750506118d990611938565b639b765be160e01b5f5260045260245260445ffd5b519061ffff8216820361061e57565b519060ff8216820361061e57565b908160e091031261061e576040519060e082016001600160401b038111838210176111025760405280516001600160a01b038116810361061e578252602081015190601282101561061e5760c0916020840152611a8560408201611a09565b6040840152611a9660608201611a18565b6060840152611aa760808201611a09565b6080840152611ab860a08201611a09565b60a0840152015163ffffffff8116810361061e5760c082015290565b919091611b30611ae26118f5565b93602060018060a01b037f0000000000000000000000000000000000000000000000000000000000000000169360405180948192630cde9a1960e11b835284600484015260248301906112c5565b0381865afa918215610f57575f92611c23575b50818552604051634185eb2f60e11b8152600481019290925260ff166024820152602081604481855afa8015610f57575f90611bf0575b60e0915080602086015260246040518094819363e80160ab861b835260048301525afa908115610f57575f91611bd1575b5060208101519060128210156108655760c0015163ffffffff1660608401526040830152565b611bea915060e03d60e0116105e7576105d881836110df565b5f611bab565b506020813d602011611c1b575b81611c0a602093836110df565b8101031261061e5760e09051611b7a565b3d9150611bfd565b9091506020813d602011611c50575b81611c3f602093836110df565b8101031261061e57519060ff611b43565b3d9150611c32565b604001805160128110156108655760081901611c715750565b516012811015610865576320c75ff560e21b5f52611c8e90611116565b600960245260445ffd5b51906001600160401b038216820361061e57565b814710611d0c5760405160208101906001600160401b03821181831017611102575f9384938480949381946040525260018060a01b03165af115611cec57565b3d15611cfd576040513d5f823e3d90fd5b63d6bda27560e01b5f5260045ffd5b504763cf47918160e01b5f5260045260245260445ffd5b80421115611d2e5750565b63b317256b60e01b5f5260045260245ffdfe405e063e775b0ddca8b86f880a90272e5abe6376fd2aa2b31db9503085766a18090fdca8b7893109ddd46eb2fcc1f0c92bc4ca80818e20e62d7a87857c7f5432a2646970667358221220ac11ccd319039073c13b273a30babbd69ab70d69003aad68856c3404c7332ab464736f6c63430008250033",
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
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"id\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"seq\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"accept\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"key\",\"type\":\"address\"},{\"internalType\":\"enumScheme\",\"name\":\"scheme\",\"type\":\"uint8\"},{\"internalType\":\"enumRole\",\"name\":\"role\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"site\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"number\",\"type\":\"uint16\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint8\",\"name\":\"flags\",\"type\":\"uint8\"}],\"internalType\":\"structIJournals.Device\",\"name\":\"found\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"acceptOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"id\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"}],\"name\":\"closedHead\",\"outputs\":[{\"internalType\":\"bytes20\",\"name\":\"\",\"type\":\"bytes20\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"id\",\"type\":\"address\"}],\"name\":\"device\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"key\",\"type\":\"address\"},{\"internalType\":\"enumScheme\",\"name\":\"scheme\",\"type\":\"uint8\"},{\"internalType\":\"enumRole\",\"name\":\"role\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"site\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"number\",\"type\":\"uint16\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint8\",\"name\":\"flags\",\"type\":\"uint8\"}],\"internalType\":\"structIJournals.Device\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"firstSeq\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"t0\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"t1\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"acts\",\"type\":\"bool\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes20\",\"name\":\"prev\",\"type\":\"bytes20\"}],\"internalType\":\"structIJournals.Segment\",\"name\":\"segment\",\"type\":\"tuple\"}],\"name\":\"digest\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"id\",\"type\":\"address\"},{\"internalType\":\"enumScheme\",\"name\":\"scheme\",\"type\":\"uint8\"},{\"internalType\":\"enumRole\",\"name\":\"role\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"site\",\"type\":\"uint16\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"}],\"name\":\"enroll\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"id\",\"type\":\"address\"}],\"name\":\"formerKey\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"key\",\"type\":\"address\"},{\"internalType\":\"enumScheme\",\"name\":\"scheme\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"fromSeq\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"id\",\"type\":\"address\"}],\"name\":\"journal\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes20\",\"name\":\"head\",\"type\":\"bytes20\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"nextSeq\",\"type\":\"uint64\"}],\"internalType\":\"structIJournals.Journal\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pendingOwner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"firstSeq\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"t0\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"t1\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"acts\",\"type\":\"bool\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes20\",\"name\":\"prev\",\"type\":\"bytes20\"}],\"internalType\":\"structIJournals.Segment\",\"name\":\"a\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"signatureA\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"firstSeq\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"t0\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"t1\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"acts\",\"type\":\"bool\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes20\",\"name\":\"prev\",\"type\":\"bytes20\"}],\"internalType\":\"structIJournals.Segment\",\"name\":\"b\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"signatureB\",\"type\":\"bytes\"}],\"name\":\"proveEquivocation\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"reading\",\"type\":\"bytes\"},{\"internalType\":\"uint32\",\"name\":\"index\",\"type\":\"uint32\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"firstSeq\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"t0\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"t1\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"acts\",\"type\":\"bool\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes20\",\"name\":\"prev\",\"type\":\"bytes20\"}],\"internalType\":\"structIJournals.Segment[]\",\"name\":\"segments\",\"type\":\"tuple[]\"}],\"name\":\"proveReading\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"segments\",\"type\":\"bytes\"}],\"name\":\"record\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"taken\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"renounceOwnership\",\"outputs\":[],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"id\",\"type\":\"address\"}],\"name\":\"revocation\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"fromSeq\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"id\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"fromSeq\",\"type\":\"uint64\"}],\"name\":\"revoke\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"id\",\"type\":\"address\"},{\"internalType\":\"enumScheme\",\"name\":\"scheme\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"key\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"fromSeq\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"proof\",\"type\":\"bytes\"}],\"name\":\"rotate\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"transferOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"enumScheme\",\"name\":\"scheme\",\"type\":\"uint8\"},{\"indexed\":true,\"internalType\":\"enumRole\",\"name\":\"role\",\"type\":\"uint8\"},{\"indexed\":true,\"internalType\":\"uint16\",\"name\":\"site\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"number\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"}],\"name\":\"DeviceEnrolled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"fromSeq\",\"type\":\"uint64\"}],\"name\":\"DeviceRevoked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"enumScheme\",\"name\":\"scheme\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"key\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"fromSeq\",\"type\":\"uint64\"}],\"name\":\"DeviceRotated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"seq\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"digestA\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"digestB\",\"type\":\"bytes32\"}],\"name\":\"EquivocationProved\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferStarted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferred\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"place\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"}],\"name\":\"SegmentAccepted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"firstSeq\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"reason\",\"type\":\"bytes\"}],\"name\":\"SegmentSkipped\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"BadSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"}],\"name\":\"DeviceExpired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"DeviceKnown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"DeviceMalformed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"seq\",\"type\":\"uint64\"}],\"name\":\"DeviceRevokedFrom\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"DeviceUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"found\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"expected\",\"type\":\"uint32\"}],\"name\":\"EpochStale\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"NotEquivocation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"OwnableInvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"OwnableUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"OwnerNeeded\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"offset\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"PackedMalformed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"segment\",\"type\":\"uint256\"}],\"name\":\"ProofBroken\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"fromSeq\",\"type\":\"uint64\"}],\"name\":\"RotationStale\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"SegmentEmpty\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"found\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"expected\",\"type\":\"uint64\"}],\"name\":\"SegmentGap\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"found\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"expected\",\"type\":\"uint64\"}],\"name\":\"SegmentReplayed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"t0\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"t1\",\"type\":\"uint64\"}],\"name\":\"SegmentTime\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"}]",
	ID:  "a85f001bc6c2eddc7f1b7cd742ef9f8bae",
	Bin: "0x61016080604052346101c957602081613416803803809161002082856101cd565b8339810103126101c957516001600160a01b038116908190036101c9576040519061004c6040836101cd565b60108252602082016f57617962696c6c204a6f75726e616c7360801b8152604051926100796040856101cd565b600184526020840192603160f81b845280156101b657600180546001600160a01b03199081169091555f8054918216831781556001600160a01b03909116907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09080a36100e581610204565b610120526100f284610204565b61014052519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261015b60c0826101cd565b5190206080523060c0526040516131a69081610270823960805181612f0e015260a05181612fcb015260c05181612ed8015260e05181612f5d01526101005181612f83015261012051816110330152610140518161105c0152f35b631e4fbdf760e01b5f525f60045260245ffd5b5f80fd5b601f909101601f19168101906001600160401b038211908210176101f057604052565b634e487b7160e01b5f52604160045260245ffd5b601f81511161022f576020815191015160208210610220571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe6080806040526004361015610012575f80fd5b5f3560e01c90816308afab2c14611d23575080631044fff81461189a5780631f76719f146117e75780634adc56c5146114ce5780636602b656146111b2578063715018a61461119357806379ba50971461111357806384b0196e1461101b5780638bfe55ce14610f9d5780638da5cb5b14610f76578063ab75988814610f52578063b3da608b14610de3578063c380813214610b46578063d0cdd02914610a8b578063e0979284146109d3578063e30c3978146109ab578063e3455fd414610313578063eb8cd8c7146101615763f2fde38b146100ed575f80fd5b3461015d57602036600319011261015d57610106611d74565b61010e612835565b600180546001600160a01b0319166001600160a01b039283169081179091555f8054919291909116907f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e227009080a3005b5f80fd5b3461015d57606036600319011261015d5761017a611d74565b610182611e0e565b61018a611e56565b91610193612835565b60018060a01b031691825f52600460205260405f20549160ff8360a01c1660038110156102ff57156102ec57835f52600660205260016101d560405f20612023565b9360f81c161515806102b9575b610288575f5160206131315f395f51905f529250835f52600460205261021360405f206001815460f81c17906122f1565b60405161021f81611fe5565b63ffffffff82811682526001600160401b03841660208084019182525f888152600682526040908190209451855493516001600160601b031990941694169390931791901b600160201b600160601b03161790915551918291610283919083611db4565b0390a2005b505063ffffffff81511690602060018060401b03910151169163c9f340a960e01b5f5260045260245260445260645ffd5b506102e76040516102c981611fe5565b63ffffffff831681526001600160401b0384166020820152846128a0565b6101e2565b83636eba887760e11b5f5260045260245ffd5b634e487b7160e01b5f52602160045260245ffd5b3461015d5760e036600319011261015d5761032c611d74565b6003602435101561015d57604435906001600160a01b038216820361015d5760643563ffffffff8116810361015d57610363611e6c565b9160a4356001600160401b03811161015d57610383903690600401611dd4565b90939060c4356001600160401b03811161015d576103a5903690600401611dd4565b9160018060a01b0385165f52600460205260405f2096604051976103c889611fca565b546001600160a01b03811689526103e960a082901c60ff1660208b0161204f565b6103fc60ff8260a81c1660408b0161206c565b61ffff8160b01c1660608a015261ffff8160c01c1660808a015264ffffffffff8160d01c1660a08a015260f81c60c0890152602088015160038110156102ff571561098d5764ffffffffff60a089015116804210156109695750600160c0890151166108d4575b63ffffffff8716158015610884575b61084f5760243515801561083e575b8015610828575b61080a5761053a6040519560208701907f1194ddebfea3510c4065dc4e6ee08e9243e4399d7e6e13de21379e6a725a1d06825260018060a01b03891660408901526104d860608901602435611e01565b6001600160a01b038c16608089015263ffffffff8a1660a08901526001600160401b031660c080890182905288529661051260e082612000565b51902061051d612ed5565b6042916040519161190160f01b8352600283015260228201522090565b9160208901519160038310156102ff5789516105619385916001600160a01b031690612848565b156107ec5790610575929188602435612848565b156107cb5760405161058681611fe5565b63ffffffff8416815281602082015260208501519060038210156102ff576001808060a01b0387511691604051906105bd82611f7f565b81526105cd60208201948561204f565b60408101928352818060a01b0386165f52600760205260405f20905163ffffffff815116825491602085811b8660601b0391015160201b1691848060601b031916171781550191519060038210156102ff57825490516001600160a81b031990911660ff92831617600891821b610100600160a81b0316179092556001600160a01b038481165f90815260209384526040808220928a168083529285529020805460ff1916600117905560c08701805190921660021790915285526106979060243590860161204f565b6001600160a01b038281165f908152600460209081526040909120865181546001600160a01b03191693169290921782558501519094909360038510156102ff5785549460408301519660078810156102ff57606084015160808086015160a080880151600160a01b600160f81b0319909b1695901b60ff60a01b169490941760a89a909a1b60ff60a81b169990991760b09190911b61ffff60b01b161760c092831b61ffff60c01b161760d09790971b64ffffffffff60d01b1696909617865591909101517fc210372965aa2349b224c19481bed988321da6a324363ea15ca4f1c29f2321c9959463ffffffff92916107979160ff91909116906122f1565b604051966107a788602435611e01565b6001600160a01b0390811660208901529116604087015260608601919091521692a2005b50639a7d38d960e01b5f9081526001600160a01b0391909116600452602490fd5b639a7d38d960e01b5f9081526001600160a01b038616600452602490fd5b6310501ea560e11b5f9081526001600160a01b038716600452602490fd5b5087516001600160a01b038a8116911614610488565b506001600160a01b03891615610481565b6312c3ab2760e01b5f9081526001600160a01b03871660045263ffffffff88166024526001600160401b038616604452606490fd5b5060018060a01b0386165f5260076020526108ce60405f206108c9604051916108ac83611fe5565b63ffffffff8b1683526001600160401b0389166020840152612023565b6128a0565b15610472565b6001600160a01b0386165f9081526006602052604090206108f490612023565b6109218160405161090481611fe5565b63ffffffff8b1681526001600160401b03891660208201526128a0565b1561092c5750610463565b805160209091015163c9f340a960e01b5f9081526001600160a01b03891660045263ffffffff9092166024526001600160401b0316604452606490fd5b632120a8c560e01b5f9081526001600160a01b038816600452602491909152604490fd5b636eba887760e11b5f9081526001600160a01b038716600452602490fd5b3461015d575f36600319011261015d576001546040516001600160a01b039091168152602090f35b3461015d57604036600319011261015d576109ec611d74565b6109f4611d8a565b905f60408051610a0381611f7f565b828152826020820152015260018060a01b03165f52600960205260405f209060018060a01b03165f52602052606060405f2060405190610a4282611f7f565b5463ffffffff600180851b031982851b169283815260406020820191838560a01c168352019260c01c83526040519384525116602083015260018060401b039051166040820152f35b3461015d57602036600319011261015d57610aa4611d74565b610aac6122bb565b5060018060a01b03165f526004602052610b4260405f2060405190610ad082611fca565b546001600160a01b0381168252610af160a082901c60ff166020840161204f565b610b0460ff8260a81c166040840161206c565b61ffff8160b01c16606083015261ffff8160c01c16608083015264ffffffffff8160d01c1660a083015260f81c60c082015260405191829182611e96565b0390f35b3461015d5760a036600319011261015d57610b5f611d74565b60243590600382101561015d57604435906007821015908161015d576064359361ffff851680950361015d576084359164ffffffffff831680930361015d57610ba6612835565b6001600160a01b03169283158015610ddb575b8015610dd1575b8015610dc9575b610db657835f52600460205260ff60405f205460a01c1660038110156102ff57610da35782421015610d8c576102ff57835f52600560205260405f20855f5260205260405f209081549161ffff831661ffff8114610d7857600161ffff910116809361ffff191617905560405192610c3e84611fca565b8484526020840192610c50838561204f565b6040850193610c5f888661206c565b606086018981526080870183815260a088018581525f60c08a018181528b82526004602052604090912099518a546001600160a01b0319166001600160a01b0391909116178a5593519198909390929160038110156102ff57835498519460078610156102ff577fa68bc02e0d31774339642673b49b7cf6839105c114403e8d60af0ade1ea0efc79a60609a610d5e9760ff9661ffff60b01b905160b01b169261ffff60c01b905160c01b169364ffffffffff60d01b905160d01b169464ffffffffff60d01b199261ffff60c01b19918960a01b9060a01b169063ffffffff60a01b19161716908760a81b9060a81b16171617171783555116906122f1565b610d6b6040518094611e01565b60208301526040820152a4005b634e487b7160e01b5f52601160045260245ffd5b8284632120a8c560e01b5f5260045260245260445ffd5b8363ce2263f560e01b5f5260045260245ffd5b836310501ea560e11b5f5260045260245ffd5b508515610bc7565b50505f8415610bc0565b508115610bb9565b3461015d5760c036600319011261015d57610dfc611d74565b610e04611e0e565b90610e0d611e56565b90610e16611e6c565b60a435929091906001600160401b03841161015d57610e3c610f34943690600401611dd4565b939092610e476122bb565b5060018060a01b031690815f52600460205260405f209263ffffffff604051988995610e7287611fca565b546001600160a01b0381168752610e9360a082901c60ff166020890161204f565b610ea660ff8260a81c166040890161206c565b61ffff8160b01c16606088015261ffff8160c01c16608088015264ffffffffff8160d01c1660a088015260f81c60c087015260405194610ee586611fae565b33865260208601521660408401526001600160401b039081166060840152600160808401819052911660a0830181905260c083015260e08201526064356101008201525f6101208201526124ea565b9081519182610f4b5760405180610b428482611e96565b6020915001fd5b3461015d5761014036600319011261015d576020610f6e612086565b604051908152f35b3461015d575f36600319011261015d575f546040516001600160a01b039091168152602090f35b3461015d57606036600319011261015d57610fb6611d74565b610fbe611d8a565b6044359163ffffffff8316830361015d5760018060a01b03165f52600a60205260405f209060018060a01b03165f5260205263ffffffff60405f2091165f52602052602060405f205460601b6040519060018060601b0319168152f35b3461015d575f36600319011261015d576110b76110577f0000000000000000000000000000000000000000000000000000000000000000612e97565b6110807f0000000000000000000000000000000000000000000000000000000000000000612e97565b60206110c5604051926110938385612000565b5f84525f368137604051958695600f60f81b875260e08588015260e0870190611e32565b908582036040870152611e32565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b8281106110fc57505050500390f35b8351855286955093810193928101926001016110ed565b3461015d575f36600319011261015d57600154336001600160a01b03821603611180576001600160a01b03199081166001555f805433928116831782556001600160a01b0316907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09080a3005b63118cdaa760e01b5f523360045260245ffd5b3461015d575f36600319011261015d5763017ed72b60e01b5f5260045ffd5b3461015d57604036600319011261015d576111cb611d74565b6024356001600160401b03811161015d576111ea903690600401611dd4565b604051925f92916111fa85611fae565b5f60208601525f60408601525f6060860152608085015f81525f60a087015260c08601905f82525f60e08801525f6101008801525f61012088015260018060a01b03841687526060945f9060015b156114ab575b5f97605583018311610d78578560558401116114945760548301605584018111610d78578611156114805761128f6054848401013560f81c60558501611f72565b868111611469576112a5816055860189866124d2565b8c60606112b6888c899a969a6128f8565b80821c602084015263ffffffff8160401c16604084015260018060401b031691015260208201808311610d78576112ee908a876128f8565b8060e01c88528d60a060018060401b0383821c1691015260018060401b039060601c16885260348201809211610d78578c9261132e6113c6938b886128f8565b6101008501529560018060a01b036020850151165f52600460205260405f206040519061135a82611fca565b546001600160a01b038116825261137b60a082901c60ff166020840161204f565b61138e60ff8260a81c166040840161206c565b61ffff8160b01c16606083015261ffff8160c01c16608083015264ffffffffff8160d01c1660a083015260f81c60c0820152846124ea565b80516113dd5750506113d790612078565b97611248565b899a929a5115611461575b7fe08a9195574f056681dec6b1466dcec403c4f506e15b616a5565e4028807908563ffffffff604060018060a01b03602086015116940151168d606060018060401b03910151166040519182526020820152606060408201528061145960018060a01b038d16946060830190611e32565b0390a3611248565b9850886113e8565b8684639540b4c960e01b5f5260045260245260445ffd5b634e487b7160e01b5f52603260045260245ffd5b8583639540b4c960e01b5f5260045260245260445ffd5b84821061124e57868880156114c557602090604051908152f35b50602081519101fd5b3461015d57608036600319011261015d576004356001600160401b03811161015d576114fe903690600401611dd4565b90611507611e0e565b91604435916001600160401b03831161015d573660238401121561015d5760048301356001600160401b03811161015d573660248260051b8601011161015d57606435936001600160401b03851161015d573660238601121561015d576004850135956001600160401b03871161015d5760248601943660246101408a028901011161015d5787158080156117dc575b6117c9576114805761160c946024916115e5602560405183819460208301965f885263ffffffff60e01b8a60e01b1660218501528484013781015f838201520301601f198101835282612000565b51902092019163ffffffff806115fd60a48a01611f61565b16921690610124880135612407565b156117c9576001600160601b0319611623826121a0565b169160015b84811061175c57506001600160a01b0361164183611f0d565b165f52600960205260405f20604482019061165b82611f0d565b60018060a01b03165f5260205260405f209260646040519461167c86611f7f565b549360018060601b03198560601b16865263ffffffff8560a01c169485602088015260c01c6040870152019263ffffffff6116b685611f61565b16036116ff57505090516001600160601b03191690505b6001600160601b03199081169116036116e257005b5f198101908111610d78576375f3ab6360e11b5f5260045260245ffd5b919250906001600160a01b039061171590611f0d565b165f52600a60205261172a60405f2091611f0d565b60018060a01b03165f5260205263ffffffff61174960405f2092611f61565b165f5260205260405f205460601b6116cd565b9261012061176b85878661205b565b01356001600160601b03198116919082900361015d576001600160601b031916036117b65760016001600160601b03196117ae6117a986888761205b565b6121a0565b169301611628565b826375f3ab6360e11b5f5260045260245ffd5b6375f3ab6360e11b5f525f60045260245ffd5b506040821415611597565b3461015d57602036600319011261015d576001600160a01b03611808611d74565b165f52600760205260405f2060016040519161182383611f7f565b61182c81612023565b83520154602082019061184260ff82168361204f565b60081c6001600160a01b031660408301819052905160038110156102ff576080925161188e63ffffffff82511691602060018060401b0391015116926040519485526020850190611e01565b60408301526060820152f35b3461015d5736600319016102c0811261015d576101401361015d57610144356001600160401b03811161015d576118d5903690600401611dd4565b6101403661016319011261015d576102a4356001600160401b03811161015d57611903903690600401611dd4565b6024356001600160a01b038116949193929085810361015d5750845f52600460205260ff60405f205460a01c1660038110156102ff5715611d1057611946612086565b926040519460208601935f5160206131515f395f51905f528552610164359660018060a01b0388169081890361015d576040810182905261018435916001600160a01b03831680840361015d578060608401526101a4359063ffffffff82169283830361015d57608085018490526101c4356001600160401b0381169081900361015d5760a08601526101e4359463ffffffff86169b8c870361015d5760c082018d9052610204356001600160401b0381169081900361015d5760e0830152610224356001600160401b0381169081900361015d576101008301526102443580151580910361015d5761012083015261026435610140830152610284356001600160601b03198116929083900361015d57611a7292610160820152610160815261051261018082612000565b9c611a7b611f21565b6001600160401b03611a8b611f37565b166001600160401b039091161115611d0357611aa5611f21565b6001600160401b039081169c90611aba611f21565b166084359063ffffffff82169081830361015d57611ad89250611f72565b8d109687611cda575b50506004356001600160a01b038116919082810361015d575050149485611cce575b505083611cb1575b505081611ca9575b50158015611ca0575b611c8d57611b3792611b2e9187612314565b93905086612314565b6001600160a01b039092168015929091508215611c79575b508115611c43575b50611c30577f9eb491c67bd61b85c5ccf06ccd896f56f14bf5210f938e4f0a307a2bd79600f892608092855f526004602052611b9e60405f206001815460f81c17906122f1565b604051611baa81611fe5565b60018152602081015f8152875f52600660205263ffffffff60405f20925116825491600160201b600160601b03905160201b169160018060601b03191617179055855f5160206131315f395f51905f5260408051600181525f6020820152a2611c11611f4e565b9263ffffffff60405194168452602084015260408301526060820152a2005b83639a7d38d960e01b5f5260045260245ffd5b85811491508115611c57575b501585611b57565b9050845f52600860205260405f20905f5260205260ff60405f20541685611c4f565b6001600160a01b0316811415915086611b4f565b8763baf848eb60e01b5f5260045260245ffd5b50868614611b1c565b905089611b13565b63ffffffff91929350611cc2611f4e565b90501614908a80611b0b565b508c1493508c80611b03565b919650611cf9916001600160401b03611cf1611f37565b169050611f72565b8b10948f80611ae1565b611d0b611f37565b611aa5565b84636eba887760e11b5f5260045260245ffd5b3461015d57602036600319011261015d5780610b426001600160a01b03611d48611d74565b165f908152600660209081526040909120549081901c6001600160401b03169063ffffffff1683611db4565b600435906001600160a01b038216820361015d57565b602435906001600160a01b038216820361015d57565b35906001600160a01b038216820361015d57565b63ffffffff90911681526001600160401b03909116602082015260400190565b9181601f8401121561015d578235916001600160401b03831161015d576020838186019501011161015d57565b9060038210156102ff5752565b6024359063ffffffff8216820361015d57565b359063ffffffff8216820361015d57565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b604435906001600160401b038216820361015d57565b608435906001600160401b038216820361015d57565b35906001600160401b038216820361015d57565b81516001600160a01b0316815260208083015160e08301949391611ebd9190840190611e01565b60408101519060078210156102ff5760c060ff918193604086015261ffff606082015116606086015261ffff608082015116608086015264ffffffffff60a08201511660a0860152015116910152565b356001600160a01b038116810361015d5790565b6064356001600160401b038116810361015d5790565b6101c4356001600160401b038116810361015d5790565b60443563ffffffff8116810361015d5790565b3563ffffffff8116810361015d5790565b91908201809211610d7857565b606081019081106001600160401b03821117611f9a57604052565b634e487b7160e01b5f52604160045260245ffd5b61014081019081106001600160401b03821117611f9a57604052565b60e081019081106001600160401b03821117611f9a57604052565b604081019081106001600160401b03821117611f9a57604052565b601f909101601f19168101906001600160401b03821190821017611f9a57604052565b9060405161203081611fe5565b915463ffffffff81168352602090811c6001600160401b031690830152565b60038210156102ff5752565b919081101561148057610140020190565b60078210156102ff5752565b5f198114610d785760010190565b6040515f5160206131515f395f51905f52602082019081526004356001600160a01b0381169081900361015d5760408301526024356001600160a01b0381169081900361015d57606083015260443563ffffffff811680910361015d5760808301526064356001600160401b0381169081900361015d5760a083015260843563ffffffff811680910361015d5760c083015260a4356001600160401b0381169081900361015d5760e083015260c4356001600160401b0381169081900361015d5761010083015260e43580151580910361015d5761012083015261010435610140830152610124356001600160601b03198116929083900361015d5761219d92610160820152610160815261051261018082612000565b90565b6040515f5160206131515f395f51905f526020820190815290916001600160a01b036121cb82611da0565b1660408401526001600160a01b036121e560208301611da0565b16606084015263ffffffff6121fc60408301611e21565b1660808401526001600160401b0361221660608301611e82565b1660a084015263ffffffff61222d60808301611e21565b1660c08401526001600160401b0361224760a08301611e82565b1660e08401526001600160401b0361226160c08301611e82565b1661010084015260e08101359081151580920361015d57610120918285015261010081013561014085015201359160018060601b0319831680930361015d5761219d92610160820152610160815261051261018082612000565b604051906122c882611fca565b5f60c0838281528260208201528260408201528260608201528260808201528260a08201520152565b80546001600160f81b031660f89290921b6001600160f81b031916919091179055565b909291604181146123a85760801461232e57505f91508190565b5f926f218c82a92c7430bd86231a9e81ce6d5867ffffffff0000000160bf1b0360208201351115612362575b505060029190565b60809060405192835260208301375f805260205f60a0836101005afa5060015f511461238f575b8061235a565b60406060909101206001600160a01b031691505f612389565b505f926fa2a8918ca85bafe22016d0b997e4df60600160ff1b03602082013511156123d6575b505060019190565b60209293505f916040608092815192835281810135851a868401528183013782805260015afa505f51905f806123ce565b939194929094818110156124c85791905f925b600182116124375750505014918261243157505090565b14919050565b81600182181061245a575b60011c9060018101809111610d785760011c9061241a565b95928481146124bd57848110156114805761247b8160051b84013591612078565b93600188166124b857905b604051906020820192600160f81b845260218301526041820152604181526124af606182612000565b51902095612442565b612486565b505050505050505f90565b5050505050505f90565b9093929384831161015d57841161015d578101920390565b9392936124f78282612955565b805161282e575080516001600160a01b039081165f90815260096020908152604080832082860180519095168452909152908190209051969193919061253c88611f7f565b549060018060601b03198260601b168852602088019163ffffffff8160a01c16835260c01c60408901526125708885612b77565b805161282457506125e690604085019663ffffffff88511663ffffffff855116145f1461281e5789516001600160601b0319165b6001600160601b031916610120870152601f19860180515f5160206131515f395f51905f528252610160822091526125de9061051d612ed5565b809587612cda565b96875161281657917faeca289cd1c6361085d40e6200bbd7f26af2a5579d3c50b7e4686e4bc4e40a9d939160609363ffffffff88511663ffffffff83511680911415908161280c575b506127ab575b5050855182840180516080850180516040519194919263ffffffff9182166001600160401b039182160116911661266b83611f7f565b600180891b031986168352602083019081526040830191825260018060a01b038751165f52600960205260405f2060018060a01b038b511660018060a01b03165f5260205260405f20926001808a1b0319905116881c60018060a01b0319845416178355519082549060018060c01b0319905160c01b169163ffffffff60a01b9060a01b169060018060a01b03161717905560018060a01b038451169660018060a01b039051169763ffffffff60e01b905160e01b1690600160a01b600160e01b03905160a01b16179063ffffffff60801b905160801b1617600160501b600160901b0360a084015160501b1617600160201b6001851b0360c084015160201b161760e083015115155f146127a1576101006301000000935b01519063ffffffff604051941617835260208301526040820152a3565b6101005f93612784565b5183516001600160a01b039081165f908152600a602090815260408083208b519094168352928152828220945163ffffffff16825293909352822080546001600160a01b0319165f196001881b011992909216861c91909117905580612635565b905015155f61262f565b505050505050565b5f6125a4565b9750505050505050565b9450505050565b5f546001600160a01b0316330361118057565b93909261285492612314565b929060038210156102ff5760038110156102ff5714918261288a575b508161287a575090565b6001600160a01b03161515919050565b6001600160a01b0382811691161491505f612870565b63ffffffff8151169163ffffffff8151168084109384156128c3575b5050505090565b14925090826128d8575b50505f8080806128bc565b6020908101519101516001600160401b0391821691161190505f806128cd565b916020810191828211610d785761290e936124d2565b9035906020811061291d575090565b5f199060200360031b1b1690565b6001600160a01b0390911681526001600160401b0391821660208201529116604082015260600190565b919060609260018060a01b0360208201511691602081015160038110156102ff5715612b4d5764ffffffffff60a08201511680421015612b1d575063ffffffff60808301511615612af35760a08201805160c0840180519092916001600160401b0391821691168110908115612ac7575b50612a7e57505060c001516001166129dc575050565b815f526006602052612a2b6129f360405f20612023565b82612a0963ffffffff6040849601511691612ff1565b60405191612a1683611fe5565b82526001600160401b031660208201526128a0565b15612a34575050565b9091925063ffffffff81511690602060018060401b0391015116906040519263c9f340a960e01b60208501526024840152604483015260648201526064815261219d608482612000565b519051604051631a79cc5f60e11b602082015295965061219d94869450612ab993506001600160401b0391821692909116906024850161292b565b03601f198101835282612000565b905062015180420190814211610d78576103e88202918083046103e81490151715610d7857115f6129c6565b505090915060405190630af8a30d60e01b602083015260248201526024815261219d604482612000565b92939450505060405191632120a8c560e01b6020840152602483015260448201526044815261219d606482612000565b505090915060405190636eba887760e11b602083015260248201526024815261219d604482612000565b9190916060926040820163ffffffff81511680158015612cc7575b612c65575063ffffffff90511663ffffffff602083015116145f14612c5e57604001516001600160401b03165b6060820180516001600160401b0383811694929116848110612c275750516001600160401b0316928311612bf257505050565b61219d92939450612ab990602060018060a01b03910151169160405194859363fb9636c160e01b60208601526024850161292b565b9495505061219d9250612ab990602060018060a01b039101511691604051948593639afbebdb60e01b60208601526024850161292b565b505f612bbf565b939450509063ffffffff6020819301511680155f14612cc157506001905b602060018060a01b03910151169260405193630a57bb6f60e11b6020860152602485015260448401521660648201526064815261219d608482612000565b90612c83565b5063ffffffff6020840151168110612b92565b939092612ceb612cf3939486613045565b819591612848565b612e905760038110156102ff5760021480612d67575b612d3f57602060018060a01b039101511660405190639a7d38d960e01b602083015260248201526024815261219d604482612000565b506040516321580de760e11b602082015261010060248201526024815261219d604482612000565b505f8060405160208101907fbb5a52f42f9c9261ed4361f59422a1e30036e7c32b270c8807a419feca605023825260056040820152600160608201527fa71af64de5126a4a4e02b7922d66ce9415ce88a4c9d25514d91082c8725ac95760808201527f5d47723c8fbe580bb369fec9c2665d8e30a435b9932645482e7c9f11e872296b60a082015260a08152612dfe60c082612000565b51906101005afa3d15612e89573d6001600160401b038111611f9a5760405190612e32601f8201601f191660200183612000565b81523d5f602083013e5b81612e7d575b81612e4f575b5015612d09565b60019150602081519101519060208110612e6c575b50145f612e48565b5f199060200360031b1b165f612e64565b80516020149150612e42565b6060612e3c565b5050606090565b60ff811690601f8211612ec65760405191612eb3604084612000565b6020808452838101919036833783525290565b632cd44ac360e21b5f5260045ffd5b307f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161480612fc8575b15612f30577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a08152612fc260c082612000565b51902090565b507f00000000000000000000000000000000000000000000000000000000000000004614612f07565b6130139063ffffffff608060018060401b036060840151169201511690611f72565b5f198101908111610d78576001600160401b0381111561303957506001600160401b0390565b6001600160401b031690565b919091600260c084015116156131135760018060a01b036020820151165f52600760205260405f209061307782612023565b9060408101946130af8363ffffffff88511660018060401b03606086015116604051916130a383611fe5565b825260208201526128a0565b156130f25750612a0963ffffffff6130cb949596511691612ff1565b156130eb576001015460ff81169160089190911c6001600160a01b031690565b505f905f90565b945050505060208201519160038310156102ff57516001600160a01b031690565b5060208201519160038310156102ff57516001600160a01b03169056fe2074c5ed19c95489f06fcadb493270ae21f3ca0247f1a3cbbdd3a0ff67c6e22893fffece31db44e2b0d21a0dbe3489ddd34c982b7086feab1c661da20d2dc8a6a2646970667358221220106ba926c08c4c49aacb8255e98ff359ee56904089d1866058ffc9620709ccc764736f6c63430008250033",
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
// the contract method with ID 0xb3da608b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function accept(address id, uint32 epoch, uint64 seq, bytes32 root, uint64 time, bytes signature) returns((address,uint8,uint8,uint16,uint16,uint40,uint8) found)
func (journals *Journals) PackAccept(id common.Address, epoch uint32, seq uint64, root [32]byte, time uint64, signature []byte) []byte {
	enc, err := journals.abi.Pack("accept", id, epoch, seq, root, time, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAccept is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb3da608b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function accept(address id, uint32 epoch, uint64 seq, bytes32 root, uint64 time, bytes signature) returns((address,uint8,uint8,uint16,uint16,uint40,uint8) found)
func (journals *Journals) TryPackAccept(id common.Address, epoch uint32, seq uint64, root [32]byte, time uint64, signature []byte) ([]byte, error) {
	return journals.abi.Pack("accept", id, epoch, seq, root, time, signature)
}

// UnpackAccept is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb3da608b.
//
// Solidity: function accept(address id, uint32 epoch, uint64 seq, bytes32 root, uint64 time, bytes signature) returns((address,uint8,uint8,uint16,uint16,uint40,uint8) found)
func (journals *Journals) UnpackAccept(data []byte) (IJournalsDevice, error) {
	out, err := journals.abi.Unpack("accept", data)
	if err != nil {
		return *new(IJournalsDevice), err
	}
	out0 := *abi.ConvertType(out[0], new(IJournalsDevice)).(*IJournalsDevice)
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
	Bin: "0x6101c06040523461033f5761b0ac6080813803918261001d81610343565b93849283398101031261033f5780516001600160a01b038116919082900361033f576020810151906001600160a01b038216820361033f576040810151906001600160a01b038216820361033f5760600151916001600160a01b038316830361033f577fa5d4097edda6d87cb9329af83fb3712ef77eeb13738ffe43cc35a4ce305ad9625f80a1306080524660a05260a06100b86040610343565b600e815260208101906d57617962696c6c204f726465727360901b82526100df6040610343565b91600183526020830191603160f81b8352519020915190208160c0528060e052604051917f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f835260208301526040820152466060820152306080820152206101005261012052610140526101a052604051612d0d8082019082821060018060401b0383111761032b57602091839161658a83398481520301905ff08015610320576001600160a01b031661016052604051611e158082016001600160401b0381118382101761032b578291619297833903905ff08015610320576001600160a01b031661018052801561030d57600580546001600160a01b0319908116909155600480549182168317905560405191906001600160a01b03167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a3616221908161036982396080518161272e015260a05181612751015260c051816127be015260e051816127e40152610100518161270d015261012051818181610e34015281816148d901526151b2015261014051818181610af101528181610c810152818161115a01526130610152610160518181816118c9015281816129b4015281816131a201528181613b4101528181613beb01528181613c6a0152818161463b015281816147650152818161598901528181615cea01526160120152610180518181816109ee01528181611116015281816114030152615e0501526101a05181818161171301526135770152f35b631e4fbdf760e01b5f525f60045260245ffd5b6040513d5f823e3d90fd5b634e487b7160e01b5f52604160045260245ffd5b5f80fd5b6040519190601f01601f191682016001600160401b0381118382101761032b5760405256fe60806040526004361015610011575f80fd5b5f3560e01c806301ffc9a7146102ff57806303f0eecf146102fa57806306fdde03146102f5578063081812fc146102f0578063095ea7b3146102eb5780631689104c146102e657806319bd3432146102e157806323b872dd146102cd5780632410b81e146102dc57806330f738be146102d7578063376fd5a3146102d257806342842e0e146102cd57806345c80076146102c85780634d14f57a146102c35780634d97d51e146102be57806351cff8d9146102b95780635ef1e9cf146102b4578063616fd79f146102af5780636352211e146102aa57806367cdfcaa146102a557806370a08231146102a0578063715018a61461029b57806374bb3f3a1461029657806379ba5097146102915780637d5641c81461028c57806380d42dbf14610287578063830bd65e1461028257806383f590ae1461027d57806384b0196e146102785780638da5cb5b1461027357806395d89b411461026e578063a22cb46514610269578063b45a3c0e14610264578063b88d4fde1461025f578063be5714121461025a578063c08c69f114610255578063c87b56dd14610250578063cc1f0d2d1461024b578063d52954e314610246578063ddca3f4314610241578063e30c39781461023c578063e80160ab14610237578063e8a3d48514610232578063e985e9c51461022d578063ed43a6f514610228578063f2fde38b146102235763f60c721d1461021e575f80fd5b611968565b6118f8565b6118b4565b61189a565b611885565b6117f6565b611795565b611760565b6116fe565b6116c6565b61168b565b6114dc565b6113a3565b611342565b61131a565b6112e0565b61128d565b611265565b6111c7565b6111b3565b611189565b611145565b611101565b611080565b610ffe565b610fdf565b610fa2565b610ebe565b610e8e565b610e63565b610e1f565b610d57565b610bff565b610a81565b6109c4565b6106df565b610942565b61086f565b61073f565b6106b7565b6105e4565b6105c0565b610588565b610507565b610402565b346103aa5760203660031901126103aa5760043563ffffffff60e01b81168091036103aa57610362906301ffc9a760e01b8114908115610399575b8115610388575b8115610377575b8115610366575b5060405190151581529081906020820190565b0390f35b632483248360e11b1490505f61034f565b635a2d1e0760e11b81149150610348565b635b5e139f60e01b81149150610341565b6380ac58cd60e01b8114915061033a565b5f80fd5b90816102809103126103aa5790565b60ff8116036103aa57565b60406003198201126103aa57600435906001600160401b0382116103aa576103f2916004016103ae565b906024356103ff816103bd565b90565b346103aa57610424610413366103c8565b61041e92919261230a565b826123bc565b9061042e8261244a565b6040820191600461043f84516124ff565b610448816117d1565b10156104bd57600661046d64ffffffffff61046560c08601611a02565b1694516124ff565b610476816117d1565b10156104ad575b8242106104985761048e9250612511565b61049661233f565b005b63cc500d2960e01b5f52600483905260245b5ffd5b916104b790611a20565b9161047d565b600661046d64ffffffffff6104d460e08601611a02565b610465565b5f9103126103aa57565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b346103aa575f3660031901126103aa57610362604051610528604082611ad8565b600f81526e15d85e589a5b1b08149958d95a5c1d608a1b60208201526040519182916020835260208301906104e3565b6001600160a01b031690565b6001600160a01b0316600452602490565b6001600160a01b03909116815260200190565b346103aa5760203660031901126103aa576105a46004356125ea565b5060206040515f8152f35b6001600160a01b038116036103aa57565b346103aa5760403660031901126103aa576105dc6004356105af565b602435611b3b565b346103aa576105f2366103c8565b906105fb61230a565b6020810135610609816105af565b6001600160a01b031633141580610670575b61065e5761062c61048e92826123bc565b61063d61063883611b4d565b610558565b33036106545761064f60085b826124b8565b61257e565b61064f6003610649565b6282e6cd60e61b5f523360045260245ffd5b50803561067c816105af565b6001600160a01b031633141561061b565b60206003198201126103aa57600435906001600160401b0382116103aa576103ff916004016103ae565b346103aa5760206106d76106d26106cd3661068d565b61265a565b61270b565b604051908152f35b346103aa5760603660031901126103aa576004356106fc816105af565b50602435610709816105af565b50604435611b3b565b9181601f840112156103aa578235916001600160401b0383116103aa57602083818601950101116103aa57565b60403660031901126103aa576004356001600160401b0381116103aa5761076a9036906004016103ae565b6024356001600160401b0381116103aa57610789903690600401610712565b61079492919261230a565b60208201926107a561063885611b4d565b330361084757906107b6918361290b565b60408201916001600160a01b036107cc84611b4d565b16610841576107dd60608201611b6e565b6001600160801b03163481900361082b57506107fe61063861036294611b4d565b61081c575b5061080c61233f565b6040519081529081906020820190565b61082590612ab4565b82610803565b6329f37f3d60e11b5f523460045260245260445ffd5b5f6107dd565b6104aa61085385611b4d565b63087ba00760e31b5f5233611b57565b61ffff8116036103aa57565b346103aa5760403660031901126103aa5760043561088c81610863565b602435610898816105af565b6108a0612b61565b61ffff8216916103e88311610929577fcf4d2d03d4b8ecbbb158b4405a7f342f82c5a11f84050a067767a63744e52209926040516108dd81611a82565b8181526001600160a01b0384166020909101525f80546001600160b01b031916909117601084901b62010000600160b01b0316179055604051918291610924919083611742565b0390a1005b82633c057d7b60e01b5f526004526103e860245260445ffd5b346103aa5760403660031901126103aa576004356001600160401b0381116103aa57610972903690600401610712565b90602435906001600160401b0382116103aa57366023830112156103aa576004820135906001600160401b0382116103aa573660248360051b850101116103aa5761036293602461080c940191611b78565b346103aa5760403660031901126103aa5760243560043560128210156103aa576109ec61230a565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163303610a6e57610a4e610a5c92610a2b611d07565b835f526002602052610a4860405f20549160408101928352612e4c565b51612f08565b610a56612f51565b91612f7c565b5f5f5160206161ac5f395f51905f525d005b6309a354eb60e21b5f523360045260245ffd5b346103aa57610a92610413366103c8565b906040820191610aa283516124ff565b6012811015610bfa57600403610bd457610aba612f51565b610aec602083019260208451610ad08784613130565b60405163f061e6bd60e01b81529485928392906004840161300f565b03815f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165af1918215610bcf575f92610b9e575b5061ffff8216610b885750505090610b636080610b5c5f5160206161cc5f395f51905f529451955161ffff9060a81c1690565b9201611e29565b90610b7360405192839283611e33565b0390a25f5f5160206161ac5f395f51905f525d005b90919350610b9994505f92506132d2565b610a5c565b610bc191925060203d602011610bc8575b610bb98183611ad8565b810190611d58565b905f610b29565b503d610baf565b611e10565b610bf0610be184516124ff565b6320c75ff560e21b5f526117db565b600460245260445ffd5b6117bd565b346103aa57610c10610413366103c8565b90610c1a82612e83565b60408201916002610c30845160ff9060b81c1690565b16610d4157602081019081516020610c488584613130565b865192610c7c610c6160c086901c61ffff169560e01c90565b604051631a5c710b60e31b8152958694859460048601611ddd565b03815f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165af1908115610bcf575f91610d22575b5061ffff8116610d0657505090610ceb6080610b5c5f5160206161cc5f395f51905f529451955161ffff9060a81c1690565b90610cfb60405192839283611e33565b0390a261049661233f565b91509150610d1d9250610d17612f51565b91613298565b61048e565b610d3b915060203d602011610bc857610bb98183611ad8565b5f610cb9565b60200151638b07e6f160e01b5f5260045260245ffd5b346103aa5760203660031901126103aa57600435610d74816105af565b610d7c61230a565b335f526001602052610d918160405f20611e4e565b54908115610e0c57335f908152600160205260408120610db2908390611e4e565b556040518281526001600160a01b03919091169190829033907fd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb90602090a381610e015761048e915033613380565b610d1d913390613302565b636e34ee0b60e11b5f523360045260245ffd5b346103aa575f3660031901126103aa576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346103aa576020610e7c610e76366103c8565b90611e63565b6040516001600160801b039091168152f35b346103aa5760203660031901126103aa5760206001600160a01b03610eb46004356125ea565b5116604051908152f35b346103aa5760203660031901126103aa57600435610eda611d07565b505f52600360205261036260405f2054610ef2611d07565b50610f4860405191610f0383611aa2565b6001600160401b038181168452604082901c166020840152608081901c60ff166040840152608881901c60ff16606084015260901c6001600160401b03166080830152565b60405191829182919091608060a082019360018060401b03815116835260018060401b03602082015116602084015260ff604082015116604084015260ff60608201511660608401528160018060401b0391015116910152565b346103aa5760203660031901126103aa57600435610fbf816105af565b63da7562e960e01b5f9081526001600160a01b0391909116600452602490fd5b346103aa575f3660031901126103aa5763017ed72b60e01b5f5260045ffd5b346103aa5760603660031901126103aa576004356001600160401b0381116103aa5761102e9036906004016103ae565b6024356001600160401b0381116103aa5761104d903690600401610712565b9091604435916001600160401b0383116103aa57606060031984360301126103aa576103629361080c9360040192611ead565b346103aa575f3660031901126103aa57600554336001600160a01b038216036110ee576001600160a01b0319908116600555600480543392811683179091556001600160a01b03167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a3005b63118cdaa760e01b5f523360045260245ffd5b346103aa575f3660031901126103aa576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346103aa575f3660031901126103aa576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346103aa5760403660031901126103aa5760206106d76024356004356111ae826103bd565b6120e2565b346103aa576111c13661068d565b5061356d565b346103aa575f3660031901126103aa576112066112146111e56135b1565b604092919251938493600f60f81b855260e0602086015260e08501906104e3565b9083820360408501526104e3565b4660608301523060808301525f60a083015281810360c083015260206060519182815201906080905f5b81811061124c575050500390f35b825184528594506020938401939092019160010161123e565b346103aa575f3660031901126103aa576004546040516001600160a01b039091168152602090f35b346103aa575f3660031901126103aa576103626040516112ae604082611ad8565b600781526615d0565092531360ca1b60208201526040519182916020835260208301906104e3565b801515036103aa57565b346103aa5760403660031901126103aa576112fc6004356105af565b6113076024356112d6565b6322b1621160e11b5f525f60045260245ffd5b346103aa5760203660031901126103aa576113366004356125ea565b50602060405160018152f35b346103aa5760803660031901126103aa5761135e6004356105af565b6113696024356105af565b6044356064356001600160401b0381116103aa5761138b903690600401610712565b5050611b3b565b6001600160801b038116036103aa57565b346103aa5760803660031901126103aa576004356001600160401b0381116103aa576113d39036906004016103ae565b6024356113df816103bd565b604435916113ec83611392565b606435916113f9836105af565b61140161230a565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633036114c95761143b90826123bc565b9061144960408301516124ff565b611452816117d1565b6009811080156114b6575b6114a3575061146c81836133e4565b60808201516001600160801b038516929080841161148f575061048e9450613644565b637f16270360e01b5f526104aa908661212b565b6320c75ff560e21b5f526104aa90612114565b506114c0816117d1565b600b811161145d565b6309a354eb60e21b5f526104aa33610564565b346103aa5760403660031901126103aa576004356001600160401b0381116103aa5761150c9036906004016103ae565b6024359061151982611392565b61152161230a565b61152d61063882611b4d565b330361166f5761153c81612351565b916115478351611d31565b549261155b608885901c60ff165b60ff1690565b15611661575b61158561157f61157360608601611b6e565b6001600160801b031690565b85613873565b6001600160801b038316949080861161164d5750611618611610866115cf7f4e3207599fbdf0def8692504d90961b8dfd38ac1acda6fd136478974c49053379798610cfb9561389e565b6115d98651611d31565b556040850151600160bf1b176115ef8651611d3f565b55604088019761160a60206116038b611b4d565b9201611b4d565b906138eb565b925195611b4d565b604080516001600160a01b0390921682526001600160801b039094166020820152911515928201929092529081906060820190565b637f16270360e01b5f526104aa908461212b565b61166a81612481565b611561565b61167b6104aa91611b4d565b63d20b19c960e01b5f5233611b57565b346103aa5760203660031901121561356d575f80fd5b60409060031901126103aa576004356116b9816105af565b906024356103ff816105af565b346103aa5760206116f56116d9366116a1565b6001600160a01b039091165f9081526001845260409020611e4e565b54604051908152f35b346103aa575f3660031901126103aa576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b61ffff90911681526001600160a01b03909116602082015260400190565b346103aa575f3660031901126103aa575f5460405190819061036290601081901c6001600160a01b03169061ffff1683611742565b346103aa575f3660031901126103aa576005546040516001600160a01b039091168152602090f35b634e487b7160e01b5f52602160045260245ffd5b60121115610bfa57565b6012811015610bfa57600452565b906012821015610bfa5752565b346103aa5760203660031901126103aa5760e0611814600435612175565b61188360c06040519260018060a01b03815116845261183b602082015160208601906117e9565b61ffff604082015116604085015260ff606082015116606085015261ffff608082015116608085015261ffff60a08201511660a0850152015160c083019063ffffffff169052565bf35b346103aa575f3660031901121561356d575f80fd5b346103aa576118a8366116a1565b505060206040515f8152f35b346103aa575f3660031901126103aa576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346103aa5760203660031901126103aa57600435611915816105af565b61191d612b61565b600580546001600160a01b0319166001600160a01b039283169081179091556004549091167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e227005f80a3005b346103aa5760e03660031901126103aa576004356001600160401b0381116103aa576119989036906004016103ae565b6024356001600160401b0381116103aa576119b7903690600401610712565b9091906044356001600160401b0381116103aa576119d9903690600401610712565b9160803660631901126103aa576103629461080c9461222e565b64ffffffffff8116036103aa57565b356103ff816119f3565b634e487b7160e01b5f52601160045260245ffd5b90610e108201809211611a2f57565b611a0c565b9060238201809211611a2f57565b9060408201809211611a2f57565b906301e133808201809211611a2f57565b91908201809211611a2f57565b634e487b7160e01b5f52604160045260245ffd5b604081019081106001600160401b03821117611a9d57604052565b611a6e565b60a081019081106001600160401b03821117611a9d57604052565b60e081019081106001600160401b03821117611a9d57604052565b601f909101601f19168101906001600160401b03821190821017611a9d57604052565b60405190611b0a60e083611ad8565b565b6001600160401b038111611a9d57601f01601f191660200190565b60405190611b36602083611ad8565b5f8252565b6322b1621160e11b5f5260045260245ffd5b356103ff816105af565b6001600160a01b0390811660045216602452604490565b356103ff81611392565b9193929093611b8561230a565b5f611b8e611c7b565b956060945f9660015b15611c57575b611baa5f9884848c612b75565b9389611bb7888883612d05565b8051611bd2575050611bc890611cf9565b975b979397611b97565b899a929a5115611c4f575b7f679787d4abac3504478e9888917221e62730d7b0a68cb26c3117d7dce3716f9d90611c098351610558565b611c47611c316040611c22602088015163ffffffff1690565b9601516001600160401b031690565b9260405193849360018060a01b03169684611ccf565b0390a2611bca565b985088611bdd565b828810611b9d5797505050935050508115611c76575090611b0a61233f565b612e44565b6040519061012082016001600160401b03811183821017611a9d576040525f610100838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201520152565b6103ff939263ffffffff60609316825260018060401b0316602082015281604082015201906104e3565b5f198114611a2f5760010190565b60405190611d1482611aa2565b5f6080838281528260208201528260408201528260608201520152565b5f52600360205260405f2090565b5f52600260205260405f2090565b5190611b0a82610863565b908160209103126103aa57516103ff81610863565b9060c080611b0a9361ffff815116845263ffffffff602082015116602085015263ffffffff604082015116604085015263ffffffff606082015116606085015263ffffffff6080820151166080850152611dd260a082015160a086019061ffff169052565b015161ffff16910152565b929361ffff63ffffffff929695611e036101209561014088019988526020880190611d6d565b1661010085015216910152565b6040513d5f823e3d90fd5b63ffffffff8116036103aa57565b356103ff81611e1b565b61ffff909116815263ffffffff909116602082015260400190565b9060018060a01b03165f5260205260405f2090565b90611e6e90826123bc565b90611e7c60408301516124ff565b6012811015610bfa57600c1115611ea757611e9790826133e4565b608001516001600160801b031690565b50505f90565b91611ec091611eba61230a565b8361290b565b916040820191611ed561063861063885611b4d565b91602060405180946370a0823160e01b82528180611ef63060048301610575565b03915afa928315610bcf575f936120b1575b50611f166040820182613488565b919094604183145f1461204e57610638610638611f3292611b4d565b611f3e60208501611b4d565b95611f4b60608601611b6e565b906020843594013597611f98611f8c611f7e611f78611f6a8a87613523565b356001600160f81b03191690565b60f81c90565b97611f92611f8c8287613532565b90613551565b94613540565b95843b156103aa576040516377aadf6360e11b81526001600160a01b0390921660048301523060248301526001600160801b0390931660448201526064810194909452608484019790975260a4830188905260ff1660c483015260e4820195909552610104810191909152925f90849081838161012481015b03925af1928315610bcf5761202b93612034575b5061413a565b90611b0a61233f565b806120425f61204893611ad8565b806104d9565b5f612025565b61063861063861206092979497611b4d565b61206c60208501611b4d565b9561207960608601611b6e565b906020843594013597833b156103aa576120115f969287938c6040519c8d998a9889976388b7ab6360e01b8952309060048a016134ba565b6120d491935060203d6020116120db575b6120cc8183611ad8565b810190612aa5565b915f611f08565b503d6120c2565b9060ff16806120ef575090565b604051906020820192835260408201526040815261210e606082611ad8565b51902090565b906044916012811015610bfa576004526009602452565b6001600160801b0316600452602452604490565b6040519061214c82611abd565b5f60c0838281528260208201528260408201528260608201528260808201528260a08201520152565b61217d61213f565b505f52600260205260405f205461219261213f565b506103ff61219f826124ff565b9161222160ff60b883901c8116169161221661ffff60d083901c8116926122056121c98260e01c90565b966121eb6121d5611afb565b6001600160a01b03851681529a60208c01613958565b61ffff60a884901c85161660408b015260ff1660608a0152565b60c01c16608087019061ffff169052565b61ffff1660a0850152565b63ffffffff1660c0830152565b9293916122439161223d61230a565b8461290b565b92602083019161225561063884611b4d565b33141591826122e6575b50506122cb57506001600160a01b0361227a60408301611b4d565b161561229c5761202b9060643515612ab457612297606482613a2b565b612ab4565b6122ab60606104aa9201611b6e565b6329f37f3d60e11b5f9081526004526001600160801b0316602452604490565b6122d76104aa91611b4d565b63fe70334f60e01b5f52610564565b6123039250906122ff91866122fa86611b4d565b613964565b1590565b5f8061225f565b5f5160206161ac5f395f51905f525c6123305760015f5160206161ac5f395f51905f525d565b633ee5aeb560e01b5f5260045ffd5b5f5f5160206161ac5f395f51905f525d565b906123725f61236a6106d2612364611d07565b9561265a565b8085526120e2565b8060208401525f60608401525f52600260205261239860405f20548060408501526124ff565b6123a1816117d1565b156123a857565b5051634ffac4d960e11b5f5260045260245ffd5b919060ff6123e0826123d86106d26123d2611d07565b9761265a565b8087526120e2565b9182602086015216908160608501525f52600260205261240960405f20548060408601526124ff565b612412816117d1565b1561241a5750565b828115612437575163c378694560e01b5f5260045260245260445ffd5b51634ffac4d960e11b5f5260045260245ffd5b60400161245781516124ff565b6012811015610bfa5760081061246a5750565b610be161247791516124ff565b600860245260445ffd5b60400161248e81516124ff565b6012811015610bfa57600b106124a15750565b610be16124ae91516124ff565b600b60245260445ffd5b6040016124c581516124ff565b6012831015610bfa576012811015610bfa5782106124e1575050565b610be16124ee91516124ff565b6012811015610bfa5760245260445ffd5b60a01c60ff166012811015610bfa5790565b61251b82826133e4565b61252860408201516124ff565b916012831015610bfa57826003611b0a941115612550575b50600e6080830151913393613842565b8061255c6003926117d1565b036125745761256e60045b8284613b35565b5f612540565b61256e6002612567565b61258882826133e4565b61259560408201516124ff565b916012831015610bfa57826003611b0a9411156125bd575b50600d6080830151913393613842565b806125c96003926117d1565b036125e0576125da60048284613b35565b5f6125ad565b6125da6002612567565b906125f361213f565b506125fd82612175565b80519092906001600160a01b0316156126135750565b637e27328960e01b5f5260045260245ffd5b903590601e19813603018212156103aa57018035906001600160401b0382116103aa576020019160608202360383136103aa57565b90612669610260830183612625565b9290604051938060051b91828601907ff88a44929c3af4bad0e2990a97f93c35a58b9fb4407bb01aebba5b817d082c3782525f9060208301915b8481106126ee5750505050506102a0929320610260604051927f8187b52b36fa2ca6412a2eb5a307e143bc5595a04c29077e9a176aa6d579583d845260208401376102808201522090565b806060600192810284018537608085208160051b8b0152016126a3565b7f00000000000000000000000000000000000000000000000000000000000000007f000000000000000000000000000000000000000000000000000000000000000030147f000000000000000000000000000000000000000000000000000000000000000046141615612793575b61190160301b5f52601a52603a526042601820905f603a52565b5060a06040517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f81527f000000000000000000000000000000000000000000000000000000000000000060208201527f0000000000000000000000000000000000000000000000000000000000000000604082015246606082015230608082015220612779565b356103ff816103bd565b91908260409103126103aa576020825161283d81610863565b92015190565b6001600160401b038116036103aa57565b916020908281520191905f5b81811061286d5750505090565b909192606080600192863561288181612843565b848060401b0316815263ffffffff602088013561289d81611e1b565b16602082015260408701356128b181612843565b848060401b031660408201520194019101919091612860565b9463ffffffff60ff9461290494608097949a999a895260018060a01b0316602089015216604087015260a0606087015260a0860191612854565b9416910152565b90929161291a6106d28361265a565b9361292483613d19565b61293661293086611d3f565b546124ff565b61293f816117d1565b612a9157612955916122ff91866122fa86611b4d565b612a76578060406129686129af93611b4d565b61297460808401611e29565b90612983610260850185612625565b6129936101a0879893980161281a565b90855197889586956308da249b60e11b87528c600488016128ca565b03815f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165af1908115610bcf57612a29612a2e92611b0a945f905f92612a44575b506020840193612a1182612a0c87611b4d565b613f01565b8380612a34575b50612a228a611d3f565b5588613ff5565b611b4d565b83614075565b612a3e918b613f34565b83612a18565b9050612a68915060403d604011612a6f575b612a608183611ad8565b810190612824565b905f6129f9565b503d612a56565b612a826104aa91611b4d565b63e4a82ed160e01b5f52610564565b632e9d883f60e11b5f52600485905260245ffd5b908160209103126103aa575190565b6040810135612ac2816105af565b6040516370a0823160e01b8152916001600160a01b03919091169060208380612aee3060048301610575565b03816001600160a01b0386165afa918215610bcf57611b0a935f93612b3c575b50612b3790612b1f60208401611b4d565b90612b2f61157360608601611b6e565b9130916140d3565b61413a565b612b37919350612b5a9060203d6020116120db576120cc8183611ad8565b9290612b0e565b6004546001600160a01b031633036110ee57565b91939293612b8a612b8586611a34565b611a42565b8110612c7a5781850190604360ff6003840135612bf68535612bc0612bb3610638606084901c81565b6001600160a01b03168a52565b612be6612bd9612bd08360401c90565b63ffffffff1690565b63ffffffff1660208b0152565b6001600160401b03166040890152565b612c066115556115558360101c90565b6060880152612c1b6115556115558360081c90565b60808801521692602381013560a0870152013560c085015281610100850152612c4f82612c4a612b8589611a34565b611a61565b95868210612c655750509060e091850301910152565b639540b4c960e01b5f5260045260245260445ffd5b639540b4c960e01b5f52600485905260245260445ffd5b60101115610bfa57565b634e487b7160e01b5f52603260045260245ffd5b9190811015612cd25760051b8101359061027e19813603018212156103aa570190565b612c9b565b60405190606082016001600160401b03811183821017611a9d576040525f6040838281528260208201520152565b90612d148260a0015160f81c90565b90612d1e836141f1565b612d5d5750909150600d8114908115612d52575b50612d49576103ff90612d43612cd7565b90614835565b6103ff906145a2565b600e9150145f612d32565b60c0830193612d6c8551611d3f565b5492612d77846124ff565b612d80816117d1565b8015612e355780612d92600c926117d1565b1015612e275760a085015160f01c60ff16612e1957600514612e0c57606084018181511015612dd3576103ff955090612dcd92915191612caf565b91614481565b505092516040516377218b4760e11b6020820152602481019190915292506103ff9150829050604481015b03601f198101835282611ad8565b5050906103ff92506142d5565b505050506103ff915061429f565b505050506103ff9150614273565b50505050506103ff9150614241565b602081519101fd5b604001612e5981516124ff565b6012811015610bfa57600903612e6c5750565b610be1612e7991516124ff565b600960245260445ffd5b604001612e9081516124ff565b6012811015610bfa57600503612ea35750565b610be1612eb091516124ff565b600560245260445ffd5b600160ff60a01b01600160e01b03164260e01b6001600160e01b03191617600560a01b1790565b600160ff60a01b01600160e01b03164260e01b6001600160e01b03191617600160a01b1790565b6012821015610bfa57600160ff60a01b01600160e01b031660a09190911b174260e01b6001600160e01b0319161790565b906103e88202918083046103e81490151715611a2f57565b6103e842024281046103e81442151715611a2f5760b01b90565b908152602081019190915260400190565b919091805f5260026020528260405f2055612f96836124ff565b926012841015610bfa575f925f51602061614c5f395f51905f5291612fc060405192839283612f6b565b0390a4565b9091815f5260026020528260405f2055612fde836124ff565b936012851015610bfa575f51602061614c5f395f51905f5291612fc060405192839260018060a01b03169683612f6b565b90815261010081019291611b0a9160200190611d6d565b92919091602084019161305c602084516130408789613130565b60405163f061e6bd60e01b81529384928392906004840161300f565b03815f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165af1908115610bcf575f916130f2575b5061ffff81166130e457505050906130cf6080610b5c60405f5160206161cc5f395f51905f52955196015161ffff9060a81c1690565b906130df60405192839283611e33565b0390a2565b9193509150611b0a936132d2565b61310b915060203d602011610bc857610bb98183611ad8565b5f613099565b908160209103126103aa57516103ff81611e1b565b356103ff81610863565b604061314b9161313e61213f565b50015160a81c61ffff1690565b906080810161315981611e29565b906131676101008401611e29565b9261319e602061318361317d6101208501611e29565b94611e29565b6040518093819263d28f307960e01b83528a60048401611e33565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa948515610bcf576103ff9561325694612216935f92613261575b5061323c613249929361322f61320c6101606132056101408b01613126565b9901613126565b99613222613218611afb565b61ffff909e168e52565b63ffffffff1660208d0152565b63ffffffff1660408b0152565b63ffffffff166060890152565b63ffffffff166080870152565b61ffff1660c0830152565b613249925061328a61323c9160203d602011613291575b6132828183611ad8565b810190613111565b92506131e6565b503d613278565b611b0a929160205f926132c8604082019364ffffffff7f60b81b198551169061ffff60c01b9060c01b1617612eba565b8093520151612fc5565b906020611b0a9493926132c8604082019364ffffffff7f60b81b198551169061ffff60c01b9060c01b1617612eba565b916040519163a9059cbb60e01b5f5260018060a01b031660045260245260205f60448180865af160015f5114811615613361575b604091909152155b6133455750565b635274afe760e01b5f526104aa906001600160a01b0316610564565b6001811516613377573d15833b15151616613336565b503d5f823e3d90fd5b8147106133cd575f9182916040519161339a602084611ad8565b8383528392602001916001600160a01b03165af1156133b557565b3d15155f03611e105763d6bda27560e01b5f5260045ffd5b504763cf47918160e01b5f5260045260245260445ffd5b9060608101916133f661157384611b6e565b92608082019384526134146122ff604084015160b81c608016151590565b6134825761343861343261157361342b8551611d31565b5493611b6e565b82613873565b84526002608882901c60ff16106134825761346c60609161346185610260613472970190612625565b93909401519061499a565b916149d2565b908051821061347f575050565b52565b50505050565b903590601e19813603018212156103aa57018035906001600160401b0382116103aa576020019181360383136103aa57565b6001600160a01b039182168152911660208201526001600160801b0390911660408201526060810191909152608081019190915260a081019190915260e060c0820181905281018390526101009290918190848401375f828201840152601f01601f1916010190565b9060401015612cd25760400190565b906020116103aa5790602090565b906040116103aa5760200190602090565b35906020811061355f575090565b5f199060200360031b1b1690565b365f80375f8036817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa3d5f803e6135ad573d5ffd5b3d5ff35b60409081516135c08382611ad8565b600e81526d57617962696c6c204f726465727360901b6020820152916135e881519182611ad8565b60018152603160f81b602082015290565b91908203918211611a2f57565b6001600160a01b0390911681526001600160801b0391821660208201529181166040830152909116606082015260ff91909116608082015260a00190565b60ff604094612fc06136cc600c965f51602061618c5f395f51905f52956136d26115736136758460808501516135f9565b926136978c8e830161368d815160b81c608016151590565b6137155751612f08565b9060208101916136a78351611d3f565b55606081015115613705575b506136bf84868d614a57565b9d81979192519c01611b4d565b936135f9565b906136dc8a6117d1565b6040516001600160a01b039096169a9596879616936001600160801b0390811693169086613606565b61370f9051614a2a565b5f6136b3565b61372a87896137248751611d31565b546138ae565b6137348551611d31565b55610a48565b905f51602061618c5f395f51905f5260ff604094612fc06136cc600c966137c261157361376b5f60808501516135f9565b9261378d8b8d8301613783815160b81c608016151590565b6138025751612f08565b90602081019161379d8351611d3f565b556060810151156137f2575b506137b5845f8c614a57565b9c81969192519b01611b4d565b6137cb896117d1565b6040516001600160a01b03909516999495869516926001600160801b0316915f9086613606565b6137fc9051614a2a565b5f6137a9565b61372a875f6137248751611d31565b60ff604094612fc06136cc6011965f51602061618c5f395f51905f52956136d26115736136758460808501516135f9565b604094612fc06136cc5f51602061618c5f395f51905f5294959660ff946136d26115736136758460808501516135f9565b6001600160401b0381168203918211611a2f5760401c6001600160401b03168103908111611a2f5790565b9060401b8101809111611a2f5790565b91820190818311611a2f5760401b8101809111611a2f5760ff819260881c166138d5575090565b6001600160881b0319810191508111611a2f5790565b5f9392915a620325aa8091106139425750613907838284614b62565b1561391157505050565b6139309293945060018060a01b03165f52600160205260405f20611e4e565b8054918201809211611a2f5755600190565b5a630a1c9e8960e21b5f5260045260245260445ffd5b6012821015610bfa5752565b90929192613973838583614be7565b506004811015610bfa571590816139e6575b506139dd576064835f9460209660405194630b135d3f60e11b8652600486015260406024860152816044860152838501378281018201859052601f01601f191601915afa630b135d3f60e11b5f5114601f3d11161690565b50505050600190565b6001600160a01b0384811691161490505f613985565b3d15613a26573d90613a0d82611b0c565b91613a1b6040519384611ad8565b82523d5f602084013e565b606090565b5f91829182613ad76040602084013593613a44856105af565b606081013595613a5387611392565b80359060ff6020820135613a66816103bd565b855163d505accf60e01b602082019081526001600160a01b03909a1660248201523060448201526001600160801b03909a1660648b015260848a019390935290911660a48801528083013560c48801526060013560e4808801919091528652613ad161010487611ad8565b01611b4d565b9251925af150613ae56139fc565b50565b959497969361ffff613b119360ff9593895216602088015260c0604088015260c0870191612854565b951660608401526006821015610bfa5760a0916080840152600180831b0316910152565b91909160018060a01b037f000000000000000000000000000000000000000000000000000000000000000016815161ffff604084015160a81c169060ff613b8b613b83610260890189612625565b989096614c1b565b1690833b156103aa57613bb95f809781946040519a8b998a98899763544cfa8d60e01b895260048901613ae8565b03925af18015610bcf57613bca5750565b80613bd65f8093611ad8565b8003126103aa57565b91909160018060a01b037f00000000000000000000000000000000000000000000000000000000000000001681519261ffff604084015160a81c169060ff613c2e613b83610260890189612625565b1694833b156103aa57613bb95f9692600388946040519a8b998a98899763544cfa8d60e01b895260048901613ae8565b91909160018060a01b037f00000000000000000000000000000000000000000000000000000000000000001681519261ffff604084015160a81c169060ff613cad613b83610260890189612625565b1694833b156103aa57613bb95f9692600488946040519a8b998a98899763544cfa8d60e01b8952858901613ae8565b9063ffffffff8091169116019063ffffffff8211611a2f57565b356103ff81612843565b6001600160401b039182169082160191908211611a2f57565b613d94613d7b613d6b613d54613d47613d3460808701611e29565b613d416101008801611e29565b90613cdc565b613d416101208701611e29565b613d41613d646101408701613126565b61ffff1690565b613d41613d646101608601613126565b63ffffffff613d8d6102408501613cf6565b9116613d00565b506001600160a01b03613da960208301611b4d565b16158015613eee575b613e7357606081019060016001603f1b036001600160801b03613dd484611b6e565b1611613ec75761018081016103e861ffff613dee83613126565b1611613e9f5750613e056115556101a0830161281a565b613e156115556101c0840161281a565b908015908115613e94575b508015613e8c575b8015613e82575b613e735760021615156101e0820135151503613e7357613e6e611b0a92611573613e68613e60610260860186612625565b929093611b6e565b91614c85565b614d36565b633b7d8bc960e11b5f5260045ffd5b5060038111613e2f565b508015613e28565b60039150115f613e20565b613eab6104aa91613126565b633c057d7b60e01b5f5261ffff166004526103e8602452604490565b6104aa613ed383611b6e565b63e2bfe2f360e01b5f526001600160801b0316600452602490565b50613efb61063882611b4d565b15613db2565b6103ff916001600160a01b0390911660a89190911b61ffff60a81b1617612ee1565b60ff1660ff8114611a2f5760010190565b9190915f91805f915b613f5b57505090613f516103ff9392611d31565b55600160bf1b1790565b909260ff8416613fc0575b8160101c81607d1c6107f860f8821691168103611a2f576090019081609011611a2f5760ff16901b17600160801b810190818111611a2f5761010160801b01908110611a2f5792613fb690613f23565b9060181c80613f3d565b613fd460a883901b61ffff60a81b16612ee1565b613fde85856120e2565b5f526002602052600160bf1b1760405f2055613f66565b9092917f66efabbdf06c795b1ddbcccaa3783d6f6fd4251220a29e72a10aa96d77e3b6b990606061402a610260870187612625565b909560405193845242602085015260408401526080828401526102608760808501376102806102e08401528061030084015202809461032083013760208535950135936103200190a4565b6040517f032bc66be43dbccb7487781d168eb7bda224628a3b2c3388bdf69b532a3a1611926020929081906001600160a01b03165f7fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef8180a48152a1565b6040516323b872dd60e01b5f9081526001600160a01b039384166004529290931660245260449390935260209060648180865af160015f5114811615614124575b6040919091525f6060521561333e565b6001811516613377573d15833b15151616614114565b9061414d61063861063860408501611b4d565b602060405180926370a0823160e01b8252818061416d3060048301610575565b03915afa918215610bcf5760609261418c925f916141d2575b506135f9565b910161419a61157382611b6e565b82106141a4575050565b906141b16104aa92611b6e565b63729712b960e01b5f526004919091526001600160801b0316602452604490565b6141eb915060203d6020116120db576120cc8183611ad8565b5f614186565b60a081015160f81c90600a821461422d575060028110159081614221575b81614218575090565b60069150141590565b600c811115915061420f565b6001915061423a90614df2565b60070b1490565b9061425361424d612cd7565b83614835565b9182511561425e5750565b9091506103ff90634ffac4d960e11b90614ff2565b9061427f61424d612cd7565b9182511561428a5750565b9091506103ff90639ec749bd60e01b90614ff2565b906142ab61424d612cd7565b918251156142b65750565b9091506103ff9063a16fb11560e01b90614ff2565b60071115610bfa57565b9190916142e28382615133565b805161447c57506142f1612cd7565b926142fc8483614835565b9384516144775761430e82828561531b565b6001600160e01b03198116614468575061433661432a84614df2565b6001600160401b031690565b614343612bd08460e01c90565b6001600160401b039091160361445b5760048151614360816142cb565b614369816142cb565b03614453576001915b8260b882901c60ff16166144455760b883901b1791600214614423575b50600360b882901c81161490816143fa575b6143c260c08401938451908360a06143b98351610558565b92015192612fc5565b816143da575b506143d05750565b611b0a9051614a2a565b6001600160a01b0391506143f19061063890610558565b1615155f6143c8565b600160ff60a01b01600160e01b03164260e01b6001600160e01b03191617600360a11b176143a1565b6040015161ffff60d01b60d09190911b1661ffff60d01b19909116175f61438f565b5050506103ff919250614e6a565b600291614372565b50506103ff919250614e08565b929150506103ff929350614ff2565b505050565b925050565b9291909261448d611d07565b9161449a6106d28261265a565b8084526144b660808401916144b0835160ff1690565b906120e2565b80602086015260c0840151908181036145615750505185604085015260608401526144e18583615133565b805161455a57506144f0612cd7565b946144fb8684614960565b958651614553579061450d918461531b565b926001600160e01b031984161561453f575b50506001600160e01b03198216614534575050565b6103ff929350614ff2565b8261454b939450615496565b905f8061451f565b5050505050565b9450505050565b604051636278c4f160e11b60208201529697506103ff9550869450612dfe935090915060248401612f6b565b908160209103126103aa57516103ff816112d6565b906145ab612cd7565b916145b68382614960565b92835161483157600d6145cd8360a0015160f81c90565b149080516145da816142cb565b8215614829576004905b6145ed826142cb565b6145f6816142cb565b0361481c5760c08301519061460a84614df2565b9261461d8560a060ff91015160f01c1690565b1580159061480c575b80156147ef575b6147e0576146f557602001517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906146739061ffff169451610558565b93813b156103aa5760405163155f174360e11b815261ffff90911660048201526001600160401b0392831660248201529190921660448201525f60648201819052600160848301526001600160a01b0390931660a48201529190829081838160c4810103925af18015610bcf576146e75750565b806120425f611b0a93611ad8565b916147076020809394015161ffff1690565b906147606147158651610558565b6040516249e0bd60e61b815261ffff9490941660048501526001600160401b0395861660248501529190941660448301526001600160a01b0316606482015291829081906084820190565b03815f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165af1908115610bcf575f916147b1575b50156147a65750565b6103ff919250614f90565b6147d3915060203d6020116147d9575b6147cb8183611ad8565b81019061458d565b5f61479d565b503d6147c1565b505050506103ff919250614f2e565b5080156148065760015b60070b8460070b1261462d565b5f6147f9565b506001600160401b038311614626565b50506103ff919250614ecc565b6001906145e4565b5050565b919060609262030d405a106149435760e0816148526040936155c6565b6148698260a0015160b01c6001600160401b031690565b60e0830151610100840151865163b3da608b871b815285516004820152602086015160248201529690940151604487015260648601929092526001600160401b0316608485015260c060a485015260c48401829052839190819060e484013760e4601f91909101601f191601815f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165af115614924576080816040809301518452606081015160208501520151910152565b3d8152925060209050823d5f8383013e3d601f01601f19160101604052565b6104aa62030d405a630a1c9e8960e21b5f52600452602452604490565b9190606092620f42405a1061497d5760e0816148526040936155c6565b6104aa620f42405a630a1c9e8960e21b5f52600452602452604490565b906001600160fd1b0381168103611a2f5760031b6090019081609011611a2f5760ff911c1690565b9190811015612cd2576060020190565b9291905f935f5b8281106149e65750505050565b600184821c166149f9575b6001016149d9565b946040614a078785856149c2565b0135614a1281612843565b6001600160401b03168101908110611a2f57946149f1565b60207ff8e1a15aba9398e019f0b49df1a4fde98ee17ae345cb5f6b5e2c27f5033e8ce791604051908152a1565b9192905f935f93614a6a60408201611b4d565b928015159081614b45575b50614b3c575b8115614b34575f91610180820161ffff614a9482613126565b16614b10575b509081878080959414159283614ae9575b505050614adf575b8115159283614acd575b505050614ac657565b9060041790565b614ad793506138eb565b835f80614abd565b9360021793614ab3565b614b08935090614afb614b0192611b4d565b926135f9565b90856138eb565b5f8381614aab565b614b2a929750819350613d64614b2591613126565b6155e8565b909590915f614a9a565b505f94505050565b60019450614a7b565b614b5c9150614b5660208401611b4d565b856138eb565b5f614a75565b91906001600160a01b03831615614bd75760405163a9059cbb60e01b60208281019182526001600160a01b03909316602483015260448083019490945292815290915f91614bb1606482611ad8565b5190828562030d40f1903d15614bd0575060015f5114601f3d11161690565b3b15151690565b5f8093508092819262030d40f190565b9060418303614c1157614c0a9250602081013591604082359201355f1a9061563f565b9192909190565b50505f9160029190565b60408101515f9392919060b81c608016614c5f575b508215614c3a5750565b600191925080610260614c4e920190612625565b90501b5f198101908111611a2f5790565b614c7e91935080515f526003602052606060405f20549101519061499a565b915f614c30565b9080158015614d2c575b613e73575f915f5b828110614ca85750505011613e7357565b614cb38184846149c2565b93614cc3612bd060208701611e29565b15613e7357614ce190614cdb61432a60408801613cf6565b90611a61565b935f5b828110614cf5575050600101614c97565b614cfe82613cf6565b614d1461432a614d0f8489896149c2565b613cf6565b6001600160401b0390911614613e7357600101614ce4565b5060078111614c8f565b614d4260a08201611a02565b90614d5b60e0614d5460c08401611a02565b9201611a02565b9164ffffffffff83169064ffffffffff831692828411613e735764ffffffffff821693844211614dd857421015614dbf5750614d9642611a50565b809311614da6575011614da65750565b63520725d360e11b5f5264ffffffffff1660045260245ffd5b636747c9fd60e01b5f5264ffffffffff1660045260245ffd5b6388fa22e760e01b5f5264ffffffffff831660045260245ffd5b60a0015160301c6001600160401b031660070b90565b60c081015160018060a01b038251169160a081015160f81c906010821015610bfa5760409081015181519283526001600160401b0316602083015263fbfa9e0360e01b908201525f51602061616c5f395f51905f5290606090a36103ff611b27565b60c081015160018060a01b038251169160a081015160f81c906010821015610bfa5760409081015181519283526001600160401b03166020830152639ec749bd60e01b908201525f51602061616c5f395f51905f5290606090a36103ff611b27565b60c081015160018060a01b038251169160a081015160f81c906010821015610bfa5760409081015181519283526001600160401b031660208301526363632b6d60e11b908201525f51602061616c5f395f51905f5290606090a36103ff611b27565b60c081015160018060a01b038251169160a081015160f81c906010821015610bfa5760409081015181519283526001600160401b0316602083015263a16fb11560e01b908201525f51602061616c5f395f51905f5290606090a36103ff611b27565b60c081015160018060a01b038251169160a081015160f81c906010821015610bfa5760409081015181519283526001600160401b0316602083015263433c67ef60e11b908201525f51602061616c5f395f51905f5290606090a36103ff611b27565b9060c08201519060018060a01b038351169260a081015160f81c6010811015610bfa5760409182015182519182526001600160401b031660208201526001600160e01b0319909216908201525f51602061616c5f395f51905f5290606090a36103ff611b27565b519060078210156103aa57565b5190611b0a826119f3565b5190611b0a826103bd565b908160e09103126103aa576040519061509482611abd565b805161509f816105af565b8252602081015160038110156103aa576151059160c09160208501526150c760408201615059565b60408501526150d860608201611d4d565b60608501526150e960808201611d4d565b60808501526150fa60a08201615066565b60a085015201615071565b60c082015290565b60409061512c611b0a94969593966060830197835260208301906117e9565b01906117e9565b6060906151448160a0015160f81c90565b9161514e83612c91565b615157846124ff565b9361516184612c91565b600a840361530d5760065b615175816117d1565b61517e866117d1565b851015615305576151ae9060e06151958551610558565b6040518094819263d0cdd029851b835260048301610575565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa918215610bcf575f926152d4575b5061520460408301958651906151ff826142cb565b615717565b615210819792976117d1565b1580156152b8575b6152ae5790600561ffff925161522d816142cb565b615236816142cb565b106152a25760c01c61ffff165b168015159182615285575b505061527e575060c00151604051633f27541f60e01b6020820152926103ff928492612dfe92906024850161510d565b9250505090565b606001519091506152999061ffff16613d64565b14155f8061524e565b60a81c61ffff16615243565b5050509250505090565b506152c2866117d1565b6152cb876117d1565b85871015615218565b6152f791925060e03d60e0116152fe575b6152ef8183611ad8565b81019061507c565b905f6151ea565b503d6152e5565b509250505090565b615316846156b7565b61516c565b60a0015160f81c919061532d83612c91565b8051615338816142cb565b6153428185615717565b905061534d816117d1565b801561548557602083015161ffff16615365836142cb565b600583106154755761ffff8060c087901c81165b169116036154645761538a846124ff565b90615394816117d1565b61539d826117d1565b811190811561544f575b811561543b575b5061542b57806153bf6005926142cb565b149283615414575b50826153e3575b50506153d8575f90565b63249bd96d60e21b90565b61ffff919250613d646153fe604061540993015161ffff1690565b9360d01c61ffff1690565b911614155f806153ce565b600591935061542281612c91565b1415915f6153c7565b50639ec749bd60e01b9392505050565b600a9150615448816117d1565b145f6153ae565b905061545a816117d1565b60098114906153a7565b50630c6cbb4b60e11b949350505050565b61ffff8060a887901c8116615379565b506363632b6d60e11b949350505050565b60a081015160f81c6154a781612c91565b6154b081612c91565b600281146155ba576154c181612c91565b600781146155ae576154d281612c91565b600381036154fd5750916154f3836154ed846154f996615f66565b51610558565b91613bdf565b5f90565b9261550784612c91565b60048403615533576154f9935061551e8383615f4e565b60a061552a8351610558565b92015192613026565b61553c84612c91565b6008840361554f57506154f99250615f36565b61555884612c91565b6009840361556b57506154f99250615f04565b919061557684612c91565b600c8403615588576154f99350615dbb565b9190600b846155996154f996612c91565b036155a657601092615d90565b600f92615d90565b50906103ff9291615b32565b50906103ff92916158d2565b60459060c060a0820151910151604051915f8352600583015260258201522090565b5f80549093601082901c6001600160a01b0316939092909161ffff16908461560f57505050565b9294509091808210156156375750905b818102918183041490151715611a2f57612710900491565b90509061561f565b91906fa2a8918ca85bafe22016d0b997e4df60600160ff1b0384116156ac579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15610bcf575f516001600160a01b038116156156a257905f905f90565b505f906001905f90565b5050505f9160039190565b6010811015610bfa5760028114615711576156d181612c91565b6003811461570b576156e281612c91565b6004811461570557806156f6600592612c91565b1461570057600690565b600590565b50600390565b50600290565b50600190565b9190615722836156b7565b9261572c81612c91565b600281146158c55761573d81612c91565b600381146158b85761574e81612c91565b600481146158a25761575f81612c91565b600c81146158805761577081612c91565b600581146158455761578181612c91565b600a811491828061581f575b6158125761579a82612c91565b60078214806157ff575b6157f757806157b46005926142cb565b036157ed576157c281612c91565b81156157d9575b50156157d457600890565b600790565b600b91506157e681612c91565b145f6157c9565b505090505f905f90565b505050600790565b50615809816142cb565b600681146157a4565b5050509050600390600590565b50615829816142cb565b600381148061578d575061583c816142cb565b6004811461578d565b5061584f816142cb565b6004811490811561586c575b5015615865578190565b5f91508190565b60059150615879816142cb565b145f61585b565b50806158906004929493946142cb565b0361589b5790600b90565b505f905f90565b50806158af6003926142cb565b03615865578190565b50806158af6002926142cb565b50806158af6001926142cb565b919060a08301906158f76158ec835165ffffffffffff1690565b65ffffffffffff1690565b6159018483614c1b565b906102608501946159128682612625565b831080159150615b25575b8015615b11575b615afe576040840195600161593e885160ff9060b81c1690565b841c16615aea5761595161432a89614df2565b90615971602061596b866159658588612625565b906149c2565b01611e29565b90886159bd614d0f876159656159b660018060a01b037f000000000000000000000000000000000000000000000000000000000000000016955161ffff9060a81c1690565b9589612625565b916159c88c51610558565b91803b156103aa5760405163155f174360e11b815261ffff90921660048301526001600160401b039384166024830152928516604482015263ffffffff841660648201525f608482018190526001600160a01b0390921660a48201529291839081838160c4810103925af1918215610bcf5763ffffffff92615ad6575b50166001600160401b0390911610615ac857506154f99592615a9492615a7460209360018951911b60b81b1790565b808852908060b883901c60ff161614615a9c575b50015193519151610558565b915192612fc5565b600160ff60a01b01600160e01b03164260e01b6001600160e01b03191617600160a11b1786525f615a88565b93505092506154f993615fb4565b806120425f615ae493611ad8565b5f615a45565b50639ec749bd60e01b979650505050505050565b5063a16fb11560e01b9695505050505050565b505f615b1c88614df2565b60070b12615924565b50600183831c161561591d565b91615b4a8360a0015160b01c6001600160401b031690565b615b6b615b66615b5c60e08501611a02565b64ffffffffff1690565b612f39565b6001600160401b0390911611615d4057615b8b6115556101c0830161281a565b60018116151580615c8d575b615c7d57600216151580615c66575b615c5757604082018051600160ff60a01b01600160e01b03164260e01b6001600160e01b03191617600960a01b178091527f09a787d49be97f2209abd4b18573b704d2f35f208d1869c2661942fd38b81d8a61020083013503615c255750615c1f83615c15846154f9966160fe565b6154ed83856133e4565b9161373a565b905081926020615c3e9301519160a06143b98351610558565b606081015115615c4d57505f90565b6154f99051614a2a565b50630e62c9d160e21b92915050565b50615c70836160d0565b6101e08201351415615ba6565b506307e3a8df60e21b9392505050565b50615c9a60808301611e29565b60a0850151604051630fd07eb160e11b815263ffffffff9283166004820152609082901c8316600390810b602483015260709290921c909216900b60448201526020816064816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115610bcf575f91615d21575b5015615b97565b615d3a915060203d6020116147d9576147cb8183611ad8565b5f615d1a565b50636747c9fd60e01b92915050565b600e611b0a9360408401615d64838251612f08565b9052615d7084846160fe565b615d7a81856133e4565b608084015192516001600160a01b031693613842565b909192611b0a9360408401615d64838251612f08565b908160209103126103aa57516103ff81612843565b6040820192600b615dcc85516124ff565b615dd5816117d1565b03615efa576020838101516040516305b3ac8f60e51b815260048101919091529490856024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa8015610bcf57611b0a955f91615ecb575b505b81516001600160401b03919091169190600160ff60a01b01600160e01b03164260e01b6001600160e01b03191617601160a01b179052615e7a84846160fe565b615e8e615e878451610558565b8386613c5e565b615e9882856133e4565b608084015180821015615ebf57615eb991615eb2916135f9565b9251610558565b92613811565b5050615eb95f926154ed565b615eed915060203d602011615ef3575b615ee58183611ad8565b810190615da6565b5f615e38565b503d615edb565b611b0a935f615e3a565b90611b0a9160206040830192615f1c60088551612f08565b80945201519160a0600180821b0383511692015192612fc5565b90611b0a9160206040830192615f1c60078551612f08565b90611b0a9160206040830192615f1c60048551612f08565b90611b0a9160206040830192615f1c60038551612f08565b9463ffffffff60ff9461ffff61290495608098959b9a9b8a5216602089015216604087015260a0606087015260a0860191612854565b9291815190602060ff604085019561600d615fd5885161ffff9060a81c1690565b95615fe260808701611e29565b615ff0610260880188612625565b91604051998a97889762a97b8f60e81b8952169460048801615f7e565b03815f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165af1918215610bcf575f926160af575b5061ffff8216156160a35750611b0a939161609161608c6020936160738751607f60b81b191690565b61ffff60a81b191660a89190911b61ffff60a81b161790565b612ee1565b80945201519160a06143b98351610558565b925050611b0a92615d4f565b6160c991925060203d602011610bc857610bb98183611ad8565b905f61604a565b60a0015160405160909190911b6001600160901b03191660208201908152600e82529061210e602e82611ad8565b906020810151604060018060a01b0384511692019260a061611f85516124ff565b94519101516012851015610bfa575f51602061614c5f395f51905f5291612fc060405192839283612f6b56fed10f09b94026380ab7ea1bacfa0f8c747a7646c20a60397b5944c7f2cceeaafdf09d7a1b4c51f4cf3dfbcf88fc5a57fda8c563316b4622b5436f78e8fc5b02adf5d036a4b71d33181ba9d3314c003fbed5943c83a0b70332c43e86c9dac138239b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00aa83ad029bd8842a57606e3a6513fdc05b91a26611729526caacac6671d1a59ca264697066735822122033b7671bfa91c47c16cb6b311f76c862843eb916300c9b8b275fd56b6d5a084b64736f6c6343000825003360a0346100f657601f612d0d38819003918201601f19168301916001600160401b038311848410176100fa578084926020946040528339810103126100f657516001600160a01b038116908190036100f65780156100e357600280546001600160a01b0319908116909155600180549182168317905560405191906001600160a01b03167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a333608052612bfe908161010f82396080518181816105be015281816106ab01528181610df10152818161138e015281816115f701526116bb0152f35b631e4fbdf760e01b5f525f60045260245ffd5b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f3560e01c80630d7b22261461170857806311b449361461166457806312782f40146115b757806316c38b3c1461154b5780631a2f71671461151e5780631fa0fd62146113df5780632abe2e861461133357806345d89b67146112a057806347d6ae7f146111dd57806350b9d6f714611001578063544cfa8d14610d8b5780635569c4ff14610d675780635c975abb14610d4257806360caa60914610c5c578063715018a614610c3d57806379ba509714610bbc5780638da5cb5b14610b945780638f060fee14610a365780638fefdfd9146109db578063a94cb77214610816578063a97b8f001461065a578063c4805e34146105ed578063c8d7601a146105a9578063d28f3079146103e5578063d3390b6214610362578063e30c39781461033a578063f17c6ba7146101bd5763f2fde38b1461014d575f80fd5b346101b95760203660031901126101b9576101666117f1565b61016e611c10565b600280546001600160a01b0319166001600160a01b039283169081179091556001549091167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e227005f80a3005b5f80fd5b346101b95760803660031901126101b9576101d661185d565b6101de6118ab565b906101e76118bb565b606435926001600160401b0384116101b95761020a61ffff9436906004016117c4565b949093610215611c10565b1693841561032757845f52600560205260ff60405f205460401c166103145761023e8383612641565b15610301577fed16ead0dd430d2356f6fa6dbf35009d20602916aa9b57a217debd8df85726df936102fc91604051936102768561190a565b60030b93848152602081019560030b958681526102c36040830191600183528a5f52600560205260405f20935160030b63ffffffff198554169063ffffffff161784555160030b83611bf0565b51151581549060ff60401b9060401b169060ff60401b191617905560405194859485526020850152606060408501526060840191611bd0565b0390a2005b84637bb9c08760e01b5f5260045260245ffd5b846330deb1bb60e21b5f5260045260245ffd5b8463173e0a0760e21b5f5260045260245ffd5b346101b9575f3660031901126101b9576002546040516001600160a01b039091168152602090f35b346101b95760603660031901126101b9576024356004356044356001600160401b0381116101b9576103b97f14da50b8ae8799e95998a70f77da464dbee3827d124858e15fd7061cf39e68409136906004016117c4565b6103c1611c10565b84600855836007556103e0604051928392602084526020840191611bd0565b0390a3005b346101b95760403660031901126101b9576103fe61185d565b6024359063ffffffff82168092036101b95761ffff16805f52600560205260405f206040519061042d8261190a565b54918260030b825260208201928060201c60030b845260ff604084019160401c161515815251156105975750825f52600660205260405f20549263ffffffff8460401c16156105855750670de0b6b3a764000091828080935160030b925160030b9561050a6104f66104df60028460030b9460201c60030b6104be82878b035f81125f14610580575f035b056128bb565b9b035f81121561057b575f035b80636b49d200811361056d575b50056128bb565b955f811215610568575f035b6335a4e900036128bb565b915f811215610568576335a4e900016128bb565b02059180020502059180020501670de0b6b3a76400008113610559575b63ffffffff670de0b6b3a764000061054a610545826020950261292e565b612a50565b62c26d82020416604051908152f35b50670de0b6b3a7640000610527565b6104eb565b905063d693a400038c6104d8565b6104cb565b6104b8565b63ebe704dd60e01b5f5260045260245ffd5b63173e0a0760e21b5f5260045260245ffd5b346101b9575f3660031901126101b9576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346101b95760203660031901126101b95761ffff61060961185d565b165f526005602052606060405f2060408051916106258361190a565b548060030b9283815260ff8260201c60030b92836020840152841c161515928391015260405192835260208301526040820152f35b346101b95760a03660031901126101b95760043561067661186e565b61067e6117b1565b916064356001600160401b0381116101b95761069e90369060040161181d565b9390926106a961184d565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633036108045760ff16915f5f5b87811061072b575050859183602097876106fc61070195611e63565b611ef9565b9361ffff85169485610718575b8686604051908152f35b61072194611fa0565b828080808061070e565b600185821c1661073e575b6001016106e0565b61075161074c828a8a611f68565b611f8c565b63ffffffff61076c6020610766858d8d611f68565b01611c24565b1661ffff86168452836020526040842060018060401b0383165f5260205260405f205460018060401b038160401c1694806107f05750915f6107e99260026107e1600197966107bc84869b612750565b6107cf8a8060401b038360801c16612423565b908260c01c928b8060401b031661284e565b938a8d6127d6565b9050610736565b634e487b7160e01b81526021600452602490fd5b620be93560e51b5f523360045260245ffd5b346101b95760603660031901126101b95761082f61185d565b61083761187f565b90604435918260070b8093036101b95761084f611c10565b61ffff821690815f52600560205260ff60405f205460401c16156109c857815f525f60205260405f2060018060401b0382165f5260205260405f20549260018060401b03841690858201958087125f84129080158216911516176109b4575f871261097d57505060016001603f1b03851161095a575f946001600160401b03908116945f516020612b895f395f51905f529360809390926109159261090f91604082901c811691906109049082891c16612423565b9060c01c918a61284e565b96612891565b848752602087815260408089206001600160401b03948516808b52908352818a20899055815160058152949093169184019190915282018790526060820195909552a4005b50915063433c67ef60e11b5f5260045260018060401b031660245260445260645ffd5b90916109b0916001600160401b039061099590611b64565b1690604051948594631307261b60e01b8652600486016125e7565b0390fd5b634e487b7160e01b5f52601160045260245ffd5b5063173e0a0760e21b5f5260045260245ffd5b346101b95760403660031901126101b9576109f461179e565b602435906001600160401b0382116101b957610a25610a2a91610a1d602094369060040161181d565b929091611e63565b611ea7565b61ffff60405191168152f35b346101b95760c03660031901126101b957610a4f61179e565b60803660231901126101b95760a4356001600160401b0381116101b957366023820112156101b9576004810135906001600160401b0382116101b9573660248360051b830101116101b9576040516020810163ffffffff851691828252610ab46118ab565b60030b6040820152610ac46118bb565b60030b606082015260643563ffffffff81168091036101b957608082015260843560a082015260a08152610af960c082611925565b5190206040516020810191825260208152610b15604082611925565b519020936007545f955b85871015610b605760248760051b86010135908181105f14610b4f575f52602052600160405f205b960195610b1f565b905f52602052600160405f20610b47565b03610b8157604051610b7f91610b77602083611925565b5f8252611c35565b005b5063e315d2a960e01b5f5260045260245ffd5b346101b9575f3660031901126101b9576001546040516001600160a01b039091168152602090f35b346101b9575f3660031901126101b957600254336001600160a01b03821603610c2a576001600160a01b0319908116600255600180543392811683179091556001600160a01b03167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a3005b63118cdaa760e01b5f523360045260245ffd5b346101b9575f3660031901126101b95763017ed72b60e01b5f5260045ffd5b346101b95760203660031901126101b9576001600160a01b03610c7d6117f1565b165f52600460205260405f20604051905f90805490610c9b82611b98565b8085529160018116908115610d1b5750600114610cdb575b610cd784610cc381860382611925565b6040519182916020835260208301906118cb565b0390f35b5f90815260208120939250905b808210610d0157509091508101602001610cc382610cb3565b919260018160209254838588010152019101909291610ce8565b60ff191660208087019190915292151560051b85019092019250610cc39150839050610cb3565b346101b9575f3660031901126101b957602060ff60025460a01c166040519015158152f35b346101b9575f3660031901126101b957604060075460085482519182526020820152f35b346101b95760c03660031901126101b957600435610da761186e565b6044356001600160401b0381116101b957610dc690369060040161181d565b90916064359260ff84168094036101b95760843590600682101592836101b957610dee611807565b947f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163303610804575f5b818110610e2a57005b600188821c16610e3d575b600101610e21565b610e4b61074c828487611f68565b63ffffffff610e60602061076685878a611f68565b61ffff86165f908152602081815260408083206001600160401b03878116855292529182902054929093169392828116929182901c1680838c610fed578f918e918d918c9160018403610f2f575050505050508460018060401b03610ec484612b5c565b1610610f11579389610f0a948f94610f048f95918c92610ee78760019d9c61243b565b610efa8d8060401b038360801c16612423565b9160c01c9261284e565b956127d6565b9050610e35565b604051631307261b60e01b8152806109b08786888d600486016125e7565b968a60019c9b97610f049495979a93610f0a9c979a60028a145f14610f5f57505090610f5a91612750565b610ee7565b9094919060038a03610fd957505089828f8060401b03831610610f92575b5090610f8c81610f5a93612750565b93612750565b610fca93610fd19350610fc190610fb5608082901c6001600160401b0316612423565b9060c01c90878d61284e565b9384928b612750565b8888612769565b868089610f7d565b909450610fe792915061243b565b91610ee7565b634e487b7160e01b5f52602160045260245ffd5b346101b95760603660031901126101b95761101a6117f1565b6024358015158091036101b9576044356001600160401b0381116101b9576110469036906004016117c4565b9092611050611c10565b6001600160a01b03165f818152600360209081526040808320805460ff191660ff8816179055600490915290209092906001600160401b0383116111c9576110988154611b98565b601f8111611178575b505f601f841160011461110257946102fc91845f516020612ba95f395f51905f5296975f916110f7575b508560011b905f198760031b1c19161790555b6040519384938452604060208501526040840191611bd0565b9050820135886110cb565b601f19841690825f5260205f20915f5b8181106111605750916102fc9391865f516020612ba95f395f51905f5298999410611147575b5050600185811b0190556110de565b8301355f19600388901b60f8161c191690558780611138565b9192602060018192868c013581550194019201611112565b838111156110a157815f5260205f20601f850160051c90602086106111c1575b81601f9101920160051c03905f5b8281106111b45750506110a1565b5f828201556001016111a6565b5f9150611198565b634e487b7160e01b5f52604160045260245ffd5b346101b95760403660031901126101b9576111f661185d565b61ffff61120161187f565b9161120a611b74565b50165f908152602081815260408083206001600160401b039485168452909152908190205481516080938281169360c084901c9380871c831693911c90911690606090611256816118ef565b85815260208101928352604081019384520192835260405193845260018060401b03905116602084015260018060401b03905116604083015260018060401b039051166060820152f35b346101b95760203660031901126101b95763ffffffff6112be61179e565b6112c6611b74565b50165f526006602052608060405f206040516112e1816118ef565b63ffffffff82548060030b938484526060600160208601928460201c60030b845285604088019560401c168552015494019384526040519485525160030b602085015251166040830152516060820152f35b346101b95760c03660031901126101b95761134c61185d565b61135461187f565b9061135d611895565b6064356001600160401b0381169291908390036101b95760843593841592831586036101b95761138b611807565b947f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316330361080457610b7f96946113cc575b50612454565b6001600160401b038416109350866113c6565b346101b95760603660031901126101b9576113f861179e565b6114006118ab565b9063ffffffff61140e6118bb565b91165f52600660205261144b60405f20549161143b63ffffffff8460401c16948460030b9060030b611b4c565b9260201c60030b9060030b611b4c565b91636b49d2008313611505575b636b49d1ff1983126114d1575b9182602093151592836114c6575b836114b1575b50826114a6575b82611492575b50506040519015158152f35b61149d919250611b64565b13158280611486565b808213159250611480565b9092506114bd83611b64565b13159184611479565b818113159350611473565b63d693a4008301925f63d693a400851291129080158216911516171561146557634e487b7160e01b5f52601160045260245ffd5b9163d693a3ff1981019081136001166109b45791611458565b346101b95760203660031901126101b957602061154161153c6117f1565b611b15565b6040519015158152f35b346101b95760203660031901126101b9576004358015158091036101b95760207f0e2fb031ee032dc02d8011dc50b816eb450cf856abd8261680dac74f72165bd291611595611c10565b6002805460ff60a01b191660a083901b60ff60a01b16179055604051908152a1005b346101b95760803660031901126101b9576115d061185d565b6115d861187f565b906115e1611895565b606435906001600160a01b03821682036101b9577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633036108045760209361ffff84165f526005855260ff60405f205460401c169384611651575b85856040519015158152f35b61165b945061233b565b82808080611645565b346101b95760a03660031901126101b9576024356001600160a01b03811681036101b9576116906117b1565b906064356001600160401b0381116101b9576116b090369060040161181d565b6116b861184d565b917f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163303610804576040946116f894600435611948565b61ffff8351921682526020820152f35b346101b95760c03660031901126101b95761172161179e565b60803660231901126101b95760a4356001600160401b0381116101b95761174c9036906004016117c4565b9091611756611c10565b6001600160401b0382116111c9576040519161177c601f8201601f191660200184611925565b80835236818501116101b9576020815f92610b7f968387013784010152611c35565b6004359063ffffffff821682036101b957565b6044359063ffffffff821682036101b957565b9181601f840112156101b9578235916001600160401b0383116101b957602083818601950101116101b957565b600435906001600160a01b03821682036101b957565b60a435906001600160a01b03821682036101b957565b9181601f840112156101b9578235916001600160401b0383116101b957602080850194606085020101116101b957565b6084359060ff821682036101b957565b6004359061ffff821682036101b957565b6024359061ffff821682036101b957565b602435906001600160401b03821682036101b957565b604435906001600160401b03821682036101b957565b602435908160030b82036101b957565b604435908160030b82036101b957565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b608081019081106001600160401b038211176111c957604052565b606081019081106001600160401b038211176111c957604052565b601f909101601f19168101906001600160401b038211908210176111c957604052565b92939195949060ff60025460a01c16611b065761196481611b15565b15611ae6575061197386611e63565b9061197f838684611ea7565b61ffff8116806119f057505090828560ff61199b94169261206d565b9485156119d7575084805b6119b7575050505061ffff82169190565b6119ce60ff8260101c16838661ffff851687611fa0565b60181c806119a6565b63ffffffff9063557a619960e01b5f521660045260245ffd5b93959250959650505f5b848110611a0b575050505050905f90565b5f19811c600116611a1f575b6001016119fa565b611a2d61074c828785611f68565b63ffffffff611a426020610766858a88611f68565b5f868152602081815260408083206001600160401b03878116855292529182902054939092169280831692909182901c16836001600160401b03611a8584612b5c565b1610611ac657926001611ab7819796945f94611aa485611abf9961243b565b610efa858060401b038360801c16612423565b938c8b6127d6565b9050611a17565b848b6109b08686604051948594631307261b60e01b8652600486016125e7565b63c7eff51760e01b5f9081526001600160a01b0391909116600452602490fd5b630d75fbb560e21b5f5260045ffd5b6001600160a01b03165f8181526003602052604090205460ff16908115611b3a575090565b6001546001600160a01b031614919050565b81810392915f1380158285131691841216176109b457565b600160ff1b81146109b4575f0390565b60405190611b81826118ef565b5f6060838281528260208201528260408201520152565b90600182811c92168015611bc6575b6020831014611bb257565b634e487b7160e01b5f52602260045260245ffd5b91607f1691611ba7565b908060209392818452848401375f828201840152601f01601f1916010190565b9081549060201b63ffffffff60201b169063ffffffff60201b1916179055565b6001546001600160a01b03163303610c2a57565b3563ffffffff811681036101b95790565b63ffffffff169081158015611e49575b8015611e1f575b611e0c576084355f5b60108110611dd1575b50825f52600660205260405f2054602435928360030b918285036101b957828160030b1490811591611db0575b8115611d88575b60401c63ffffffff1615159081611d80575b50611d6d57845f52600660205260405f209063ffffffff198254168563ffffffff16178255604435938460030b948581036101b957611ce38185611bf0565b60643563ffffffff8116918282036101b9577f33d633b066cb2242486e5a44f958d376733d42b559847e1b913abbd16620951a98846001611d6898805463ffffffff60401b8760401b169063ffffffff60401b19161781550155505050604051958695865260208601526040850152606084015260a0608084015260a08301906118cb565b0390a2565b8463eb0b958760e01b5f5260045260245ffd5b90505f611ca4565b905060643563ffffffff81168082036101b957604083901c63ffffffff161415919050611c92565b90506044358060030b908181036101b957508160201c60030b141590611c8b565b61ffff611dde8284612699565b168015611e0657805f52600560205260ff60405f205460401c16156105975750600101611c55565b50611c5e565b50639752636160e01b5f5260045260245ffd5b506024358060030b81036101b9576044358060030b81036101b957611e4391612641565b15611c4c565b5060643563ffffffff8116908181036101b9575015611c45565b63ffffffff1690815f526006602052600160405f20015491821580611e8a575b6105855750565b50805f52600660205263ffffffff60405f205460401c1615611e83565b915f5b60108110611eba57505050505f90565b611ec48185612699565b61ffff811615611ef057611edb5f198486846126c2565b611ee85750600101611eaa565b935050505090565b50505050505f90565b9361ffff169290915f5b60108110611f15575050505050505f90565b611f1f8187612699565b61ffff81168015611f5c5786141580611f4a575b611f405750600101611f03565b9550505050505090565b50611f57848487846126c2565b611f33565b50505050505050505f90565b9190811015611f78576060020190565b634e487b7160e01b5f52603260045260245ffd5b356001600160401b03811681036101b95790565b919093925f5b818110611fb557505050505050565b600185821c16611fc8575b600101611fa6565b611fd661074c828486611f68565b63ffffffff611feb6020610766858789611f68565b61ffff89165f908152602081815260408083206001600160401b03878116855292529182902054939092169280831692909182901c16836001600160401b0361203384612b5c565b1610611ac657926001611ab7819796945f94611aa4856120529961243b565b9050611fc0565b8051821015611f785760209160051b010190565b9391929360028510612332576040519261022061208a8186611925565b60108552601f19013660208601375f5b601081108061231c575b15612150576120b38184612699565b5f9061ffff16815b8881106120df5750506120ce8287612059565b525f1981146109b45760010161209a565b815f525f60205260405f206120f861074c838c8b611f68565b60018060401b03165f526020528863ffffffff61212860206107668561212160405f2054612b5c565b958d611f68565b166001600160401b039091161015612143575b6001016120bb565b6001811b9092179161213b565b93925094936001901b925f1984019384116109b4575f5b818110612290575090919293600311612288575f5b81811061218c5750505050505f90565b600181018082116109b4575b8281106121a8575060010161217c565b6121b58286979397612059565b516121c08287612059565b5117600182018083116109b4578119841660101b915b8582106121eb57505050600101949094612198565b84612200838a969b999a989598979497612059565b518217036122735750505090849561ffff6122588461224e8899846122358b61222e839c9d6122659c612059565b5193612699565b9160101b911617996122478684612059565b5192612059565b5119169289612699565b9160101b91161795612699565b161760301b9160181b171790565b909193600101909792969597949193946121d6565b505050505f90565b600181018082116109b4575b8281106122ac5750600101612167565b856122b78387612059565b516122c28388612059565b5117146122d15760010161229c565b915083955093612305856122ec61230e959761ffff97612059565b51866122f8838a612699565b9160101b91161797612059565b51191693612699565b9160101b91161760181b1790565b5061ffff61232a8285612699565b1615156120a4565b50509150505f90565b61ffff165f818152602081815260408083206001600160401b038087168552925290912054938116939192908216848101919082106109b45760016001603f1b038211612419575f955f516020612b895f395f51905f52936080936123cc916001600160401b03604082901c8116906123b79083891c16612423565b60c09290921c926001600160401b031661284e565b90858852876020526040882060018060401b038416895260205281604089205560405196888852602088015260018060a01b03166040870152606086015260018060401b031693a4600190565b5050505050505f90565b6001600160401b03908116600101919082116109b457565b6001600160401b0391821690821601919082116109b457565b61ffff81165f818152602081815260408083206001600160401b038088168552925290912054969495929392608088901c8216928883169288169190828414612553578960c01c60405190848252856020830152604082015285606082015260018060a01b038916917fa6e81cd30de752670d09d6e9ab3f2ff76d27aff8a692d6bc1684650c9375587f608060018060401b038a1693a415908115612542575b5061253957612537966125319261252b9160401c6001600160401b03169061252461251e82612423565b91612423565b918961284e565b95612891565b91612769565b565b50505050505050565b60016001603f1b031090505f6124f4565b96975050509591909250828260c01c146125df575f955f516020612b895f395f51905f529360809361259392829160401c6001600160401b03169061284e565b848752602087815260408089206001600160401b0394909416808a529382528089208390558051600581529182018990526001600160a01b0390971696810196909652606086015293a4565b505050505050565b61ffff90911681526001600160401b0391821660208201529181166040830152909116606082015260800190565b670de0b6b3a7640000900590565b811561262d570490565b634e487b7160e01b5f52601260045260245ffd5b906335a4e8ff199160030b91821215918261268a575b5081612676575b81612667575090565b636b49d200915060030b131590565b636b49d1ff19600382900b1215915061265e565b6335a4e900121591505f612657565b906001600160fc1b03811681036109b45760041b60f0039060f082116109b45761ffff911c1690565b91925f5b8481106126d7575050505050600190565b600182821c161515806126f1575b611ef0576001016126c6565b5061ffff84165f525f60205260405f2061270f61074c838887611f68565b60018060401b03165f5260205261272960405f2054612b5c565b63ffffffff61273e6020610766858a89611f68565b166001600160401b03909116106126e5565b6001600160401b0391821690821603919082116109b457565b61ffff165f818152602081815260408083206001600160401b0395861680855290835281842089905581516005815295909616918501919091526001600160a01b03909516948301949094526060820194909452919290915f516020612b895f395f51905f5290608090a4565b959392919061ffff1693845f525f60205260405f2060018060401b0383165f526020528060405f2055604051956006841015610fed579286526001600160401b0393841660208701526001600160a01b039092166040860152606085019190915216915f516020612b895f395f51905f5290608090a4565b6001600160401b031660409190911b600160401b600160801b03161760809190911b600160801b600160c01b03161760c09190911b6001600160c01b0319161790565b6001600160401b0382811690821611156128b257906128af91612750565b90565b6128af91612750565b6335a4e9006715cc96efd11924eb670de0b6b3a76400009202056753444835ec58000082828002056801158e460913d00000680246ddf979766800006803e7336287142000006805f68e8131ecf80000609c85058803850205870384020586038302058503820205840302058203020590565b60018111156128af57806001600160801b821015612a3f575b6129f191600490600160401b811015612a32575b600160201b811015612a25575b62010000811015612a18575b610100811015612a0c575b6010811015612a00575b10156129f8575b60030260011c6129a08184612623565b0160011c6129ae8184612623565b0160011c6129bc8184612623565b0160011c6129ca8184612623565b0160011c6129d88184612623565b0160011c6129e68184612623565b0160011c8092612623565b8111900390565b60011b612990565b811c9160021b91612989565b60081c91811b9161297f565b60101c9160081b91612974565b60201c9160101b91612968565b60401c9160201b9161295b565b5050608081901c600160401b612947565b6706f05b59d3b200008113612b2a5780612aa7612b23612ab7612aa76009612b1b612b0a6019612b02612af16031612ae9612ad860516128af9f612abf6079612a9d83612ad09402612615565b9e8f60d260a98202055b670de0b6b3a76400000102612615565b02609c900590565b670de0b6b3a7640000018d02612615565b02606e900590565b670de0b6b3a7640000018a02612615565b026048900590565b670de0b6b3a7640000018702612615565b02602a900590565b670de0b6b3a7640000018402612615565b026014900590565b6006900590565b610545612b47670de0b6b3a7640000612b4c938103026002900590565b61292e565b60011b6715cc96efd11924eb0390565b6001600160401b038181169160401c1680821115612b825790036001600160401b031690565b50505f9056feefb33c4f8288bfac148c40950065be2522baad4043d7726fc2b1009ac74fa067bbb4c806512f5e9cdb40d6da53c329c24a968c36ef3ff8023f5a13348fcd1e89a2646970667358221220b0798586cec01d207962756d7ca7e14d9a1e97691f5ac2300d6ac1ad5b532cb164736f6c6343000825003360a0806040523461005a5733608052611db6908161005f823960805181818160bf01528181610197015281816107a601528181610b7c01528181610ee50152818161162b0152818161171f015281816118640152611aee0152f35b5f80fdfe6080806040526004361015610012575f80fd5b5f905f3560e01c9081630bb6bd3114610fea5750806314acdb7514610df557806318233ea414610dd05780636af2d07114610a4e5780638ab7a9e3146108e45780639f05385814610669578063a6bcee771461011f578063b67591e0146100ee578063c8d7601a146100a95763e6f430251461008c575f80fd5b346100a6576100a361009d36611036565b9161159a565b80f35b80fd5b50346100a657806003193601126100a6576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b50346100a65760203660031901126100a65760209060043581528082526040600180821b0391205416604051908152f35b5060403660031901126100a6576004356001600160401b0381116106655780600401906102806003198236030112610661576024356001600160801b038116919082810361065d576001600160a01b0361017885611282565b16330361063557604051630cde9a1960e11b81526020600482018190527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169082806101cf602482018a6112c5565b0381845afa91821561062a5787926105f2575b5060648401356001600160801b03811691908290036105ee5760405163e80160ab60e01b8152600481018490529060e082602481845afa9081156105af576024928a926105ba575b5060a090604051938480926333e6fe5560e11b82528860048301525afa9182156105af5789926104f7575b5081516001600160401b031615806104cb575b61048c5750602001516102a491610288916001600160401b031690611559565b828852600160205260408820546001600160801b031690611559565b808511610475575060448301916001600160a01b036102c284611282565b1661046e575b6001600160801b031634819003610458575080865260016020526040862080546001600160801b038082168701908111610444576001600160801b03166001600160801b03199190911617905561031e85611282565b907f8a20901378268e40a69eea8774ca78cc3a1ec488a3829c3b6c5e4fb6725f7ae8604061034b85611282565b81516001600160a01b03918216815260208101899052941693a36001600160a01b0361037682611282565b1661039c57506100a392506001600160a01b039061039690602401611282565b16611cac565b9091906103ca906024906103c3906001600160a01b03906103bc90611282565b1695611282565b9301611282565b6040516323b872dd60e01b86526001600160a01b03938416600452921660245260445260208360648180865af1906001845114821615610423575b60405215610411575080f35b635274afe760e01b8252600452602490fd5b90600181151661043b57823b15153d15161690610405565b503d83823e3d90fd5b634e487b7160e01b89526011600452602489fd5b6329f37f3d60e11b875234600452602452604486fd5b50856102c8565b637f16270360e01b87526004859052602452604486fd5b602001518860128210156104b7576320c75ff560e21b81526044916104b090611116565b600c602452fd5b634e487b7160e01b81526021600452602490fd5b50602081015160128110156104e357600c1415610268565b634e487b7160e01b8a52602160045260248afd5b90915060a0813d60a0116105a7575b8161051360a093836110df565b810103126105a3576040519060a082016001600160401b0381118382101761058f576105839160809160405261054881611c98565b845261055660208201611c98565b602085015261056760408201611a18565b604085015261057860608201611a18565b606085015201611c98565b6080820152905f610255565b634e487b7160e01b8b52604160045260248bfd5b8880fd5b3d9150610506565b6040513d8b823e3d90fd5b60a09192506105e09060e03d60e0116105e7575b6105d881836110df565b810190611a26565b919061022a565b503d6105ce565b8780fd5b9091506020813d602011610622575b8161060e602093836110df565b8101031261061e5751905f6101e2565b5f80fd5b3d9150610601565b6040513d89823e3d90fd5b60448561064186611282565b63d20b19c960e01b8252336004526001600160a01b0316602452fd5b8480fd5b8280fd5b5080fd5b50346100a6576101403660031901126100a657600435906001600160401b0382116100a65781600401916102806003198236030112610665576106aa611018565b60e03660431901126106615761012435916001600160801b03831683036108e05761020460405160208101905f516020611d615f395f51905f5282526106f460408201604461116c565b6101008152610705610120826110df565b519020910135908181036108cb57505061071f6044611938565b6001600160a01b0361072f61126c565b1633036108a1576107408185611ad4565b93604085018051601281101561088d576009190161083c5750610775606086015163ffffffff61076e61109a565b16906110be565b948542116108285784955051604051905f516020611d415f395f51905f523392806107a1888883611296565b0390a37f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316803b1561065d576107fb9385809460405196879586948593635f2b8a0960e11b855233926004860161151c565b03925af1801561081d5761080c5750f35b81610816916110df565b6100a65780f35b6040513d84823e3d90fd5b631b6af7f760e31b85526004869052602485fd5b8490516012811015610879576320c75ff560e21b825261085b90611116565b604490600a602452fd5b634e487b7160e01b5f52602160045260245ffd5b634e487b7160e01b82526021600452602482fd5b634e487b7160e01b86526021600452602486fd5b6044836108ac61126c565b60016204153960e11b03198252336004526001600160a01b0316602452fd5b639b765be160e01b8552600452602452604483fd5b8380fd5b50346100a65760e03660031901126100a6576108fe61120a565b60043563ffffffff81168082036108e0576276a70081118015610a30575b8015610a12575b80156109f3575b6109e457604051915081526024358015158091036108e057602082015260443563ffffffff81168091036108e05760408201526064356001600160401b038116908190036108e05760608201526084356001600160a01b038116908190036108e057608082015260a43563ffffffff81168091036108e05760a082015260c43561ffff81168091036108e0578160e09160c07f5070feda32f224e63a30a4aa6edab1aca2ff34b74b645a54c4d0547ac4ce3ce7940152a280f35b632130bee360e21b8452600484fd5b5060c43561ffff8116808203610a0e5761271091501161092a565b8580fd5b5060a43563ffffffff8116808203610a0e576276a700915011610923565b5060443563ffffffff8116808203610a0e576276a70091501161091c565b50346100a6576101403660031901126100a657600435906001600160401b0382116100a6578160040191610280600319823603011261066557610a8f611018565b9060e036604319011261066157602490610aa76118f5565b50016001600160a01b03610aba82611282565b163303610da85750610acd6044846119d2565b610ad78184611ad4565b90610ae182611c58565b60608201516044359063ffffffff821691828103610a0e5750610b0491906110be565b804211610d9657506001600160a01b03610b1c61126c565b16610d795742935b82516001600160a01b03610b3661126c565b16907f0f59ad144e3db99bb1d8ff9ba2f45aa7604a682c3a32676ab15f124159650e5f606060405160ff8716998a82526020820152610124356040820152a360208301517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169590863b15610a0e57604051906322e4003b60e11b82526004820152600a60248201528581604481838b5af18015610d6e57908691610d59575b506001600160a01b039050610bf161126c565b1615610bfb578480f35b602060405180809363616fd79f60e01b825260406004830152610c2160448301876112c5565b9060248301520381895afa908115610d4e578591610d0c575b506101043561ffff811696916001600160801b031690878103610d085750868102968188041490151715610cf457849561271060018060801b039104169351604051905f516020611d415f395f51905f52339280610c99898983611296565b0390a3803b1561065d57610cc99385809460405196879586948593635f2b8a0960e11b855233926004860161151c565b03925af1801561081d57610cdf575b8080808480f35b81610ce9916110df565b6100a657805f610cd8565b634e487b7160e01b85526011600452602485fd5b8680fd5b90506020813d602011610d46575b81610d27602093836110df565b8101031261065d57516001600160801b038116810361065d575f610c3a565b3d9150610d1a565b6040513d87823e3d90fd5b81610d63916110df565b61065d57845f610bde565b6040513d88823e3d90fd5b610d9063ffffffff610d8961109a565b16426110be565b93610b24565b631b6af7f760e31b8452600452602483fd5b82610db4604492611282565b63087ba00760e31b8252336004526001600160a01b0316602452fd5b50346100a65760e03660031901126100a657506020610ded61120a565b604051908152f35b503461061e57610e0436611036565b9091610e0e6118f5565b50602081016001600160a01b03610e2482611282565b163303610fbd57508281610e3b84610e40946119d2565b611ad4565b91610e4a83611c58565b610e60606084015163ffffffff61076e856110ad565b804211610fab5750602082013580159081150361061e57610f94577f0f98dc39b06b8476b395ab99d523ae39c6ff06e545937b29d72c788fb046065790604090606084016001600160401b03610eb582611086565b16610f62575b50610ed163ffffffff610d8984885197016110ad565b60ff8351921682526020820152a2602001517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690813b1561061e575f916044839260405194859384926322e4003b60e11b84526004840152600b60248401525af18015610f5757610f49575080f35b610f5591505f906110df565b005b6040513d5f823e3d90fd5b610f6b90611086565b60208601515f525f602052825f2090600180851b0316600180851b03198254161790555f610ebb565b602083015163343e80d760e21b5f5260045260245ffd5b631b6af7f760e31b5f5260045260245ffd5b610fc690611282565b63087ba00760e31b5f908152336004526001600160a01b0391909116602452604490fd5b3461061e57602036600319011261061e576020906004355f526001825260018060801b0360405f2054168152f35b6024359060ff8216820361061e57565b359060ff8216820361061e57565b61012060031982011261061e576004356001600160401b03811161061e57610280818303600319011261061e576004019160243560ff8116810361061e5760e09092604319011261061e57604490565b356001600160401b038116810361061e5790565b60e43563ffffffff8116810361061e5790565b3563ffffffff8116810361061e5790565b919082018092116110cb57565b634e487b7160e01b5f52601160045260245ffd5b601f909101601f19168101906001600160401b0382119082101761110257604052565b634e487b7160e01b5f52604160045260245ffd5b601281101561086557600452565b359063ffffffff8216820361061e57565b35906001600160401b038216820361061e57565b35906001600160a01b038216820361061e57565b359061ffff8216820361061e57565b63ffffffff61117a82611124565b168252602081013580151580910361061e5761120460c0809361ffff93602087015263ffffffff6111ad60408301611124565b1660408701526001600160401b036111c760608301611135565b1660608701526001600160a01b036111e160808301611149565b16608087015263ffffffff6111f860a08301611124565b1660a08701520161115d565b16910152565b60405160208101905f516020611d615f395f51905f52825261123060408201600461116c565b6101008152611241610120826110df565b51902090565b60405161123060208201925f516020611d615f395f51905f528452604083019061116c565b60c4356001600160a01b038116810361061e5790565b356001600160a01b038116810361061e5790565b60ff90911681526001600160801b03909116602082015260400190565b359064ffffffffff8216820361061e57565b6102808201906001600160a01b036112dc82611149565b1683526001600160a01b036112f360208301611149565b1660208401526001600160a01b0361130d60408301611149565b16604084015260608101356001600160801b0381169081900361061e57606084015263ffffffff61134060808301611124565b16608084015264ffffffffff61135860a083016112b3565b1660a084015264ffffffffff61137060c083016112b3565b1660c084015264ffffffffff61138860e083016112b3565b1660e084015263ffffffff6113a06101008301611124565b1661010084015263ffffffff6113b96101208301611124565b1661012084015261ffff6113d0610140830161115d565b1661014084015261ffff6113e7610160830161115d565b1661016084015261ffff6113fe610180830161115d565b1661018084015260ff6114146101a08301611028565b166101a084015260ff61142a6101c08301611028565b166101c08401526101e08181013590840152610200808201359084015261022080820135908401526001600160401b036114676102408301611135565b16610240840152610260810135601e198236030181121561061e57016020810192903591906001600160401b03831161061e57606083023603841361061e57826102a092610280610260840152520191905f5b8181106114c75750505090565b909192606080600192838060401b036114df88611135565b16815263ffffffff6114f360208901611124565b166020820152838060401b0361150b60408901611135565b1660408201520194019291016114ba565b9260ff6115366060949796936080875260808701906112c5565b961660208501526001600160801b031660408401526001600160a01b0316910152565b919082039182116110cb57565b91939260ff61157f6060936080865260808601906112c5565b951660208401525f60408401526001600160a01b0316910152565b906115a58183611ad4565b9260408401938451945f95601281101561086557600914806118db575b611860576115d083866119d2565b805160128110156116d457600a146116e857805160128110156116d457600b036116c657611615611610606084015163ffffffff61076e604088016110ad565b611d23565b51601281101561088d576009146116a5575b50507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690813b156108e0579183916116819383604051809681958294635f2b8a0960e11b8452339160048501611566565b03925af1801561081d57611693575050565b61169e8280926110df565b6100a65750565b6116bf9163ffffffff61076e6060611610940151926110ad565b5f80611627565b6116cf82611c58565b611615565b634e487b7160e01b87526021600452602487fd5b509091611707611610606084015163ffffffff61076e60a088016110ad565b6040805163616fd79f60e01b815260048101919091527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031693906020818061175a604482018a6112c5565b60ff871660248301520381885afa90811561062a57879161181c575b506001600160801b03169061ffff906117919060c001611929565b16908181029181830414901517156118085791516040516127109093046001600160801b0316923391905f516020611d415f395f51905f5290806117d6878783611296565b0390a3823b1561065d5791611681939185809460405196879586948593635f2b8a0960e11b855233926004860161151c565b634e487b7160e01b86526011600452602486fd5b90506020813d602011611858575b81611837602093836110df565b81010312610d0857516001600160801b0381168103610d0857611791611776565b3d915061182a565b50507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316935090919050823b1561061e576118be925f9283604051809681958294635f2b8a0960e11b8452339160048501611566565b03925af18015610f57576118cf5750565b5f6118d9916110df565b565b50606082015162ed4e0081018091116110cb5742116115c2565b60405190608082016001600160401b03811183821017611102576040525f6060838281528260208201528260408201520152565b3561ffff8116810361061e5790565b6276a70063ffffffff61194a836110ad565b16119081156119b3575b8115611994575b8115611978575b5061196957565b632130bee360e21b5f5260045ffd5b612710915061198c60c061ffff9201611929565b16115f611962565b90506276a70063ffffffff6119ab60a084016110ad565b16119061195b565b90506276a70063ffffffff6119ca604084016110ad565b161190611954565b6102006119de83611247565b910135908181036119f45750506118d990611938565b639b765be160e01b5f5260045260245260445ffd5b519061ffff8216820361061e57565b519060ff8216820361061e57565b908160e091031261061e576040519060e082016001600160401b038111838210176111025760405280516001600160a01b038116810361061e578252602081015190601282101561061e5760c0916020840152611a8560408201611a09565b6040840152611a9660608201611a18565b6060840152611aa760808201611a09565b6080840152611ab860a08201611a09565b60a0840152015163ffffffff8116810361061e5760c082015290565b919091611b30611ae26118f5565b93602060018060a01b037f0000000000000000000000000000000000000000000000000000000000000000169360405180948192630cde9a1960e11b835284600484015260248301906112c5565b0381865afa918215610f57575f92611c23575b50818552604051634185eb2f60e11b8152600481019290925260ff166024820152602081604481855afa8015610f57575f90611bf0575b60e0915080602086015260246040518094819363e80160ab861b835260048301525afa908115610f57575f91611bd1575b5060208101519060128210156108655760c0015163ffffffff1660608401526040830152565b611bea915060e03d60e0116105e7576105d881836110df565b5f611bab565b506020813d602011611c1b575b81611c0a602093836110df565b8101031261061e5760e09051611b7a565b3d9150611bfd565b9091506020813d602011611c50575b81611c3f602093836110df565b8101031261061e57519060ff611b43565b3d9150611c32565b604001805160128110156108655760081901611c715750565b516012811015610865576320c75ff560e21b5f52611c8e90611116565b600960245260445ffd5b51906001600160401b038216820361061e57565b814710611d0c5760405160208101906001600160401b03821181831017611102575f9384938480949381946040525260018060a01b03165af115611cec57565b3d15611cfd576040513d5f823e3d90fd5b63d6bda27560e01b5f5260045ffd5b504763cf47918160e01b5f5260045260245260445ffd5b80421115611d2e5750565b63b317256b60e01b5f5260045260245ffdfe405e063e775b0ddca8b86f880a90272e5abe6376fd2aa2b31db9503085766a18090fdca8b7893109ddd46eb2fcc1f0c92bc4ca80818e20e62d7a87857c7f5432a2646970667358221220ac11ccd319039073c13b273a30babbd69ab70d69003aad68856c3404c7332ab464736f6c63430008250033",
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
	Bin: "0x60808060405234601557613bcb908161001a8239f35b5f80fdfe60a0806040526004361015610012575f80fd5b5f3560e01c90816383f590ae1461043157508063c87b56dd146103135763e8a3d4851461003d575f80fd5b3461030f575f36600319011261030f5761030b6102ff60206102fa60026101066101b5846101b0600a60a9610070611733565b60038561007b611790565b8180610085611830565b926040519a878c985191829101848a015e8701906203430360ec1b83830152805192839101602383015e0101907f23306637363665222f3e3c73746f70206f66667365743d2231222073746f702d848301527f636f6c6f723d2223306233623563222f3e3c2f6c696e6561724772616469656e60238301527f743e3c2f646566733e3c726563742077696474683d223430302220686569676860438301527f743d22343030222072783d223830222066696c6c3d2275726c28236729222f3e60638301527f3c67207472616e73666f726d3d227472616e736c61746528393020383029207360838301526831b0b632941a94911f60b91b60a383015280519283910160ac83015e0101691e17b39f1e17b9bb339f60b11b83820152030160151981018452018261115a565b6138cc565b6040519485917f7b226e616d65223a2257617962696c6c2052656365697074222c2273796d626f828401527f6c223a2257415942494c4c222c226465736372697074696f6e223a225265636560408401527f69707473206f66206f72646572732c206561636820776974682069747320657360608401527f63726f7720616e6420657665727920737465702069747320646576696365732060808401527f7369676e65642c2066726f6d20636865636b6f757420746f20646f6f7273746560a08401527f702e2054686579207374617920776974682074686569722073686f707065727360c08401527f2e222c22696d616765223a22646174613a696d6167652f7376672b786d6c3b6260e084015265185cd94d8d0b60d21b6101008401528051918291018484015e810161227d60f01b838201520301601d1981018452018261115a565b612484565b60405191829182611115565b0390f35b5f80fd5b3461030f57602036600319011261030f5760043560405163e80160ab60e01b815281600482015260e081602481335afa908115610426575f916103f7575b5080516001600160a01b0316156103e457816102fa60016102ff9361039f61037b61030b976114da565b6103ab6103a5602097889485948760405191610397888461115a565b5f83526118fd565b9061219e565b936122e7565b6040519684889551918291018487015e8401908282015f8152815193849201905e0101607d60f81b815203601e1981018452018261115a565b50637e27328960e01b5f5260045260245ffd5b610419915060e03d60e01161041f575b610411818361115a565b8101906111f4565b82610351565b503d610407565b6040513d5f823e3d90fd5b3461030f57602036600319011261030f57600435906001600160401b03821161030f5781360361028060031982011261030f57630cde9a1960e11b8252602060048301526102a482019060018060a01b0361048e8560040161117d565b16602484015260018060a01b036104a76024860161117d565b166044848101919091528401916001600160a01b036104c58461117d565b166064850152606485013560018060801b03811680910361030f57608485015263ffffffff6104f660848701611191565b1660a485015264ffffffffff61050e60a487016111a2565b1660c485015264ffffffffff61052660c487016111a2565b1660e485015264ffffffffff61053e60e487016111a2565b1661010485015263ffffffff6105576101048701611191565b1661012485015263ffffffff6105706101248701611191565b1661014485015261ffff61058761014487016111b4565b1661016485015261ffff61059e61016487016111b4565b1661018485015261ffff6105b561018487016111b4565b166101a485015260ff6105cb6101a487016111c3565b166101c485015260ff6105e16101c487016111c3565b166101e48501526101e485013561020485015261020485013561022485015261022485013561024485015260018060401b0361062061024487016111d1565b166102648501526102648501918235906022190181121561030f5785016024600482013591019160018060401b03821161030f57606082023603831361030f5761028061028487015281905284916102c48301915f5b8181106110b85750505090806020920381335afa928315610426575f93611084575b5060405163e80160ab60e01b8152600481018490529160e083602481335afa928315610426575f93611063575b506020830151601281101561104f571561103c576106e56106ea916112a5565b6112b9565b60405163ed43a6f560e01b815292602084600481335afa938415610426575f94610ff8575b505f61071d876004016112a5565b6040516360caa60960e01b81526001600160a01b0391821660048201529586916024918391165afa938415610426575f94610f5a575b505f5b84518110156107c257600190600160fd1b6001600160f81b031961077a83896114b5565b51161080156107a1575b61078f575b01610756565b602061079b82886114b5565b53610789565b50607f60f81b6001600160f81b03196107ba83896114b5565b511614610784565b50949390916107d0826114da565b916107da85612662565b6107e390612762565b966020968793604051996107f7868c61115a565b5f8b5261080561013e612922565b8660409c8d93845193610818868661115a565b6012855283808601967102220666f6e742d7765696768743d223730360741b8852519687968288015f516020613b765f395f51905f529052518091603f89015e86019271111f1e3a32bc3a103c1e911a1c11103c9e9160711b603f8501528251828401948186605183015e01603f019061111f60f11b6012830152805192839101601483015e01601201905f516020613b365f395f51905f5260411b6002830152518092601a83015e01600201907311103a32bc3a16b0b731b437b91e9132b732111f60611b6018830152805192839101602c83015e01601801601481016a1e17ba32bc3a1f1e17b39f60a91b90520360140160141981018252600b0161091f908261115a565b936001600160801b0361093460648501611638565b16610942836004860161164c565b809150938d5f915b838310610e4e5750505081610e0a575b505061097e61096b60648501611638565b89880151906001600160801b0316612967565b6109cd60018d8961098f8d51612762565b91519a8b928180850197805191829101895e8401908560fd1b83830152805192839101602183015e01015f838201520301601f19810189528861115a565b60018301809311610df6578b51926109e58d8561115a565b600584528b84019064151bdd185b60da1b825280601a0290601a820403610df65761013e01978861013e11610df6578c99878f93998c9b9a8c9b988c99978a9896610a308a98612922565b92895193610a3e8b8661115a565b60128552898501957102220666f6e742d7765696768743d223730360741b87528b519687968c88015f516020613b765f395f51905f529052518091603f89015e86019271111f1e3a32bc3a103c1e911a1c11103c9e9160711b603f85015282518c8401948186605183015e01603f019061111f60f11b6012830152518092601483015e01601201905f516020613b365f395f51905f5260411b6002830152518092601a83015e01600201907311103a32bc3a16b0b731b437b91e9132b732111f60611b6018830152518092602c83015e01601801601481016a1e17ba32bc3a1f1e17b39f60a91b90520360140160141981018252600b01610b3f908261115a565b610b48916116c3565b90610b52926118fd565b610b5c908561219e565b9b81610b67896122e7565b9860c0015163ffffffff16610b7b90613258565b95610b85906125e0565b8051613078825260020160011982015291610b9f90613357565b610ba846612922565b92610bb560048b016112a5565b610bbe906124df565b95516080527116113932b1b2b4b83a111d3d9134b2111d1160711b836080510152600119810151601e8192016080516032015e60805101691116113230ba32911d1160b11b603282015287519081848a01603c83015e0160320190721116113b32b73237b9111d3d913730b6b2911d60691b600a830152805192839101601d83015e01600a01907a16113bb2b139b4ba32911d113234b21d3835b41d32b4b8189a9a9d60291b6013830152805192839101602e83015e0160130190601b8201601d60f91b9052805192839101601c83015e01601b01600181015f90526080519003600101601f1981016080515260805190610cb89161115a565b878360040191610cc792613446565b96818151610cd490613357565b93606401610ce190611638565b910151610cf6916001600160801b0316612967565b8a5196879381808087019b8c6080515180918460805101905e8801906b227d2c226974656d73223a5b60a01b83830152805192839101602c83015e0101906c2e961131bab93932b731bc911d60991b600c830152805192839101601983015e01600c01906816113a37ba30b6111d60b91b600d830152805192839101601683015e01600d01600981015f905203600901601f1981018552610d97908561115a565b87519686889751918291018489015e8601908282015f8152815193849201905e0101905f8252518092825e01617d7d60f01b815203601d1981018252600201610de0908261115a565b610de990612484565b905161030b819282611115565b634e487b7160e01b5f52601160045260245ffd5b9195965091505f198114610df6578995610e40610e326001610e46940194898c015190612967565b610e3a611703565b856127fe565b906116c3565b938b8061095a565b9293909495969798610f0d6004610e7485610e6e969e96888e850161164c565b90611681565b8089019486908190610e98906001600160401b03610e918a611691565b16906116a5565b9a610ece610eb563ffffffff610eaf8588016116b2565b16612922565b946001600160401b0390610ec890611691565b16613a01565b905198848a9551918291018487015e8401906301061cb960e51b83830152805192839101602483015e01015f838201520301601f19810185528461115a565b60018b0192838c11610df6578f93610e40918f610f4390600197610f33610f4998611691565b91015190888060401b0316612967565b916127fe565b98018d8d999897969594939261094a565b9093503d805f833e610f6c818361115a565b81019060208183031261030f578051906001600160401b03821161030f570181601f8201121561030f578051906001600160401b038211610fe45760405192610fbf601f8401601f19166020018561115a565b8284526020838301011161030f57815f9260208093018386015e830101529286610753565b634e487b7160e01b5f52604160045260245ffd5b9093506020813d602011611034575b816110146020938361115a565b8101031261030f57516001600160a01b038116810361030f57928661070f565b3d9150611007565b83634ffac4d960e11b5f5260045260245ffd5b634e487b7160e01b5f52602160045260245ffd5b61107d91935060e03d60e01161041f57610411818361115a565b91856106c5565b9092506020813d6020116110b0575b816110a06020938361115a565b8101031261030f57519184610698565b3d9150611093565b9193509160019060609081906001600160401b036110d5886111d1565b16815263ffffffff6110e960208901611191565b166020820152838060401b03611101604089016111d1565b166040820152019401910191869392610676565b602060409281835280519182918282860152018484015e5f828201840152601f01601f1916010190565b604081019081106001600160401b03821117610fe457604052565b601f909101601f19168101906001600160401b03821190821017610fe457604052565b35906001600160a01b038216820361030f57565b359063ffffffff8216820361030f57565b359064ffffffffff8216820361030f57565b359061ffff8216820361030f57565b359060ff8216820361030f57565b35906001600160401b038216820361030f57565b519061ffff8216820361030f57565b908160e091031261030f576040519060e082016001600160401b03811183821017610fe45760405280516001600160a01b038116810361030f5782526020810151601281101561030f57602083015261124f604082016111e5565b604083015260608101519060ff8216820361030f5760c0916060840152611278608082016111e5565b608084015261128960a082016111e5565b60a0840152015163ffffffff8116810361030f5760c082015290565b356001600160a01b038116810361030f5790565b906040516112c68161113f565b606081525f6020820152906001600160a01b0383161561147c5763313ce56760045260ff60208060048187620186a0fa601f3d111660205102166024602084019180835211611473575b506395d89b4160045260045f52606060205f80518287620186a0fa1561146c5750604051918260200160403d101561140b575b5f60203d80600b10600b821802188083853e860101535b80515f1a1561136b5760010161135a565b838103601f190184525f8152602001604052905b5f5b83518110156113ed57600190600160fd1b6001600160f81b03196113a583886114b5565b51161080156113cc575b6113ba575b01611381565b603f6113c682876114b5565b536113b4565b50603f60f91b6001600160f81b03196113e583886114b5565b5116116113af565b509192909280845251156113fe5750565b611407906124df565b8252565b5f513d601f1901811115611420575b50611343565b602081863e84513d829003601f190181111561143c575061141a565b9060409282602093600b9896979810600b8218021892839283875201903e82015f6020820152016040529161137f565b919061137f565b5f90525f611310565b91505060405161148b8161113f565b60405161149960408261115a565b600381526208aa8960eb1b602082015281526012602082015290565b9081518110156114c6570160200190565b634e487b7160e01b5f52603260045260245ffd5b6114e3906125e0565b5f90600460609282516004811115611630575b8015611628575b508181106115e0575b5050603c90604090606092815160408111156115d8575b603c8111156115d0575b50828110611580575b5050506003602092838061157d946040519684889551918291018487015e8401906271405360e91b83830152805192839101602383015e01015f838201520301601f19810183528261115a565b90565b6040519350918290039101601f8201601f19165b8181015184820152601f19019081156115ad5790611594565b50505f818301602081810192909252604090810190529082526003908390611530565b90505f611527565b92508261151d565b604051935090819003908201601f8201601f19165b8181015185820152601f190190811561160e57906115f5565b505060408184015f60208201520160405282525f80611506565b90505f6114fd565b9150816114f6565b356001600160801b038116810361030f5790565b903590601e198136030182121561030f57018035906001600160401b03821161030f5760200191606082023603831361030f57565b91908110156114c6576060020190565b356001600160401b038116810361030f5790565b91908203918211610df657565b3563ffffffff8116810361030f5790565b611701906020808095946040519684889551918291018487015e8401908282015f8152815193849201905e01015f815203601f19810184528361115a565b565b6040519061171260408361115a565b60128252712232b634bb32b93c9030b7321037ba3432b960711b6020830152565b6040519061174260608361115a565b603982527f3c73766720786d6c6e733d22687474703a2f2f7777772e77332e6f72672f32306020830152780181817b9bb3391103b34b2bba137bc1e91181018101a18181603d1b6040830152565b6040519061179f60a08361115a565b607082527f2220666f6e742d66616d696c793d2275692d73616e732d73657269662c73797360208301527f74656d2d75692c73616e732d7365726966223e3c646566733e3c6c696e65617260408301527f4772616469656e742069643d2267222078323d2231222079323d2231223e3c7360608301526f3a37b81039ba37b816b1b7b637b91e9160811b6080830152565b6040519061183f60c08361115a565b609782527f3c7061746820643d224d3020313120323220306c32322031317632364c32322060208301527f343820302033377a4d302031316c32322031312032322d31314d32322032327660408301527f32364d313120352e3530306c3232203131222066696c6c3d226e6f6e6522207360608301527f74726f6b653d222366666622207374726f6b652d77696474683d2233222073746080830152763937b5b296b634b732b537b4b71e913937bab73211179f60491b60a0830152565b9190916040906201e33960ed1b60208351611918858261115a565b600381520152606083518060031115612131575b50518061211257505f925b60208501938451601281101561104f5761195090612abf565b96909561195b611733565b978361019001978861019011610df65761197489612922565b9061197d611790565b9961198790612922565b61198f611830565b918a519b8c94602086019e8f908051916020839201905e860160208101915f83528051926020849201905e016020015f815281516020819301825e015f815281516020819301825e017f222f3e3c73746f70206f66667365743d2231222073746f702d636f6c6f723d2281528451908160208701602083015e01602081017f222f3e3c2f6c696e6561724772616469656e743e3c2f646566733e3c72656374905274103bb4b23a341e911a181811103432b4b3b43a1e9160591b8b82015281516020819301605583015e01602001603581017f222072783d223332222066696c6c3d2275726c28236729222f3e3c67207472619052793739b337b9369e913a3930b739b630ba3294199b10199a14911f60311b605582015281516020819301606f83015e7f3c2f673e3c7465787420783d2239362220793d2236382220666f6e742d73697a9101606f8101919091527f653d2232362220666f6e742d7765696768743d22373030222066696c6c3d2223608f82015272333333111f2bb0bcb134b6361e17ba32bc3a1f60691b60af8201520360a281018952611b349060c2018961115a565b8360f4018060f411610df657611b4990612922565b91875191611b57898461115a565b600c8084526b02d31312031302d31312d31360a41b6020850152606093906010906120b7565b505050885191611bb6602184602080820197601b60fa1b89528051918291018484015e81015f838201520301601f19810185528461115a565b8051601281101561104f576020611bcd8c92612c1c565b92611c6a6004600163ffffffff60c08d0151168186611beb83613258565b9881611c0b603c80611c036018610e108a0406613a4c565b970406613a4c565b9151998a95818088019d8e815192839201905e870190600160fd1b83830152805192839101602183015e010190601d60f91b84830152805192839101600283015e0101632055544360e01b838201520301601b1981018552018361115a565b51601281101561104f578c94611c7f91612cf4565b9284519687966020880199741e3830ba3410321e9126991a1018981c34199a993b60591b8b528051602081920160358b015e88019060358201905f8252519283915e016035017f7a222066696c6c3d2223666666222f3e3c7465787420783d2234382220793d228152602081017f3136362220666f6e742d73697a653d2233382220666f6e742d7765696768743d905274111b981811103334b6361e91119831191a9a18111f60591b8682015281516020819301605583015e0190605582017f3c2f746578743e3c7465787420783d2234382220793d223139342220666f6e749052607582017f2d73697a653d223135222066696c6c3d2223356236623762223e73696e6365209052518092609583015e01605501828101661e17ba32bc3a1f60c91b905281516020819301604783015e0101600781015f905203600701601f1981018252611dce908261115a565b60808301517f3c7465787420783d2234382220793d223238342220666f6e742d73697a653d229490889061ffff1680612058575050611e95600789605a6020611e2d61ffff848051611e20858261115a565b5f81529b5b015116612922565b988184519a8b958287019d8e52790189a91103334b6361e91119831191a9a18111f21b2b73a3932960351b908701528051918291018587015e8401908382015f8152815193849201905e0101661e17ba32bc3a1f60c91b81520360181981018752018561115a565b61014c01968761014c11610df657611eac88612922565b97611eb690612922565b968151978891602083019a6f1e3a32bc3a103c1e911a1c11103c9e9160811b8c5280516020819201603086015e7f2220666f6e742d73697a653d2231352220666f6e742d66616d696c793d2275696030918501918201527f2d6d6f6e6f73706163652c6d6f6e6f7370616365222066696c6c3d2223356236605082015264311bb1111f60d91b60708201528151918290602001607583015e016030015f516020613b365f395f51905f5260411b604582015281516020819301605d83015e01604501601881017f2220666f6e742d73697a653d2231332220746578742d616e63686f723d22656e9052603881017f64222066696c6c3d2223356236623762223e73746179732077697468206974739052605881016e1039b437b83832b91e17ba32bc3a1f60891b905203601801602f81018852604f01611ff6908861115a565b5198899851809160208b015e88019060208201905f8252519283915e01602001905f8252518092825e015f815281516020819301825e01905f8252518092825e01651e17b9bb339f60d11b8152036019198101825260060161157d908261115a565b81605a6020611e2d61ffff611e9596836120b1602c61207860079a612922565b84516b010615b9021b0b93934b2b9160a51b858201528151909485928291018484015e81015f838201520301601f19810183528261115a565b9b611e25565b8b519550909160208601905b60205f5b818184010151818501520190838210156120e457906020906120c7565b939183915001905f190192836120c357509150505f8152602081018a5283601f1991030183525f8080611b7d565b601a8102908104601a03610df657600c8101809111610df65792611937565b835191506020808301918601601e019086015b6201e33960ed1b81511860e81c1561217b576001018181106121445750506020905b828103601f190160051c83520183525f61192c565b868103601f19018352602090920191600301818110612144575050602090612166565b6001602092836121b061157d946114da565b916039604051916121c260c08461115a565b60918352612281848401917f222c226465736372697074696f6e223a22416e206f726465722c20697473206583527f7363726f7720616e64206576657279207374657020697473206465766963657360408601527f207369676e65642e20546865207265636569707420737461797320776974682060608601527f7468652073686f707065722e222c22696d616765223a22646174613a696d6167608086015270194bdcdd99cade1b5b0ed8985cd94d8d0b607a1b60a08601526138cc565b926040519889967803d913730b6b2911d112bb0bcb134b636103932b1b2b4b83a1603d1b828901528051918291018589015e860190838201905f8252519283915e0101905f8252805192839101825e01601160f91b815203601e1981018452018261115a565b6020810151601281101561104f576002603760209360248561230b61157d96612f81565b9260238261232061ffff604085015116612922565b92604f8261234863ffffffff60c061233f61ffff608088015116612922565b95015116612922565b956040519d8e9a7f2c2261747472696275746573223a5b7b2274726169745f74797065223a225374828d01526e30ba3ab99116113b30b63ab2911d1160891b60408d0152805191829101858d015e8a01907f227d2c7b2274726169745f74797065223a2243656e747265222c2276616c75658483015262111d1160e91b606f830152805192839101607283015e0101907f227d2c7b2274726169745f74797065223a2243617272696572222c2276616c75848301526332911d1160e11b6043830152805192839101604783015e0101907f227d2c7b22646973706c61795f74797065223a2264617465222c22747261697484830152762fba3cb832911d1129b4b731b29116113b30b63ab2911d60491b6044830152805192839101605b83015e0101617d5d60f01b838201520301601d1981018452018261115a565b61157d603d6124946020936138cc565b6040519384917f646174613a6170706c69636174696f6e2f6a736f6e3b6261736536342c000000828401528051918291018484015e81015f838201520301601f19810183528261115a565b9060405191608083016040526f30313233343536373839616263646566600f526002830190602882525f604a85015260601b60015f5b8080018601602284831a600f811651602384015360041c519101530190601482146125435790600190612515565b50506130786002825101915282528160228101907f8888888888888888888888888888888888888888888888888888888888888880602883201660015f5b601160f31b83821a02818001520190601482146125a15790600190612581565b505060429180515f516020613b565f395f51905f52815f511660011c161890520180515f516020613b565f395f51905f52816020511660011c16189052565b90604051608081019260a082016040525f84526f30313233343536373839616263646566600f526040820190935b6001190193600f8116516001860153600f8160041c1651855360081c9381810361260e579390506126495782608091030191601f1901918252565b632194895a5f526004601cfd5b8015610df6575f190190565b601c8151111561157d57601c5b80151580612745575b1561268b5761268690612656565b61266f565b8151606092905f908381111561273d575b8015612735575b508281106126e5575b50505061157d6003602080936040519481869251918291018484015e81016271405360e91b838201520301601c1981018452018261115a565b6040519350918290039101601f8201601f19165b8181015184820152601f190190811561271257906126f9565b505060036020809361157d9360408183015f8582015201604052815293506126ac565b90505f6126a3565b92508261269c565b50600160ff1b600360fe1b61275a83856114b5565b511614612678565b90604051918051810190602084019062900094601f5265c0000000a6ab600852772671756f743b26616d703b262333393b266c743b2667743b60401b5f525b8281036127be57505f8152838103601f1901845260200160405250565b6001019060ff825116631400003160221b6001821b16156127f15751601f8160f81c1651825260fd1c01915b91906127a1565b90600191815301916127ea565b91909180601a0290601a820403610df65761013e018061013e11610df657601461157d926018600295612832600b95612922565b92602097889260405195612846858861115a565b5f87526012856040519c8d995f516020613b765f395f51905f52828c0152805191829101603f8c015e89019371111f1e3a32bc3a103c1e911a1c11103c9e9160711b603f860152603f8451838601968188605183015e01019061111f60f11b848301528051928391018c83015e0101905f516020613b365f395f51905f5260411b84830152518092601a83015e0101907311103a32bc3a16b0b731b437b91e9132b732111f60611b84830152805192839101602c83015e01016a1e17ba32bc3a1f1e17b39f60a91b83820152030160141981018452018261115a565b90604051600a608082019360a083016040525f8552935b5f19019360308282060185530492831561295557600a90612939565b809350608091030191601f1901918252565b90918215612a6a57604d8311610df65782600a0a8015612a56578083065b6002851180612a4b575b156129a757600a6129a1910494612656565b93612985565b60208061157d94966129c66129c0600196849904612922565b94612922565b80519091808210612a115750505b6040519684889551918291018487015e840190601760f91b83830152805192839101602183015e01015f838201520301601f19810183528261115a565b612a22612a469392612a41926116a5565b604051612a3060408261115a565b888152600360fc1b86820152613ac9565b6116c3565b6129d4565b50600a81061561298f565b634e487b7160e01b5f52601260045260245ffd5b915061157d90612922565b60405190612a8460408361115a565b600782526611b21c9b9b981b60c91b6020830152565b60405190612aa960408361115a565b60078252662362343533303960c81b6020830152565b60128110158061104f57600c82148015612c10575b612bc6578061104f57600782148015612bba575b612b9b578061104f57600a82148015612bae575b612b9b5761104f57600c10612b5357604051612b1960408261115a565b60078152662330663736366560c81b602082015290604051612b3c60408261115a565b60078152662330623362356360c81b602082015290565b604051612b6160408261115a565b6007815266119b1a1b9a1c3160c91b602082015290604051612b8460408261115a565b60078152662333333431353560c81b602082015290565b5050612ba5612a75565b9061157d612a9a565b50505f600b8214612afc565b50505f60088214612ae8565b5050604051612bd660408261115a565b600781526608cc4d4e0c0cd960ca1b602082015290604051612bf960408261115a565b600781526611981b1ab31a1b60c91b602082015290565b50505f60098214612ad4565b601281101561104f5760058114612cca5760068114612ca15760078114612c7757600b8114612c4e5761157d90612f81565b50604051612c5d60408261115a565b600a815269476f696e67206261636b60b01b602082015290565b50604051612c8660408261115a565b600b81526a4e6f7420617420686f6d6560a81b602082015290565b50604051612cb060408261115a565b600a8152694f6e206974732077617960b01b602082015290565b50604051612cd960408261115a565b600b81526a526561647920746f20676f60a81b602082015290565b612d0090929192613a84565b604051612d0e60808261115a565b605081527f3c7061746820643d224d3534203233366832393222207374726f6b653d22236460208201527f386530653822207374726f6b652d77696474683d223622207374726f6b652d6c60408201526f34b732b1b0b81e913937bab73211179f60811b6060820152808215612f7b57505f198201828111610df65780603a0290603a820403610df65760068303612f725760ff60025b168101809111610df657602b600a60209360118580612dc9612e6b979b999b612922565b60405198858a9651918291018488015e85019070078e0c2e8d040c87a449a6a684064666cd607b1b83830152805192839101603183015e010169111039ba3937b5b29e9160b11b828201528751908160208a01601b83015e01017f22207374726f6b652d77696474683d223622207374726f6b652d6c696e656361838201526a381e913937bab73211179f60a91b602a8201520301600b81018452018261115a565b925f915b60068310612e7c57505050565b909193846101240261012481048603610df657600590046036019081603611610df657612f4060036017602093600c85612eb7600198612922565b8a8d1015612f495781808b925b6040519a878c985191829101848a015e8701906b1e31b4b931b6329031bc1e9160a11b83830152805192839101602c83015e01019076111031bc9e9119199b1110391e911c91103334b6361e9160491b84830152805192839101602383015e01016211179f60e91b838201520301601c1981018452018261115a565b94019190612e6f565b81806040612f598151918261115a565b6007815266046c870ca60ca760cb1b8282015292612ec4565b60ff6001612da5565b93505050565b6040519061024082016001600160401b03811183821017610fe45760405260408051612fad828261115a565b60048152634e6f6e6560e01b602082015283528051612fcc828261115a565b6006815265141b1858d95960d21b602082015260208401528051612ff0828261115a565b600981526810dbdb999a5c9b595960ba1b6020820152818401528051613016828261115a565b6006815265141a58dad95960d21b60208201526060840152805161303a828261115a565b6006815265141858dad95960d21b60208201526080840152805161305e828261115a565b6008815267105cdcda59db995960c21b602082015260a08401528051613084828261115a565b600881526711195c185c9d195960c21b602082015260c084015280516130aa828261115a565b6009815268105d1d195b5c1d195960ba1b602082015260e084015280516130d1828261115a565b60078152661499599d5cd95960ca1b602082015261010084015280516130f7828261115a565b600981526811195b1a5d995c995960ba1b6020820152610120840152805161311f828261115a565b6008815267111a5cdc1d5d195960c21b60208201526101408401528051613146828261115a565b600981526852657475726e696e6760b81b6020820152610160840152805161316e828261115a565b600781526614d95d1d1b195960ca1b60208201526101808401528051613194828261115a565b600981526810d85b98d95b1b195960ba1b60208201526101a084015280516131bc828261115a565b60088152671499599d5b99195960c21b60208201526101c084015280516131e3828261115a565b600781526611185b5859d95960ca1b60208201526101e08401528051613209828261115a565b6004815263131bdcdd60e21b602082015261020084015261322c8151918261115a565b600881526714995d1d5c9b995960c21b6020820152610220830152601281101561104f5760051b015190565b620151809004620afa6c0162023ab1810662023ab081146105b48204618eac83048301030361016d900490606482048260021c8361016d02010390038060050260020160999004926b01820283038404850586008160a11b841a92600384109162023ab190046101900201016132cd90612922565b916132d790613a4c565b9261f4ff0261030101600b1c90036001016132f190613a4c565b60405192828493516020819201602086015e830160208101602d60f81b905281516020819301602183015e0160200160018101602d60f81b905281516020819301600283015e01600101600181015f905203600101601f198101825261157d908261115a565b906040519160226020840153602183017b5c75303030303031323334353637383961626364656662746e00667260155281518201915b8281036133b2575060209150602281536001015f8152601f1984820301845201604052565b6001019081519060ff8216916020831015613411576137006001841b16156133ef57506008600292605c83530151600182015301915b919061338d565b6006925080600f809260041c1651601d531651601e53601951815201916133e8565b506001821b600160221b6001605c1b01161561343a57600291605c8253600182015301916133e8565b600191815301916133e8565b606091906001600160801b0361345d848301611638565b16915f946020610260840191019260208301955b61347b838361164c565b905088101561375f5761349288610e6e858561164c565b60408101966134ac906001600160401b03610e918a611691565b966134c16001600160401b03610ec884611691565b9160405192602084019064023aa24a7160dd1b8252805161353160208760258286019480868385015e82017f222c226c696e6b223a2268747470733a2f2f69642e6773312e6f72672f30312f828201528651908187604583015e01015f838201520301601f19810188528761115a565b8d61373d5760405161354460208261115a565b5f8152925b602061355487611691565b95019463ffffffff613565876116b2565b168015612a56578f918e5191600160401b6001900391600160401b600190031604169061359191612967565b916040519889946020860196663d9134b2111d1160c91b8852518091602788015e8501906a1116113a34ba3632911d1160a91b6027830152518092603283015e01602701691116113230ba32911d1160b11b600b8201528c518092601583015e01600b016a11161130b6b7bab73a111d60a91b600a82015281516020819301601583015e7416113a30bc111d2dae961138bab0b73a34ba3c911d60591b6015929091019182015203600a8101865261364c90602a018661115a565b6040519485926020840197805160208192018a5e840160208101915f83528051926020849201905e01602001905f8252518092825e015f815203601f1981018452613697908461115a565b6136a0906116b2565b63ffffffff166136af90612922565b906136b990611691565b87516136cd916001600160401b0316612967565b90604051938493518091602086015e830160208101915f83528051926020849201905e016020016816113a37ba30b6111d60b91b815281516020819301600983015e0160098101607d60f81b905203600901601e1981018252600101613733908261115a565b9660010196613471565b604061374b8151918261115a565b60018152600b60fa1b602082015292613549565b9650505092919081156138c55793600161157d9481946020613786600a96829a5190612967565b91600b6040519161379860408461115a565b60058352838301956437ba3432b960d91b87526027856137b6611703565b60405199828b0197663d9134b2111d1160c91b8952518091858d015e8a01906a1116113a34ba3632911d1160a91b84830152805192839101603283015e010190691116113230ba32911d1160b11b84830152518092601583015e0101936a11161130b6b7bab73a111d60a91b888601526138696015600b838b8851888a019a818c8783015e01017416113a30bc111d2dae961138bab0b73a34ba3c911d60591b8382015203018a1981018452018261115a565b6040519a878c985191829101858a015e870190600b60fa1b84830152518092602183015e010190691896113a37ba30b6111d60b11b84830152518092600b83015e0101607d60f81b838201520301601e1981018452018261115a565b5050505090565b908151156139eb57815160028101809111610df65760039004600281901b91906001600160fe1b03811603610df657604051917f4142434445464748494a4b4c4d4e4f505152535455565758595a616263646566601f527f6768696a6b6c6d6e6f707172737475767778797a303132333435363738392b2f603f52602083018480518101602081018051915f82525b8089106139af575060209596975090600392915251068060011461399a5760021461398d575b50808452830101604052565b603d905f1901535f613981565b50603d90815f1982015360011901535f613981565b939760036004910198603f8a51818160121c165183538181600c1c16516001840153818160061c1651600284015316516003820153019361395b565b90506040516139fb60208261115a565b5f815290565b613a0a90612922565b8051600e8110613a18575090565b600e0390600e8211610df657612a4161157d92604051613a3960408261115a565b60018152600360fc1b6020820152613ac9565b613a5590612922565b805160028110613a63575090565b6002039060028211610df657612a4161157d92604051613a3960408261115a565b601281101561104f57600c8111613ac4576009811015613abe576006811015613ab85760058114613ab25790565b50600490565b50600590565b50600690565b505f90565b80516060939290811581151715613adf57505050565b6040519450909160208501905b60205f5b81818401015181850152019083821015613b0d5790602090613af0565b939183915001905f19019283613aec57505f815260208101604052849003601f19018452505056fe00000000000000001e17ba32bc3a1f1e3a32bc3a103c1e91199a9911103c9e9120202020202020202020202020202020202020202020202020202020202020203c6720666f6e742d73697a653d223135222066696c6c3d222330623235343000a264697066735822122037a9472f7aabce5928e17c6c1573204e87b466a2428de3b123f7a470d047ceb764736f6c63430008250033",
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
	Bin: "0x61016080604052346101ca57602081612336803803809161002082856101ce565b8339810103126101ca57516001600160a01b038116908190036101ca576040519061004c6040836101ce565b60118252602082017057617962696c6c20536869706d656e747360781b81526040519261007a6040856101ce565b600184526020840192603160f81b845280156101b757600180546001600160a01b03199081169091555f8054918216831781556001600160a01b03909116907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09080a36100e681610205565b610120526100f384610205565b61014052519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261015c60c0826101ce565b5190206080523060c0526040516120c59081610271823960805181611ee9015260a05181611fa6015260c05181611eb3015260e05181611f3801526101005181611f5e01526101205181610b6401526101405181610b8d0152f35b631e4fbdf760e01b5f525f60045260245ffd5b5f80fd5b601f909101601f19168101906001600160401b038211908210176101f157604052565b634e487b7160e01b5f52604160045260245ffd5b601f815111610230576020815191015160208210610221571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe60806040526004361015610011575f80fd5b5f3560e01c8063715018a61461116757806379ba5097146110e75780638074f7c814610fe357806380c3ede214610c4457806384b0196e14610b4c5780638da5cb5b14610b25578063c5afe334146105eb578063d2e388581461059d578063d35cd6b81461039d578063dda4f15d1461017b578063e30c397814610153578063f061e6bd1461011c5763f2fde38b146100a8575f80fd5b34610118576020366003190112610118576100c16111aa565b6100c9611d1c565b600180546001600160a01b0319166001600160a01b039283169081179091555f8054919291909116907f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e227009080a3005b5f80fd5b34610118576101003660031901126101185760e0366023190112610118576020610147600435611668565b61ffff60405191168152f35b34610118575f366003190112610118576001546040516001600160a01b039091168152602090f35b346101185761ffff61018c366111fa565b93909192610198611d1c565b1691825f52600460205260ff60405f205460a01c161561038a57604051936101bf85611283565b6001600160a01b0382168552600160208601818152956101e03684876115ee565b60408281019182525f88815260046020522091518254985160ff60a01b90151560a090811b919091169085901b85900391821691199099161760ff60a01b191697909717815595518051909691909101906001600160401b03811161037657610249825461124b565b601f8111610325575b506020601f82116001146102af57908061029f9493925f5160206120505f395f51905f5298995f926102a4575b50508160011b915f199060031b1c19161790555b60405193849384611633565b0390a2005b01519050898061027f565b601f19821697835f52815f20985f5b81811061030d575098600192849261029f9796955f5160206120505f395f51905f529b9c106102f5575b505050811b019055610293565b01515f1960f88460031b161c191690558980806102e8565b838301518b556001909a0199602093840193016102be565b8181111561025257825f5260205f20601f830160051c906020841061036e575b81601f9101920160051c03905f5b828110610361575050610252565b5f82820155600101610353565b5f9150610345565b634e487b7160e01b5f52604160045260245ffd5b826388d26f4960e01b5f5260045260245ffd5b346101185761ffff6103ae366111fa565b939091926103ba611d1c565b16918215801561058c575b61038a57825f52600460205260ff60405f205460a01c1661057957604051936103ed85611283565b6001600160a01b03821685526001602086018181529561040e3684876115ee565b60408281019182525f88815260046020522091518254985160ff60a01b90151560a090811b919091169085901b85900391821691199099161760ff60a01b191697909717815595518051909691909101906001600160401b03811161037657610477825461124b565b601f8111610528575b506020601f82116001146104cb57908061029f9493925f5160206120705f395f51905f5298995f926102a45750508160011b915f199060031b1c191617905560405193849384611633565b601f19821697835f52815f20985f5b818110610510575098600192849261029f9796955f5160206120705f395f51905f529b9c106102f557505050811b019055610293565b838301518b556001909a0199602093840193016104da565b8181111561048057825f5260205f20601f830160051c9060208410610571575b81601f9101920160051c03905f5b828110610564575050610480565b5f82820155600101610556565b5f9150610548565b826301219f5d60e61b5f5260045260245ffd5b506001600160a01b038116156103c5565b34610118576101403660031901126101185760e0366023190112610118576101043561ffff8116810361011857610124359063ffffffff8216820361011857602091610147916004356114ab565b346101185736600319016101c08112610118576101a013610118576101a4356001600160401b038111610118576106269036906004016111cd565b6001600160a01b036106366113d4565b16158015610b12575b8015610afd575b8015610aea575b8015610ad6575b8015610abe575b610aaf5764ffffffffff61066d611451565b164211610a8e5763020f5800420191824211610a7a578264ffffffffff610692611451565b1611610a55576106a292506116e0565b6001600160a01b036106b26113d4565b165f52600560205260405f2061ffff6106c96113ea565b165f5260205260405f2063ffffffff6106e061141b565b165f5260205260405f206106f38161196f565b90818154808214610a2a575b5061070991611473565b506107126113fb565b6084359060048210156101185761072761143f565b61ffff6040519261073784611283565b16825261ffff602083019261074c85856112f3565b62ffffff604082019316835251168454928161ffff198516178655516004811015610a1657915165ffffffffffff199093161760109190911b62ff0000161760189190911b65ffffff000000161782556001600160401b0360c43590811693908490036101185760e4359263ffffffff841690818503610118576101043563ffffffff8116808203610118576101243563ffffffff81169081810361011857610144359263ffffffff84169485850361011857610807611451565b97610184359761ffff8916998a8a03610118578d8f92918c928360405161082d8161129e565b8681528760208201528960408201528b60608201528d608082015264ffffffffff841660a082015260c001526001019384549164ffffffffff60c01b9060c01b169264ffffffffff60c01b199263ffffffff60a01b199263ffffffff60801b1991600160801b60019003191617169063ffffffff60401b9060401b16171663ffffffff60601b8760601b16171663ffffffff60801b8860801b161763ffffffff60a01b8a60a01b16171782556108e29161148c565b6108ea6113d4565b9b6108f36113fb565b9d6108fc6113ea565b9c61090561141b565b60405161ffff909f168f5260208f019d909d526001600160a01b03600435908116908190036101185760408f015260243561ffff81168091036101185760608f015260443561ffff81168091036101185760808f01526064359063ffffffff82168092036101185760c08f6109809360a082015201906111c0565b60a43562ffffff81168091036101185760e08e01526101008d0152506101208b01525061014089015250610160870152506101808501526101643564ffffffffff8116809103610118576101a0850152506101c083015263ffffffff169261ffff16916001600160a01b0316907f01e3d000af32ace36ac368265a8b94d9280b6b92c159f735a5f5f80dc6a011bf906101e090a4005b634e487b7160e01b5f52602160045260245ffd5b9050600160401b8110156103765761070991610a4d826001869401835582611473565b5050916106ff565b8264ffffffffff610a64611451565b63068bb67b60e01b5f521660045260245260445ffd5b634e487b7160e01b5f52601160045260245ffd5b64ffffffffff610a9c611451565b633d77759560e01b5f521660045260245ffd5b6395d5394f60e01b5f5260045ffd5b5062093a8062ffffff610acf61143f565b161161065b565b5062ffffff610ae361143f565b1615610654565b506084356004811015610118571561064d565b5063ffffffff610b0b61141b565b1615610646565b5061ffff610b1e6113ea565b161561063f565b34610118575f366003190112610118575f546040516001600160a01b039091168152602090f35b34610118575f36600319011261011857610be8610b887f0000000000000000000000000000000000000000000000000000000000000000611d2f565b610bb17f0000000000000000000000000000000000000000000000000000000000000000611d2f565b6020610bf660405192610bc483856112b9565b5f84525f368137604051958695600f60f81b875260e08588015260e0870190611186565b908582036040870152611186565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b828110610c2d57505050500390f35b835185528695509381019392810192600101610c1e565b3461011857606036600319011261011857610c5d6111aa565b60243561ffff8116809103610118576044359163ffffffff83168093036101185760018060a01b031690815f52600560205260405f20815f5260205260405f20835f5260205260405f2092835493610cb4856112dc565b94610cc260405196876112b9565b80865260208601915f5260205f20915f905b828210610f965750505050835191610ceb836112dc565b92610cf960405194856112b9565b808452610d08601f19916112dc565b015f5b818110610f195750505f5b8551811015610e0657610d2981876113ac565b5151906020610d3882896113ac565b510151610d4582876113ac565b5161ffff845116906020850151916004831015610a1657610d7d6101409362ffffff604060019901511660a0850152608084016112f3565b8760608301528660408301526020820152888152848060401b0383511663ffffffff60208501511663ffffffff60408601511663ffffffff60608701511661012085015261010084015260e083015260c082015263ffffffff6080840151169261ffff60c064ffffffffff60a08401511692015116610180830152610160820152015201610d16565b836040518091602082016020835281518091526020604084019201905f5b818110610e32575050500390f35b9193509160206101a060019261ffff6101808851868060a01b0381511684528286820151168685015282604082015116604085015263ffffffff6060820151166060850152610e89608082015160808601906111c0565b62ffffff60a08201511660a0850152868060401b0360c08201511660c085015263ffffffff60e08201511660e085015263ffffffff6101008201511661010085015263ffffffff6101208201511661012085015263ffffffff6101408201511661014085015264ffffffffff61016082015116610160850152015116610180820152019401910191849392610e24565b6040516101a0810191906001600160401b03831181841017610376576020926040525f81525f838201525f60408201525f60608201525f60808201525f60a08201525f60c08201525f60e08201525f6101008201525f6101208201525f6101408201525f6101608201525f61018082015282828801015201610d0b565b604080519081016001600160401b0381118282101761037657600192600292602092604052610fc4886112ff565b8152610fd1858901611338565b83820152815201940191019092610cd4565b346101185760203660031901126101185760043561ffff8116809103610118575f52600460205260405f2060018154910190604051915f908054906110278261124b565b80865291600181169081156110c05750600114611083575b60ff8461107f87611052818803826112b9565b60405193849360018060a01b038116855260a01c1615156020840152606060408401526060830190611186565b0390f35b5f908152602081209092505b8183106110a657505082016020018261105261103f565b60018160209294939454838589010152019101919061108f565b60ff191660208088019190915292151560051b86019092019250849150611052905061103f565b34610118575f36600319011261011857600154336001600160a01b03821603611154576001600160a01b03199081166001555f805433928116831782556001600160a01b0316907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09080a3005b63118cdaa760e01b5f523360045260245ffd5b34610118575f3660031901126101185763017ed72b60e01b5f5260045ffd5b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b600435906001600160a01b038216820361011857565b906004821015610a165752565b9181601f84011215610118578235916001600160401b038311610118576020838186019501011161011857565b60606003198201126101185760043561ffff8116810361011857916024356001600160a01b03811681036101185791604435906001600160401b03821161011857611247916004016111cd565b9091565b90600182811c92168015611279575b602083101461126557565b634e487b7160e01b5f52602260045260245ffd5b91607f169161125a565b606081019081106001600160401b0382111761037657604052565b60e081019081106001600160401b0382111761037657604052565b601f909101601f19168101906001600160401b0382119082101761037657604052565b6001600160401b0381116103765760051b60200190565b6004821015610a165752565b9060405161130c81611283565b604062ffffff82945461ffff8116845261132f60ff8260101c16602086016112f3565b60181c16910152565b906040516113458161129e565b60c061ffff82945460018060401b038116845263ffffffff8160401c16602085015263ffffffff8160601c16604085015263ffffffff8160801c16606085015263ffffffff8160a01c16608085015264ffffffffff81841c1660a085015260e81c16910152565b80518210156113c05760209160051b010190565b634e487b7160e01b5f52603260045260245ffd5b6004356001600160a01b03811681036101185790565b60443561ffff811681036101185790565b60243561ffff811681036101185790565b3561ffff811681036101185790565b60643563ffffffff811681036101185790565b3563ffffffff811681036101185790565b60a43562ffffff811681036101185790565b6101643564ffffffffff811681036101185790565b91908201809211610a7a57565b80548210156113c0575f5260205f209060011b01905f90565b805461ffff60e81b191660e89290921b61ffff60e81b16919091179055565b9091335f52600560205260405f2060243561ffff81168103610118578061ffff9150165f5260205260405f2060443563ffffffff81168103610118578063ffffffff9150165f5260205260405f20925f8454925f9361ffff8416945b81811061159b5750509063ffffffff6115209216611466565b80421115611589575061153590602485611b67565b9290915f198414611580576115768361157d9660249385337f7472b69a66f1fa912201b72b7961b9af06b266c8238d352e1a14065181ec1ee55f80a4611473565b5091611c31565b90565b50505050505f90565b630d2cdbf360e41b5f5260045260245ffd5b6115ae6115a8828a611473565b506112ff565b8661ffff82511614806115dc575b6115ca575b50600101611507565b6040015162ffffff16935060016115c1565b508462ffffff604083015116116115bc565b9192916001600160401b0382116103765760405191611617601f8201601f1916602001846112b9565b829481845281830111610118578281602093845f960137010152565b9192606093819260018060a01b0316845260406020850152816040850152848401375f828201840152601f01601f1916010190565b335f52600560205260405f2060243561ffff81168103610118578061ffff9150165f5260205260405f2060443563ffffffff81168103610118578063ffffffff9150165f5260205260405f20906116c0602483611a9b565b915f1983146116d85760246115768361157d96611473565b505050505f90565b906024359161ffff8316808403610118575f818152600460205260409020546001600160a01b031693841561195c576040517f48fdc1bf51d21996d75762f3bf18be968910d935d423c6f97df6d97b853a8b516020820190815290929091600435906001600160a01b0382168203610118576001600160a01b03909116604085015281900361011857606083015260443561ffff811681036101185761ffff16608083015260643563ffffffff811681036101185763ffffffff1660a08301526084356004811015610118576117ba9060c08401906111c0565b60a43562ffffff81168091036101185760e083015260c4356001600160401b038116908190036101185761010083015260e43563ffffffff811681036101185763ffffffff166101208301526101043563ffffffff811681036101185763ffffffff166101408301526101243563ffffffff811681036101185763ffffffff166101608301526101443563ffffffff811681036101185763ffffffff166101808301526101643564ffffffffff8116809103610118576101a0830152610184359161ffff831683036101185761ffff604293166101c08201526101c081526118a46101e0826112b9565b5190206118af611eb0565b906040519161190160f01b83526002830152602282015220916118d3818385611d6d565b50506001600160a01b031692848414611955576064825f9360209560405194630b135d3f60e11b8652600486015260406024860152816044860152838501378281018201849052601f01601f19160190855afa630b135d3f60e11b5f5114601f3d11161615611940575050565b634bcfd0f560e11b5f5260045260245260445ffd5b5050505050565b506388d26f4960e01b5f5260045260245ffd5b80549081905f906024359061ffff821680831415935b8581106119e1575050505050601081106119dc5781146119a25790565b60443561ffff81169081810361011857506064359063ffffffff82169182810361011857506305d67eab60e21b5f5260045260245260445ffd5b905090565b6119ee6115a88285611473565b64ffffffffff6001611a008487611473565b50015460c01c169061ffff815116876101185784149081611a78575b50611a38574211611a30575b600101611985565b955085611a28565b95509550505050506101643564ffffffffff8116908181036101185782821115611a625750505090565b50633851e0e960e21b5f5260045260245260445ffd5b6020915001516004811015610a165760843590600482101561011857145f611a1c565b805491925f91825b5f195f5b868110611b0b57505f198114611ae15761ffff611ac48685611473565b5054168015159081611aeb575b50611ae157506001841b17611aa3565b9550505091509190565b5f908152600460205260408120546001600160a01b031615159150611ad1565b600183829993999894981c16611b5f57611b3a82611b356001611b2e8589611473565b5001611338565b611db4565b888110611b53575b506001905b01969096959195611aa7565b97509450846001611b42565b600190611b47565b9190925f9183549361ffff5f9216915b5f195f5b878110611be157505f198114611bb65761ffff611b988785611473565b505416848114159081611bc1575b50611bb657506001851b17611b77565b965050505091509190565b5f908152600460205260408120546001600160a01b031615159150611ba6565b600183829a939a9994991c16611c2957611c0482611b356001611b2e8589611473565b898110611c1d575b506001905b01979097969196611b7b565b98509550856001611c0c565b600190611c11565b909391936001850190611c4c611c4683611338565b966112ff565b9460c087019261ffff845116908115610a7a57611c73915f19019061ffff8216865261148c565b61ffff865116946020870151936004851015610a165761ffff9863ffffffff611ca76020611ca08861140c565b970161142e565b8b8083602060018060401b038751169601511695511697611ccb604051809b6111c0565b1660208901521660408701526060860152608085015260a084015260c083015260e08201527fc2ed76528b833244a7e4d1f0c40ebf0b1f076fadf59e02cd18bf951c28ba8e7e6101003392a4511690565b5f546001600160a01b0316330361115457565b60ff811690601f8211611d5e5760405191611d4b6040846112b9565b6020808452838101919036833783525290565b632cd44ac360e21b5f5260045ffd5b9060418303611d9757611d909250602081013591604082359201355f1a90611fcc565b9192909190565b50505f9160029190565b81810292918115918404141715610a7a57565b9061ffff60c083015116158015611e9c575b611dd26040830161142e565b63ffffffff806040860151169116118015611e7b575b8015611e5a575b8115611e52575b50611e4b57611e4561157d9263ffffffff602061ffff611e3a60c0611e3383611e2160a08b0161140c565b88516001600160401b03169116611da1565b970161140c565b169201511690611da1565b90611466565b50505f1990565b90505f611df6565b50611e676080830161142e565b63ffffffff80608086015116911611611def565b50611e886060830161142e565b63ffffffff80606086015116911611611de8565b5064ffffffffff60a0830151164211611dc6565b307f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161480611fa3575b15611f0b577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a08152611f9d60c0826112b9565b51902090565b507f00000000000000000000000000000000000000000000000000000000000000004614611ee2565b91906fa2a8918ca85bafe22016d0b997e4df60600160ff1b038411612044579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15612039575f516001600160a01b0381161561202f57905f905f90565b505f906001905f90565b6040513d5f823e3d90fd5b5050505f916003919056fe8f329c43d11c687f89479be0a17014f718b46b4939b3514e406d7f323fa95f8458b3ede3e4f59c8dd99f0138b3bc760faeb9cc724d6bc849bda249c1acf0f1bca264697066735822122021b9dce636f81904a4c73ca78ed4e6b857513f19f3111615f5d1ff794ebe1b0f64736f6c63430008250033",
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
	Bin: "0x6101606040523461044f57604051610018604082610453565b601381526020810190722bb0bcb134b636102a32b9ba102237b63630b960691b825260405191610049604084610453565b600183526020830191601960f91b8352604051610067604082610453565b60138152722bb0bcb134b636102a32b9ba102237b63630b960691b602082015260405190610096604083610453565b6004825263151554d160e21b60208301528051906001600160401b03821161034a5760035490600182811c92168015610445575b602083101461032c5781601f8493116103cf575b50602090601f8311600114610369575f9261035e575b50508160011b915f199060031b1c1916176003555b8051906001600160401b03821161034a5760045490600182811c92168015610340575b602083101461032c5781601f8493116102b6575b50602090601f8311600114610250575f92610245575b50508160011b915f199060031b1c1916176004555b61017481610476565b6101205261018184610476565b61014052519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a081526101ea60c082610453565b5190206080523060c05260405161143490816104e2823960805181610f68015260a05181611025015260c05181610f32015260e05181610fb701526101005181610fdd0152610120518161054e015261014051816105770152f35b015190505f80610156565b60045f9081528281209350601f198516905b81811061029e5750908460019594939210610286575b505050811b0160045561016b565b01515f1960f88460031b161c191690555f8080610278565b92936020600181928786015181550195019301610262565b828111156101405760045f52909150601f830160051c7f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b60208510610324575b849392601f0160051c82900391015f5b828110610314575050610140565b5f81830155859450600101610306565b5f91506102f6565b634e487b7160e01b5f52602260045260245ffd5b91607f169161012c565b634e487b7160e01b5f52604160045260245ffd5b015190505f806100f4565b60035f9081528281209350601f198516905b8181106103b7575090846001959493921061039f575b505050811b01600355610109565b01515f1960f88460031b161c191690555f8080610391565b9293602060018192878601518155019501930161037b565b828111156100de5760035f52909150601f830160051c7fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b6020851061043d575b849392601f0160051c82900391015f5b82811061042d5750506100de565b5f8183015585945060010161041f565b5f915061040f565b91607f16916100ca565b5f80fd5b601f909101601f19168101906001600160401b0382119082101761034a57604052565b601f8151116104a1576020815191015160208210610492571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe6080806040526004361015610012575f80fd5b5f3560e01c90816306fdde03146109a357508063095ea7b31461097d57806318160ddd1461096057806323b872dd1461088157806330adf81f1461085a578063313ce5671461083f5780633644e5151461081d57806340c10f191461076457806354fd4d50146107215780635a049a70146106c457806370a082311461068d5780637ecebe00146106555780637f2eecc31461062e57806384b0196e1461053657806388b7ab631461051957806395d89b411461040d57806398f1312e146103ee5780639fd5a6cf1461039b578063a0cc6a6814610374578063a9059cbb14610343578063b7b72899146102fd578063cf092995146102e0578063d505accf14610276578063d91694871461024f578063dd62ed3e146101ff578063e3ee160e146101e3578063e94a01021461019a5763ef55bec614610150575f80fd5b346101965761019461018f61018161016736610b9c565b99929890916040989498979597519a8b9360208501610bfa565b03601f198101895288610aab565b610c19565b005b5f80fd5b34610196576040366003190112610196576001600160a01b036101bb610a7f565b165f52600860205260405f206024355f52602052602060ff60405f2054166040519015158152f35b34610196576101946101fa61018161016736610b9c565b610e26565b3461019657604036600319011261019657610218610a7f565b610220610a95565b6001600160a01b039182165f908152600160209081526040808320949093168252928352819020549051908152f35b34610196575f3660031901126101965760206040515f51602061137f5f395f51905f528152f35b346101965760e03660031901126101965761028f610a7f565b610297610a95565b6084359060ff8216820361019657610194926102d36102c59360405194859160c43560a43560208501610bfa565b03601f198101855284610aab565b6064359160443591610cc5565b34610196576101946102f136610b37565b95949094939193610e26565b3461019657606036600319011261019657610316610a7f565b604435906001600160401b03821161019657610339610194923690600401610ae2565b9060243590610d5d565b346101965760403660031901126101965761036961035f610a7f565b6024359033610e98565b602060405160018152f35b34610196575f3660031901126101965760206040515f51602061135f5f395f51905f528152f35b346101965760a0366003190112610196576103b4610a7f565b6103bc610a95565b60843591906001600160401b038311610196576103e0610194933690600401610ae2565b916064359160443591610cc5565b34610196575f3660031901126101965760206040516402540be4008152f35b34610196575f366003190112610196576040515f6004548060011c9060018116801561050f575b6020831081146104fb578285529081156104d75750600114610479575b6104758361046181850382610aab565b604051918291602083526020830190610a5b565b0390f35b60045f9081527f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b939250905b8082106104bd57509091508101602001610461610451565b9192600181602092548385880101520191019092916104a5565b60ff191660208086019190915291151560051b840190910191506104619050610451565b634e487b7160e01b5f52602260045260245ffd5b91607f1691610434565b346101965761019461052a36610b37565b95949094939193610c19565b34610196575f366003190112610196576105d26105727f00000000000000000000000000000000000000000000000000000000000000006111bf565b61059b7f00000000000000000000000000000000000000000000000000000000000000006111bf565b60206105e0604051926105ae8385610aab565b5f84525f368137604051958695600f60f81b875260e08588015260e0870190610a5b565b908582036040870152610a5b565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b82811061061757505050500390f35b835185528695509381019392810192600101610608565b34610196575f3660031901126101965760206040515f5160206113df5f395f51905f528152f35b34610196576020366003190112610196576001600160a01b03610676610a7f565b165f526007602052602060405f2054604051908152f35b34610196576020366003190112610196576001600160a01b036106ae610a7f565b165f525f602052602060405f2054604051908152f35b346101965760a0366003190112610196576106dd610a7f565b60443560ff81168103610196576101949161071861070a9260405193849160843560643560208501610bfa565b03601f198101845283610aab565b60243590610d5d565b34610196575f36600319011261019657610475604051610742604082610aab565b60018152601960f91b6020820152604051918291602083526020830190610a5b565b346101965760403660031901126101965761077d610a7f565b602435906402540be4008211610801576001600160a01b03169081156107ee57600254908082018092116107da5760205f51602061139f5f395f51905f52915f9360025584845283825260408420818154019055604051908152a3005b634e487b7160e01b5f52601160045260245ffd5b63ec442f0560e01b5f525f60045260245ffd5b5063622ce15160e11b5f526004526402540be40060245260445ffd5b34610196575f366003190112610196576020610837610f2f565b604051908152f35b34610196575f36600319011261019657602060405160068152f35b34610196575f3660031901126101965760206040515f5160206113bf5f395f51905f528152f35b346101965760603660031901126101965761089a610a7f565b6108a2610a95565b6001600160a01b0382165f818152600160209081526040808320338452909152902054909260443592915f1981106108e0575b506103699350610e98565b83811061094557841561093257331561091f57610369945f52600160205260405f2060018060a01b0333165f526020528360405f2091039055846108d5565b634a1406b160e11b5f525f60045260245ffd5b63e602df0560e01b5f525f60045260245ffd5b8390637dc7a0d960e11b5f523360045260245260445260645ffd5b34610196575f366003190112610196576020600254604051908152f35b3461019657604036600319011261019657610369610999610a7f565b602435903361115c565b34610196575f366003190112610196575f6003548060011c90600181168015610a51575b6020831081146104fb578285529081156104d757506001146109f3576104758361046181850382610aab565b60035f9081527fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b939250905b808210610a3757509091508101602001610461610451565b919260018160209254838588010152019101909291610a1f565b91607f16916109c7565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b600435906001600160a01b038216820361019657565b602435906001600160a01b038216820361019657565b601f909101601f19168101906001600160401b03821190821017610ace57604052565b634e487b7160e01b5f52604160045260245ffd5b81601f82011215610196578035906001600160401b038211610ace5760405192610b16601f8401601f191660200185610aab565b8284526020838301011161019657815f926020809301838601378301015290565b60e0600319820112610196576004356001600160a01b038116810361019657916024356001600160a01b0381168103610196579160443591606435916084359160a4359160c435906001600160401b03821161019657610b9991600401610ae2565b90565b610120906003190112610196576004356001600160a01b038116810361019657906024356001600160a01b0381168103610196579060443590606435906084359060a4359060c43560ff81168103610196579060e435906101043590565b91604193918352602083015260ff60f81b9060f81b1660408201520190565b6001600160a01b0382169796929591949093919033899003610cae57918183610c4d610ca7969584610cac9c9d968a61104b565b6040519260208401945f5160206113df5f395f51905f52865260018060a01b0389166040860152606085015289608085015260a084015260c083015260e082015260e08152610c9e61010082610aab565b51902083611107565b610e98565b565b886314a8e31d60e31b5f523360045260245260445ffd5b9091929493854211610d4a57610d4590610cac959660018060a01b03841690815f52600760205260405f20908154916001830190556040519160208301935f5160206113bf5f395f51905f528552604084015260018060a01b038816606084015288608084015260a083015260c082015260c08152610c9e60e082610aab565b61115c565b85639e96b26f60e01b5f5260045260245ffd5b909160018060a01b03821691825f52600860205260405f20845f5260205260ff60405f205416610e0f5790610dc89160405160208101905f51602061137f5f395f51905f52825285604082015286606082015260608152610dbf608082610aab565b51902090611107565b805f52600860205260405f20825f5260205260405f20600160ff198254161790557f1cdd46ff242716cdaa72d159d339a485b3438398348d68f09d7c8c0a59353d815f80a3565b5050630191d19f60e41b5f5260045260245260445ffd5b92610cac969194610ca79396610e3e8284838961104b565b6040519160208301935f51602061135f5f395f51905f52855260018060a01b038816604085015260018060a01b038916606085015289608085015260a084015260c083015260e082015260e08152610c9e61010082610aab565b6001600160a01b0316908115610f1c576001600160a01b03169182156107ee57815f525f60205260405f2054818110610f0357815f51602061139f5f395f51905f5292602092855f525f84520360405f2055845f525f825260405f20818154019055604051908152a3565b8263391434e360e21b5f5260045260245260445260645ffd5b634b637e8f60e11b5f525f60045260245ffd5b307f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161480611022575b15610f8a577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a0815261101c60c082610aab565b51902090565b507f00000000000000000000000000000000000000000000000000000000000000004614610f61565b91929092804211156110f55750804210156110e3575060018060a01b0316805f52600860205260405f20825f5260205260ff60405f2054166110ce57805f52600860205260405f20825f5260205260405f20600160ff198254161790557f98de503528ee59b575ef0c0a2576a82497bfc029a5685b209e9ec333479b10a55f80a3565b630191d19f60e41b5f5260045260245260445ffd5b633d91b05f60e01b5f5260045260245ffd5b6330df5c4360e11b5f5260045260245ffd5b91604261113492611116610f2f565b906040519161190160f01b83526002830152602282015220836111fd565b1561113c5750565b6353ea611b60e11b5f9081526001600160a01b0391909116600452602490fd5b6001600160a01b0316908115610932576001600160a01b031691821561091f5760207f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92591835f526001825260405f20855f5282528060405f2055604051908152a3565b60ff811690601f82116111ee57604051916111db604084610aab565b6020808452838101919036833783525290565b632cd44ac360e21b5f5260045ffd5b9190823b61124c579061120f916112a1565b5060048110156112385715918261122557505090565b6001600160a01b03918216911614919050565b634e487b7160e01b5f52602160045260245ffd5b916020926064835f94519060405193630b135d3f60e11b855260048501526040602485015286820190604485015e8281018201859052601f01601f191601915afa630b135d3f60e11b5f5114601f3d11161690565b81519190604183036112d1576112ca9250602082015190606060408401519301515f1a906112db565b9192909190565b50505f9160029190565b91906fa2a8918ca85bafe22016d0b997e4df60600160ff1b038411611353579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15611348575f516001600160a01b0381161561133e57905f905f90565b505f906001905f90565b6040513d5f823e3d90fd5b5050505f916003919056fe7c7c6cdb67a18743f49ec6fa9b35f50d52ed05cbed4cc592e13b44501c1a2267158b0a9edf7a828aad02f63cd515c68ef2f50ba807396f6d12842833a1597429ddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef6e71edae12b1b97f4d1f60370fef10105fa2faae0126114a169c64845d6126c9d099cc98ef71107a616c4f0f941f04c322d8e254fe26b3c6668db87aae413de8a2646970667358221220ebcfd175680a0b843c47071ef34f4760b862935ebbacb1e9a58797d05f4bdfbb64736f6c63430008250033",
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
