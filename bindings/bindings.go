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
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"ORDERS\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"acceptOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"id\",\"type\":\"uint16\"},{\"internalType\":\"int32\",\"name\":\"lat\",\"type\":\"int32\"},{\"internalType\":\"int32\",\"name\":\"lon\",\"type\":\"int32\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"addCentre\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"id\",\"type\":\"uint16\"},{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"int64\",\"name\":\"delta\",\"type\":\"int64\"}],\"name\":\"adjustStock\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"id\",\"type\":\"uint16\"}],\"name\":\"centre\",\"outputs\":[{\"internalType\":\"int32\",\"name\":\"lat\",\"type\":\"int32\"},{\"internalType\":\"int32\",\"name\":\"lon\",\"type\":\"int32\"},{\"internalType\":\"bool\",\"name\":\"known\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"id\",\"type\":\"uint16\"},{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"counted\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"needed\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"correct\",\"type\":\"bool\"},{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"count\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"from\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"to\",\"type\":\"uint32\"}],\"name\":\"distance\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"int32\",\"name\":\"lat\",\"type\":\"int32\"},{\"internalType\":\"int32\",\"name\":\"lon\",\"type\":\"int32\"}],\"name\":\"inZone\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"isMerchant\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"merchantName\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint16\",\"name\":\"at_\",\"type\":\"uint16\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"},{\"internalType\":\"uint8\",\"name\":\"mask\",\"type\":\"uint8\"},{\"internalType\":\"enumMove\",\"name\":\"move\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"moveLines\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"to\",\"type\":\"uint32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"name\":\"nearest\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"\",\"type\":\"uint16\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"paused\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pendingOwner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"components\":[{\"internalType\":\"int32\",\"name\":\"lat\",\"type\":\"int32\"},{\"internalType\":\"int32\",\"name\":\"lon\",\"type\":\"int32\"},{\"internalType\":\"uint32\",\"name\":\"halfSide\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"ranking\",\"type\":\"bytes32\"}],\"internalType\":\"structICentres.Zone\",\"name\":\"data\",\"type\":\"tuple\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"}],\"name\":\"proveZone\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputs\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"uri\",\"type\":\"string\"}],\"name\":\"publishRankings\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"rankings\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputs\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"id\",\"type\":\"uint16\"},{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"quantity\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"receiveStock\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"renounceOwnership\",\"outputs\":[],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"to\",\"type\":\"uint32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"}],\"name\":\"reserve\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"first\",\"type\":\"uint16\"},{\"internalType\":\"uint256\",\"name\":\"split\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint16\",\"name\":\"from\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"to\",\"type\":\"uint32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"},{\"internalType\":\"uint8\",\"name\":\"mask\",\"type\":\"uint8\"}],\"name\":\"reserveElsewhere\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"found\",\"type\":\"uint16\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"setMerchant\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bool\",\"name\":\"to\",\"type\":\"bool\"}],\"name\":\"setPaused\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"components\":[{\"internalType\":\"int32\",\"name\":\"lat\",\"type\":\"int32\"},{\"internalType\":\"int32\",\"name\":\"lon\",\"type\":\"int32\"},{\"internalType\":\"uint32\",\"name\":\"halfSide\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"ranking\",\"type\":\"bytes32\"}],\"internalType\":\"structICentres.Zone\",\"name\":\"data\",\"type\":\"tuple\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"setZone\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"id\",\"type\":\"uint16\"},{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"}],\"name\":\"stock\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"onHand\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"reserved\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"movements\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"agreed\",\"type\":\"uint64\"}],\"internalType\":\"structICentres.Stock\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"transferOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"zone\",\"outputs\":[{\"components\":[{\"internalType\":\"int32\",\"name\":\"lat\",\"type\":\"int32\"},{\"internalType\":\"int32\",\"name\":\"lon\",\"type\":\"int32\"},{\"internalType\":\"uint32\",\"name\":\"halfSide\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"ranking\",\"type\":\"bytes32\"}],\"internalType\":\"structICentres.Zone\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"int32\",\"name\":\"lat\",\"type\":\"int32\"},{\"indexed\":false,\"internalType\":\"int32\",\"name\":\"lon\",\"type\":\"int32\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"CentreAdded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"counted\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"expected\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"agreed\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"movements\",\"type\":\"uint64\"}],\"name\":\"DiscrepancyOpened\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"MerchantSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferStarted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferred\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"paused\",\"type\":\"bool\"}],\"name\":\"Paused\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"inputs\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"uri\",\"type\":\"string\"}],\"name\":\"RankingsPublished\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"order\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"enumMove\",\"name\":\"move\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"quantity\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"stock\",\"type\":\"bytes32\"}],\"name\":\"StockMoved\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"int32\",\"name\":\"lat\",\"type\":\"int32\"},{\"indexed\":false,\"internalType\":\"int32\",\"name\":\"lon\",\"type\":\"int32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"halfSide\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"ranking\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"ZoneSet\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"}],\"name\":\"CentreKnown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"}],\"name\":\"CentreMalformed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"}],\"name\":\"CentreUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"most\",\"type\":\"uint256\"}],\"name\":\"MerchantsFull\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"found\",\"type\":\"address\"}],\"name\":\"NotMerchant\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"found\",\"type\":\"address\"}],\"name\":\"NotOrders\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"}],\"name\":\"OutOfStock\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"OwnableInvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"OwnableUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"OwnerNeeded\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"PlacingPaused\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"onHand\",\"type\":\"uint256\"}],\"name\":\"StockTooLarge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"onHand\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"taken\",\"type\":\"uint64\"}],\"name\":\"StockTooSmall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"}],\"name\":\"ZoneClosed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"}],\"name\":\"ZoneFixed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"}],\"name\":\"ZoneMalformed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"}],\"name\":\"ZoneUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"}],\"name\":\"ZoneUnproved\",\"type\":\"error\"}]",
	ID:  "f12a02a59214e97ca66634788e5e3af349",
	Bin: "0x60a0346100f657601f612f8538819003918201601f19168301916001600160401b038311848410176100fa578084926020946040528339810103126100f657516001600160a01b038116908190036100f65780156100e357600280546001600160a01b0319908116909155600180549182168317905560405191906001600160a01b03167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a333608052612e76908161010f82396080518181816105ee015281816106d801528181610ee201528181611543015281816117c8015261188c0152f35b631e4fbdf760e01b5f525f60045260245ffd5b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f3560e01c80630d7b2226146118d157806311b449361461182d57806312782f401461178057806316c38b3c146116a55780631a2f7167146116785780631fa0fd621461158c5780632abe2e86146114e157806345d89b671461144e57806347d6ae7f146113a057806350b9d6f7146110bc578063544cfa8d14610e725780635569c4ff14610e4e5780635c975abb14610e2957806360caa60914610d43578063715018a614610d2457806379ba509714610c9b5780638da5cb5b14610c755780638f060fee14610acb5780638fefdfd914610a70578063a94cb772146108a9578063a97b8f001461067f578063c4805e3414610612578063c8d7601a146105cf578063d28f30791461040b578063d3390b6214610388578063e30c397814610362578063f17c6ba7146101bf5763f2fde38b1461014d575f80fd5b346101bb5760203660031901126101bb576001600160a01b0361016e6119ba565b610176611dc7565b16806001600160a01b031960025416176002556001600160a01b03600154167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e227005f80a3005b5f80fd5b346101bb5760803660031901126101bb576101d8611a26565b6101e0611a74565b906101e9611a84565b606435926001600160401b0384116101bb5761020c61ffff94369060040161198d565b949093610217611dc7565b1693841561034f57845f52600660205260ff60405f205460401c1661033c576102408383612892565b15610329577fed16ead0dd430d2356f6fa6dbf35009d20602916aa9b57a217debd8df85726df93610324916040519361027885611ad3565b60030b93848152602081019560030b958681526102e26040830191600183528a5f52600660205260405f20935160030b63ffffffff198554169063ffffffff161784555160030b839081549060201b67ffffffff00000000169067ffffffff000000001916179055565b51151568ff000000000000000082549160401b169068ff0000000000000000191617905560405194859485526020850152606060408501526060840191611da7565b0390a2005b84637bb9c08760e01b5f5260045260245ffd5b846330deb1bb60e21b5f5260045260245ffd5b8463173e0a0760e21b5f5260045260245ffd5b346101bb575f3660031901126101bb5760206001600160a01b0360025416604051908152f35b346101bb5760603660031901126101bb576024356004356044356001600160401b0381116101bb576103df7f14da50b8ae8799e95998a70f77da464dbee3827d124858e15fd7061cf39e684091369060040161198d565b6103e7611dc7565b8460095583600855610406604051928392602084526020840191611da7565b0390a3005b346101bb5760403660031901126101bb57610424611a26565b6024359063ffffffff82168092036101bb5761ffff16805f52600660205260405f206040519061045382611ad3565b54918260030b825260208201928060201c60030b845260ff604084019160401c161515815251156105bd5750825f52600760205260405f20549263ffffffff8460401c16156105ab5750670de0b6b3a764000091828080935160030b925160030b9561053061051c61050560028460030b9460201c60030b6104e482878b035f81125f146105a6575f035b05612b3f565b9b035f8112156105a1575f035b80636b49d2008113610593575b5005612b3f565b955f81121561058e575f035b6335a4e90003612b3f565b915f81121561058e576335a4e90001612b3f565b02059180020502059180020501670de0b6b3a7640000811361057f575b63ffffffff670de0b6b3a764000061057061056b8260209502612bb2565b612cde565b62c26d82020416604051908152f35b50670de0b6b3a764000061054d565b610511565b905063d693a400038c6104fe565b6104f1565b6104de565b63ebe704dd60e01b5f5260045260245ffd5b63173e0a0760e21b5f5260045260245ffd5b346101bb575f3660031901126101bb5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101bb5760203660031901126101bb5761ffff61062e611a26565b165f526006602052606060405f20604080519161064a83611ad3565b548060030b9283815260ff8260201c60030b92836020840152841c161515928391015260405192835260208301526040820152f35b346101bb5760a03660031901126101bb5760043561069b611a37565b6106a361197a565b916064356001600160401b0381116101bb576106c39036906004016119e6565b6106ce939193611a16565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633036108975760ff169160015f80825b610751575b5050506107279083838761072260209a612094565b61211c565b9361ffff8516948561073e575b8686604051908152f35b610747946121b5565b8280808080610734565b84811015610892579081838781941c1661076f575b82019091610708565b90915061077d81868a612864565b356001600160401b038116810361088e5763ffffffff6107a960206107a3858a8e612864565b01611ddb565b169061ffff8616845283602052604084206001600160401b0382165f5260205260405f20546001600160401b038116906001600160401b038160401c168683829161087a57918a93918a9998979695938f9b5f1461084b57505061084494899a9461083e8a95899561081f8e9c9b600297612aee565b6108346001600160401b038360801c16612699565b9160c01c92612a7f565b95612a33565b9050610766565b979699509750509050610874979150866002610844948b61083e5f9a8b965f9e8f9e8f9d6126b7565b9161081f565b634e487b7160e01b89526021600452602489fd5b8280fd5b61070d565b620be93560e51b5f523360045260245ffd5b346101bb5760603660031901126101bb576108c2611a26565b6108ca611a48565b604435908160070b8092036101bb576108e1611dc7565b61ffff831691825f52600660205260ff60405f205460401c1615610a5d57825f525f60205260405f206001600160401b0383165f5260205260405f2054936001600160401b03851691808301918183125f8512908015821691151617610a49575f83126109f8575050677fffffffffffffff81116109d5575f926109d06109a55f516020612e215f395f51905f529461099f6001600160401b0380961699868160401c1690610994888260801c16612699565b9060c01c918c612a7f565b98612b0e565b968686528560205260408620848416875260205280604087205585604051948594169860058561217b565b0390a4005b6001600160401b03838563433c67ef60e11b5f526004521660245260445260645ffd5b9091508390600160ff1b8314610a4957604051631307261b60e01b815261ffff9190911660048201526001600160401b03918216602482015292811660448401525f91909103166064820152608490fd5b634e487b7160e01b5f52601160045260245ffd5b8263173e0a0760e21b5f5260045260245ffd5b346101bb5760403660031901126101bb57610a89611967565b602435906001600160401b0382116101bb57610aba610abf91610ab260209436906004016119e6565b929091612094565b6120d8565b61ffff60405191168152f35b346101bb5760c03660031901126101bb57610ae4611967565b60803660231901126101bb5760a4356001600160401b0381116101bb57366023820112156101bb578060040135906001600160401b0382116101bb573660248360051b830101116101bb576040516020810163ffffffff851691828252610b49611a74565b60030b6040820152610b59611a84565b60030b606082015260643563ffffffff81168091036101bb57608082015260843560a082015260a08152610b8e60c082611aee565b5190206040516020810191825260208152610baa604082611aee565b519020936008545f955b85871015610bf55760248760051b86010135908181105f14610be4575f52602052600160405f205b960195610bb4565b905f52602052600160405f20610bdc565b03610c6257815f52600760205263ffffffff60405f205460401c16151580610c4b575b610c3857604051610c3691610c2e602083611aee565b5f8252611dec565b005b50637d15425360e01b5f5260045260245ffd5b50815f526007602052600160405f20015415610c18565b5063e315d2a960e01b5f5260045260245ffd5b346101bb575f3660031901126101bb5760206001600160a01b0360015416604051908152f35b346101bb575f3660031901126101bb57336001600160a01b036002541603610d11576001600160a01b031960025416600255600154336001600160a01b03198216176001556001600160a01b033391167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a3005b63118cdaa760e01b5f523360045260245ffd5b346101bb575f3660031901126101bb5763017ed72b60e01b5f5260045ffd5b346101bb5760203660031901126101bb576001600160a01b03610d646119ba565b165f52600560205260405f20604051905f90805490610d8282611d6f565b8085529160018116908115610e025750600114610dc2575b610dbe84610daa81860382611aee565b604051918291602083526020830190611a94565b0390f35b5f90815260208120939250905b808210610de857509091508101602001610daa82610d9a565b919260018160209254838588010152019101909291610dcf565b60ff191660208087019190915292151560051b85019092019250610daa9150839050610d9a565b346101bb575f3660031901126101bb57602060ff60025460a01c166040519015158152f35b346101bb575f3660031901126101bb57604060085460095482519182526020820152f35b346101bb5760c03660031901126101bb57600435610e8e611a37565b906044356001600160401b0381116101bb57610eae9036906004016119e6565b9190926064359260ff84168094036101bb5760843590600682101592836101bb57610ed76119d0565b966001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163303610897575f5b838110610f1357005b600188821c16610f26575b600101610f0a565b610f31818584612864565b35906001600160401b03821682036101bb5763ffffffff610f5860206107a3848988612864565b169161ffff85165f525f60205260405f206001600160401b0382165f5260205260405f2054926001600160401b038416916001600160401b038560401c16908382948c6110a8578f95978e988d958c94600288145f14610fd5575050869492610fce9896949261081f60019c9961083e94612aee565b9050610f1e565b9093919060038803611066575050869492889694928683610fce9b60019e9b6001600160401b0361083e971610611021575b50906110168161101c93612aee565b93612aee565b61081f565b61105e925061104e611057946110426001600160401b038260801c16612699565b9060c01c90878d612a7f565b9384928b612aee565b88886129e7565b868089611007565b965099505094929550505060048a036110945789610fce948f9361083e8f969960019a610874878f956126b7565b634e487b7160e01b5f52600160045260245ffd5b634e487b7160e01b5f52602160045260245ffd5b346101bb5760603660031901126101bb576110d56119ba565b6024358015158082036101bb57604435906001600160401b0382116101bb5761110a6001600160a01b0392369060040161198d565b929094611115611dc7565b1692835f52600460205260ff60405f205460101c1615611340575b80611330575b6040519061114382611ad3565b1515815260208101828152604082019060018252855f52600460205261117c60405f2093511515849060ff801983541691151516179055565b5115159061ff0062ff000084549251151560101b169260081b169062ffff00191617179055825f52600560205260405f206001600160401b03831161131c576111c58154611d6f565b601f81116112cb575b505f601f8411600114611242579461032491847fbbb4c806512f5e9cdb40d6da53c329c24a968c36ef3ff8023f5a13348fcd1e8996975f91611237575b508560011b905f198760031b1c19161790555b6040519384938452604060208501526040840191611da7565b90508201358861120b565b601f19841690825f5260205f20915f5b8181106112b35750916103249391867fbbb4c806512f5e9cdb40d6da53c329c24a968c36ef3ff8023f5a13348fcd1e899899941061129a575b5050600185811b01905561121e565b8301355f19600388901b60f8161c19169055878061128b565b9192602060018192868c013581550194019201611252565b838111156111ce57815f5260205f20601f850160051c9060208610611314575b81601f9101920160051c03905f5b8281106113075750506111ce565b5f828201556001016112f9565b5f91506112eb565b634e487b7160e01b5f52604160045260245ffd5b5060ff60025460a01c1615611136565b6003546103e8811461138b576801000000000000000081101561131c5780600161136d9201600355611ce6565b81549060031b906001600160a01b0387831b921b1916179055611130565b6333d6733760e11b5f526103e860045260245ffd5b346101bb5760403660031901126101bb576113b9611a26565b61ffff6113c4611a48565b916113cd611d4b565b50165f525f6020526001600160401b0360405f2091165f52602052608060405f20546001600160401b038082169181808260401c1691818082881c169160c01c93606060405161141c81611ab8565b888152602081019283526040810194855201948552604051968752511660208601525116604084015251166060820152f35b346101bb5760203660031901126101bb5763ffffffff61146c611967565b611474611d4b565b50165f526007602052608060405f2060405161148f81611ab8565b63ffffffff82548060030b938484526060600160208601928460201c60030b845285604088019560401c168552015494019384526040519485525160030b602085015251166040830152516060820152f35b346101bb5760c03660031901126101bb576114fa611a26565b611502611a48565b9061150b611a5e565b90606435916001600160401b0383168093036101bb5760843593841592831586036101bb576115386119d0565b946001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016330361089757610c369694611579575b506126d7565b6001600160401b03841610935086611573565b346101bb5760603660031901126101bb5760206115a7611967565b6115af611a74565b63ffffffff6115bc611a84565b92165f526007835260405f20549163ffffffff8360401c16918360030b9060030b0392841c60030b9060030b0390636b49d200821361166a575b636b49d1ff19821261165d575b8015159283611652575b83611644575b5082611639575b8261162c575b50506040519015158152f35b5f03131590508280611620565b80821315925061161a565b5f8290031315925084611613565b81811315935061160d565b9063d693a4000190611603565b9063d693a3ff1901906115f6565b346101bb5760203660031901126101bb57602061169b6116966119ba565b611d12565b6040519015158152f35b346101bb5760203660031901126101bb5760043580159081158091036101bb576116cd611dc7565b6002805460ff60a01b191660a083901b60ff60a01b161790555f5b60035481101561175357806001600160a01b03611706600193611ce6565b90549060031b1c165f52600460205261173b60405f2060ff815460081c169081611741579060ff801983541691151516179055565b016116e8565b805460ff191660ff8815151617905550565b7f0e2fb031ee032dc02d8011dc50b816eb450cf856abd8261680dac74f72165bd2602083604051908152a1005b346101bb5760803660031901126101bb57611799611a26565b6117a1611a48565b906117aa611a5e565b606435906001600160a01b03821682036101bb576001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633036108975760209361ffff84165f526006855260ff60405f205460401c16938461181a575b85856040519015158152f35b61182494506125c9565b8280808061180e565b346101bb5760a03660031901126101bb576024356001600160a01b03811681036101bb5761185961197a565b906064356001600160401b0381116101bb576118799036906004016119e6565b611881611a16565b916001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163303610897576040946118c194600435611b0f565b61ffff8351921682526020820152f35b346101bb5760c03660031901126101bb576118ea611967565b60803660231901126101bb5760a4356001600160401b0381116101bb5761191590369060040161198d565b909161191f611dc7565b6001600160401b03821161131c5760405191611945601f8201601f191660200184611aee565b80835236818501116101bb576020815f92610c36968387013784010152611dec565b6004359063ffffffff821682036101bb57565b6044359063ffffffff821682036101bb57565b9181601f840112156101bb578235916001600160401b0383116101bb57602083818601950101116101bb57565b600435906001600160a01b03821682036101bb57565b60a435906001600160a01b03821682036101bb57565b9181601f840112156101bb578235916001600160401b0383116101bb57602080850194606085020101116101bb57565b6084359060ff821682036101bb57565b6004359061ffff821682036101bb57565b6024359061ffff821682036101bb57565b602435906001600160401b03821682036101bb57565b604435906001600160401b03821682036101bb57565b602435908160030b82036101bb57565b604435908160030b82036101bb57565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b608081019081106001600160401b0382111761131c57604052565b606081019081106001600160401b0382111761131c57604052565b90601f801991011681019081106001600160401b0382111761131c57604052565b929391959490611b1e90612032565b611b2786612094565b90611b338386846120d8565b61ffff811680611ba457505090828560ff611b4f94169261230a565b948515611b8b575084805b611b6b575050505061ffff82169190565b611b8260ff8260101c16838661ffff8516876121b5565b60181c80611b5a565b63ffffffff9063557a619960e01b5f521660045260245ffd5b9394925095965050815f525f60205260405f20935f5b848110611bcc57505050505050905f90565b5f19811c60011615611cde576060810282016001600160401b0360208201359135169063ffffffff8116906001600160401b0383165f528860205260405f205490826001600160401b03611c1f846129bb565b1610611ca2575f516020612e215f395f51905f526001959493600160801b8a9463ffffffff60401b8b9560401b160101906001600160401b0386165f528c6020528160405f2055611c9860405192839283606090939291936001600160401b036080820195600183521660208201525f60408201520152565b0390a45b01611bba565b50604051631307261b60e01b815261ffff8b1660048201526001600160401b038481166024830152918216604482015291166064820152608490fd5b600190611c9c565b600354811015611cfe5760035f5260205f2001905f90565b634e487b7160e01b5f52603260045260245ffd5b6001600160a01b0316805f52600460205260ff60405f205460081c16908115611d39575090565b90506001600160a01b03600154161490565b60405190611d5882611ab8565b5f6060838281528260208201528260408201520152565b90600182811c92168015611d9d575b6020831014611d8957565b634e487b7160e01b5f52602260045260245ffd5b91607f1691611d7e565b908060209392818452848401375f828201840152601f01601f1916010190565b6001600160a01b03600154163303610d1157565b3563ffffffff811681036101bb5790565b63ffffffff169081158015612015575b8015611feb575b611fd8576084355f5b60108110611f9d575b50825f52600760205260405f2054602435928360030b918285036101bb57828160030b1490811591611f7c575b8115611f54575b60401c63ffffffff1615159081611f4c575b50611f3957845f52600760205260405f209063ffffffff198254168563ffffffff16178255604435938460030b948581036101bb57835467ffffffff00000000191667ffffffff00000000602083901b1617845560643563ffffffff8116918282036101bb577f33d633b066cb2242486e5a44f958d376733d42b559847e1b913abbd16620951a98846001611f3498805463ffffffff60401b8760401b169063ffffffff60401b19161781550155505050604051958695865260208601526040850152606084015260a0608084015260a0830190611a94565b0390a2565b8463eb0b958760e01b5f5260045260245ffd5b90505f611e5b565b905060643563ffffffff81168082036101bb57604083901c63ffffffff161415919050611e49565b90506044358060030b908181036101bb57508160201c60030b141590611e42565b61ffff611faa82846128ea565b168015611fd257805f52600660205260ff60405f205460401c16156105bd5750600101611e0c565b50611e15565b50639752636160e01b5f5260045260245ffd5b506024358060030b81036101bb576044358060030b81036101bb5761200f91612892565b15611e03565b5060643563ffffffff81168082036101bb57612328915010611dfc565b6001600160a01b03811690815f52600460205260ff60405f2054166120905760ff60025460a01c166120815761206790611d12565b1561206f5750565b63c7eff51760e01b5f5260045260245ffd5b630d75fbb560e21b5f5260045ffd5b5050565b63ffffffff1690815f526007602052600160405f200154918215806120bb575b6105ab5750565b50805f52600760205263ffffffff60405f205460401c16156120b4565b92919092805b6120e957505f925050565b8060f01c8015612114576121005f1984878461292c565b61210e575060101b806120de565b93505050565b505f93505050565b91949361ffff16929091805b61213557505f9450505050565b8060f01c801561217157848114158061215f575b612157575060101b80612128565b955050505050565b5061216c8388868461292c565b612149565b505f955050505050565b909194939294608082019560068410156110a8576001600160401b036001600160a01b039260609585521660208401521660408201520152565b91909161ffff831691825f525f60205260405f20955f5b8681106121dd575050505050505050565b600182821c16156122ee576060810283016001600160401b0360208201359135169063ffffffff8116906001600160401b0383165f528a60205260405f205490826001600160401b0361222f846129bb565b16106122b2575f516020612e215f395f51905f528c6001969594600160801b8c9563ffffffff60401b8d9660401b160101916001600160401b0387165f526020528160405f20556122a860405192839283606090939291936001600160401b036080820195600183521660208201525f60408201520152565b0390a45b016121cc565b50604051631307261b60e01b815261ffff8a1660048201526001600160401b038481166024830152918216604482015291166064820152608490fd5b6001906122ac565b8051821015611cfe5760209160051b010190565b9391909293600285106125c057604051926102206123288186611aee565b60108552601f19013660208601375f5b60108110806125aa575b156123de5761235181846128ea565b61ffff5f91165f525f60205260405f205f5b86811061238757505061237682876122f6565b525f198114610a4957600101612338565b6060810289016001600160401b0380823516165f52826020526001600160401b036123c163ffffffff602060405f209401351692546129bb565b1610156123d1575b600101612363565b6001811b909217916123c9565b93926001919695501b925f198401938411610a49575f5b81811061251e575090919293600311612516575f5b81811061241a5750505050505f90565b60018101808211610a49575b828110612436575060010161240a565b61244382869793976122f6565b5161244e82876122f6565b511760018201808311610a49578119841660101b915b85821061247957505050600101949094612426565b8461248e838a969b999a9895989794976122f6565b518217036125015750505090849561ffff6124e6846124dc8899846124c38b6124bc839c9d6124f39c6122f6565b51936128ea565b9160101b911617996124d586846122f6565b51926122f6565b51191692896128ea565b9160101b911617956128ea565b161760301b9160181b171790565b90919360010190979296959794919394612464565b505050505f90565b60018101808211610a49575b82811061253a57506001016123f5565b8561254583876122f6565b5161255083886122f6565b51171461255f5760010161252a565b9150839550936125938561257a61259c959761ffff976122f6565b5186612586838a6128ea565b9160101b911617976122f6565b511916936128ea565b9160101b91161760181b1790565b5061ffff6125b882856128ea565b161515612342565b50509150505f90565b61ffff909392931691825f525f60205260405f206001600160401b0383165f5260205260405f20546001600160401b038116926001600160401b0386168401809411610a4957677fffffffffffffff841161268f576126875f516020612e215f395f51905f529361265e5f966001600160401b0395868160401c1687612653818460801c16612699565b9260c01c9316612a7f565b90878752866020526040872085851688526020528160408820556040519485941698878561217b565b0390a4600190565b5050505050505f90565b6001600160401b036001911601906001600160401b038211610a4957565b906001600160401b03809116911601906001600160401b038211610a4957565b909391929361ffff821694855f525f60205260405f206001600160401b0383165f5260205260405f2054956001600160401b038716906001600160401b038860801c16926001600160401b038816918383146127eb578960c01c6040519084825285602083015260408201528560608201526001600160a01b038916917fa6e81cd30de752670d09d6e9ab3f2ff76d27aff8a692d6bc1684650c9375587f60806001600160401b038a1693a4159081156127d9575b506127d0576127c26127c8926001600160401b036127ce9960401c16906127bb6127b582612699565b91612699565b9189612a7f565b95612b0e565b916129e7565b565b50505050505050565b677fffffffffffffff9150115f61278c565b975050509250905f95939550818460c01c1461285c5761285761282d836001600160401b03945f516020612e215f395f51905f5296865f9960401c1690612a7f565b8686528560205260408620848416875260205280604087205560405193849316978660058561217b565b0390a4565b505050505050565b9190811015611cfe576060020190565b811561287e570490565b634e487b7160e01b5f52601260045260245ffd5b906335a4e8ff199160030b9182121591826128db575b50816128c7575b816128b8575090565b636b49d200915060030b131590565b636b49d1ff19600382900b121591506128af565b6335a4e900121591505f6128a8565b907f0fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81168103610a495760041b60f0039060f08211610a495761ffff911c1690565b61ffff9093919293165f525f60205260405f20915f5b848110612953575050505050600190565b82811c60011615156060820283018161297d575b5061297457600101612942565b50505050505f90565b90506001600160401b0380823516165f52846020526001600160401b036129b363ffffffff602060405f209401351692546129bb565b16105f612967565b6001600160401b038181169160401c16808211156129e1576001600160401b0391031690565b50505f90565b5f516020612e215f395f51905f52916128575f949661ffff6001600160401b0394169687875286602052604087208585168852602052816040882055604051948594169860058561217b565b93945f516020612e215f395f51905f5293966128579161ffff6001600160401b0395941697885f525f60205260405f208686165f526020528260405f205560405195869516998561217b565b6001600160401b031660409190911b6fffffffffffffffff0000000000000000161760809190911b77ffffffffffffffff00000000000000000000000000000000161760c09190911b7fffffffffffffffff000000000000000000000000000000000000000000000000161790565b906001600160401b03809116911603906001600160401b038211610a4957565b6001600160401b0382166001600160401b038216115f14612b365790612b3391612aee565b90565b612b3391612aee565b6335a4e9006715cc96efd11924eb670de0b6b3a76400009202056753444835ec58000082828002056801158e460913d00000680246ddf979766800006803e7336287142000006805f68e8131ecf80000609c85058803850205870384020586038302058503820205840302058203020590565b6001811115612b3357806001600160801b831015612cc8575b60048268010000000000000000612c7a941015612cbb575b640100000000811015612cae575b62010000811015612ca1575b610100811015612c95575b6010811015612c89575b1015612c81575b60030260011c612c298184612874565b0160011c612c378184612874565b0160011c612c458184612874565b0160011c612c538184612874565b0160011c612c618184612874565b0160011c612c6f8184612874565b0160011c8092612874565b8111900390565b60011b612c19565b811c9160021b91612c12565b60081c91811b91612c08565b60101c9160081b91612bfd565b60201c9160101b91612bf1565b60401c9160201b91612be3565b5050608081901c68010000000000000000612bcb565b6706f05b59d3b200008113612dee5780612d3e612de7612d57612d3e6009612ddf612dc56019612dbd612da36031612d9b612d816051612b339f612d5f6079612d3483612d799402670de0b6b3a7640000900590565b9e8f60d260a98202055b670de0b6b3a76400000102670de0b6b3a7640000900590565b02609c900590565b670de0b6b3a7640000018d02670de0b6b3a7640000900590565b02606e900590565b670de0b6b3a7640000018a02670de0b6b3a7640000900590565b026048900590565b670de0b6b3a7640000018702670de0b6b3a7640000900590565b02602a900590565b670de0b6b3a7640000018402670de0b6b3a7640000900590565b026014900590565b6006900590565b61056b612e0b670de0b6b3a7640000612e10938103026002900590565b612bb2565b60011b6715cc96efd11924eb039056fe0a3200374a0b65d177f750725c8020c7124e593a15d6cfa518eeb5c4b66fe135a2646970667358221220ac5b5a6e0bb7ac0adbbb909d2233dae7d92bf50ebe6a1f8cd3e4847913ad6ced64736f6c63430008250033",
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
	ABI: "[{\"inputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"ORDERS\",\"outputs\":[{\"internalType\":\"contractIOrders\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"window\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"returnable\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"returnTime\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"restocking\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"arbiter\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"decideTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"defaultShare\",\"type\":\"uint16\"}],\"internalType\":\"structIClaims.Policy\",\"name\":\"policy\",\"type\":\"tuple\"},{\"internalType\":\"uint128\",\"name\":\"toShopper\",\"type\":\"uint128\"}],\"name\":\"decide\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"window\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"returnable\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"returnTime\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"restocking\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"arbiter\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"decideTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"defaultShare\",\"type\":\"uint16\"}],\"internalType\":\"structIClaims.Policy\",\"name\":\"policy\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"evidence\",\"type\":\"bytes32\"}],\"name\":\"dispute\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"}],\"name\":\"giveBack\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"givenBack\",\"outputs\":[{\"internalType\":\"uint128\",\"name\":\"\",\"type\":\"uint128\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint32\",\"name\":\"window\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"returnable\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"returnTime\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"restocking\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"arbiter\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"decideTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"defaultShare\",\"type\":\"uint16\"}],\"internalType\":\"structIClaims.Policy\",\"name\":\"policy\",\"type\":\"tuple\"}],\"name\":\"hash\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"window\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"returnable\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"returnTime\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"restocking\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"arbiter\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"decideTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"defaultShare\",\"type\":\"uint16\"}],\"internalType\":\"structIClaims.Policy\",\"name\":\"policy\",\"type\":\"tuple\"}],\"name\":\"requestReturn\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"parcel\",\"type\":\"bytes32\"}],\"name\":\"restocking\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"window\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"returnable\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"returnTime\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"restocking\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"arbiter\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"decideTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"defaultShare\",\"type\":\"uint16\"}],\"internalType\":\"structIClaims.Policy\",\"name\":\"policy\",\"type\":\"tuple\"}],\"name\":\"settle\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint32\",\"name\":\"window\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"returnable\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"returnTime\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"restocking\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"arbiter\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"decideTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"defaultShare\",\"type\":\"uint16\"}],\"internalType\":\"structIClaims.Policy\",\"name\":\"policy\",\"type\":\"tuple\"}],\"name\":\"show\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"toShopper\",\"type\":\"uint128\"}],\"name\":\"Decided\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"arbiter\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"decideBy\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"evidence\",\"type\":\"bytes32\"}],\"name\":\"Disputed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"}],\"name\":\"GivenBack\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"window\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"returnable\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"returnTime\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"restocking\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"arbiter\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"decideTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"defaultShare\",\"type\":\"uint16\"}],\"indexed\":false,\"internalType\":\"structIClaims.Policy\",\"name\":\"policy\",\"type\":\"tuple\"}],\"name\":\"PolicyShown\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"returnBy\",\"type\":\"uint256\"}],\"name\":\"ReturnRequested\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"found\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"most\",\"type\":\"uint256\"}],\"name\":\"AmountTooLarge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"found\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"}],\"name\":\"EtherIs\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"found\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"expected\",\"type\":\"address\"}],\"name\":\"NotArbiter\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"found\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"expected\",\"type\":\"address\"}],\"name\":\"NotMerchant\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"NotReturnable\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"found\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"expected\",\"type\":\"address\"}],\"name\":\"NotShopper\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"PolicyMalformed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"found\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"expected\",\"type\":\"bytes32\"}],\"name\":\"PolicyMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumStatus\",\"name\":\"found\",\"type\":\"uint8\"},{\"internalType\":\"enumStatus\",\"name\":\"expected\",\"type\":\"uint8\"}],\"name\":\"StatusIs\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"}],\"name\":\"WindowClosed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"}],\"name\":\"WindowOpen\",\"type\":\"error\"}]",
	ID:  "329241d5f8bcd91d464ec7e24388e3ef46",
	Bin: "0x60a080604052346100615733608052611da89081610066823960805181818160c9015281816101b20152818161060c015281816109f301528181610d81015281816114d5015281816115b30152818161172c015281816119ac0152611b230152f35b5f80fdfe6080806040526004361015610012575f80fd5b5f905f3560e01c9081630bb6bd3114610e815750806314acdb7514610c8b57806318233ea414610c665780636af2d071146108c15780638ab7a9e3146107585780639f05385814610495578063a6bcee7714610120578063b67591e0146100ed578063c8d7601a146100a95763e6f430251461008c575f80fd5b346100a6576100a361009d36610ece565b9161143c565b80f35b80fd5b50346100a657806003193601126100a65760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346100a65760203660031901126100a65767ffffffffffffffff60406020926004358152808452205416604051908152f35b5060403660031901126100a65760043567ffffffffffffffff8111610491578060040190610280600319823603011261048d57602435916001600160801b03831692838103610489576001600160a01b0361017a83611143565b16330361046157604051630cde9a1960e11b815260206004820181905281806101a66024820187611169565b03816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115610456578691610420575b5060648401356001600160801b03811680910361041c576102039082611b19565b81875260016020526001600160801b036040882054168103908111610408578086116103f1575060448401916001600160a01b0361024084611143565b166103e2576001600160801b03905b168034036103cc57508086526001602052604086208054866001600160801b038216016001600160801b0381116103b8576001600160801b0316906001600160801b0319161790556102a083611143565b907f8a20901378268e40a69eea8774ca78cc3a1ec488a3829c3b6c5e4fb6725f7ae860406001600160a01b036102d586611143565b94818351961686528960208701521693a36001600160a01b036102f782611143565b1661031c575050906001600160a01b0361031660246100a39401611143565b16611cdc565b61034760246103406001600160a01b036103398195989698611143565b1696611143565b9401611143565b6040516323b872dd60e01b87529382166004521660245260445260208360648180865af1906001845114821615610397575b60405215610385575080f35b635274afe760e01b8252600452602490fd5b9060018115166103af57823b15153d15161690610379565b503d83823e3d90fd5b634e487b7160e01b89526011600452602489fd5b6329f37f3d60e11b875234600452602452604486fd5b506001600160801b038661024f565b637f16270360e01b87526004869052602452604486fd5b634e487b7160e01b87526011600452602487fd5b8680fd5b90506020813d60201161044e575b8161043b60209383610f79565b8101031261044a57515f6101e2565b5f80fd5b3d915061042e565b6040513d88823e3d90fd5b6044856001600160a01b0361047585611143565b63d20b19c960e01b83523360045216602452fd5b8480fd5b8280fd5b5080fd5b50346100a6576101403660031901126100a6576004359067ffffffffffffffff82116100a65781600401916102806003198236030112610491576104d7610eb0565b60e036604319011261048d5761012435916001600160801b03831683036107545761020460405160208101907f090fdca8b7893109ddd46eb2fcc1f0c92bc4ca80818e20e62d7a87857c7f54328252610534604082016044611006565b610100815261054561012082610f79565b5190209101359081810361073f57505061055f60446117f4565b6001600160a01b0361056f61112d565b1633036106ff576105808185611991565b9360408501805160128110156106eb576009190161069a57506105b5606086015163ffffffff6105ae610f34565b1690610f58565b9485421161068657516040805160ff851681526001600160801b038616602082015295965086953392917f405e063e775b0ddca8b86f880a90272e5abe6376fd2aa2b31db9503085766a1891a36001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016803b15610489576106599385809460405196879586948593635f2b8a0960e11b85523392600486016113c9565b03925af1801561067b5761066a5750f35b8161067491610f79565b6100a65780f35b6040513d84823e3d90fd5b631b6af7f760e31b85526004869052602485fd5b84905160128110156106d7576320c75ff560e21b82526106b990610faf565b604490600a602452fd5b634e487b7160e01b5f52602160045260245ffd5b634e487b7160e01b82526021600452602482fd5b634e487b7160e01b86526021600452602486fd5b6044836001600160a01b0361071261112d565b7ffff7d58e0000000000000000000000000000000000000000000000000000000083523360045216602452fd5b639b765be160e01b8552600452602452604483fd5b8380fd5b50346100a65760e03660031901126100a6576107726110a5565b60043563ffffffff8116808203610754576276a700811180156108a3575b8015610885575b8015610866575b610857576040519150815260243580151580910361075457602082015260443563ffffffff811680910361075457604082015260643567ffffffffffffffff81168091036107545760608201526084356001600160a01b03811680910361075457608082015260a43563ffffffff81168091036107545760a082015260c43561ffff8116809103610754578160e09160c07f5070feda32f224e63a30a4aa6edab1aca2ff34b74b645a54c4d0547ac4ce3ce7940152a280f35b632130bee360e21b8452600484fd5b5060c43561ffff81168082036108815761271091501161079e565b8580fd5b5060a43563ffffffff8116808203610881576276a700915011610797565b5060443563ffffffff8116808203610881576276a700915011610790565b50346100a6576101403660031901126100a6576004359067ffffffffffffffff82116100a6578160040191610280600319823603011261049157610903610eb0565b9060e036604319011261048d5760249061091b6117b0565b50016001600160a01b0361092e82611143565b163303610c3e575061094160448461188e565b61094b8184611991565b9061095582611ac4565b60608201516044359063ffffffff82169182810361088157506109789190610f58565b804211610c2c57506001600160a01b0361099061112d565b16610c0f5742935b82516001600160a01b036109aa61112d565b16907f0f59ad144e3db99bb1d8ff9ba2f45aa7604a682c3a32676ab15f124159650e5f606060405160ff8716998a82526020820152610124356040820152a36001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016946020840151863b1561088157604051906322e4003b60e11b82526004820152600a60248201528581604481838b5af1801561045657908691610bfa575b50506001600160a01b03610a6361112d565b1615610a6d578480f35b602060405180809363616fd79f60e01b825260406004830152610a936044830187611169565b9060248301520381895afa8015610bef578590610ba6575b6001600160801b0391501694610104359561ffff87169687810361041c5750868102968188041490151715610b92576001600160801b03612710869704169351604051907f405e063e775b0ddca8b86f880a90272e5abe6376fd2aa2b31db9503085766a18339280610b378989839092916001600160801b0360209160ff604085019616845216910152565b0390a3803b1561048957610b679385809460405196879586948593635f2b8a0960e11b85523392600486016113c9565b03925af1801561067b57610b7d575b8080808480f35b81610b8791610f79565b6100a657805f610b76565b634e487b7160e01b85526011600452602485fd5b506020813d602011610be7575b81610bc060209383610f79565b8101031261048957516001600160801b0381168103610489576001600160801b0390610aab565b3d9150610bb3565b6040513d87823e3d90fd5b81610c0491610f79565b61048957845f610a51565b610c2663ffffffff610c1f610f34565b1642610f58565b93610998565b631b6af7f760e31b8452600452602483fd5b826001600160a01b03610c52604493611143565b63087ba00760e31b83523360045216602452fd5b50346100a65760e03660031901126100a657506020610c836110a5565b604051908152f35b503461044a57610c9a36610ece565b9091610ca46117b0565b50602081016001600160a01b03610cba82611143565b163303610e5957508281610cd184610cd69461188e565b611991565b91610ce083611ac4565b610cf6606084015163ffffffff6105ae85610f47565b804211610e475750602082013580159081150361044a57610e305760407f0f98dc39b06b8476b395ab99d523ae39c6ff06e545937b29d72c788fb0460657916060840167ffffffffffffffff610d4b82610f1f565b16610df8575b50610d6763ffffffff610c1f8488519701610f47565b60ff8351921682526020820152a260206001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016910151813b1561044a575f916044839260405194859384926322e4003b60e11b84526004840152600b60248401525af18015610ded57610ddf575080f35b610deb91505f90610f79565b005b6040513d5f823e3d90fd5b610e0190610f1f565b60208601515f525f60205267ffffffffffffffff835f20911667ffffffffffffffff198254161790555f610d51565b602083015163343e80d760e21b5f5260045260245ffd5b631b6af7f760e31b5f5260045260245ffd5b610e6a6001600160a01b0391611143565b63087ba00760e31b5f52336004521660245260445ffd5b3461044a57602036600319011261044a576020906004355f52600182526001600160801b0360405f2054168152f35b6024359060ff8216820361044a57565b359060ff8216820361044a57565b61012060031982011261044a5760043567ffffffffffffffff811161044a57610280818303600319011261044a576004019160243560ff8116810361044a5760e09092604319011261044a57604490565b3567ffffffffffffffff8116810361044a5790565b60e43563ffffffff8116810361044a5790565b3563ffffffff8116810361044a5790565b91908201809211610f6557565b634e487b7160e01b5f52601160045260245ffd5b90601f8019910116810190811067ffffffffffffffff821117610f9b57604052565b634e487b7160e01b5f52604160045260245ffd5b60128110156106c357600452565b359063ffffffff8216820361044a57565b359067ffffffffffffffff8216820361044a57565b35906001600160a01b038216820361044a57565b359061ffff8216820361044a57565b63ffffffff61101482610fbd565b168252602081013580151580910361044a5761109f60c0809361ffff93602087015263ffffffff61104760408301610fbd565b16604087015267ffffffffffffffff61106260608301610fce565b1660608701526001600160a01b0361107c60808301610fe3565b16608087015263ffffffff61109360a08301610fbd565b1660a087015201610ff7565b16910152565b60405160208101907f090fdca8b7893109ddd46eb2fcc1f0c92bc4ca80818e20e62d7a87857c7f543282526110de604082016004611006565b61010081526110ef61012082610f79565b51902090565b6040516110de60208201927f090fdca8b7893109ddd46eb2fcc1f0c92bc4ca80818e20e62d7a87857c7f543284526040830190611006565b60c4356001600160a01b038116810361044a5790565b356001600160a01b038116810361044a5790565b359064ffffffffff8216820361044a57565b6102808201906001600160a01b0361118082610fe3565b1683526001600160a01b0361119760208301610fe3565b1660208401526001600160a01b036111b160408301610fe3565b16604084015260608101356001600160801b03811680910361044a57606084015263ffffffff6111e360808301610fbd565b16608084015264ffffffffff6111fb60a08301611157565b1660a084015264ffffffffff61121360c08301611157565b1660c084015264ffffffffff61122b60e08301611157565b1660e084015263ffffffff6112436101008301610fbd565b1661010084015263ffffffff61125c6101208301610fbd565b1661012084015261ffff6112736101408301610ff7565b1661014084015261ffff61128a6101608301610ff7565b1661016084015261ffff6112a16101808301610ff7565b1661018084015260ff6112b76101a08301610ec0565b166101a084015260ff6112cd6101c08301610ec0565b166101c08401526101e08101356101e084015261020081013561020084015261022081013561022084015267ffffffffffffffff61130e6102408301610fce565b16610240840152610260810135601e198236030181121561044a5701906020823592019267ffffffffffffffff831161044a57606083023603841361044a57826102a092610280610260840152520191905f5b81811061136e5750505090565b90919260608060019267ffffffffffffffff61138988610fce565b16815263ffffffff61139d60208901610fbd565b16602082015267ffffffffffffffff6113b860408901610fce565b166040820152019401929101611361565b92936001600160801b03606093969560ff6113f46001600160a01b0395608089526080890190611169565b9816602087015216604085015216910152565b9193926001600160a01b039060ff611429606094608087526080870190611169565b961660208501525f604085015216910152565b906114478183611991565b9260408401938451945f9560128110156106c35760091480611796575b61171c57611472838661188e565b8051601281101561157657600a1461158a578051601281101561157657600b03611568576114b76114b2606084015163ffffffff6105ae60408801610f47565b611d55565b5160128110156106eb57600914611547575b50506001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690813b15610754579183916115239383604051809681958294635f2b8a0960e11b8452339160048501611407565b03925af1801561067b57611535575050565b611540828092610f79565b6100a65750565b6115619163ffffffff6105ae60606114b294015192610f47565b5f806114c9565b61157182611ac4565b6114b7565b634e487b7160e01b87526021600452602487fd5b5090916115a96114b2606084015163ffffffff6105ae60a08801610f47565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169260405163616fd79f60e01b815260406004820152602081806115f9604482018a611169565b60ff871660248301520381885afa9081156117115787916116cd575b5061162f60c06001600160801b0361ffff931693016117e5565b16908181029181830414901517156116b95791516040805160ff841681526127109094046001600160801b031660208501819052933392917f405e063e775b0ddca8b86f880a90272e5abe6376fd2aa2b31db9503085766a1891a3823b156104895791611523939185809460405196879586948593635f2b8a0960e11b85523392600486016113c9565b634e487b7160e01b86526011600452602486fd5b90506020813d602011611709575b816116e860209383610f79565b8101031261041c57516001600160801b038116810361041c5761162f611615565b3d91506116db565b6040513d89823e3d90fd5b5050509091506001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001691823b1561044a57611779925f9283604051809681958294635f2b8a0960e11b8452339160048501611407565b03925af18015610ded5761178a5750565b5f61179491610f79565b565b50606082015162ed4e008101809111610f65574211611464565b604051906080820182811067ffffffffffffffff821117610f9b576040525f6060838281528260208201528260408201520152565b3561ffff8116810361044a5790565b6276a70063ffffffff61180683610f47565b161190811561186f575b8115611850575b8115611834575b5061182557565b632130bee360e21b5f5260045ffd5b612710915061184860c061ffff92016117e5565b16115f61181e565b90506276a70063ffffffff61186760a08401610f47565b161190611817565b90506276a70063ffffffff61188660408401610f47565b161190611810565b61020061189a836110f5565b910135908181036118b0575050611794906117f4565b639b765be160e01b5f5260045260245260445ffd5b519061ffff8216820361044a57565b519060ff8216820361044a57565b908160e091031261044a576040519060e0820182811067ffffffffffffffff821117610f9b5760405280516001600160a01b038116810361044a578252602081015190601282101561044a5760c0916020840152611942604082016118c5565b6040840152611953606082016118d4565b6060840152611964608082016118c5565b608084015261197560a082016118c5565b60a0840152015163ffffffff8116810361044a5760c082015290565b9190916119ee61199f6117b0565b9360206001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169360405180948192630cde9a1960e11b83528460048401526024830190611169565b0381865afa918215610ded575f92611a8f575b509060ff60e092828752161780602086015260246040518094819363e80160ab861b835260048301525afa908115610ded575f91611a60575b5060208101519060128210156106c35760c0015163ffffffff1660608401526040830152565b611a82915060e03d60e011611a88575b611a7a8183610f79565b8101906118e2565b5f611a3a565b503d611a70565b91506020823d602011611abc575b81611aaa60209383610f79565b8101031261044a5790519060ff611a01565b3d9150611a9d565b604001805160128110156106c35760081901611add5750565b5160128110156106c3576320c75ff560e21b5f52611afa90610faf565b600960245260445ffd5b519067ffffffffffffffff8216820361044a57565b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016604051916333e6fe5560e11b835280600484015260a083602481855afa928315610ded575f93611c3b575b5067ffffffffffffffff83511680611c33575060e09060246040518094819363e80160ab861b835260048301525afa8015610ded576020915f91611c14575b50015160128110156106c357600c8103611bf7575067ffffffffffffffff602082015116159081611be7575b5015611be25790565b505f90565b60ff91506040015116155f611bd9565b6320c75ff560e21b5f52611c0a90610faf565b600c60245260445ffd5b611c2d915060e03d60e011611a8857611a7a8183610f79565b5f611bad565b935050505090565b90925060a0813d60a011611cd4575b81611c5760a09383610f79565b8101031261044a576040519060a0820182811067ffffffffffffffff821117610f9b57611cc891608091604052611c8d81611b04565b8452611c9b60208201611b04565b6020850152611cac604082016118d4565b6040850152611cbd606082016118d4565b606085015201611b04565b6080820152915f611b6e565b3d9150611c4a565b814710611d3e57604051906020820182811067ffffffffffffffff821117610f9b575f936001600160a01b03859493858095819560405252165af115611d1e57565b3d15611d2f576040513d5f823e3d90fd5b63d6bda27560e01b5f5260045ffd5b504763cf47918160e01b5f5260045260245260445ffd5b80421115611d605750565b63b317256b60e01b5f5260045260245ffdfea26469706673582212205e45bf1569dde861e0cc265c2bd2dfd4b2111497bf5068980dcdeaaa15d5e3a764736f6c63430008250033",
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
	Bin: "0x61016080604052346101c95760208161321f803803809161002082856101cd565b8339810103126101c957516001600160a01b038116908190036101c9576040519061004c6040836101cd565b60108252602082016f57617962696c6c204a6f75726e616c7360801b8152604051926100796040856101cd565b600184526020840192603160f81b845280156101b657600180546001600160a01b03199081169091555f8054918216831781556001600160a01b03909116907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09080a36100e581610204565b610120526100f284610204565b61014052519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261015b60c0826101cd565b5190206080523060c052604051612faf9081610270823960805181612d60015260a05181612e1d015260c05181612d31015260e05181612daf01526101005181612dd501526101205181610b8101526101405181610baa0152f35b631e4fbdf760e01b5f525f60045260245ffd5b5f80fd5b601f909101601f19168101906001600160401b038211908210176101f057604052565b634e487b7160e01b5f52604160045260245ffd5b601f81511161022f576020815191015160208210610220571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe6080806040526004361015610012575f80fd5b5f3560e01c90816308afab2c1461189e5750806308b33783146117a85780631044fff8146113105780631f76719f1461125e5780634adc56c514610f805780636602b65614610d05578063715018a614610ce657806379ba509714610c6157806384b0196e14610b695780638bfe55ce14610ae85780638da5cb5b14610ac3578063ab75988814610a9f578063c3808132146108c4578063d0cdd02914610810578063e0979284146107af578063e30c397814610789578063e3455fd414610313578063eb8cd8c71461015e5763f2fde38b146100ed575f80fd5b3461015a57602036600319011261015a576001600160a01b0361010e6118f7565b6101166124e7565b16806001600160a01b031960015416176001556001600160a01b035f54167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e227005f80a3005b5f80fd5b3461015a57606036600319011261015a576101776118f7565b61017f61199b565b6001600160a01b0361018f611937565b926101986124e7565b1691825f52600460205260405f205491821561030057835f5260066020526101c260405f20611b36565b92600160f81b161515806102cd575b61029c575f84815260046020526040908190208054600160f81b179055517f2074c5ed19c95489f06fcadb493270ae21f3ca0247f1a3cbbdd3a0ff67c6e228935061021b81611a2d565b63ffffffff82168152602081016001600160401b0384168152855f52600660205263ffffffff60405f209251166bffffffffffffffff000000008354925160201b16916001600160601b03191617179055610297604051928392839092916001600160401b0360209163ffffffff604085019616845216910152565b0390a2005b50506001600160401b03602063ffffffff835116920151169163c9f340a960e01b5f5260045260245260445260645ffd5b506102fb6040516102dd81611a2d565b63ffffffff831681526001600160401b038416602082015284612674565b6101d1565b83636eba887760e11b5f5260045260245ffd5b3461015a5760e036600319011261015a5761032c6118f7565b602435600381101561015a57604435906001600160a01b0382169081830361015a5760643563ffffffff811680910361015a57608435906001600160401b03821680920361015a5760a4356001600160401b03811161015a57610393903690600401611961565b94909560c4356001600160401b03811161015a576103bd6001600160a01b03913690600401611961565b9190991698895f52600460205260405f20549788156107765764ffffffffff8960d01c16804210156107605750600160f81b89166106f2575b851580156106b9575b61069e5787158015610696575b8015610684575b610671576104c16104a48c60405160208101917f1194ddebfea3510c4065dc4e6ee08e9243e4399d7e6e13de21379e6a725a1d068352604082015261045b606082018d61198e565b8860808201528960a08201528a60c082015260c0815261047c60e082611a48565b519020610487612d27565b6042916040519161190160f01b8352600283015260228201522090565b916104ae8b61260a565b9b836001600160a01b038d16809e61261c565b1561065e576104d0938861261c565b1561064b57604051956104e287611a2d565b82875283602088015260016104f68761260a565b9760405190610504826119e3565b815261051460208201998a611b61565b60408101928352895f52600760205260405f20905163ffffffff8151166bffffffffffffffff000000006020845493015160201b16916001600160601b03191617178155019651956003871015610637577fc210372965aa2349b224c19481bed988321da6a324363ea15ca4f1c29f2321c9976080976105eb9360ff74ffffffffffffffffffffffffffffffffffffffff008454925160081b169216906affffffffffffffffffffff60a81b1617179055885f52600860205260405f20835f5260205260405f20600160ff19825416179055612580565b8181526105fb8560208301611b61565b600160f91b9061060a906124fa565b17875f52600460205260405f2055610625604051809561198e565b602084015260408301526060820152a2005b634e487b7160e01b5f52602160045260245ffd5b86639a7d38d960e01b5f5260045260245ffd5b8a639a7d38d960e01b5f5260045260245ffd5b8a6310501ea560e11b5f5260045260245ffd5b506001600160a01b0389168514610413565b50841561040c565b86868c6312c3ab2760e01b5f5260045260245260445260645ffd5b508a5f5260076020526106ec60405f206106e7604051916106d983611a2d565b8983528a6020840152611b36565b612674565b156103ff565b8a5f52600660205261070660405f20611b36565b6107248160405161071681611a2d565b8981528a6020820152612674565b1561072f57506103f6565b806001600160401b03602063ffffffff8f945116920151169163c9f340a960e01b5f5260045260245260445260645ffd5b8b632120a8c560e01b5f5260045260245260445ffd5b8a636eba887760e11b5f5260045260245ffd5b3461015a575f36600319011261015a5760206001600160a01b0360015416604051908152f35b3461015a57604036600319011261015a5760606107db6107cd6118f7565b6107d561190d565b90611e22565b6001600160401b0360408051926001600160601b0319815116845263ffffffff60208201511660208501520151166040820152f35b3461015a57602036600319011261015a576001600160a01b036108316118f7565b610839611dec565b50165f52600460205261084f60405f2054612580565b6040516001600160a01b0382511681526108716020830151602083019061198e565b60408201519160078310156106375760c060ff9160e094604085015261ffff606082015116606085015261ffff608082015116608085015264ffffffffff60a08201511660a085015201511660c0820152f35b3461015a5760a036600319011261015a576108dd6118f7565b602435600381101561015a57604435906007821015908161015a576064359361ffff851680950361015a576084359064ffffffffff821680920361015a576001600160a01b039061092c6124e7565b169283158015610a97575b8015610a8d575b8015610a85575b610a7257835f52600460205260405f2054610a5f5781421015610a485761063757835f52600560205260405f20855f5260205260405f209182549161ffff83169261ffff8414610a34577fa68bc02e0d31774339642673b49b7cf6839105c114403e8d60af0ade1ea0efc79461ffff60016060960116809261ffff1916179055610a0d6040516109d481611a12565b8781526109e48560208301611b61565b6109f18960408301611de0565b89868201528260808201528360a08201525f60c08201526124fa565b865f52600460205260405f2055610a27604051809461198e565b60208301526040820152a4005b634e487b7160e01b5f52601160045260245ffd5b5082632120a8c560e01b5f5260045260245260445ffd5b8363ce2263f560e01b5f5260045260245ffd5b836310501ea560e11b5f5260045260245ffd5b508515610945565b50505f841561093e565b508215610937565b3461015a5761014036600319011261015a576020610abb611b8c565b604051908152f35b3461015a575f36600319011261015a5760206001600160a01b035f5416604051908152f35b3461015a57606036600319011261015a57610b016118f7565b610b0961190d565b6044359163ffffffff8316830361015a576001600160a01b03165f52600a6020526001600160a01b0360405f2091165f5260205263ffffffff60405f2091165f52602052602060405f205460601b604051906001600160601b0319168152f35b3461015a575f36600319011261015a57610c05610ba57f0000000000000000000000000000000000000000000000000000000000000000612ce9565b610bce7f0000000000000000000000000000000000000000000000000000000000000000612ce9565b6020610c1360405192610be18385611a48565b5f84525f368137604051958695600f60f81b875260e08588015260e08701906119bf565b9085820360408701526119bf565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b828110610c4a57505050500390f35b835185528695509381019392810192600101610c3b565b3461015a575f36600319011261015a57600154336001600160a01b03821603610cd3576001600160a01b0319166001555f54336001600160a01b03198216175f556001600160a01b033391167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a3005b63118cdaa760e01b5f523360045260245ffd5b3461015a575f36600319011261015a5763017ed72b60e01b5f5260045ffd5b3461015a57604036600319011261015a57610d1e6118f7565b6024356001600160401b03811161015a57610d3d903690600401611961565b905f916001600160a01b03610d50611a69565b9416918285526060915f9460016020880193608089019260a08a0160c08b01916101008c01945b15610f5d575b5f9a6055810190818111610a3457888211610f465760548101828111610a3457891115610f3257610db76054828801013560f81c83611b29565b91898311610f1b5790808f610e0b90610de3610dda878f9b9a9998978c8e6124cf565b94909a8c612cb6565b6001600160401b0360609180831c602085015263ffffffff8160401c16604085015216910152565b60208201808311610a3457610e296001600160401b03918d8b612cb6565b8060e01c8c52818160a01c16875260601c16865260348201809211610a34578f92610e58610e78938d8b612cb6565b8a52966001600160a01b038d51165f52600460205260405f20548461201d565b8051610e95575050610e8990611b7e565b9a5b9a9091929a610d77565b8c908c9e939e5115610f13575b7fe08a9195574f056681dec6b1466dcec403c4f506e15b616a5565e40288079085906001600160a01b038d511693610f0b6001600160401b03606063ffffffff6040850151169301511692604051938493845260208401526060604084015260608301906119bf565b0390a3610e8b565b9b508b610ea2565b8982639540b4c960e01b5f5260045260245260445ffd5b634e487b7160e01b5f52603260045260245ffd5b8890639540b4c960e01b5f5260045260245260445ffd5b868b10610d7d5788908015610f7757602090604051908152f35b50602081519101fd5b3461015a57608036600319011261015a576004356001600160401b03811161015a57610fb0903690600401611961565b90610fb961199b565b91604435916001600160401b03831161015a573660238401121561015a5782600401356001600160401b03811161015a573660248260051b8601011161015a57606435936001600160401b03851161015a573660238601121561015a578460040135956001600160401b03871161015a5760248601943660246101408a028901011161015a578715808015611253575b61124057610f32576110be94602491611097602560405183819460208301965f885263ffffffff60e01b8a60e01b1660218501528484013781015f838201520301601f198101835282611a48565b51902092019163ffffffff806110af60a48a01611b18565b16921690610124880135612404565b15611240576bffffffffffffffffffffffff196110da82611cb2565b169160015b8481106111ca57506110f082611ac4565b61110160448301916107d583611ac4565b92606463ffffffff60208601511693019263ffffffff61112085611b18565b160361116d575050506001600160601b03199051165b6bffffffffffffffffffffffff1990811691160361115057005b5f198101908111610a34576375f3ab6360e11b5f5260045260245ffd5b6001600160a01b039192935061118290611ac4565b165f52600a6020526001600160a01b0361119f60405f2092611ac4565b165f5260205263ffffffff6111b760405f2092611b18565b165f5260205260405f205460601b611136565b926101206111d9858786611b6d565b0135906001600160601b0319821680920361015a576bffffffffffffffffffffffff19160361122d5760016bffffffffffffffffffffffff19611225611220868887611b6d565b611cb2565b1693016110df565b826375f3ab6360e11b5f5260045260245ffd5b6375f3ab6360e11b5f525f60045260245ffd5b506040821415611049565b3461015a57602036600319011261015a576001600160a01b0361127f6118f7565b165f52600760205260405f2060016040519161129a836119e3565b6112a381611b36565b835201546001600160a01b0360208301916112c160ff821684611b61565b60081c169081604084015251600381101561063757608092516113046001600160401b03602063ffffffff8451169301511692604051948552602085019061198e565b60408301526060820152f35b3461015a5736600319016102c0811261015a576101401361015a57610144356001600160401b03811161015a5761134b903690600401611961565b6101403661016319011261015a576102a4356001600160401b03811161015a57611379903690600401611961565b6024356001600160a01b03811694929085810361015a5750845f52600460205260405f205415611795576113ab611b8c565b926040519460208601937f93fffece31db44e2b0d21a0dbe3489ddd34c982b7086feab1c661da20d2dc8a6855261016435966001600160a01b0388169081890361015a5781604082015261018435916001600160a01b03831680840361015a578060608401526101a4359063ffffffff82169283830361015a578360808601526101c4356001600160401b03811680910361015a5760a08601526101e4359463ffffffff86169b8c870361015a578c60c0830152610204356001600160401b03811680910361015a5760e0830152610224356001600160401b03811680910361015a576101008301526102443580151580910361015a576101208301526102643561014083015261028435916001600160601b0319831680930361015a576114e492610160820152610160815261047c61018082611a48565b9c6114ed611ad8565b6001600160401b03806114fe611aee565b1691161115611780576001600160401b03611517611ad8565b169b6001600160401b03611529611ad8565b166084359063ffffffff82169081830361015a576115479250611b29565b8d109687611758575b5050600435906001600160a01b0382169182810361015a57505014948561174c575b50508361172f575b505081611727575b5015801561171e575b61170b576115a56115ae926001600160a01b039488612303565b94905087612303565b9290501680159182156116f7575b5081156116c1575b506116ae575f84815260046020526040908190208054600160f81b179055517f9eb491c67bd61b85c5ccf06ccd896f56f14bf5210f938e4f0a307a2bd79600f893608093909161161381611a2d565b60018152602081015f8152875f52600660205263ffffffff60405f209251166bffffffffffffffff000000008354925160201b16916001600160601b03191617179055857f2074c5ed19c95489f06fcadb493270ae21f3ca0247f1a3cbbdd3a0ff67c6e22860408051600181525f6020820152a261168f611b05565b9263ffffffff60405194168452602084015260408301526060820152a2005b83639a7d38d960e01b5f5260045260245ffd5b858114915081156116d5575b5015856115c4565b9050845f52600860205260405f20905f5260205260ff60405f205416856116cd565b6001600160a01b03168114159150866115bc565b8763baf848eb60e01b5f5260045260245ffd5b5086861461158b565b905089611582565b63ffffffff91929350611740611b05565b90501614908a8061157a565b508c1493508c80611572565b6117769297506001600160401b0361176e611aee565b169050611b29565b8b10948f80611550565b6001600160401b03611790611aee565b611517565b84636eba887760e11b5f5260045260245ffd5b3461015a57608036600319011261015a576004356024356117c7611937565b906064356001600160401b03811161015a576117e7903690600401611961565b918460601c5f5260046020526001600160401b0360405f2054941661181084848784868b611e9b565b15611821575b602085604051908152f35b9061188185966118869693611834611a69565b93610100850152600160e08501528060c085015260a08401526001608084015233835282906001600160401b0360609180831c602085015263ffffffff8160401c16604085015216910152565b61201d565b908151918261189757808080611816565b6020915001fd5b3461015a57602036600319011261015a57806118f36001600160a01b036118c36118f7565b165f908152600660209081526040918290205463ffffffff81168552811c6001600160401b031690840152820190565b0390f35b600435906001600160a01b038216820361015a57565b602435906001600160a01b038216820361015a57565b35906001600160a01b038216820361015a57565b604435906001600160401b038216820361015a57565b35906001600160401b038216820361015a57565b9181601f8401121561015a578235916001600160401b03831161015a576020838186019501011161015a57565b9060038210156106375752565b6024359063ffffffff8216820361015a57565b359063ffffffff8216820361015a57565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b606081019081106001600160401b038211176119fe57604052565b634e487b7160e01b5f52604160045260245ffd5b60e081019081106001600160401b038211176119fe57604052565b604081019081106001600160401b038211176119fe57604052565b90601f801991011681019081106001600160401b038211176119fe57604052565b6040519061014082018281106001600160401b038211176119fe576040525f610120838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e0820152826101008201520152565b356001600160a01b038116810361015a5790565b6064356001600160401b038116810361015a5790565b6101c4356001600160401b038116810361015a5790565b60443563ffffffff8116810361015a5790565b3563ffffffff8116810361015a5790565b91908201809211610a3457565b90604051611b4381611a2d565b60206001600160401b0382945463ffffffff81168452821c16910152565b60038210156106375752565b9190811015610f3257610140020190565b5f198114610a345760010190565b604051602081017f93fffece31db44e2b0d21a0dbe3489ddd34c982b7086feab1c661da20d2dc8a681526004356001600160a01b03811680910361015a5760408301526024356001600160a01b03811680910361015a57606083015260443563ffffffff811680910361015a5760808301526064356001600160401b03811680910361015a5760a083015260843563ffffffff811680910361015a5760c083015260a4356001600160401b03811680910361015a5760e083015260c4356001600160401b03811680910361015a5761010083015260e43580151580910361015a576101208301526101043561014083015261012435916001600160601b0319831680930361015a57611caf92610160820152610160815261047c61018082611a48565b90565b6040519060208201907f93fffece31db44e2b0d21a0dbe3489ddd34c982b7086feab1c661da20d2dc8a682526001600160a01b03611cef82611923565b1660408401526001600160a01b03611d0960208301611923565b16606084015263ffffffff611d20604083016119ae565b1660808401526001600160401b03611d3a6060830161194d565b1660a084015263ffffffff611d51608083016119ae565b1660c08401526001600160401b03611d6b60a0830161194d565b1660e08401526001600160401b03611d8560c0830161194d565b1661010084015260e08101359081151580920361015a5761012091828501526101008101356101408501520135916001600160601b0319831680930361015a57611caf92610160820152610160815261047c61018082611a48565b60078210156106375752565b60405190611df982611a12565b5f60c0838281528260208201528260408201528260608201528260808201528260a08201520152565b6001600160a01b03905f60408051611e39816119e3565b8281528260208201520152165f5260096020526001600160a01b0360405f2091165f5260205260405f205460405190611e71826119e3565b6001600160601b03198160601b16825263ffffffff8160a01c16602083015260c01c604082015290565b9290949194335f52600960205260405f20928460601c936001600160a01b0385165f5260205260405f209687549564ffffffffff8560d01c1642108061200f575b158015611fd3575b8015611fc1575b611fb457611f8e95611f8894611f81936001600160401b0361016094604051947f93fffece31db44e2b0d21a0dbe3489ddd34c982b7086feab1c661da20d2dc8a68652336020870152604086015263ffffffff8160401c166060860152166080840152600160a08401528060c084015260e083015260016101008301526101208201528760601b61014082015220610487612d27565b9586612303565b91612a7e565b15611fad576401000000009060a01c0160a01b9060601c179055600190565b5050505f90565b5050505050505050505f90565b506103e8620151804201028211611eeb565b5063ffffffff8160401c168015159081611fef575b5015611ee4565b90506bffffffffffffffff000000008260201b16178760a01c145f611fe8565b50600360f81b851615611edc565b91939290936001600160a01b038351165f52600960205260405f209160208401926001600160a01b0380855116165f5260205260405f2090815461206188876126cb565b978851156122f1575b88516122e857604087019263ffffffff845116916120fe63ffffffff8560a01c1680941492835f146122e2576001600160601b03198660601b165b6bffffffffffffffffffffffff19166101208c0152601f198b0180517f93fffece31db44e2b0d21a0dbe3489ddd34c982b7086feab1c661da20d2dc8a68252610160822091526120f790610487612d27565b9889612303565b91600160f91b8116158015906122d0575b6122ab575b50505015806122a2575b612242575b505051936060810151926080820151926001600160401b0360c01b63ffffffff85166001600160401b0387160160c01b1663ffffffff60a01b8860a01b168360601c1717905560e08201511561217c575b505050505050565b6101006060937faeca289cd1c6361085d40e6200bbd7f26af2a5579d3c50b7e4686e4bc4e40a9d956001600160a01b03808651169851169873ffffffff0000000000000000000000000000000071ffffffffffffffff0000000000000000000060a088015160501b169360801b16916001600160401b0360a01b9060a01b169063ffffffff60e01b9060e01b161717176bffffffffffffffff0000000060c085015160201b161792015160405192835260208301526040820152a35f8080808080612174565b6001600160a01b038751165f52600a60205260405f206001600160a01b0380885116165f5260205263ffffffff60405f2091165f526020526001600160a01b03808060405f20931616166001600160a01b03198254161790555f80612123565b5081151561211e565b6122b7939c508a612aba565b9889516122c6575f8080612114565b5050505050505050565b506122dc838383612a7e565b1561210f565b5f6120a5565b50505050505050565b97506122fd81876128ff565b9761206a565b9092916041811461239b5760801461231d57505f91508190565b5f927f7fffffff800000007fffffffffffffffde737d56d38bcf4279dce5617e3192a860208201351115612354575b505060029190565b60809060405192835260208301375f805260205f60a0836101005afa5060015f5114612381575b8061234c565b6001600160a01b039192506060604091012016905f61237b565b505f927f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0602082013511156123d3575b505060019190565b60209293505f916040608092815192835281810135851a868401528183013782805260015afa505f51905f806123cb565b939194929094818110156124c55791905f925b600182116124345750505014918261242e57505090565b14919050565b816001821810612457575b60011c9060018101809111610a345760011c90612417565b95928481146124ba5784811015610f32576124788160051b84013591611b7e565b93600188166124b557905b604051906020820192600160f81b845260218301526041820152604181526124ac606182611a48565b5190209561243f565b612483565b505050505050505f90565b5050505050505f90565b9093929384831161015a57841161015a578101920390565b6001600160a01b035f54163303610cd357565b6001600160a01b03815116602082015160038110156106375760408301519160078310156106375761ffff60b01b606085015160b01b1661ffff60c01b608086015160c01b161764ffffffffff60d01b60a086015160d01b16179260ff60a81b9060a81b169160ff60a01b9060a01b161717179060c060ff60f81b91015160f81b161790565b612588611dec565b506125928161260a565b9060ff8160a81c166007811015610637576125e064ffffffffff8360d01c16916125d7604051956125c287611a12565b6001600160a01b038616875260208701611b61565b60408501611de0565b61ffff8260b01c16606084015261ffff8260c01c16608084015260a083015260f81c60c082015290565b60a01c60ff1660038110156106375790565b93909261262892612303565b929060038210156106375760038110156106375714918261265e575b508161264e575090565b6001600160a01b03915016151590565b6001600160a01b0382811691161491505f612644565b63ffffffff8151169163ffffffff815116808410938415612697575b5050505090565b14925090826126ac575b50505f808080612690565b6001600160401b03809293506020809201511692015116115f806126a1565b6060929180156128c95764ffffffffff8160d01c168042101561288c575063ffffffff60808301511615612856576001600160401b0360a0830151166001600160401b0360c0840151168082118015612844575b6127ed575050600160f81b166127325750565b602081016001600160a01b038151165f52600660205261278f61275760405f20611b36565b836001600160401b0361277563ffffffff6040859801511692612e43565b6040519261278284611a2d565b8352166020820152612674565b15612798575050565b6001600160a01b03919293505116906001600160401b03602063ffffffff83511692015116906040519263c9f340a960e01b602085015260248401526044830152606482015260648152611caf608482611a48565b602093840151604051631a79cc5f60e11b958101959095526001600160a01b031660248501526001600160401b03918216604485015216606483015250909150611caf81608481015b03601f198101835282611a48565b506103e862015180420102811161271f565b506001600160a01b03919250602001511660405190630af8a30d60e01b6020830152602482015260248152611caf604482611a48565b9293505060206001600160a01b03910151169060405191632120a8c560e01b60208401526024830152604482015260448152611caf606482611a48565b506001600160a01b03919250602001511660405190636eba887760e11b6020830152602482015260248152611caf604482611a48565b60408101516060939260c081901c9163ffffffff9081169160a01c16818114801590612a76575b612a06575b505060608201916001600160401b03835116926001600160401b038316938481106129b45750516001600160401b031692831161296757505050565b60209081015160405163fb9636c160e01b928101929092526001600160a01b031660248201526001600160401b03928316604482015291166064820152909150611caf8160848101612836565b602092830151604051639afbebdb60e01b948101949094526001600160a01b031660248401526001600160401b0390811660448401529092166064820152929350611caf915082905060848101612836565b90915080612a6b575063ffffffff60015b16808210612a295750505f5f8061292b565b916001600160a01b039193945060200151169160405192630a57bb6f60e11b602085015260248401526044830152606482015260648152611caf608482611a48565b63ffffffff90612a17565b508015612926565b916003821015610637576001600160a01b0374ffffffffffffffffffffffffffffffffffffffffff9260ff60a01b9060a01b1691161791161490565b926001600160a01b03929190612ad1849286612e98565b9490941691829116149182612c98575b5081612c8e575b50612c875760038110156106375760021480612b5e575b612b365760206001600160a01b039101511660405190639a7d38d960e01b6020830152602482015260248152611caf604482611a48565b506040516321580de760e11b6020820152610100602482015260248152611caf604482611a48565b505f8060405160208101907fbb5a52f42f9c9261ed4361f59422a1e30036e7c32b270c8807a419feca605023825260056040820152600160608201527fa71af64de5126a4a4e02b7922d66ce9415ce88a4c9d25514d91082c8725ac95760808201527f5d47723c8fbe580bb369fec9c2665d8e30a435b9932645482e7c9f11e872296b60a082015260a08152612bf560c082611a48565b51906101005afa3d15612c80573d6001600160401b0381116119fe5760405190612c29601f8201601f191660200183611a48565b81523d5f602083013e5b81612c74575b81612c46575b5015612aff565b60019150602081519101519060208110612c63575b50145f612c3f565b5f199060200360031b1b165f612c5b565b80516020149150612c39565b6060612c33565b5050606090565b905015155f612ae8565b9091506003831015610637576003811015610637578214905f612ae1565b916020810191828211610a3457612ccc936124cf565b90359060208110612cdb575090565b5f199060200360031b1b1690565b60ff811690601f8211612d185760405191612d05604084611a48565b6020808452838101919036833783525290565b632cd44ac360e21b5f5260045ffd5b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016301480612e1a575b15612d82577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a08152612e1460c082611a48565b51902090565b507f00000000000000000000000000000000000000000000000000000000000000004614612d59565b612e669063ffffffff60806001600160401b036060840151169201511690611b29565b5f198101908111610a34576001600160401b03811115612e8c57506001600160401b0390565b6001600160401b031690565b909190600160f91b831615612f67576001600160a01b036020820151165f52600760205260405f2090612eca82611b36565b906040810194612f038363ffffffff8851166001600160401b0360608601511660405191612ef783611a2d565b82526020820152612674565b15612f4c57506001600160401b0361277563ffffffff612f27959697511692612e43565b15612f455760010154906001600160a01b0360ff83169260081c1690565b505f905f90565b94505050506001600160a01b03612f628361260a565b921690565b506001600160a01b03612f628361260a56fea26469706673582212205c44bbceea2a8beeda7517e9766a66b221a0578f7f1af28b94ee472375b7d9c264736f6c63430008250033",
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
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner_\",\"type\":\"address\"},{\"internalType\":\"contractIJournals\",\"name\":\"journals\",\"type\":\"address\"},{\"internalType\":\"contractIShipments\",\"name\":\"shipments\",\"type\":\"address\"},{\"internalType\":\"contractPicture\",\"name\":\"picture\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"CENTRES\",\"outputs\":[{\"internalType\":\"contractICentres\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"CLAIMS\",\"outputs\":[{\"internalType\":\"contractIClaims\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"JOURNALS\",\"outputs\":[{\"internalType\":\"contractIJournals\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PICTURE\",\"outputs\":[{\"internalType\":\"contractPicture\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"SHIPMENTS\",\"outputs\":[{\"internalType\":\"contractIShipments\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"acceptOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"approve\",\"outputs\":[],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"}],\"name\":\"assign\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"},{\"internalType\":\"uint128\",\"name\":\"toShopper\",\"type\":\"uint128\"},{\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"}],\"name\":\"award\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"}],\"name\":\"balanceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"book\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"captured\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"refunded\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"parcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"open\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"lines\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Book\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"}],\"name\":\"cancel\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"contractURI\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"credit\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"digestOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"fee\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"\",\"type\":\"uint16\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"getApproved\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"}],\"name\":\"held\",\"outputs\":[{\"internalType\":\"uint128\",\"name\":\"\",\"type\":\"uint128\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"parcel\",\"type\":\"bytes32\"},{\"internalType\":\"enumStatus\",\"name\":\"to\",\"type\":\"uint8\"}],\"name\":\"hold\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"idOf\",\"outputs\":[{\"internalType\":\"OrderId\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"name\":\"isApprovedForAll\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"locked\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"name\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"order\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"enumStatus\",\"name\":\"status\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"marks\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"carrier\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"vehicle\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"since\",\"type\":\"uint32\"}],\"internalType\":\"structIOrders.Order\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"ownerOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"}],\"name\":\"parcelId\",\"outputs\":[{\"internalType\":\"OrderId\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pendingOwner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"merchantSignature\",\"type\":\"bytes\"}],\"name\":\"place\",\"outputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"merchantSignature\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"shopperSignature\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"internalType\":\"structIOrders.Permit\",\"name\":\"permit\",\"type\":\"tuple\"}],\"name\":\"placeSigned\",\"outputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"merchantSignature\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"validAfter\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"validBefore\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structIOrders.Authorization\",\"name\":\"authorization\",\"type\":\"tuple\"}],\"name\":\"placeWithAuthorization\",\"outputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"acts\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms[]\",\"name\":\"terms\",\"type\":\"tuple[]\"}],\"name\":\"post\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"taken\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"}],\"name\":\"reassign\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"\",\"type\":\"tuple\"}],\"name\":\"receiptURI\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"}],\"name\":\"refund\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"}],\"name\":\"refundPart\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"renounceOwnership\",\"outputs\":[],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"safeTransferFrom\",\"outputs\":[],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"safeTransferFrom\",\"outputs\":[],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"name\":\"setApprovalForAll\",\"outputs\":[],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"rate\",\"type\":\"uint16\"},{\"internalType\":\"address\",\"name\":\"recipient\",\"type\":\"address\"}],\"name\":\"setFee\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"id\",\"type\":\"bytes4\"}],\"name\":\"supportsInterface\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"symbol\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"name\":\"tokenURI\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"transferFrom\",\"outputs\":[],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"transferOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"withdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"seq\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"reason\",\"type\":\"bytes\"}],\"name\":\"ActSkipped\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"approved\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"Approval\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"approved\",\"type\":\"bool\"}],\"name\":\"ApprovalForAll\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"_fromTokenId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"_toTokenId\",\"type\":\"uint256\"}],\"name\":\"BatchMetadataUpdate\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"}],\"name\":\"CarrierMissing\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"ContractURIUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"fee\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"recipient\",\"type\":\"address\"}],\"name\":\"FeeSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"Locked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"_tokenId\",\"type\":\"uint256\"}],\"name\":\"MetadataUpdate\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"enumStatus\",\"name\":\"status\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"state\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"reading\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"place\",\"type\":\"bytes32\"}],\"name\":\"OrderAdvanced\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"enumStatus\",\"name\":\"status\",\"type\":\"uint8\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"toShopper\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"toMerchant\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"fee\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"credited\",\"type\":\"uint8\"}],\"name\":\"OrderClosed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"credited\",\"type\":\"bool\"}],\"name\":\"OrderPartRefunded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"parcels\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"indexed\":false,\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"OrderPlaced\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferStarted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferred\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"reading\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"place\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes4\",\"name\":\"reason\",\"type\":\"bytes4\"}],\"name\":\"ReadingIgnored\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"reading\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"place\",\"type\":\"bytes32\"}],\"name\":\"ReadingTaken\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"Transfer\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"Unlocked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Withdrawn\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"found\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"most\",\"type\":\"uint256\"}],\"name\":\"AmountTooLarge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"}],\"name\":\"BalanceNotKept\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"DeadlineAhead\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"}],\"name\":\"DeadlinePassed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"ERC721IncorrectOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"ERC721InsufficientApproval\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"approver\",\"type\":\"address\"}],\"name\":\"ERC721InvalidApprover\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"ERC721InvalidOperator\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"ERC721InvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"}],\"name\":\"ERC721InvalidReceiver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"ERC721InvalidSender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"ERC721NonexistentToken\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"found\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"}],\"name\":\"EtherIs\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"found\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"most\",\"type\":\"uint16\"}],\"name\":\"FeeTooHigh\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"found\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"}],\"name\":\"GasShort\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"found\",\"type\":\"address\"}],\"name\":\"NotClaims\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"found\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"expected\",\"type\":\"address\"}],\"name\":\"NotMerchant\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"}],\"name\":\"NotMerchantSigned\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"found\",\"type\":\"address\"}],\"name\":\"NotParty\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"found\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"expected\",\"type\":\"address\"}],\"name\":\"NotShopper\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"}],\"name\":\"NotShopperSigned\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NothingToWithdraw\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"}],\"name\":\"OfferExpired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"OrderKnown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"OrderUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"OutOfZone\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"OwnableInvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"OwnableUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"OwnerNeeded\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"offset\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"PackedMalformed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"}],\"name\":\"ParcelUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"time\",\"type\":\"uint256\"}],\"name\":\"PickupAhead\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"}],\"name\":\"PriceTooHigh\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"ReadingMalformed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"ReceiptLocked\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumStatus\",\"name\":\"found\",\"type\":\"uint8\"},{\"internalType\":\"enumStatus\",\"name\":\"expected\",\"type\":\"uint8\"}],\"name\":\"StatusIs\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"TermsMalformed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"found\",\"type\":\"bytes32\"},{\"internalType\":\"OrderId\",\"name\":\"expected\",\"type\":\"bytes32\"}],\"name\":\"TermsMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"TermsMissing\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"received\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"}],\"name\":\"TokenShort\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"enumStatus\",\"name\":\"found\",\"type\":\"uint8\"},{\"internalType\":\"enumStatus\",\"name\":\"expected\",\"type\":\"uint8\"}],\"name\":\"TooEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint40\",\"name\":\"time\",\"type\":\"uint40\"}],\"name\":\"TooFarAhead\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"TooLate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"WrongCode\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"WrongNonce\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"WrongRole\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"WrongSite\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"WrongVehicle\",\"type\":\"error\"}]",
	ID:  "a528b15d4a5bebdf3b2ec16ab09dcf81d2",
	Bin: "0x6101c06040523461033f5761aa546080813803918261001d81610343565b93849283398101031261033f5780516001600160a01b038116919082900361033f576020810151906001600160a01b038216820361033f576040810151906001600160a01b038216820361033f5760600151916001600160a01b038316830361033f577fa5d4097edda6d87cb9329af83fb3712ef77eeb13738ffe43cc35a4ce305ad9625f80a1306080524660a05260a06100b86040610343565b600e815260208101906d57617962696c6c204f726465727360901b82526100df6040610343565b91600183526020830191603160f81b8352519020915190208160c0528060e052604051917f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f835260208301526040820152466060820152306080820152206101005261012052610140526101a052604051612f858082019082821060018060401b0383111761032b576020918391615cc183398481520301905ff08015610320576001600160a01b031661016052604051611e0e8082016001600160401b0381118382101761032b578291618c46833903905ff08015610320576001600160a01b031661018052801561030d57600580546001600160a01b0319908116909155600480549182168317905560405191906001600160a01b03167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a361595890816103698239608051816131e1015260a05181613204015260c05181613274015260e0518161329a015261010051816131c0015261012051818181610eb5015281816140e70152614f67015261014051818181610b7f01528181610cf0015281816111da0152612b6f0152610160518181816119ea01528181612c7f015281816137d10152818161387c015281816138fc01528181613b9401528181614bb301528181614cdb015281816151900152818161575901526158f6015261018051818181610a5401528181611197015281816114b4015261557701526101a05181818161185501526131230152f35b631e4fbdf760e01b5f525f60045260245ffd5b6040513d5f823e3d90fd5b634e487b7160e01b5f52604160045260245ffd5b5f80fd5b6040519190601f01601f191682016001600160401b0381118382101761032b5760405256fe60806040526004361015610011575f80fd5b5f3560e01c806301ffc9a71461030f57806303f0eecf1461030a57806306fdde0314610305578063081812fc14610300578063095ea7b3146102fb5780631689104c146102f657806319bd3432146102f157806323b872dd146102dd5780632410b81e146102ec57806330f738be146102e7578063376fd5a3146102e257806342842e0e146102dd57806345c80076146102d85780634d14f57a146102d35780634d97d51e146102ce57806351cff8d9146102c95780635ef1e9cf146102c4578063616fd79f146102bf5780636352211e146102ba57806367cdfcaa146102b557806370a08231146102b0578063715018a6146102ab57806374bb3f3a146102a657806379ba5097146102a15780637d5641c81461029c57806380d42dbf14610297578063830bd65e1461029257806383f590ae1461028d57806384b0196e146102885780638da5cb5b1461028357806395d89b411461027e578063a22cb46514610279578063b40b2c1314610274578063b45a3c0e1461026f578063b88d4fde1461026a578063be57141214610265578063c08c69f114610260578063c87b56dd1461025b578063cc1f0d2d14610256578063d52954e314610251578063ddca3f431461024c578063e30c397814610247578063e80160ab14610242578063e8a3d4851461023d578063e985e9c514610238578063ed43a6f514610233578063f2fde38b1461022e5763f60c721d14610229575f80fd5b611a80565b611a0e565b6119cb565b6119b1565b61199c565b61190c565b6118ad565b611879565b611836565b6117f0565b6117b5565b6115d1565b61144c565b6113eb565b6113c3565b611391565b611357565b611304565b6112de565b611240565b61122c565b6111fe565b6111bb565b611178565b6110f1565b61106f565b611050565b611018565b610f33565b610f03565b610ed9565b610e96565b610d94565b610c42565b610b04565b610a22565b610704565b6109a0565b6108a6565b610764565b6106c8565b6105ee565b6105ca565b610592565b610533565b610412565b346103ba5760203660031901126103ba5760043563ffffffff60e01b81168091036103ba57610372906301ffc9a760e01b81149081156103a9575b8115610398575b8115610387575b8115610376575b5060405190151581529081906020820190565b0390f35b632483248360e11b1490505f61035f565b635a2d1e0760e11b81149150610358565b635b5e139f60e01b81149150610351565b6380ac58cd60e01b8114915061034a565b5f80fd5b90816102809103126103ba5790565b60ff8116036103ba57565b60406003198201126103ba57600435906001600160401b0382116103ba57610402916004016103be565b9060243561040f816103cd565b90565b346103ba57610434610423366103d8565b61042e9291926122fc565b826123e5565b906040820161044381516132d0565b6012811015610500576008106104da575160a01c60ff169160048310156104c157600664ffffffffff61047860c08501611b1a565b169310156104b1575b82421061049c5761049292506124e4565b61049a612357565b005b63cc500d2960e01b5f52600483905260245b5ffd5b916104bb90611b38565b91610481565b600664ffffffffff6104d560e08501611b1a565b610478565b6104e76104f691516132d0565b6320c75ff560e21b5f526118f1565b600860245260445ffd5b6118d3565b5f9103126103ba57565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b346103ba575f3660031901126103ba57610372604051610554604082611bd4565b600f81527f57617962696c6c20526563656970740000000000000000000000000000000000602082015260405191829160208352602083019061050f565b346103ba5760203660031901126103ba576105ae6004356125aa565b5060206040515f8152f35b6001600160a01b038116036103ba57565b346103ba5760403660031901126103ba576105e66004356105b9565b602435611c06565b346103ba576105fc366103d8565b906106056122fc565b6001600160a01b03602082013561061b816105b9565b1633141580610681575b61066f5761063661049292826123e5565b61064e61064283611c18565b6001600160a01b031690565b330361066557610660600b5b8261249d565b61254c565b610660600361065a565b6282e6cd60e61b5f523360045260245ffd5b506001600160a01b038135610695816105b9565b16331415610625565b60206003198201126103ba57600435906001600160401b0382116103ba5761040f916004016103be565b346103ba5760206106d83661069e565b6106fb6106f66106ec6102608401846125e3565b9060ff199461396e565b6131be565b16604051908152f35b346103ba5760603660031901126103ba57600435610721816105b9565b5060243561072e816105b9565b50604435611c06565b9181601f840112156103ba578235916001600160401b0383116103ba57602083818601950101116103ba57565b60403660031901126103ba576004356001600160401b0381116103ba5761078f9036906004016103be565b6024356001600160401b0381116103ba576107ae903690600401610737565b6107b99291926122fc565b60208201926107ca61064285611c18565b330361086f57906107db9183612618565b506001600160a01b036107f060408401611c18565b1615918215610861576001600160801b0361080d60608301611c22565b16928334036108495761037293501561083a575b5061082a612357565b6040519081529081906020820190565b61084390612755565b82610821565b6329f37f3d60e11b5f5234600452602484905260445ffd5b6001600160801b035f61080d565b6104ae61087b85611c18565b63087ba00760e31b5f52336004526001600160a01b0316602452604490565b61ffff8116036103ba57565b346103ba5760403660031901126103ba576004356108c38161089a565b6024356108cf816105b9565b6108d7612805565b61ffff8216916103e88311610987577fcf4d2d03d4b8ecbbb158b4405a7f342f82c5a11f84050a067767a63744e522099260405161091481611b7e565b81815260206001600160a01b0385169101525f549075ffffffffffffffffffffffffffffffffffffffff00008460101b169169ffffffffffffffffffff60b01b1617175f55610982604051928392839092916001600160a01b0360209161ffff604085019616845216910152565b0390a1005b82633c057d7b60e01b5f526004526103e860245260445ffd5b346103ba5760403660031901126103ba576004356001600160401b0381116103ba576109d0903690600401610737565b90602435906001600160401b0382116103ba57366023830112156103ba578160040135906001600160401b0382116103ba573660248360051b850101116103ba5761037293602461082a940191611c2c565b346103ba5760403660031901126103ba5760043560243560128110156103ba57610a4a6122fc565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163303610af157610ad56001600160a01b0391610ac8610ab9610a94611d89565b92865f526002602052610ab260405f20549460408101958652612a2c565b8351612a9a565b610ac1612acc565b9086612ae6565b516001600160a01b031690565b16610ae25761049a612357565b610aeb90612b1a565b5f610492565b6309a354eb60e21b5f523360045260245ffd5b346103ba57610b15610423366103d8565b9060408201610b2481516132d0565b601281101561050057600403610c2b5750610b3d612acc565b906020830151610b6d610b508386612bf0565b6040519263f061e6bd60e01b845260048401526024830190611dff565b604081610104815f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af1908115610c2657610bcb945f9384928594610bf0575b506080013590610bc682611ea0565b612e35565b5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d005b610c179194506080935060403d604011610c1f575b610c0f8183611bd4565b810190611dd4565b939092610bb7565b503d610c05565b611e95565b6104e7610c3891516132d0565b600460245260445ffd5b346103ba57610c53610423366103d8565b610c5c81612a63565b60408101610c9b81516002610c758260ff9060b81c1690565b16151590610c838160e01c90565b9115610d80575063ffffffff62093a80915b16611b5d565b80421115610d6e57506040602083015191610cc5610cb98686612bf0565b915160c01c61ffff1690565b92610ce38351948593849363036db7c160e51b855260048501611e6f565b03815f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af1908115610c2657610492935f915f93610d41575b506080610d339101611eae565b610d3b612acc565b93612d6d565b610d3391935060809250610d639060403d604011610c1f57610c0f8183611bd4565b929092939150610d26565b630d2cdbf360e41b5f5260045260245ffd5b610d8e63ffffffff91612bb3565b91610c95565b346103ba5760203660031901126103ba57600435610db1816105b9565b610db96122fc565b335f526001602052610ddf8160405f20906001600160a01b03165f5260205260405f2090565b54908115610e8357805f610e266001600160a01b0393610e10336001600160a01b03165f52600160205260405f2090565b906001600160a01b03165f5260205260405f2090565b551690816040517fd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb339180610e6086829190602083019252565b0390a381610e7357610492915033612f38565b610e7e913390612ec4565b610492565b636e34ee0b60e11b5f523360045260245ffd5b346103ba575f3660031901126103ba5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346103ba576020610ef2610eec366103d8565b90611eb8565b6001600160801b0360405191168152f35b346103ba5760203660031901126103ba5760206001600160a01b03610f296004356125aa565b5116604051908152f35b346103ba5760203660031901126103ba57600435610f4f611ef8565b505f52600360205261037260405f2054610f67611ef8565b50610fca6001600160401b0360405192610f8084611b9e565b80821684526001600160401b03604082901c8316166020850152608081901c60ff166040850152608881901c60ff16606085015260901c1660808301906001600160401b03169052565b6040519182918291909160806001600160401b038160a084019582815116855282602082015116602086015260ff604082015116604086015260ff6060820151166060860152015116910152565b346103ba5760203660031901126103ba576001600160a01b0360043561103d816105b9565b63da7562e960e01b5f521660045260245ffd5b346103ba575f3660031901126103ba5763017ed72b60e01b5f5260045ffd5b346103ba5760603660031901126103ba576004356001600160401b0381116103ba5761109f9036906004016103be565b6024356001600160401b0381116103ba576110be903690600401610737565b9091604435916001600160401b0383116103ba57606060031984360301126103ba576103729361082a9360040192611f22565b346103ba575f3660031901126103ba57600554336001600160a01b03821603611165576001600160a01b031916600555600454336001600160a01b03198216176004556001600160a01b033391167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a3005b63118cdaa760e01b5f523360045260245ffd5b346103ba575f3660031901126103ba5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346103ba575f3660031901126103ba5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346103ba5760403660031901126103ba576020602435600435611220826103cd565b60ff6040519216178152f35b346103ba5761123a3661069e565b50613111565b346103ba575f3660031901126103ba5761127f61128d61125e613155565b604092919251938493600f60f81b855260e0602086015260e085019061050f565b90838203604085015261050f565b4660608301523060808301525f60a083015281810360c083015260206060519182815201906080905f5b8181106112c5575050500390f35b82518452859450602093840193909201916001016112b7565b346103ba575f3660031901126103ba5760206001600160a01b0360045416604051908152f35b346103ba575f3660031901126103ba57610372604051611325604082611bd4565b600781526615d0565092531360ca1b602082015260405191829160208352602083019061050f565b801515036103ba57565b346103ba5760403660031901126103ba576113736004356105b9565b61137e60243561134d565b6322b1621160e11b5f525f60045260245ffd5b346103ba5760206113bb6106f66113a73661069e565b6113b56102608201826125e3565b9161396e565b604051908152f35b346103ba5760203660031901126103ba576113df6004356125aa565b50602060405160018152f35b346103ba5760803660031901126103ba576114076004356105b9565b6114126024356105b9565b6044356064356001600160401b0381116103ba57611434903690600401610737565b5050611c06565b6001600160801b038116036103ba57565b346103ba5760803660031901126103ba576004356001600160401b0381116103ba5761147c9036906004016103be565b602435611488816103cd565b604435916114958361143b565b606435916114a2836105b9565b6114aa6122fc565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633036115be576114e490826123e5565b6114ed81612466565b60408101805160099060a01c60ff16106115a25761150b8383612f9c565b6001600160801b03851660608401358082116115835750608083015161049296508082101561157e5750805b60a084015261156f575b8051600167ffffffffffffff0160a01b03164260e01b6001600160e01b03191617600360a21b1790526132ef565b8051600160bf1b178152611541565b611537565b637f16270360e01b5f526001600160801b03871660045260245260445ffd5b6115af6104ae91516132d0565b6320c75ff560e21b5f526120f4565b6309a354eb60e21b5f523360045260245ffd5b346103ba5760403660031901126103ba576004356001600160401b0381116103ba576116019036906004016103be565b6024359061160e8261143b565b6116166122fc565b61162261064282611c18565b330361178a576116318161237c565b9161164583515f52600360205260405f2090565b549260ff608885901c161561177c575b61167961167361166760608601611c22565b6001600160801b031690565b8561344f565b936001600160801b0383169480861161175d575061171e611716866116c37f4e3207599fbdf0def8692504d90961b8dfd38ac1acda6fd136478974c490533797986117529561347a565b6116d686515f52600360205260405f2090565b556040850151600160bf1b176116f586515f52600260205260405f2090565b55604088019761171060206117098b611c18565b9201611c18565b906134d1565b925195611c18565b916040519384938491926001600160801b0360409295946001600160a01b0360608601971685521660208401521515910152565b0390a261049a612357565b637f16270360e01b5f526001600160801b03841660045260245260445ffd5b61178581612466565b611655565b6117966104ae91611c18565b63d20b19c960e01b5f52336004526001600160a01b0316602452604490565b346103ba57602036600319011215613111575f80fd5b60409060031901126103ba576004356117e3816105b9565b9060243561040f816105b9565b346103ba57602061182d6001600160a01b0361180b366117cb565b91165f526001835260405f20906001600160a01b03165f5260205260405f2090565b54604051908152f35b346103ba575f3660031901126103ba5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346103ba575f3660031901126103ba575f546040805161ffff8316815260109290921c6001600160a01b0316602083015290f35b346103ba575f3660031901126103ba5760206001600160a01b0360055416604051908152f35b634e487b7160e01b5f52602160045260245ffd5b6012111561050057565b601281101561050057600452565b9060128210156105005752565b346103ba5760203660031901126103ba5760e061192a600435612141565b61199a60c0604051926001600160a01b038151168452611952602082015160208601906118ff565b61ffff604082015116604085015260ff606082015116606085015261ffff608082015116608085015261ffff60a08201511660a0850152015160c083019063ffffffff169052565bf35b346103ba575f36600319011215613111575f80fd5b346103ba576119bf366117cb565b505060206040515f8152f35b346103ba575f3660031901126103ba5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346103ba5760203660031901126103ba576001600160a01b03600435611a33816105b9565b611a3b612805565b16806001600160a01b031960055416176005556001600160a01b03600454167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e227005f80a3005b346103ba5760e03660031901126103ba576004356001600160401b0381116103ba57611ab09036906004016103be565b6024356001600160401b0381116103ba57611acf903690600401610737565b6044929192356001600160401b0381116103ba57611af1903690600401610737565b9160803660631901126103ba576103729461082a94612212565b64ffffffffff8116036103ba57565b3561040f81611b0b565b634e487b7160e01b5f52601160045260245ffd5b90610e108201809211611b4757565b611b24565b906301e133808201809211611b4757565b91908201809211611b4757565b634e487b7160e01b5f52604160045260245ffd5b604081019081106001600160401b03821117611b9957604052565b611b6a565b60a081019081106001600160401b03821117611b9957604052565b60e081019081106001600160401b03821117611b9957604052565b90601f801991011681019081106001600160401b03821117611b9957604052565b60405190611c0460e083611bd4565b565b6322b1621160e11b5f5260045260245ffd5b3561040f816105b9565b3561040f8161143b565b90939192611c386122fc565b5f936060925f9060015b15611d3b575b5f95818301926063602085013560e81c60ff16611fe0602087013560eb1c160182010190818b10611d24575092611c80868683612819565b908151155f14611ca2575050600183949596979801975b909695949350611c42565b879891985115611d1c575b7f679787d4abac3504478e9888917221e62730d7b0a68cb26c3117d7dce3716f9d6001600160a01b03869798999a611d14611ce9853560601c90565b91611d06863560401c63ffffffff1696356001600160401b031690565b604051948594169684611d5e565b0390a2611c97565b889750611cad565b8a90639540b4c960e01b5f5260045260245260445ffd5b878210611c4857505050509092508115611d59575090611c04612357565b612a24565b6001600160401b0361040f949363ffffffff606094168352166020820152816040820152019061050f565b6040519060c082018281106001600160401b03821117611b99576040525f60a0838281528260208201528260408201528260608201528260808201520152565b5190611c048261089a565b91908260409103126103ba5760208251611ded8161089a565b92015162ffffff811681036103ba5790565b9060c080611c049361ffff815116845263ffffffff602082015116602085015263ffffffff604082015116604085015263ffffffff606082015116606085015263ffffffff6080820151166080850152611e6460a082015160a086019061ffff169052565b015161ffff16910152565b91610100919493611e8f61ffff9261012086019786526020860190611dff565b16910152565b6040513d5f823e3d90fd5b63ffffffff8116036103ba57565b3561040f81611ea0565b90611ec390826123e5565b90600c60ff604084015160a01c161015611ef25781611eec6080926001600160801b0394612f9c565b01511690565b50505f90565b60405190611f0582611b9e565b5f6080838281528260208201528260408201528260608201520152565b91611f3591611f2f6122fc565b83612618565b5091611f45610642604084013581565b606083013590611f5481613d8c565b92611f626040820182613024565b919095604183145f1461209d57611f8a6106426106426001600160a01b038716936020013590565b6020833593013597611fee611fe2611fd4611fce611fa889866130c2565b357fff000000000000000000000000000000000000000000000000000000000000001690565b60f81c90565b96611fe8611fe282866130d6565b906130f5565b936130e4565b91833b156103ba576040516377aadf6360e11b81526001600160a01b039091166004820152306024820152604481018890526064810194909452608484019890985260a4830189905260ff90931660c483015260e4820196909652610104810191909152935f90859081838161012481015b03925af1938415610c265761207a94612083575b50613db2565b90611c04612357565b806120915f61209793611bd4565b80610505565b5f612074565b6120bb6106426106426001600160a01b03879a969a16936020013590565b926020833593013597823b156103ba575f94612060869289948d6040519d8e998a9889976388b7ab6360e01b8952309060048a01613056565b906044916012811015610500576004526009602452565b6040519061211882611bb9565b5f60c0838281528260208201528260408201528260608201528260808201528260a08201520152565b61214961210b565b505f52600260205260405f205461215e61210b565b5060a081901c60ff1690601282101561050057602091612205826121fa60ff61218e61040f9660ff9060b81c1690565b166121ef60c084901c61ffff16916121e561ffff60d087901c8116966121d46121b78260e01c90565b9a6121c0611bf5565b6001600160a01b03841681529d8e01613550565b60a81c1660408b019061ffff169052565b60ff166060890152565b61ffff166080870152565b61ffff1660a0850152565b63ffffffff1660c0830152565b929391612227916122216122fc565b84612618565b9093602084019261223a61064285611c18565b33141591826122d9575b505090506122b257506001600160a01b0361226160408301611c18565b16156122835761207a90606435156127555761227e606482613632565b612755565b61229260606104ae9201611c22565b6329f37f3d60e11b5f9081526004526001600160801b0316602452604490565b6122be6104ae91611c18565b63fe70334f60e01b5f526001600160a01b0316600452602490565b6122f092506122f4936122eb86611c18565b61355c565b1590565b805f80612244565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c6123485760017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d565b633ee5aeb560e01b5f5260045ffd5b5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d565b9060ff6123bf61239f6106f6612390611d89565b956113b56102608201826125e3565b8219168085528060208601525f60608601525f52600260205260405f2090565b5480604085015260a01c16156123d157565b5051634ffac4d960e11b5f5260045260245ffd5b91906124046106f66123f5611d89565b946113b56102608201826125e3565b60ff191680845260ff6124308184168093178060208801528360608801525f52600260205260405f2090565b5480604087015260a01c1615612444575050565b909150156123d157905163c378694560e01b5f5260045260ff1660245260445ffd5b60400161247381516132d0565b601281101561050057600b106124865750565b6104e761249391516132d0565b600b60245260445ffd5b6040016124aa81516132d0565b60128310156105005760128110156105005782106124c6575050565b6104e76124d391516132d0565b60128110156105005760245260445ffd5b611c04916040820160ff815160a01c166003811115612528575b506125098284612f9c565b608083015160a084015261251f600e8251612a9a565b905233916132ef565b6003036125425761253c60045b83856137c4565b5f6124fe565b61253c6002612535565b611c04916040820160ff815160a01c166003811115612587575b506125718284612f9c565b608083015160a084015261251f600d8251612a9a565b6003036125a05761259a600483856137c4565b5f612566565b61259a6002612535565b906125b361210b565b506125bd82612141565b916001600160a01b03835116156125d15750565b637e27328960e01b5f5260045260245ffd5b903590601e19813603018212156103ba57018035906001600160401b0382116103ba576020019160608202360383136103ba57565b9192906126296102608401846125e3565b906126386106f683838861396e565b9460ff1986169661264a848484613a12565b61265d6001600160a01b03833516610642565b9061266c610642602085013581565b9561268c6126828b5f52600260205260405f2090565b5460a01c60ff1690565b6127415761269f916122f0918a8561355c565b612726575091818361ffff6126bd8461270f96611c0499988d613b2a565b9190600160a01b61ffff60a81b60a883901b166001600160a01b038a16176001600160e01b03194260e01b161717838d81612715575b61270691505f52600260205260405f2090565b55161789613cc9565b84613d2f565b9161271f92613bde565b838d6126f3565b63e4a82ed160e01b5f526001600160a01b031660045260245ffd5b632e9d883f60e11b5f5260048a905260245ffd5b906001600160a01b0360408301351691606081013561277384613d8c565b916001600160a01b036020604051926323b872dd60e01b5f52013516600452306024528160445260205f60648180895af160015f51148116156127e6575b6040919091525f606052156127ca57611c049293613db2565b635274afe760e01b5f526001600160a01b03841660045260245ffd5b60018115166127fc573d15863b151516166127b1565b503d5f823e3d90fd5b6001600160a01b0360045416330361116557565b92919261282581613de8565b801594908515612969575050905061284a612844826023013560f81c90565b8261437e565b9190935b845161296457604382013560238301359060f881901b6bffffffffffffffffffffffff85351617926001600160e01b03198616156128fa5750906128f56001600160a01b036128cb6128c37f59526b589ace839f5c513fa7dfef861682841f5bcefb4b5a2304f5693e38fd90969560ff191690565b963560601c90565b1695604051938493849192604091949360608401958452602084015263ffffffff60e01b16910152565b0390a3565b909291945061290a575b50505050565b6001600160a01b036129496129417fd81c569e40333bb2217793a7b066466cb24adaf94693d68edce34686ae1777529460ff191690565b943560601c90565b6040805196875260208701939093521693a35f808080612904565b505050565b61297f60438401355f52600260205260405f2090565b5491602384013560f01c6105001480612a13575b156129ae575050816129a692935061419c565b91909361284e565b6129bb8385949394613e4a565b946001600160e01b03198616156129e057505050506129d98161405f565b509361284e565b90919293945060056129f6866023013560f81c90565b03612a075750506129a69183614011565b90916129a69385613eba565b50600560a084901c60ff1614612993565b602081519101fd5b604001612a3981516132d0565b601281101561050057600903612a4c5750565b6104e7612a5991516132d0565b600960245260445ffd5b604001612a7081516132d0565b601281101561050057600503612a835750565b6104e7612a9091516132d0565b600560245260445ffd5b601282101561050057600167ffffffffffffff0160a01b031660a09190911b174260e01b6001600160e01b0319161790565b6103e842024281046103e81442151715611b475760b01b90565b611c0492915f9180835260026020528160408420556143d8565b90611c04939291805f5260026020528160405f20556143d8565b60207ff8e1a15aba9398e019f0b49df1a4fde98ee17ae345cb5f6b5e2c27f5033e8ce791604051908152a1565b929190926020810151612b5d610b508684612bf0565b604081610104815f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af1918215610c2657611c04955f925f94610bf057506080013590610bc682611ea0565b61ffff9060d01c16603c810290808204603c1490151715611b475790565b908160209103126103ba575161040f81611ea0565b3561040f8161089a565b6040612c0b91612bfe61210b565b50015160a81c61ffff1690565b9060808101612c1981611eae565b90612c276101008401611eae565b92612c736020612c43612c3d6101208501611eae565b94611eae565b60405163d28f307960e01b815261ffff8916600482015263ffffffff909116602482015291829081906044820190565b03816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa948515610c265761040f95612d2b946121fa935f92612d36575b50612d11612d1e9293612d04612ce1610160612cda6101408b01612be6565b9901612be6565b99612cf7612ced611bf5565b61ffff909e168e52565b63ffffffff1660208d0152565b63ffffffff1660408b0152565b63ffffffff166060890152565b63ffffffff166080870152565b61ffff1660c0830152565b612d1e9250612d5f612d119160203d602011612d66575b612d578183611bd4565b810190612bd1565b9250612cbb565b503d612d4d565b9193929061ffff851615612ddd575092602082612dd3612dab611c049760405f97019562ffffff612da38851607f60b81b191690565b921691614435565b600167ffffffffffffff0160a01b03164260e01b6001600160e01b03191617600560a01b1790565b8093520151612b00565b9350507f4164663edd499f81fa2defee3da02d3d6f62b02c4155d35a9fbe6d1c9cde67dc91508063ffffffff606092519461ffff604060ff868601511694015160a81c166040519384526020840152166040820152a2565b919493929061ffff861615612e6b575081612dd3612dab6020936040611c049996019562ffffff612da38851607f60b81b191690565b9450507f4164663edd499f81fa2defee3da02d3d6f62b02c4155d35a9fbe6d1c9cde67dc92506060915063ffffffff81519461ffff604060ff868601511694015160a81c166040519384526020840152166040820152a2565b916001600160a01b036040519263a9059cbb60e01b5f521660045260245260205f60448180865af160015f5114811615612f22575b60409190915215612f075750565b635274afe760e01b5f526001600160a01b031660045260245ffd5b60018115166127fc573d15833b15151616612ef9565b814710612f85575f91829160405191612f52602084611bd4565b8383528392602001916001600160a01b03165af115612f6d57565b3d15155f03611e955763d6bda27560e01b5f5260045ffd5b504763cf47918160e01b5f5260045260245260445ffd5b6060820135608080830191825260408301519193929160b81c161561296457612fce81515f52600360205260405f2090565b54612fda84518261344f565b84526002608882901c60ff16106129045761300e606091613003856102606130149701906125e3565b939094015190614472565b916144cd565b9080518210613021575050565b52565b903590601e19813603018212156103ba57018035906001600160401b0382116103ba576020019181360383136103ba57565b969390926001600160a01b0389979493816101009b9895168a5216602089015260408801526060870152608086015260a085015260e060c08501528160e0850152848401375f828201840152601f01601f1916010190565b634e487b7160e01b5f52603260045260245ffd5b90604010156130d15760400190565b6130ae565b906020116103ba5790602090565b906040116103ba5760200190602090565b359060208110613103575090565b5f199060200360031b1b1690565b365f80375f8036816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa3d5f803e613151573d5ffd5b3d5ff35b60409081516131648382611bd4565b600e81527f57617962696c6c204f726465727300000000000000000000000000000000000060208201529161319b81519182611bd4565b60018152603160f81b602082015290565b61040f906113b56102608201826125e3565b7f00000000000000000000000000000000000000000000000000000000000000007f000000000000000000000000000000000000000000000000000000000000000030147f000000000000000000000000000000000000000000000000000000000000000046141615613249575b6719010000000000005f52601a52603a526042601820905f603a52565b5060a06040517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f81527f000000000000000000000000000000000000000000000000000000000000000060208201527f000000000000000000000000000000000000000000000000000000000000000060408201524660608201523060808201522061322c565b60a01c60ff1660128110156105005790565b91908203918211611b4757565b9060a08201516133038160808501516132e2565b93604084019261331d845160ff60809160b81c1616151590565b613418575b835161333a60208701515f52600260205260405f2090565b556060850194855115613409575b613353878584614525565b9781959192519651613364906132d0565b975160ff1693604001356001600160a01b03166001600160a01b03169561338a916132e2565b6001600160801b031661339c886118e7565b6040805160ff95861681526001600160a01b0397881660208201526001600160801b0393841691810191909152908216606082015291166080820152951660a086015216927f0c46c8ea467b46e59d69a83513e1913dc0b043d7e7063dac7de43b2a84ee08ae9060c090a4565b6134138151612b1a565b613348565b613436868461343088515f52600360205260405f2090565b5461348a565b61344986515f52600360205260405f2090565b55613322565b6001600160401b0381168203918211611b475760401c6001600160401b03168103908111611b475790565b9060401b8101809111611b475790565b91820190818311611b475760401b8101809111611b475760ff819260881c166134b1575090565b70ffffffffffffffffffffffffffffffffff19810191508111611b475790565b5f9392915a620325aa80911061353a57506134ed83828461461e565b156134f757505050565b613528929394506001600160a01b03165f52600160205260405f20906001600160a01b03165f5260205260405f2090565b8054918201809211611b475755600190565b5a630a1c9e8960e21b5f5260045260245260445ffd5b60128210156105005752565b9092919261356b838583614682565b506004811015610500571590816135de575b506135d5576064835f9460209660405194630b135d3f60e11b8652600486015260406024860152816044860152838501378281018201859052601f01601f191601915afa630b135d3f60e11b5f5114601f3d11161690565b50505050600190565b90506001600160a01b038084169116145f61357d565b3d1561362d573d906001600160401b038211611b995760405191613622601f8201601f191660200184611bd4565b82523d5f602084013e565b606090565b5f918291826136d9604060208401359361364b856105b9565b60608101359561365a8761143b565b80359060ff602082013561366d816103cd565b606086840135930135936001600160801b0387519b8c60246001600160a01b03602083019e8f63d505accf60e01b9052169101528c6044309101521660648c015260848b01521660a489015260c488015260e487015260e486526136d361010487611bd4565b01611c18565b9251925af1506136e76135f4565b50565b6001600160401b038116036103ba57565b916020908281520191905f5b8181106137145750505090565b9091926060806001926001600160401b038735613730816136ea565b16815263ffffffff602088013561374681611ea0565b1660208201526001600160401b036040880135613762816136ea565b166040820152019401929101613707565b959361ffff61379d9360ff95939a99979a895216602088015260c0604088015260c08701916136fb565b9516606084015260068110156105005760a0916001600160a01b0391608085015216910152565b9190916001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016815161ffff604084015160a81c169060ff61381b6138136102608901896125e3565b9890966146b6565b1690833b156103ba576138495f809781946040519a8b998a98899763544cfa8d60e01b895260048901613773565b03925af18015610c265761385a5750565b806138665f8093611bd4565b8003126103ba57565b9190916001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001681519261ffff604084015160a81c169060ff6138bf6138136102608901896125e3565b1694833b156103ba576138495f9692600388946040519a8b998a98899763544cfa8d60e01b895260048901613773565b9190916001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001681519261ffff604084015160a81c169060ff61393f6138136102608901896125e3565b1694833b156103ba576138495f9692600488946040519a8b998a98899763544cfa8d60e01b8952858901613773565b90929192604051938060051b91828601907ff88a44929c3af4bad0e2990a97f93c35a58b9fb4407bb01aebba5b817d082c3782525f9060208301915b8481106139f55750505050506102a0929320610260604051927f93d3977712f425e4ecf389fbd25ad938f388a6097940ce4ce2ad47790f238ba8845260208401376102808201522090565b806060600192810284018537608085208160051b8b0152016139aa565b9060608201356101c08301356101a0840135610180850135613a3386614720565b15801590613b1e575b8015613b15575b613ab157677fffffffffffffff8411613af9576103e88111613add57508015908115613ad2575b508015613aca575b8015613ac0575b613ab15760021615156101e0840135151503613ab157611c0493613a9c926147a2565b60e08101359060a060c082013591013561483e565b633b7d8bc960e11b5f5260045ffd5b5060038111613a79565b508015613a72565b60039150115f613a6a565b633c057d7b60e01b5f5261ffff166004526103e860245260445ffd5b63e2bfe2f360e01b5f526001600160801b03841660045260245ffd5b50853515613a43565b50602086013515613a3c565b929160606040935f93613b3e816080013590565b6001600160a01b036101a0830135928851996308da249b60e11b8b5260048b015235166024890152604488015260a0606488015260848701528060a487015202809160c486013760c40183826001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af115613bc557505f519060205190565b3d5f823e3d90fd5b60ff1660ff8114611b475760010190565b9190915f91805f915b613c0e57505090613c0461040f93925f52600360205260405f2090565b55600160bf1b1790565b909260ff841680613c8f575b508160101c81607d1c6107f860f8821691168103611b47576090019081609011611b475760ff16901b17700100000000000000000000000000000000810190818111611b47577101010000000000000000000000000000000001809111611b475792613c8590613bcd565b9060181c80613be7565b83175f908152600260205260408120638000000160a01b61ffff60a81b60a886901b166001600160e01b03194260e01b1617179055613c1a565b91939060607fe02e771d5a3d92fbbc2bd212c5b6544ccc7399a27d68dee038add287d54276cf92604051928352604060208401526102608760408501376102806102a0840152806102c08401520280946102e083013760208535950135936102e00190a4565b7f032bc66be43dbccb7487781d168eb7bda224628a3b2c3388bdf69b532a3a161191602091806001600160a01b0360405193165f7fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef8180a48152a1565b5f6024816020936370a0823160e01b8252306004525afa601f3d1116156103ba575f5190565b613dbe90929192613d8c565b908103908111611b4757818110613dd3575050565b63729712b960e01b5f5260045260245260445ffd5b602381013560f81c90600a82149081613e2e575b5015613e0757505f90565b79106b20681835206720676067000030550833042202110000000061ffff9160041b1c1690565b600191506023013560301c6001600160401b031614155f613dfc565b9060a01c60ff168015613e8957600c1115613e7d576023013560f01c60ff1615613e795763a16fb11560e01b90565b5f90565b50639ec749bd60e01b90565b50634ffac4d960e11b919050565b91908110156130d15760051b8101359061027e19813603018212156103ba570190565b9394929094613ecd856020013560f81c90565b9181831015613fe05790613ee19291613e97565b90613eea611d89565b90613f01613efa6106f6856131ac565b60ff191690565b60438601358060ff80821685604088015216806060870152816020870152838652831703613f93575050613f368187876148bd565b8051613f895750613f4685614157565b9096878051613f7d575090613f5c929187614901565b936001600160e01b0319851615613f7257505050565b61040f939450614a11565b97505f96505050505050565b95505f9450505050565b9496509450613fdb9360ff19169250613faa915050565b604051636278c4f160e11b60208201526024810193909352604483015281606481015b03601f198101835282611bd4565b905f90565b50506040516377218b4760e11b602082015260439490940135602485015250909250613fdb90508160448101613fcd565b9290915f926140218282876148bd565b805161405657506140318561405f565b9190958651156140415750505050565b61404c949550614901565b905f808080612904565b94505f93505050565b906060915f62030d405a1061413a5760205f83359361407d81614b04565b6040516308b3378360e01b815260048101969096526024860152602381013560b01c6001600160401b031660448601526080606486015260ff602082013560e81c166084860181905290819060630160a4870137601f801991011660a40184826001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af1156141155750505f5190565b919092503d156103ba576020833d81523d5f8383013e3d601f01601f19160101604052565b6104ae62030d405a630a1c9e8960e21b5f52600452602452604490565b906060915f620f42405a106141755760205f83359361407d81614b04565b6104ae620f42405a630a1c9e8960e21b5f52600452602452604490565b6007111561050057565b90915f916141a98161405f565b819591958051613f89575060a881901c60ff16600581036142e257509060b082901c61ffff166141e360c083901c61ffff165b61ffff1690565b036142d357602383013560301c6001600160401b031661420f6142068360e01c90565b63ffffffff1690565b036142c45760b881901c6002166142b557611c04929161424e9161423e90600160b91b179160c01c61ffff1690565b60d01b9061ffff60d01b19161790565b600360b882901c81161461426f575b81359060436023840135930135612b00565b600167ffffffffffffff0160a01b03164260e01b6001600160e01b03191617600360a11b176001600160a01b0381161561425d576142b06043830135612b1a565b61425d565b50639ec749bd60e01b93505050565b5063fbfa9e0360e01b93505050565b50630c6cbb4b60e11b93505050565b60040361436f5760b01c61ffff1661430160a883901c61ffff166141dc565b0361436157602382013560301c6001600160401b03166143246142068360e01c90565b036143535760b881901c60011661434557611c049190600160b81b1761424e565b50639ec749bd60e01b925050565b5063fbfa9e0360e01b925050565b50630c6cbb4b60e11b925050565b506363632b6d60e11b93505050565b9190600d811490811590816143cc575b506143bb5761439c83614157565b90938480516143b157509061040f9291614b30565b94505f9392505050565b50906143c69061405f565b50905f90565b600e915014155f61438e565b9160607f20440f3a676eafb813ed0592a77da2bcdeffecacac967185c6f2340ce83bb7599160ff8460a01c16956bffffffffffffffffffffffff82168660f81b179060405195865260208601526040850152811c9360ff191692a4565b9091603b8101809111611b475763ffffffff60c01b1990911660c09290921b61ffff60c01b1691909117603c90910460d01b61ffff60d01b161790565b907f1fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81168103611b475760031b6090019081609011611b475760ff911c1690565b91908110156130d1576060020190565b3561040f816136ea565b9291905f935f5b8281106144e15750505050565b600184821c166144f4575b6001016144d4565b946001600160401b03604061450a8886866144b3565b0135614515816136ea565b168101809111611b4757946144ec565b92905f935f936001600160a01b036040830135169280151590816145ff575b506145f6575b80156145ee575f91610180810135806145d5575b5090869291838083141592836145ad575b5050506145a3575b8115159283614591575b50505061458a57565b9060041790565b61459b93506134d1565b835f80614581565b9360021793614577565b6145cd93506001600160a01b03916145c4916132e2565b913516856134d1565b5f838161456f565b8297506145e492919350614da0565b909590915f61455e565b505f94505050565b6001945061454a565b61461891506001600160a01b03602085013516856134d1565b5f614544565b916001600160a01b038316156146715760446020925f926040519163a9059cbb60e01b835260048301526024820152828562030d40f1903d1561466a575060015f5114601f3d11161690565b3b15151690565b5f809350809291819262030d40f190565b90604183036146ac576146a59250602081013591604082359201355f1a90614df3565b9192909190565b50505f9160029190565b60408101515f9392919060b81c6080166146fa575b5082156146d55750565b6001919250806102606146e99201906125e3565b90501b5f198101908111611b475790565b61471991935080515f526003602052606060405f205491015190614472565b915f6146cb565b61479e610240823560208401351760408401351760a01c60a084013560c08501351760e08501351760281c176080840135610100850135176101208501351760201c17610140840135610160850135176101808501351760101c176101a08401356101c08501351760081c17606084013560801c1792013560401c90565b1790565b81158015614834575b613ab1575f915f5b8181106147c45750505011613ab157565b60608102830180359460408083013592602001359087901c6147e68260201c90565b176147f18460401c90565b17159081159161482b575b50613ab15701935f5b8281106148165750506001016147b3565b606081028501358214613ab157600101614805565b9050155f6147fc565b50600782116147ab565b90828111613ab1578142116148a3578042101561488a575061485f42611b4c565b90818111614871575081116148715750565b63520725d360e11b5f5264ffffffffff1660045260245ffd5b636747c9fd60e01b5f5264ffffffffff1660045260245ffd5b6388fa22e760e01b5f5264ffffffffff821660045260245ffd5b92919060609360ff8360a01c16600a602383013560f81c145f146148f4576006905b106148e957505050565b61040f939450614f47565b600f8360041c16906148df565b6023013560f81c92919060ff60a883901c169061492190829086906150cf565b91905015614a005760b083901c61ffff16600583106149f15761ffff60c086901c81165b16036149e05760a084901c60ff169081119081156149d5575b81156149ca575b506149ba5760051492836149ae575b508261498d575b505015613e795763249bd96d60e21b90565b60c01c61ffff90811692506149a59160d01c166141dc565b14155f8061497b565b6005141592505f614974565b50639ec749bd60e01b9392505050565b600a9150145f614965565b60098114915061495e565b50630c6cbb4b60e11b949350505050565b61ffff60a886901c8116614945565b506363632b6d60e11b949350505050565b909190602381013560f81c60028114614af95760078114614aee57600c8103614a3f575091613e7992615539565b600a8110614a7657604084018051613e79959392614a679190600b03614a6e57601090612a9a565b90526154e5565b600f90612a9a565b9160046040850193614a928551614a8c836154b8565b90612a9a565b809552602086015193614aaf813595866023840135988992612b00565b60038214614ad9575b5014614ac7575b505050505f90565b614ad093612b47565b5f808080614abf565b614ae8903560601c848861386f565b5f614ab8565b509161040f9261532b565b509161040f9261510c565b604590604060238151925f84520160058301372090565b908160209103126103ba575161040f8161134d565b9060a881901c60ff168315614d98576004905b614b4c82614192565b03614d8957604382013591602381013560301c6001600160401b031691677fffffffffffffff83118015614d79575b602383013560f01c60ff161590811591614d68575b8115614d60575b50614d4f57614bac9060b01c61ffff166141dc565b93614c62577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316903560601c92813b156103ba5760405163155f174360e11b815261ffff90951660048601526001600160401b0390811660248601529190911660448401525f60648401819052600160848501526001600160a01b0390921660a4840152829081838160c4810103925af18015610c2657614c5457505f90565b806120915f613e7993611bd4565b90614cce6001600160401b0394602094614c7e87953560601c90565b9160405197889687966249e0bd60e61b8852169216906004860192936001600160401b036001600160a01b039296958160609561ffff608089019a16885216602087015216604085015216910152565b03815f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af1908115610c26575f91614d20575b5015614d15575f90565b63433c67ef60e11b90565b614d42915060203d602011614d48575b614d3a8183611bd4565b810190614b1b565b5f614d0b565b503d614d30565b5063a16fb11560e01b949350505050565b90505f614b97565b6001600160401b0386119150614b90565b50848015614b7b57508215614b7b565b506363632b6d60e11b92915050565b600190614b43565b90915f925f546001600160a01b0361ffff82169160101c169384614dc357505050565b929450909180821015614deb5750905b818102918183041490151715611b4757612710900491565b905090614dd3565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411614e6a579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15610c26575f516001600160a01b03811615614e6057905f905f90565b505f906001905f90565b5050505f9160039190565b519060078210156103ba57565b5190611c0482611b0b565b5190611c04826103cd565b908160e09103126103ba5760405190614eb082611bb9565b8051614ebb816105b9565b8252602081015160038110156103ba57614f219160c0916020850152614ee360408201614e75565b6040850152614ef460608201611dc9565b6060850152614f0560808201611dc9565b6080850152614f1660a08201614e82565b60a085015201614e8d565b60c082015290565b614f436040929594936060830196835260208301906118ff565b0152565b60405163d0cdd02960e01b8152813560601c60048201529160e0836024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa8015610c26576005935f916150a0575b50614fcd602384013560f81c926040830193845191614fbf83614192565b614fc883614192565b6150cf565b5094909251614fdb81614192565b614fe481614192565b106150915761ffff60c086901c81165b16911591821561507e575b821561504c575b50506150445760439261040f92613fcd9160a01c60ff16615026816118e7565b604051633f27541f60e01b6020820152958694013560248501614f29565b505050606090565b80151592509082615061575b50505f80615006565b606001519091506150759061ffff166141dc565b14155f80615058565b91508360a086901c60ff16101591614fff565b61ffff60a886901c8116614ff4565b6150c2915060e03d60e0116150c8575b6150ba8183611bd4565b810190614e98565b5f614fa1565b503d6150b0565b9190600a1480615102575b6150f8575b816001916008011c16151591600f808360041c16921690565b61206891506150df565b50600581146150da565b909161512761511c602384013581565b65ffffffffffff1690565b9261513282826146b6565b93602384013560301c6001600160401b031692600186831c1615801561531a575b615308576040830193600161516d865160ff9060b81c1690565b841c166152f55761518c836151866102608501856125e3565b906144b3565b85517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316919060a81c61ffff169160206151cd836144c3565b9201916151d983611eae565b918a3560601c813b156103ba5760405163155f174360e11b815261ffff90961660048701526001600160401b039283166024870152918616604486015263ffffffff90921660648501525f608485018190526001600160a01b0390911660a485015290839081838160c4810103925af1908115610c265761526392614206926152e1575b50611eae565b116152d4575090613e799461528160209360018651911b60b81b1790565b808552908060b883901c60ff1616146152a7575b50015190516023830135923591612b00565b600167ffffffffffffff0160a01b03164260e01b6001600160e01b03191617600160a11b1783525f615295565b925050613e7993926156f5565b806120915f6152ef93611bd4565b5f61525d565b50639ec749bd60e01b9695505050505050565b5063a16fb11560e01b95945050505050565b50677fffffffffffffff8411615153565b9160e08101356103e8026001600160401b03602385013560b01c16116154a9576101c081013560028116151580615492575b6154825760011615158061546f575b61546057604082018051600167ffffffffffffff0160a01b03164260e01b6001600160e01b03191617600960a01b178082526153b6602085019182516023880135918835916143d8565b6102008301357f09a787d49be97f2209abd4b18573b704d2f35f208d1869c2661942fd38b81d8a0361542d57508051613e7994615427929091600167ffffffffffffff0160a01b03164260e01b6001600160e01b03191617600360a21b1790526154208385612f9c565b3560601c90565b916132ef565b92935061544691505191515f52600260205260405f2090565b5560608101511561545657505f90565b613e799051612b1a565b506307e3a8df60e21b92915050565b5061547d6122f082856158a4565b61536c565b50630e62c9d160e21b9392505050565b5061549c84615868565b6101e0830135141561535d565b50636747c9fd60e01b92915050565b600381146154df57600481146154d9576008036154d457600790565b600890565b50600490565b50600390565b916023615507611c0494602085015190604086015181359485920135926143d8565b6155118284612f9c565b608083015160a084015260601c916132ef565b908160209103126103ba575161040f816136ea565b916040820191600b615550845160ff9060a01c1690565b0361568b576020818101516040516305b3ac8f60e51b8152600481019190915290816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa948515610c26576154206001600160401b03611c049761560f945f9161565c575b505b875191169690600167ffffffffffffff0160a01b03164260e01b6001600160e01b03191617601160a01b178082528761564e575b5060208501519051906023840135918435916143d8565b9261561b8484846138ef565b6156258383612f9c565b608082015190818110156156465761563c916132e2565b60a08201526132ef565b50505f61563c565b600160bf1b1781525f6155f8565b61567e915060203d602011615684575b6156768183611bd4565b810190615524565b5f6155c2565b503d61566c565b61560f611c04946154206001600160401b035f6155c4565b908160209103126103ba575161040f8161089a565b9463ffffffff60ff9461ffff6156ee95608098959b9a9b8a5216602089015216604087015260a0606087015260a08601916136fb565b9416910152565b815193602060ff604085019261574c615714855161ffff9060a81c1690565b9861572160808a01611eae565b61572f6102608b018b6125e3565b916040519c8d97889762a97b8f60e81b89521694600488016156b8565b03815f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af1948515610c26575f95615837575b5061ffff85166157c4578051611c049550600167ffffffffffffff0160a01b03164260e01b6001600160e01b03191617600760a11b17614a67565b9160209193506158246157fc611c04966157e38651607f60b81b191690565b61ffff60a81b191660a89190911b61ffff60a81b161790565b600167ffffffffffffff0160a01b03164260e01b6001600160e01b03191617600160a01b1790565b8093520151906023830135923591612b00565b61585a91955060203d602011615861575b6158528183611bd4565b8101906156a3565b935f615789565b503d615848565b6040516020810191602371ffffffffffffffffffffffffffffffffffff1991013560901b168252600e815261589e602e82611bd4565b51902090565b60646020925f9263ffffffff6023818184013560701c1660030b92608060405195630fd07eb160e11b875201356004860152013560901c1660030b602483015260030b60448201526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa156103ba575f519056fea264697066735822122059b49daa3504d44ac71b19f3c1f971f7339d305dc03bc0f25dcf2d4afa8471c164736f6c6343000825003360a0346100f657601f612f8538819003918201601f19168301916001600160401b038311848410176100fa578084926020946040528339810103126100f657516001600160a01b038116908190036100f65780156100e357600280546001600160a01b0319908116909155600180549182168317905560405191906001600160a01b03167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a333608052612e76908161010f82396080518181816105ee015281816106d801528181610ee201528181611543015281816117c8015261188c0152f35b631e4fbdf760e01b5f525f60045260245ffd5b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f3560e01c80630d7b2226146118d157806311b449361461182d57806312782f401461178057806316c38b3c146116a55780631a2f7167146116785780631fa0fd621461158c5780632abe2e86146114e157806345d89b671461144e57806347d6ae7f146113a057806350b9d6f7146110bc578063544cfa8d14610e725780635569c4ff14610e4e5780635c975abb14610e2957806360caa60914610d43578063715018a614610d2457806379ba509714610c9b5780638da5cb5b14610c755780638f060fee14610acb5780638fefdfd914610a70578063a94cb772146108a9578063a97b8f001461067f578063c4805e3414610612578063c8d7601a146105cf578063d28f30791461040b578063d3390b6214610388578063e30c397814610362578063f17c6ba7146101bf5763f2fde38b1461014d575f80fd5b346101bb5760203660031901126101bb576001600160a01b0361016e6119ba565b610176611dc7565b16806001600160a01b031960025416176002556001600160a01b03600154167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e227005f80a3005b5f80fd5b346101bb5760803660031901126101bb576101d8611a26565b6101e0611a74565b906101e9611a84565b606435926001600160401b0384116101bb5761020c61ffff94369060040161198d565b949093610217611dc7565b1693841561034f57845f52600660205260ff60405f205460401c1661033c576102408383612892565b15610329577fed16ead0dd430d2356f6fa6dbf35009d20602916aa9b57a217debd8df85726df93610324916040519361027885611ad3565b60030b93848152602081019560030b958681526102e26040830191600183528a5f52600660205260405f20935160030b63ffffffff198554169063ffffffff161784555160030b839081549060201b67ffffffff00000000169067ffffffff000000001916179055565b51151568ff000000000000000082549160401b169068ff0000000000000000191617905560405194859485526020850152606060408501526060840191611da7565b0390a2005b84637bb9c08760e01b5f5260045260245ffd5b846330deb1bb60e21b5f5260045260245ffd5b8463173e0a0760e21b5f5260045260245ffd5b346101bb575f3660031901126101bb5760206001600160a01b0360025416604051908152f35b346101bb5760603660031901126101bb576024356004356044356001600160401b0381116101bb576103df7f14da50b8ae8799e95998a70f77da464dbee3827d124858e15fd7061cf39e684091369060040161198d565b6103e7611dc7565b8460095583600855610406604051928392602084526020840191611da7565b0390a3005b346101bb5760403660031901126101bb57610424611a26565b6024359063ffffffff82168092036101bb5761ffff16805f52600660205260405f206040519061045382611ad3565b54918260030b825260208201928060201c60030b845260ff604084019160401c161515815251156105bd5750825f52600760205260405f20549263ffffffff8460401c16156105ab5750670de0b6b3a764000091828080935160030b925160030b9561053061051c61050560028460030b9460201c60030b6104e482878b035f81125f146105a6575f035b05612b3f565b9b035f8112156105a1575f035b80636b49d2008113610593575b5005612b3f565b955f81121561058e575f035b6335a4e90003612b3f565b915f81121561058e576335a4e90001612b3f565b02059180020502059180020501670de0b6b3a7640000811361057f575b63ffffffff670de0b6b3a764000061057061056b8260209502612bb2565b612cde565b62c26d82020416604051908152f35b50670de0b6b3a764000061054d565b610511565b905063d693a400038c6104fe565b6104f1565b6104de565b63ebe704dd60e01b5f5260045260245ffd5b63173e0a0760e21b5f5260045260245ffd5b346101bb575f3660031901126101bb5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101bb5760203660031901126101bb5761ffff61062e611a26565b165f526006602052606060405f20604080519161064a83611ad3565b548060030b9283815260ff8260201c60030b92836020840152841c161515928391015260405192835260208301526040820152f35b346101bb5760a03660031901126101bb5760043561069b611a37565b6106a361197a565b916064356001600160401b0381116101bb576106c39036906004016119e6565b6106ce939193611a16565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633036108975760ff169160015f80825b610751575b5050506107279083838761072260209a612094565b61211c565b9361ffff8516948561073e575b8686604051908152f35b610747946121b5565b8280808080610734565b84811015610892579081838781941c1661076f575b82019091610708565b90915061077d81868a612864565b356001600160401b038116810361088e5763ffffffff6107a960206107a3858a8e612864565b01611ddb565b169061ffff8616845283602052604084206001600160401b0382165f5260205260405f20546001600160401b038116906001600160401b038160401c168683829161087a57918a93918a9998979695938f9b5f1461084b57505061084494899a9461083e8a95899561081f8e9c9b600297612aee565b6108346001600160401b038360801c16612699565b9160c01c92612a7f565b95612a33565b9050610766565b979699509750509050610874979150866002610844948b61083e5f9a8b965f9e8f9e8f9d6126b7565b9161081f565b634e487b7160e01b89526021600452602489fd5b8280fd5b61070d565b620be93560e51b5f523360045260245ffd5b346101bb5760603660031901126101bb576108c2611a26565b6108ca611a48565b604435908160070b8092036101bb576108e1611dc7565b61ffff831691825f52600660205260ff60405f205460401c1615610a5d57825f525f60205260405f206001600160401b0383165f5260205260405f2054936001600160401b03851691808301918183125f8512908015821691151617610a49575f83126109f8575050677fffffffffffffff81116109d5575f926109d06109a55f516020612e215f395f51905f529461099f6001600160401b0380961699868160401c1690610994888260801c16612699565b9060c01c918c612a7f565b98612b0e565b968686528560205260408620848416875260205280604087205585604051948594169860058561217b565b0390a4005b6001600160401b03838563433c67ef60e11b5f526004521660245260445260645ffd5b9091508390600160ff1b8314610a4957604051631307261b60e01b815261ffff9190911660048201526001600160401b03918216602482015292811660448401525f91909103166064820152608490fd5b634e487b7160e01b5f52601160045260245ffd5b8263173e0a0760e21b5f5260045260245ffd5b346101bb5760403660031901126101bb57610a89611967565b602435906001600160401b0382116101bb57610aba610abf91610ab260209436906004016119e6565b929091612094565b6120d8565b61ffff60405191168152f35b346101bb5760c03660031901126101bb57610ae4611967565b60803660231901126101bb5760a4356001600160401b0381116101bb57366023820112156101bb578060040135906001600160401b0382116101bb573660248360051b830101116101bb576040516020810163ffffffff851691828252610b49611a74565b60030b6040820152610b59611a84565b60030b606082015260643563ffffffff81168091036101bb57608082015260843560a082015260a08152610b8e60c082611aee565b5190206040516020810191825260208152610baa604082611aee565b519020936008545f955b85871015610bf55760248760051b86010135908181105f14610be4575f52602052600160405f205b960195610bb4565b905f52602052600160405f20610bdc565b03610c6257815f52600760205263ffffffff60405f205460401c16151580610c4b575b610c3857604051610c3691610c2e602083611aee565b5f8252611dec565b005b50637d15425360e01b5f5260045260245ffd5b50815f526007602052600160405f20015415610c18565b5063e315d2a960e01b5f5260045260245ffd5b346101bb575f3660031901126101bb5760206001600160a01b0360015416604051908152f35b346101bb575f3660031901126101bb57336001600160a01b036002541603610d11576001600160a01b031960025416600255600154336001600160a01b03198216176001556001600160a01b033391167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a3005b63118cdaa760e01b5f523360045260245ffd5b346101bb575f3660031901126101bb5763017ed72b60e01b5f5260045ffd5b346101bb5760203660031901126101bb576001600160a01b03610d646119ba565b165f52600560205260405f20604051905f90805490610d8282611d6f565b8085529160018116908115610e025750600114610dc2575b610dbe84610daa81860382611aee565b604051918291602083526020830190611a94565b0390f35b5f90815260208120939250905b808210610de857509091508101602001610daa82610d9a565b919260018160209254838588010152019101909291610dcf565b60ff191660208087019190915292151560051b85019092019250610daa9150839050610d9a565b346101bb575f3660031901126101bb57602060ff60025460a01c166040519015158152f35b346101bb575f3660031901126101bb57604060085460095482519182526020820152f35b346101bb5760c03660031901126101bb57600435610e8e611a37565b906044356001600160401b0381116101bb57610eae9036906004016119e6565b9190926064359260ff84168094036101bb5760843590600682101592836101bb57610ed76119d0565b966001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163303610897575f5b838110610f1357005b600188821c16610f26575b600101610f0a565b610f31818584612864565b35906001600160401b03821682036101bb5763ffffffff610f5860206107a3848988612864565b169161ffff85165f525f60205260405f206001600160401b0382165f5260205260405f2054926001600160401b038416916001600160401b038560401c16908382948c6110a8578f95978e988d958c94600288145f14610fd5575050869492610fce9896949261081f60019c9961083e94612aee565b9050610f1e565b9093919060038803611066575050869492889694928683610fce9b60019e9b6001600160401b0361083e971610611021575b50906110168161101c93612aee565b93612aee565b61081f565b61105e925061104e611057946110426001600160401b038260801c16612699565b9060c01c90878d612a7f565b9384928b612aee565b88886129e7565b868089611007565b965099505094929550505060048a036110945789610fce948f9361083e8f969960019a610874878f956126b7565b634e487b7160e01b5f52600160045260245ffd5b634e487b7160e01b5f52602160045260245ffd5b346101bb5760603660031901126101bb576110d56119ba565b6024358015158082036101bb57604435906001600160401b0382116101bb5761110a6001600160a01b0392369060040161198d565b929094611115611dc7565b1692835f52600460205260ff60405f205460101c1615611340575b80611330575b6040519061114382611ad3565b1515815260208101828152604082019060018252855f52600460205261117c60405f2093511515849060ff801983541691151516179055565b5115159061ff0062ff000084549251151560101b169260081b169062ffff00191617179055825f52600560205260405f206001600160401b03831161131c576111c58154611d6f565b601f81116112cb575b505f601f8411600114611242579461032491847fbbb4c806512f5e9cdb40d6da53c329c24a968c36ef3ff8023f5a13348fcd1e8996975f91611237575b508560011b905f198760031b1c19161790555b6040519384938452604060208501526040840191611da7565b90508201358861120b565b601f19841690825f5260205f20915f5b8181106112b35750916103249391867fbbb4c806512f5e9cdb40d6da53c329c24a968c36ef3ff8023f5a13348fcd1e899899941061129a575b5050600185811b01905561121e565b8301355f19600388901b60f8161c19169055878061128b565b9192602060018192868c013581550194019201611252565b838111156111ce57815f5260205f20601f850160051c9060208610611314575b81601f9101920160051c03905f5b8281106113075750506111ce565b5f828201556001016112f9565b5f91506112eb565b634e487b7160e01b5f52604160045260245ffd5b5060ff60025460a01c1615611136565b6003546103e8811461138b576801000000000000000081101561131c5780600161136d9201600355611ce6565b81549060031b906001600160a01b0387831b921b1916179055611130565b6333d6733760e11b5f526103e860045260245ffd5b346101bb5760403660031901126101bb576113b9611a26565b61ffff6113c4611a48565b916113cd611d4b565b50165f525f6020526001600160401b0360405f2091165f52602052608060405f20546001600160401b038082169181808260401c1691818082881c169160c01c93606060405161141c81611ab8565b888152602081019283526040810194855201948552604051968752511660208601525116604084015251166060820152f35b346101bb5760203660031901126101bb5763ffffffff61146c611967565b611474611d4b565b50165f526007602052608060405f2060405161148f81611ab8565b63ffffffff82548060030b938484526060600160208601928460201c60030b845285604088019560401c168552015494019384526040519485525160030b602085015251166040830152516060820152f35b346101bb5760c03660031901126101bb576114fa611a26565b611502611a48565b9061150b611a5e565b90606435916001600160401b0383168093036101bb5760843593841592831586036101bb576115386119d0565b946001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016330361089757610c369694611579575b506126d7565b6001600160401b03841610935086611573565b346101bb5760603660031901126101bb5760206115a7611967565b6115af611a74565b63ffffffff6115bc611a84565b92165f526007835260405f20549163ffffffff8360401c16918360030b9060030b0392841c60030b9060030b0390636b49d200821361166a575b636b49d1ff19821261165d575b8015159283611652575b83611644575b5082611639575b8261162c575b50506040519015158152f35b5f03131590508280611620565b80821315925061161a565b5f8290031315925084611613565b81811315935061160d565b9063d693a4000190611603565b9063d693a3ff1901906115f6565b346101bb5760203660031901126101bb57602061169b6116966119ba565b611d12565b6040519015158152f35b346101bb5760203660031901126101bb5760043580159081158091036101bb576116cd611dc7565b6002805460ff60a01b191660a083901b60ff60a01b161790555f5b60035481101561175357806001600160a01b03611706600193611ce6565b90549060031b1c165f52600460205261173b60405f2060ff815460081c169081611741579060ff801983541691151516179055565b016116e8565b805460ff191660ff8815151617905550565b7f0e2fb031ee032dc02d8011dc50b816eb450cf856abd8261680dac74f72165bd2602083604051908152a1005b346101bb5760803660031901126101bb57611799611a26565b6117a1611a48565b906117aa611a5e565b606435906001600160a01b03821682036101bb576001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633036108975760209361ffff84165f526006855260ff60405f205460401c16938461181a575b85856040519015158152f35b61182494506125c9565b8280808061180e565b346101bb5760a03660031901126101bb576024356001600160a01b03811681036101bb5761185961197a565b906064356001600160401b0381116101bb576118799036906004016119e6565b611881611a16565b916001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163303610897576040946118c194600435611b0f565b61ffff8351921682526020820152f35b346101bb5760c03660031901126101bb576118ea611967565b60803660231901126101bb5760a4356001600160401b0381116101bb5761191590369060040161198d565b909161191f611dc7565b6001600160401b03821161131c5760405191611945601f8201601f191660200184611aee565b80835236818501116101bb576020815f92610c36968387013784010152611dec565b6004359063ffffffff821682036101bb57565b6044359063ffffffff821682036101bb57565b9181601f840112156101bb578235916001600160401b0383116101bb57602083818601950101116101bb57565b600435906001600160a01b03821682036101bb57565b60a435906001600160a01b03821682036101bb57565b9181601f840112156101bb578235916001600160401b0383116101bb57602080850194606085020101116101bb57565b6084359060ff821682036101bb57565b6004359061ffff821682036101bb57565b6024359061ffff821682036101bb57565b602435906001600160401b03821682036101bb57565b604435906001600160401b03821682036101bb57565b602435908160030b82036101bb57565b604435908160030b82036101bb57565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b608081019081106001600160401b0382111761131c57604052565b606081019081106001600160401b0382111761131c57604052565b90601f801991011681019081106001600160401b0382111761131c57604052565b929391959490611b1e90612032565b611b2786612094565b90611b338386846120d8565b61ffff811680611ba457505090828560ff611b4f94169261230a565b948515611b8b575084805b611b6b575050505061ffff82169190565b611b8260ff8260101c16838661ffff8516876121b5565b60181c80611b5a565b63ffffffff9063557a619960e01b5f521660045260245ffd5b9394925095965050815f525f60205260405f20935f5b848110611bcc57505050505050905f90565b5f19811c60011615611cde576060810282016001600160401b0360208201359135169063ffffffff8116906001600160401b0383165f528860205260405f205490826001600160401b03611c1f846129bb565b1610611ca2575f516020612e215f395f51905f526001959493600160801b8a9463ffffffff60401b8b9560401b160101906001600160401b0386165f528c6020528160405f2055611c9860405192839283606090939291936001600160401b036080820195600183521660208201525f60408201520152565b0390a45b01611bba565b50604051631307261b60e01b815261ffff8b1660048201526001600160401b038481166024830152918216604482015291166064820152608490fd5b600190611c9c565b600354811015611cfe5760035f5260205f2001905f90565b634e487b7160e01b5f52603260045260245ffd5b6001600160a01b0316805f52600460205260ff60405f205460081c16908115611d39575090565b90506001600160a01b03600154161490565b60405190611d5882611ab8565b5f6060838281528260208201528260408201520152565b90600182811c92168015611d9d575b6020831014611d8957565b634e487b7160e01b5f52602260045260245ffd5b91607f1691611d7e565b908060209392818452848401375f828201840152601f01601f1916010190565b6001600160a01b03600154163303610d1157565b3563ffffffff811681036101bb5790565b63ffffffff169081158015612015575b8015611feb575b611fd8576084355f5b60108110611f9d575b50825f52600760205260405f2054602435928360030b918285036101bb57828160030b1490811591611f7c575b8115611f54575b60401c63ffffffff1615159081611f4c575b50611f3957845f52600760205260405f209063ffffffff198254168563ffffffff16178255604435938460030b948581036101bb57835467ffffffff00000000191667ffffffff00000000602083901b1617845560643563ffffffff8116918282036101bb577f33d633b066cb2242486e5a44f958d376733d42b559847e1b913abbd16620951a98846001611f3498805463ffffffff60401b8760401b169063ffffffff60401b19161781550155505050604051958695865260208601526040850152606084015260a0608084015260a0830190611a94565b0390a2565b8463eb0b958760e01b5f5260045260245ffd5b90505f611e5b565b905060643563ffffffff81168082036101bb57604083901c63ffffffff161415919050611e49565b90506044358060030b908181036101bb57508160201c60030b141590611e42565b61ffff611faa82846128ea565b168015611fd257805f52600660205260ff60405f205460401c16156105bd5750600101611e0c565b50611e15565b50639752636160e01b5f5260045260245ffd5b506024358060030b81036101bb576044358060030b81036101bb5761200f91612892565b15611e03565b5060643563ffffffff81168082036101bb57612328915010611dfc565b6001600160a01b03811690815f52600460205260ff60405f2054166120905760ff60025460a01c166120815761206790611d12565b1561206f5750565b63c7eff51760e01b5f5260045260245ffd5b630d75fbb560e21b5f5260045ffd5b5050565b63ffffffff1690815f526007602052600160405f200154918215806120bb575b6105ab5750565b50805f52600760205263ffffffff60405f205460401c16156120b4565b92919092805b6120e957505f925050565b8060f01c8015612114576121005f1984878461292c565b61210e575060101b806120de565b93505050565b505f93505050565b91949361ffff16929091805b61213557505f9450505050565b8060f01c801561217157848114158061215f575b612157575060101b80612128565b955050505050565b5061216c8388868461292c565b612149565b505f955050505050565b909194939294608082019560068410156110a8576001600160401b036001600160a01b039260609585521660208401521660408201520152565b91909161ffff831691825f525f60205260405f20955f5b8681106121dd575050505050505050565b600182821c16156122ee576060810283016001600160401b0360208201359135169063ffffffff8116906001600160401b0383165f528a60205260405f205490826001600160401b0361222f846129bb565b16106122b2575f516020612e215f395f51905f528c6001969594600160801b8c9563ffffffff60401b8d9660401b160101916001600160401b0387165f526020528160405f20556122a860405192839283606090939291936001600160401b036080820195600183521660208201525f60408201520152565b0390a45b016121cc565b50604051631307261b60e01b815261ffff8a1660048201526001600160401b038481166024830152918216604482015291166064820152608490fd5b6001906122ac565b8051821015611cfe5760209160051b010190565b9391909293600285106125c057604051926102206123288186611aee565b60108552601f19013660208601375f5b60108110806125aa575b156123de5761235181846128ea565b61ffff5f91165f525f60205260405f205f5b86811061238757505061237682876122f6565b525f198114610a4957600101612338565b6060810289016001600160401b0380823516165f52826020526001600160401b036123c163ffffffff602060405f209401351692546129bb565b1610156123d1575b600101612363565b6001811b909217916123c9565b93926001919695501b925f198401938411610a49575f5b81811061251e575090919293600311612516575f5b81811061241a5750505050505f90565b60018101808211610a49575b828110612436575060010161240a565b61244382869793976122f6565b5161244e82876122f6565b511760018201808311610a49578119841660101b915b85821061247957505050600101949094612426565b8461248e838a969b999a9895989794976122f6565b518217036125015750505090849561ffff6124e6846124dc8899846124c38b6124bc839c9d6124f39c6122f6565b51936128ea565b9160101b911617996124d586846122f6565b51926122f6565b51191692896128ea565b9160101b911617956128ea565b161760301b9160181b171790565b90919360010190979296959794919394612464565b505050505f90565b60018101808211610a49575b82811061253a57506001016123f5565b8561254583876122f6565b5161255083886122f6565b51171461255f5760010161252a565b9150839550936125938561257a61259c959761ffff976122f6565b5186612586838a6128ea565b9160101b911617976122f6565b511916936128ea565b9160101b91161760181b1790565b5061ffff6125b882856128ea565b161515612342565b50509150505f90565b61ffff909392931691825f525f60205260405f206001600160401b0383165f5260205260405f20546001600160401b038116926001600160401b0386168401809411610a4957677fffffffffffffff841161268f576126875f516020612e215f395f51905f529361265e5f966001600160401b0395868160401c1687612653818460801c16612699565b9260c01c9316612a7f565b90878752866020526040872085851688526020528160408820556040519485941698878561217b565b0390a4600190565b5050505050505f90565b6001600160401b036001911601906001600160401b038211610a4957565b906001600160401b03809116911601906001600160401b038211610a4957565b909391929361ffff821694855f525f60205260405f206001600160401b0383165f5260205260405f2054956001600160401b038716906001600160401b038860801c16926001600160401b038816918383146127eb578960c01c6040519084825285602083015260408201528560608201526001600160a01b038916917fa6e81cd30de752670d09d6e9ab3f2ff76d27aff8a692d6bc1684650c9375587f60806001600160401b038a1693a4159081156127d9575b506127d0576127c26127c8926001600160401b036127ce9960401c16906127bb6127b582612699565b91612699565b9189612a7f565b95612b0e565b916129e7565b565b50505050505050565b677fffffffffffffff9150115f61278c565b975050509250905f95939550818460c01c1461285c5761285761282d836001600160401b03945f516020612e215f395f51905f5296865f9960401c1690612a7f565b8686528560205260408620848416875260205280604087205560405193849316978660058561217b565b0390a4565b505050505050565b9190811015611cfe576060020190565b811561287e570490565b634e487b7160e01b5f52601260045260245ffd5b906335a4e8ff199160030b9182121591826128db575b50816128c7575b816128b8575090565b636b49d200915060030b131590565b636b49d1ff19600382900b121591506128af565b6335a4e900121591505f6128a8565b907f0fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81168103610a495760041b60f0039060f08211610a495761ffff911c1690565b61ffff9093919293165f525f60205260405f20915f5b848110612953575050505050600190565b82811c60011615156060820283018161297d575b5061297457600101612942565b50505050505f90565b90506001600160401b0380823516165f52846020526001600160401b036129b363ffffffff602060405f209401351692546129bb565b16105f612967565b6001600160401b038181169160401c16808211156129e1576001600160401b0391031690565b50505f90565b5f516020612e215f395f51905f52916128575f949661ffff6001600160401b0394169687875286602052604087208585168852602052816040882055604051948594169860058561217b565b93945f516020612e215f395f51905f5293966128579161ffff6001600160401b0395941697885f525f60205260405f208686165f526020528260405f205560405195869516998561217b565b6001600160401b031660409190911b6fffffffffffffffff0000000000000000161760809190911b77ffffffffffffffff00000000000000000000000000000000161760c09190911b7fffffffffffffffff000000000000000000000000000000000000000000000000161790565b906001600160401b03809116911603906001600160401b038211610a4957565b6001600160401b0382166001600160401b038216115f14612b365790612b3391612aee565b90565b612b3391612aee565b6335a4e9006715cc96efd11924eb670de0b6b3a76400009202056753444835ec58000082828002056801158e460913d00000680246ddf979766800006803e7336287142000006805f68e8131ecf80000609c85058803850205870384020586038302058503820205840302058203020590565b6001811115612b3357806001600160801b831015612cc8575b60048268010000000000000000612c7a941015612cbb575b640100000000811015612cae575b62010000811015612ca1575b610100811015612c95575b6010811015612c89575b1015612c81575b60030260011c612c298184612874565b0160011c612c378184612874565b0160011c612c458184612874565b0160011c612c538184612874565b0160011c612c618184612874565b0160011c612c6f8184612874565b0160011c8092612874565b8111900390565b60011b612c19565b811c9160021b91612c12565b60081c91811b91612c08565b60101c9160081b91612bfd565b60201c9160101b91612bf1565b60401c9160201b91612be3565b5050608081901c68010000000000000000612bcb565b6706f05b59d3b200008113612dee5780612d3e612de7612d57612d3e6009612ddf612dc56019612dbd612da36031612d9b612d816051612b339f612d5f6079612d3483612d799402670de0b6b3a7640000900590565b9e8f60d260a98202055b670de0b6b3a76400000102670de0b6b3a7640000900590565b02609c900590565b670de0b6b3a7640000018d02670de0b6b3a7640000900590565b02606e900590565b670de0b6b3a7640000018a02670de0b6b3a7640000900590565b026048900590565b670de0b6b3a7640000018702670de0b6b3a7640000900590565b02602a900590565b670de0b6b3a7640000018402670de0b6b3a7640000900590565b026014900590565b6006900590565b61056b612e0b670de0b6b3a7640000612e10938103026002900590565b612bb2565b60011b6715cc96efd11924eb039056fe0a3200374a0b65d177f750725c8020c7124e593a15d6cfa518eeb5c4b66fe135a2646970667358221220ac5b5a6e0bb7ac0adbbb909d2233dae7d92bf50ebe6a1f8cd3e4847913ad6ced64736f6c6343000825003360a080604052346100615733608052611da89081610066823960805181818160c9015281816101b20152818161060c015281816109f301528181610d81015281816114d5015281816115b30152818161172c015281816119ac0152611b230152f35b5f80fdfe6080806040526004361015610012575f80fd5b5f905f3560e01c9081630bb6bd3114610e815750806314acdb7514610c8b57806318233ea414610c665780636af2d071146108c15780638ab7a9e3146107585780639f05385814610495578063a6bcee7714610120578063b67591e0146100ed578063c8d7601a146100a95763e6f430251461008c575f80fd5b346100a6576100a361009d36610ece565b9161143c565b80f35b80fd5b50346100a657806003193601126100a65760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346100a65760203660031901126100a65767ffffffffffffffff60406020926004358152808452205416604051908152f35b5060403660031901126100a65760043567ffffffffffffffff8111610491578060040190610280600319823603011261048d57602435916001600160801b03831692838103610489576001600160a01b0361017a83611143565b16330361046157604051630cde9a1960e11b815260206004820181905281806101a66024820187611169565b03816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115610456578691610420575b5060648401356001600160801b03811680910361041c576102039082611b19565b81875260016020526001600160801b036040882054168103908111610408578086116103f1575060448401916001600160a01b0361024084611143565b166103e2576001600160801b03905b168034036103cc57508086526001602052604086208054866001600160801b038216016001600160801b0381116103b8576001600160801b0316906001600160801b0319161790556102a083611143565b907f8a20901378268e40a69eea8774ca78cc3a1ec488a3829c3b6c5e4fb6725f7ae860406001600160a01b036102d586611143565b94818351961686528960208701521693a36001600160a01b036102f782611143565b1661031c575050906001600160a01b0361031660246100a39401611143565b16611cdc565b61034760246103406001600160a01b036103398195989698611143565b1696611143565b9401611143565b6040516323b872dd60e01b87529382166004521660245260445260208360648180865af1906001845114821615610397575b60405215610385575080f35b635274afe760e01b8252600452602490fd5b9060018115166103af57823b15153d15161690610379565b503d83823e3d90fd5b634e487b7160e01b89526011600452602489fd5b6329f37f3d60e11b875234600452602452604486fd5b506001600160801b038661024f565b637f16270360e01b87526004869052602452604486fd5b634e487b7160e01b87526011600452602487fd5b8680fd5b90506020813d60201161044e575b8161043b60209383610f79565b8101031261044a57515f6101e2565b5f80fd5b3d915061042e565b6040513d88823e3d90fd5b6044856001600160a01b0361047585611143565b63d20b19c960e01b83523360045216602452fd5b8480fd5b8280fd5b5080fd5b50346100a6576101403660031901126100a6576004359067ffffffffffffffff82116100a65781600401916102806003198236030112610491576104d7610eb0565b60e036604319011261048d5761012435916001600160801b03831683036107545761020460405160208101907f090fdca8b7893109ddd46eb2fcc1f0c92bc4ca80818e20e62d7a87857c7f54328252610534604082016044611006565b610100815261054561012082610f79565b5190209101359081810361073f57505061055f60446117f4565b6001600160a01b0361056f61112d565b1633036106ff576105808185611991565b9360408501805160128110156106eb576009190161069a57506105b5606086015163ffffffff6105ae610f34565b1690610f58565b9485421161068657516040805160ff851681526001600160801b038616602082015295965086953392917f405e063e775b0ddca8b86f880a90272e5abe6376fd2aa2b31db9503085766a1891a36001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016803b15610489576106599385809460405196879586948593635f2b8a0960e11b85523392600486016113c9565b03925af1801561067b5761066a5750f35b8161067491610f79565b6100a65780f35b6040513d84823e3d90fd5b631b6af7f760e31b85526004869052602485fd5b84905160128110156106d7576320c75ff560e21b82526106b990610faf565b604490600a602452fd5b634e487b7160e01b5f52602160045260245ffd5b634e487b7160e01b82526021600452602482fd5b634e487b7160e01b86526021600452602486fd5b6044836001600160a01b0361071261112d565b7ffff7d58e0000000000000000000000000000000000000000000000000000000083523360045216602452fd5b639b765be160e01b8552600452602452604483fd5b8380fd5b50346100a65760e03660031901126100a6576107726110a5565b60043563ffffffff8116808203610754576276a700811180156108a3575b8015610885575b8015610866575b610857576040519150815260243580151580910361075457602082015260443563ffffffff811680910361075457604082015260643567ffffffffffffffff81168091036107545760608201526084356001600160a01b03811680910361075457608082015260a43563ffffffff81168091036107545760a082015260c43561ffff8116809103610754578160e09160c07f5070feda32f224e63a30a4aa6edab1aca2ff34b74b645a54c4d0547ac4ce3ce7940152a280f35b632130bee360e21b8452600484fd5b5060c43561ffff81168082036108815761271091501161079e565b8580fd5b5060a43563ffffffff8116808203610881576276a700915011610797565b5060443563ffffffff8116808203610881576276a700915011610790565b50346100a6576101403660031901126100a6576004359067ffffffffffffffff82116100a6578160040191610280600319823603011261049157610903610eb0565b9060e036604319011261048d5760249061091b6117b0565b50016001600160a01b0361092e82611143565b163303610c3e575061094160448461188e565b61094b8184611991565b9061095582611ac4565b60608201516044359063ffffffff82169182810361088157506109789190610f58565b804211610c2c57506001600160a01b0361099061112d565b16610c0f5742935b82516001600160a01b036109aa61112d565b16907f0f59ad144e3db99bb1d8ff9ba2f45aa7604a682c3a32676ab15f124159650e5f606060405160ff8716998a82526020820152610124356040820152a36001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016946020840151863b1561088157604051906322e4003b60e11b82526004820152600a60248201528581604481838b5af1801561045657908691610bfa575b50506001600160a01b03610a6361112d565b1615610a6d578480f35b602060405180809363616fd79f60e01b825260406004830152610a936044830187611169565b9060248301520381895afa8015610bef578590610ba6575b6001600160801b0391501694610104359561ffff87169687810361041c5750868102968188041490151715610b92576001600160801b03612710869704169351604051907f405e063e775b0ddca8b86f880a90272e5abe6376fd2aa2b31db9503085766a18339280610b378989839092916001600160801b0360209160ff604085019616845216910152565b0390a3803b1561048957610b679385809460405196879586948593635f2b8a0960e11b85523392600486016113c9565b03925af1801561067b57610b7d575b8080808480f35b81610b8791610f79565b6100a657805f610b76565b634e487b7160e01b85526011600452602485fd5b506020813d602011610be7575b81610bc060209383610f79565b8101031261048957516001600160801b0381168103610489576001600160801b0390610aab565b3d9150610bb3565b6040513d87823e3d90fd5b81610c0491610f79565b61048957845f610a51565b610c2663ffffffff610c1f610f34565b1642610f58565b93610998565b631b6af7f760e31b8452600452602483fd5b826001600160a01b03610c52604493611143565b63087ba00760e31b83523360045216602452fd5b50346100a65760e03660031901126100a657506020610c836110a5565b604051908152f35b503461044a57610c9a36610ece565b9091610ca46117b0565b50602081016001600160a01b03610cba82611143565b163303610e5957508281610cd184610cd69461188e565b611991565b91610ce083611ac4565b610cf6606084015163ffffffff6105ae85610f47565b804211610e475750602082013580159081150361044a57610e305760407f0f98dc39b06b8476b395ab99d523ae39c6ff06e545937b29d72c788fb0460657916060840167ffffffffffffffff610d4b82610f1f565b16610df8575b50610d6763ffffffff610c1f8488519701610f47565b60ff8351921682526020820152a260206001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016910151813b1561044a575f916044839260405194859384926322e4003b60e11b84526004840152600b60248401525af18015610ded57610ddf575080f35b610deb91505f90610f79565b005b6040513d5f823e3d90fd5b610e0190610f1f565b60208601515f525f60205267ffffffffffffffff835f20911667ffffffffffffffff198254161790555f610d51565b602083015163343e80d760e21b5f5260045260245ffd5b631b6af7f760e31b5f5260045260245ffd5b610e6a6001600160a01b0391611143565b63087ba00760e31b5f52336004521660245260445ffd5b3461044a57602036600319011261044a576020906004355f52600182526001600160801b0360405f2054168152f35b6024359060ff8216820361044a57565b359060ff8216820361044a57565b61012060031982011261044a5760043567ffffffffffffffff811161044a57610280818303600319011261044a576004019160243560ff8116810361044a5760e09092604319011261044a57604490565b3567ffffffffffffffff8116810361044a5790565b60e43563ffffffff8116810361044a5790565b3563ffffffff8116810361044a5790565b91908201809211610f6557565b634e487b7160e01b5f52601160045260245ffd5b90601f8019910116810190811067ffffffffffffffff821117610f9b57604052565b634e487b7160e01b5f52604160045260245ffd5b60128110156106c357600452565b359063ffffffff8216820361044a57565b359067ffffffffffffffff8216820361044a57565b35906001600160a01b038216820361044a57565b359061ffff8216820361044a57565b63ffffffff61101482610fbd565b168252602081013580151580910361044a5761109f60c0809361ffff93602087015263ffffffff61104760408301610fbd565b16604087015267ffffffffffffffff61106260608301610fce565b1660608701526001600160a01b0361107c60808301610fe3565b16608087015263ffffffff61109360a08301610fbd565b1660a087015201610ff7565b16910152565b60405160208101907f090fdca8b7893109ddd46eb2fcc1f0c92bc4ca80818e20e62d7a87857c7f543282526110de604082016004611006565b61010081526110ef61012082610f79565b51902090565b6040516110de60208201927f090fdca8b7893109ddd46eb2fcc1f0c92bc4ca80818e20e62d7a87857c7f543284526040830190611006565b60c4356001600160a01b038116810361044a5790565b356001600160a01b038116810361044a5790565b359064ffffffffff8216820361044a57565b6102808201906001600160a01b0361118082610fe3565b1683526001600160a01b0361119760208301610fe3565b1660208401526001600160a01b036111b160408301610fe3565b16604084015260608101356001600160801b03811680910361044a57606084015263ffffffff6111e360808301610fbd565b16608084015264ffffffffff6111fb60a08301611157565b1660a084015264ffffffffff61121360c08301611157565b1660c084015264ffffffffff61122b60e08301611157565b1660e084015263ffffffff6112436101008301610fbd565b1661010084015263ffffffff61125c6101208301610fbd565b1661012084015261ffff6112736101408301610ff7565b1661014084015261ffff61128a6101608301610ff7565b1661016084015261ffff6112a16101808301610ff7565b1661018084015260ff6112b76101a08301610ec0565b166101a084015260ff6112cd6101c08301610ec0565b166101c08401526101e08101356101e084015261020081013561020084015261022081013561022084015267ffffffffffffffff61130e6102408301610fce565b16610240840152610260810135601e198236030181121561044a5701906020823592019267ffffffffffffffff831161044a57606083023603841361044a57826102a092610280610260840152520191905f5b81811061136e5750505090565b90919260608060019267ffffffffffffffff61138988610fce565b16815263ffffffff61139d60208901610fbd565b16602082015267ffffffffffffffff6113b860408901610fce565b166040820152019401929101611361565b92936001600160801b03606093969560ff6113f46001600160a01b0395608089526080890190611169565b9816602087015216604085015216910152565b9193926001600160a01b039060ff611429606094608087526080870190611169565b961660208501525f604085015216910152565b906114478183611991565b9260408401938451945f9560128110156106c35760091480611796575b61171c57611472838661188e565b8051601281101561157657600a1461158a578051601281101561157657600b03611568576114b76114b2606084015163ffffffff6105ae60408801610f47565b611d55565b5160128110156106eb57600914611547575b50506001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690813b15610754579183916115239383604051809681958294635f2b8a0960e11b8452339160048501611407565b03925af1801561067b57611535575050565b611540828092610f79565b6100a65750565b6115619163ffffffff6105ae60606114b294015192610f47565b5f806114c9565b61157182611ac4565b6114b7565b634e487b7160e01b87526021600452602487fd5b5090916115a96114b2606084015163ffffffff6105ae60a08801610f47565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169260405163616fd79f60e01b815260406004820152602081806115f9604482018a611169565b60ff871660248301520381885afa9081156117115787916116cd575b5061162f60c06001600160801b0361ffff931693016117e5565b16908181029181830414901517156116b95791516040805160ff841681526127109094046001600160801b031660208501819052933392917f405e063e775b0ddca8b86f880a90272e5abe6376fd2aa2b31db9503085766a1891a3823b156104895791611523939185809460405196879586948593635f2b8a0960e11b85523392600486016113c9565b634e487b7160e01b86526011600452602486fd5b90506020813d602011611709575b816116e860209383610f79565b8101031261041c57516001600160801b038116810361041c5761162f611615565b3d91506116db565b6040513d89823e3d90fd5b5050509091506001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001691823b1561044a57611779925f9283604051809681958294635f2b8a0960e11b8452339160048501611407565b03925af18015610ded5761178a5750565b5f61179491610f79565b565b50606082015162ed4e008101809111610f65574211611464565b604051906080820182811067ffffffffffffffff821117610f9b576040525f6060838281528260208201528260408201520152565b3561ffff8116810361044a5790565b6276a70063ffffffff61180683610f47565b161190811561186f575b8115611850575b8115611834575b5061182557565b632130bee360e21b5f5260045ffd5b612710915061184860c061ffff92016117e5565b16115f61181e565b90506276a70063ffffffff61186760a08401610f47565b161190611817565b90506276a70063ffffffff61188660408401610f47565b161190611810565b61020061189a836110f5565b910135908181036118b0575050611794906117f4565b639b765be160e01b5f5260045260245260445ffd5b519061ffff8216820361044a57565b519060ff8216820361044a57565b908160e091031261044a576040519060e0820182811067ffffffffffffffff821117610f9b5760405280516001600160a01b038116810361044a578252602081015190601282101561044a5760c0916020840152611942604082016118c5565b6040840152611953606082016118d4565b6060840152611964608082016118c5565b608084015261197560a082016118c5565b60a0840152015163ffffffff8116810361044a5760c082015290565b9190916119ee61199f6117b0565b9360206001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169360405180948192630cde9a1960e11b83528460048401526024830190611169565b0381865afa918215610ded575f92611a8f575b509060ff60e092828752161780602086015260246040518094819363e80160ab861b835260048301525afa908115610ded575f91611a60575b5060208101519060128210156106c35760c0015163ffffffff1660608401526040830152565b611a82915060e03d60e011611a88575b611a7a8183610f79565b8101906118e2565b5f611a3a565b503d611a70565b91506020823d602011611abc575b81611aaa60209383610f79565b8101031261044a5790519060ff611a01565b3d9150611a9d565b604001805160128110156106c35760081901611add5750565b5160128110156106c3576320c75ff560e21b5f52611afa90610faf565b600960245260445ffd5b519067ffffffffffffffff8216820361044a57565b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016604051916333e6fe5560e11b835280600484015260a083602481855afa928315610ded575f93611c3b575b5067ffffffffffffffff83511680611c33575060e09060246040518094819363e80160ab861b835260048301525afa8015610ded576020915f91611c14575b50015160128110156106c357600c8103611bf7575067ffffffffffffffff602082015116159081611be7575b5015611be25790565b505f90565b60ff91506040015116155f611bd9565b6320c75ff560e21b5f52611c0a90610faf565b600c60245260445ffd5b611c2d915060e03d60e011611a8857611a7a8183610f79565b5f611bad565b935050505090565b90925060a0813d60a011611cd4575b81611c5760a09383610f79565b8101031261044a576040519060a0820182811067ffffffffffffffff821117610f9b57611cc891608091604052611c8d81611b04565b8452611c9b60208201611b04565b6020850152611cac604082016118d4565b6040850152611cbd606082016118d4565b606085015201611b04565b6080820152915f611b6e565b3d9150611c4a565b814710611d3e57604051906020820182811067ffffffffffffffff821117610f9b575f936001600160a01b03859493858095819560405252165af115611d1e57565b3d15611d2f576040513d5f823e3d90fd5b63d6bda27560e01b5f5260045ffd5b504763cf47918160e01b5f5260045260245260445ffd5b80421115611d605750565b63b317256b60e01b5f5260045260245ffdfea26469706673582212205e45bf1569dde861e0cc265c2bd2dfd4b2111497bf5068980dcdeaaa15d5e3a764736f6c63430008250033",
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

// PackDigestOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb40b2c13.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function digestOf((address,address,address,uint128,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint64)[]) terms) view returns(bytes32)
func (orders *Orders) PackDigestOf(terms IOrdersTerms) []byte {
	enc, err := orders.abi.Pack("digestOf", terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDigestOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb40b2c13.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function digestOf((address,address,address,uint128,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint64)[]) terms) view returns(bytes32)
func (orders *Orders) TryPackDigestOf(terms IOrdersTerms) ([]byte, error) {
	return orders.abi.Pack("digestOf", terms)
}

// UnpackDigestOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb40b2c13.
//
// Solidity: function digestOf((address,address,address,uint128,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint64)[]) terms) view returns(bytes32)
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
// Solidity: event OrderClosed(bytes32 indexed id, uint8 indexed status, address indexed by, uint8 parcel, address token, uint128 toShopper, uint128 toMerchant, uint128 fee, uint8 credited)
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
// Solidity: event OrderPlaced(bytes32 indexed id, address indexed shopper, address indexed merchant, uint256 parcels, (address,address,address,uint128,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint64)[]) terms)
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
	if bytes.Equal(raw[:4], orders.abi.Errors["PickupAhead"].ID.Bytes()[:4]) {
		return orders.UnpackPickupAheadError(raw[4:])
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
	Bin: "0x60808060405234601557613cfb908161001a8239f35b5f80fdfe60a0806040526004361015610012575f80fd5b5f3560e01c90816383f590ae1461043157508063c87b56dd146103135763e8a3d4851461003d575f80fd5b3461030f575f36600319011261030f5761030b6102ff60206102fa60026101066101b5846101b0600a60a96100706117a6565b60038561007b611807565b81806100856118b4565b926040519a878c985191829101848a015e8701906203430360ec1b83830152805192839101602383015e0101907f23306637363665222f3e3c73746f70206f66667365743d2231222073746f702d848301527f636f6c6f723d2223306233623563222f3e3c2f6c696e6561724772616469656e60238301527f743e3c2f646566733e3c726563742077696474683d223430302220686569676860438301527f743d22343030222072783d223830222066696c6c3d2275726c28236729222f3e60638301527f3c67207472616e73666f726d3d227472616e736c61746528393020383029207360838301526831b0b632941a94911f60b91b60a383015280519283910160ac83015e0101691e17b39f1e17b9bb339f60b11b8382015203016015198101845201826111bf565b613a44565b6040519485917f7b226e616d65223a2257617962696c6c2052656365697074222c2273796d626f828401527f6c223a2257415942494c4c222c226465736372697074696f6e223a225265636560408401527f69707473206f66206f72646572732c206561636820776974682069747320657360608401527f63726f7720616e6420657665727920737465702069747320646576696365732060808401527f7369676e65642c2066726f6d20636865636b6f757420746f20646f6f7273746560a08401527f702e2054686579207374617920776974682074686569722073686f707065727360c08401527f2e222c22696d616765223a22646174613a696d6167652f7376672b786d6c3b6260e084015265185cd94d8d0b60d21b6101008401528051918291018484015e810161227d60f01b838201520301601d198101845201826111bf565b61258e565b60405191829182611179565b0390f35b5f80fd5b3461030f57602036600319011261030f5760043560405163e80160ab60e01b815281600482015260e081602481335afa908115610426575f916103f7575b506001600160a01b03815116156103e457816102fa60016102ff9361039f61037b61030b97611540565b6103ab6103a560209788948594876040519161039788846111bf565b5f8352611987565b90612284565b936123dd565b6040519684889551918291018487015e8401908282015f8152815193849201905e0101607d60f81b815203601e198101845201826111bf565b50637e27328960e01b5f5260045260245ffd5b610419915060e03d60e01161041f575b61041181836111bf565b810190611259565b82610351565b503d610407565b6040513d5f823e3d90fd5b3461030f57602036600319011261030f576004359067ffffffffffffffff821161030f5781360361028060031982011261030f57630cde9a1960e11b8252602060048301526102a48201906001600160a01b03610490856004016111e1565b1660248401526001600160a01b036104aa602486016111e1565b16604484015260448401916001600160a01b036104c6846111e1565b16606485015260648501356001600160801b03811680910361030f57608485015263ffffffff6104f8608487016111f5565b1660a485015264ffffffffff61051060a48701611206565b1660c485015264ffffffffff61052860c48701611206565b1660e485015264ffffffffff61054060e48701611206565b1661010485015263ffffffff61055961010487016111f5565b1661012485015263ffffffff61057261012487016111f5565b1661014485015261ffff6105896101448701611218565b1661016485015261ffff6105a06101648701611218565b1661018485015261ffff6105b76101848701611218565b166101a485015260ff6105cd6101a48701611227565b166101c485015260ff6105e36101c48701611227565b166101e48501526101e485013561020485015261020485013561022485015261022485013561024485015267ffffffffffffffff6106246102448701611235565b166102648501526102648501918235906022190181121561030f5785016024600482013591019167ffffffffffffffff821161030f57606082023603831361030f5761028061028487015281905284916102c48301915f5b81811061111a5750505090806020920381335afa928315610426575f936110e6575b5060405163e80160ab60e01b8152600481018490529160e083602481335afa928315610426575f936110c5575b50602083015160128110156110b1571561109e576106eb6106f09161130b565b61131f565b60405163ed43a6f560e01b815292602084600481335afa938415610426575f9461105a575b505f6001600160a01b03602461072d8960040161130b565b6040516360caa60960e01b815290831660048201529687928391165afa938415610426575f94610fba575b505f5b84518110156107c757600190600160fd1b6001600160f81b031961077f838961151b565b51161080156107a6575b610794575b0161075b565b60206107a0828861151b565b5361078e565b50607f60f81b6001600160f81b03196107bf838961151b565b511614610789565b50949390916107d582611540565b916107df85612792565b6107e890612892565b966020968793604051996107fc868c6111bf565b5f8b5261080a61013e612a76565b8660409c8d9384519361081d86866111bf565b6012855283808601967102220666f6e742d7765696768743d223730360741b8852519687968288017f3c6720666f6e742d73697a653d223135222066696c6c3d2223306232353430009052518091603f89015e860192603f840171111f1e3a32bc3a103c1e911a1c11103c9e9160711b90528251828401948186605183015e01603f019061111f60f11b6012830152805192839101601483015e016012019060028201771e17ba32bc3a1f1e3a32bc3a103c1e91199a9911103c9e9160411b9052518092601a83015e0160020190601882017311103a32bc3a16b0b731b437b91e9132b732111f60611b9052805192839101602c83015e01601801601481016a1e17ba32bc3a1f1e17b39f60a91b90520360140160141981018252600b0161094590826111bf565b936109526064840161169e565b6001600160801b031661096883600486016116b2565b809150938d5f915b838310610eaf5750505081610e6b575b50506109a46109916064850161169e565b6001600160801b03888b01519116612abb565b6109f360018d896109b58d51612892565b91519a8b928180850197805191829101895e8401908560fd1b83830152805192839101602183015e01015f838201520301601f1981018952886111bf565b60018301809311610e57578b5192610a0b8d856111bf565b600584528b84019064151bdd185b60da1b825280601a0290601a820403610e575761013e01978861013e11610e57578c99878f93998c9b9a8c9b988c99978a9896610a568a98612a76565b92895193610a648b866111bf565b60128552898501957102220666f6e742d7765696768743d223730360741b87528b519687968c88017f3c6720666f6e742d73697a653d223135222066696c6c3d2223306232353430009052518091603f89015e860192603f840171111f1e3a32bc3a103c1e911a1c11103c9e9160711b905282518c8401948186605183015e01603f019061111f60f11b6012830152518092601483015e016012019060028201771e17ba32bc3a1f1e3a32bc3a103c1e91199a9911103c9e9160411b9052518092601a83015e0160020190601882017311103a32bc3a16b0b731b437b91e9132b732111f60611b9052518092602c83015e01601801601481016a1e17ba32bc3a1f1e17b39f60a91b90520360140160141981018252600b01610b8690826111bf565b610b8f9161172b565b90610b9992611987565b610ba39085612284565b9b81610bae896123dd565b9860c0015163ffffffff16610bc2906133cc565b95610bcc90612710565b8051613078825260020160011982015291610be6906134cb565b610bef46612a76565b92610bfc60048b0161130b565b610c05906125e9565b955160805282608051017f2c2272656365697074223a7b226964223a2200000000000000000000000000009052600119810151601e8192016080516032015e60805101691116113230ba32911d1160b11b603282015287519081848a01603c83015e0160320190600a82017f222c2276656e646f72223a7b226e616d65223a000000000000000000000000009052805192839101601d83015e01600a0190601382017f2c2277656273697465223a226469643a706b683a6569703135353a00000000009052805192839101602e83015e0160130190601b8201601d60f91b9052805192839101601c83015e01601b01600181015f90526080519003600101601f1981016080515260805190610d19916111bf565b878360040191610d28926135bc565b96818151610d35906134cb565b93606401610d429061169e565b910151610d57916001600160801b0316612abb565b8a5196879381808087019b8c6080515180918460805101905e8801906b227d2c226974656d73223a5b60a01b83830152805192839101602c83015e0101906c2e961131bab93932b731bc911d60991b600c830152805192839101601983015e01600c01906816113a37ba30b6111d60b91b600d830152805192839101601683015e01600d01600981015f905203600901601f1981018552610df890856111bf565b87519686889751918291018489015e8601908282015f8152815193849201905e0101905f8252518092825e01617d7d60f01b815203601d1981018252600201610e4190826111bf565b610e4a9061258e565b905161030b819282611179565b634e487b7160e01b5f52601160045260245ffd5b9195965091505f198114610e57578995610ea1610e936001610ea7940194898c015190612abb565b610e9b61176b565b85612934565b9061172b565b938b80610980565b92939199909495969798610f6a6004610ed48d610ece888e85016116b2565b906116e8565b8480610ef68b84019867ffffffffffffffff610eef8b6116f8565b169061170d565b9a610f2b67ffffffffffffffff610f25610f1f63ffffffff610f19878a0161171a565b16612a76565b966116f8565b16613b91565b90519784899551918291018487015e8401906301061cb960e51b83830152805192839101602483015e01015f838201520301601f1981018452836111bf565b60018b0192838c11610e57578f93610fa9938f610fa39067ffffffffffffffff600198610f99610ea1976116f8565b9201519116612abb565b91612934565b98018d8d9998979695949392610970565b9093503d805f833e610fcc81836111bf565b81019060208183031261030f5780519067ffffffffffffffff821161030f570181601f8201121561030f5780519067ffffffffffffffff82116110465760405192611021601f8401601f1916602001856111bf565b8284526020838301011161030f57815f9260208093018386015e830101529286610758565b634e487b7160e01b5f52604160045260245ffd5b9093506020813d602011611096575b81611076602093836111bf565b8101031261030f57516001600160a01b038116810361030f579286610715565b3d9150611069565b83634ffac4d960e11b5f5260045260245ffd5b634e487b7160e01b5f52602160045260245ffd5b6110df91935060e03d60e01161041f5761041181836111bf565b91856106cb565b9092506020813d602011611112575b81611102602093836111bf565b8101031261030f5751918461069e565b3d91506110f5565b9193509160608060019267ffffffffffffffff61113688611235565b16815263ffffffff61114a602089016111f5565b16602082015267ffffffffffffffff61116560408901611235565b16604082015201940191019186939261067c565b602060409281835280519182918282860152018484015e5f828201840152601f01601f1916010190565b6040810190811067ffffffffffffffff82111761104657604052565b90601f8019910116810190811067ffffffffffffffff82111761104657604052565b35906001600160a01b038216820361030f57565b359063ffffffff8216820361030f57565b359064ffffffffff8216820361030f57565b359061ffff8216820361030f57565b359060ff8216820361030f57565b359067ffffffffffffffff8216820361030f57565b519061ffff8216820361030f57565b908160e091031261030f576040519060e0820182811067ffffffffffffffff8211176110465760405280516001600160a01b038116810361030f5782526020810151601281101561030f5760208301526112b56040820161124a565b604083015260608101519060ff8216820361030f5760c09160608401526112de6080820161124a565b60808401526112ef60a0820161124a565b60a0840152015163ffffffff8116810361030f5760c082015290565b356001600160a01b038116810361030f5790565b9060405161132c816111a3565b606081525f6020820152906001600160a01b038316156114e25763313ce56760045260ff60208060048187620186a0fa601f3d1116602051021660246020840191808352116114d9575b506395d89b4160045260045f52606060205f80518287620186a0fa156114d25750604051918260200160403d1015611471575b5f60203d80600b10600b821802188083853e860101535b80515f1a156113d1576001016113c0565b838103601f190184525f8152602001604052905b5f5b835181101561145357600190600160fd1b6001600160f81b031961140b838861151b565b5116108015611432575b611420575b016113e7565b603f61142c828761151b565b5361141a565b50603f60f91b6001600160f81b031961144b838861151b565b511611611415565b509192909280845251156114645750565b61146d906125e9565b8252565b5f513d601f1901811115611486575b506113a9565b602081863e84513d829003601f19018111156114a25750611480565b9060409282602093600b9896979810600b8218021892839283875201903e82015f602082015201604052916113e5565b91906113e5565b5f90525f611376565b9150506040516114f1816111a3565b6040516114ff6040826111bf565b600381526208aa8960eb1b602082015281526012602082015290565b90815181101561152c570160200190565b634e487b7160e01b5f52603260045260245ffd5b61154990612710565b5f90600460609282516004811115611696575b801561168e575b50818110611646575b5050603c906040906060928151604081111561163e575b603c811115611636575b508281106115e6575b505050600360209283806115e3946040519684889551918291018487015e8401906271405360e91b83830152805192839101602383015e01015f838201520301601f1981018352826111bf565b90565b6040519350918290039101601f8201601f19165b8181015184820152601f190190811561161357906115fa565b50505f818301602081810192909252604090810190529082526003908390611596565b90505f61158d565b925082611583565b604051935090819003908201601f8201601f19165b8181015185820152601f1901908115611674579061165b565b505060408184015f60208201520160405282525f8061156c565b90505f611563565b91508161155c565b356001600160801b038116810361030f5790565b903590601e198136030182121561030f570180359067ffffffffffffffff821161030f5760200191606082023603831361030f57565b919081101561152c576060020190565b3567ffffffffffffffff8116810361030f5790565b91908203918211610e5757565b3563ffffffff8116810361030f5790565b611769906020808095946040519684889551918291018487015e8401908282015f8152815193849201905e01015f815203601f1981018452836111bf565b565b6040519061177a6040836111bf565b601282527f44656c697665727920616e64206f7468657200000000000000000000000000006020830152565b604051906117b56060836111bf565b603982527f30302f737667222076696577426f783d223020302034303020000000000000006040837f3c73766720786d6c6e733d22687474703a2f2f7777772e77332e6f72672f323060208201520152565b6040519061181660a0836111bf565b607082527f746f702073746f702d636f6c6f723d22000000000000000000000000000000006080837f2220666f6e742d66616d696c793d2275692d73616e732d73657269662c73797360208201527f74656d2d75692c73616e732d7365726966223e3c646566733e3c6c696e65617260408201527f4772616469656e742069643d2267222078323d2231222079323d2231223e3c7360608201520152565b604051906118c360c0836111bf565b609782527f726f6b652d6c696e656a6f696e3d22726f756e64222f3e00000000000000000060a0837f3c7061746820643d224d3020313120323220306c32322031317632364c32322060208201527f343820302033377a4d302031316c32322031312032322d31314d32322032327660408201527f32364d313120352e3530306c3232203131222066696c6c3d226e6f6e6522207360608201527f74726f6b653d222366666622207374726f6b652d77696474683d22332220737460808201520152565b9190916040906201e33960ed1b602083516119a285826111bf565b600381520152606083518060031115612217575b5051806121f857505f925b60208501805160128110156110b1576119d990612c13565b9690956119e46117a6565b978161019001978861019011610e57576119fd89612a76565b90611a06611807565b99611a1090612a76565b611a186118b4565b918a519b8c94602086019e8f908051916020839201905e860160208101915f83528051926020849201905e016020015f815281516020819301825e015f815281516020819301825e017f222f3e3c73746f70206f66667365743d2231222073746f702d636f6c6f723d2281528451908160208701602083015e01602081017f222f3e3c2f6c696e6561724772616469656e743e3c2f646566733e3c7265637490528a81017f2077696474683d2234303022206865696768743d220000000000000000000000905281516020819301605583015e01602001603581017f222072783d223332222066696c6c3d2275726c28236729222f3e3c67207472619052605581017f6e73666f726d3d227472616e736c61746528333620333429223e000000000000905281516020819301606f83015e01603501603a81017f3c2f673e3c7465787420783d2239362220793d2236382220666f6e742d73697a9052605a81017f653d2232362220666f6e742d7765696768743d22373030222066696c6c3d22239052607a81017f666666223e57617962696c6c3c2f746578743e00000000000000000000000000905203603a01603381018952605301611bd990896111bf565b8160f4018060f411610e5757611bee90612a76565b91875191611bfc89846111bf565b600c8084526b02d31312031302d31312d31360a41b60208501526060939060109061219d565b505050885190611c5b602183602080820197601b60fa1b89528051918291018484015e81015f838201520301601f1981018452836111bf565b865160128110156110b157611c6f90612d70565b60c087015163ffffffff1697611c84896133cc565b90611c956018610e108c0406613bdc565b99603c9004603c9006611ca790613bdc565b998d519a8b91602083019480516020819201875e830160208101600160fd1b905281516020819301602183015e0160200160018101601d60f91b905281516020819301600283015e0160010160018101632055544360e01b905203600101601b1981018b52600401611d19908b6111bf565b519860128a10156110b157611d318d9a948b95612e48565b928451978896602088019a7f3c7061746820643d224d323420313038683335327600000000000000000000008c528051602081920160358b015e88019060358201905f8252519283915e016035017f7a222066696c6c3d2223666666222f3e3c7465787420783d2234382220793d228152602081017f3136362220666f6e742d73697a653d2233382220666f6e742d7765696768743d90528581017f22373030222066696c6c3d2223306232353430223e0000000000000000000000905281516020819301605583015e0190605582017f3c2f746578743e3c7465787420783d2234382220793d223139342220666f6e749052607582017f2d73697a653d223135222066696c6c3d2223356236623762223e73696e6365209052518092609583015e01605501828101661e17ba32bc3a1f60c91b905281516020819301604783015e0101600781015f905203600701601f1981018352611e9190836111bf565b608084015161ffff168581155f1496605a60207f3135222066696c6c3d2223306232353430223e43656e7472652000000000000098611f5d956007957f3c7465787420783d2234382220793d223238342220666f6e742d73697a653d229c61214757505081611f1661ffff868051611f0985826111bf565b5f8152945b015116612a76565b85519b8c968388019e8f528701528051918291018587015e8401908382015f8152815193849201905e0101661e17ba32bc3a1f60c91b8152036018198101875201856111bf565b61014c01968761014c11610e5757611f7488612a76565b97611f7e90612a76565b968151978891602083019a7f3c7465787420783d2234382220793d22000000000000000000000000000000008c5280516020819201603086015e7f2220666f6e742d73697a653d2231352220666f6e742d66616d696c793d2275696030918501918201527f2d6d6f6e6f73706163652c6d6f6e6f7370616365222066696c6c3d2223356236605082015264311bb1111f60d91b60708201528151918290602001607583015e0160300160458101771e17ba32bc3a1f1e3a32bc3a103c1e91199a9911103c9e9160411b905281516020819301605d83015e01604501601881017f2220666f6e742d73697a653d2231332220746578742d616e63686f723d22656e9052603881017f64222066696c6c3d2223356236623762223e73746179732077697468206974739052605881017f2073686f707065723c2f746578743e0000000000000000000000000000000000905203601801602f81018852604f016120e590886111bf565b5198899851809160208b015e88019060208201905f8252519283915e01602001905f8252518092825e015f815281516020819301825e01905f8252518092825e01651e17b9bb339f60d11b815203601919810182526006016115e390826111bf565b61ffff611f169185612197602c61215e8397612a76565b84516b010615b9021b0b93934b2b9160a51b858201528151909485928291018484015e81015f838201520301601f1981018352826111bf565b94611f0e565b8b519550909160208601905b60205f5b818184010151818501520190838210156121ca57906020906121ad565b939183915001905f190192836121a957509150505f8152602081018a5283601f1991030183525f8080611c22565b601a8102908104601a03610e5757600c8101809111610e5757926119c1565b835191506020808301918601601e019086015b6201e33960ed1b81511860e81c156122615760010181811061222a5750506020905b828103601f190160051c83520183525f6119b6565b868103601f1901835260209092019160030181811061222a57505060209061224c565b6001602092836122966115e394611540565b916039604051916122a860c0846111bf565b60918352612373848401917f222c226465736372697074696f6e223a22416e206f726465722c20697473206583527f7363726f7720616e64206576657279207374657020697473206465766963657360408601527f207369676e65642e20546865207265636569707420737461797320776974682060608601527f7468652073686f707065722e222c22696d616765223a22646174613a696d616760808601527f652f7376672b786d6c3b6261736536342c00000000000000000000000000000060a0860152613a44565b926040519889967f7b226e616d65223a2257617962696c6c20726563656970742000000000000000828901528051918291018589015e860190838201905f8252519283915e0101905f8252805192839101825e01601160f91b815203601e198101845201826111bf565b602081015160128110156110b157600260376020936024856124016115e3966130f4565b9260238261241661ffff604085015116612a76565b92604f8261243e63ffffffff60c061243561ffff608088015116612a76565b95015116612a76565b956040519d8e9a7f2c2261747472696275746573223a5b7b2274726169745f74797065223a225374828d01527f61747573222c2276616c7565223a22000000000000000000000000000000000060408d0152805191829101858d015e8a01907f227d2c7b2274726169745f74797065223a2243656e747265222c2276616c75658483015262111d1160e91b606f830152805192839101607283015e0101907f227d2c7b2274726169745f74797065223a2243617272696572222c2276616c75848301526332911d1160e11b6043830152805192839101604783015e0101907f227d2c7b22646973706c61795f74797065223a2264617465222c227472616974848301527f5f74797065223a2253696e6365222c2276616c7565223a0000000000000000006044830152805192839101605b83015e0101617d5d60f01b838201520301601d198101845201826111bf565b6115e3603d61259e602093613a44565b6040519384917f646174613a6170706c69636174696f6e2f6a736f6e3b6261736536342c000000828401528051918291018484015e81015f838201520301601f1981018352826111bf565b9060405191608083016040526f30313233343536373839616263646566600f526002830190602882525f604a85015260601b60015f5b8080018601602284831a600f811651602384015360041c5191015301906014821461264d579060019061261f565b50506130786002825101915282528160228101907f8888888888888888888888888888888888888888888888888888888888888880602883201660015f5b601160f31b83821a02818001520190601482146126ab579060019061268b565b505060429180517f2020202020202020202020202020202020202020202020202020202020202020815f511660011c161890520180517f2020202020202020202020202020202020202020202020202020202020202020816020511660011c16189052565b90604051608081019260a082016040525f84526f30313233343536373839616263646566600f526040820190935b6001190193600f8116516001860153600f8160041c1651855360081c9381810361273e579390506127795782608091030191601f1901918252565b632194895a5f526004601cfd5b8015610e57575f190190565b601c815111156115e357601c5b80151580612875575b156127bb576127b690612786565b61279f565b8151606092905f908381111561286d575b8015612865575b50828110612815575b5050506115e36003602080936040519481869251918291018484015e81016271405360e91b838201520301601c198101845201826111bf565b6040519350918290039101601f8201601f19165b8181015184820152601f19019081156128425790612829565b50506003602080936115e39360408183015f8582015201604052815293506127dc565b90505f6127d3565b9250826127cc565b50600160ff1b600360fe1b61288a838561151b565b5116146127a8565b90604051918051810190602084019062900094601f5265c0000000a6ab6008527f2671756f743b26616d703b262333393b266c743b2667743b00000000000000005f525b8281036128f357505f8152838103601f1901845260200160405250565b6001019060ff82511667500000c4000000006001821b16156129275751601f8160f81c1651825260fd1c01915b91906128d6565b9060019181530191612920565b91909180601a0290601a820403610e575761013e018061013e11610e575760146115e3926018600295612968600b95612a76565b9260209788926040519561297c85886111bf565b5f87526012856040519c8d997f3c6720666f6e742d73697a653d223135222066696c6c3d222330623235343000828c0152805191829101603f8c015e89019371111f1e3a32bc3a103c1e911a1c11103c9e9160711b603f860152603f8451838601968188605183015e01019061111f60f11b848301528051928391018c83015e010190771e17ba32bc3a1f1e3a32bc3a103c1e91199a9911103c9e9160411b84830152518092601a83015e0101907311103a32bc3a16b0b731b437b91e9132b732111f60611b84830152805192839101602c83015e01016a1e17ba32bc3a1f1e17b39f60a91b8382015203016014198101845201826111bf565b90604051600a608082019360a083016040525f8552935b5f190193603082820601855304928315612aa957600a90612a8d565b809350608091030191601f1901918252565b90918215612bbe57604d8311610e575782600a0a8015612baa578083065b6002851180612b9f575b15612afb57600a612af5910494612786565b93612ad9565b6020806115e39496612b1a612b14600196849904612a76565b94612a76565b80519091808210612b655750505b6040519684889551918291018487015e840190601760f91b83830152805192839101602183015e01015f838201520301601f1981018352826111bf565b612b76612b9a9392612b959261170d565b604051612b846040826111bf565b888152600360fc1b86820152613c59565b61172b565b612b28565b50600a810615612ae3565b634e487b7160e01b5f52601260045260245ffd5b91506115e390612a76565b60405190612bd86040836111bf565b600782526611b21c9b9b981b60c91b6020830152565b60405190612bfd6040836111bf565b60078252662362343533303960c81b6020830152565b6012811015806110b157600c82148015612d64575b612d1a57806110b157600782148015612d0e575b612cef57806110b157600a82148015612d02575b612cef576110b157600c10612ca757604051612c6d6040826111bf565b60078152662330663736366560c81b602082015290604051612c906040826111bf565b60078152662330623362356360c81b602082015290565b604051612cb56040826111bf565b6007815266119b1a1b9a1c3160c91b602082015290604051612cd86040826111bf565b60078152662333333431353560c81b602082015290565b5050612cf9612bc9565b906115e3612bee565b50505f600b8214612c50565b50505f60088214612c3c565b5050604051612d2a6040826111bf565b600781526608cc4d4e0c0cd960ca1b602082015290604051612d4d6040826111bf565b600781526611981b1ab31a1b60c91b602082015290565b50505f60098214612c28565b60128110156110b15760058114612e1e5760068114612df55760078114612dcb57600b8114612da2576115e3906130f4565b50604051612db16040826111bf565b600a815269476f696e67206261636b60b01b602082015290565b50604051612dda6040826111bf565b600b81526a4e6f7420617420686f6d6560a81b602082015290565b50604051612e046040826111bf565b600a8152694f6e206974732077617960b01b602082015290565b50604051612e2d6040826111bf565b600b81526a526561647920746f20676f60a81b602082015290565b612e5490929192613c14565b604051612e626080826111bf565b605081527f3c7061746820643d224d3534203233366832393222207374726f6b653d22236460208201527f386530653822207374726f6b652d77696474683d223622207374726f6b652d6c60408201527f696e656361703d22726f756e64222f3e0000000000000000000000000000000060608201528082156130ee57505f198201828111610e575780603a0290603a820403610e5757600683036130e55760ff60025b168101809111610e5757602b600a60209360118580612f2a612fd8979b999b612a76565b60405198858a9651918291018488015e8501907f3c7061746820643d224d3534203233366800000000000000000000000000000083830152805192839101603183015e010169111039ba3937b5b29e9160b11b828201528751908160208a01601b83015e01017f22207374726f6b652d77696474683d223622207374726f6b652d6c696e656361838201526a381e913937bab73211179f60a91b602a8201520301600b8101845201826111bf565b925f915b60068310612fe957505050565b909193846101240261012481048603610e5757600590046036019081603611610e57576130b360036017602093600c85613024600198612a76565b8a8d10156130bc5781808b925b6040519a878c985191829101848a015e8701906b1e31b4b931b6329031bc1e9160a11b83830152805192839101602c83015e0101907f222063793d223233362220723d2239222066696c6c3d2200000000000000000084830152805192839101602383015e01016211179f60e91b838201520301601c198101845201826111bf565b94019190612fdc565b818060406130cc815191826111bf565b6007815266046c870ca60ca760cb1b8282015292613031565b60ff6001612f06565b93505050565b60405190610240820182811067ffffffffffffffff821117611046576040526040805161312182826111bf565b60048152634e6f6e6560e01b60208201528352805161314082826111bf565b6006815265141b1858d95960d21b60208201526020840152805161316482826111bf565b600981526810dbdb999a5c9b595960ba1b602082015281840152805161318a82826111bf565b6006815265141a58dad95960d21b6020820152606084015280516131ae82826111bf565b6006815265141858dad95960d21b6020820152608084015280516131d282826111bf565b6008815267105cdcda59db995960c21b602082015260a084015280516131f882826111bf565b600881526711195c185c9d195960c21b602082015260c0840152805161321e82826111bf565b6009815268105d1d195b5c1d195960ba1b602082015260e0840152805161324582826111bf565b60078152661499599d5cd95960ca1b6020820152610100840152805161326b82826111bf565b600981526811195b1a5d995c995960ba1b6020820152610120840152805161329382826111bf565b6008815267111a5cdc1d5d195960c21b602082015261014084015280516132ba82826111bf565b600981526852657475726e696e6760b81b602082015261016084015280516132e282826111bf565b600781526614d95d1d1b195960ca1b6020820152610180840152805161330882826111bf565b600981526810d85b98d95b1b195960ba1b60208201526101a0840152805161333082826111bf565b60088152671499599d5b99195960c21b60208201526101c0840152805161335782826111bf565b600781526611185b5859d95960ca1b60208201526101e0840152805161337d82826111bf565b6004815263131bdcdd60e21b60208201526102008401526133a0815191826111bf565b600881526714995d1d5c9b995960c21b602082015261022083015260128110156110b15760051b015190565b620151809004620afa6c0162023ab1810662023ab081146105b48204618eac83048301030361016d900490606482048260021c8361016d02010390038060050260020160999004926b01820283038404850586008160a11b841a92600384109162023ab1900461019002010161344190612a76565b9161344b90613bdc565b9261f4ff0261030101600b1c900360010161346590613bdc565b60405192828493516020819201602086015e830160208101602d60f81b905281516020819301602183015e0160200160018101602d60f81b905281516020819301600283015e01600101600181015f905203600101601f19810182526115e390826111bf565b906040519160226020840153602183017b5c75303030303031323334353637383961626364656662746e00667260155281518201915b828103613526575060209150602281536001015f8152601f1984820301845201604052565b6001019081519060ff8216916020831015613585576137006001841b161561356357506008600292605c83530151600182015301915b9190613501565b6006925080600f809260041c1651601d531651601e536019518152019161355c565b506b1000000000000004000000006001831b16156135b057600291605c82536001820153019161355c565b6001918153019161355c565b906060916001600160801b036135d384830161169e565b16915f946020610260840191019260208301955b6135f183836116b2565b90508810156138d75761360888610ece85856116b2565b613622604082019767ffffffffffffffff610eef8a6116f8565b9661363867ffffffffffffffff610f25846116f8565b9160405192602084019064023aa24a7160dd1b825280516136a860208760258286019480868385015e82017f222c226c696e6b223a2268747470733a2f2f69642e6773312e6f72672f30312f828201528651908187604583015e01015f838201520301601f1981018852876111bf565b8d6138b5576040516136bb6020826111bf565b5f8152925b60206136cb876116f8565b95019463ffffffff6136dc8761171a565b16908115612baa578f918e519167ffffffffffffffff160467ffffffffffffffff169061370891612abb565b916040519889946020860196663d9134b2111d1160c91b8852518091602788015e8501906a1116113a34ba3632911d1160a91b6027830152518092603283015e01602701691116113230ba32911d1160b11b600b8201528c518092601583015e01600b016a11161130b6b7bab73a111d60a91b600a82015281516020819301601583015e7416113a30bc111d2dae961138bab0b73a34ba3c911d60591b6015929091019182015203600a810186526137c390602a01866111bf565b6040519485926020840197805160208192018a5e840160208101915f83528051926020849201905e01602001905f8252518092825e015f815203601f198101845261380e90846111bf565b6138179061171a565b63ffffffff1661382690612a76565b90613830906116f8565b87516138459167ffffffffffffffff16612abb565b90604051938493518091602086015e830160208101915f83528051926020849201905e016020016816113a37ba30b6111d60b91b815281516020819301600983015e0160098101607d60f81b905203600901601e19810182526001016138ab90826111bf565b96600101966135e7565b60406138c3815191826111bf565b60018152600b60fa1b6020820152926136c0565b965050509291908115613a3d579360016115e394819460206138fe600a96829a5190612abb565b91600b604051916139106040846111bf565b60058352838301956437ba3432b960d91b875260278561392e61176b565b60405199828b0197663d9134b2111d1160c91b8952518091858d015e8a01906a1116113a34ba3632911d1160a91b84830152805192839101603283015e010190691116113230ba32911d1160b11b84830152518092601583015e0101936a11161130b6b7bab73a111d60a91b888601526139e16015600b838b8851888a019a818c8783015e01017416113a30bc111d2dae961138bab0b73a34ba3c911d60591b8382015203018a198101845201826111bf565b6040519a878c985191829101858a015e870190600b60fa1b84830152518092602183015e010190691896113a37ba30b6111d60b11b84830152518092600b83015e0101607d60f81b838201520301601e198101845201826111bf565b5050505090565b90815115613b7b57815160028101809111610e575760039004908160021b917f3fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811603610e5757604051917f4142434445464748494a4b4c4d4e4f505152535455565758595a616263646566601f527f6768696a6b6c6d6e6f707172737475767778797a303132333435363738392b2f603f52602083018480518101602081018051915f82525b808910613b3f5750602095969750906003929152510680600114613b2a57600214613b1d575b50808452830101604052565b603d905f1901535f613b11565b50603d90815f1982015360011901535f613b11565b939760036004910198603f8a51818160121c165183538181600c1c16516001840153818160061c16516002840153165160038201530193613aeb565b9050604051613b8b6020826111bf565b5f815290565b613b9a90612a76565b8051600e8110613ba8575090565b600e0390600e8211610e5757612b956115e392604051613bc96040826111bf565b60018152600360fc1b6020820152613c59565b613be590612a76565b805160028110613bf3575090565b6002039060028211610e5757612b956115e392604051613bc96040826111bf565b60128110156110b157600c8111613c54576009811015613c4e576006811015613c485760058114613c425790565b50600490565b50600590565b50600690565b505f90565b80516060939290811581151715613c6f57505050565b6040519450909160208501905b60205f5b81818401015181850152019083821015613c9d5790602090613c80565b939183915001905f19019283613c7c57505f815260208101604052849003601f19018452505056fea264697066735822122069852d0cb89cadedba8c0d0fda369c7889a31ccfbb3cdcc6288f911f6b6a401064736f6c63430008250033",
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
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"acceptOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"id\",\"type\":\"uint16\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"addCarrier\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"distance\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"}],\"internalType\":\"structIShipments.Parcel\",\"name\":\"parcel\",\"type\":\"tuple\"}],\"name\":\"assign\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"\",\"type\":\"uint16\"},{\"internalType\":\"uint24\",\"name\":\"\",\"type\":\"uint24\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"id\",\"type\":\"uint16\"}],\"name\":\"carrier\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"known\",\"type\":\"bool\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"}],\"name\":\"lane\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"carrier\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint24\",\"name\":\"pickup\",\"type\":\"uint24\"},{\"internalType\":\"uint64\",\"name\":\"price\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"transit\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"maxWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"maxSize\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"range\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint16\",\"name\":\"capacity\",\"type\":\"uint16\"}],\"internalType\":\"structIShipments.Quote[]\",\"name\":\"quotes\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pendingOwner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"carrier\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint24\",\"name\":\"pickup\",\"type\":\"uint24\"},{\"internalType\":\"uint64\",\"name\":\"price\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"transit\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"maxWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"maxSize\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"range\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint16\",\"name\":\"capacity\",\"type\":\"uint16\"}],\"internalType\":\"structIShipments.Quote\",\"name\":\"quote\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"post\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"distance\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"}],\"internalType\":\"structIShipments.Parcel\",\"name\":\"parcel\",\"type\":\"tuple\"},{\"internalType\":\"uint16\",\"name\":\"from\",\"type\":\"uint16\"}],\"name\":\"reassign\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"\",\"type\":\"uint16\"},{\"internalType\":\"uint24\",\"name\":\"\",\"type\":\"uint24\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"renounceOwnership\",\"outputs\":[],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"id\",\"type\":\"uint16\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"setCarrier\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"transferOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint16\",\"name\":\"carrier\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"CarrierAdded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint16\",\"name\":\"carrier\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"CarrierChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferStarted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferred\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint16\",\"name\":\"carrier\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"}],\"name\":\"PickupMissed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint16\",\"name\":\"carrier\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"carrier\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint24\",\"name\":\"pickup\",\"type\":\"uint24\"},{\"internalType\":\"uint64\",\"name\":\"price\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"transit\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"maxWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"maxSize\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"range\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint16\",\"name\":\"capacity\",\"type\":\"uint16\"}],\"indexed\":false,\"internalType\":\"structIShipments.Quote\",\"name\":\"quote\",\"type\":\"tuple\"}],\"name\":\"QuotePosted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint16\",\"name\":\"carrier\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"price\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"transit\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"score\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"capacityLeft\",\"type\":\"uint16\"}],\"name\":\"ShipmentAssigned\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"carrier\",\"type\":\"uint16\"}],\"name\":\"CarrierKnown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"carrier\",\"type\":\"uint16\"}],\"name\":\"CarrierUnknown\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"}],\"name\":\"LaneFull\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"OwnableInvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"OwnableUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"OwnerNeeded\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"}],\"name\":\"QuoteExpired\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"QuoteMalformed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint40\",\"name\":\"found\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"standing\",\"type\":\"uint40\"}],\"name\":\"QuoteReplayed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"found\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"expected\",\"type\":\"address\"}],\"name\":\"QuoteSigner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint256\",\"name\":\"most\",\"type\":\"uint256\"}],\"name\":\"QuoteTooLong\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"}]",
	ID:  "8fd3246240f2e718a46526b4e92c1a8d4a",
	Bin: "0x61016080604052346101ca5760208161232d803803809161002082856101ce565b8339810103126101ca57516001600160a01b038116908190036101ca576040519061004c6040836101ce565b60118252602082017057617962696c6c20536869706d656e747360781b81526040519261007a6040856101ce565b600184526020840192603160f81b845280156101b757600180546001600160a01b03199081169091555f8054918216831781556001600160a01b03909116907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09080a36100e681610205565b610120526100f384610205565b61014052519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261015c60c0826101ce565b5190206080523060c0526040516120bc9081610271823960805181611f16015260a05181611fd3015260c05181611ee7015260e05181611f6501526101005181611f8b01526101205181610bb901526101405181610be20152f35b631e4fbdf760e01b5f525f60045260245ffd5b5f80fd5b601f909101601f19168101906001600160401b038211908210176101f157604052565b634e487b7160e01b5f52604160045260245ffd5b601f815111610230576020815191015160208210610221571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe60806040526004361015610011575f80fd5b5f3560e01c80636db6f820146111e8578063715018a6146111c957806379ba5097146111445780638074f7c81461104357806380c3ede214610c9957806384b0196e14610ba15780638da5cb5b14610b7c578063c5afe3341461060f578063d35cd6b8146103dd578063dda4f15d14610189578063e30c397814610163578063f061e6bd146101195763f2fde38b146100a8575f80fd5b34610115576020366003190112610115576001600160a01b036100c9611245565b6100d1611d46565b16806001600160a01b031960015416176001556001600160a01b035f54167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e227005f80a3005b5f80fd5b34610115576101003660031901126101155760e03660231901126101155761014260043561165d565b6040805161ffff909316835262ffffff9091166020830152819081015b0390f35b34610115575f3660031901126101155760206001600160a01b0360015416604051908152f35b346101155761ffff61019a36611296565b939091926101a6611d46565b1691825f52600460205260ff60405f205460a01c16156103ca57604051936101cd85611463565b6001600160a01b0382168552600160208601958187526101ee3684876115e1565b60408281019182525f88815260046020522091518254985174ffffffffffffffffffffffffffffffffffffffffff199099166001600160a01b03919091161797151560a01b60ff60a01b16979097178155955180519096919091019067ffffffffffffffff81116103b657610263825461142b565b601f8111610365575b506020601f82116001146102dc5790806102cc9493927f8f329c43d11c687f89479be0a17014f718b46b4939b3514e406d7f323fa95f8498995f926102d1575b50508160011b915f199060031b1c19161790555b60405193849384611627565b0390a2005b0151905089806102ac565b601f19821697835f52815f20985f5b81811061034d57509860019284926102cc9796957f8f329c43d11c687f89479be0a17014f718b46b4939b3514e406d7f323fa95f849b9c10610335575b505050811b0190556102c0565b01515f1960f88460031b161c19169055898080610328565b838301518b556001909a0199602093840193016102eb565b8181111561026c57825f5260205f20601f830160051c90602084106103ae575b81601f9101920160051c03905f5b8281106103a157505061026c565b5f82820155600101610393565b5f9150610385565b634e487b7160e01b5f52604160045260245ffd5b826388d26f4960e01b5f5260045260245ffd5b346101155761ffff6103ee36611296565b939091926103fa611d46565b1691821580156105fe575b6103ca57825f52600460205260ff60405f205460a01c166105eb576040519361042d85611463565b6001600160a01b03821685526001602086019581875261044e3684876115e1565b60408281019182525f88815260046020522091518254985174ffffffffffffffffffffffffffffffffffffffffff199099166001600160a01b03919091161797151560a01b60ff60a01b16979097178155955180519096919091019067ffffffffffffffff81116103b6576104c3825461142b565b601f811161059a575b506020601f821160011461052a5790806102cc9493927f58b3ede3e4f59c8dd99f0138b3bc760faeb9cc724d6bc849bda249c1acf0f1bc98995f926102d15750508160011b915f199060031b1c191617905560405193849384611627565b601f19821697835f52815f20985f5b81811061058257509860019284926102cc9796957f58b3ede3e4f59c8dd99f0138b3bc760faeb9cc724d6bc849bda249c1acf0f1bc9b9c1061033557505050811b0190556102c0565b838301518b556001909a019960209384019301610539565b818111156104cc57825f5260205f20601f830160051c90602084106105e3575b81601f9101920160051c03905f5b8281106105d65750506104cc565b5f828201556001016105c8565b5f91506105ba565b826301219f5d60e61b5f5260045260245ffd5b506001600160a01b03811615610405565b346101155736600319016101c08112610115576101a013610115576101a43567ffffffffffffffff81116101155761064b903690600401611268565b6001600160a01b0361065b6115a4565b16158015610b69575b8015610b54575b8015610b41575b8015610b2d575b8015610b15575b610b065764ffffffffff6106926115cc565b164211610ae55763020f5800420191824211610ad1578264ffffffffff6106b76115cc565b1611610aac576106c7925061198b565b6001600160a01b036106d76115a4565b165f52600560205260405f2061ffff6106ee6112e8565b165f5260205260405f2063ffffffff610705611319565b165f5260205260405f2061071881611c14565b90818154808214610a7c575b5061072e9161133d565b50906107386112f9565b6084359060048210156101155761074d6115ba565b61ffff6040519261075d84611463565b16825261ffff602083019261077285856114d5565b62ffffff604082019316835251168554928161ffff198516178755516004811015610a6857915165ffffffffffff199093161760109190911b62ff0000161760189190911b65ffffff0000001617835567ffffffffffffffff60c43590811693908490036101155760e4359263ffffffff8416808503610115576101043563ffffffff8116808203610115576101243563ffffffff81169081810361011557610144359263ffffffff8416948585036101155761082d6115cc565b96610184359961ffff8b1698898c03610115578d8f92918b92836040516108538161147f565b8681528760208201528960408201528b60608201528d608082015264ffffffffff841660a082015260c001526001019384549164ffffffffff60c01b9060c01b169264ffffffffff60c01b199263ffffffff60a01b199263ffffffff60801b19916fffffffffffffffffffffffffffffffff191617169060401b6bffffffff00000000000000001617168660601b6fffffffff0000000000000000000000001617168760801b63ffffffff60801b161763ffffffff60a01b8a60a01b1617178255610935919081549061ffff60e81b9060e81b169061ffff60e81b1916179055565b61093d6115a4565b9b6109466112f9565b9d61094f6112e8565b9c610958611319565b9b6040519e8f9061ffff168152602001526004356001600160a01b0381168091036101155760408f015260243561ffff81168091036101155760608f015260443561ffff81168091036101155760808f01526064359063ffffffff82168092036101155760c08f6109cf9360a0820152019061125b565b60a43562ffffff81168091036101155760e08e01526101008d0152506101208b0152506101408901525061016087015250610180850152610164359264ffffffffff84168094036101155763ffffffff6101e0936001600160a01b039361ffff937f01e3d000af32ace36ac368265a8b94d9280b6b92c159f735a5f5f80dc6a011bf976101a08a0152506101c0880152169616941692a4005b634e487b7160e01b5f52602160045260245ffd5b9050680100000000000000008110156103b65761072e91610aa482600186940183558261133d565b505091610724565b8264ffffffffff610abb6115cc565b63068bb67b60e01b5f521660045260245260445ffd5b634e487b7160e01b5f52601160045260245ffd5b64ffffffffff610af36115cc565b633d77759560e01b5f521660045260245ffd5b6395d5394f60e01b5f5260045ffd5b5062093a8062ffffff610b266115ba565b1611610680565b5062ffffff610b3a6115ba565b1615610679565b5060843560048110156101155715610672565b5063ffffffff610b62611319565b161561066b565b5061ffff610b756112e8565b1615610664565b34610115575f3660031901126101155760206001600160a01b035f5416604051908152f35b34610115575f36600319011261011557610c3d610bdd7f0000000000000000000000000000000000000000000000000000000000000000611e6b565b610c067f0000000000000000000000000000000000000000000000000000000000000000611e6b565b6020610c4b60405192610c19838561149b565b5f84525f368137604051958695600f60f81b875260e08588015260e0870190611221565b908582036040870152611221565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b828110610c8257505050500390f35b835185528695509381019392810192600101610c73565b3461011557606036600319011261011557610cb2611245565b60243561ffff8116809103610115576044359163ffffffff8316809303610115576001600160a01b031690815f52600560205260405f20815f5260205260405f20835f5260205260405f2092835493610d0a856114bd565b94610d18604051968761149b565b80865260208601915f5260205f20915f905b828210610ff55750505050835191610d41836114bd565b92610d4f604051948561149b565b808452610d5e601f19916114bd565b015f5b818110610f775750505f5b8551811015610e5f57610d7f8187611590565b5151906020610d8e8289611590565b510151610d9b8287611590565b5161ffff845116906020850151916004831015610a6857610dd36101409362ffffff604060019901511660a0850152608084016114d5565b876060830152866040830152602082015288815267ffffffffffffffff83511663ffffffff60208501511663ffffffff60408601511663ffffffff60608701511661012085015261010084015260e083015260c082015263ffffffff6080840151169261ffff60c064ffffffffff60a08401511692015116610180830152610160820152015201610d6c565b836040518091602082016020835281518091526020604084019201905f5b818110610e8b575050500390f35b9193509160206101a060019261ffff61018088516001600160a01b0381511684528286820151168685015282604082015116604085015263ffffffff6060820151166060850152610ee46080820151608086019061125b565b62ffffff60a08201511660a085015267ffffffffffffffff60c08201511660c085015263ffffffff60e08201511660e085015263ffffffff6101008201511661010085015263ffffffff6101208201511661012085015263ffffffff6101408201511661014085015264ffffffffff61016082015116610160850152015116610180820152019401910191849392610e7d565b604051906101a082019180831067ffffffffffffffff8411176103b6576020926040525f81525f838201525f60408201525f60608201525f60808201525f60a08201525f60c08201525f60e08201525f6101008201525f6101208201525f6101408201525f6101608201525f61018082015282828801015201610d61565b6040516040810181811067ffffffffffffffff8211176103b657600192600292602092604052611024886114e1565b815261103185890161151a565b83820152815201940191019092610d2a565b346101155760203660031901126101155760043561ffff8116809103610115575f52600460205260405f2060018154910190604051915f908054906110878261142b565b808652916001811690811561111d57506001146110e0575b60ff8461015f876110b28188038261149b565b60405193836001600160a01b03869516855260a01c1615156020840152606060408401526060830190611221565b5f908152602081209092505b8183106111035750508201602001826110b261109f565b6001816020929493945483858901015201910191906110ec565b60ff191660208088019190915292151560051b860190920192508491506110b2905061109f565b34610115575f36600319011261011557600154336001600160a01b038216036111b6576001600160a01b0319166001555f54336001600160a01b03198216175f556001600160a01b033391167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a3005b63118cdaa760e01b5f523360045260245ffd5b34610115575f3660031901126101155763017ed72b60e01b5f5260045ffd5b34610115576101203660031901126101155760e0366023190112610115576101043561ffff81168103610115576101429060043561136a565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b600435906001600160a01b038216820361011557565b906004821015610a685752565b9181601f840112156101155782359167ffffffffffffffff8311610115576020838186019501011161011557565b60606003198201126101155760043561ffff8116810361011557916024356001600160a01b038116810361011557916044359067ffffffffffffffff8211610115576112e491600401611268565b9091565b60443561ffff811681036101155790565b60243561ffff811681036101155790565b3561ffff811681036101155790565b60643563ffffffff811681036101155790565b3563ffffffff811681036101155790565b8054821015611356575f5260205f209060011b01905f90565b634e487b7160e01b5f52603260045260245ffd5b335f52600560205260405f2060243561ffff81168103610115578061ffff9150165f5260205260405f2060443563ffffffff81168103610115578063ffffffff9150165f5260205260405f20916113c3816024856117a2565b9290915f19841461142057611419836112e49660249361ffff6040519160ff88168352169033907f7d82aaed5576e909db4de52549c4c91e98f2330f9967170c913866b1c4ee2e82602060ff198a1692a461133d565b509161186b565b50505050505f905f90565b90600182811c92168015611459575b602083101461144557565b634e487b7160e01b5f52602260045260245ffd5b91607f169161143a565b6060810190811067ffffffffffffffff8211176103b657604052565b60e0810190811067ffffffffffffffff8211176103b657604052565b90601f8019910116810190811067ffffffffffffffff8211176103b657604052565b67ffffffffffffffff81116103b65760051b60200190565b6004821015610a685752565b906040516114ee81611463565b604062ffffff82945461ffff8116845261151160ff8260101c16602086016114d5565b60181c16910152565b906040516115278161147f565b60c061ffff82945467ffffffffffffffff8116845263ffffffff8160401c16602085015263ffffffff8160601c16604085015263ffffffff8160801c16606085015263ffffffff8160a01c16608085015264ffffffffff81841c1660a085015260e81c16910152565b80518210156113565760209160051b010190565b6004356001600160a01b03811681036101155790565b60a43562ffffff811681036101155790565b6101643564ffffffffff811681036101155790565b92919267ffffffffffffffff82116103b6576040519161160b601f8201601f19166020018461149b565b829481845281830111610115578281602093845f960137010152565b91926060936001600160a01b03829316845260406020850152816040850152848401375f828201840152601f01601f1916010190565b335f52600560205260405f2060243561ffff81168103610115578061ffff9150165f5260205260405f2060443563ffffffff81168103610115578063ffffffff9150165f5260205260405f20906116b56024836116d7565b915f1983146116cd576024611419836112e49661133d565b505050505f905f90565b805491925f91825b5f195f5b86811061174657505f19811461171d5761ffff611700868561133d565b5054168015159081611727575b5061171d57506001841b176116df565b9550505091509190565b90505f5260046020526001600160a01b0360405f20541615155f61170d565b600183829993999894981c1661179a57611775826117706001611769858961133d565b500161151a565b611d6c565b88811061178e575b506001905b019690969591956116e3565b9750945084600161177d565b600190611782565b9190925f9183549361ffff5f9216915b5f195f5b87811061181b57505f1981146117f15761ffff6117d3878561133d565b5054168481141590816117fc575b506117f157506001851b176117b2565b965050505091509190565b90505f5260046020526001600160a01b0360405f20541615155f6117e1565b600183829a939a9994991c166118635761183e826117706001611769858961133d565b898110611857575b506001905b019790979691966117b6565b98509550856001611846565b60019061184b565b919094939460018201936118876118818661151a565b936114e1565b9660c084019561ffff875116908115610ad15761ffff5f199092019182168852805461ffff60e81b191660e89290921b61ffff60e81b1691909117905561ffff885116956020890151946004861015610a685763ffffffff6118f460206118ed8861130a565b970161132c565b61ffff8083602067ffffffffffffffff87511696015116955116976119266040519a60ff8d168c5260208c019061125b565b166040890152166060870152608086015260a085015260c084015260e08301526101008201527fe01e78819c3ccbc7cf777b99dff43d18c0f5cce58773e9a10c4e4dffcd7bac1b610120339360ff191692a462ffffff604061ffff8451169301511690565b906024359161ffff831680840361011557805f5260046020526001600160a01b0360405f205416938415611c01576040519160208301917f48fdc1bf51d21996d75762f3bf18be968910d935d423c6f97df6d97b853a8b518352600435906001600160a01b0382168203610115576001600160a01b0383921660408601520361011557606083015260443561ffff811681036101155761ffff16608083015260643563ffffffff811681036101155763ffffffff1660a0830152608435600481101561011557611a5f9060c084019061125b565b60a43562ffffff81168091036101155760e083015260c43567ffffffffffffffff81168091036101155761010083015260e43563ffffffff811681036101155763ffffffff166101208301526101043563ffffffff811681036101155763ffffffff166101408301526101243563ffffffff811681036101155763ffffffff166101608301526101443563ffffffff811681036101155763ffffffff166101808301526101643564ffffffffff8116809103610115576101a0830152610184359161ffff831683036101155761ffff604293166101c08201526101c08152611b496101e08261149b565b519020611b54611edd565b906040519161190160f01b83526002830152602282015220916001600160a01b03611b80828486611ea9565b50501692848414611bfa576064825f9360209560405194630b135d3f60e11b8652600486015260406024860152816044860152838501378281018201849052601f01601f19160190855afa630b135d3f60e11b5f5114601f3d11161615611be5575050565b634bcfd0f560e11b5f5260045260245260445ffd5b5050505050565b506388d26f4960e01b5f5260045260245ffd5b80549081905f906024359061ffff821680831415935b858110611c8657505050505060108110611c81578114611c475790565b60443561ffff81169081810361011557506064359063ffffffff82169182810361011557506305d67eab60e21b5f5260045260245260445ffd5b905090565b611c99611c93828561133d565b506114e1565b64ffffffffff6001611cab848761133d565b50015460c01c169061ffff815116876101155784149081611d23575b50611ce3574211611cdb575b600101611c2a565b955085611cd3565b95509550505050506101643564ffffffffff8116908181036101155782821115611d0d5750505090565b50633851e0e960e21b5f5260045260245260445ffd5b6020915001516004811015610a685760843590600482101561011557145f611cc7565b6001600160a01b035f541633036111b657565b81810292918115918404141715610ad157565b61ffff60c082015116158015611e57575b611d896040840161132c565b63ffffffff806040850151169116118015611e36575b8015611e15575b8115611e0d575b50611e0657611dfa9063ffffffff602061ffff611def60c0611de883611dd560a08b0161130a565b1667ffffffffffffffff88511690611d59565b970161130a565b169201511690611d59565b8101809111610ad15790565b50505f1990565b90505f611dad565b50611e226080840161132c565b63ffffffff80608085015116911611611da6565b50611e436060840161132c565b63ffffffff80606085015116911611611d9f565b5064ffffffffff60a0820151164211611d7d565b60ff811690601f8211611e9a5760405191611e8760408461149b565b6020808452838101919036833783525290565b632cd44ac360e21b5f5260045ffd5b9060418303611ed357611ecc9250602081013591604082359201355f1a90611ff9565b9192909190565b50505f9160029190565b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016301480611fd0575b15611f38577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a08152611fca60c08261149b565b51902090565b507f00000000000000000000000000000000000000000000000000000000000000004614611f0f565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841161207b579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15612070575f516001600160a01b0381161561206657905f905f90565b505f906001905f90565b6040513d5f823e3d90fd5b5050505f916003919056fea2646970667358221220a88d1f23214c1cf7ba1f2a6d149b96cc10bc6db714d1b4cd38264a050d7766b864736f6c63430008250033",
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
// Solidity: function assign(bytes32 id, (uint16,uint32,uint32,uint32,uint32,uint16,uint16) parcel) returns(uint16, uint24)
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
// Solidity: function assign(bytes32 id, (uint16,uint32,uint32,uint32,uint32,uint16,uint16) parcel) returns(uint16, uint24)
func (shipments *Shipments) TryPackAssign(id [32]byte, parcel IShipmentsParcel) ([]byte, error) {
	return shipments.abi.Pack("assign", id, parcel)
}

// AssignOutput serves as a container for the return parameters of contract
// method Assign.
type AssignOutput struct {
	Arg0 uint16
	Arg1 *big.Int
}

// UnpackAssign is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf061e6bd.
//
// Solidity: function assign(bytes32 id, (uint16,uint32,uint32,uint32,uint32,uint16,uint16) parcel) returns(uint16, uint24)
func (shipments *Shipments) UnpackAssign(data []byte) (AssignOutput, error) {
	out, err := shipments.abi.Unpack("assign", data)
	outstruct := new(AssignOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Arg0 = *abi.ConvertType(out[0], new(uint16)).(*uint16)
	outstruct.Arg1 = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
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
// the contract method with ID 0x6db6f820.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reassign(bytes32 id, (uint16,uint32,uint32,uint32,uint32,uint16,uint16) parcel, uint16 from) returns(uint16, uint24)
func (shipments *Shipments) PackReassign(id [32]byte, parcel IShipmentsParcel, from uint16) []byte {
	enc, err := shipments.abi.Pack("reassign", id, parcel, from)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReassign is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6db6f820.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reassign(bytes32 id, (uint16,uint32,uint32,uint32,uint32,uint16,uint16) parcel, uint16 from) returns(uint16, uint24)
func (shipments *Shipments) TryPackReassign(id [32]byte, parcel IShipmentsParcel, from uint16) ([]byte, error) {
	return shipments.abi.Pack("reassign", id, parcel, from)
}

// ReassignOutput serves as a container for the return parameters of contract
// method Reassign.
type ReassignOutput struct {
	Arg0 uint16
	Arg1 *big.Int
}

// UnpackReassign is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6db6f820.
//
// Solidity: function reassign(bytes32 id, (uint16,uint32,uint32,uint32,uint32,uint16,uint16) parcel, uint16 from) returns(uint16, uint24)
func (shipments *Shipments) UnpackReassign(data []byte) (ReassignOutput, error) {
	out, err := shipments.abi.Unpack("reassign", data)
	outstruct := new(ReassignOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Arg0 = *abi.ConvertType(out[0], new(uint16)).(*uint16)
	outstruct.Arg1 = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
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
	Bin: "0x6101606040523461044f57604051610018604082610453565b601381526020810190722bb0bcb134b636102a32b9ba102237b63630b960691b825260405191610049604084610453565b600183526020830191601960f91b8352604051610067604082610453565b60138152722bb0bcb134b636102a32b9ba102237b63630b960691b602082015260405190610096604083610453565b6004825263151554d160e21b60208301528051906001600160401b03821161034a5760035490600182811c92168015610445575b602083101461032c5781601f8493116103cf575b50602090601f8311600114610369575f9261035e575b50508160011b915f199060031b1c1916176003555b8051906001600160401b03821161034a5760045490600182811c92168015610340575b602083101461032c5781601f8493116102b6575b50602090601f8311600114610250575f92610245575b50508160011b915f199060031b1c1916176004555b61017481610476565b6101205261018184610476565b61014052519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a081526101ea60c082610453565b5190206080523060c05260405161148690816104e2823960805181611053015260a05181611110015260c05181611024015260e051816110a2015261010051816110c8015261012051816105a6015261014051816105cf0152f35b015190505f80610156565b60045f9081528281209350601f198516905b81811061029e5750908460019594939210610286575b505050811b0160045561016b565b01515f1960f88460031b161c191690555f8080610278565b92936020600181928786015181550195019301610262565b828111156101405760045f52909150601f830160051c7f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b60208510610324575b849392601f0160051c82900391015f5b828110610314575050610140565b5f81830155859450600101610306565b5f91506102f6565b634e487b7160e01b5f52602260045260245ffd5b91607f169161012c565b634e487b7160e01b5f52604160045260245ffd5b015190505f806100f4565b60035f9081528281209350601f198516905b8181106103b7575090846001959493921061039f575b505050811b01600355610109565b01515f1960f88460031b161c191690555f8080610391565b9293602060018192878601518155019501930161037b565b828111156100de5760035f52909150601f830160051c7fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b6020851061043d575b849392601f0160051c82900391015f5b82811061042d5750506100de565b5f8183015585945060010161041f565b5f915061040f565b91607f16916100ca565b5f80fd5b601f909101601f19168101906001600160401b0382119082101761034a57604052565b601f8151116104a1576020815191015160208210610492571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe6080806040526004361015610012575f80fd5b5f3560e01c90816306fdde0314610a4a57508063095ea7b314610a2457806318160ddd14610a0757806323b872dd1461092257806330adf81f146108e8578063313ce567146108cd5780633644e515146108ab57806340c10f19146107df57806354fd4d501461079c5780635a049a701461072f57806370a08231146106f85780637ecebe00146106c05780637f2eecc31461068657806384b0196e1461058e57806388b7ab631461057157806395d89b411461046557806398f1312e146104465780639fd5a6cf146103f2578063a0cc6a68146103b8578063a9059cbb14610387578063b7b7289914610340578063cf09299514610323578063d505accf146102a9578063d91694871461026f578063dd62ed3e1461021b578063e3ee160e146101ff578063e94a0102146101b65763ef55bec614610150575f80fd5b346101b2576101b06101ab61019d61016736610c44565b60408051602081019390935282015260f89190911b6001600160f81b031916606082015297909691959294929188906061820190565b03601f198101895288610b52565b610ca2565b005b5f80fd5b346101b25760403660031901126101b2576001600160a01b036101d7610b26565b165f52600860205260405f206024355f52602052602060ff60405f2054166040519015158152f35b346101b2576101b061021661019d61016736610c44565b610ee9565b346101b25760403660031901126101b257610234610b26565b6001600160a01b03610244610b3c565b91165f5260016020526001600160a01b0360405f2091165f52602052602060405f2054604051908152f35b346101b2575f3660031901126101b25760206040517f158b0a9edf7a828aad02f63cd515c68ef2f50ba807396f6d12842833a15974298152f35b346101b25760e03660031901126101b2576102c2610b26565b6102ca610b3c565b6084359060ff821682036101b2576040805160a435602082015260c4359181019190915260f89290921b6001600160f81b0319166060830152604182526101b092610316606184610b52565b6064359160443591610d5f565b346101b2576101b061033436610bde565b95949094939193610ee9565b346101b25760603660031901126101b257610359610b26565b6044359067ffffffffffffffff82116101b25761037d6101b0923690600401610b88565b9060243590610e0c565b346101b25760403660031901126101b2576103ad6103a3610b26565b6024359033610f70565b602060405160018152f35b346101b2575f3660031901126101b25760206040517f7c7c6cdb67a18743f49ec6fa9b35f50d52ed05cbed4cc592e13b44501c1a22678152f35b346101b25760a03660031901126101b25761040b610b26565b610413610b3c565b906084359167ffffffffffffffff83116101b2576104386101b0933690600401610b88565b916064359160443591610d5f565b346101b2575f3660031901126101b25760206040516402540be4008152f35b346101b2575f3660031901126101b2576040515f6004548060011c90600181168015610567575b6020831081146105535782855290811561052f57506001146104d1575b6104cd836104b981850382610b52565b604051918291602083526020830190610b02565b0390f35b91905060045f527f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b915f905b808210610515575090915081016020016104b96104a9565b9192600181602092548385880101520191019092916104fd565b60ff191660208086019190915291151560051b840190910191506104b990506104a9565b634e487b7160e01b5f52602260045260245ffd5b91607f169161048c565b346101b2576101b061058236610bde565b95949094939193610ca2565b346101b2575f3660031901126101b25761062a6105ca7f00000000000000000000000000000000000000000000000000000000000000006112a7565b6105f37f00000000000000000000000000000000000000000000000000000000000000006112a7565b6020610638604051926106068385610b52565b5f84525f368137604051958695600f60f81b875260e08588015260e0870190610b02565b908582036040870152610b02565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b82811061066f57505050500390f35b835185528695509381019392810192600101610660565b346101b2575f3660031901126101b25760206040517fd099cc98ef71107a616c4f0f941f04c322d8e254fe26b3c6668db87aae413de88152f35b346101b25760203660031901126101b2576001600160a01b036106e1610b26565b165f526007602052602060405f2054604051908152f35b346101b25760203660031901126101b2576001600160a01b03610719610b26565b165f525f602052602060405f2054604051908152f35b346101b25760a03660031901126101b257610748610b26565b60443560ff811681036101b2576040805160643560208201526084359181019190915260f89190911b6001600160f81b0319166060820152604181526101b091610793606183610b52565b60243590610e0c565b346101b2575f3660031901126101b2576104cd6040516107bd604082610b52565b60018152601960f91b6020820152604051918291602083526020830190610b02565b346101b25760403660031901126101b2576107f8610b26565b602435906402540be400821161088f576001600160a01b031690811561087c57600254908082018092116108685760207fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef915f9360025584845283825260408420818154019055604051908152a3005b634e487b7160e01b5f52601160045260245ffd5b63ec442f0560e01b5f525f60045260245ffd5b5063622ce15160e11b5f526004526402540be40060245260445ffd5b346101b2575f3660031901126101b25760206108c561101a565b604051908152f35b346101b2575f3660031901126101b257602060405160068152f35b346101b2575f3660031901126101b25760206040517f6e71edae12b1b97f4d1f60370fef10105fa2faae0126114a169c64845d6126c98152f35b346101b25760603660031901126101b25761093b610b26565b610943610b3c565b604435906001600160a01b03831692835f52600160205260405f206001600160a01b0333165f5260205260405f20545f198110610986575b506103ad9350610f70565b8381106109ec5784156109d95733156109c6576103ad945f52600160205260405f206001600160a01b0333165f526020528360405f20910390558461097b565b634a1406b160e11b5f525f60045260245ffd5b63e602df0560e01b5f525f60045260245ffd5b8390637dc7a0d960e11b5f523360045260245260445260645ffd5b346101b2575f3660031901126101b2576020600254604051908152f35b346101b25760403660031901126101b2576103ad610a40610b26565b6024359033611244565b346101b2575f3660031901126101b2575f6003548060011c90600181168015610af8575b6020831081146105535782855290811561052f5750600114610a9a576104cd836104b981850382610b52565b91905060035f527fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b915f905b808210610ade575090915081016020016104b96104a9565b919260018160209254838588010152019101909291610ac6565b91607f1691610a6e565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b600435906001600160a01b03821682036101b257565b602435906001600160a01b03821682036101b257565b90601f8019910116810190811067ffffffffffffffff821117610b7457604052565b634e487b7160e01b5f52604160045260245ffd5b81601f820112156101b25780359067ffffffffffffffff8211610b745760405192610bbd601f8401601f191660200185610b52565b828452602083830101116101b257815f926020809301838601378301015290565b60e06003198201126101b2576004356001600160a01b03811681036101b257916024356001600160a01b03811681036101b2579160443591606435916084359160a4359160c4359067ffffffffffffffff82116101b257610c4191600401610b88565b90565b6101209060031901126101b2576004356001600160a01b03811681036101b257906024356001600160a01b03811681036101b2579060443590606435906084359060a4359060c43560ff811681036101b2579060e435906101043590565b929093969591946001600160a01b03851697883303610d4857918183610cd3610d41969584610d469c9d968a611136565b6040519260208401947fd099cc98ef71107a616c4f0f941f04c322d8e254fe26b3c6668db87aae413de886526001600160a01b0389166040860152606085015289608085015260a084015260c083015260e082015260e08152610d3861010082610b52565b519020836111f3565b610f70565b565b886314a8e31d60e31b5f523360045260245260445ffd5b9091929493854211610df957610df490610d4695966001600160a01b03841690815f52600760205260405f20908154916001830190556040519160208301937f6e71edae12b1b97f4d1f60370fef10105fa2faae0126114a169c64845d6126c9855260408401526001600160a01b038816606084015288608084015260a083015260c082015260c08152610d3860e082610b52565b611244565b85639e96b26f60e01b5f5260045260245ffd5b90916001600160a01b03821691825f52600860205260405f20845f5260205260ff60405f205416610ed25790610e8b9160405160208101907f158b0a9edf7a828aad02f63cd515c68ef2f50ba807396f6d12842833a1597429825285604082015286606082015260608152610e82608082610b52565b519020906111f3565b805f52600860205260405f20825f5260205260405f20600160ff198254161790557f1cdd46ff242716cdaa72d159d339a485b3438398348d68f09d7c8c0a59353d815f80a3565b5050630191d19f60e41b5f5260045260245260445ffd5b92610d46969194610d419396610f0182848389611136565b6040519160208301937f7c7c6cdb67a18743f49ec6fa9b35f50d52ed05cbed4cc592e13b44501c1a226785526001600160a01b03881660408501526001600160a01b038916606085015289608085015260a084015260c083015260e082015260e08152610d3861010082610b52565b6001600160a01b0316908115611007576001600160a01b031691821561087c57815f525f60205260405f2054818110610fee57817fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef92602092855f525f84520360405f2055845f525f825260405f20818154019055604051908152a3565b8263391434e360e21b5f5260045260245260445260645ffd5b634b637e8f60e11b5f525f60045260245ffd5b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001630148061110d575b15611075577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a0815261110760c082610b52565b51902090565b507f0000000000000000000000000000000000000000000000000000000000000000461461104c565b91929092804211156111e15750804210156111cf57506001600160a01b0316805f52600860205260405f20825f5260205260ff60405f2054166111ba57805f52600860205260405f20825f5260205260405f20600160ff198254161790557f98de503528ee59b575ef0c0a2576a82497bfc029a5685b209e9ec333479b10a55f80a3565b630191d19f60e41b5f5260045260245260445ffd5b633d91b05f60e01b5f5260045260245ffd5b6330df5c4360e11b5f5260045260245ffd5b9160426112209261120261101a565b906040519161190160f01b83526002830152602282015220836112e5565b156112285750565b6001600160a01b03906353ea611b60e11b5f521660045260245ffd5b6001600160a01b03169081156109d9576001600160a01b03169182156109c65760207f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92591835f526001825260405f20855f5282528060405f2055604051908152a3565b60ff811690601f82116112d657604051916112c3604084610b52565b6020808452838101919036833783525290565b632cd44ac360e21b5f5260045ffd5b9190823b61133457906112f791611389565b5060048110156113205715918261130d57505090565b6001600160a01b03919250811691161490565b634e487b7160e01b5f52602160045260245ffd5b916020926064835f94519060405193630b135d3f60e11b855260048501526040602485015286820190604485015e8281018201859052601f01601f191601915afa630b135d3f60e11b5f5114601f3d11161690565b81519190604183036113b9576113b29250602082015190606060408401519301515f1a906113c3565b9192909190565b50505f9160029190565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411611445579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa1561143a575f516001600160a01b0381161561143057905f905f90565b505f906001905f90565b6040513d5f823e3d90fd5b5050505f916003919056fea2646970667358221220585db39b7e218b8b5ac3e08da6276afe9c89ab55c2752f66bc3399a12137938664736f6c63430008250033",
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
