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
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"ORDERS\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"acceptOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"id\",\"type\":\"uint16\"},{\"internalType\":\"int32\",\"name\":\"lat\",\"type\":\"int32\"},{\"internalType\":\"int32\",\"name\":\"lon\",\"type\":\"int32\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"addCentre\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"id\",\"type\":\"uint16\"},{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"int64\",\"name\":\"delta\",\"type\":\"int64\"}],\"name\":\"adjustStock\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"id\",\"type\":\"uint16\"}],\"name\":\"centre\",\"outputs\":[{\"internalType\":\"int32\",\"name\":\"lat\",\"type\":\"int32\"},{\"internalType\":\"int32\",\"name\":\"lon\",\"type\":\"int32\"},{\"internalType\":\"bool\",\"name\":\"known\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"id\",\"type\":\"uint16\"},{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"counted\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"needed\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"correct\",\"type\":\"bool\"},{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"count\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"from\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"to\",\"type\":\"uint32\"}],\"name\":\"distance\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"int32\",\"name\":\"lat\",\"type\":\"int32\"},{\"internalType\":\"int32\",\"name\":\"lon\",\"type\":\"int32\"}],\"name\":\"inZone\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"isMerchant\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"merchantName\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint16\",\"name\":\"at_\",\"type\":\"uint16\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"},{\"internalType\":\"uint8\",\"name\":\"mask\",\"type\":\"uint8\"},{\"internalType\":\"enumMove\",\"name\":\"move\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"moveLines\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"to\",\"type\":\"uint32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"name\":\"nearest\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"\",\"type\":\"uint16\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"paused\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pendingOwner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"components\":[{\"internalType\":\"int32\",\"name\":\"lat\",\"type\":\"int32\"},{\"internalType\":\"int32\",\"name\":\"lon\",\"type\":\"int32\"},{\"internalType\":\"uint32\",\"name\":\"halfSide\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"ranking\",\"type\":\"bytes32\"}],\"internalType\":\"structICentres.Zone\",\"name\":\"data\",\"type\":\"tuple\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"}],\"name\":\"proveZone\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputs\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"uri\",\"type\":\"string\"}],\"name\":\"publishRankings\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"rankings\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"inputs\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"id\",\"type\":\"uint16\"},{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"quantity\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"receiveStock\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"renounceOwnership\",\"outputs\":[],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"to\",\"type\":\"uint32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"}],\"name\":\"reserve\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"first\",\"type\":\"uint16\"},{\"internalType\":\"uint256\",\"name\":\"split\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint16\",\"name\":\"from\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"to\",\"type\":\"uint32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"},{\"internalType\":\"uint8\",\"name\":\"mask\",\"type\":\"uint8\"}],\"name\":\"reserveElsewhere\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"found\",\"type\":\"uint16\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"setMerchant\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bool\",\"name\":\"to\",\"type\":\"bool\"}],\"name\":\"setPaused\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"components\":[{\"internalType\":\"int32\",\"name\":\"lat\",\"type\":\"int32\"},{\"internalType\":\"int32\",\"name\":\"lon\",\"type\":\"int32\"},{\"internalType\":\"uint32\",\"name\":\"halfSide\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"ranking\",\"type\":\"bytes32\"}],\"internalType\":\"structICentres.Zone\",\"name\":\"data\",\"type\":\"tuple\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"setZone\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"id\",\"type\":\"uint16\"},{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"}],\"name\":\"stock\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"onHand\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"reserved\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"movements\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"agreed\",\"type\":\"uint64\"}],\"internalType\":\"structICentres.Stock\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"transferOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"zone\",\"outputs\":[{\"components\":[{\"internalType\":\"int32\",\"name\":\"lat\",\"type\":\"int32\"},{\"internalType\":\"int32\",\"name\":\"lon\",\"type\":\"int32\"},{\"internalType\":\"uint32\",\"name\":\"halfSide\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"ranking\",\"type\":\"bytes32\"}],\"internalType\":\"structICentres.Zone\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"int32\",\"name\":\"lat\",\"type\":\"int32\"},{\"indexed\":false,\"internalType\":\"int32\",\"name\":\"lon\",\"type\":\"int32\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"CentreAdded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"counted\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"expected\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"agreed\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"movements\",\"type\":\"uint64\"}],\"name\":\"DiscrepancyOpened\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"MerchantSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferStarted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferred\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"paused\",\"type\":\"bool\"}],\"name\":\"Paused\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"inputs\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"uri\",\"type\":\"string\"}],\"name\":\"RankingsPublished\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"order\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"enumMove\",\"name\":\"move\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"quantity\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"stock\",\"type\":\"bytes32\"}],\"name\":\"StockMoved\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"int32\",\"name\":\"lat\",\"type\":\"int32\"},{\"indexed\":false,\"internalType\":\"int32\",\"name\":\"lon\",\"type\":\"int32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"halfSide\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"ranking\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"ZoneSet\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"}],\"name\":\"CentreKnown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"}],\"name\":\"CentreMalformed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"}],\"name\":\"CentreUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"most\",\"type\":\"uint256\"}],\"name\":\"MerchantsFull\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"found\",\"type\":\"address\"}],\"name\":\"NotMerchant\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"found\",\"type\":\"address\"}],\"name\":\"NotOrders\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"}],\"name\":\"OutOfStock\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"OwnableInvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"OwnableUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"OwnerNeeded\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"PlacingPaused\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"onHand\",\"type\":\"uint256\"}],\"name\":\"StockTooLarge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"onHand\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"taken\",\"type\":\"uint64\"}],\"name\":\"StockTooSmall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"}],\"name\":\"ZoneClosed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"}],\"name\":\"ZoneFixed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"}],\"name\":\"ZoneMalformed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"}],\"name\":\"ZoneUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"}],\"name\":\"ZoneUnproved\",\"type\":\"error\"}]",
	ID:  "f12a02a59214e97ca66634788e5e3af349",
	Bin: "0x60a0346100f657601f612f7f38819003918201601f19168301916001600160401b038311848410176100fa578084926020946040528339810103126100f657516001600160a01b038116908190036100f65780156100e357600280546001600160a01b0319908116909155600180549182168317905560405191906001600160a01b03167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a333608052612e70908161010f82396080518181816105ee015281816106d801528181610ee001528181611541015281816117c6015261188a0152f35b631e4fbdf760e01b5f525f60045260245ffd5b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f3560e01c80630d7b2226146118cf57806311b449361461182b57806312782f401461177e57806316c38b3c146116a35780631a2f7167146116765780631fa0fd621461158a5780632abe2e86146114df57806345d89b671461144c57806347d6ae7f1461139e57806350b9d6f7146110ba578063544cfa8d14610e705780635569c4ff14610e4c5780635c975abb14610e2757806360caa60914610d41578063715018a614610d2257806379ba509714610c995780638da5cb5b14610c735780638f060fee14610ac95780638fefdfd914610a6e578063a94cb772146108a9578063a97b8f001461067f578063c4805e3414610612578063c8d7601a146105cf578063d28f30791461040b578063d3390b6214610388578063e30c397814610362578063f17c6ba7146101bf5763f2fde38b1461014d575f80fd5b346101bb5760203660031901126101bb576001600160a01b0361016e6119b8565b610176611dc6565b16806001600160a01b031960025416176002556001600160a01b03600154167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e227005f80a3005b5f80fd5b346101bb5760803660031901126101bb576101d8611a24565b6101e0611a72565b906101e9611a82565b606435926001600160401b0384116101bb5761020c61ffff94369060040161198b565b949093610217611dc6565b1693841561034f57845f52600660205260ff60405f205460401c1661033c57610240838361288b565b15610329577fed16ead0dd430d2356f6fa6dbf35009d20602916aa9b57a217debd8df85726df93610324916040519361027885611ad1565b60030b93848152602081019560030b958681526102e26040830191600183528a5f52600660205260405f20935160030b63ffffffff198554169063ffffffff161784555160030b839081549060201b67ffffffff00000000169067ffffffff000000001916179055565b51151568ff000000000000000082549160401b169068ff0000000000000000191617905560405194859485526020850152606060408501526060840191611da6565b0390a2005b84637bb9c08760e01b5f5260045260245ffd5b846330deb1bb60e21b5f5260045260245ffd5b8463173e0a0760e21b5f5260045260245ffd5b346101bb575f3660031901126101bb5760206001600160a01b0360025416604051908152f35b346101bb5760603660031901126101bb576024356004356044356001600160401b0381116101bb576103df7f14da50b8ae8799e95998a70f77da464dbee3827d124858e15fd7061cf39e684091369060040161198b565b6103e7611dc6565b8460095583600855610406604051928392602084526020840191611da6565b0390a3005b346101bb5760403660031901126101bb57610424611a24565b6024359063ffffffff82168092036101bb5761ffff16805f52600660205260405f206040519061045382611ad1565b54918260030b825260208201928060201c60030b845260ff604084019160401c161515815251156105bd5750825f52600760205260405f20549263ffffffff8460401c16156105ab5750670de0b6b3a764000091828080935160030b925160030b9561053061051c61050560028460030b9460201c60030b6104e482878b035f81125f146105a6575f035b05612b39565b9b035f8112156105a1575f035b80636b49d2008113610593575b5005612b39565b955f81121561058e575f035b6335a4e90003612b39565b915f81121561058e576335a4e90001612b39565b02059180020502059180020501670de0b6b3a7640000811361057f575b63ffffffff670de0b6b3a764000061057061056b8260209502612bac565b612cd8565b62c26d82020416604051908152f35b50670de0b6b3a764000061054d565b610511565b905063d693a400038c6104fe565b6104f1565b6104de565b63ebe704dd60e01b5f5260045260245ffd5b63173e0a0760e21b5f5260045260245ffd5b346101bb575f3660031901126101bb5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101bb5760203660031901126101bb5761ffff61062e611a24565b165f526006602052606060405f20604080519161064a83611ad1565b548060030b9283815260ff8260201c60030b92836020840152841c161515928391015260405192835260208301526040820152f35b346101bb5760a03660031901126101bb5760043561069b611a35565b6106a3611978565b916064356001600160401b0381116101bb576106c39036906004016119e4565b6106ce939193611a14565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633036108975760ff169160015f80825b610751575b5050506107279083838761072260209a612093565b61211b565b9361ffff8516948561073e575b8686604051908152f35b610747946121b4565b8280808080610734565b84811015610892579081838781941c1661076f575b82019091610708565b90915061077d81868a61285d565b356001600160401b038116810361088e5763ffffffff6107a960206107a3858a8e61285d565b01611dda565b169061ffff8616845283602052604084206001600160401b0382165f5260205260405f20546001600160401b038116906001600160401b038160401c168683829161087a57918a93918a9998979695938f9b5f1461084b57505061084494899a9461083e8a95899561081f8e9c9b600297612ae8565b6108346001600160401b038360801c16612696565b9160c01c92612a79565b95612a2e565b9050610766565b979699509750509050610874979150866002610844948b61083e5f9a8b965f9e8f9e8f9d6126b4565b9161081f565b634e487b7160e01b89526021600452602489fd5b8280fd5b61070d565b620be93560e51b5f523360045260245ffd5b346101bb5760603660031901126101bb576108c2611a24565b6108ca611a46565b604435908160070b8092036101bb576108e1611dc6565b61ffff831690815f52600660205260ff60405f205460401c1615610a5b57815f525f60205260405f206001600160401b0382165f5260205260405f2054926001600160401b03841690808201958187125f8412908015821691151617610a47575f87126109f9575050677fffffffffffffff85116109d5575f516020612e1b5f395f51905f52916109d06109a56001600160401b039361099f855f9a1698868160401c1690610994888260801c16612696565b9060c01c918b612a79565b97612b08565b958588528760205260408820848416895260205280604089205587604051948594169760058561217a565b0390a4005b846001600160401b03838563433c67ef60e11b5f526004521660245260445260645ffd5b8390600160ff1b8314610a4757604051631307261b60e01b815261ffff9190911660048201526001600160401b03918216602482015292811660448401525f91909103166064820152608490fd5b634e487b7160e01b5f52601160045260245ffd5b5063173e0a0760e21b5f5260045260245ffd5b346101bb5760403660031901126101bb57610a87611965565b602435906001600160401b0382116101bb57610ab8610abd91610ab060209436906004016119e4565b929091612093565b6120d7565b61ffff60405191168152f35b346101bb5760c03660031901126101bb57610ae2611965565b60803660231901126101bb5760a4356001600160401b0381116101bb57366023820112156101bb578060040135906001600160401b0382116101bb573660248360051b830101116101bb576040516020810163ffffffff851691828252610b47611a72565b60030b6040820152610b57611a82565b60030b606082015260643563ffffffff81168091036101bb57608082015260843560a082015260a08152610b8c60c082611aec565b5190206040516020810191825260208152610ba8604082611aec565b519020936008545f955b85871015610bf35760248760051b86010135908181105f14610be2575f52602052600160405f205b960195610bb2565b905f52602052600160405f20610bda565b03610c6057815f52600760205263ffffffff60405f205460401c16151580610c49575b610c3657604051610c3491610c2c602083611aec565b5f8252611deb565b005b50637d15425360e01b5f5260045260245ffd5b50815f526007602052600160405f20015415610c16565b5063e315d2a960e01b5f5260045260245ffd5b346101bb575f3660031901126101bb5760206001600160a01b0360015416604051908152f35b346101bb575f3660031901126101bb57336001600160a01b036002541603610d0f576001600160a01b031960025416600255600154336001600160a01b03198216176001556001600160a01b033391167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a3005b63118cdaa760e01b5f523360045260245ffd5b346101bb575f3660031901126101bb5763017ed72b60e01b5f5260045ffd5b346101bb5760203660031901126101bb576001600160a01b03610d626119b8565b165f52600560205260405f20604051905f90805490610d8082611d6e565b8085529160018116908115610e005750600114610dc0575b610dbc84610da881860382611aec565b604051918291602083526020830190611a92565b0390f35b5f90815260208120939250905b808210610de657509091508101602001610da882610d98565b919260018160209254838588010152019101909291610dcd565b60ff191660208087019190915292151560051b85019092019250610da89150839050610d98565b346101bb575f3660031901126101bb57602060ff60025460a01c166040519015158152f35b346101bb575f3660031901126101bb57604060085460095482519182526020820152f35b346101bb5760c03660031901126101bb57600435610e8c611a35565b906044356001600160401b0381116101bb57610eac9036906004016119e4565b9190926064359260ff84168094036101bb5760843590600682101592836101bb57610ed56119ce565b966001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163303610897575f5b838110610f1157005b600188821c16610f24575b600101610f08565b610f2f81858461285d565b35906001600160401b03821682036101bb5763ffffffff610f5660206107a384898861285d565b169161ffff85165f525f60205260405f206001600160401b0382165f5260205260405f2054926001600160401b038416916001600160401b038560401c16908382948c6110a6578f95978e988d958c94600288145f14610fd3575050869492610fcc9896949261081f60019c9961083e94612ae8565b9050610f1c565b9093919060038803611064575050869492889694928683610fcc9b60019e9b6001600160401b0361083e97161061101f575b50906110148161101a93612ae8565b93612ae8565b61081f565b61105c925061104c611055946110406001600160401b038260801c16612696565b9060c01c90878d612a79565b9384928b612ae8565b88886129e0565b868089611005565b965099505094929550505060048a036110925789610fcc948f9361083e8f969960019a610874878f956126b4565b634e487b7160e01b5f52600160045260245ffd5b634e487b7160e01b5f52602160045260245ffd5b346101bb5760603660031901126101bb576110d36119b8565b6024358015158082036101bb57604435906001600160401b0382116101bb576111086001600160a01b0392369060040161198b565b929094611113611dc6565b1692835f52600460205260ff60405f205460101c161561133e575b8061132e575b6040519061114182611ad1565b1515815260208101828152604082019060018252855f52600460205261117a60405f2093511515849060ff801983541691151516179055565b5115159061ff0062ff000084549251151560101b169260081b169062ffff00191617179055825f52600560205260405f206001600160401b03831161131a576111c38154611d6e565b601f81116112c9575b505f601f8411600114611240579461032491847fbbb4c806512f5e9cdb40d6da53c329c24a968c36ef3ff8023f5a13348fcd1e8996975f91611235575b508560011b905f198760031b1c19161790555b6040519384938452604060208501526040840191611da6565b905082013588611209565b601f19841690825f5260205f20915f5b8181106112b15750916103249391867fbbb4c806512f5e9cdb40d6da53c329c24a968c36ef3ff8023f5a13348fcd1e8998999410611298575b5050600185811b01905561121c565b8301355f19600388901b60f8161c191690558780611289565b9192602060018192868c013581550194019201611250565b838111156111cc57815f5260205f20601f850160051c9060208610611312575b81601f9101920160051c03905f5b8281106113055750506111cc565b5f828201556001016112f7565b5f91506112e9565b634e487b7160e01b5f52604160045260245ffd5b5060ff60025460a01c1615611134565b6003546103e88114611389576801000000000000000081101561131a5780600161136b9201600355611ce5565b81549060031b906001600160a01b0387831b921b191617905561112e565b6333d6733760e11b5f526103e860045260245ffd5b346101bb5760403660031901126101bb576113b7611a24565b61ffff6113c2611a46565b916113cb611d4a565b50165f525f6020526001600160401b0360405f2091165f52602052608060405f20546001600160401b038082169181808260401c1691818082881c169160c01c93606060405161141a81611ab6565b888152602081019283526040810194855201948552604051968752511660208601525116604084015251166060820152f35b346101bb5760203660031901126101bb5763ffffffff61146a611965565b611472611d4a565b50165f526007602052608060405f2060405161148d81611ab6565b63ffffffff82548060030b938484526060600160208601928460201c60030b845285604088019560401c168552015494019384526040519485525160030b602085015251166040830152516060820152f35b346101bb5760c03660031901126101bb576114f8611a24565b611500611a46565b90611509611a5c565b90606435916001600160401b0383168093036101bb5760843593841592831586036101bb576115366119ce565b946001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016330361089757610c349694611577575b506126d4565b6001600160401b03841610935086611571565b346101bb5760603660031901126101bb5760206115a5611965565b6115ad611a72565b63ffffffff6115ba611a82565b92165f526007835260405f20549163ffffffff8360401c16918360030b9060030b0392841c60030b9060030b0390636b49d2008213611668575b636b49d1ff19821261165b575b8015159283611650575b83611642575b5082611637575b8261162a575b50506040519015158152f35b5f0313159050828061161e565b808213159250611618565b5f8290031315925084611611565b81811315935061160b565b9063d693a4000190611601565b9063d693a3ff1901906115f4565b346101bb5760203660031901126101bb5760206116996116946119b8565b611d11565b6040519015158152f35b346101bb5760203660031901126101bb5760043580159081158091036101bb576116cb611dc6565b6002805460ff60a01b191660a083901b60ff60a01b161790555f5b60035481101561175157806001600160a01b03611704600193611ce5565b90549060031b1c165f52600460205261173960405f2060ff815460081c16908161173f579060ff801983541691151516179055565b016116e6565b805460ff191660ff8815151617905550565b7f0e2fb031ee032dc02d8011dc50b816eb450cf856abd8261680dac74f72165bd2602083604051908152a1005b346101bb5760803660031901126101bb57611797611a24565b61179f611a46565b906117a8611a5c565b606435906001600160a01b03821682036101bb576001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633036108975760209361ffff84165f526006855260ff60405f205460401c169384611818575b85856040519015158152f35b61182294506125c6565b8280808061180c565b346101bb5760a03660031901126101bb576024356001600160a01b03811681036101bb57611857611978565b906064356001600160401b0381116101bb576118779036906004016119e4565b61187f611a14565b916001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163303610897576040946118bf94600435611b0d565b61ffff8351921682526020820152f35b346101bb5760c03660031901126101bb576118e8611965565b60803660231901126101bb5760a4356001600160401b0381116101bb5761191390369060040161198b565b909161191d611dc6565b6001600160401b03821161131a5760405191611943601f8201601f191660200184611aec565b80835236818501116101bb576020815f92610c34968387013784010152611deb565b6004359063ffffffff821682036101bb57565b6044359063ffffffff821682036101bb57565b9181601f840112156101bb578235916001600160401b0383116101bb57602083818601950101116101bb57565b600435906001600160a01b03821682036101bb57565b60a435906001600160a01b03821682036101bb57565b9181601f840112156101bb578235916001600160401b0383116101bb57602080850194606085020101116101bb57565b6084359060ff821682036101bb57565b6004359061ffff821682036101bb57565b6024359061ffff821682036101bb57565b602435906001600160401b03821682036101bb57565b604435906001600160401b03821682036101bb57565b602435908160030b82036101bb57565b604435908160030b82036101bb57565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b608081019081106001600160401b0382111761131a57604052565b606081019081106001600160401b0382111761131a57604052565b90601f801991011681019081106001600160401b0382111761131a57604052565b929391959490611b1c90612031565b611b2586612093565b90611b318386846120d7565b61ffff811680611ba257505090828560ff611b4d941692612307565b948515611b89575084805b611b69575050505061ffff82169190565b611b8060ff8260101c16838661ffff8516876121b4565b60181c80611b58565b63ffffffff9063557a619960e01b5f521660045260245ffd5b925095965050805f939293525f60205260405f20935f5b848110611bcb57505050505050905f90565b5f19811c60011615611cdd576060810282016001600160401b0360208201359135169063ffffffff8116906001600160401b0383165f528860205260405f205490826001600160401b03611c1e846129b4565b1610611ca1575f516020612e1b5f395f51905f528893600160801b600197969463ffffffff60401b8b9560401b160101906001600160401b0385165f528c6020528160405f2055611c9760405192839283606090939291936001600160401b036080820195600183521660208201525f60408201520152565b0390a45b01611bb9565b50604051631307261b60e01b815261ffff8b1660048201526001600160401b038481166024830152918216604482015291166064820152608490fd5b600190611c9b565b600354811015611cfd5760035f5260205f2001905f90565b634e487b7160e01b5f52603260045260245ffd5b6001600160a01b0316805f52600460205260ff60405f205460081c16908115611d38575090565b90506001600160a01b03600154161490565b60405190611d5782611ab6565b5f6060838281528260208201528260408201520152565b90600182811c92168015611d9c575b6020831014611d8857565b634e487b7160e01b5f52602260045260245ffd5b91607f1691611d7d565b908060209392818452848401375f828201840152601f01601f1916010190565b6001600160a01b03600154163303610d0f57565b3563ffffffff811681036101bb5790565b63ffffffff169081158015612014575b8015611fea575b611fd7576084355f5b60108110611f9c575b50825f52600760205260405f2054602435928360030b918285036101bb57828160030b1490811591611f7b575b8115611f53575b60401c63ffffffff1615159081611f4b575b50611f3857845f52600760205260405f209063ffffffff198254168563ffffffff16178255604435938460030b948581036101bb57835467ffffffff00000000191667ffffffff00000000602083901b1617845560643563ffffffff8116918282036101bb577f33d633b066cb2242486e5a44f958d376733d42b559847e1b913abbd16620951a98846001611f3398805463ffffffff60401b8760401b169063ffffffff60401b19161781550155505050604051958695865260208601526040850152606084015260a0608084015260a0830190611a92565b0390a2565b8463eb0b958760e01b5f5260045260245ffd5b90505f611e5a565b905060643563ffffffff81168082036101bb57604083901c63ffffffff161415919050611e48565b90506044358060030b908181036101bb57508160201c60030b141590611e41565b61ffff611fa982846128e3565b168015611fd157805f52600660205260ff60405f205460401c16156105bd5750600101611e0b565b50611e14565b50639752636160e01b5f5260045260245ffd5b506024358060030b81036101bb576044358060030b81036101bb5761200e9161288b565b15611e02565b5060643563ffffffff81168082036101bb57612328915010611dfb565b6001600160a01b03811690815f52600460205260ff60405f20541661208f5760ff60025460a01c166120805761206690611d11565b1561206e5750565b63c7eff51760e01b5f5260045260245ffd5b630d75fbb560e21b5f5260045ffd5b5050565b63ffffffff1690815f526007602052600160405f200154918215806120ba575b6105ab5750565b50805f52600760205263ffffffff60405f205460401c16156120b3565b92919092805b6120e857505f925050565b8060f01c8015612113576120ff5f19848784612925565b61210d575060101b806120dd565b93505050565b505f93505050565b91949361ffff16929091805b61213457505f9450505050565b8060f01c801561217057848114158061215e575b612156575060101b80612127565b955050505050565b5061216b83888684612925565b612148565b505f955050505050565b909194939294608082019560068410156110a6576001600160401b036001600160a01b039260609585521660208401521660408201520152565b9161ffff821690815f525f60205260405f20955f5b8681106121da575050505050505050565b600182821c16156122eb576060810283016001600160401b0360208201359135169063ffffffff8116906001600160401b0383165f528a60205260405f205490826001600160401b0361222c846129b4565b16106122af575f516020612e1b5f395f51905f528c8b94600160801b600198979563ffffffff60401b8d9660401b160101916001600160401b0386165f526020528160405f20556122a560405192839283606090939291936001600160401b036080820195600183521660208201525f60408201520152565b0390a45b016121c9565b50604051631307261b60e01b815261ffff891660048201526001600160401b038481166024830152918216604482015291166064820152608490fd5b6001906122a9565b8051821015611cfd5760209160051b010190565b9391909293600285106125bd57604051926102206123258186611aec565b60108552601f19013660208601375f5b60108110806125a7575b156123db5761234e81846128e3565b61ffff5f91165f525f60205260405f205f5b86811061238457505061237382876122f3565b525f198114610a4757600101612335565b6060810289016001600160401b0380823516165f52826020526001600160401b036123be63ffffffff602060405f209401351692546129b4565b1610156123ce575b600101612360565b6001811b909217916123c6565b93926001919695501b925f198401938411610a47575f5b81811061251b575090919293600311612513575f5b8181106124175750505050505f90565b60018101808211610a47575b8281106124335750600101612407565b61244082869793976122f3565b5161244b82876122f3565b511760018201808311610a47578119841660101b915b85821061247657505050600101949094612423565b8461248b838a969b999a9895989794976122f3565b518217036124fe5750505090849561ffff6124e3846124d98899846124c08b6124b9839c9d6124f09c6122f3565b51936128e3565b9160101b911617996124d286846122f3565b51926122f3565b51191692896128e3565b9160101b911617956128e3565b161760301b9160181b171790565b90919360010190979296959794919394612461565b505050505f90565b60018101808211610a47575b82811061253757506001016123f2565b8561254283876122f3565b5161254d83886122f3565b51171461255c57600101612527565b91508395509361259085612577612599959761ffff976122f3565b5186612583838a6128e3565b9160101b911617976122f3565b511916936128e3565b9160101b91161760181b1790565b5061ffff6125b582856128e3565b16151561233f565b50509150505f90565b61ffff909391931690815f525f60205260405f206001600160401b0385165f5260205260405f20546001600160401b038116946001600160401b0385168601809611610a4757677fffffffffffffff861161268c576126845f516020612e1b5f395f51905f529361265b5f986001600160401b0395868160401c1687612650818460801c16612696565b9260c01c9316612a79565b9086895288602052604089208585168a526020528160408a20556040519485941697898561217a565b0390a4600190565b5050505050505f90565b6001600160401b036001911601906001600160401b038211610a4757565b906001600160401b03809116911601906001600160401b038211610a4757565b909391929361ffff821694855f525f60205260405f206001600160401b0383165f5260205260405f2054956001600160401b038716906001600160401b038860801c16926001600160401b038816918383146127e8578960c01c6040519084825285602083015260408201528560608201526001600160a01b038916917fa6e81cd30de752670d09d6e9ab3f2ff76d27aff8a692d6bc1684650c9375587f60806001600160401b038a1693a4159081156127d6575b506127cd576127bf6127c5926001600160401b036127cb9960401c16906127b86127b282612696565b91612696565b9189612a79565b95612b08565b916129e0565b565b50505050505050565b677fffffffffffffff9150115f612789565b9697505050925090818660c01c1461285557612850612826836001600160401b03945f516020612e1b5f395f51905f5296865f9b60401c1690612a79565b8588528760205260408820848416895260205280604089205560405193849316968860058561217a565b0390a4565b505050505050565b9190811015611cfd576060020190565b8115612877570490565b634e487b7160e01b5f52601260045260245ffd5b906335a4e8ff199160030b9182121591826128d4575b50816128c0575b816128b1575090565b636b49d200915060030b131590565b636b49d1ff19600382900b121591506128a8565b6335a4e900121591505f6128a1565b907f0fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81168103610a475760041b60f0039060f08211610a475761ffff911c1690565b61ffff9093919293165f525f60205260405f20915f5b84811061294c575050505050600190565b82811c600116151560608202830181612976575b5061296d5760010161293b565b50505050505f90565b90506001600160401b0380823516165f52846020526001600160401b036129ac63ffffffff602060405f209401351692546129b4565b16105f612960565b6001600160401b038181169160401c16808211156129da576001600160401b0391031690565b50505f90565b5f516020612e1b5f395f51905f52916128505f9661ffff6001600160401b0394979697169586895288602052604089208585168a526020528160408a2055604051948594169760058561217a565b95612850905f516020612e1b5f395f51905f52949661ffff6001600160401b0395941696875f525f60205260405f208686165f526020528260405f205560405195869516988561217a565b6001600160401b031660409190911b6fffffffffffffffff0000000000000000161760809190911b77ffffffffffffffff00000000000000000000000000000000161760c09190911b7fffffffffffffffff000000000000000000000000000000000000000000000000161790565b906001600160401b03809116911603906001600160401b038211610a4757565b6001600160401b0382166001600160401b038216115f14612b305790612b2d91612ae8565b90565b612b2d91612ae8565b6335a4e9006715cc96efd11924eb670de0b6b3a76400009202056753444835ec58000082828002056801158e460913d00000680246ddf979766800006803e7336287142000006805f68e8131ecf80000609c85058803850205870384020586038302058503820205840302058203020590565b6001811115612b2d57806001600160801b831015612cc2575b60048268010000000000000000612c74941015612cb5575b640100000000811015612ca8575b62010000811015612c9b575b610100811015612c8f575b6010811015612c83575b1015612c7b575b60030260011c612c23818461286d565b0160011c612c31818461286d565b0160011c612c3f818461286d565b0160011c612c4d818461286d565b0160011c612c5b818461286d565b0160011c612c69818461286d565b0160011c809261286d565b8111900390565b60011b612c13565b811c9160021b91612c0c565b60081c91811b91612c02565b60101c9160081b91612bf7565b60201c9160101b91612beb565b60401c9160201b91612bdd565b5050608081901c68010000000000000000612bc5565b6706f05b59d3b200008113612de85780612d38612de1612d51612d386009612dd9612dbf6019612db7612d9d6031612d95612d7b6051612b2d9f612d596079612d2e83612d739402670de0b6b3a7640000900590565b9e8f60d260a98202055b670de0b6b3a76400000102670de0b6b3a7640000900590565b02609c900590565b670de0b6b3a7640000018d02670de0b6b3a7640000900590565b02606e900590565b670de0b6b3a7640000018a02670de0b6b3a7640000900590565b026048900590565b670de0b6b3a7640000018702670de0b6b3a7640000900590565b02602a900590565b670de0b6b3a7640000018402670de0b6b3a7640000900590565b026014900590565b6006900590565b61056b612e05670de0b6b3a7640000612e0a938103026002900590565b612bac565b60011b6715cc96efd11924eb039056feefb33c4f8288bfac148c40950065be2522baad4043d7726fc2b1009ac74fa067a26469706673582212203ebbb620c10a7299e1ab151b98bed5d1ae8ef9ca41d3ce7a66737edc8559729564736f6c63430008250033",
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
	ABI: "[{\"inputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"ORDERS\",\"outputs\":[{\"internalType\":\"contractIOrders\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"}],\"name\":\"accept\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structIClaims.Consent\",\"name\":\"by\",\"type\":\"tuple\"}],\"name\":\"acceptSigned\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"}],\"name\":\"cancel\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structIClaims.Consent\",\"name\":\"by\",\"type\":\"tuple\"}],\"name\":\"cancelSigned\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"window\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"returnable\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"returnTime\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"restocking\",\"type\":\"uint96\"},{\"internalType\":\"address\",\"name\":\"arbiter\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"decideTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"defaultShare\",\"type\":\"uint16\"}],\"internalType\":\"structIClaims.Policy\",\"name\":\"policy\",\"type\":\"tuple\"},{\"internalType\":\"uint96\",\"name\":\"toShopper\",\"type\":\"uint96\"}],\"name\":\"decide\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"window\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"returnable\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"returnTime\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"restocking\",\"type\":\"uint96\"},{\"internalType\":\"address\",\"name\":\"arbiter\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"decideTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"defaultShare\",\"type\":\"uint16\"}],\"internalType\":\"structIClaims.Policy\",\"name\":\"policy\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"evidence\",\"type\":\"bytes32\"}],\"name\":\"dispute\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"window\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"returnable\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"returnTime\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"restocking\",\"type\":\"uint96\"},{\"internalType\":\"address\",\"name\":\"arbiter\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"decideTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"defaultShare\",\"type\":\"uint16\"}],\"internalType\":\"structIClaims.Policy\",\"name\":\"policy\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"evidence\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structIClaims.Consent\",\"name\":\"by\",\"type\":\"tuple\"}],\"name\":\"disputeSigned\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"}],\"name\":\"giveBack\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"givenBack\",\"outputs\":[{\"internalType\":\"uint128\",\"name\":\"\",\"type\":\"uint128\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint32\",\"name\":\"window\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"returnable\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"returnTime\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"restocking\",\"type\":\"uint96\"},{\"internalType\":\"address\",\"name\":\"arbiter\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"decideTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"defaultShare\",\"type\":\"uint16\"}],\"internalType\":\"structIClaims.Policy\",\"name\":\"policy\",\"type\":\"tuple\"}],\"name\":\"hash\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"}],\"name\":\"isShown\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"shown\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"}],\"name\":\"refund\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"}],\"name\":\"refundPart\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structIClaims.Consent\",\"name\":\"by\",\"type\":\"tuple\"}],\"name\":\"refundPartSigned\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"window\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"returnable\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"returnTime\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"restocking\",\"type\":\"uint96\"},{\"internalType\":\"address\",\"name\":\"arbiter\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"decideTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"defaultShare\",\"type\":\"uint16\"}],\"internalType\":\"structIClaims.Policy\",\"name\":\"policy\",\"type\":\"tuple\"}],\"name\":\"requestReturn\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"window\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"returnable\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"returnTime\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"restocking\",\"type\":\"uint96\"},{\"internalType\":\"address\",\"name\":\"arbiter\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"decideTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"defaultShare\",\"type\":\"uint16\"}],\"internalType\":\"structIClaims.Policy\",\"name\":\"policy\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structIClaims.Consent\",\"name\":\"by\",\"type\":\"tuple\"}],\"name\":\"requestReturnSigned\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"parcel\",\"type\":\"bytes32\"}],\"name\":\"restocking\",\"outputs\":[{\"internalType\":\"uint96\",\"name\":\"\",\"type\":\"uint96\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"window\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"returnable\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"returnTime\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"restocking\",\"type\":\"uint96\"},{\"internalType\":\"address\",\"name\":\"arbiter\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"decideTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"defaultShare\",\"type\":\"uint16\"}],\"internalType\":\"structIClaims.Policy\",\"name\":\"policy\",\"type\":\"tuple\"}],\"name\":\"settle\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint32\",\"name\":\"window\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"returnable\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"returnTime\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"restocking\",\"type\":\"uint96\"},{\"internalType\":\"address\",\"name\":\"arbiter\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"decideTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"defaultShare\",\"type\":\"uint16\"}],\"internalType\":\"structIClaims.Policy\",\"name\":\"policy\",\"type\":\"tuple\"}],\"name\":\"show\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"withdrawOffer\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structIClaims.Consent\",\"name\":\"by\",\"type\":\"tuple\"}],\"name\":\"withdrawOfferSigned\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"toShopper\",\"type\":\"uint96\"}],\"name\":\"Decided\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"arbiter\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"decideBy\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"evidence\",\"type\":\"bytes32\"}],\"name\":\"Disputed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"}],\"name\":\"GivenBack\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"}],\"name\":\"OfferWithdrawn\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"window\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"returnable\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"returnTime\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"restocking\",\"type\":\"uint96\"},{\"internalType\":\"address\",\"name\":\"arbiter\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"decideTime\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"defaultShare\",\"type\":\"uint16\"}],\"indexed\":false,\"internalType\":\"structIClaims.Policy\",\"name\":\"policy\",\"type\":\"tuple\"}],\"name\":\"PolicyShown\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"returnBy\",\"type\":\"uint256\"}],\"name\":\"ReturnRequested\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"found\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"most\",\"type\":\"uint256\"}],\"name\":\"AmountTooLarge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"ConsentExpired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"}],\"name\":\"DeadlineAhead\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"found\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"}],\"name\":\"EtherIs\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"found\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"expected\",\"type\":\"address\"}],\"name\":\"NotArbiter\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"found\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"expected\",\"type\":\"address\"}],\"name\":\"NotMerchant\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"found\",\"type\":\"address\"}],\"name\":\"NotParty\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"NotReturnable\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"found\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"expected\",\"type\":\"address\"}],\"name\":\"NotShopper\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"}],\"name\":\"NotSigned\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"OrderUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"}],\"name\":\"ParcelUnknown\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"PolicyMalformed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"found\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"expected\",\"type\":\"bytes32\"}],\"name\":\"PolicyMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumStatus\",\"name\":\"found\",\"type\":\"uint8\"},{\"internalType\":\"enumStatus\",\"name\":\"expected\",\"type\":\"uint8\"}],\"name\":\"StatusIs\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"}],\"name\":\"WindowClosed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"}],\"name\":\"WindowOpen\",\"type\":\"error\"}]",
	ID:  "329241d5f8bcd91d464ec7e24388e3ef46",
	Bin: "0x610140604052346101a457306080524660a052604080519081016001600160401b03811182821017610190576040908152600e82526d57617962696c6c20436c61696d7360901b60208301908152815191820192906001600160401b038411838510176101905760a093604052600183526020830191603160f81b8352519020915190208160c0528060e052604051917f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f83526020830152604082015246606082015230608082015220610100523361012052604051612fa290816101a9823960805181612256015260a05181612279015260c05181612350015260e051816123760152610100518161223501526101205181818161036b015281816103f901528181610662015281816109a201528181610ca101528181610e01015281816111650152818161130a0152818161167e01528181612055015281816124400152818161252d0152818161261c0152818161275101528181612820015281816128e701528181612a020152612c8b0152f35b634e487b7160e01b5f52604160045260245ffd5b5f80fdfe60806040526004361015610011575f80fd5b5f5f3560e01c806303f0eecf1461160c578063048632e81461150657806304ae5fe01461149f5780630a18624b1461129a5780630bb6bd31146112675780631689104c1461124a578063184c45cd146110d6578063190f3d0614610ea557806359482bfd14610d485780637120eab914610b0b57806384b0196e14610a1f5780638ef3ecd8146109385780639aad80ef14610913578063a6bcee77146105de578063a9f925bb14610575578063b67591e014610542578063bd65f55314610514578063c7c472641461038f578063c8d7601a1461034b578063cc132fe014610228578063ec4242d51461020e578063fa14e761146101675763fc69e41514610117575f80fd5b346101645760403660031901126101645760043567ffffffffffffffff81116101625761028060031982360301126101625761015f906101556117e2565b3391600401612518565b80f35b505b80fd5b50346101645761015f61020861017c3661186d565b61020361018c8385969496612012565b9461019683611c13565b9060ff875191604051926001600160a01b0360208501957f4aada2a195820e872e12f1e0a0799b9c138262ea62fef3877050158f22a88d7987521660408501526060840152166080820152602084013560a082015260a081526101fa60c082611904565b5190208261221b565b611c13565b916125c4565b50346101645760e03660031901126101645761015f611e10565b50346101645761015f61031c61023d3661186d565b61020361024d8385969496612012565b9461025783611c13565b9086519060808801517ff7ef6f80633523e55c3cdea5fc61de427acf042ae1fe9f0c252e469db8307d16610200890135145f146103225760ff7f93aea4602af4e659d07dbcc8af7e5bbd3b41da439a74b6a96af1539d165ad9dc925b604051946001600160a01b0360208701977f0b333b4790bc326b3249571ea5b0c620773798f9da9e8aa595af5f961d99928b8952166040870152606086015216608084015260a083015260c0820152602084013560e082015260e081526101fa61010082611904565b916128b8565b60ff7fe2bd2fd52f6ace48a7c4b23430520c4fafdfc4c47395e385079749308fe28e4e926102b3565b503461016457806003193601126101645760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346101645761039e366117f8565b90916103aa828261279e565b6103b48382612012565b6103be8382612ba7565b80156104d457804211156104c25750606081015160128110156104ae57600a036103ec5761015f9350612c4a565b5090506001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016803b156104aa5760ff61044460405193631401260f60e31b855260a0600486015260a4850190611981565b93166024830152818493918185818195600c604483015282606483015233608483015203925af1801561048b5761047a57505080f35b8161048491611904565b6101645780f35b6040513d84823e3d90fd5b634e487b7160e01b5f52602160045260245ffd5b8380fd5b634e487b7160e01b86526021600452602486fd5b63b317256b60e01b8652600452602485fd5b6060820151866012821015610500576320c75ff560e21b81526044916104f990611be1565b6009602452fd5b634e487b7160e01b81526021600452602490fd5b50346101645760203660031901126101645760ff604060209260043581528084522054166040519015158152f35b5034610164576020366003190112610164576001600160601b036040602092600435815260018452205416604051908152f35b50346101645760e036600319011261016457506020604051818101907f270c246ad29ed24909337f1a2e1e4d6bdf99bd1e3bf1da94a04bbdbc9637f8c582526105c2604082016004611ce5565b61010081526105d361012082611904565b519020604051908152f35b5060403660031901126101645760043567ffffffffffffffff8111610162578060040190610280600319823603011261090f57602435916001600160801b0383169283810361090b5761063133836129af565b604051630cde9a1960e11b815260206004820181905281806106566024820187611981565b03816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9081156109005786916108ca575b506106b16001600160801b036106aa60648701611cd1565b16826129f8565b81875260026020526001600160801b0360408820541681039081116108b65780861161089f575060448401916001600160a01b036106ee84611c13565b16610890576001600160801b03905b1680340361087a57508086526002602052604086208054866001600160801b038216016001600160801b038111610866576001600160801b0316906001600160801b03191617905561074e83611c13565b907f8a20901378268e40a69eea8774ca78cc3a1ec488a3829c3b6c5e4fb6725f7ae860406001600160a01b0361078386611c13565b94818351961686528960208701521693a36001600160a01b036107a582611c13565b166107ca575050906001600160a01b036107c4602461015f9401611c13565b16612b3b565b6107f560246107ee6001600160a01b036107e78195989698611c13565b1696611c13565b9401611c13565b6040516323b872dd60e01b87529382166004521660245260445260208360648180865af1906001845114821615610845575b60405215610833575080f35b635274afe760e01b8252600452602490fd5b90600181151661085d57823b15153d15161690610827565b503d83823e3d90fd5b634e487b7160e01b89526011600452602489fd5b6329f37f3d60e11b875234600452602452604486fd5b506001600160801b03866106fd565b637f16270360e01b87526004869052602452604486fd5b634e487b7160e01b87526011600452602487fd5b90506020813d6020116108f8575b816108e560209383611904565b810103126108f457515f610692565b5f80fd5b3d91506108d8565b6040513d88823e3d90fd5b8480fd5b8280fd5b50346101645761015f6109306109283661179f565b819291612012565b9033916128b8565b50346101645760203660031901126101645760043567ffffffffffffffff811161016257610280816004019160031990360301126101625760405190630cde9a1960e11b825260206004830152602082806109966024820185611981565b03816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115610a145783916109de575b61015f9250339161270a565b90506020823d602011610a0c575b816109f960209383611904565b810103126108f45761015f9151906109d2565b3d91506109ec565b6040513d85823e3d90fd5b503461016457806003193601126101645780610aac915060405190610a45604083611904565b600e82527f57617962696c6c20436c61696d730000000000000000000000000000000000006020830152610aba604051610a80604082611904565b60018152603160f81b6020820152604051948594600f60f81b865260e0602087015260e0860190611849565b908482036040860152611849565b904660608401523060808401528060a084015282820360c084015260206060519283815201916080915b818110610af2575050500390f35b8251845285945060209384019390920191600101610ae4565b503461016457610140366003190112610164576004359067ffffffffffffffff8211610164576102808260040192600319903603011261016457610b4d611781565b60e0366043190112610162576101243567ffffffffffffffff811161090f578060040190606060031982360301126104aa5790610203610bfe92610b918588612012565b946024610b9d85611c13565b9260ff885193604051946001600160a01b0360208701977f715edc7f72b6f5c6924352fd87034b61c3ba8445adb5882550f86f0cf20d2e4189521660408701526060860152166080840152013560a082015260a081526101fa60c082611904565b92610c0c8460448385612de3565b6064358015908115036104aa57610d3157829360a4356001600160601b03811690818103610d2d5781610d05575b50506040835193019260ff8451166084359063ffffffff821690818303610d0157610c8a6040927f0f98dc39b06b8476b395ab99d523ae39c6ff06e545937b29d72c788fb0460657945042611cc4565b82519182526020820152a260ff6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001693511692803b1561090b57610cf09385809460405196879586948593631401260f60e31b855260048501611dd3565b03925af1801561048b5761047a5750f35b8780fd5b5060208401518552600160205260408520906001600160601b03198254161790555f80610c3a565b8580fd5b602082015163343e80d760e21b8452600452602483fd5b503461016457610d6490610d5b366117f8565b91939084612012565b92610d7133838387612de3565b60208201358015908115036104aa57610e8e578293606083016001600160601b03610d9b826128a4565b16610e56575b507f0f98dc39b06b8476b395ab99d523ae39c6ff06e545937b29d72c788fb04606576040808351930194610dea63ffffffff610de38460ff8a51169401611cb3565b1642611cc4565b82519182526020820152a260ff6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001692511690823b15610e5157610cf092849283604051809681958294631401260f60e31b8452339160048501611dd3565b505050fd5b610e5f906128a4565b6020820151855260016020526001600160601b036040862091166001600160601b03198254161790555f610da1565b602084015163343e80d760e21b8452600452602483fd5b503461016457610140366003190112610164576004359067ffffffffffffffff8211610164578160040191610280600319823603011261016257610ee7611781565b9260e036604319011261090f5761012435916001600160601b0383169485840361090b5760405160208101907f270c246ad29ed24909337f1a2e1e4d6bdf99bd1e3bf1da94a04bbdbc9637f8c58252610f44604082016044611ce5565b6101008152610f5561012082611904565b519020610204830135908181036110c15750506001600160a01b03610f78611bfd565b16330361108157610f899083612012565b90606082018051601281101561106d57600919016110305750608082015160e4359063ffffffff821691828103610d015750610fc59190611cc4565b80421161101e5750606401946001600160801b03610fe287611cd1565b168111610ff5575061015f9394506127cf565b846001600160801b0360449261100a89611cd1565b90637f16270360e01b845260045216602452fd5b631b6af7f760e31b8652600452602485fd5b8590516012811015611059576320c75ff560e21b825261104f90611be1565b604490600a602452fd5b634e487b7160e01b82526021600452602482fd5b634e487b7160e01b87526021600452602487fd5b6044856001600160a01b03611094611bfd565b7ffff7d58e0000000000000000000000000000000000000000000000000000000083523360045216602452fd5b639b765be160e01b8752600452602452604485fd5b50346101645760403660031901126101645760043567ffffffffffffffff811161016257610280816004019160031990360301126101625760243567ffffffffffffffff811161090f578060040191606060031983360301126104aa5760405191630cde9a1960e11b835260206004840152602083806111596024820186611981565b03816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa92831561123f578593611209575b5083610203611203926111aa61015f97611c13565b906024604051916001600160a01b0360208401947fa8a6d9746e05f805a8a564e7a47cfa28b16b4561a40bcd4e7b7329b10e77f4f3865216604084015288606084015201356080820152608081526101fa60a082611904565b9161270a565b9092506020813d602011611237575b8161122560209383611904565b810103126108f457519161015f611195565b3d9150611218565b6040513d87823e3d90fd5b50346101645761015f61125f6109283661179f565b9033916125c4565b5034610164576020366003190112610164576001600160801b036040602092600435815260028452205416604051908152f35b50346101645760603660031901126101645760043567ffffffffffffffff81116101625761028081600401916003199036030112610162576112da6117e2565b906044359167ffffffffffffffff83116104aa57826004016060600319853603011261090b576001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169360405194630cde9a1960e11b865260206004870152602086806113516024820189611981565b0381845afa958615611459578796611464575b509060a060249392604051948580926333e6fe5560e11b82528a60048301525afa9081156114595761015f96602467ffffffffffffffff602061020395611424988d9161142a575b50015116926113ba86611c13565b93604051936001600160a01b0360208601967fb13c944dee9d74e2faa8fa3280ed4f560378de0ae2438c9de6f68ebcc428b028885216604086015260608501526001600160601b038916608085015260a0840152013560c082015260c081526101fa60e082611904565b91612518565b61144c915060a03d60a011611452575b6114448183611904565b810190611c4a565b5f6113ac565b503d61143a565b6040513d89823e3d90fd5b92919095506020833d602011611497575b8161148260209383611904565b810103126108f45791519490919060a0611364565b3d9150611475565b5034610164576101403660031901126101645760043567ffffffffffffffff81116101625761028081600401916003199036030112610162576114e0611781565b9060e036604319011261090f576114fa61015f9282612012565b339161012435916123be565b5034610164576101603660031901126101645760043567ffffffffffffffff8111610162576102808160040191600319903603011261016257611547611781565b60e036604319011261090f5761012435610144359267ffffffffffffffff841161090b57836004019360606003198236030112610d2d5761015f94610203611606926115938786612012565b96602461159f85611c13565b9260ff8a5193604051946001600160a01b0360208701977fc96ef52ad0313aa15ecb27bb95a229ee997273950c4654aa0c854a38f5bba327895216604087015260608601521660808401528860a0840152013560c082015260c081526101fa60e082611904565b926123be565b50346108f45761161b3661179f565b60606116278284612012565b01805160128110156104965760081061175a5751601281101561049657600411156117435764ffffffffff61165e60c08401612209565b16610e10810180911161172f578042111561171d57506001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690813b156108f45760ff6116ca60405194631401260f60e31b865260a0600487015260a4860190611981565b911660248401525f918383818094600e60448301526001600160601b03606483015233608483015203925af1801561171257611704575080f35b61171091505f90611904565b005b6040513d5f823e3d90fd5b63cc500d2960e01b5f5260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b64ffffffffff61175560e08401612209565b61165e565b516012811015610496576320c75ff560e21b5f5261177790611be1565b600860245260445ffd5b6024359060ff821682036108f457565b359060ff821682036108f457565b60406003198201126108f4576004359067ffffffffffffffff82116108f4576102809082900360031901126108f4576004019060243560ff811681036108f45790565b602435906001600160601b03821682036108f457565b6101206003198201126108f45760043567ffffffffffffffff81116108f45761028081830360031901126108f4576004019160243560ff811681036108f45760e0909260431901126108f457604490565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b60606003198201126108f45760043567ffffffffffffffff81116108f45761028081830360031901126108f4576004019160243560ff811681036108f457916044359067ffffffffffffffff82116108f45760609082900360031901126108f45760040190565b60a0810190811067ffffffffffffffff8211176118f057604052565b634e487b7160e01b5f52604160045260245ffd5b90601f8019910116810190811067ffffffffffffffff8211176118f057604052565b35906001600160a01b03821682036108f457565b359063ffffffff821682036108f457565b359064ffffffffff821682036108f457565b359061ffff821682036108f457565b359067ffffffffffffffff821682036108f457565b6102808201906001600160a01b0361199882611926565b1683526001600160a01b036119af60208301611926565b1660208401526001600160a01b036119c960408301611926565b16604084015260608101356001600160801b0381168091036108f457606084015263ffffffff6119fb6080830161193a565b16608084015264ffffffffff611a1360a0830161194b565b1660a084015264ffffffffff611a2b60c0830161194b565b1660c084015264ffffffffff611a4360e0830161194b565b1660e084015263ffffffff611a5b610100830161193a565b1661010084015263ffffffff611a74610120830161193a565b1661012084015261ffff611a8b610140830161195d565b1661014084015261ffff611aa2610160830161195d565b1661016084015261ffff611ab9610180830161195d565b1661018084015260ff611acf6101a08301611791565b166101a084015260ff611ae56101c08301611791565b166101c08401526101e08101356101e084015261020081013561020084015261022081013561022084015267ffffffffffffffff611b26610240830161196c565b16610240840152610260810135601e19823603018112156108f45701906020823592019267ffffffffffffffff83116108f45760608302360384136108f457826102a092610280610260840152520191905f5b818110611b865750505090565b90919260608060019267ffffffffffffffff611ba18861196c565b16815263ffffffff611bb56020890161193a565b16602082015267ffffffffffffffff611bd06040890161196c565b166040820152019401929101611b79565b601281101561049657600452565b601281101561049657602452565b60c4356001600160a01b03811681036108f45790565b356001600160a01b03811681036108f45790565b519067ffffffffffffffff821682036108f457565b519060ff821682036108f457565b908160a09103126108f457611cab608060405192611c67846118d4565b611c7081611c27565b8452611c7e60208201611c27565b6020850152611c8f60408201611c3c565b6040850152611ca060608201611c3c565b606085015201611c27565b608082015290565b3563ffffffff811681036108f45790565b9190820180921161172f57565b356001600160801b03811681036108f45790565b63ffffffff611cf38261193a565b16825260208101358015158091036108f457602083015263ffffffff611d1b6040830161193a565b16604083015260608101356001600160601b0381168091036108f457611d7e60c0809361ffff9360608701526001600160a01b03611d5b60808301611926565b16608087015263ffffffff611d7260a0830161193a565b1660a08701520161195d565b16910152565b604051611dbc60208201927f270c246ad29ed24909337f1a2e1e4d6bdf99bd1e3bf1da94a04bbdbc9637f8c584526040830190611ce5565b6101008152611dcd61012082611904565b51902090565b91939290611deb60ff9160a0855260a0850190611981565b941660208301526001600160a01b03608091600b60408501525f606085015216910152565b60043563ffffffff81168082036108f4576276a7009150118015611f36575b8015611f18575b8015611efd575b611eee5760405160208101907f270c246ad29ed24909337f1a2e1e4d6bdf99bd1e3bf1da94a04bbdbc9637f8c58252611e7a604082016004611ce5565b6101008152611e8b61012082611904565b519020805f525f60205260ff60405f205416611eeb57805f525f60205260405f20600160ff198254161790557f7050cdda8a66f03cf6a157c3ee4c1c0a2f33340b005dab7be8fa87cc24606da060e0604051611ee8816004611ce5565ba2565b50565b632130bee360e21b5f5260045ffd5b5060c43561ffff81168082036108f457612710915011611e3d565b5060a43563ffffffff81168082036108f4576276a700915011611e36565b5060443563ffffffff81168082036108f4576276a700915011611e2f565b519061ffff821682036108f457565b908160e09103126108f4576040519060e0820182811067ffffffffffffffff8211176118f05760405280516001600160a01b03811681036108f457825260208101519060128210156108f45760c0916020840152611fc360408201611f54565b6040840152611fd460608201611c3c565b6060840152611fe560808201611f54565b6080840152611ff660a08201611f54565b60a0840152015163ffffffff811681036108f45760c082015290565b60405191929161209791612025826118d4565b5f825260208201905f8252604083015f815260608401905f825260808501935f8552859860206001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001695604051809a8192630cde9a1960e11b83528460048401526024830190611981565b0381885afa978815611712575f986121d4575b5060ff9088885260405198634185eb2f60e11b8a5260048a01521696876024820152602081604481885afa9182156117125788915f9361219c575b50928260e094525260246040518095819363e80160ab861b835260048301525afa918215611712575f9261216b575b5060208201519260128410156104965763ffffffff60c085940151169052521561213c575050565b8115612158575163c378694560e01b5f5260045260245260445ffd5b51634ffac4d960e11b5f5260045260245ffd5b61218e91925060e03d60e011612195575b6121868183611904565b810190611f63565b905f612114565b503d61217c565b915091506020813d6020116121cc575b816121b960209383611904565b810103126108f4575190879060e06120e5565b3d91506121ac565b9097506020813d602011612201575b816121f060209383611904565b810103126108f457519660ff6120aa565b3d91506121e3565b3564ffffffffff811681036108f45790565b9060208201358042116123ac575061223282611c13565b907f00000000000000000000000000000000000000000000000000000000000000007f000000000000000000000000000000000000000000000000000000000000000030147f000000000000000000000000000000000000000000000000000000000000000046141615612325575b6719010000000000005f52601a52603a5260426018205f603a526040830135601e19843603018112156108f45783019081359167ffffffffffffffff83116108f4576020019082360382136108f4576122f993612d4b565b156123015750565b6123126001600160a01b0391611c13565b63ba79407960e01b5f521660045260245ffd5b5060a06040517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f81527f000000000000000000000000000000000000000000000000000000000000000060208201527f00000000000000000000000000000000000000000000000000000000000000006040820152466060820152306080820152206122a1565b6313256a6160e31b5f5260045260245ffd5b9190926123ce8160448686612de3565b60c435906001600160a01b038216928383036108f4575f91841594855f146124f757425b7f0f59ad144e3db99bb1d8ff9ba2f45aa7604a682c3a32676ab15f124159650e5f606089519260408b019660ff8851169160405192835260208301526040820152a360ff6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001692511690823b156108f45760405192631401260f60e31b8452600484019260a0845260ff61249160a086018c611981565b911660208501525f858094928660806001600160a01b038496600a6040889c01528660608501521691015203925af18015611712576124e4575b5050506124d6575050565b6124e291604491612c4a565b565b6124f091505f90611904565b5f5f6124cb565b60e43563ffffffff81168082036108f457612513915042611cc4565b6123f2565b9061252383836129af565b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016803b156108f4576125905f80946001600160601b03946001600160a01b0360405198899788968795631401260f60e31b875260a0600488015260a4870190611981565b9386602487015286604487015216606485015216608483015203925af18015611712576125ba5750565b5f6124e291611904565b9190916001600160a01b03806125d985611c13565b9316921682148015806126ec575b6126da57156126d357600b5b60608201805160128110156104965760128310156104965782106126a75750506040015160ff167f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316803b156108f457604051631401260f60e31b815260a060048201529361266e9060a4860190611981565b6024850192909252835f8180948296600d60448401526001600160601b036064840152608483015203925af18015611712576125ba5750565b51906012821015610496576320c75ff560e21b5f526126ce916126c990611be1565b611bef565b60445ffd5b60036125f3565b826282e6cd60e61b5f5260045260245ffd5b506001600160a01b0361270160208601611c13565b168314156125e7565b9082612715916129af565b6001600160a01b036040519216817f94293fb58c653ee0c4f55f30f71cfe88682723825d117306ad0b723a1ead564b5f80a36001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016803b156108f4576024835f81938195632730be2360e21b845260048401525af18015611712576125ba5750565b906127ab61020091611d84565b910135908181036127ba575050565b639b765be160e01b5f5260045260245260445ffd5b9091604082519201906001600160601b0360ff8351169160405192835216928360208301527f99a7a17b145b9662b58d3bb7f3d4d079a8a1c7384128c55b48390b03e19a2d8960403393a35160ff167f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316803b156108f457604051631401260f60e31b815260a06004820152936128729060a4860190611981565b6024850192909252835f8180948296600c6044840152606483015233608483015203925af18015611712576125ba5750565b356001600160601b03811681036108f45790565b9190916128c58284612e6a565b60608101805160128110156104965760061901612974575b506040015160ff167f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316803b156108f457604051631401260f60e31b815260a06004820152936129399060a4860190611981565b6024850192909252835f8180946001600160a01b0383976009604485015284606485015216608483015203925af18015611712576125ba5750565b805160128110156104965760051901156128dd57516012811015610496576320c75ff560e21b5f526129a590611be1565b600660245260445ffd5b6001600160a01b03806129c183611c13565b1692169182036129cf575050565b906129e16001600160a01b0392611c13565b9063d20b19c960e01b5f526004521660245260445ffd5b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016604051916333e6fe5560e11b835280600484015260a083602481855afa928315611712575f93612b1a575b5067ffffffffffffffff83511680612b12575060e09060246040518094819363e80160ab861b835260048301525afa8015611712576020915f91612af3575b500151601281101561049657600c8103612ad6575067ffffffffffffffff602082015116159081612ac6575b5015612ac15790565b505f90565b60ff91506040015116155f612ab8565b6320c75ff560e21b5f52612ae990611be1565b600c60245260445ffd5b612b0c915060e03d60e011612195576121868183611904565b5f612a8c565b935050505090565b612b3491935060a03d60a011611452576114448183611904565b915f612a4d565b814710612b90575f91829160405191612b55602084611904565b8383528392602001916001600160a01b03165af115612b7057565b3d15612b81576040513d5f823e3d90fd5b63d6bda27560e01b5f5260045ffd5b504763cf47918160e01b5f5260045260245260445ffd5b90606082018051601281101561049657600914612c33578051601281101561049657600a14612c165751601281101561049657600b03612c105763ffffffff612bfa60406080612c019501519301611cb3565b1690611cc4565b610e10810180911161172f5790565b50505f90565b5063ffffffff612bfa60a06080612c309501519301611cb3565b90565b5063ffffffff612bfa6080612c3094015192611cb3565b9060ff604083015116602060405180809363616fd79f60e01b825260406004830152612c796044830187611981565b90602483015203816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115611712575f91612d02575b506001600160801b03169260c0013561ffff811681036108f45761ffff16838102938015908504909114171561172f576001600160601b036127106124e2940416916127cf565b90506020813d602011612d43575b81612d1d60209383611904565b810103126108f457516001600160801b03811681036108f4576001600160801b03612cbb565b3d9150612d10565b90929192612d5a838583612eb6565b50600481101561049657159081612dcd575b50612dc4576064835f9460209660405194630b135d3f60e11b8652600486015260406024860152816044860152838501378281018201859052601f01601f191601915afa630b135d3f60e11b5f5114601f3d11161690565b50505050600190565b90506001600160a01b038084169116145f612d6c565b91612df891612df3829582612e6a565b61279e565b60608101805160128110156104965760081901612e4357509063ffffffff612bfa6080612e2794015192611cb3565b804211612e315750565b631b6af7f760e31b5f5260045260245ffd5b516012811015610496576320c75ff560e21b5f52612e6090611be1565b600960245260445ffd5b6020016001600160a01b0380612e7f83611c13565b169216918203612e8d575050565b90612e9f6001600160a01b0392611c13565b9063087ba00760e31b5f526004521660245260445ffd5b9060418303612ee057612ed99250602081013591604082359201355f1a90612eea565b9192909190565b50505f9160029190565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411612f61579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15611712575f516001600160a01b03811615612f5757905f905f90565b505f906001905f90565b5050505f916003919056fea26469706673582212200580f95e88b9bd8a59af8d39b0501300ec18099949246d6ed38d7ab2910118b864736f6c63430008250033",
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

// PackAccept is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9aad80ef.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function accept((address,address,address,uint128,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint64)[]) terms, uint8 parcel) returns()
func (claims *Claims) PackAccept(terms IOrdersTerms, parcel uint8) []byte {
	enc, err := claims.abi.Pack("accept", terms, parcel)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAccept is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9aad80ef.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function accept((address,address,address,uint128,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint64)[]) terms, uint8 parcel) returns()
func (claims *Claims) TryPackAccept(terms IOrdersTerms, parcel uint8) ([]byte, error) {
	return claims.abi.Pack("accept", terms, parcel)
}

// PackAcceptSigned is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc132fe0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function acceptSigned((address,address,address,uint128,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint64)[]) terms, uint8 parcel, (address,uint256,bytes) by) returns()
func (claims *Claims) PackAcceptSigned(terms IOrdersTerms, parcel uint8, by IClaimsConsent) []byte {
	enc, err := claims.abi.Pack("acceptSigned", terms, parcel, by)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAcceptSigned is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc132fe0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function acceptSigned((address,address,address,uint128,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint64)[]) terms, uint8 parcel, (address,uint256,bytes) by) returns()
func (claims *Claims) TryPackAcceptSigned(terms IOrdersTerms, parcel uint8, by IClaimsConsent) ([]byte, error) {
	return claims.abi.Pack("acceptSigned", terms, parcel, by)
}

// PackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1689104c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancel((address,address,address,uint128,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint64)[]) terms, uint8 parcel) returns()
func (claims *Claims) PackCancel(terms IOrdersTerms, parcel uint8) []byte {
	enc, err := claims.abi.Pack("cancel", terms, parcel)
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
func (claims *Claims) TryPackCancel(terms IOrdersTerms, parcel uint8) ([]byte, error) {
	return claims.abi.Pack("cancel", terms, parcel)
}

// PackCancelSigned is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfa14e761.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancelSigned((address,address,address,uint128,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint64)[]) terms, uint8 parcel, (address,uint256,bytes) by) returns()
func (claims *Claims) PackCancelSigned(terms IOrdersTerms, parcel uint8, by IClaimsConsent) []byte {
	enc, err := claims.abi.Pack("cancelSigned", terms, parcel, by)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancelSigned is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfa14e761.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancelSigned((address,address,address,uint128,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint64)[]) terms, uint8 parcel, (address,uint256,bytes) by) returns()
func (claims *Claims) TryPackCancelSigned(terms IOrdersTerms, parcel uint8, by IClaimsConsent) ([]byte, error) {
	return claims.abi.Pack("cancelSigned", terms, parcel, by)
}

// PackDecide is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x190f3d06.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function decide((address,address,address,uint128,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint64)[]) terms, uint8 parcel, (uint32,bool,uint32,uint96,address,uint32,uint16) policy, uint96 toShopper) returns()
func (claims *Claims) PackDecide(terms IOrdersTerms, parcel uint8, policy IClaimsPolicy, toShopper *big.Int) []byte {
	enc, err := claims.abi.Pack("decide", terms, parcel, policy, toShopper)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDecide is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x190f3d06.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function decide((address,address,address,uint128,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint64)[]) terms, uint8 parcel, (uint32,bool,uint32,uint96,address,uint32,uint16) policy, uint96 toShopper) returns()
func (claims *Claims) TryPackDecide(terms IOrdersTerms, parcel uint8, policy IClaimsPolicy, toShopper *big.Int) ([]byte, error) {
	return claims.abi.Pack("decide", terms, parcel, policy, toShopper)
}

// PackDispute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x04ae5fe0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function dispute((address,address,address,uint128,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint64)[]) terms, uint8 parcel, (uint32,bool,uint32,uint96,address,uint32,uint16) policy, bytes32 evidence) returns()
func (claims *Claims) PackDispute(terms IOrdersTerms, parcel uint8, policy IClaimsPolicy, evidence [32]byte) []byte {
	enc, err := claims.abi.Pack("dispute", terms, parcel, policy, evidence)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDispute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x04ae5fe0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function dispute((address,address,address,uint128,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint64)[]) terms, uint8 parcel, (uint32,bool,uint32,uint96,address,uint32,uint16) policy, bytes32 evidence) returns()
func (claims *Claims) TryPackDispute(terms IOrdersTerms, parcel uint8, policy IClaimsPolicy, evidence [32]byte) ([]byte, error) {
	return claims.abi.Pack("dispute", terms, parcel, policy, evidence)
}

// PackDisputeSigned is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x048632e8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function disputeSigned((address,address,address,uint128,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint64)[]) terms, uint8 parcel, (uint32,bool,uint32,uint96,address,uint32,uint16) policy, bytes32 evidence, (address,uint256,bytes) by) returns()
func (claims *Claims) PackDisputeSigned(terms IOrdersTerms, parcel uint8, policy IClaimsPolicy, evidence [32]byte, by IClaimsConsent) []byte {
	enc, err := claims.abi.Pack("disputeSigned", terms, parcel, policy, evidence, by)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDisputeSigned is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x048632e8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function disputeSigned((address,address,address,uint128,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint64)[]) terms, uint8 parcel, (uint32,bool,uint32,uint96,address,uint32,uint16) policy, bytes32 evidence, (address,uint256,bytes) by) returns()
func (claims *Claims) TryPackDisputeSigned(terms IOrdersTerms, parcel uint8, policy IClaimsPolicy, evidence [32]byte, by IClaimsConsent) ([]byte, error) {
	return claims.abi.Pack("disputeSigned", terms, parcel, policy, evidence, by)
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
// the contract method with ID 0x03f0eecf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function refund((address,address,address,uint128,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint64)[]) terms, uint8 parcel) returns()
func (claims *Claims) PackRefund(terms IOrdersTerms, parcel uint8) []byte {
	enc, err := claims.abi.Pack("refund", terms, parcel)
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
func (claims *Claims) TryPackRefund(terms IOrdersTerms, parcel uint8) ([]byte, error) {
	return claims.abi.Pack("refund", terms, parcel)
}

// PackRefundPart is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc69e415.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function refundPart((address,address,address,uint128,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint64)[]) terms, uint96 amount) returns()
func (claims *Claims) PackRefundPart(terms IOrdersTerms, amount *big.Int) []byte {
	enc, err := claims.abi.Pack("refundPart", terms, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRefundPart is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc69e415.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function refundPart((address,address,address,uint128,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint64)[]) terms, uint96 amount) returns()
func (claims *Claims) TryPackRefundPart(terms IOrdersTerms, amount *big.Int) ([]byte, error) {
	return claims.abi.Pack("refundPart", terms, amount)
}

// PackRefundPartSigned is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0a18624b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function refundPartSigned((address,address,address,uint128,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint64)[]) terms, uint96 amount, (address,uint256,bytes) by) returns()
func (claims *Claims) PackRefundPartSigned(terms IOrdersTerms, amount *big.Int, by IClaimsConsent) []byte {
	enc, err := claims.abi.Pack("refundPartSigned", terms, amount, by)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRefundPartSigned is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0a18624b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function refundPartSigned((address,address,address,uint128,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint64)[]) terms, uint96 amount, (address,uint256,bytes) by) returns()
func (claims *Claims) TryPackRefundPartSigned(terms IOrdersTerms, amount *big.Int, by IClaimsConsent) ([]byte, error) {
	return claims.abi.Pack("refundPartSigned", terms, amount, by)
}

// PackRequestReturn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x59482bfd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestReturn((address,address,address,uint128,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint64)[]) terms, uint8 parcel, (uint32,bool,uint32,uint96,address,uint32,uint16) policy) returns()
func (claims *Claims) PackRequestReturn(terms IOrdersTerms, parcel uint8, policy IClaimsPolicy) []byte {
	enc, err := claims.abi.Pack("requestReturn", terms, parcel, policy)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequestReturn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x59482bfd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requestReturn((address,address,address,uint128,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint64)[]) terms, uint8 parcel, (uint32,bool,uint32,uint96,address,uint32,uint16) policy) returns()
func (claims *Claims) TryPackRequestReturn(terms IOrdersTerms, parcel uint8, policy IClaimsPolicy) ([]byte, error) {
	return claims.abi.Pack("requestReturn", terms, parcel, policy)
}

// PackRequestReturnSigned is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7120eab9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestReturnSigned((address,address,address,uint128,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint64)[]) terms, uint8 parcel, (uint32,bool,uint32,uint96,address,uint32,uint16) policy, (address,uint256,bytes) by) returns()
func (claims *Claims) PackRequestReturnSigned(terms IOrdersTerms, parcel uint8, policy IClaimsPolicy, by IClaimsConsent) []byte {
	enc, err := claims.abi.Pack("requestReturnSigned", terms, parcel, policy, by)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequestReturnSigned is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7120eab9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requestReturnSigned((address,address,address,uint128,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint64)[]) terms, uint8 parcel, (uint32,bool,uint32,uint96,address,uint32,uint16) policy, (address,uint256,bytes) by) returns()
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
// the contract method with ID 0xc7c47264.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settle((address,address,address,uint128,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint64)[]) terms, uint8 parcel, (uint32,bool,uint32,uint96,address,uint32,uint16) policy) returns()
func (claims *Claims) PackSettle(terms IOrdersTerms, parcel uint8, policy IClaimsPolicy) []byte {
	enc, err := claims.abi.Pack("settle", terms, parcel, policy)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc7c47264.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settle((address,address,address,uint128,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint64)[]) terms, uint8 parcel, (uint32,bool,uint32,uint96,address,uint32,uint16) policy) returns()
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
// the contract method with ID 0x8ef3ecd8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdrawOffer((address,address,address,uint128,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint64)[]) terms) returns()
func (claims *Claims) PackWithdrawOffer(terms IOrdersTerms) []byte {
	enc, err := claims.abi.Pack("withdrawOffer", terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdrawOffer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8ef3ecd8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdrawOffer((address,address,address,uint128,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint64)[]) terms) returns()
func (claims *Claims) TryPackWithdrawOffer(terms IOrdersTerms) ([]byte, error) {
	return claims.abi.Pack("withdrawOffer", terms)
}

// PackWithdrawOfferSigned is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x184c45cd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdrawOfferSigned((address,address,address,uint128,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint64)[]) terms, (address,uint256,bytes) by) returns()
func (claims *Claims) PackWithdrawOfferSigned(terms IOrdersTerms, by IClaimsConsent) []byte {
	enc, err := claims.abi.Pack("withdrawOfferSigned", terms, by)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdrawOfferSigned is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x184c45cd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdrawOfferSigned((address,address,address,uint128,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint64)[]) terms, (address,uint256,bytes) by) returns()
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
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"place\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"accept\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"acceptOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"id\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"}],\"name\":\"closedHead\",\"outputs\":[{\"internalType\":\"bytes20\",\"name\":\"\",\"type\":\"bytes20\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"id\",\"type\":\"address\"}],\"name\":\"device\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"key\",\"type\":\"address\"},{\"internalType\":\"enumScheme\",\"name\":\"scheme\",\"type\":\"uint8\"},{\"internalType\":\"enumRole\",\"name\":\"role\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"site\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"number\",\"type\":\"uint16\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint8\",\"name\":\"flags\",\"type\":\"uint8\"}],\"internalType\":\"structIJournals.Device\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"firstSeq\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"t0\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"t1\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"acts\",\"type\":\"bool\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes20\",\"name\":\"prev\",\"type\":\"bytes20\"}],\"internalType\":\"structIJournals.Segment\",\"name\":\"segment\",\"type\":\"tuple\"}],\"name\":\"digest\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"id\",\"type\":\"address\"},{\"internalType\":\"enumScheme\",\"name\":\"scheme\",\"type\":\"uint8\"},{\"internalType\":\"enumRole\",\"name\":\"role\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"site\",\"type\":\"uint16\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"}],\"name\":\"enroll\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"id\",\"type\":\"address\"}],\"name\":\"formerKey\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"key\",\"type\":\"address\"},{\"internalType\":\"enumScheme\",\"name\":\"scheme\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"fromSeq\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"id\",\"type\":\"address\"}],\"name\":\"journal\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes20\",\"name\":\"head\",\"type\":\"bytes20\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"nextSeq\",\"type\":\"uint64\"}],\"internalType\":\"structIJournals.Journal\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pendingOwner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"firstSeq\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"t0\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"t1\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"acts\",\"type\":\"bool\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes20\",\"name\":\"prev\",\"type\":\"bytes20\"}],\"internalType\":\"structIJournals.Segment\",\"name\":\"a\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"signatureA\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"firstSeq\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"t0\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"t1\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"acts\",\"type\":\"bool\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes20\",\"name\":\"prev\",\"type\":\"bytes20\"}],\"internalType\":\"structIJournals.Segment\",\"name\":\"b\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"signatureB\",\"type\":\"bytes\"}],\"name\":\"proveEquivocation\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"reading\",\"type\":\"bytes\"},{\"internalType\":\"bytes16\",\"name\":\"salt\",\"type\":\"bytes16\"},{\"internalType\":\"uint32\",\"name\":\"index\",\"type\":\"uint32\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"firstSeq\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"t0\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"t1\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"acts\",\"type\":\"bool\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes20\",\"name\":\"prev\",\"type\":\"bytes20\"}],\"internalType\":\"structIJournals.Segment[]\",\"name\":\"segments\",\"type\":\"tuple[]\"}],\"name\":\"proveReading\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"segments\",\"type\":\"bytes\"}],\"name\":\"record\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"taken\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"renounceOwnership\",\"outputs\":[],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"id\",\"type\":\"address\"}],\"name\":\"revocation\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"fromSeq\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"id\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"fromSeq\",\"type\":\"uint64\"}],\"name\":\"revoke\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"id\",\"type\":\"address\"},{\"internalType\":\"enumScheme\",\"name\":\"scheme\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"key\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"fromSeq\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"proof\",\"type\":\"bytes\"}],\"name\":\"rotate\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"transferOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"enumScheme\",\"name\":\"scheme\",\"type\":\"uint8\"},{\"indexed\":true,\"internalType\":\"enumRole\",\"name\":\"role\",\"type\":\"uint8\"},{\"indexed\":true,\"internalType\":\"uint16\",\"name\":\"site\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"number\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"}],\"name\":\"DeviceEnrolled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"fromSeq\",\"type\":\"uint64\"}],\"name\":\"DeviceRevoked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"enumScheme\",\"name\":\"scheme\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"key\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"fromSeq\",\"type\":\"uint64\"}],\"name\":\"DeviceRotated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"seq\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"digestA\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"digestB\",\"type\":\"bytes32\"}],\"name\":\"EquivocationProved\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferStarted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferred\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"place\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"}],\"name\":\"SegmentAccepted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"firstSeq\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"reason\",\"type\":\"bytes\"}],\"name\":\"SegmentSkipped\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"BadSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"}],\"name\":\"DeviceExpired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"DeviceKnown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"DeviceMalformed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"seq\",\"type\":\"uint64\"}],\"name\":\"DeviceRevokedFrom\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"DeviceUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"found\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"expected\",\"type\":\"uint32\"}],\"name\":\"EpochStale\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"NotEquivocation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"OwnableInvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"OwnableUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"OwnerNeeded\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"offset\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"PackedMalformed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"segment\",\"type\":\"uint256\"}],\"name\":\"ProofBroken\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"fromSeq\",\"type\":\"uint64\"}],\"name\":\"RotationStale\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"SegmentEmpty\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"found\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"expected\",\"type\":\"uint64\"}],\"name\":\"SegmentGap\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"found\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"expected\",\"type\":\"uint64\"}],\"name\":\"SegmentReplayed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"t0\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"t1\",\"type\":\"uint64\"}],\"name\":\"SegmentTime\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"}]",
	ID:  "a85f001bc6c2eddc7f1b7cd742ef9f8bae",
	Bin: "0x61016080604052346101c957602081613227803803809161002082856101cd565b8339810103126101c957516001600160a01b038116908190036101c9576040519061004c6040836101cd565b60108252602082016f57617962696c6c204a6f75726e616c7360801b8152604051926100796040856101cd565b600184526020840192601960f91b845280156101b657600180546001600160a01b03199081169091555f8054918216831781556001600160a01b03909116907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09080a36100e581610204565b610120526100f284610204565b61014052519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261015b60c0826101cd565b5190206080523060c052604051612fb79081610270823960805181612d68015260a05181612e25015260c05181612d39015260e05181612db701526101005181612ddd01526101205181610b7901526101405181610ba20152f35b631e4fbdf760e01b5f525f60045260245ffd5b5f80fd5b601f909101601f19168101906001600160401b038211908210176101f057604052565b634e487b7160e01b5f52604160045260245ffd5b601f81511161022f576020815191015160208210610220571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe6080806040526004361015610012575f80fd5b5f3560e01c90816308afab2c146118a65750806308b33783146117b05780631044fff81461132b57806310ec0f1e1461102a5780631f76719f14610f785780636602b65614610cfd578063715018a614610cde57806379ba509714610c5957806384b0196e14610b615780638bfe55ce14610ae85780638da5cb5b14610ac3578063ab75988814610a9f578063c3808132146108c4578063d0cdd02914610810578063e0979284146107af578063e30c397814610789578063e3455fd414610313578063eb8cd8c71461015e5763f2fde38b146100ed575f80fd5b3461015a57602036600319011261015a576001600160a01b0361010e6118ff565b6101166124ef565b16806001600160a01b031960015416176001556001600160a01b035f54167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e227005f80a3005b5f80fd5b3461015a57606036600319011261015a576101776118ff565b6024359063ffffffff82169081830361015a576001600160a01b0361019a61193f565b916101a36124ef565b1692835f52600460205260405f205492831561030057845f5260066020526101cd60405f20611b4f565b93600160f81b161515806102d3575b6102a1575f85815260046020526040908190208054600160f81b179055517f2074c5ed19c95489f06fcadb493270ae21f3ca0247f1a3cbbdd3a0ff67c6e22894509061022782611a35565b8152602081016001600160401b0384168152855f52600660205263ffffffff60405f209251166bffffffffffffffff000000008354925160201b16916001600160601b0319161717905561029c604051928392839092916001600160401b0360209163ffffffff604085019616845216910152565b0390a2005b5050506001600160401b03602063ffffffff835116920151169163c9f340a960e01b5f5260045260245260445260645ffd5b506102fb6040516102e381611a35565b8281526001600160401b03851660208201528561267c565b6101dc565b84636eba887760e11b5f5260045260245ffd5b3461015a5760e036600319011261015a5761032c6118ff565b602435600381101561015a57604435906001600160a01b0382169081830361015a5760643563ffffffff811680910361015a57608435906001600160401b03821680920361015a5760a4356001600160401b03811161015a57610393903690600401611969565b94909560c4356001600160401b03811161015a576103bd6001600160a01b03913690600401611969565b9190991698895f52600460205260405f20549788156107765764ffffffffff8960d01c16804210156107605750600160f81b89166106f2575b851580156106b9575b61069e5787158015610696575b8015610684575b610671576104c16104a48c60405160208101917f1194ddebfea3510c4065dc4e6ee08e9243e4399d7e6e13de21379e6a725a1d068352604082015261045b606082018d6119ba565b8860808201528960a08201528a60c082015260c0815261047c60e082611a50565b519020610487612d2f565b6042916040519161190160f01b8352600283015260228201522090565b916104ae8b612612565b9b836001600160a01b038d16809e612624565b1561065e576104d09388612624565b1561064b57604051956104e287611a35565b82875283602088015260016104f687612612565b9760405190610504826119eb565b815261051460208201998a611b7a565b60408101928352895f52600760205260405f20905163ffffffff8151166bffffffffffffffff000000006020845493015160201b16916001600160601b03191617178155019651956003871015610637577fc210372965aa2349b224c19481bed988321da6a324363ea15ca4f1c29f2321c9976080976105eb9360ff74ffffffffffffffffffffffffffffffffffffffff008454925160081b169216906affffffffffffffffffffff60a81b1617179055885f52600860205260405f20835f5260205260405f20600160ff19825416179055612588565b8181526105fb8560208301611b7a565b600160f91b9061060a90612502565b17875f52600460205260405f205561062560405180956119ba565b602084015260408301526060820152a2005b634e487b7160e01b5f52602160045260245ffd5b86639a7d38d960e01b5f5260045260245ffd5b8a639a7d38d960e01b5f5260045260245ffd5b8a6310501ea560e11b5f5260045260245ffd5b506001600160a01b0389168514610413565b50841561040c565b86868c6312c3ab2760e01b5f5260045260245260445260645ffd5b508a5f5260076020526106ec60405f206106e7604051916106d983611a35565b8983528a6020840152611b4f565b61267c565b156103ff565b8a5f52600660205261070660405f20611b4f565b6107248160405161071681611a35565b8981528a602082015261267c565b1561072f57506103f6565b806001600160401b03602063ffffffff8f945116920151169163c9f340a960e01b5f5260045260245260445260645ffd5b8b632120a8c560e01b5f5260045260245260445ffd5b8a636eba887760e11b5f5260045260245ffd5b3461015a575f36600319011261015a5760206001600160a01b0360015416604051908152f35b3461015a57604036600319011261015a5760606107db6107cd6118ff565b6107d5611915565b90611e2a565b6001600160401b0360408051926001600160601b0319815116845263ffffffff60208201511660208501520151166040820152f35b3461015a57602036600319011261015a576001600160a01b036108316118ff565b610839611df4565b50165f52600460205261084f60405f2054612588565b6040516001600160a01b038251168152610871602083015160208301906119ba565b60408201519160078310156106375760c060ff9160e094604085015261ffff606082015116606085015261ffff608082015116608085015264ffffffffff60a08201511660a085015201511660c0820152f35b3461015a5760a036600319011261015a576108dd6118ff565b602435600381101561015a57604435906007821015908161015a576064359361ffff851680950361015a576084359064ffffffffff821680920361015a576001600160a01b039061092c6124ef565b169283158015610a97575b8015610a8d575b8015610a85575b610a7257835f52600460205260405f2054610a5f5781421015610a485761063757835f52600560205260405f20855f5260205260405f209182549161ffff83169261ffff8414610a34577fa68bc02e0d31774339642673b49b7cf6839105c114403e8d60af0ade1ea0efc79461ffff60016060960116809261ffff1916179055610a0d6040516109d481611a1a565b8781526109e48560208301611b7a565b6109f18960408301611de8565b89868201528260808201528360a08201525f60c0820152612502565b865f52600460205260405f2055610a2760405180946119ba565b60208301526040820152a4005b634e487b7160e01b5f52601160045260245ffd5b5082632120a8c560e01b5f5260045260245260445ffd5b8363ce2263f560e01b5f5260045260245ffd5b836310501ea560e11b5f5260045260245ffd5b508515610945565b50505f841561093e565b508215610937565b3461015a5761014036600319011261015a576020610abb611b94565b604051908152f35b3461015a575f36600319011261015a5760206001600160a01b035f5416604051908152f35b3461015a57606036600319011261015a57610b016118ff565b610b09611915565b6001600160a01b03610b19611996565b92165f52600a6020526001600160a01b0360405f2091165f5260205263ffffffff60405f2091165f52602052602060405f205460601b604051906001600160601b0319168152f35b3461015a575f36600319011261015a57610bfd610b9d7f0000000000000000000000000000000000000000000000000000000000000000612cf1565b610bc67f0000000000000000000000000000000000000000000000000000000000000000612cf1565b6020610c0b60405192610bd98385611a50565b5f84525f368137604051958695600f60f81b875260e08588015260e08701906119c7565b9085820360408701526119c7565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b828110610c4257505050500390f35b835185528695509381019392810192600101610c33565b3461015a575f36600319011261015a57600154336001600160a01b03821603610ccb576001600160a01b0319166001555f54336001600160a01b03198216175f556001600160a01b033391167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a3005b63118cdaa760e01b5f523360045260245ffd5b3461015a575f36600319011261015a5763017ed72b60e01b5f5260045ffd5b3461015a57604036600319011261015a57610d166118ff565b6024356001600160401b03811161015a57610d35903690600401611969565b905f916001600160a01b03610d48611a71565b9416918285526060915f9460016020880193608089019260a08a0160c08b01916101008c01945b15610f55575b5f9a6055810190818111610a3457888211610f3e5760548101828111610a3457891115610f2a57610daf6054828801013560f81c83611b31565b91898311610f135790808f610e0390610ddb610dd2878f9b9a9998978c8e6124d7565b94909a8c612cbe565b6001600160401b0360609180831c602085015263ffffffff8160401c16604085015216910152565b60208201808311610a3457610e216001600160401b03918d8b612cbe565b8060e01c8c52818160a01c16875260601c16865260348201809211610a34578f92610e50610e70938d8b612cbe565b8a52966001600160a01b038d51165f52600460205260405f205484612025565b8051610e8d575050610e8190611b86565b9a5b9a9091929a610d6f565b8c908c9e939e5115610f0b575b7fe08a9195574f056681dec6b1466dcec403c4f506e15b616a5565e40288079085906001600160a01b038d511693610f036001600160401b03606063ffffffff6040850151169301511692604051938493845260208401526060604084015260608301906119c7565b0390a3610e83565b9b508b610e9a565b8982639540b4c960e01b5f5260045260245260445ffd5b634e487b7160e01b5f52603260045260245ffd5b8890639540b4c960e01b5f5260045260245260445ffd5b868b10610d755788908015610f6f57602090604051908152f35b50602081519101fd5b3461015a57602036600319011261015a576001600160a01b03610f996118ff565b165f52600760205260405f20600160405191610fb4836119eb565b610fbd81611b4f565b835201546001600160a01b036020830191610fdb60ff821684611b7a565b60081c1690816040840152516003811015610637576080925161101e6001600160401b03602063ffffffff845116930151169260405194855260208501906119ba565b60408301526060820152f35b3461015a5760a036600319011261015a576004356001600160401b03811161015a5761105a903690600401611969565b6024356fffffffffffffffffffffffffffffffff19811680910361015a57611080611996565b916064356001600160401b03811161015a573660238201121561015a578060040135906001600160401b03821161015a573660248360051b8301011161015a57608435946001600160401b03861161015a573660238701121561015a578560040135966001600160401b03881161015a5760248701953660246101408b028a01011161015a578815808015611320575b61130d57610f2a5785611164603560249461118b9960405194859260208401975f895263ffffffff60e01b8b60e01b16602186015260258501528484013781015f838201520301601f198101835282611a50565b51902092019163ffffffff8061117c60a48a01611b20565b1692169061012488013561240c565b1561130d576bffffffffffffffffffffffff196111a782611cba565b169160015b84811061129757506111bd82611acc565b6111ce60448301916107d583611acc565b92606463ffffffff60208601511693019263ffffffff6111ed85611b20565b160361123a575050506001600160601b03199051165b6bffffffffffffffffffffffff1990811691160361121d57005b5f198101908111610a34576375f3ab6360e11b5f5260045260245ffd5b6001600160a01b039192935061124f90611acc565b165f52600a6020526001600160a01b0361126c60405f2092611acc565b165f5260205263ffffffff61128460405f2092611b20565b165f5260205260405f205460601b611203565b926101206112a6858786611b3e565b0135906001600160601b0319821680920361015a576bffffffffffffffffffffffff1916036112fa5760016bffffffffffffffffffffffff196112f26112ed868887611b3e565b611cba565b1693016111ac565b826375f3ab6360e11b5f5260045260245ffd5b6375f3ab6360e11b5f525f60045260245ffd5b506040871415611110565b3461015a5736600319016102c0811261015a576101401361015a57610144356001600160401b03811161015a57611366903690600401611969565b6101403661016319011261015a576102a4356001600160401b03811161015a57611394903690600401611969565b6024356001600160a01b03811694929085810361015a5750845f52600460205260405f205415610300576113c6611b94565b926040519460208601937f93fffece31db44e2b0d21a0dbe3489ddd34c982b7086feab1c661da20d2dc8a6855261016435966001600160a01b0388169081890361015a5781604082015261018435916001600160a01b03831680840361015a578060608401526101a4359063ffffffff82169283830361015a578360808601526101c4356001600160401b03811680910361015a5760a08601526101e4359463ffffffff86169b8c870361015a578c60c0830152610204356001600160401b03811680910361015a5760e0830152610224356001600160401b03811680910361015a576101008301526102443580151580910361015a576101208301526102643561014083015261028435916001600160601b0319831680930361015a576114ff92610160820152610160815261047c61018082611a50565b9c611508611ae0565b6001600160401b0380611519611af6565b169116111561179b576001600160401b03611532611ae0565b169b6001600160401b03611544611ae0565b166084359063ffffffff82169081830361015a576115629250611b31565b8d109687611773575b5050600435906001600160a01b0382169182810361015a575050149485611767575b50508361174a575b505081611742575b50158015611739575b611726576115c06115c9926001600160a01b03948861230b565b9490508761230b565b929050168015918215611712575b5081156116dc575b506116c9575f84815260046020526040908190208054600160f81b179055517f9eb491c67bd61b85c5ccf06ccd896f56f14bf5210f938e4f0a307a2bd79600f893608093909161162e81611a35565b60018152602081015f8152875f52600660205263ffffffff60405f209251166bffffffffffffffff000000008354925160201b16916001600160601b03191617179055857f2074c5ed19c95489f06fcadb493270ae21f3ca0247f1a3cbbdd3a0ff67c6e22860408051600181525f6020820152a26116aa611b0d565b9263ffffffff60405194168452602084015260408301526060820152a2005b83639a7d38d960e01b5f5260045260245ffd5b858114915081156116f0575b5015856115df565b9050845f52600860205260405f20905f5260205260ff60405f205416856116e8565b6001600160a01b03168114159150866115d7565b8763baf848eb60e01b5f5260045260245ffd5b508686146115a6565b90508961159d565b63ffffffff9192935061175b611b0d565b90501614908a80611595565b508c1493508c8061158d565b6117919297506001600160401b03611789611af6565b169050611b31565b8b10948f8061156b565b6001600160401b036117ab611af6565b611532565b3461015a57608036600319011261015a576004356024356117cf61193f565b906064356001600160401b03811161015a576117ef903690600401611969565b918460601c5f5260046020526001600160401b0360405f2054941661181884848784868b611ea3565b15611829575b602085604051908152f35b90611889859661188e969361183c611a71565b93610100850152600160e08501528060c085015260a08401526001608084015233835282906001600160401b0360609180831c602085015263ffffffff8160401c16604085015216910152565b612025565b908151918261189f5780808061181e565b6020915001fd5b3461015a57602036600319011261015a57806118fb6001600160a01b036118cb6118ff565b165f908152600660209081526040918290205463ffffffff81168552811c6001600160401b031690840152820190565b0390f35b600435906001600160a01b038216820361015a57565b602435906001600160a01b038216820361015a57565b35906001600160a01b038216820361015a57565b604435906001600160401b038216820361015a57565b35906001600160401b038216820361015a57565b9181601f8401121561015a578235916001600160401b03831161015a576020838186019501011161015a57565b6044359063ffffffff8216820361015a57565b359063ffffffff8216820361015a57565b9060038210156106375752565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b606081019081106001600160401b03821117611a0657604052565b634e487b7160e01b5f52604160045260245ffd5b60e081019081106001600160401b03821117611a0657604052565b604081019081106001600160401b03821117611a0657604052565b90601f801991011681019081106001600160401b03821117611a0657604052565b6040519061014082018281106001600160401b03821117611a06576040525f610120838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e0820152826101008201520152565b356001600160a01b038116810361015a5790565b6064356001600160401b038116810361015a5790565b6101c4356001600160401b038116810361015a5790565b60443563ffffffff8116810361015a5790565b3563ffffffff8116810361015a5790565b91908201809211610a3457565b9190811015610f2a57610140020190565b90604051611b5c81611a35565b60206001600160401b0382945463ffffffff81168452821c16910152565b60038210156106375752565b5f198114610a345760010190565b604051602081017f93fffece31db44e2b0d21a0dbe3489ddd34c982b7086feab1c661da20d2dc8a681526004356001600160a01b03811680910361015a5760408301526024356001600160a01b03811680910361015a57606083015260443563ffffffff811680910361015a5760808301526064356001600160401b03811680910361015a5760a083015260843563ffffffff811680910361015a5760c083015260a4356001600160401b03811680910361015a5760e083015260c4356001600160401b03811680910361015a5761010083015260e43580151580910361015a576101208301526101043561014083015261012435916001600160601b0319831680930361015a57611cb792610160820152610160815261047c61018082611a50565b90565b6040519060208201907f93fffece31db44e2b0d21a0dbe3489ddd34c982b7086feab1c661da20d2dc8a682526001600160a01b03611cf78261192b565b1660408401526001600160a01b03611d116020830161192b565b16606084015263ffffffff611d28604083016119a9565b1660808401526001600160401b03611d4260608301611955565b1660a084015263ffffffff611d59608083016119a9565b1660c08401526001600160401b03611d7360a08301611955565b1660e08401526001600160401b03611d8d60c08301611955565b1661010084015260e08101359081151580920361015a5761012091828501526101008101356101408501520135916001600160601b0319831680930361015a57611cb792610160820152610160815261047c61018082611a50565b60078210156106375752565b60405190611e0182611a1a565b5f60c0838281528260208201528260408201528260608201528260808201528260a08201520152565b6001600160a01b03905f60408051611e41816119eb565b8281528260208201520152165f5260096020526001600160a01b0360405f2091165f5260205260405f205460405190611e79826119eb565b6001600160601b03198160601b16825263ffffffff8160a01c16602083015260c01c604082015290565b9290949194335f52600960205260405f20928460601c936001600160a01b0385165f5260205260405f209687549564ffffffffff8560d01c16421080612017575b158015611fdb575b8015611fc9575b611fbc57611f9695611f9094611f89936001600160401b0361016094604051947f93fffece31db44e2b0d21a0dbe3489ddd34c982b7086feab1c661da20d2dc8a68652336020870152604086015263ffffffff8160401c166060860152166080840152600160a08401528060c084015260e083015260016101008301526101208201528760601b61014082015220610487612d2f565b958661230b565b91612a86565b15611fb5576401000000009060a01c0160a01b9060601c179055600190565b5050505f90565b5050505050505050505f90565b506103e8620151804201028211611ef3565b5063ffffffff8160401c168015159081611ff7575b5015611eec565b90506bffffffffffffffff000000008260201b16178760a01c145f611ff0565b50600360f81b851615611ee4565b91939290936001600160a01b038351165f52600960205260405f209160208401926001600160a01b0380855116165f5260205260405f2090815461206988876126d3565b978851156122f9575b88516122f057604087019263ffffffff8451169161210663ffffffff8560a01c1680941492835f146122ea576001600160601b03198660601b165b6bffffffffffffffffffffffff19166101208c0152601f198b0180517f93fffece31db44e2b0d21a0dbe3489ddd34c982b7086feab1c661da20d2dc8a68252610160822091526120ff90610487612d2f565b988961230b565b91600160f91b8116158015906122d8575b6122b3575b50505015806122aa575b61224a575b505051936060810151926080820151926001600160401b0360c01b63ffffffff85166001600160401b0387160160c01b1663ffffffff60a01b8860a01b168360601c1717905560e082015115612184575b505050505050565b6101006060937faeca289cd1c6361085d40e6200bbd7f26af2a5579d3c50b7e4686e4bc4e40a9d956001600160a01b03808651169851169873ffffffff0000000000000000000000000000000071ffffffffffffffff0000000000000000000060a088015160501b169360801b16916001600160401b0360a01b9060a01b169063ffffffff60e01b9060e01b161717176bffffffffffffffff0000000060c085015160201b161792015160405192835260208301526040820152a35f808080808061217c565b6001600160a01b038751165f52600a60205260405f206001600160a01b0380885116165f5260205263ffffffff60405f2091165f526020526001600160a01b03808060405f20931616166001600160a01b03198254161790555f8061212b565b50811515612126565b6122bf939c508a612ac2565b9889516122ce575f808061211c565b5050505050505050565b506122e4838383612a86565b15612117565b5f6120ad565b50505050505050565b97506123058187612907565b97612072565b909291604181146123a35760801461232557505f91508190565b5f927f7fffffff800000007fffffffffffffffde737d56d38bcf4279dce5617e3192a86020820135111561235c575b505060029190565b60809060405192835260208301375f805260205f60a0836101005afa5060015f5114612389575b80612354565b6001600160a01b039192506060604091012016905f612383565b505f927f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0602082013511156123db575b505060019190565b60209293505f916040608092815192835281810135851a868401528183013782805260015afa505f51905f806123d3565b939194929094818110156124cd5791905f925b6001821161243c5750505014918261243657505090565b14919050565b81600182181061245f575b60011c9060018101809111610a345760011c9061241f565b95928481146124c25784811015610f2a576124808160051b84013591611b86565b93600188166124bd57905b604051906020820192600160f81b845260218301526041820152604181526124b4606182611a50565b51902095612447565b61248b565b505050505050505f90565b5050505050505f90565b9093929384831161015a57841161015a578101920390565b6001600160a01b035f54163303610ccb57565b6001600160a01b03815116602082015160038110156106375760408301519160078310156106375761ffff60b01b606085015160b01b1661ffff60c01b608086015160c01b161764ffffffffff60d01b60a086015160d01b16179260ff60a81b9060a81b169160ff60a01b9060a01b161717179060c060ff60f81b91015160f81b161790565b612590611df4565b5061259a81612612565b9060ff8160a81c166007811015610637576125e864ffffffffff8360d01c16916125df604051956125ca87611a1a565b6001600160a01b038616875260208701611b7a565b60408501611de8565b61ffff8260b01c16606084015261ffff8260c01c16608084015260a083015260f81c60c082015290565b60a01c60ff1660038110156106375790565b9390926126309261230b565b9290600382101561063757600381101561063757149182612666575b5081612656575090565b6001600160a01b03915016151590565b6001600160a01b0382811691161491505f61264c565b63ffffffff8151169163ffffffff81511680841093841561269f575b5050505090565b14925090826126b4575b50505f808080612698565b6001600160401b03809293506020809201511692015116115f806126a9565b6060929180156128d15764ffffffffff8160d01c1680421015612894575063ffffffff6080830151161561285e576001600160401b0360a0830151166001600160401b0360c084015116808211801561284c575b6127f5575050600160f81b1661273a5750565b602081016001600160a01b038151165f52600660205261279761275f60405f20611b4f565b836001600160401b0361277d63ffffffff6040859801511692612e4b565b6040519261278a84611a35565b835216602082015261267c565b156127a0575050565b6001600160a01b03919293505116906001600160401b03602063ffffffff83511692015116906040519263c9f340a960e01b602085015260248401526044830152606482015260648152611cb7608482611a50565b602093840151604051631a79cc5f60e11b958101959095526001600160a01b031660248501526001600160401b03918216604485015216606483015250909150611cb781608481015b03601f198101835282611a50565b506103e8620151804201028111612727565b506001600160a01b03919250602001511660405190630af8a30d60e01b6020830152602482015260248152611cb7604482611a50565b9293505060206001600160a01b03910151169060405191632120a8c560e01b60208401526024830152604482015260448152611cb7606482611a50565b506001600160a01b03919250602001511660405190636eba887760e11b6020830152602482015260248152611cb7604482611a50565b60408101516060939260c081901c9163ffffffff9081169160a01c16818114801590612a7e575b612a0e575b505060608201916001600160401b03835116926001600160401b038316938481106129bc5750516001600160401b031692831161296f57505050565b60209081015160405163fb9636c160e01b928101929092526001600160a01b031660248201526001600160401b03928316604482015291166064820152909150611cb7816084810161283e565b602092830151604051639afbebdb60e01b948101949094526001600160a01b031660248401526001600160401b0390811660448401529092166064820152929350611cb791508290506084810161283e565b90915080612a73575063ffffffff60015b16808210612a315750505f5f80612933565b916001600160a01b039193945060200151169160405192630a57bb6f60e11b602085015260248401526044830152606482015260648152611cb7608482611a50565b63ffffffff90612a1f565b50801561292e565b916003821015610637576001600160a01b0374ffffffffffffffffffffffffffffffffffffffffff9260ff60a01b9060a01b1691161791161490565b926001600160a01b03929190612ad9849286612ea0565b9490941691829116149182612ca0575b5081612c96575b50612c8f5760038110156106375760021480612b66575b612b3e5760206001600160a01b039101511660405190639a7d38d960e01b6020830152602482015260248152611cb7604482611a50565b506040516321580de760e11b6020820152610100602482015260248152611cb7604482611a50565b505f8060405160208101907fbb5a52f42f9c9261ed4361f59422a1e30036e7c32b270c8807a419feca605023825260056040820152600160608201527fa71af64de5126a4a4e02b7922d66ce9415ce88a4c9d25514d91082c8725ac95760808201527f5d47723c8fbe580bb369fec9c2665d8e30a435b9932645482e7c9f11e872296b60a082015260a08152612bfd60c082611a50565b51906101005afa3d15612c88573d6001600160401b038111611a065760405190612c31601f8201601f191660200183611a50565b81523d5f602083013e5b81612c7c575b81612c4e575b5015612b07565b60019150602081519101519060208110612c6b575b50145f612c47565b5f199060200360031b1b165f612c63565b80516020149150612c41565b6060612c3b565b5050606090565b905015155f612af0565b9091506003831015610637576003811015610637578214905f612ae9565b916020810191828211610a3457612cd4936124d7565b90359060208110612ce3575090565b5f199060200360031b1b1690565b60ff811690601f8211612d205760405191612d0d604084611a50565b6020808452838101919036833783525290565b632cd44ac360e21b5f5260045ffd5b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016301480612e22575b15612d8a577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a08152612e1c60c082611a50565b51902090565b507f00000000000000000000000000000000000000000000000000000000000000004614612d61565b612e6e9063ffffffff60806001600160401b036060840151169201511690611b31565b5f198101908111610a34576001600160401b03811115612e9457506001600160401b0390565b6001600160401b031690565b909190600160f91b831615612f6f576001600160a01b036020820151165f52600760205260405f2090612ed282611b4f565b906040810194612f0b8363ffffffff8851166001600160401b0360608601511660405191612eff83611a35565b8252602082015261267c565b15612f5457506001600160401b0361277d63ffffffff612f2f959697511692612e4b565b15612f4d5760010154906001600160a01b0360ff83169260081c1690565b505f905f90565b94505050506001600160a01b03612f6a83612612565b921690565b506001600160a01b03612f6a8361261256fea2646970667358221220a5e1182157f127335e2c72ab780ea88210c4aa318d7654a942d5cf0ab4ecd00064736f6c63430008250033",
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
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner_\",\"type\":\"address\"},{\"internalType\":\"contractIJournals\",\"name\":\"journals\",\"type\":\"address\"},{\"internalType\":\"contractIShipments\",\"name\":\"shipments\",\"type\":\"address\"},{\"internalType\":\"contractPicture\",\"name\":\"picture\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"CENTRES\",\"outputs\":[{\"internalType\":\"contractICentres\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"CLAIMS\",\"outputs\":[{\"internalType\":\"contractIClaims\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"JOURNALS\",\"outputs\":[{\"internalType\":\"contractIJournals\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PICTURE\",\"outputs\":[{\"internalType\":\"contractPicture\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"SHIPMENTS\",\"outputs\":[{\"internalType\":\"contractIShipments\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"acceptOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"},{\"internalType\":\"enumStatus\",\"name\":\"to\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"}],\"name\":\"applyClaim\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"approve\",\"outputs\":[],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"}],\"name\":\"assign\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"}],\"name\":\"balanceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"book\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"captured\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"refunded\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"parcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"open\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"lines\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Book\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"closeOffer\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"contractURI\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"credit\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"fee\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"\",\"type\":\"uint16\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"getApproved\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"}],\"name\":\"held\",\"outputs\":[{\"internalType\":\"uint128\",\"name\":\"\",\"type\":\"uint128\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"idOf\",\"outputs\":[{\"internalType\":\"OrderId\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"name\":\"isApprovedForAll\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"locked\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"name\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"order\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"enumStatus\",\"name\":\"status\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"marks\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"carrier\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"vehicle\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"since\",\"type\":\"uint32\"}],\"internalType\":\"structIOrders.Order\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"ownerOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"}],\"name\":\"parcelId\",\"outputs\":[{\"internalType\":\"OrderId\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pendingOwner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"merchantSignature\",\"type\":\"bytes\"}],\"name\":\"place\",\"outputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"merchantSignature\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"shopperSignature\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"internalType\":\"structIOrders.Permit\",\"name\":\"permit\",\"type\":\"tuple\"}],\"name\":\"placeSigned\",\"outputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"merchantSignature\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"validAfter\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"validBefore\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structIOrders.Authorization\",\"name\":\"authorization\",\"type\":\"tuple\"}],\"name\":\"placeWithAuthorization\",\"outputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"acts\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms[]\",\"name\":\"terms\",\"type\":\"tuple[]\"}],\"name\":\"post\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"taken\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"}],\"name\":\"reassign\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"\",\"type\":\"tuple\"}],\"name\":\"receiptURI\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"renounceOwnership\",\"outputs\":[],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"safeTransferFrom\",\"outputs\":[],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"safeTransferFrom\",\"outputs\":[],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"name\":\"setApprovalForAll\",\"outputs\":[],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"rate\",\"type\":\"uint16\"},{\"internalType\":\"address\",\"name\":\"recipient\",\"type\":\"address\"}],\"name\":\"setFee\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"id\",\"type\":\"bytes4\"}],\"name\":\"supportsInterface\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"symbol\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"name\":\"tokenURI\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"transferFrom\",\"outputs\":[],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"transferOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"withdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"reading\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"place\",\"type\":\"bytes32\"}],\"name\":\"ActPending\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"seq\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"reason\",\"type\":\"bytes\"}],\"name\":\"ActSkipped\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"approved\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"Approval\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"approved\",\"type\":\"bool\"}],\"name\":\"ApprovalForAll\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"_fromTokenId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"_toTokenId\",\"type\":\"uint256\"}],\"name\":\"BatchMetadataUpdate\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"}],\"name\":\"CarrierMissing\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"ContractURIUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"fee\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"recipient\",\"type\":\"address\"}],\"name\":\"FeeSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"Locked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"_tokenId\",\"type\":\"uint256\"}],\"name\":\"MetadataUpdate\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"enumStatus\",\"name\":\"status\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"state\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"reading\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"place\",\"type\":\"bytes32\"}],\"name\":\"OrderAdvanced\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"enumStatus\",\"name\":\"status\",\"type\":\"uint8\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"toShopper\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"toMerchant\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"fee\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"credited\",\"type\":\"uint8\"}],\"name\":\"OrderClosed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"credited\",\"type\":\"bool\"}],\"name\":\"OrderPartRefunded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"parcels\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"indexed\":false,\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"OrderPlaced\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferStarted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferred\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"reading\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"place\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes4\",\"name\":\"reason\",\"type\":\"bytes4\"}],\"name\":\"ReadingIgnored\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"reading\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"place\",\"type\":\"bytes32\"}],\"name\":\"ReadingTaken\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"Transfer\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"Unlocked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Withdrawn\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"found\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"most\",\"type\":\"uint256\"}],\"name\":\"AmountTooLarge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"}],\"name\":\"BalanceNotKept\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"}],\"name\":\"ClockAhead\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint40\",\"name\":\"deadline\",\"type\":\"uint40\"}],\"name\":\"DeadlinePassed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"ERC721IncorrectOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"ERC721InsufficientApproval\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"approver\",\"type\":\"address\"}],\"name\":\"ERC721InvalidApprover\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"ERC721InvalidOperator\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"ERC721InvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"}],\"name\":\"ERC721InvalidReceiver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"ERC721InvalidSender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"ERC721NonexistentToken\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"found\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"}],\"name\":\"EtherIs\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"found\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"most\",\"type\":\"uint16\"}],\"name\":\"FeeTooHigh\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"found\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"}],\"name\":\"GasShort\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"found\",\"type\":\"address\"}],\"name\":\"NotClaims\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"}],\"name\":\"NotMerchantSigned\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"found\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"expected\",\"type\":\"address\"}],\"name\":\"NotShopper\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"}],\"name\":\"NotShopperSigned\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NothingToWithdraw\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"}],\"name\":\"OfferExpired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"OrderKnown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"OrderUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"OutOfZone\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"OwnableInvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"OwnableUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"OwnerNeeded\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"offset\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"PackedMalformed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"parcel\",\"type\":\"uint8\"}],\"name\":\"ParcelUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"time\",\"type\":\"uint256\"}],\"name\":\"PickupAhead\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"}],\"name\":\"PolicyUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"}],\"name\":\"PriceTooHigh\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"ReadingMalformed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"ReceiptLocked\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumStatus\",\"name\":\"found\",\"type\":\"uint8\"},{\"internalType\":\"enumStatus\",\"name\":\"expected\",\"type\":\"uint8\"}],\"name\":\"StatusIs\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"TermsMalformed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"found\",\"type\":\"bytes32\"},{\"internalType\":\"OrderId\",\"name\":\"expected\",\"type\":\"bytes32\"}],\"name\":\"TermsMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"TermsMissing\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"received\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"}],\"name\":\"TokenShort\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"enumStatus\",\"name\":\"found\",\"type\":\"uint8\"}],\"name\":\"TooEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint40\",\"name\":\"time\",\"type\":\"uint40\"}],\"name\":\"TooFarAhead\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"TooLate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"TooOld\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"WrongCode\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"WrongNonce\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"WrongRole\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"WrongSite\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"WrongVehicle\",\"type\":\"error\"}]",
	ID:  "a528b15d4a5bebdf3b2ec16ab09dcf81d2",
	Bin: "0x6101c0604052346103465761bdb96080813803918261001d8161034a565b9384928339810103126103465780516001600160a01b0381169190829003610346576020810151906001600160a01b0382168203610346576040810151906001600160a01b03821682036103465760600151916001600160a01b0383168303610346577fa5d4097edda6d87cb9329af83fb3712ef77eeb13738ffe43cc35a4ce305ad9625f80a1306080524660a05260a06100b8604061034a565b600e815260208101906d57617962696c6c204f726465727360901b82526100df604061034a565b91600183526020830191603160f81b8352519020915190208160c0528060e052604051917f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f835260208301526040820152466060820152306080820152206101005261012052610140526101a052604051612f7f8082019082821060018060401b03831117610332576020918391615cef83398481520301905ff08015610327576001600160a01b03166101605260405161314b8082016001600160401b03811183821017610332578291618c6e833903905ff08015610327576001600160a01b031661018052801561031457600680546001600160a01b0319908116909155600580549182168317905560405191906001600160a01b03167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a361597f9081610370823960805181612045015260a05181612068015260c051816120d8015260e051816120fe01526101005181612024015261012051818181610c2601528181613df50152614ac80152610140518181816108d201528181610a5701528181610f4b01526129360152610160518181816116c601528181612a4601528181613105015281816131b00152818161323001528181613a3501528181614e3901528181614f61015281816152b7015281816157bc015261591d015261018051818181610f08015281816110e0015281816112170152818161233301526155c901526101a0518181816115310152612f630152f35b631e4fbdf760e01b5f525f60045260245ffd5b6040513d5f823e3d90fd5b634e487b7160e01b5f52604160045260245ffd5b5f80fd5b6040519190601f01601f191682016001600160401b038111838210176103325760405256fe60806040526004361015610011575f80fd5b5f3560e01c806301ffc9a7146102cf57806306fdde03146102ca578063081812fc146102c5578063095ea7b3146102c057806319bd3432146102bb57806323b872dd146102a75780632410b81e146102b657806330f738be146102b1578063376fd5a3146102ac57806342842e0e146102a75780634d14f57a146102a25780634d97d51e1461029d57806351cff8d9146102985780635ef1e9cf14610293578063616fd79f1461028e5780636352211e1461028957806367cdfcaa1461028457806370a082311461027f578063715018a61461027a57806374bb3f3a1461027557806379ba5097146102705780637d5641c81461026b57806380d42dbf14610266578063830bd65e1461026157806383f590ae1461025c57806384b0196e146102575780638da5cb5b1461025257806395d89b411461024d5780639cc2f88c14610248578063a009307814610243578063a22cb4651461023e578063b45a3c0e14610239578063b88d4fde14610234578063c87b56dd1461022f578063cc1f0d2d1461022a578063d52954e314610225578063ddca3f4314610220578063e30c39781461021b578063e80160ab14610216578063e8a3d48514610211578063e985e9c51461020c578063ed43a6f514610207578063f2fde38b146102025763f60c721d146101fd575f80fd5b61175c565b6116ea565b6116a7565b61168d565b611678565b6115e8565b611589565b611555565b611512565b6114cc565b611491565b611441565b611419565b6113df565b6111a2565b6110ba565b611071565b61104b565b610fad565b610f99565b610f6f565b610f2c565b610ee9565b610e62565b610de0565b610dc1565b610d89565b610ca4565b610c74565b610c4a565b610c07565b610b05565b6109a9565b610846565b6104da565b610782565b610688565b61053a565b6104a3565b610443565b61040b565b6103ac565b3461037a57602036600319011261037a5760043563ffffffff60e01b811680910361037a57610332906301ffc9a760e01b8114908115610369575b8115610358575b8115610347575b8115610336575b5060405190151581529081906020820190565b0390f35b632483248360e11b1490505f61031f565b635a2d1e0760e11b81149150610318565b635b5e139f60e01b81149150610311565b6380ac58cd60e01b8114915061030a565b5f80fd5b5f91031261037a57565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b3461037a575f36600319011261037a576103326040516103cd604082611851565b600f81527f57617962696c6c205265636569707400000000000000000000000000000000006020820152604051918291602083526020830190610388565b3461037a57602036600319011261037a57610427600435611fa2565b5060206040515f8152f35b6001600160a01b0381160361037a57565b3461037a57604036600319011261037a5761045f600435610432565b602435611883565b908161028091031261037a5790565b602060031982011261037a57600435906001600160401b03821161037a576104a091600401610467565b90565b3461037a5760206104d26104cd6104b936610476565b6104c7610260820182611fdb565b9161380f565b612022565b604051908152f35b3461037a57606036600319011261037a576004356104f781610432565b5060243561050481610432565b50604435611883565b9181601f8401121561037a578235916001600160401b03831161037a576020838186019501011161037a57565b604036600319011261037a576004356001600160401b03811161037a57610565903690600401610467565b6024356001600160401b03811161037a5761058490369060040161050d565b61058f929192612134565b60208201926105ac6105a085611895565b6001600160a01b031690565b330361065157906105bd91836121c9565b6001600160a01b036105d160408401611895565b1615918215610643576001600160801b036105ee6060830161189f565b169283340361062a5761033293501561061b575b5061060b61218f565b6040519081529081906020820190565b610624906123d0565b82610602565b6329f37f3d60e11b5f5234600452602484905260445b5ffd5b6001600160801b035f6105ee565b61064061065d85611895565b63087ba00760e31b5f52336004526001600160a01b0316602452604490565b61ffff81160361037a57565b3461037a57604036600319011261037a576004356106a58161067c565b6024356106b181610432565b6106b9612480565b61ffff8216916103e88311610769577fcf4d2d03d4b8ecbbb158b4405a7f342f82c5a11f84050a067767a63744e52209926040516106f6816117fb565b81815260206001600160a01b0385169101525f549075ffffffffffffffffffffffffffffffffffffffff00008460101b169169ffffffffffffffffffff60b01b1617175f55610764604051928392839092916001600160a01b0360209161ffff604085019616845216910152565b0390a1005b82633c057d7b60e01b5f526004526103e860245260445ffd5b3461037a57604036600319011261037a576004356001600160401b03811161037a576107b290369060040161050d565b90602435906001600160401b03821161037a573660238301121561037a578160040135906001600160401b03821161037a573660248360051b8501011161037a5761033293602461060b9401916118b3565b60ff81160361037a57565b604060031982011261037a57600435906001600160401b03821161037a5761083991600401610467565b906024356104a081610804565b3461037a576108686108573661080f565b610862929192612134565b8261282c565b90604082016108778151613509565b60128110156109a45760040361097e57506108906128f4565b9060208301516108c06108a383866129b7565b6040519263f061e6bd60e01b845260048401526024830190611a70565b604081610104815f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af19081156109795761091e945f9384928594610943575b50608001359061091982611b11565b612c1e565b5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d005b61096a9194506080935060403d604011610972575b6109628183611851565b810190611a45565b93909261090a565b503d610958565b611b06565b61098b61099a9151613509565b6320c75ff560e21b5f526115cd565b600460245260445ffd5b6115af565b3461037a576109ba6108573661080f565b6109c3816128bd565b60408101610a02815160026109dc8260ff9060b81c1690565b161515906109ea8160e01c90565b9115610af1575063ffffffff62093a80915b16611a2d565b80421115610adf57506040602083015191610a2c610a2086866129b7565b915160c01c61ffff1690565b92610a4a8351948593849363036db7c160e51b855260048501611ae0565b03815f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af190811561097957610aa8935f915f93610ab2575b506080610a9a9101611b1f565b610aa26128f4565b93612b34565b610ab061218f565b005b610a9a91935060809250610ad49060403d604011610972576109628183611851565b929092939150610a8d565b630d2cdbf360e41b5f5260045260245ffd5b610aff63ffffffff9161297a565b916109fc565b3461037a57602036600319011261037a57600435610b2281610432565b610b2a612134565b335f526001602052610b508160405f20906001600160a01b03165f5260205260405f2090565b54908115610bf457805f610b976001600160a01b0393610b81336001600160a01b03165f52600160205260405f2090565b906001600160a01b03165f5260205260405f2090565b551690816040517fd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb339180610bd186829190602083019252565b0390a381610be457610aa8915033612d72565b610bef913390612cfe565b610aa8565b636e34ee0b60e11b5f523360045260245ffd5b3461037a575f36600319011261037a5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461037a576020610c63610c5d3661080f565b90611b29565b6001600160801b0360405191168152f35b3461037a57602036600319011261037a5760206001600160a01b03610c9a600435611fa2565b5116604051908152f35b3461037a57602036600319011261037a57600435610cc0611b69565b505f52600360205261033260405f2054610cd8611b69565b50610d3b6001600160401b0360405192610cf18461181b565b80821684526001600160401b03604082901c8316166020850152608081901c60ff166040850152608881901c60ff16606085015260901c1660808301906001600160401b03169052565b6040519182918291909160806001600160401b038160a084019582815116855282602082015116602086015260ff604082015116604086015260ff6060820151166060860152015116910152565b3461037a57602036600319011261037a576001600160a01b03600435610dae81610432565b63da7562e960e01b5f521660045260245ffd5b3461037a575f36600319011261037a5763017ed72b60e01b5f5260045ffd5b3461037a57606036600319011261037a576004356001600160401b03811161037a57610e10903690600401610467565b6024356001600160401b03811161037a57610e2f90369060040161050d565b9091604435916001600160401b03831161037a576060600319843603011261037a576103329361060b9360040192611b93565b3461037a575f36600319011261037a57600654336001600160a01b03821603610ed6576001600160a01b031916600655600554336001600160a01b03198216176005556001600160a01b033391167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a3005b63118cdaa760e01b5f523360045260245ffd5b3461037a575f36600319011261037a5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461037a575f36600319011261037a5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461037a57604036600319011261037a5760206104d2602435600435610f9482610804565b611d64565b3461037a57610fa736610476565b50612f51565b3461037a575f36600319011261037a57610fec610ffa610fcb612f95565b604092919251938493600f60f81b855260e0602086015260e0850190610388565b908382036040850152610388565b4660608301523060808301525f60a083015281810360c083015260206060519182815201906080905f5b818110611032575050500390f35b8251845285945060209384019390920191600101611024565b3461037a575f36600319011261037a5760206001600160a01b0360055416604051908152f35b3461037a575f36600319011261037a57610332604051611092604082611851565b600781526615d0565092531360ca1b6020820152604051918291602083526020830190610388565b3461037a57602036600319011261037a576004356110d6612134565b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016330361117957805f52600260205260405f20546111218160ff9060a01c1690565b6111665761115d90600167ffffffffffffff0160a01b03164260e01b6001600160e01b03191617600d60a01b17915f52600260205260405f2090565b55610ab061218f565b50632e9d883f60e11b5f5260045260245ffd5b6309a354eb60e21b5f523360045260245ffd5b6bffffffffffffffffffffffff81160361037a57565b3461037a5760a036600319011261037a576004356001600160401b03811161037a576111d2903690600401610467565b6024356111de81610804565b60443591601283101561037a57606435926111f88461118c565b6084359261120584610432565b61120d612134565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633036113c257611247908361282c565b92604084019161125c835160ff9060a01c1690565b611265826115c3565b8161128657505050506bffffffffffffffffffffffff610aa893169161351b565b600b81979293959694971180156113af575b156112b9576106406112aa8851613509565b6320c75ff560e21b5f52611d96565b6112c78394959697936115c3565b600c8410156112e557505050610bef936112df6128f4565b92613423565b9261134c91610bef9795946112f9836115c3565b600c83148080611398575b611389575b158061137e575b61135a575b506113208686612dd6565b6bffffffffffffffffffffffff60808601519116908082105f1461135357505b60a08501528251612fec565b90526132af565b9050611340565b6003036113745761136e60045b87876130f8565b5f611315565b61136e6002611367565b506003811115611310565b8551600160bf1b178652611309565b506bffffffffffffffffffffffff83161515611304565b506113b9836115c3565b82811015611298565b6309a354eb60e21b5f523360045260245ffd5b8015150361037a57565b3461037a57604036600319011261037a576113fb600435610432565b6114066024356113d5565b6322b1621160e11b5f525f60045260245ffd5b3461037a57602036600319011261037a57611435600435611fa2565b50602060405160018152f35b3461037a57608036600319011261037a5761145d600435610432565b611468602435610432565b6044356064356001600160401b03811161037a5761148a90369060040161050d565b5050611883565b3461037a57602036600319011215612f51575f80fd5b604090600319011261037a576004356114bf81610432565b906024356104a081610432565b3461037a5760206115096001600160a01b036114e7366114a7565b91165f526001835260405f20906001600160a01b03165f5260205260405f2090565b54604051908152f35b3461037a575f36600319011261037a5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461037a575f36600319011261037a575f546040805161ffff8316815260109290921c6001600160a01b0316602083015290f35b3461037a575f36600319011261037a5760206001600160a01b0360065416604051908152f35b634e487b7160e01b5f52602160045260245ffd5b601211156109a457565b60128110156109a457600452565b9060128210156109a45752565b3461037a57602036600319011261037a5760e0611606600435611de3565b61167660c0604051926001600160a01b03815116845261162e602082015160208601906115db565b61ffff604082015116604085015260ff606082015116606085015261ffff608082015116608085015261ffff60a08201511660a0850152015160c083019063ffffffff169052565bf35b3461037a575f36600319011215612f51575f80fd5b3461037a5761169b366114a7565b505060206040515f8152f35b3461037a575f36600319011261037a5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461037a57602036600319011261037a576001600160a01b0360043561170f81610432565b611717612480565b16806001600160a01b031960065416176006556001600160a01b03600554167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e227005f80a3005b3461037a5760e036600319011261037a576004356001600160401b03811161037a5761178c903690600401610467565b6024356001600160401b03811161037a576117ab90369060040161050d565b6044929192356001600160401b03811161037a576117cd90369060040161050d565b91608036606319011261037a576103329461060b94611eba565b634e487b7160e01b5f52604160045260245ffd5b604081019081106001600160401b0382111761181657604052565b6117e7565b60a081019081106001600160401b0382111761181657604052565b60e081019081106001600160401b0382111761181657604052565b90601f801991011681019081106001600160401b0382111761181657604052565b6040519061188160e083611851565b565b6322b1621160e11b5f5260045260245ffd5b356104a081610432565b356001600160801b038116810361037a5790565b909391926118bf612134565b5f936060925f9060015b156119b5575b5f95818301926063602085013560e81c60ff1682010190818b1061199e5750926118fa868683612494565b908151155f1461191c575050600183949596979801975b9096959493506118c9565b879891985115611996575b7f679787d4abac3504478e9888917221e62730d7b0a68cb26c3117d7dce3716f9d6001600160a01b03869798999a61198e611963853560601c90565b91611980863560401c63ffffffff1696356001600160401b031690565b6040519485941696846119d8565b0390a2611911565b889750611927565b8a90639540b4c960e01b5f5260045260245260445ffd5b8782106118cf575050505090925081156119d357509061188161218f565b6127e4565b6001600160401b036104a0949363ffffffff6060941683521660208201528160408201520190610388565b634e487b7160e01b5f52601160045260245ffd5b906301e133808201809211611a2857565b611a03565b91908201809211611a2857565b51906118818261067c565b919082604091031261037a5760208251611a5e8161067c565b92015162ffffff8116810361037a5790565b9060c0806118819361ffff815116845263ffffffff602082015116602085015263ffffffff604082015116604085015263ffffffff606082015116606085015263ffffffff6080820151166080850152611ad560a082015160a086019061ffff169052565b015161ffff16910152565b91610100919493611b0061ffff9261012086019786526020860190611a70565b16910152565b6040513d5f823e3d90fd5b63ffffffff81160361037a57565b356104a081611b11565b90611b34908261282c565b90600c60ff604084015160a01c161015611b635781611b5d6080926001600160801b0394612dd6565b01511690565b50505f90565b60405190611b768261181b565b5f6080838281528260208201528260408201528260608201520152565b91611ba691611ba0612134565b836121c9565b91611bb56105a0604084013581565b606083013590611bc481613c33565b92611bd26040820182612e64565b919095604183145f14611d0d57611bfa6105a06105a06001600160a01b038716936020013590565b6020833593013597611c5e611c52611c44611c3e611c188986612f02565b357fff000000000000000000000000000000000000000000000000000000000000001690565b60f81c90565b96611c58611c528286612f16565b90612f35565b93612f24565b91833b1561037a576040516377aadf6360e11b81526001600160a01b039091166004820152306024820152604481018890526064810194909452608484019890985260a4830189905260ff90931660c483015260e4820196909652610104810191909152935f90859081838161012481015b03925af193841561097957611cea94611cf3575b50613c59565b9061188161218f565b80611d015f611d0793611851565b8061037e565b5f611ce4565b611d2b6105a06105a06001600160a01b03879a969a16936020013590565b926020833593013597823b1561037a575f94611cd0869289948d6040519d8e998a9889976388b7ab6360e01b8952309060048a01612e96565b9060ff1680611d71575090565b6040519060208201928352604082015260408152611d90606082611851565b51902090565b9060449160128110156109a457600452600b602452565b60405190611dba82611836565b5f60c0838281528260208201528260408201528260608201528260808201528260a08201520152565b611deb611dad565b505f52600260205260405f2054611e00611dad565b5060a081901c60ff169060128210156109a457602091611ead82611ea2611e37611e316104a09660ff9060b81c1690565b60ff1690565b611e9760c084901c61ffff1691611e8d61ffff60d087901c811696611e7c611e5f8260e01c90565b9a611e68611872565b6001600160a01b03841681529d8e0161367a565b60a81c1660408b019061ffff169052565b60ff166060890152565b61ffff166080870152565b61ffff1660a0850152565b63ffffffff1660c0830152565b929391611ecf91611ec9612134565b846121c9565b926020830191611ee16105a084611895565b3314159182611f7e575b5050611f5757506001600160a01b03611f0660408301611895565b1615611f2857611cea90606435156123d057611f2360648261375c565b6123d0565b611f376060610640920161189f565b6329f37f3d60e11b5f9081526004526001600160801b0316602452604490565b611f6361064091611895565b63fe70334f60e01b5f526001600160a01b0316600452602490565b611f9b925090611f979186611f9286611895565b613686565b1590565b5f80611eeb565b90611fab611dad565b50611fb582611de3565b916001600160a01b0383511615611fc95750565b637e27328960e01b5f5260045260245ffd5b903590601e198136030182121561037a57018035906001600160401b03821161037a5760200191606082023603831361037a57565b6104a0906104c7610260820182611fdb565b7f00000000000000000000000000000000000000000000000000000000000000007f000000000000000000000000000000000000000000000000000000000000000030147f0000000000000000000000000000000000000000000000000000000000000000461416156120ad575b6719010000000000005f52601a52603a526042601820905f603a52565b5060a06040517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f81527f000000000000000000000000000000000000000000000000000000000000000060208201527f0000000000000000000000000000000000000000000000000000000000000000604082015246606082015230608082015220612090565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c6121805760017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d565b633ee5aeb560e01b5f5260045ffd5b5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d565b9081602091031261037a57516104a0816113d5565b9291926121da610260820182611fdb565b916121e96104cd84848461380f565b956121f58484846138b3565b6122086001600160a01b038335166105a0565b906122176105a0602085013581565b9561223761222d8a5f52600260205260405f2090565b5460a01c60ff1690565b6123bc5761224a91611f97918a85613686565b6123a157506102008101357ff7ef6f80633523e55c3cdea5fc61de427acf042ae1fe9f0c252e469db8307d1681141580612316575b612304575091818361ffff61229d846122ee9661188199988c6139cb565b9190600160a01b61ffff60a81b60a883901b166001600160a01b038a16176001600160e01b03194260e01b16171783806122f4575b506122e58c5f52600260205260405f2090565b55161788613b70565b83613bd6565b6122fe918d613a7f565b836122d2565b634d788dbb60e11b5f5260045260245ffd5b5060405163bd65f55360e01b8152600481018290526020816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115610979575f91612372575b501561227f565b612394915060203d60201161239a575b61238c8183611851565b8101906121b4565b5f61236b565b503d612382565b63e4a82ed160e01b5f526001600160a01b031660045260245ffd5b632e9d883f60e11b5f52600489905260245ffd5b906001600160a01b036040830135169160608101356123ee84613c33565b916001600160a01b036020604051926323b872dd60e01b5f52013516600452306024528160445260205f60648180895af160015f5114811615612461575b6040919091525f60605215612445576118819293613c59565b635274afe760e01b5f526001600160a01b03841660045260245ffd5b6001811516612477573d15863b1515161661242c565b503d5f823e3d90fd5b6001600160a01b03600554163303610ed657565b426103e80263240c84006001600160401b03602384013560b01c1690810182119594929391620927c00110612778576124cc83613c8f565b90811595865f1461265757505050506124f26124ec826023013560f81c90565b8261437e565b9190935b845161261b576023820135928235916001600160e01b031982166317142cc160e21b81036125a2575050507f1a0c047bff245a8f24db3205f78f751e3f9656dce4171ae14edd34d71cfdaf519061256d61256061255285613cf1565b5f52600460205260405f2090565b805460ff19166001179055565b6001600160a01b0361258660438501355b943560601c90565b604080519687526020870193909352169390819081015b0390a3565b9194911561261357507f59526b589ace839f5c513fa7dfef861682841f5bcefb4b5a2304f5693e38fd90919061259d6001600160a01b036125e96043870135963560601c90565b1695604051938493849192604091949360608401958452602084015263ffffffff60e01b16910152565b909350612620575b505050565b7fd81c569e40333bb2217793a7b066466cb24adaf94693d68edce34686ae177752906001600160a01b03612586604385013561257e565b93959380612759575b156126815750505061267183613d6f565b509263617a10d760e11b916124f6565b61269f6126918795976043013590565b5f52600260205260405f2090565b5491602385013560f01c6105001480612748575b156126cd5750506126c591508261418b565b9190936124f6565b6126da8386949394613d0a565b6001600160e01b0319811615908180612737575b15612702575050906126c593929185614023565b9580955061271291989450613d6f565b919097612722575b5050506124f6565b61272e93955084613ec5565b915f808061271a565b50612743848489613d44565b6126ee565b50600560a084901c60ff16146126b3565b50612773611f9761276c61255289613cf1565b5460ff1690565b612660565b50509091506104a06127a261278e833560601c90565b926023013560b01c6001600160401b031690565b604051635a67da1560e11b60208201526001600160a01b0390931660248401526001600160401b0316604483015281606481015b03601f198101835282611851565b602081519101fd5b6040519060c082018281106001600160401b03821117611816576040525f60a0838281528260208201528260408201528260608201528260808201520152565b919060ff61287a8161285d846128556104cd6128466127ec565b996104c7610260820182611fdb565b808952611d64565b9384602088015216928360608701525f52600260205260405f2090565b5480604086015260a01c161561288d5750565b8281156128aa575163c378694560e01b5f5260045260245260445ffd5b51634ffac4d960e11b5f5260045260245ffd5b6040016128ca8151613509565b60128110156109a4576005036128dd5750565b61098b6128ea9151613509565b600560245260445ffd5b6103e842024281046103e81442151715611a285760b01b90565b9291909260208101516129246108a386846129b7565b604081610104815f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af191821561097957611881955f925f946109435750608001359061091982611b11565b61ffff9060d01c16603c810290808204603c1490151715611a285790565b9081602091031261037a57516104a081611b11565b356104a08161067c565b60406129d2916129c5611dad565b50015160a81c61ffff1690565b90608081016129e081611b1f565b906129ee6101008401611b1f565b92612a3a6020612a0a612a046101208501611b1f565b94611b1f565b60405163d28f307960e01b815261ffff8916600482015263ffffffff909116602482015291829081906044820190565b03816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa948515610979576104a095612af294611ea2935f92612afd575b50612ad8612ae59293612acb612aa8610160612aa16101408b016129ad565b99016129ad565b99612abe612ab4611872565b61ffff909e168e52565b63ffffffff1660208d0152565b63ffffffff1660408b0152565b63ffffffff166060890152565b63ffffffff166080870152565b61ffff1660c0830152565b612ae59250612b26612ad89160203d602011612b2d575b612b1e8183611851565b810190612998565b9250612a82565b503d612b14565b93929061ffff831615612bbc5750604084019062ffffff8251911694603b8601809611611a2857611881955f946020937780ffff00ffffffffffffffffffffffffffffffffffffffff1660c09190911b61ffff60c01b1617603c90910460d01b61ffff60d01b16174260e01b6001600160e01b03191617600560a01b175b80935201516143d8565b9150507faa83ad029bd8842a57606e3a6513fdc05b91a26611729526caacac6671d1a59c915061ffff6040602085015194015160a81c16612c196040519283928390929163ffffffff60209161ffff604085019616845216910152565b0390a2565b919493929061ffff861615612c9f5750604082019162ffffff83519216603b8101809111611a2857611881966020937780ffff00ffffffffffffffffffffffffffffffffffffffff1660c09190911b61ffff60c01b1617603c90910460d01b61ffff60d01b16174260e01b6001600160e01b03191617600560a01b17612bb2565b92505092507faa83ad029bd8842a57606e3a6513fdc05b91a26611729526caacac6671d1a59c915061ffff6040602085015194015160a81c16612c196040519283928390929163ffffffff60209161ffff604085019616845216910152565b916001600160a01b036040519263a9059cbb60e01b5f521660045260245260205f60448180865af160015f5114811615612d5c575b60409190915215612d415750565b635274afe760e01b5f526001600160a01b031660045260245ffd5b6001811516612477573d15833b15151616612d33565b814710612dbf575f91829160405191612d8c602084611851565b8383528392602001916001600160a01b03165af115612da757565b3d15155f03611b065763d6bda27560e01b5f5260045ffd5b504763cf47918160e01b5f5260045260245260445ffd5b6060820135608080830191825260408301519193929160b81c161561261b57612e0881515f52600360205260405f2090565b54612e148451826143f2565b84526002608882901c60ff1610612e5e57612e48606091612e3d85610260612e4e970190611fdb565b93909401519061441d565b91614478565b9080518210612e5b575050565b52565b50505050565b903590601e198136030182121561037a57018035906001600160401b03821161037a5760200191813603831361037a57565b969390926001600160a01b0389979493816101009b9895168a5216602089015260408801526060870152608086015260a085015260e060c08501528160e0850152848401375f828201840152601f01601f1916010190565b634e487b7160e01b5f52603260045260245ffd5b9060401015612f115760400190565b612eee565b9060201161037a5790602090565b9060401161037a5760200190602090565b359060208110612f43575090565b5f199060200360031b1b1690565b365f80375f8036816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa3d5f803e612f91573d5ffd5b3d5ff35b6040908151612fa48382611851565b600e81527f57617962696c6c204f7264657273000000000000000000000000000000000000602082015291612fdb81519182611851565b60018152603160f81b602082015290565b60128210156109a457600167ffffffffffffff0160a01b031660a09190911b174260e01b6001600160e01b0319161790565b6001600160401b0381160361037a57565b916020908281520191905f5b8181106130485750505090565b9091926060806001926001600160401b0387356130648161301e565b16815263ffffffff602088013561307a81611b11565b1660208201526001600160401b0360408801356130968161301e565b16604082015201940192910161303b565b959361ffff6130d19360ff95939a99979a895216602088015260c0604088015260c087019161302f565b9516606084015260068110156109a45760a0916001600160a01b0391608085015216910152565b9190916001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016815161ffff604084015160a81c169060ff61314f613147610260890189611fdb565b9890966144d0565b1690833b1561037a5761317d5f809781946040519a8b998a98899763544cfa8d60e01b8952600489016130a7565b03925af180156109795761318e5750565b8061319a5f8093611851565b80031261037a57565b9190916001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001681519261ffff604084015160a81c169060ff6131f3613147610260890189611fdb565b1694833b1561037a5761317d5f9692600388946040519a8b998a98899763544cfa8d60e01b8952600489016130a7565b9190916001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001681519261ffff604084015160a81c169060ff613273613147610260890189611fdb565b1694833b1561037a5761317d5f9692600488946040519a8b998a98899763544cfa8d60e01b89528589016130a7565b91908203918211611a2857565b9160a0830151806080850151906132c5916132a2565b9060408501928484838582516132e49060ff60809160b81c1616151590565b6133776133699b6133716105a061335c7ff5d036a4b71d33181ba9d3314c003fbed5943c83a0b70332c43e86c9dac138239c6001600160a01b039c6133d79b6105a09b613383996133ec575b5196602081019761334a89515f52600260205260405f2090565b556060810151156133dc575b506145be565b9f81999194519e51613509565b9e6040013590565b936132a2565b6001600160801b031690565b9061338d8a6115c3565b604080516001600160a01b0390921682526001600160801b039384166020830152918316918101919091529116606082015260ff97909716608088015291169490819060a0820190565b0390a4565b6133e69051614591565b5f613356565b61340a84846134048b515f52600360205260405f2090565b5461453a565b61341d89515f52600360205260405f2090565b55613330565b939291909161344b61343a60408701938451612fec565b918284525f602088019384516146b7565b6102008301357ff7ef6f80633523e55c3cdea5fc61de427acf042ae1fe9f0c252e469db8307d16036134b657508051611881949190600167ffffffffffffff0160a01b03164260e01b6001600160e01b03191617600360a21b1790526134b18282612dd6565b6132af565b925090505190515f52600260205260405f20556060810151156134d7575b50565b6118819051614591565b9392909161344b60408601926134f960098551612fec565b92838552602088019384516146b7565b60a01c60ff1660128110156109a45790565b91909161353181515f52600360205260405f2090565b54608881901c60ff16158061365b575b61364b5761355d6135576133776060870161189f565b826143f2565b808411613634575091612c196001600160801b039261359d837f4e3207599fbdf0def8692504d90961b8dfd38ac1acda6fd136478974c490533796614581565b6135b082515f52600360205260405f2090565b556040810151600160bf1b176135cf82515f52600260205260405f2090565b556135ff6135f78460408901986135f160206135ea8c611895565b9201611895565b906146fc565b915196611895565b60405194859416908491926001600160801b0360409295946001600160a01b0360608601971685521660208401521515910152565b637f16270360e01b5f52600484905260245260445ffd5b6106406112aa6040840151613509565b50600b61366b6040840151613509565b613674816115c3565b11613541565b60128210156109a45752565b9092919261369583858361477b565b5060048110156109a457159081613708575b506136ff576064835f9460209660405194630b135d3f60e11b8652600486015260406024860152816044860152838501378281018201859052601f01601f191601915afa630b135d3f60e11b5f5114601f3d11161690565b50505050600190565b90506001600160a01b038084169116145f6136a7565b3d15613757573d906001600160401b038211611816576040519161374c601f8201601f191660200184611851565b82523d5f602084013e565b606090565b5f91829182613801604060208401359361377585610432565b6137816060820161189f565b9580359060ff602082013561379581610804565b606086840135930135936001600160801b0387519b8c60246001600160a01b03602083019e8f63d505accf60e01b9052169101528c6044309101521660648c015260848b01521660a489015260c488015260e487015260e486526137fb61010487611851565b01611895565b9251925af1506134d461371e565b90929192604051938060051b91828601907ff88a44929c3af4bad0e2990a97f93c35a58b9fb4407bb01aebba5b817d082c3782525f9060208301915b8481106138965750505050506102a0929320610260604051927f8fb14e51332dfe2ffc3d00712eb2d3a84f3da2a3e3a824893b3037c9ace72e43845260208401376102808201522090565b806060600192810284018537608085208160051b8b01520161384b565b9060608201356101c08301356101a08401356101808501356138d4866147af565b158015906139bf575b80156139b6575b61395257677fffffffffffffff841161399a576103e8811161397e57508015908115613973575b50801561396b575b8015613961575b6139525760021615156101e0840135151503613952576118819361393d92614831565b60e08101359060a060c08201359101356148cd565b633b7d8bc960e11b5f5260045ffd5b506003811161391a565b508015613913565b60039150115f61390b565b633c057d7b60e01b5f5261ffff166004526103e860245260445ffd5b63e2bfe2f360e01b5f526001600160801b03841660045260245ffd5b508535156138e4565b506020860135156138dd565b929160606040935f936139df816080013590565b6001600160a01b036101a0830135928851996308da249b60e11b8b5260048b015235166024890152604488015260a0606488015260848701528060a487015202809160c486013760c40183826001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af115613a6657505f519060205190565b3d5f823e3d90fd5b60ff1660ff8114611a285760010190565b9190915f91805f915b613aaf57505090613aa56104a093925f52600360205260405f2090565b55600160bf1b1790565b909260ff8416613b2e575b8160101c81607d1c6107f860f8821691168103611a28576090019081609011611a285760ff16901b17700100000000000000000000000000000000810190818111611a28577101010000000000000000000000000000000001809111611a285792613b2490613a6e565b9060181c80613a88565b4260e01b6001600160e01b03191660a883901b61ffff60a81b1617600160a01b17613b598585611d64565b5f526002602052600160bf1b1760405f2055613aba565b91939060607fe02e771d5a3d92fbbc2bd212c5b6544ccc7399a27d68dee038add287d54276cf92604051928352604060208401526102608760408501376102806102a0840152806102c08401520280946102e083013760208535950135936102e00190a4565b7f032bc66be43dbccb7487781d168eb7bda224628a3b2c3388bdf69b532a3a161191602091806001600160a01b0360405193165f7fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef8180a48152a1565b5f6024816020936370a0823160e01b8252306004525afa601f3d11161561037a575f5190565b613c6590929192613c33565b908103908111611a2857818110613c7a575050565b63729712b960e01b5f5260045260245260445ffd5b602381013560f81c90600a82149081613cd5575b5015613cae57505f90565b79106b20681835206720676067000030550833042202110000000061ffff9160041b1c1690565b600191506023013560301c6001600160401b031614155f613ca3565b6060906040602381519260208185370160208301372090565b9060ff600c9160a01c161015613d38576023013560f01c60ff1615613d345763a16fb11560e01b90565b5f90565b50639ec749bd60e01b90565b9160ff600f9160a01c169160041c1611159081613d5f575090565b600591506023013560f81c141590565b6060915f62030d405a10613e645782359060205f613d8c8661494c565b6040516308b3378360e01b815260048101959095526024850152602386013560b01c6001600160401b0316604485015260806064850152602086013560e81c60ff1660848501819052806063880160a4870137601f801991011660a40184826001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af115613e3c5750505f51915b8351613e2b5750565b613e389250929092614a71565b9091565b929093503d1561037a576020843d81523d5f8383013e3d601f01601f19160101604052613e22565b61064062030d405a630a1c9e8960e21b5f52600452602452604490565b6060915f620f42405a10613e9e5782359060205f613d8c8661494c565b610640620f42405a630a1c9e8960e21b5f52600452602452604490565b600711156109a457565b613ef190613eeb92949394613ede8660ff9060a81c1690565b9384926023013560f81c90565b90614c0b565b909115613fef5760058310613fe05761ffff60c085901c81165b168060b087901c61ffff1614159081613fd6575b50613fc55760a084901c60ff16918210613fb4578111613fa45760098114908115613f99575b50613f8a576005149182613f66575b505015613d345763249bd96d60e21b90565b60c01c61ffff9081169250613f819160d01c165b61ffff1690565b14155f80613f54565b506317142cc160e21b92915050565b600a9150145f613f45565b50639ec749bd60e01b9392505050565b506317142cc160e21b949350505050565b50630c6cbb4b60e11b949350505050565b905015155f613f1f565b61ffff60a885901c8116613f0b565b506363632b6d60e11b949350505050565b9190811015612f115760051b8101359061027e198136030182121561037a570190565b9394929094614036856020013560f81c90565b918183101561415a579061404a9291614000565b906140536127ec565b906140866140636104cd85612010565b602087013560f01c60ff169083604086015260ff82166060860152808552611d64565b80602084015260438601359081810361411d5750506140a485613e81565b90968780516141115750906140ba929187613ec5565b936001600160e01b031985161580614101575b6140f2575b6001600160e01b03198516156140e757505050565b6104a0939450614cc3565b636747c9fd60e01b94506140d2565b5061410c8382614c49565b6140cd565b97505f96505050505050565b604051636278c4f160e11b602082015260248101919091526044810191909152939550929350614155925083915050606481016127d6565b905f90565b50506040516377218b4760e11b602082015260439490940135602485015250909250614155905081604481016127d6565b90915f9161419881613d6f565b819591958051614374575060a881901c60ff16600581036142d857509060b082901c61ffff166141cf60c083901c61ffff16613f7a565b036142c957602383013560301c6001600160401b03166141fb6141f28360e01c90565b63ffffffff1690565b036142ba5760b881901c6002166142ab57611881929161423a9161422a90600160b91b179160c01c61ffff1690565b60d01b9061ffff60d01b19161790565b600360b882901c81161461425b575b813590604360238401359301356143d8565b600167ffffffffffffff0160a01b03164260e01b6001600160e01b03191617600360a11b176001600160a01b036142938282166105a0565b1615614249576142a66043830135614591565b614249565b50639ec749bd60e01b93505050565b5063fbfa9e0360e01b93505050565b50630c6cbb4b60e11b93505050565b6004036143655760b01c61ffff166142f760a883901c61ffff16613f7a565b0361435757602382013560301c6001600160401b031661431a6141f28360e01c90565b036143495760b881901c60011661433b576118819190600160b81b1761423a565b50639ec749bd60e01b925050565b5063fbfa9e0360e01b925050565b50630c6cbb4b60e11b925050565b506363632b6d60e11b93505050565b95505f9450505050565b9190600d811490811590816143cc575b506143bb5761439c83613e81565b90938480516143b15750906104a09291614db6565b94505f9392505050565b50906143c690613d6f565b50905f90565b600e915014155f61438e565b90611881939291805f5260026020528160405f20556146b7565b6001600160401b0381168203918211611a285760401c6001600160401b03168103908111611a285790565b907f1fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81168103611a285760031b6090019081609011611a285760ff911c1690565b9190811015612f11576060020190565b356104a08161301e565b9291905f935f5b82811061448c5750505050565b600184821c1661449f575b60010161447f565b946001600160401b0360406144b588868661445e565b01356144c08161301e565b168101809111611a285794614497565b60408101515f9392919060b81c608016614514575b5082156144ef5750565b600191925080610260614503920190611fdb565b90501b5f198101908111611a285790565b61453391935080515f526003602052606060405f20549101519061441d565b915f6144e5565b91820190818311611a285760401b8101809111611a285760ff819260881c16614561575090565b70ffffffffffffffffffffffffffffffffff19810191508111611a285790565b9060401b8101809111611a285790565b60207ff8e1a15aba9398e019f0b49df1a4fde98ee17ae345cb5f6b5e2c27f5033e8ce791604051908152a1565b92905f935f936001600160a01b03604083013516928015159081614698575b5061468f575b8015614687575f916101808101358061466e575b509086929183808314159283614646575b50505061463c575b811515928361462a575b50505061462357565b9060041790565b61463493506146fc565b835f8061461a565b9360021793614610565b61466693506001600160a01b039161465d916132a2565b913516856146fc565b5f8381614608565b82975061467d92919350615016565b909590915f6145f7565b505f94505050565b600194506145e3565b6146b191506001600160a01b03602085013516856146fc565b5f6145dd565b909160607f20440f3a676eafb813ed0592a77da2bcdeffecacac967185c6f2340ce83bb7599160ff8560a01c16956040519586526020860152806040860152811c93a4565b5f9392915a620325aa8091106147655750614718838284615069565b1561472257505050565b614753929394506001600160a01b03165f52600160205260405f20906001600160a01b03165f5260205260405f2090565b8054918201809211611a285755600190565b5a630a1c9e8960e21b5f5260045260245260445ffd5b90604183036147a55761479e9250602081013591604082359201355f1a906150cd565b9192909190565b50505f9160029190565b61482d610240823560208401351760408401351760a01c60a084013560c08501351760e08501351760281c176080840135610100850135176101208501351760201c17610140840135610160850135176101808501351760101c176101a08401356101c08501351760081c17606084013560801c1792013560401c90565b1790565b811580156148c3575b613952575f915f5b818110614853575050501161395257565b60608102830180359460408083013592602001359087901c6148758260201c90565b176148808460401c90565b1715908115916148ba575b506139525701935f5b8281106148a5575050600101614842565b60608102850135821461395257600101614894565b9050155f61488b565b506007821161483a565b9082811161395257814211614932578042101561491957506148ee42611a17565b90818111614900575081116149005750565b63520725d360e11b5f5264ffffffffff1660045260245ffd5b636747c9fd60e01b5f5264ffffffffff1660045260245ffd5b6388fa22e760e01b5f5264ffffffffff821660045260245ffd5b605590604060238151925f84520160158301372090565b80516020909101516001600160e01b0319811692919060048210614985575050565b6001600160e01b031960049290920360031b82901b16169150565b5190600782101561037a57565b519064ffffffffff8216820361037a57565b519061188182610804565b908160e091031261037a57604051906149e282611836565b80516149ed81610432565b82526020810151600381101561037a57614a539160c0916020850152614a15604082016149a0565b6040850152614a2660608201611a3a565b6060850152614a3760808201611a3a565b6080850152614a4860a082016149ad565b60a0850152016149bf565b60c082015290565b90815260408101929161188191602001906115db565b60609290916001600160e01b0319614a8882614963565b16639afbebdb60e01b8114908115614bfa575b50158015614be2575b614bdb575060405163d0cdd02960e01b8152823560601c600482015260e0816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa801561097957614b09915f91614bac575b50615159565b91614b1381613c8f565b604382013590614b2b825f52600260205260405f2090565b54906317142cc160e21b906001600160e01b031990614b4e908490899088613ec5565b1614614b6f575050614b6561255261188192613cf1565b805460ff19169055565b9394509192614ba8915060a01c60ff1691614b89836115c3565b6127d66040519384926317142cc160e21b602085015260248401614a5b565b9190565b614bce915060e03d60e011614bd4575b614bc68183611851565b8101906149ca565b5f614b03565b503d614bbc565b92505f9150565b50614bf5611f9761276c61255286613cf1565b614aa4565b630a57bb6f60e11b1490505f614a9b565b919290600a1480614c3f575b614c35575b600f600183828160041c16956008011c16151593921690565b6120689150614c1c565b5060058314614c17565b90602382013560f81c9060088211614cbc57614c7e91600410614ca45760c00135916023013560b01c6001600160401b031690565b6001600160401b036103e88302911611908115614c99575090565b610e10915001421190565b60e00135916023013560b01c6001600160401b031690565b5050505f90565b909190602381013560f81c60028114614dab5760078114614da057600c8103614cf1575091613d349261558b565b600a8110614d2857604084018051613d34959392614d199190600b03614d2057601090612fec565b9052615537565b600f90612fec565b9160046040850193614d448551614d3e8361550a565b90612fec565b809552602086015193614d618135958660238401359889926143d8565b60038214614d8b575b5014614d79575b505050505f90565b614d829361290e565b5f808080614d71565b614d9a903560601c84886131a3565b5f614d6a565b50916104a092615452565b50916104a092615233565b9060a881901c60ff16831561500e576004905b614dd282613ebb565b03614fff57604382013591602381013560301c6001600160401b031691677fffffffffffffff83118015614fef575b602383013560f01c60ff161590811591614fde575b8115614fd6575b50614fc557614e329060b01c61ffff16613f7a565b93614ee8577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316903560601c92813b1561037a5760405163155f174360e11b815261ffff90951660048601526001600160401b0390811660248601529190911660448401525f60648401819052600160848501526001600160a01b0390921660a4840152829081838160c4810103925af1801561097957614eda57505f90565b80611d015f613d3493611851565b90614f546001600160401b0394602094614f0487953560601c90565b9160405197889687966249e0bd60e61b8852169216906004860192936001600160401b036001600160a01b039296958160609561ffff608089019a16885216602087015216604085015216910152565b03815f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af1908115610979575f91614fa6575b5015614f9b575f90565b63433c67ef60e11b90565b614fbf915060203d60201161239a5761238c8183611851565b5f614f91565b5063a16fb11560e01b949350505050565b90505f614e1d565b6001600160401b0386119150614e16565b50848015614e0157508215614e01565b506363632b6d60e11b92915050565b600190614dc9565b90915f925f546001600160a01b0361ffff82169160101c16938461503957505050565b9294509091808210156150615750905b818102918183041490151715611a2857612710900491565b905090615049565b916001600160a01b038316156150bc5760446020925f926040519163a9059cbb60e01b835260048301526024820152828562030d40f1903d156150b5575060015f5114601f3d11161690565b3b15151690565b5f809350809291819262030d40f190565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411615144579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15610979575f516001600160a01b0381161561513a57905f905f90565b505f906001905f90565b5050505f9160039190565b600311156109a457565b61482d61522d611e3160c061517b6105a06105a087516001600160a01b031690565b61519e615198602088015161518f8161514f565b611e318161514f565b60a01b90565b176151c26151bc60408801516151b381613ebb565b611e3181613ebb565b60a81b90565b176151de6151d8613f7a606089015161ffff1690565b60b01b90565b6151f96151f3613f7a60808a015161ffff1690565b60c01b90565b1761522261521c61521260a08a015164ffffffffff1690565b64ffffffffff1690565b60d01b90565b171794015160ff1690565b60f81b90565b909161524e615243602384013581565b65ffffffffffff1690565b9261525982826144d0565b93602384013560301c6001600160401b031692600186831c16158015615441575b61542f5760408301936001615294865160ff9060b81c1690565b841c1661541c576152b3836152ad610260850185611fdb565b9061445e565b85517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316919060a81c61ffff169160206152f48361446e565b92019161530083611b1f565b918a3560601c813b1561037a5760405163155f174360e11b815261ffff90961660048701526001600160401b039283166024870152918616604486015263ffffffff90921660648501525f608485018190526001600160a01b0390911660a485015290839081838160c4810103925af19081156109795761538a926141f292615408575b50611b1f565b116153fb575090613d34946153a860209360018651911b60b81b1790565b808552908060b883901c60ff1616146153ce575b500151905160238301359235916143d8565b600167ffffffffffffff0160a01b03164260e01b6001600160e01b03191617600160a11b1783525f6153bc565b925050613d349392615758565b80611d015f61541693611851565b5f615384565b50639ec749bd60e01b9695505050505050565b5063a16fb11560e01b95945050505050565b50677fffffffffffffff841161527a565b9190916101c0820135600281161515806154c3575b6154b3576001161515806154a0575b61549157613d3492813560601c9260238301359235916134e1565b506307e3a8df60e21b92915050565b506154ae611f9783836158cb565b615476565b50630e62c9d160e21b9392505050565b50604051602081019071ffffffffffffffffffffffffffffffffffff19602385013560901b168252600e81526154fa602e82611851565b5190206101e08401351415615467565b60038114615531576004811461552b5760080361552657600790565b600890565b50600490565b50600390565b91602361555961188194602085015190604086015181359485920135926146b7565b6155638284612dd6565b608083015160a084015260601c916132af565b9081602091031261037a57516104a08161118c565b916040820191600b6155a2845160ff9060a01c1690565b036156e9576020818101516040516305b3ac8f60e51b8152600481019190915290816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa948515610979576156666bffffffffffffffffffffffff6118819761566d945f916156ba575b505b875191169690600167ffffffffffffff0160a01b03164260e01b6001600160e01b03191617601160a01b17808252876156ac575b5060208501519051906023840135918435916146b7565b3560601c90565b92615679848484613223565b6156838383612dd6565b608082015190818110156156a45761569a916132a2565b60a08201526132af565b50505f61569a565b600160bf1b1781525f61564f565b6156dc915060203d6020116156e2575b6156d48183611851565b810190615576565b5f615619565b503d6156ca565b61566d611881946156666bffffffffffffffffffffffff5f61561b565b9081602091031261037a57516104a08161067c565b9463ffffffff60ff9461ffff61575195608098959b9a9b8a5216602089015216604087015260a0606087015260a086019161302f565b9416910152565b815193602060ff60408501926157af615777855161ffff9060a81c1690565b9861578460808a01611b1f565b6157926102608b018b611fdb565b916040519c8d97889762a97b8f60e81b895216946004880161571b565b03815f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af1948515610979575f9561589a575b5061ffff85166158275780516118819550600167ffffffffffffff0160a01b03164260e01b6001600160e01b03191617600760a11b17614d19565b91602091935061588761585f611881966158468651607f60b81b191690565b61ffff60a81b191660a89190911b61ffff60a81b161790565b600167ffffffffffffff0160a01b03164260e01b6001600160e01b03191617600160a01b1790565b80935201519060238301359235916143d8565b6158bd91955060203d6020116158c4575b6158b58183611851565b810190615706565b935f6157ec565b503d6158ab565b60646020925f9263ffffffff6023818184013560701c1660030b92608060405195630fd07eb160e11b875201356004860152013560901c1660030b602483015260030b60448201526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa1561037a575f519056fea2646970667358221220a5a7be2943a4d1caa6268b89be5a3443929beff99037321d505bf3090a05842764736f6c6343000825003360a0346100f657601f612f7f38819003918201601f19168301916001600160401b038311848410176100fa578084926020946040528339810103126100f657516001600160a01b038116908190036100f65780156100e357600280546001600160a01b0319908116909155600180549182168317905560405191906001600160a01b03167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a333608052612e70908161010f82396080518181816105ee015281816106d801528181610ee001528181611541015281816117c6015261188a0152f35b631e4fbdf760e01b5f525f60045260245ffd5b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f3560e01c80630d7b2226146118cf57806311b449361461182b57806312782f401461177e57806316c38b3c146116a35780631a2f7167146116765780631fa0fd621461158a5780632abe2e86146114df57806345d89b671461144c57806347d6ae7f1461139e57806350b9d6f7146110ba578063544cfa8d14610e705780635569c4ff14610e4c5780635c975abb14610e2757806360caa60914610d41578063715018a614610d2257806379ba509714610c995780638da5cb5b14610c735780638f060fee14610ac95780638fefdfd914610a6e578063a94cb772146108a9578063a97b8f001461067f578063c4805e3414610612578063c8d7601a146105cf578063d28f30791461040b578063d3390b6214610388578063e30c397814610362578063f17c6ba7146101bf5763f2fde38b1461014d575f80fd5b346101bb5760203660031901126101bb576001600160a01b0361016e6119b8565b610176611dc6565b16806001600160a01b031960025416176002556001600160a01b03600154167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e227005f80a3005b5f80fd5b346101bb5760803660031901126101bb576101d8611a24565b6101e0611a72565b906101e9611a82565b606435926001600160401b0384116101bb5761020c61ffff94369060040161198b565b949093610217611dc6565b1693841561034f57845f52600660205260ff60405f205460401c1661033c57610240838361288b565b15610329577fed16ead0dd430d2356f6fa6dbf35009d20602916aa9b57a217debd8df85726df93610324916040519361027885611ad1565b60030b93848152602081019560030b958681526102e26040830191600183528a5f52600660205260405f20935160030b63ffffffff198554169063ffffffff161784555160030b839081549060201b67ffffffff00000000169067ffffffff000000001916179055565b51151568ff000000000000000082549160401b169068ff0000000000000000191617905560405194859485526020850152606060408501526060840191611da6565b0390a2005b84637bb9c08760e01b5f5260045260245ffd5b846330deb1bb60e21b5f5260045260245ffd5b8463173e0a0760e21b5f5260045260245ffd5b346101bb575f3660031901126101bb5760206001600160a01b0360025416604051908152f35b346101bb5760603660031901126101bb576024356004356044356001600160401b0381116101bb576103df7f14da50b8ae8799e95998a70f77da464dbee3827d124858e15fd7061cf39e684091369060040161198b565b6103e7611dc6565b8460095583600855610406604051928392602084526020840191611da6565b0390a3005b346101bb5760403660031901126101bb57610424611a24565b6024359063ffffffff82168092036101bb5761ffff16805f52600660205260405f206040519061045382611ad1565b54918260030b825260208201928060201c60030b845260ff604084019160401c161515815251156105bd5750825f52600760205260405f20549263ffffffff8460401c16156105ab5750670de0b6b3a764000091828080935160030b925160030b9561053061051c61050560028460030b9460201c60030b6104e482878b035f81125f146105a6575f035b05612b39565b9b035f8112156105a1575f035b80636b49d2008113610593575b5005612b39565b955f81121561058e575f035b6335a4e90003612b39565b915f81121561058e576335a4e90001612b39565b02059180020502059180020501670de0b6b3a7640000811361057f575b63ffffffff670de0b6b3a764000061057061056b8260209502612bac565b612cd8565b62c26d82020416604051908152f35b50670de0b6b3a764000061054d565b610511565b905063d693a400038c6104fe565b6104f1565b6104de565b63ebe704dd60e01b5f5260045260245ffd5b63173e0a0760e21b5f5260045260245ffd5b346101bb575f3660031901126101bb5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101bb5760203660031901126101bb5761ffff61062e611a24565b165f526006602052606060405f20604080519161064a83611ad1565b548060030b9283815260ff8260201c60030b92836020840152841c161515928391015260405192835260208301526040820152f35b346101bb5760a03660031901126101bb5760043561069b611a35565b6106a3611978565b916064356001600160401b0381116101bb576106c39036906004016119e4565b6106ce939193611a14565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633036108975760ff169160015f80825b610751575b5050506107279083838761072260209a612093565b61211b565b9361ffff8516948561073e575b8686604051908152f35b610747946121b4565b8280808080610734565b84811015610892579081838781941c1661076f575b82019091610708565b90915061077d81868a61285d565b356001600160401b038116810361088e5763ffffffff6107a960206107a3858a8e61285d565b01611dda565b169061ffff8616845283602052604084206001600160401b0382165f5260205260405f20546001600160401b038116906001600160401b038160401c168683829161087a57918a93918a9998979695938f9b5f1461084b57505061084494899a9461083e8a95899561081f8e9c9b600297612ae8565b6108346001600160401b038360801c16612696565b9160c01c92612a79565b95612a2e565b9050610766565b979699509750509050610874979150866002610844948b61083e5f9a8b965f9e8f9e8f9d6126b4565b9161081f565b634e487b7160e01b89526021600452602489fd5b8280fd5b61070d565b620be93560e51b5f523360045260245ffd5b346101bb5760603660031901126101bb576108c2611a24565b6108ca611a46565b604435908160070b8092036101bb576108e1611dc6565b61ffff831690815f52600660205260ff60405f205460401c1615610a5b57815f525f60205260405f206001600160401b0382165f5260205260405f2054926001600160401b03841690808201958187125f8412908015821691151617610a47575f87126109f9575050677fffffffffffffff85116109d5575f516020612e1b5f395f51905f52916109d06109a56001600160401b039361099f855f9a1698868160401c1690610994888260801c16612696565b9060c01c918b612a79565b97612b08565b958588528760205260408820848416895260205280604089205587604051948594169760058561217a565b0390a4005b846001600160401b03838563433c67ef60e11b5f526004521660245260445260645ffd5b8390600160ff1b8314610a4757604051631307261b60e01b815261ffff9190911660048201526001600160401b03918216602482015292811660448401525f91909103166064820152608490fd5b634e487b7160e01b5f52601160045260245ffd5b5063173e0a0760e21b5f5260045260245ffd5b346101bb5760403660031901126101bb57610a87611965565b602435906001600160401b0382116101bb57610ab8610abd91610ab060209436906004016119e4565b929091612093565b6120d7565b61ffff60405191168152f35b346101bb5760c03660031901126101bb57610ae2611965565b60803660231901126101bb5760a4356001600160401b0381116101bb57366023820112156101bb578060040135906001600160401b0382116101bb573660248360051b830101116101bb576040516020810163ffffffff851691828252610b47611a72565b60030b6040820152610b57611a82565b60030b606082015260643563ffffffff81168091036101bb57608082015260843560a082015260a08152610b8c60c082611aec565b5190206040516020810191825260208152610ba8604082611aec565b519020936008545f955b85871015610bf35760248760051b86010135908181105f14610be2575f52602052600160405f205b960195610bb2565b905f52602052600160405f20610bda565b03610c6057815f52600760205263ffffffff60405f205460401c16151580610c49575b610c3657604051610c3491610c2c602083611aec565b5f8252611deb565b005b50637d15425360e01b5f5260045260245ffd5b50815f526007602052600160405f20015415610c16565b5063e315d2a960e01b5f5260045260245ffd5b346101bb575f3660031901126101bb5760206001600160a01b0360015416604051908152f35b346101bb575f3660031901126101bb57336001600160a01b036002541603610d0f576001600160a01b031960025416600255600154336001600160a01b03198216176001556001600160a01b033391167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a3005b63118cdaa760e01b5f523360045260245ffd5b346101bb575f3660031901126101bb5763017ed72b60e01b5f5260045ffd5b346101bb5760203660031901126101bb576001600160a01b03610d626119b8565b165f52600560205260405f20604051905f90805490610d8082611d6e565b8085529160018116908115610e005750600114610dc0575b610dbc84610da881860382611aec565b604051918291602083526020830190611a92565b0390f35b5f90815260208120939250905b808210610de657509091508101602001610da882610d98565b919260018160209254838588010152019101909291610dcd565b60ff191660208087019190915292151560051b85019092019250610da89150839050610d98565b346101bb575f3660031901126101bb57602060ff60025460a01c166040519015158152f35b346101bb575f3660031901126101bb57604060085460095482519182526020820152f35b346101bb5760c03660031901126101bb57600435610e8c611a35565b906044356001600160401b0381116101bb57610eac9036906004016119e4565b9190926064359260ff84168094036101bb5760843590600682101592836101bb57610ed56119ce565b966001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163303610897575f5b838110610f1157005b600188821c16610f24575b600101610f08565b610f2f81858461285d565b35906001600160401b03821682036101bb5763ffffffff610f5660206107a384898861285d565b169161ffff85165f525f60205260405f206001600160401b0382165f5260205260405f2054926001600160401b038416916001600160401b038560401c16908382948c6110a6578f95978e988d958c94600288145f14610fd3575050869492610fcc9896949261081f60019c9961083e94612ae8565b9050610f1c565b9093919060038803611064575050869492889694928683610fcc9b60019e9b6001600160401b0361083e97161061101f575b50906110148161101a93612ae8565b93612ae8565b61081f565b61105c925061104c611055946110406001600160401b038260801c16612696565b9060c01c90878d612a79565b9384928b612ae8565b88886129e0565b868089611005565b965099505094929550505060048a036110925789610fcc948f9361083e8f969960019a610874878f956126b4565b634e487b7160e01b5f52600160045260245ffd5b634e487b7160e01b5f52602160045260245ffd5b346101bb5760603660031901126101bb576110d36119b8565b6024358015158082036101bb57604435906001600160401b0382116101bb576111086001600160a01b0392369060040161198b565b929094611113611dc6565b1692835f52600460205260ff60405f205460101c161561133e575b8061132e575b6040519061114182611ad1565b1515815260208101828152604082019060018252855f52600460205261117a60405f2093511515849060ff801983541691151516179055565b5115159061ff0062ff000084549251151560101b169260081b169062ffff00191617179055825f52600560205260405f206001600160401b03831161131a576111c38154611d6e565b601f81116112c9575b505f601f8411600114611240579461032491847fbbb4c806512f5e9cdb40d6da53c329c24a968c36ef3ff8023f5a13348fcd1e8996975f91611235575b508560011b905f198760031b1c19161790555b6040519384938452604060208501526040840191611da6565b905082013588611209565b601f19841690825f5260205f20915f5b8181106112b15750916103249391867fbbb4c806512f5e9cdb40d6da53c329c24a968c36ef3ff8023f5a13348fcd1e8998999410611298575b5050600185811b01905561121c565b8301355f19600388901b60f8161c191690558780611289565b9192602060018192868c013581550194019201611250565b838111156111cc57815f5260205f20601f850160051c9060208610611312575b81601f9101920160051c03905f5b8281106113055750506111cc565b5f828201556001016112f7565b5f91506112e9565b634e487b7160e01b5f52604160045260245ffd5b5060ff60025460a01c1615611134565b6003546103e88114611389576801000000000000000081101561131a5780600161136b9201600355611ce5565b81549060031b906001600160a01b0387831b921b191617905561112e565b6333d6733760e11b5f526103e860045260245ffd5b346101bb5760403660031901126101bb576113b7611a24565b61ffff6113c2611a46565b916113cb611d4a565b50165f525f6020526001600160401b0360405f2091165f52602052608060405f20546001600160401b038082169181808260401c1691818082881c169160c01c93606060405161141a81611ab6565b888152602081019283526040810194855201948552604051968752511660208601525116604084015251166060820152f35b346101bb5760203660031901126101bb5763ffffffff61146a611965565b611472611d4a565b50165f526007602052608060405f2060405161148d81611ab6565b63ffffffff82548060030b938484526060600160208601928460201c60030b845285604088019560401c168552015494019384526040519485525160030b602085015251166040830152516060820152f35b346101bb5760c03660031901126101bb576114f8611a24565b611500611a46565b90611509611a5c565b90606435916001600160401b0383168093036101bb5760843593841592831586036101bb576115366119ce565b946001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016330361089757610c349694611577575b506126d4565b6001600160401b03841610935086611571565b346101bb5760603660031901126101bb5760206115a5611965565b6115ad611a72565b63ffffffff6115ba611a82565b92165f526007835260405f20549163ffffffff8360401c16918360030b9060030b0392841c60030b9060030b0390636b49d2008213611668575b636b49d1ff19821261165b575b8015159283611650575b83611642575b5082611637575b8261162a575b50506040519015158152f35b5f0313159050828061161e565b808213159250611618565b5f8290031315925084611611565b81811315935061160b565b9063d693a4000190611601565b9063d693a3ff1901906115f4565b346101bb5760203660031901126101bb5760206116996116946119b8565b611d11565b6040519015158152f35b346101bb5760203660031901126101bb5760043580159081158091036101bb576116cb611dc6565b6002805460ff60a01b191660a083901b60ff60a01b161790555f5b60035481101561175157806001600160a01b03611704600193611ce5565b90549060031b1c165f52600460205261173960405f2060ff815460081c16908161173f579060ff801983541691151516179055565b016116e6565b805460ff191660ff8815151617905550565b7f0e2fb031ee032dc02d8011dc50b816eb450cf856abd8261680dac74f72165bd2602083604051908152a1005b346101bb5760803660031901126101bb57611797611a24565b61179f611a46565b906117a8611a5c565b606435906001600160a01b03821682036101bb576001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633036108975760209361ffff84165f526006855260ff60405f205460401c169384611818575b85856040519015158152f35b61182294506125c6565b8280808061180c565b346101bb5760a03660031901126101bb576024356001600160a01b03811681036101bb57611857611978565b906064356001600160401b0381116101bb576118779036906004016119e4565b61187f611a14565b916001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163303610897576040946118bf94600435611b0d565b61ffff8351921682526020820152f35b346101bb5760c03660031901126101bb576118e8611965565b60803660231901126101bb5760a4356001600160401b0381116101bb5761191390369060040161198b565b909161191d611dc6565b6001600160401b03821161131a5760405191611943601f8201601f191660200184611aec565b80835236818501116101bb576020815f92610c34968387013784010152611deb565b6004359063ffffffff821682036101bb57565b6044359063ffffffff821682036101bb57565b9181601f840112156101bb578235916001600160401b0383116101bb57602083818601950101116101bb57565b600435906001600160a01b03821682036101bb57565b60a435906001600160a01b03821682036101bb57565b9181601f840112156101bb578235916001600160401b0383116101bb57602080850194606085020101116101bb57565b6084359060ff821682036101bb57565b6004359061ffff821682036101bb57565b6024359061ffff821682036101bb57565b602435906001600160401b03821682036101bb57565b604435906001600160401b03821682036101bb57565b602435908160030b82036101bb57565b604435908160030b82036101bb57565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b608081019081106001600160401b0382111761131a57604052565b606081019081106001600160401b0382111761131a57604052565b90601f801991011681019081106001600160401b0382111761131a57604052565b929391959490611b1c90612031565b611b2586612093565b90611b318386846120d7565b61ffff811680611ba257505090828560ff611b4d941692612307565b948515611b89575084805b611b69575050505061ffff82169190565b611b8060ff8260101c16838661ffff8516876121b4565b60181c80611b58565b63ffffffff9063557a619960e01b5f521660045260245ffd5b925095965050805f939293525f60205260405f20935f5b848110611bcb57505050505050905f90565b5f19811c60011615611cdd576060810282016001600160401b0360208201359135169063ffffffff8116906001600160401b0383165f528860205260405f205490826001600160401b03611c1e846129b4565b1610611ca1575f516020612e1b5f395f51905f528893600160801b600197969463ffffffff60401b8b9560401b160101906001600160401b0385165f528c6020528160405f2055611c9760405192839283606090939291936001600160401b036080820195600183521660208201525f60408201520152565b0390a45b01611bb9565b50604051631307261b60e01b815261ffff8b1660048201526001600160401b038481166024830152918216604482015291166064820152608490fd5b600190611c9b565b600354811015611cfd5760035f5260205f2001905f90565b634e487b7160e01b5f52603260045260245ffd5b6001600160a01b0316805f52600460205260ff60405f205460081c16908115611d38575090565b90506001600160a01b03600154161490565b60405190611d5782611ab6565b5f6060838281528260208201528260408201520152565b90600182811c92168015611d9c575b6020831014611d8857565b634e487b7160e01b5f52602260045260245ffd5b91607f1691611d7d565b908060209392818452848401375f828201840152601f01601f1916010190565b6001600160a01b03600154163303610d0f57565b3563ffffffff811681036101bb5790565b63ffffffff169081158015612014575b8015611fea575b611fd7576084355f5b60108110611f9c575b50825f52600760205260405f2054602435928360030b918285036101bb57828160030b1490811591611f7b575b8115611f53575b60401c63ffffffff1615159081611f4b575b50611f3857845f52600760205260405f209063ffffffff198254168563ffffffff16178255604435938460030b948581036101bb57835467ffffffff00000000191667ffffffff00000000602083901b1617845560643563ffffffff8116918282036101bb577f33d633b066cb2242486e5a44f958d376733d42b559847e1b913abbd16620951a98846001611f3398805463ffffffff60401b8760401b169063ffffffff60401b19161781550155505050604051958695865260208601526040850152606084015260a0608084015260a0830190611a92565b0390a2565b8463eb0b958760e01b5f5260045260245ffd5b90505f611e5a565b905060643563ffffffff81168082036101bb57604083901c63ffffffff161415919050611e48565b90506044358060030b908181036101bb57508160201c60030b141590611e41565b61ffff611fa982846128e3565b168015611fd157805f52600660205260ff60405f205460401c16156105bd5750600101611e0b565b50611e14565b50639752636160e01b5f5260045260245ffd5b506024358060030b81036101bb576044358060030b81036101bb5761200e9161288b565b15611e02565b5060643563ffffffff81168082036101bb57612328915010611dfb565b6001600160a01b03811690815f52600460205260ff60405f20541661208f5760ff60025460a01c166120805761206690611d11565b1561206e5750565b63c7eff51760e01b5f5260045260245ffd5b630d75fbb560e21b5f5260045ffd5b5050565b63ffffffff1690815f526007602052600160405f200154918215806120ba575b6105ab5750565b50805f52600760205263ffffffff60405f205460401c16156120b3565b92919092805b6120e857505f925050565b8060f01c8015612113576120ff5f19848784612925565b61210d575060101b806120dd565b93505050565b505f93505050565b91949361ffff16929091805b61213457505f9450505050565b8060f01c801561217057848114158061215e575b612156575060101b80612127565b955050505050565b5061216b83888684612925565b612148565b505f955050505050565b909194939294608082019560068410156110a6576001600160401b036001600160a01b039260609585521660208401521660408201520152565b9161ffff821690815f525f60205260405f20955f5b8681106121da575050505050505050565b600182821c16156122eb576060810283016001600160401b0360208201359135169063ffffffff8116906001600160401b0383165f528a60205260405f205490826001600160401b0361222c846129b4565b16106122af575f516020612e1b5f395f51905f528c8b94600160801b600198979563ffffffff60401b8d9660401b160101916001600160401b0386165f526020528160405f20556122a560405192839283606090939291936001600160401b036080820195600183521660208201525f60408201520152565b0390a45b016121c9565b50604051631307261b60e01b815261ffff891660048201526001600160401b038481166024830152918216604482015291166064820152608490fd5b6001906122a9565b8051821015611cfd5760209160051b010190565b9391909293600285106125bd57604051926102206123258186611aec565b60108552601f19013660208601375f5b60108110806125a7575b156123db5761234e81846128e3565b61ffff5f91165f525f60205260405f205f5b86811061238457505061237382876122f3565b525f198114610a4757600101612335565b6060810289016001600160401b0380823516165f52826020526001600160401b036123be63ffffffff602060405f209401351692546129b4565b1610156123ce575b600101612360565b6001811b909217916123c6565b93926001919695501b925f198401938411610a47575f5b81811061251b575090919293600311612513575f5b8181106124175750505050505f90565b60018101808211610a47575b8281106124335750600101612407565b61244082869793976122f3565b5161244b82876122f3565b511760018201808311610a47578119841660101b915b85821061247657505050600101949094612423565b8461248b838a969b999a9895989794976122f3565b518217036124fe5750505090849561ffff6124e3846124d98899846124c08b6124b9839c9d6124f09c6122f3565b51936128e3565b9160101b911617996124d286846122f3565b51926122f3565b51191692896128e3565b9160101b911617956128e3565b161760301b9160181b171790565b90919360010190979296959794919394612461565b505050505f90565b60018101808211610a47575b82811061253757506001016123f2565b8561254283876122f3565b5161254d83886122f3565b51171461255c57600101612527565b91508395509361259085612577612599959761ffff976122f3565b5186612583838a6128e3565b9160101b911617976122f3565b511916936128e3565b9160101b91161760181b1790565b5061ffff6125b582856128e3565b16151561233f565b50509150505f90565b61ffff909391931690815f525f60205260405f206001600160401b0385165f5260205260405f20546001600160401b038116946001600160401b0385168601809611610a4757677fffffffffffffff861161268c576126845f516020612e1b5f395f51905f529361265b5f986001600160401b0395868160401c1687612650818460801c16612696565b9260c01c9316612a79565b9086895288602052604089208585168a526020528160408a20556040519485941697898561217a565b0390a4600190565b5050505050505f90565b6001600160401b036001911601906001600160401b038211610a4757565b906001600160401b03809116911601906001600160401b038211610a4757565b909391929361ffff821694855f525f60205260405f206001600160401b0383165f5260205260405f2054956001600160401b038716906001600160401b038860801c16926001600160401b038816918383146127e8578960c01c6040519084825285602083015260408201528560608201526001600160a01b038916917fa6e81cd30de752670d09d6e9ab3f2ff76d27aff8a692d6bc1684650c9375587f60806001600160401b038a1693a4159081156127d6575b506127cd576127bf6127c5926001600160401b036127cb9960401c16906127b86127b282612696565b91612696565b9189612a79565b95612b08565b916129e0565b565b50505050505050565b677fffffffffffffff9150115f612789565b9697505050925090818660c01c1461285557612850612826836001600160401b03945f516020612e1b5f395f51905f5296865f9b60401c1690612a79565b8588528760205260408820848416895260205280604089205560405193849316968860058561217a565b0390a4565b505050505050565b9190811015611cfd576060020190565b8115612877570490565b634e487b7160e01b5f52601260045260245ffd5b906335a4e8ff199160030b9182121591826128d4575b50816128c0575b816128b1575090565b636b49d200915060030b131590565b636b49d1ff19600382900b121591506128a8565b6335a4e900121591505f6128a1565b907f0fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81168103610a475760041b60f0039060f08211610a475761ffff911c1690565b61ffff9093919293165f525f60205260405f20915f5b84811061294c575050505050600190565b82811c600116151560608202830181612976575b5061296d5760010161293b565b50505050505f90565b90506001600160401b0380823516165f52846020526001600160401b036129ac63ffffffff602060405f209401351692546129b4565b16105f612960565b6001600160401b038181169160401c16808211156129da576001600160401b0391031690565b50505f90565b5f516020612e1b5f395f51905f52916128505f9661ffff6001600160401b0394979697169586895288602052604089208585168a526020528160408a2055604051948594169760058561217a565b95612850905f516020612e1b5f395f51905f52949661ffff6001600160401b0395941696875f525f60205260405f208686165f526020528260405f205560405195869516988561217a565b6001600160401b031660409190911b6fffffffffffffffff0000000000000000161760809190911b77ffffffffffffffff00000000000000000000000000000000161760c09190911b7fffffffffffffffff000000000000000000000000000000000000000000000000161790565b906001600160401b03809116911603906001600160401b038211610a4757565b6001600160401b0382166001600160401b038216115f14612b305790612b2d91612ae8565b90565b612b2d91612ae8565b6335a4e9006715cc96efd11924eb670de0b6b3a76400009202056753444835ec58000082828002056801158e460913d00000680246ddf979766800006803e7336287142000006805f68e8131ecf80000609c85058803850205870384020586038302058503820205840302058203020590565b6001811115612b2d57806001600160801b831015612cc2575b60048268010000000000000000612c74941015612cb5575b640100000000811015612ca8575b62010000811015612c9b575b610100811015612c8f575b6010811015612c83575b1015612c7b575b60030260011c612c23818461286d565b0160011c612c31818461286d565b0160011c612c3f818461286d565b0160011c612c4d818461286d565b0160011c612c5b818461286d565b0160011c612c69818461286d565b0160011c809261286d565b8111900390565b60011b612c13565b811c9160021b91612c0c565b60081c91811b91612c02565b60101c9160081b91612bf7565b60201c9160101b91612beb565b60401c9160201b91612bdd565b5050608081901c68010000000000000000612bc5565b6706f05b59d3b200008113612de85780612d38612de1612d51612d386009612dd9612dbf6019612db7612d9d6031612d95612d7b6051612b2d9f612d596079612d2e83612d739402670de0b6b3a7640000900590565b9e8f60d260a98202055b670de0b6b3a76400000102670de0b6b3a7640000900590565b02609c900590565b670de0b6b3a7640000018d02670de0b6b3a7640000900590565b02606e900590565b670de0b6b3a7640000018a02670de0b6b3a7640000900590565b026048900590565b670de0b6b3a7640000018702670de0b6b3a7640000900590565b02602a900590565b670de0b6b3a7640000018402670de0b6b3a7640000900590565b026014900590565b6006900590565b61056b612e05670de0b6b3a7640000612e0a938103026002900590565b612bac565b60011b6715cc96efd11924eb039056feefb33c4f8288bfac148c40950065be2522baad4043d7726fc2b1009ac74fa067a26469706673582212203ebbb620c10a7299e1ab151b98bed5d1ae8ef9ca41d3ce7a66737edc8559729564736f6c63430008250033610140604052346101a457306080524660a052604080519081016001600160401b03811182821017610190576040908152600e82526d57617962696c6c20436c61696d7360901b60208301908152815191820192906001600160401b038411838510176101905760a093604052600183526020830191603160f81b8352519020915190208160c0528060e052604051917f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f83526020830152604082015246606082015230608082015220610100523361012052604051612fa290816101a9823960805181612256015260a05181612279015260c05181612350015260e051816123760152610100518161223501526101205181818161036b015281816103f901528181610662015281816109a201528181610ca101528181610e01015281816111650152818161130a0152818161167e01528181612055015281816124400152818161252d0152818161261c0152818161275101528181612820015281816128e701528181612a020152612c8b0152f35b634e487b7160e01b5f52604160045260245ffd5b5f80fdfe60806040526004361015610011575f80fd5b5f5f3560e01c806303f0eecf1461160c578063048632e81461150657806304ae5fe01461149f5780630a18624b1461129a5780630bb6bd31146112675780631689104c1461124a578063184c45cd146110d6578063190f3d0614610ea557806359482bfd14610d485780637120eab914610b0b57806384b0196e14610a1f5780638ef3ecd8146109385780639aad80ef14610913578063a6bcee77146105de578063a9f925bb14610575578063b67591e014610542578063bd65f55314610514578063c7c472641461038f578063c8d7601a1461034b578063cc132fe014610228578063ec4242d51461020e578063fa14e761146101675763fc69e41514610117575f80fd5b346101645760403660031901126101645760043567ffffffffffffffff81116101625761028060031982360301126101625761015f906101556117e2565b3391600401612518565b80f35b505b80fd5b50346101645761015f61020861017c3661186d565b61020361018c8385969496612012565b9461019683611c13565b9060ff875191604051926001600160a01b0360208501957f4aada2a195820e872e12f1e0a0799b9c138262ea62fef3877050158f22a88d7987521660408501526060840152166080820152602084013560a082015260a081526101fa60c082611904565b5190208261221b565b611c13565b916125c4565b50346101645760e03660031901126101645761015f611e10565b50346101645761015f61031c61023d3661186d565b61020361024d8385969496612012565b9461025783611c13565b9086519060808801517ff7ef6f80633523e55c3cdea5fc61de427acf042ae1fe9f0c252e469db8307d16610200890135145f146103225760ff7f93aea4602af4e659d07dbcc8af7e5bbd3b41da439a74b6a96af1539d165ad9dc925b604051946001600160a01b0360208701977f0b333b4790bc326b3249571ea5b0c620773798f9da9e8aa595af5f961d99928b8952166040870152606086015216608084015260a083015260c0820152602084013560e082015260e081526101fa61010082611904565b916128b8565b60ff7fe2bd2fd52f6ace48a7c4b23430520c4fafdfc4c47395e385079749308fe28e4e926102b3565b503461016457806003193601126101645760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346101645761039e366117f8565b90916103aa828261279e565b6103b48382612012565b6103be8382612ba7565b80156104d457804211156104c25750606081015160128110156104ae57600a036103ec5761015f9350612c4a565b5090506001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016803b156104aa5760ff61044460405193631401260f60e31b855260a0600486015260a4850190611981565b93166024830152818493918185818195600c604483015282606483015233608483015203925af1801561048b5761047a57505080f35b8161048491611904565b6101645780f35b6040513d84823e3d90fd5b634e487b7160e01b5f52602160045260245ffd5b8380fd5b634e487b7160e01b86526021600452602486fd5b63b317256b60e01b8652600452602485fd5b6060820151866012821015610500576320c75ff560e21b81526044916104f990611be1565b6009602452fd5b634e487b7160e01b81526021600452602490fd5b50346101645760203660031901126101645760ff604060209260043581528084522054166040519015158152f35b5034610164576020366003190112610164576001600160601b036040602092600435815260018452205416604051908152f35b50346101645760e036600319011261016457506020604051818101907f270c246ad29ed24909337f1a2e1e4d6bdf99bd1e3bf1da94a04bbdbc9637f8c582526105c2604082016004611ce5565b61010081526105d361012082611904565b519020604051908152f35b5060403660031901126101645760043567ffffffffffffffff8111610162578060040190610280600319823603011261090f57602435916001600160801b0383169283810361090b5761063133836129af565b604051630cde9a1960e11b815260206004820181905281806106566024820187611981565b03816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9081156109005786916108ca575b506106b16001600160801b036106aa60648701611cd1565b16826129f8565b81875260026020526001600160801b0360408820541681039081116108b65780861161089f575060448401916001600160a01b036106ee84611c13565b16610890576001600160801b03905b1680340361087a57508086526002602052604086208054866001600160801b038216016001600160801b038111610866576001600160801b0316906001600160801b03191617905561074e83611c13565b907f8a20901378268e40a69eea8774ca78cc3a1ec488a3829c3b6c5e4fb6725f7ae860406001600160a01b0361078386611c13565b94818351961686528960208701521693a36001600160a01b036107a582611c13565b166107ca575050906001600160a01b036107c4602461015f9401611c13565b16612b3b565b6107f560246107ee6001600160a01b036107e78195989698611c13565b1696611c13565b9401611c13565b6040516323b872dd60e01b87529382166004521660245260445260208360648180865af1906001845114821615610845575b60405215610833575080f35b635274afe760e01b8252600452602490fd5b90600181151661085d57823b15153d15161690610827565b503d83823e3d90fd5b634e487b7160e01b89526011600452602489fd5b6329f37f3d60e11b875234600452602452604486fd5b506001600160801b03866106fd565b637f16270360e01b87526004869052602452604486fd5b634e487b7160e01b87526011600452602487fd5b90506020813d6020116108f8575b816108e560209383611904565b810103126108f457515f610692565b5f80fd5b3d91506108d8565b6040513d88823e3d90fd5b8480fd5b8280fd5b50346101645761015f6109306109283661179f565b819291612012565b9033916128b8565b50346101645760203660031901126101645760043567ffffffffffffffff811161016257610280816004019160031990360301126101625760405190630cde9a1960e11b825260206004830152602082806109966024820185611981565b03816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115610a145783916109de575b61015f9250339161270a565b90506020823d602011610a0c575b816109f960209383611904565b810103126108f45761015f9151906109d2565b3d91506109ec565b6040513d85823e3d90fd5b503461016457806003193601126101645780610aac915060405190610a45604083611904565b600e82527f57617962696c6c20436c61696d730000000000000000000000000000000000006020830152610aba604051610a80604082611904565b60018152603160f81b6020820152604051948594600f60f81b865260e0602087015260e0860190611849565b908482036040860152611849565b904660608401523060808401528060a084015282820360c084015260206060519283815201916080915b818110610af2575050500390f35b8251845285945060209384019390920191600101610ae4565b503461016457610140366003190112610164576004359067ffffffffffffffff8211610164576102808260040192600319903603011261016457610b4d611781565b60e0366043190112610162576101243567ffffffffffffffff811161090f578060040190606060031982360301126104aa5790610203610bfe92610b918588612012565b946024610b9d85611c13565b9260ff885193604051946001600160a01b0360208701977f715edc7f72b6f5c6924352fd87034b61c3ba8445adb5882550f86f0cf20d2e4189521660408701526060860152166080840152013560a082015260a081526101fa60c082611904565b92610c0c8460448385612de3565b6064358015908115036104aa57610d3157829360a4356001600160601b03811690818103610d2d5781610d05575b50506040835193019260ff8451166084359063ffffffff821690818303610d0157610c8a6040927f0f98dc39b06b8476b395ab99d523ae39c6ff06e545937b29d72c788fb0460657945042611cc4565b82519182526020820152a260ff6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001693511692803b1561090b57610cf09385809460405196879586948593631401260f60e31b855260048501611dd3565b03925af1801561048b5761047a5750f35b8780fd5b5060208401518552600160205260408520906001600160601b03198254161790555f80610c3a565b8580fd5b602082015163343e80d760e21b8452600452602483fd5b503461016457610d6490610d5b366117f8565b91939084612012565b92610d7133838387612de3565b60208201358015908115036104aa57610e8e578293606083016001600160601b03610d9b826128a4565b16610e56575b507f0f98dc39b06b8476b395ab99d523ae39c6ff06e545937b29d72c788fb04606576040808351930194610dea63ffffffff610de38460ff8a51169401611cb3565b1642611cc4565b82519182526020820152a260ff6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001692511690823b15610e5157610cf092849283604051809681958294631401260f60e31b8452339160048501611dd3565b505050fd5b610e5f906128a4565b6020820151855260016020526001600160601b036040862091166001600160601b03198254161790555f610da1565b602084015163343e80d760e21b8452600452602483fd5b503461016457610140366003190112610164576004359067ffffffffffffffff8211610164578160040191610280600319823603011261016257610ee7611781565b9260e036604319011261090f5761012435916001600160601b0383169485840361090b5760405160208101907f270c246ad29ed24909337f1a2e1e4d6bdf99bd1e3bf1da94a04bbdbc9637f8c58252610f44604082016044611ce5565b6101008152610f5561012082611904565b519020610204830135908181036110c15750506001600160a01b03610f78611bfd565b16330361108157610f899083612012565b90606082018051601281101561106d57600919016110305750608082015160e4359063ffffffff821691828103610d015750610fc59190611cc4565b80421161101e5750606401946001600160801b03610fe287611cd1565b168111610ff5575061015f9394506127cf565b846001600160801b0360449261100a89611cd1565b90637f16270360e01b845260045216602452fd5b631b6af7f760e31b8652600452602485fd5b8590516012811015611059576320c75ff560e21b825261104f90611be1565b604490600a602452fd5b634e487b7160e01b82526021600452602482fd5b634e487b7160e01b87526021600452602487fd5b6044856001600160a01b03611094611bfd565b7ffff7d58e0000000000000000000000000000000000000000000000000000000083523360045216602452fd5b639b765be160e01b8752600452602452604485fd5b50346101645760403660031901126101645760043567ffffffffffffffff811161016257610280816004019160031990360301126101625760243567ffffffffffffffff811161090f578060040191606060031983360301126104aa5760405191630cde9a1960e11b835260206004840152602083806111596024820186611981565b03816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa92831561123f578593611209575b5083610203611203926111aa61015f97611c13565b906024604051916001600160a01b0360208401947fa8a6d9746e05f805a8a564e7a47cfa28b16b4561a40bcd4e7b7329b10e77f4f3865216604084015288606084015201356080820152608081526101fa60a082611904565b9161270a565b9092506020813d602011611237575b8161122560209383611904565b810103126108f457519161015f611195565b3d9150611218565b6040513d87823e3d90fd5b50346101645761015f61125f6109283661179f565b9033916125c4565b5034610164576020366003190112610164576001600160801b036040602092600435815260028452205416604051908152f35b50346101645760603660031901126101645760043567ffffffffffffffff81116101625761028081600401916003199036030112610162576112da6117e2565b906044359167ffffffffffffffff83116104aa57826004016060600319853603011261090b576001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169360405194630cde9a1960e11b865260206004870152602086806113516024820189611981565b0381845afa958615611459578796611464575b509060a060249392604051948580926333e6fe5560e11b82528a60048301525afa9081156114595761015f96602467ffffffffffffffff602061020395611424988d9161142a575b50015116926113ba86611c13565b93604051936001600160a01b0360208601967fb13c944dee9d74e2faa8fa3280ed4f560378de0ae2438c9de6f68ebcc428b028885216604086015260608501526001600160601b038916608085015260a0840152013560c082015260c081526101fa60e082611904565b91612518565b61144c915060a03d60a011611452575b6114448183611904565b810190611c4a565b5f6113ac565b503d61143a565b6040513d89823e3d90fd5b92919095506020833d602011611497575b8161148260209383611904565b810103126108f45791519490919060a0611364565b3d9150611475565b5034610164576101403660031901126101645760043567ffffffffffffffff81116101625761028081600401916003199036030112610162576114e0611781565b9060e036604319011261090f576114fa61015f9282612012565b339161012435916123be565b5034610164576101603660031901126101645760043567ffffffffffffffff8111610162576102808160040191600319903603011261016257611547611781565b60e036604319011261090f5761012435610144359267ffffffffffffffff841161090b57836004019360606003198236030112610d2d5761015f94610203611606926115938786612012565b96602461159f85611c13565b9260ff8a5193604051946001600160a01b0360208701977fc96ef52ad0313aa15ecb27bb95a229ee997273950c4654aa0c854a38f5bba327895216604087015260608601521660808401528860a0840152013560c082015260c081526101fa60e082611904565b926123be565b50346108f45761161b3661179f565b60606116278284612012565b01805160128110156104965760081061175a5751601281101561049657600411156117435764ffffffffff61165e60c08401612209565b16610e10810180911161172f578042111561171d57506001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690813b156108f45760ff6116ca60405194631401260f60e31b865260a0600487015260a4860190611981565b911660248401525f918383818094600e60448301526001600160601b03606483015233608483015203925af1801561171257611704575080f35b61171091505f90611904565b005b6040513d5f823e3d90fd5b63cc500d2960e01b5f5260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b64ffffffffff61175560e08401612209565b61165e565b516012811015610496576320c75ff560e21b5f5261177790611be1565b600860245260445ffd5b6024359060ff821682036108f457565b359060ff821682036108f457565b60406003198201126108f4576004359067ffffffffffffffff82116108f4576102809082900360031901126108f4576004019060243560ff811681036108f45790565b602435906001600160601b03821682036108f457565b6101206003198201126108f45760043567ffffffffffffffff81116108f45761028081830360031901126108f4576004019160243560ff811681036108f45760e0909260431901126108f457604490565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b60606003198201126108f45760043567ffffffffffffffff81116108f45761028081830360031901126108f4576004019160243560ff811681036108f457916044359067ffffffffffffffff82116108f45760609082900360031901126108f45760040190565b60a0810190811067ffffffffffffffff8211176118f057604052565b634e487b7160e01b5f52604160045260245ffd5b90601f8019910116810190811067ffffffffffffffff8211176118f057604052565b35906001600160a01b03821682036108f457565b359063ffffffff821682036108f457565b359064ffffffffff821682036108f457565b359061ffff821682036108f457565b359067ffffffffffffffff821682036108f457565b6102808201906001600160a01b0361199882611926565b1683526001600160a01b036119af60208301611926565b1660208401526001600160a01b036119c960408301611926565b16604084015260608101356001600160801b0381168091036108f457606084015263ffffffff6119fb6080830161193a565b16608084015264ffffffffff611a1360a0830161194b565b1660a084015264ffffffffff611a2b60c0830161194b565b1660c084015264ffffffffff611a4360e0830161194b565b1660e084015263ffffffff611a5b610100830161193a565b1661010084015263ffffffff611a74610120830161193a565b1661012084015261ffff611a8b610140830161195d565b1661014084015261ffff611aa2610160830161195d565b1661016084015261ffff611ab9610180830161195d565b1661018084015260ff611acf6101a08301611791565b166101a084015260ff611ae56101c08301611791565b166101c08401526101e08101356101e084015261020081013561020084015261022081013561022084015267ffffffffffffffff611b26610240830161196c565b16610240840152610260810135601e19823603018112156108f45701906020823592019267ffffffffffffffff83116108f45760608302360384136108f457826102a092610280610260840152520191905f5b818110611b865750505090565b90919260608060019267ffffffffffffffff611ba18861196c565b16815263ffffffff611bb56020890161193a565b16602082015267ffffffffffffffff611bd06040890161196c565b166040820152019401929101611b79565b601281101561049657600452565b601281101561049657602452565b60c4356001600160a01b03811681036108f45790565b356001600160a01b03811681036108f45790565b519067ffffffffffffffff821682036108f457565b519060ff821682036108f457565b908160a09103126108f457611cab608060405192611c67846118d4565b611c7081611c27565b8452611c7e60208201611c27565b6020850152611c8f60408201611c3c565b6040850152611ca060608201611c3c565b606085015201611c27565b608082015290565b3563ffffffff811681036108f45790565b9190820180921161172f57565b356001600160801b03811681036108f45790565b63ffffffff611cf38261193a565b16825260208101358015158091036108f457602083015263ffffffff611d1b6040830161193a565b16604083015260608101356001600160601b0381168091036108f457611d7e60c0809361ffff9360608701526001600160a01b03611d5b60808301611926565b16608087015263ffffffff611d7260a0830161193a565b1660a08701520161195d565b16910152565b604051611dbc60208201927f270c246ad29ed24909337f1a2e1e4d6bdf99bd1e3bf1da94a04bbdbc9637f8c584526040830190611ce5565b6101008152611dcd61012082611904565b51902090565b91939290611deb60ff9160a0855260a0850190611981565b941660208301526001600160a01b03608091600b60408501525f606085015216910152565b60043563ffffffff81168082036108f4576276a7009150118015611f36575b8015611f18575b8015611efd575b611eee5760405160208101907f270c246ad29ed24909337f1a2e1e4d6bdf99bd1e3bf1da94a04bbdbc9637f8c58252611e7a604082016004611ce5565b6101008152611e8b61012082611904565b519020805f525f60205260ff60405f205416611eeb57805f525f60205260405f20600160ff198254161790557f7050cdda8a66f03cf6a157c3ee4c1c0a2f33340b005dab7be8fa87cc24606da060e0604051611ee8816004611ce5565ba2565b50565b632130bee360e21b5f5260045ffd5b5060c43561ffff81168082036108f457612710915011611e3d565b5060a43563ffffffff81168082036108f4576276a700915011611e36565b5060443563ffffffff81168082036108f4576276a700915011611e2f565b519061ffff821682036108f457565b908160e09103126108f4576040519060e0820182811067ffffffffffffffff8211176118f05760405280516001600160a01b03811681036108f457825260208101519060128210156108f45760c0916020840152611fc360408201611f54565b6040840152611fd460608201611c3c565b6060840152611fe560808201611f54565b6080840152611ff660a08201611f54565b60a0840152015163ffffffff811681036108f45760c082015290565b60405191929161209791612025826118d4565b5f825260208201905f8252604083015f815260608401905f825260808501935f8552859860206001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001695604051809a8192630cde9a1960e11b83528460048401526024830190611981565b0381885afa978815611712575f986121d4575b5060ff9088885260405198634185eb2f60e11b8a5260048a01521696876024820152602081604481885afa9182156117125788915f9361219c575b50928260e094525260246040518095819363e80160ab861b835260048301525afa918215611712575f9261216b575b5060208201519260128410156104965763ffffffff60c085940151169052521561213c575050565b8115612158575163c378694560e01b5f5260045260245260445ffd5b51634ffac4d960e11b5f5260045260245ffd5b61218e91925060e03d60e011612195575b6121868183611904565b810190611f63565b905f612114565b503d61217c565b915091506020813d6020116121cc575b816121b960209383611904565b810103126108f4575190879060e06120e5565b3d91506121ac565b9097506020813d602011612201575b816121f060209383611904565b810103126108f457519660ff6120aa565b3d91506121e3565b3564ffffffffff811681036108f45790565b9060208201358042116123ac575061223282611c13565b907f00000000000000000000000000000000000000000000000000000000000000007f000000000000000000000000000000000000000000000000000000000000000030147f000000000000000000000000000000000000000000000000000000000000000046141615612325575b6719010000000000005f52601a52603a5260426018205f603a526040830135601e19843603018112156108f45783019081359167ffffffffffffffff83116108f4576020019082360382136108f4576122f993612d4b565b156123015750565b6123126001600160a01b0391611c13565b63ba79407960e01b5f521660045260245ffd5b5060a06040517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f81527f000000000000000000000000000000000000000000000000000000000000000060208201527f00000000000000000000000000000000000000000000000000000000000000006040820152466060820152306080820152206122a1565b6313256a6160e31b5f5260045260245ffd5b9190926123ce8160448686612de3565b60c435906001600160a01b038216928383036108f4575f91841594855f146124f757425b7f0f59ad144e3db99bb1d8ff9ba2f45aa7604a682c3a32676ab15f124159650e5f606089519260408b019660ff8851169160405192835260208301526040820152a360ff6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001692511690823b156108f45760405192631401260f60e31b8452600484019260a0845260ff61249160a086018c611981565b911660208501525f858094928660806001600160a01b038496600a6040889c01528660608501521691015203925af18015611712576124e4575b5050506124d6575050565b6124e291604491612c4a565b565b6124f091505f90611904565b5f5f6124cb565b60e43563ffffffff81168082036108f457612513915042611cc4565b6123f2565b9061252383836129af565b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016803b156108f4576125905f80946001600160601b03946001600160a01b0360405198899788968795631401260f60e31b875260a0600488015260a4870190611981565b9386602487015286604487015216606485015216608483015203925af18015611712576125ba5750565b5f6124e291611904565b9190916001600160a01b03806125d985611c13565b9316921682148015806126ec575b6126da57156126d357600b5b60608201805160128110156104965760128310156104965782106126a75750506040015160ff167f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316803b156108f457604051631401260f60e31b815260a060048201529361266e9060a4860190611981565b6024850192909252835f8180948296600d60448401526001600160601b036064840152608483015203925af18015611712576125ba5750565b51906012821015610496576320c75ff560e21b5f526126ce916126c990611be1565b611bef565b60445ffd5b60036125f3565b826282e6cd60e61b5f5260045260245ffd5b506001600160a01b0361270160208601611c13565b168314156125e7565b9082612715916129af565b6001600160a01b036040519216817f94293fb58c653ee0c4f55f30f71cfe88682723825d117306ad0b723a1ead564b5f80a36001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016803b156108f4576024835f81938195632730be2360e21b845260048401525af18015611712576125ba5750565b906127ab61020091611d84565b910135908181036127ba575050565b639b765be160e01b5f5260045260245260445ffd5b9091604082519201906001600160601b0360ff8351169160405192835216928360208301527f99a7a17b145b9662b58d3bb7f3d4d079a8a1c7384128c55b48390b03e19a2d8960403393a35160ff167f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316803b156108f457604051631401260f60e31b815260a06004820152936128729060a4860190611981565b6024850192909252835f8180948296600c6044840152606483015233608483015203925af18015611712576125ba5750565b356001600160601b03811681036108f45790565b9190916128c58284612e6a565b60608101805160128110156104965760061901612974575b506040015160ff167f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316803b156108f457604051631401260f60e31b815260a06004820152936129399060a4860190611981565b6024850192909252835f8180946001600160a01b0383976009604485015284606485015216608483015203925af18015611712576125ba5750565b805160128110156104965760051901156128dd57516012811015610496576320c75ff560e21b5f526129a590611be1565b600660245260445ffd5b6001600160a01b03806129c183611c13565b1692169182036129cf575050565b906129e16001600160a01b0392611c13565b9063d20b19c960e01b5f526004521660245260445ffd5b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016604051916333e6fe5560e11b835280600484015260a083602481855afa928315611712575f93612b1a575b5067ffffffffffffffff83511680612b12575060e09060246040518094819363e80160ab861b835260048301525afa8015611712576020915f91612af3575b500151601281101561049657600c8103612ad6575067ffffffffffffffff602082015116159081612ac6575b5015612ac15790565b505f90565b60ff91506040015116155f612ab8565b6320c75ff560e21b5f52612ae990611be1565b600c60245260445ffd5b612b0c915060e03d60e011612195576121868183611904565b5f612a8c565b935050505090565b612b3491935060a03d60a011611452576114448183611904565b915f612a4d565b814710612b90575f91829160405191612b55602084611904565b8383528392602001916001600160a01b03165af115612b7057565b3d15612b81576040513d5f823e3d90fd5b63d6bda27560e01b5f5260045ffd5b504763cf47918160e01b5f5260045260245260445ffd5b90606082018051601281101561049657600914612c33578051601281101561049657600a14612c165751601281101561049657600b03612c105763ffffffff612bfa60406080612c019501519301611cb3565b1690611cc4565b610e10810180911161172f5790565b50505f90565b5063ffffffff612bfa60a06080612c309501519301611cb3565b90565b5063ffffffff612bfa6080612c3094015192611cb3565b9060ff604083015116602060405180809363616fd79f60e01b825260406004830152612c796044830187611981565b90602483015203816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115611712575f91612d02575b506001600160801b03169260c0013561ffff811681036108f45761ffff16838102938015908504909114171561172f576001600160601b036127106124e2940416916127cf565b90506020813d602011612d43575b81612d1d60209383611904565b810103126108f457516001600160801b03811681036108f4576001600160801b03612cbb565b3d9150612d10565b90929192612d5a838583612eb6565b50600481101561049657159081612dcd575b50612dc4576064835f9460209660405194630b135d3f60e11b8652600486015260406024860152816044860152838501378281018201859052601f01601f191601915afa630b135d3f60e11b5f5114601f3d11161690565b50505050600190565b90506001600160a01b038084169116145f612d6c565b91612df891612df3829582612e6a565b61279e565b60608101805160128110156104965760081901612e4357509063ffffffff612bfa6080612e2794015192611cb3565b804211612e315750565b631b6af7f760e31b5f5260045260245ffd5b516012811015610496576320c75ff560e21b5f52612e6090611be1565b600960245260445ffd5b6020016001600160a01b0380612e7f83611c13565b169216918203612e8d575050565b90612e9f6001600160a01b0392611c13565b9063087ba00760e31b5f526004521660245260445ffd5b9060418303612ee057612ed99250602081013591604082359201355f1a90612eea565b9192909190565b50505f9160029190565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411612f61579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15611712575f516001600160a01b03811615612f5757905f905f90565b505f906001905f90565b5050505f916003919056fea26469706673582212200580f95e88b9bd8a59af8d39b0501300ec18099949246d6ed38d7ab2910118b864736f6c63430008250033",
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

// PackApplyClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa0093078.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function applyClaim((address,address,address,uint128,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint64)[]) terms, uint8 parcel, uint8 to, uint96 amount, address by) returns()
func (orders *Orders) PackApplyClaim(terms IOrdersTerms, parcel uint8, to uint8, amount *big.Int, by common.Address) []byte {
	enc, err := orders.abi.Pack("applyClaim", terms, parcel, to, amount, by)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApplyClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa0093078.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function applyClaim((address,address,address,uint128,uint32,uint40,uint40,uint40,uint32,uint32,uint16,uint16,uint16,uint8,uint8,bytes32,bytes32,bytes32,uint64,(uint64,uint32,uint64)[]) terms, uint8 parcel, uint8 to, uint96 amount, address by) returns()
func (orders *Orders) TryPackApplyClaim(terms IOrdersTerms, parcel uint8, to uint8, amount *big.Int, by common.Address) ([]byte, error) {
	return orders.abi.Pack("applyClaim", terms, parcel, to, amount, by)
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
	if bytes.Equal(raw[:4], orders.abi.Errors["ClockAhead"].ID.Bytes()[:4]) {
		return orders.UnpackClockAheadError(raw[4:])
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
	if bytes.Equal(raw[:4], orders.abi.Errors["NotMerchantSigned"].ID.Bytes()[:4]) {
		return orders.UnpackNotMerchantSignedError(raw[4:])
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
	if bytes.Equal(raw[:4], orders.abi.Errors["PolicyUnknown"].ID.Bytes()[:4]) {
		return orders.UnpackPolicyUnknownError(raw[4:])
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
	ABI: "[{\"inputs\":[],\"name\":\"contractURI\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"packBy\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"feeCap\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"maxParcels\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"proof\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"code\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"policy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"amount\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"receiptURI\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"tokenURI\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"ERC721NonexistentToken\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"OrderUnknown\",\"type\":\"error\"}]",
	ID:  "bdec050f8768aa504c1bd2746cde799a69",
	Bin: "0x60808060405234601557613cf8908161001a8239f35b5f80fdfe60a0806040526004361015610012575f80fd5b5f3560e01c90816383f590ae1461043157508063c87b56dd146103135763e8a3d4851461003d575f80fd5b3461030f575f36600319011261030f5761030b6102ff60206102fa60026101066101b5846101b0600a60a961007061178f565b60038561007b6117f0565b818061008561189d565b926040519a878c985191829101848a015e8701906203430360ec1b83830152805192839101602383015e0101907f23306637363665222f3e3c73746f70206f66667365743d2231222073746f702d848301527f636f6c6f723d2223306233623563222f3e3c2f6c696e6561724772616469656e60238301527f743e3c2f646566733e3c726563742077696474683d223430302220686569676860438301527f743d22343030222072783d223830222066696c6c3d2275726c28236729222f3e60638301527f3c67207472616e73666f726d3d227472616e736c61746528393020383029207360838301526831b0b632941a94911f60b91b60a383015280519283910160ac83015e0101691e17b39f1e17b9bb339f60b11b8382015203016015198101845201826111a8565b613a41565b6040519485917f7b226e616d65223a2257617962696c6c2052656365697074222c2273796d626f828401527f6c223a2257415942494c4c222c226465736372697074696f6e223a225265636560408401527f69707473206f66206f72646572732c206561636820776974682069747320657360608401527f63726f7720616e6420657665727920737465702069747320646576696365732060808401527f7369676e65642c2066726f6d20636865636b6f757420746f20646f6f7273746560a08401527f702e2054686579207374617920776974682074686569722073686f707065727360c08401527f2e222c22696d616765223a22646174613a696d6167652f7376672b786d6c3b6260e084015265185cd94d8d0b60d21b6101008401528051918291018484015e810161227d60f01b838201520301601d198101845201826111a8565b61258b565b60405191829182611162565b0390f35b5f80fd5b3461030f57602036600319011261030f5760043560405163e80160ab60e01b815281600482015260e081602481335afa908115610426575f916103f7575b506001600160a01b03815116156103e457816102fa60016102ff9361039f61037b61030b97611529565b6103ab6103a560209788948594876040519161039788846111a8565b5f8352611970565b90612281565b936123da565b6040519684889551918291018487015e8401908282015f8152815193849201905e0101607d60f81b815203601e198101845201826111a8565b50637e27328960e01b5f5260045260245ffd5b610419915060e03d60e01161041f575b61041181836111a8565b810190611242565b82610351565b503d610407565b6040513d5f823e3d90fd5b3461030f57602036600319011261030f576004359067ffffffffffffffff821161030f5781360361028060031982011261030f57630cde9a1960e11b8252602060048301526102a48201906001600160a01b03610490856004016111ca565b1660248401526001600160a01b036104aa602486016111ca565b16604484015260448401916001600160a01b036104c6846111ca565b16606485015260648501356001600160801b03811680910361030f57608485015263ffffffff6104f8608487016111de565b1660a485015264ffffffffff61051060a487016111ef565b1660c485015264ffffffffff61052860c487016111ef565b1660e485015264ffffffffff61054060e487016111ef565b1661010485015263ffffffff61055961010487016111de565b1661012485015263ffffffff61057261012487016111de565b1661014485015261ffff6105896101448701611201565b1661016485015261ffff6105a06101648701611201565b1661018485015261ffff6105b76101848701611201565b166101a485015260ff6105cd6101a48701611210565b166101c485015260ff6105e36101c48701611210565b166101e48501526101e485013561020485015261020485013561022485015261022485013561024485015267ffffffffffffffff610624610244870161121e565b166102648501526102648501918235906022190181121561030f5785016024600482013591019167ffffffffffffffff821161030f57606082023603831361030f5761028061028487015281905284916102c48301915f5b8181106111035750505090806020920381335afa928315610426575f936110cf575b5060405163e80160ab60e01b8152600481018490529160e083602481335afa928315610426575f936110ae575b506001600160a01b038351161561109b576106e86106ed916112f4565b611308565b60405163ed43a6f560e01b815292602084600481335afa938415610426575f94611057575b505f6001600160a01b03602461072a896004016112f4565b6040516360caa60960e01b815290831660048201529687928391165afa938415610426575f94610fb7575b505f5b84518110156107c457600190600160fd1b6001600160f81b031961077c8389611504565b51161080156107a3575b610791575b01610758565b602061079d8288611504565b5361078b565b50607f60f81b6001600160f81b03196107bc8389611504565b511614610786565b50949390916107d282611529565b916107dc8561278f565b6107e59061288f565b966020968793604051996107f9868c6111a8565b5f8b5261080761013e612a73565b8660409c8d9384519361081a86866111a8565b6012855283808601967102220666f6e742d7765696768743d223730360741b8852519687968288017f3c6720666f6e742d73697a653d223135222066696c6c3d2223306232353430009052518091603f89015e860192603f840171111f1e3a32bc3a103c1e911a1c11103c9e9160711b90528251828401948186605183015e01603f019061111f60f11b6012830152805192839101601483015e016012019060028201771e17ba32bc3a1f1e3a32bc3a103c1e91199a9911103c9e9160411b9052518092601a83015e0160020190601882017311103a32bc3a16b0b731b437b91e9132b732111f60611b9052805192839101602c83015e01601801601481016a1e17ba32bc3a1f1e17b39f60a91b90520360140160141981018252600b0161094290826111a8565b9361094f60648401611687565b6001600160801b0316610965836004860161169b565b809150938d5f915b838310610eac5750505081610e68575b50506109a161098e60648501611687565b6001600160801b03888b01519116612ab8565b6109f060018d896109b28d5161288f565b91519a8b928180850197805191829101895e8401908560fd1b83830152805192839101602183015e01015f838201520301601f1981018952886111a8565b60018301809311610e54578b5192610a088d856111a8565b600584528b84019064151bdd185b60da1b825280601a0290601a820403610e545761013e01978861013e11610e54578c99878f93998c9b9a8c9b988c99978a9896610a538a98612a73565b92895193610a618b866111a8565b60128552898501957102220666f6e742d7765696768743d223730360741b87528b519687968c88017f3c6720666f6e742d73697a653d223135222066696c6c3d2223306232353430009052518091603f89015e860192603f840171111f1e3a32bc3a103c1e911a1c11103c9e9160711b905282518c8401948186605183015e01603f019061111f60f11b6012830152518092601483015e016012019060028201771e17ba32bc3a1f1e3a32bc3a103c1e91199a9911103c9e9160411b9052518092601a83015e0160020190601882017311103a32bc3a16b0b731b437b91e9132b732111f60611b9052518092602c83015e01601801601481016a1e17ba32bc3a1f1e17b39f60a91b90520360140160141981018252600b01610b8390826111a8565b610b8c91611714565b90610b9692611970565b610ba09085612281565b9b81610bab896123da565b9860c0015163ffffffff16610bbf906133c9565b95610bc99061270d565b8051613078825260020160011982015291610be3906134c8565b610bec46612a73565b92610bf960048b016112f4565b610c02906125e6565b955160805282608051017f2c2272656365697074223a7b226964223a2200000000000000000000000000009052600119810151601e8192016080516032015e60805101691116113230ba32911d1160b11b603282015287519081848a01603c83015e0160320190600a82017f222c2276656e646f72223a7b226e616d65223a000000000000000000000000009052805192839101601d83015e01600a0190601382017f2c2277656273697465223a226469643a706b683a6569703135353a00000000009052805192839101602e83015e0160130190601b8201601d60f91b9052805192839101601c83015e01601b01600181015f90526080519003600101601f1981016080515260805190610d16916111a8565b878360040191610d25926135b9565b96818151610d32906134c8565b93606401610d3f90611687565b910151610d54916001600160801b0316612ab8565b8a5196879381808087019b8c6080515180918460805101905e8801906b227d2c226974656d73223a5b60a01b83830152805192839101602c83015e0101906c2e961131bab93932b731bc911d60991b600c830152805192839101601983015e01600c01906816113a37ba30b6111d60b91b600d830152805192839101601683015e01600d01600981015f905203600901601f1981018552610df590856111a8565b87519686889751918291018489015e8601908282015f8152815193849201905e0101905f8252518092825e01617d7d60f01b815203601d1981018252600201610e3e90826111a8565b610e479061258b565b905161030b819282611162565b634e487b7160e01b5f52601160045260245ffd5b9195965091505f198114610e54578995610e9e610e906001610ea4940194898c015190612ab8565b610e98611754565b85612931565b90611714565b938b8061097d565b92939199909495969798610f676004610ed18d610ecb888e850161169b565b906116d1565b8480610ef38b84019867ffffffffffffffff610eec8b6116e1565b16906116f6565b9a610f2867ffffffffffffffff610f22610f1c63ffffffff610f16878a01611703565b16612a73565b966116e1565b16613b8e565b90519784899551918291018487015e8401906301061cb960e51b83830152805192839101602483015e01015f838201520301601f1981018452836111a8565b60018b0192838c11610e54578f93610fa6938f610fa09067ffffffffffffffff600198610f96610e9e976116e1565b9201519116612ab8565b91612931565b98018d8d999897969594939261096d565b9093503d805f833e610fc981836111a8565b81019060208183031261030f5780519067ffffffffffffffff821161030f570181601f8201121561030f5780519067ffffffffffffffff8211611043576040519261101e601f8401601f1916602001856111a8565b8284526020838301011161030f57815f9260208093018386015e830101529286610755565b634e487b7160e01b5f52604160045260245ffd5b9093506020813d602011611093575b81611073602093836111a8565b8101031261030f57516001600160a01b038116810361030f579286610712565b3d9150611066565b83634ffac4d960e11b5f5260045260245ffd5b6110c891935060e03d60e01161041f5761041181836111a8565b91856106cb565b9092506020813d6020116110fb575b816110eb602093836111a8565b8101031261030f5751918461069e565b3d91506110de565b9193509160608060019267ffffffffffffffff61111f8861121e565b16815263ffffffff611133602089016111de565b16602082015267ffffffffffffffff61114e6040890161121e565b16604082015201940191019186939261067c565b602060409281835280519182918282860152018484015e5f828201840152601f01601f1916010190565b6040810190811067ffffffffffffffff82111761104357604052565b90601f8019910116810190811067ffffffffffffffff82111761104357604052565b35906001600160a01b038216820361030f57565b359063ffffffff8216820361030f57565b359064ffffffffff8216820361030f57565b359061ffff8216820361030f57565b359060ff8216820361030f57565b359067ffffffffffffffff8216820361030f57565b519061ffff8216820361030f57565b908160e091031261030f576040519060e0820182811067ffffffffffffffff8211176110435760405280516001600160a01b038116810361030f5782526020810151601281101561030f57602083015261129e60408201611233565b604083015260608101519060ff8216820361030f5760c09160608401526112c760808201611233565b60808401526112d860a08201611233565b60a0840152015163ffffffff8116810361030f5760c082015290565b356001600160a01b038116810361030f5790565b906040516113158161118c565b606081525f6020820152906001600160a01b038316156114cb5763313ce56760045260ff60208060048187620186a0fa601f3d1116602051021660246020840191808352116114c2575b506395d89b4160045260045f52606060205f80518287620186a0fa156114bb5750604051918260200160403d101561145a575b5f60203d80600b10600b821802188083853e860101535b80515f1a156113ba576001016113a9565b838103601f190184525f8152602001604052905b5f5b835181101561143c57600190600160fd1b6001600160f81b03196113f48388611504565b511610801561141b575b611409575b016113d0565b603f6114158287611504565b53611403565b50603f60f91b6001600160f81b03196114348388611504565b5116116113fe565b5091929092808452511561144d5750565b611456906125e6565b8252565b5f513d601f190181111561146f575b50611392565b602081863e84513d829003601f190181111561148b5750611469565b9060409282602093600b9896979810600b8218021892839283875201903e82015f602082015201604052916113ce565b91906113ce565b5f90525f61135f565b9150506040516114da8161118c565b6040516114e86040826111a8565b600381526208aa8960eb1b602082015281526012602082015290565b908151811015611515570160200190565b634e487b7160e01b5f52603260045260245ffd5b6115329061270d565b5f9060046060928251600481111561167f575b8015611677575b5081811061162f575b5050603c9060409060609281516040811115611627575b603c81111561161f575b508281106115cf575b505050600360209283806115cc946040519684889551918291018487015e8401906271405360e91b83830152805192839101602383015e01015f838201520301601f1981018352826111a8565b90565b6040519350918290039101601f8201601f19165b8181015184820152601f19019081156115fc57906115e3565b50505f81830160208181019290925260409081019052908252600390839061157f565b90505f611576565b92508261156c565b604051935090819003908201601f8201601f19165b8181015185820152601f190190811561165d5790611644565b505060408184015f60208201520160405282525f80611555565b90505f61154c565b915081611545565b356001600160801b038116810361030f5790565b903590601e198136030182121561030f570180359067ffffffffffffffff821161030f5760200191606082023603831361030f57565b9190811015611515576060020190565b3567ffffffffffffffff8116810361030f5790565b91908203918211610e5457565b3563ffffffff8116810361030f5790565b611752906020808095946040519684889551918291018487015e8401908282015f8152815193849201905e01015f815203601f1981018452836111a8565b565b604051906117636040836111a8565b601282527f44656c697665727920616e64206f7468657200000000000000000000000000006020830152565b6040519061179e6060836111a8565b603982527f30302f737667222076696577426f783d223020302034303020000000000000006040837f3c73766720786d6c6e733d22687474703a2f2f7777772e77332e6f72672f323060208201520152565b604051906117ff60a0836111a8565b607082527f746f702073746f702d636f6c6f723d22000000000000000000000000000000006080837f2220666f6e742d66616d696c793d2275692d73616e732d73657269662c73797360208201527f74656d2d75692c73616e732d7365726966223e3c646566733e3c6c696e65617260408201527f4772616469656e742069643d2267222078323d2231222079323d2231223e3c7360608201520152565b604051906118ac60c0836111a8565b609782527f726f6b652d6c696e656a6f696e3d22726f756e64222f3e00000000000000000060a0837f3c7061746820643d224d3020313120323220306c32322031317632364c32322060208201527f343820302033377a4d302031316c32322031312032322d31314d32322032327660408201527f32364d313120352e3530306c3232203131222066696c6c3d226e6f6e6522207360608201527f74726f6b653d222366666622207374726f6b652d77696474683d22332220737460808201520152565b9190916040906201e33960ed1b6020835161198b85826111a8565b600381520152606083518060031115612214575b5051806121f557505f925b6020850180516012811015612186576119c290612c10565b9690956119cd61178f565b978161019001978861019011610e54576119e689612a73565b906119ef6117f0565b996119f990612a73565b611a0161189d565b918a519b8c94602086019e8f908051916020839201905e860160208101915f83528051926020849201905e016020015f815281516020819301825e015f815281516020819301825e017f222f3e3c73746f70206f66667365743d2231222073746f702d636f6c6f723d2281528451908160208701602083015e01602081017f222f3e3c2f6c696e6561724772616469656e743e3c2f646566733e3c7265637490528a81017f2077696474683d2234303022206865696768743d220000000000000000000000905281516020819301605583015e01602001603581017f222072783d223332222066696c6c3d2275726c28236729222f3e3c67207472619052605581017f6e73666f726d3d227472616e736c61746528333620333429223e000000000000905281516020819301606f83015e01603501603a81017f3c2f673e3c7465787420783d2239362220793d2236382220666f6e742d73697a9052605a81017f653d2232362220666f6e742d7765696768743d22373030222066696c6c3d22239052607a81017f666666223e57617962696c6c3c2f746578743e00000000000000000000000000905203603a01603381018952605301611bc290896111a8565b8160f4018060f411610e5457611bd790612a73565b91875191611be589846111a8565b600c8084526b02d31312031302d31312d31360a41b60208501526060939060109061219a565b505050885190611c44602183602080820197601b60fa1b89528051918291018484015e81015f838201520301601f1981018452836111a8565b8651601281101561218657611c5890612d6d565b60c087015163ffffffff1697611c6d896133c9565b90611c7e6018610e108c0406613bd9565b99603c9004603c9006611c9090613bd9565b998d519a8b91602083019480516020819201875e830160208101600160fd1b905281516020819301602183015e0160200160018101601d60f91b905281516020819301600283015e0160010160018101632055544360e01b905203600101601b1981018b52600401611d02908b6111a8565b519860128a101561218657611d1a8d9a948b95612e45565b928451978896602088019a7f3c7061746820643d224d323420313038683335327600000000000000000000008c528051602081920160358b015e88019060358201905f8252519283915e016035017f7a222066696c6c3d2223666666222f3e3c7465787420783d2234382220793d228152602081017f3136362220666f6e742d73697a653d2233382220666f6e742d7765696768743d90528581017f22373030222066696c6c3d2223306232353430223e0000000000000000000000905281516020819301605583015e0190605582017f3c2f746578743e3c7465787420783d2234382220793d223139342220666f6e749052607582017f2d73697a653d223135222066696c6c3d2223356236623762223e73696e6365209052518092609583015e01605501828101661e17ba32bc3a1f60c91b905281516020819301604783015e0101600781015f905203600701601f1981018352611e7a90836111a8565b608084015161ffff168581155f1496605a60207f3135222066696c6c3d2223306232353430223e43656e7472652000000000000098611f46956007957f3c7465787420783d2234382220793d223238342220666f6e742d73697a653d229c61213057505081611eff61ffff868051611ef285826111a8565b5f8152945b015116612a73565b85519b8c968388019e8f528701528051918291018587015e8401908382015f8152815193849201905e0101661e17ba32bc3a1f60c91b8152036018198101875201856111a8565b61014c01968761014c11610e5457611f5d88612a73565b97611f6790612a73565b968151978891602083019a7f3c7465787420783d2234382220793d22000000000000000000000000000000008c5280516020819201603086015e7f2220666f6e742d73697a653d2231352220666f6e742d66616d696c793d2275696030918501918201527f2d6d6f6e6f73706163652c6d6f6e6f7370616365222066696c6c3d2223356236605082015264311bb1111f60d91b60708201528151918290602001607583015e0160300160458101771e17ba32bc3a1f1e3a32bc3a103c1e91199a9911103c9e9160411b905281516020819301605d83015e01604501601881017f2220666f6e742d73697a653d2231332220746578742d616e63686f723d22656e9052603881017f64222066696c6c3d2223356236623762223e73746179732077697468206974739052605881017f2073686f707065723c2f746578743e0000000000000000000000000000000000905203601801602f81018852604f016120ce90886111a8565b5198899851809160208b015e88019060208201905f8252519283915e01602001905f8252518092825e015f815281516020819301825e01905f8252518092825e01651e17b9bb339f60d11b815203601919810182526006016115cc90826111a8565b61ffff611eff9185612180602c6121478397612a73565b84516b010615b9021b0b93934b2b9160a51b858201528151909485928291018484015e81015f838201520301601f1981018352826111a8565b94611ef7565b634e487b7160e01b5f52602160045260245ffd5b8b519550909160208601905b60205f5b818184010151818501520190838210156121c757906020906121aa565b939183915001905f190192836121a657509150505f8152602081018a5283601f1991030183525f8080611c0b565b601a8102908104601a03610e5457600c8101809111610e5457926119aa565b835191506020808301918601601e019086015b6201e33960ed1b81511860e81c1561225e576001018181106122275750506020905b828103601f190160051c83520183525f61199f565b868103601f19018352602090920191600301818110612227575050602090612249565b6001602092836122936115cc94611529565b916039604051916122a560c0846111a8565b60918352612370848401917f222c226465736372697074696f6e223a22416e206f726465722c20697473206583527f7363726f7720616e64206576657279207374657020697473206465766963657360408601527f207369676e65642e20546865207265636569707420737461797320776974682060608601527f7468652073686f707065722e222c22696d616765223a22646174613a696d616760808601527f652f7376672b786d6c3b6261736536342c00000000000000000000000000000060a0860152613a41565b926040519889967f7b226e616d65223a2257617962696c6c20726563656970742000000000000000828901528051918291018589015e860190838201905f8252519283915e0101905f8252805192839101825e01601160f91b815203601e198101845201826111a8565b6020810151601281101561218657600260376020936024856123fe6115cc966130f1565b9260238261241361ffff604085015116612a73565b92604f8261243b63ffffffff60c061243261ffff608088015116612a73565b95015116612a73565b956040519d8e9a7f2c2261747472696275746573223a5b7b2274726169745f74797065223a225374828d01527f61747573222c2276616c7565223a22000000000000000000000000000000000060408d0152805191829101858d015e8a01907f227d2c7b2274726169745f74797065223a2243656e747265222c2276616c75658483015262111d1160e91b606f830152805192839101607283015e0101907f227d2c7b2274726169745f74797065223a2243617272696572222c2276616c75848301526332911d1160e11b6043830152805192839101604783015e0101907f227d2c7b22646973706c61795f74797065223a2264617465222c227472616974848301527f5f74797065223a2253696e6365222c2276616c7565223a0000000000000000006044830152805192839101605b83015e0101617d5d60f01b838201520301601d198101845201826111a8565b6115cc603d61259b602093613a41565b6040519384917f646174613a6170706c69636174696f6e2f6a736f6e3b6261736536342c000000828401528051918291018484015e81015f838201520301601f1981018352826111a8565b9060405191608083016040526f30313233343536373839616263646566600f526002830190602882525f604a85015260601b60015f5b8080018601602284831a600f811651602384015360041c5191015301906014821461264a579060019061261c565b50506130786002825101915282528160228101907f8888888888888888888888888888888888888888888888888888888888888880602883201660015f5b601160f31b83821a02818001520190601482146126a85790600190612688565b505060429180517f2020202020202020202020202020202020202020202020202020202020202020815f511660011c161890520180517f2020202020202020202020202020202020202020202020202020202020202020816020511660011c16189052565b90604051608081019260a082016040525f84526f30313233343536373839616263646566600f526040820190935b6001190193600f8116516001860153600f8160041c1651855360081c9381810361273b579390506127765782608091030191601f1901918252565b632194895a5f526004601cfd5b8015610e54575f190190565b601c815111156115cc57601c5b80151580612872575b156127b8576127b390612783565b61279c565b8151606092905f908381111561286a575b8015612862575b50828110612812575b5050506115cc6003602080936040519481869251918291018484015e81016271405360e91b838201520301601c198101845201826111a8565b6040519350918290039101601f8201601f19165b8181015184820152601f190190811561283f5790612826565b50506003602080936115cc9360408183015f8582015201604052815293506127d9565b90505f6127d0565b9250826127c9565b50600160ff1b600360fe1b6128878385611504565b5116146127a5565b90604051918051810190602084019062900094601f5265c0000000a6ab6008527f2671756f743b26616d703b262333393b266c743b2667743b00000000000000005f525b8281036128f057505f8152838103601f1901845260200160405250565b6001019060ff82511667500000c4000000006001821b16156129245751601f8160f81c1651825260fd1c01915b91906128d3565b906001918153019161291d565b91909180601a0290601a820403610e545761013e018061013e11610e545760146115cc926018600295612965600b95612a73565b9260209788926040519561297985886111a8565b5f87526012856040519c8d997f3c6720666f6e742d73697a653d223135222066696c6c3d222330623235343000828c0152805191829101603f8c015e89019371111f1e3a32bc3a103c1e911a1c11103c9e9160711b603f860152603f8451838601968188605183015e01019061111f60f11b848301528051928391018c83015e010190771e17ba32bc3a1f1e3a32bc3a103c1e91199a9911103c9e9160411b84830152518092601a83015e0101907311103a32bc3a16b0b731b437b91e9132b732111f60611b84830152805192839101602c83015e01016a1e17ba32bc3a1f1e17b39f60a91b8382015203016014198101845201826111a8565b90604051600a608082019360a083016040525f8552935b5f190193603082820601855304928315612aa657600a90612a8a565b809350608091030191601f1901918252565b90918215612bbb57604d8311610e545782600a0a8015612ba7578083065b6002851180612b9c575b15612af857600a612af2910494612783565b93612ad6565b6020806115cc9496612b17612b11600196849904612a73565b94612a73565b80519091808210612b625750505b6040519684889551918291018487015e840190601760f91b83830152805192839101602183015e01015f838201520301601f1981018352826111a8565b612b73612b979392612b92926116f6565b604051612b816040826111a8565b888152600360fc1b86820152613c56565b611714565b612b25565b50600a810615612ae0565b634e487b7160e01b5f52601260045260245ffd5b91506115cc90612a73565b60405190612bd56040836111a8565b600782526611b21c9b9b981b60c91b6020830152565b60405190612bfa6040836111a8565b60078252662362343533303960c81b6020830152565b60128110158061218657600c82148015612d61575b612d17578061218657600782148015612d0b575b612cec578061218657600a82148015612cff575b612cec5761218657600c10612ca457604051612c6a6040826111a8565b60078152662330663736366560c81b602082015290604051612c8d6040826111a8565b60078152662330623362356360c81b602082015290565b604051612cb26040826111a8565b6007815266119b1a1b9a1c3160c91b602082015290604051612cd56040826111a8565b60078152662333333431353560c81b602082015290565b5050612cf6612bc6565b906115cc612beb565b50505f600b8214612c4d565b50505f60088214612c39565b5050604051612d276040826111a8565b600781526608cc4d4e0c0cd960ca1b602082015290604051612d4a6040826111a8565b600781526611981b1ab31a1b60c91b602082015290565b50505f60098214612c25565b60128110156121865760058114612e1b5760068114612df25760078114612dc857600b8114612d9f576115cc906130f1565b50604051612dae6040826111a8565b600a815269476f696e67206261636b60b01b602082015290565b50604051612dd76040826111a8565b600b81526a4e6f7420617420686f6d6560a81b602082015290565b50604051612e016040826111a8565b600a8152694f6e206974732077617960b01b602082015290565b50604051612e2a6040826111a8565b600b81526a526561647920746f20676f60a81b602082015290565b612e5190929192613c11565b604051612e5f6080826111a8565b605081527f3c7061746820643d224d3534203233366832393222207374726f6b653d22236460208201527f386530653822207374726f6b652d77696474683d223622207374726f6b652d6c60408201527f696e656361703d22726f756e64222f3e0000000000000000000000000000000060608201528082156130eb57505f198201828111610e545780603a0290603a820403610e5457600683036130e25760ff60025b168101809111610e5457602b600a60209360118580612f27612fd5979b999b612a73565b60405198858a9651918291018488015e8501907f3c7061746820643d224d3534203233366800000000000000000000000000000083830152805192839101603183015e010169111039ba3937b5b29e9160b11b828201528751908160208a01601b83015e01017f22207374726f6b652d77696474683d223622207374726f6b652d6c696e656361838201526a381e913937bab73211179f60a91b602a8201520301600b8101845201826111a8565b925f915b60068310612fe657505050565b909193846101240261012481048603610e5457600590046036019081603611610e54576130b060036017602093600c85613021600198612a73565b8a8d10156130b95781808b925b6040519a878c985191829101848a015e8701906b1e31b4b931b6329031bc1e9160a11b83830152805192839101602c83015e0101907f222063793d223233362220723d2239222066696c6c3d2200000000000000000084830152805192839101602383015e01016211179f60e91b838201520301601c198101845201826111a8565b94019190612fd9565b818060406130c9815191826111a8565b6007815266046c870ca60ca760cb1b828201529261302e565b60ff6001612f03565b93505050565b60405190610240820182811067ffffffffffffffff821117611043576040526040805161311e82826111a8565b60048152634e6f6e6560e01b60208201528352805161313d82826111a8565b6006815265141b1858d95960d21b60208201526020840152805161316182826111a8565b600981526810dbdb999a5c9b595960ba1b602082015281840152805161318782826111a8565b6006815265141a58dad95960d21b6020820152606084015280516131ab82826111a8565b6006815265141858dad95960d21b6020820152608084015280516131cf82826111a8565b6008815267105cdcda59db995960c21b602082015260a084015280516131f582826111a8565b600881526711195c185c9d195960c21b602082015260c0840152805161321b82826111a8565b6009815268105d1d195b5c1d195960ba1b602082015260e0840152805161324282826111a8565b60078152661499599d5cd95960ca1b6020820152610100840152805161326882826111a8565b600981526811195b1a5d995c995960ba1b6020820152610120840152805161329082826111a8565b6008815267111a5cdc1d5d195960c21b602082015261014084015280516132b782826111a8565b600981526852657475726e696e6760b81b602082015261016084015280516132df82826111a8565b600781526614d95d1d1b195960ca1b6020820152610180840152805161330582826111a8565b600981526810d85b98d95b1b195960ba1b60208201526101a0840152805161332d82826111a8565b60088152671499599d5b99195960c21b60208201526101c0840152805161335482826111a8565b600781526611185b5859d95960ca1b60208201526101e0840152805161337a82826111a8565b6004815263131bdcdd60e21b602082015261020084015261339d815191826111a8565b600881526714995d1d5c9b995960c21b602082015261022083015260128110156121865760051b015190565b620151809004620afa6c0162023ab1810662023ab081146105b48204618eac83048301030361016d900490606482048260021c8361016d02010390038060050260020160999004926b01820283038404850586008160a11b841a92600384109162023ab1900461019002010161343e90612a73565b9161344890613bd9565b9261f4ff0261030101600b1c900360010161346290613bd9565b60405192828493516020819201602086015e830160208101602d60f81b905281516020819301602183015e0160200160018101602d60f81b905281516020819301600283015e01600101600181015f905203600101601f19810182526115cc90826111a8565b906040519160226020840153602183017b5c75303030303031323334353637383961626364656662746e00667260155281518201915b828103613523575060209150602281536001015f8152601f1984820301845201604052565b6001019081519060ff8216916020831015613582576137006001841b161561356057506008600292605c83530151600182015301915b91906134fe565b6006925080600f809260041c1651601d531651601e5360195181520191613559565b506b1000000000000004000000006001831b16156135ad57600291605c825360018201530191613559565b60019181530191613559565b906060916001600160801b036135d0848301611687565b16915f946020610260840191019260208301955b6135ee838361169b565b90508810156138d45761360588610ecb858561169b565b61361f604082019767ffffffffffffffff610eec8a6116e1565b9661363567ffffffffffffffff610f22846116e1565b9160405192602084019064023aa24a7160dd1b825280516136a560208760258286019480868385015e82017f222c226c696e6b223a2268747470733a2f2f69642e6773312e6f72672f30312f828201528651908187604583015e01015f838201520301601f1981018852876111a8565b8d6138b2576040516136b86020826111a8565b5f8152925b60206136c8876116e1565b95019463ffffffff6136d987611703565b16908115612ba7578f918e519167ffffffffffffffff160467ffffffffffffffff169061370591612ab8565b916040519889946020860196663d9134b2111d1160c91b8852518091602788015e8501906a1116113a34ba3632911d1160a91b6027830152518092603283015e01602701691116113230ba32911d1160b11b600b8201528c518092601583015e01600b016a11161130b6b7bab73a111d60a91b600a82015281516020819301601583015e7416113a30bc111d2dae961138bab0b73a34ba3c911d60591b6015929091019182015203600a810186526137c090602a01866111a8565b6040519485926020840197805160208192018a5e840160208101915f83528051926020849201905e01602001905f8252518092825e015f815203601f198101845261380b90846111a8565b61381490611703565b63ffffffff1661382390612a73565b9061382d906116e1565b87516138429167ffffffffffffffff16612ab8565b90604051938493518091602086015e830160208101915f83528051926020849201905e016020016816113a37ba30b6111d60b91b815281516020819301600983015e0160098101607d60f81b905203600901601e19810182526001016138a890826111a8565b96600101966135e4565b60406138c0815191826111a8565b60018152600b60fa1b6020820152926136bd565b965050509291908115613a3a579360016115cc94819460206138fb600a96829a5190612ab8565b91600b6040519161390d6040846111a8565b60058352838301956437ba3432b960d91b875260278561392b611754565b60405199828b0197663d9134b2111d1160c91b8952518091858d015e8a01906a1116113a34ba3632911d1160a91b84830152805192839101603283015e010190691116113230ba32911d1160b11b84830152518092601583015e0101936a11161130b6b7bab73a111d60a91b888601526139de6015600b838b8851888a019a818c8783015e01017416113a30bc111d2dae961138bab0b73a34ba3c911d60591b8382015203018a198101845201826111a8565b6040519a878c985191829101858a015e870190600b60fa1b84830152518092602183015e010190691896113a37ba30b6111d60b11b84830152518092600b83015e0101607d60f81b838201520301601e198101845201826111a8565b5050505090565b90815115613b7857815160028101809111610e545760039004908160021b917f3fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811603610e5457604051917f4142434445464748494a4b4c4d4e4f505152535455565758595a616263646566601f527f6768696a6b6c6d6e6f707172737475767778797a303132333435363738392b2f603f52602083018480518101602081018051915f82525b808910613b3c5750602095969750906003929152510680600114613b2757600214613b1a575b50808452830101604052565b603d905f1901535f613b0e565b50603d90815f1982015360011901535f613b0e565b939760036004910198603f8a51818160121c165183538181600c1c16516001840153818160061c16516002840153165160038201530193613ae8565b9050604051613b886020826111a8565b5f815290565b613b9790612a73565b8051600e8110613ba5575090565b600e0390600e8211610e5457612b926115cc92604051613bc66040826111a8565b60018152600360fc1b6020820152613c56565b613be290612a73565b805160028110613bf0575090565b6002039060028211610e5457612b926115cc92604051613bc66040826111a8565b601281101561218657600c8111613c51576009811015613c4b576006811015613c455760058114613c3f5790565b50600490565b50600590565b50600690565b505f90565b80516060939290811581151715613c6c57505050565b6040519450909160208501905b60205f5b81818401015181850152019083821015613c9a5790602090613c7d565b939183915001905f19019283613c7957505f815260208101604052849003601f19018452505056fea2646970667358221220227f87bd390f77d6674832ad005be0f7dc60f6988ac0f38fbe05758c4dcb18d164736f6c63430008250033",
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
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"acceptOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"id\",\"type\":\"uint16\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"addCarrier\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"distance\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"}],\"internalType\":\"structIShipments.Parcel\",\"name\":\"parcel\",\"type\":\"tuple\"}],\"name\":\"assign\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"\",\"type\":\"uint16\"},{\"internalType\":\"uint24\",\"name\":\"\",\"type\":\"uint24\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"id\",\"type\":\"uint16\"}],\"name\":\"carrier\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"known\",\"type\":\"bool\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"}],\"name\":\"lane\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"carrier\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint24\",\"name\":\"pickup\",\"type\":\"uint24\"},{\"internalType\":\"uint64\",\"name\":\"price\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"transit\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"maxWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"maxSize\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"range\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint16\",\"name\":\"capacity\",\"type\":\"uint16\"}],\"internalType\":\"structIShipments.Quote[]\",\"name\":\"quotes\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pendingOwner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"carrier\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint24\",\"name\":\"pickup\",\"type\":\"uint24\"},{\"internalType\":\"uint64\",\"name\":\"price\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"transit\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"maxWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"maxSize\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"range\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint16\",\"name\":\"capacity\",\"type\":\"uint16\"}],\"internalType\":\"structIShipments.Quote\",\"name\":\"quote\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"post\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"size\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"distance\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"}],\"internalType\":\"structIShipments.Parcel\",\"name\":\"parcel\",\"type\":\"tuple\"},{\"internalType\":\"uint16\",\"name\":\"from\",\"type\":\"uint16\"}],\"name\":\"reassign\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"\",\"type\":\"uint16\"},{\"internalType\":\"uint24\",\"name\":\"\",\"type\":\"uint24\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"renounceOwnership\",\"outputs\":[],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"id\",\"type\":\"uint16\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"setCarrier\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"transferOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint16\",\"name\":\"carrier\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"CarrierAdded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint16\",\"name\":\"carrier\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"CarrierChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferStarted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferred\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint16\",\"name\":\"carrier\",\"type\":\"uint16\"}],\"name\":\"PickupMissed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint16\",\"name\":\"carrier\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"carrier\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint24\",\"name\":\"pickup\",\"type\":\"uint24\"},{\"internalType\":\"uint64\",\"name\":\"price\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"transit\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"maxWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"maxSize\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"range\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint16\",\"name\":\"capacity\",\"type\":\"uint16\"}],\"indexed\":false,\"internalType\":\"structIShipments.Quote\",\"name\":\"quote\",\"type\":\"tuple\"}],\"name\":\"QuotePosted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint16\",\"name\":\"carrier\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"price\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"transit\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"score\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"capacityLeft\",\"type\":\"uint16\"}],\"name\":\"ShipmentAssigned\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"carrier\",\"type\":\"uint16\"}],\"name\":\"CarrierKnown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"carrier\",\"type\":\"uint16\"}],\"name\":\"CarrierUnknown\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"}],\"name\":\"LaneFull\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"OwnableInvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"OwnableUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"OwnerNeeded\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"}],\"name\":\"QuoteExpired\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"QuoteMalformed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint40\",\"name\":\"found\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"standing\",\"type\":\"uint40\"}],\"name\":\"QuoteReplayed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"found\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"expected\",\"type\":\"address\"}],\"name\":\"QuoteSigner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint256\",\"name\":\"most\",\"type\":\"uint256\"}],\"name\":\"QuoteTooLong\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"}]",
	ID:  "8fd3246240f2e718a46526b4e92c1a8d4a",
	Bin: "0x61016080604052346101ca5760208161230c803803809161002082856101ce565b8339810103126101ca57516001600160a01b038116908190036101ca576040519061004c6040836101ce565b60118252602082017057617962696c6c20536869706d656e747360781b81526040519261007a6040856101ce565b600184526020840192603160f81b845280156101b757600180546001600160a01b03199081169091555f8054918216831781556001600160a01b03909116907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09080a36100e681610205565b610120526100f384610205565b61014052519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261015c60c0826101ce565b5190206080523060c05260405161209b9081610271823960805181611ef5015260a05181611fb2015260c05181611ec6015260e05181611f4401526101005181611f6a01526101205181610bb901526101405181610be20152f35b631e4fbdf760e01b5f525f60045260245ffd5b5f80fd5b601f909101601f19168101906001600160401b038211908210176101f157604052565b634e487b7160e01b5f52604160045260245ffd5b601f815111610230576020815191015160208210610221571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe60806040526004361015610011575f80fd5b5f3560e01c80636db6f820146111e8578063715018a6146111c957806379ba5097146111445780638074f7c81461104357806380c3ede214610c9957806384b0196e14610ba15780638da5cb5b14610b7c578063c5afe3341461060f578063d35cd6b8146103dd578063dda4f15d14610189578063e30c397814610163578063f061e6bd146101195763f2fde38b146100a8575f80fd5b34610115576020366003190112610115576001600160a01b036100c9611245565b6100d1611d25565b16806001600160a01b031960015416176001556001600160a01b035f54167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e227005f80a3005b5f80fd5b34610115576101003660031901126101155760e03660231901126101155761014260043561164c565b6040805161ffff909316835262ffffff9091166020830152819081015b0390f35b34610115575f3660031901126101155760206001600160a01b0360015416604051908152f35b346101155761ffff61019a36611296565b939091926101a6611d25565b1691825f52600460205260ff60405f205460a01c16156103ca57604051936101cd85611452565b6001600160a01b0382168552600160208601958187526101ee3684876115d0565b60408281019182525f88815260046020522091518254985174ffffffffffffffffffffffffffffffffffffffffff199099166001600160a01b03919091161797151560a01b60ff60a01b16979097178155955180519096919091019067ffffffffffffffff81116103b657610263825461141a565b601f8111610365575b506020601f82116001146102dc5790806102cc9493927f8f329c43d11c687f89479be0a17014f718b46b4939b3514e406d7f323fa95f8498995f926102d1575b50508160011b915f199060031b1c19161790555b60405193849384611616565b0390a2005b0151905089806102ac565b601f19821697835f52815f20985f5b81811061034d57509860019284926102cc9796957f8f329c43d11c687f89479be0a17014f718b46b4939b3514e406d7f323fa95f849b9c10610335575b505050811b0190556102c0565b01515f1960f88460031b161c19169055898080610328565b838301518b556001909a0199602093840193016102eb565b8181111561026c57825f5260205f20601f830160051c90602084106103ae575b81601f9101920160051c03905f5b8281106103a157505061026c565b5f82820155600101610393565b5f9150610385565b634e487b7160e01b5f52604160045260245ffd5b826388d26f4960e01b5f5260045260245ffd5b346101155761ffff6103ee36611296565b939091926103fa611d25565b1691821580156105fe575b6103ca57825f52600460205260ff60405f205460a01c166105eb576040519361042d85611452565b6001600160a01b03821685526001602086019581875261044e3684876115d0565b60408281019182525f88815260046020522091518254985174ffffffffffffffffffffffffffffffffffffffffff199099166001600160a01b03919091161797151560a01b60ff60a01b16979097178155955180519096919091019067ffffffffffffffff81116103b6576104c3825461141a565b601f811161059a575b506020601f821160011461052a5790806102cc9493927f58b3ede3e4f59c8dd99f0138b3bc760faeb9cc724d6bc849bda249c1acf0f1bc98995f926102d15750508160011b915f199060031b1c191617905560405193849384611616565b601f19821697835f52815f20985f5b81811061058257509860019284926102cc9796957f58b3ede3e4f59c8dd99f0138b3bc760faeb9cc724d6bc849bda249c1acf0f1bc9b9c1061033557505050811b0190556102c0565b838301518b556001909a019960209384019301610539565b818111156104cc57825f5260205f20601f830160051c90602084106105e3575b81601f9101920160051c03905f5b8281106105d65750506104cc565b5f828201556001016105c8565b5f91506105ba565b826301219f5d60e61b5f5260045260245ffd5b506001600160a01b03811615610405565b346101155736600319016101c08112610115576101a013610115576101a43567ffffffffffffffff81116101155761064b903690600401611268565b6001600160a01b0361065b611593565b16158015610b69575b8015610b54575b8015610b41575b8015610b2d575b8015610b15575b610b065764ffffffffff6106926115bb565b164211610ae55763020f5800420191824211610ad1578264ffffffffff6106b76115bb565b1611610aac576106c7925061196a565b6001600160a01b036106d7611593565b165f52600560205260405f2061ffff6106ee6112e8565b165f5260205260405f2063ffffffff610705611319565b165f5260205260405f2061071881611bf3565b90818154808214610a7c575b5061072e9161133d565b50906107386112f9565b6084359060048210156101155761074d6115a9565b61ffff6040519261075d84611452565b16825261ffff602083019261077285856114c4565b62ffffff604082019316835251168554928161ffff198516178755516004811015610a6857915165ffffffffffff199093161760109190911b62ff0000161760189190911b65ffffff0000001617835567ffffffffffffffff60c43590811693908490036101155760e4359263ffffffff8416808503610115576101043563ffffffff8116808203610115576101243563ffffffff81169081810361011557610144359263ffffffff8416948585036101155761082d6115bb565b96610184359961ffff8b1698898c03610115578d8f92918b92836040516108538161146e565b8681528760208201528960408201528b60608201528d608082015264ffffffffff841660a082015260c001526001019384549164ffffffffff60c01b9060c01b169264ffffffffff60c01b199263ffffffff60a01b199263ffffffff60801b19916fffffffffffffffffffffffffffffffff191617169060401b6bffffffff00000000000000001617168660601b6fffffffff0000000000000000000000001617168760801b63ffffffff60801b161763ffffffff60a01b8a60a01b1617178255610935919081549061ffff60e81b9060e81b169061ffff60e81b1916179055565b61093d611593565b9b6109466112f9565b9d61094f6112e8565b9c610958611319565b9b6040519e8f9061ffff168152602001526004356001600160a01b0381168091036101155760408f015260243561ffff81168091036101155760608f015260443561ffff81168091036101155760808f01526064359063ffffffff82168092036101155760c08f6109cf9360a0820152019061125b565b60a43562ffffff81168091036101155760e08e01526101008d0152506101208b0152506101408901525061016087015250610180850152610164359264ffffffffff84168094036101155763ffffffff6101e0936001600160a01b039361ffff937f01e3d000af32ace36ac368265a8b94d9280b6b92c159f735a5f5f80dc6a011bf976101a08a0152506101c0880152169616941692a4005b634e487b7160e01b5f52602160045260245ffd5b9050680100000000000000008110156103b65761072e91610aa482600186940183558261133d565b505091610724565b8264ffffffffff610abb6115bb565b63068bb67b60e01b5f521660045260245260445ffd5b634e487b7160e01b5f52601160045260245ffd5b64ffffffffff610af36115bb565b633d77759560e01b5f521660045260245ffd5b6395d5394f60e01b5f5260045ffd5b5062093a8062ffffff610b266115a9565b1611610680565b5062ffffff610b3a6115a9565b1615610679565b5060843560048110156101155715610672565b5063ffffffff610b62611319565b161561066b565b5061ffff610b756112e8565b1615610664565b34610115575f3660031901126101155760206001600160a01b035f5416604051908152f35b34610115575f36600319011261011557610c3d610bdd7f0000000000000000000000000000000000000000000000000000000000000000611e4a565b610c067f0000000000000000000000000000000000000000000000000000000000000000611e4a565b6020610c4b60405192610c19838561148a565b5f84525f368137604051958695600f60f81b875260e08588015260e0870190611221565b908582036040870152611221565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b828110610c8257505050500390f35b835185528695509381019392810192600101610c73565b3461011557606036600319011261011557610cb2611245565b60243561ffff8116809103610115576044359163ffffffff8316809303610115576001600160a01b031690815f52600560205260405f20815f5260205260405f20835f5260205260405f2092835493610d0a856114ac565b94610d18604051968761148a565b80865260208601915f5260205f20915f905b828210610ff55750505050835191610d41836114ac565b92610d4f604051948561148a565b808452610d5e601f19916114ac565b015f5b818110610f775750505f5b8551811015610e5f57610d7f818761157f565b5151906020610d8e828961157f565b510151610d9b828761157f565b5161ffff845116906020850151916004831015610a6857610dd36101409362ffffff604060019901511660a0850152608084016114c4565b876060830152866040830152602082015288815267ffffffffffffffff83511663ffffffff60208501511663ffffffff60408601511663ffffffff60608701511661012085015261010084015260e083015260c082015263ffffffff6080840151169261ffff60c064ffffffffff60a08401511692015116610180830152610160820152015201610d6c565b836040518091602082016020835281518091526020604084019201905f5b818110610e8b575050500390f35b9193509160206101a060019261ffff61018088516001600160a01b0381511684528286820151168685015282604082015116604085015263ffffffff6060820151166060850152610ee46080820151608086019061125b565b62ffffff60a08201511660a085015267ffffffffffffffff60c08201511660c085015263ffffffff60e08201511660e085015263ffffffff6101008201511661010085015263ffffffff6101208201511661012085015263ffffffff6101408201511661014085015264ffffffffff61016082015116610160850152015116610180820152019401910191849392610e7d565b604051906101a082019180831067ffffffffffffffff8411176103b6576020926040525f81525f838201525f60408201525f60608201525f60808201525f60a08201525f60c08201525f60e08201525f6101008201525f6101208201525f6101408201525f6101608201525f61018082015282828801015201610d61565b6040516040810181811067ffffffffffffffff8211176103b657600192600292602092604052611024886114d0565b8152611031858901611509565b83820152815201940191019092610d2a565b346101155760203660031901126101155760043561ffff8116809103610115575f52600460205260405f2060018154910190604051915f908054906110878261141a565b808652916001811690811561111d57506001146110e0575b60ff8461015f876110b28188038261148a565b60405193836001600160a01b03869516855260a01c1615156020840152606060408401526060830190611221565b5f908152602081209092505b8183106111035750508201602001826110b261109f565b6001816020929493945483858901015201910191906110ec565b60ff191660208088019190915292151560051b860190920192508491506110b2905061109f565b34610115575f36600319011261011557600154336001600160a01b038216036111b6576001600160a01b0319166001555f54336001600160a01b03198216175f556001600160a01b033391167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a3005b63118cdaa760e01b5f523360045260245ffd5b34610115575f3660031901126101155763017ed72b60e01b5f5260045ffd5b34610115576101203660031901126101155760e0366023190112610115576101043561ffff81168103610115576101429060043561136a565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b600435906001600160a01b038216820361011557565b906004821015610a685752565b9181601f840112156101155782359167ffffffffffffffff8311610115576020838186019501011161011557565b60606003198201126101155760043561ffff8116810361011557916024356001600160a01b038116810361011557916044359067ffffffffffffffff8211610115576112e491600401611268565b9091565b60443561ffff811681036101155790565b60243561ffff811681036101155790565b3561ffff811681036101155790565b60643563ffffffff811681036101155790565b3563ffffffff811681036101155790565b8054821015611356575f5260205f209060011b01905f90565b634e487b7160e01b5f52603260045260245ffd5b335f52600560205260405f2060243561ffff81168103610115578061ffff9150165f5260205260405f2060443563ffffffff81168103610115578063ffffffff9150165f5260205260405f20916113c381602485611791565b9290915f19841461140f57611408836112e49661ffff6024941685337f7472b69a66f1fa912201b72b7961b9af06b266c8238d352e1a14065181ec1ee55f80a461133d565b509161185a565b50505050505f905f90565b90600182811c92168015611448575b602083101461143457565b634e487b7160e01b5f52602260045260245ffd5b91607f1691611429565b6060810190811067ffffffffffffffff8211176103b657604052565b60e0810190811067ffffffffffffffff8211176103b657604052565b90601f8019910116810190811067ffffffffffffffff8211176103b657604052565b67ffffffffffffffff81116103b65760051b60200190565b6004821015610a685752565b906040516114dd81611452565b604062ffffff82945461ffff8116845261150060ff8260101c16602086016114c4565b60181c16910152565b906040516115168161146e565b60c061ffff82945467ffffffffffffffff8116845263ffffffff8160401c16602085015263ffffffff8160601c16604085015263ffffffff8160801c16606085015263ffffffff8160a01c16608085015264ffffffffff81841c1660a085015260e81c16910152565b80518210156113565760209160051b010190565b6004356001600160a01b03811681036101155790565b60a43562ffffff811681036101155790565b6101643564ffffffffff811681036101155790565b92919267ffffffffffffffff82116103b657604051916115fa601f8201601f19166020018461148a565b829481845281830111610115578281602093845f960137010152565b91926060936001600160a01b03829316845260406020850152816040850152848401375f828201840152601f01601f1916010190565b335f52600560205260405f2060243561ffff81168103610115578061ffff9150165f5260205260405f2060443563ffffffff81168103610115578063ffffffff9150165f5260205260405f20906116a46024836116c6565b915f1983146116bc576024611408836112e49661133d565b505050505f905f90565b805491925f91825b5f195f5b86811061173557505f19811461170c5761ffff6116ef868561133d565b5054168015159081611716575b5061170c57506001841b176116ce565b9550505091509190565b90505f5260046020526001600160a01b0360405f20541615155f6116fc565b600183829993999894981c16611789576117648261175f6001611758858961133d565b5001611509565b611d4b565b88811061177d575b506001905b019690969591956116d2565b9750945084600161176c565b600190611771565b9190925f9183549361ffff5f9216915b5f195f5b87811061180a57505f1981146117e05761ffff6117c2878561133d565b5054168481141590816117eb575b506117e057506001851b176117a1565b965050505091509190565b90505f5260046020526001600160a01b0360405f20541615155f6117d0565b600183829a939a9994991c166118525761182d8261175f6001611758858961133d565b898110611846575b506001905b019790979691966117a5565b98509550856001611835565b60019061183a565b9190949394600182019361187661187086611509565b936114d0565b9660c084019561ffff875116908115610ad15761ffff5f199092019182168852805461ffff60e81b191660e89290921b61ffff60e81b1691909117905561ffff885116956020890151946004861015610a685763ffffffff6118e360206118dc8861130a565b970161132c565b61ffff8083602067ffffffffffffffff875116960151169551169761190b604051809b61125b565b1660208901521660408701526060860152608085015260a084015260c083015260e08201527fc2ed76528b833244a7e4d1f0c40ebf0b1f076fadf59e02cd18bf951c28ba8e7e6101003392a462ffffff604061ffff8451169301511690565b906024359161ffff831680840361011557805f5260046020526001600160a01b0360405f205416938415611be0576040519160208301917f48fdc1bf51d21996d75762f3bf18be968910d935d423c6f97df6d97b853a8b518352600435906001600160a01b0382168203610115576001600160a01b0383921660408601520361011557606083015260443561ffff811681036101155761ffff16608083015260643563ffffffff811681036101155763ffffffff1660a0830152608435600481101561011557611a3e9060c084019061125b565b60a43562ffffff81168091036101155760e083015260c43567ffffffffffffffff81168091036101155761010083015260e43563ffffffff811681036101155763ffffffff166101208301526101043563ffffffff811681036101155763ffffffff166101408301526101243563ffffffff811681036101155763ffffffff166101608301526101443563ffffffff811681036101155763ffffffff166101808301526101643564ffffffffff8116809103610115576101a0830152610184359161ffff831683036101155761ffff604293166101c08201526101c08152611b286101e08261148a565b519020611b33611ebc565b906040519161190160f01b83526002830152602282015220916001600160a01b03611b5f828486611e88565b50501692848414611bd9576064825f9360209560405194630b135d3f60e11b8652600486015260406024860152816044860152838501378281018201849052601f01601f19160190855afa630b135d3f60e11b5f5114601f3d11161615611bc4575050565b634bcfd0f560e11b5f5260045260245260445ffd5b5050505050565b506388d26f4960e01b5f5260045260245ffd5b80549081905f906024359061ffff821680831415935b858110611c6557505050505060108110611c60578114611c265790565b60443561ffff81169081810361011557506064359063ffffffff82169182810361011557506305d67eab60e21b5f5260045260245260445ffd5b905090565b611c78611c72828561133d565b506114d0565b64ffffffffff6001611c8a848761133d565b50015460c01c169061ffff815116876101155784149081611d02575b50611cc2574211611cba575b600101611c09565b955085611cb2565b95509550505050506101643564ffffffffff8116908181036101155782821115611cec5750505090565b50633851e0e960e21b5f5260045260245260445ffd5b6020915001516004811015610a685760843590600482101561011557145f611ca6565b6001600160a01b035f541633036111b657565b81810292918115918404141715610ad157565b61ffff60c082015116158015611e36575b611d686040840161132c565b63ffffffff806040850151169116118015611e15575b8015611df4575b8115611dec575b50611de557611dd99063ffffffff602061ffff611dce60c0611dc783611db460a08b0161130a565b1667ffffffffffffffff88511690611d38565b970161130a565b169201511690611d38565b8101809111610ad15790565b50505f1990565b90505f611d8c565b50611e016080840161132c565b63ffffffff80608085015116911611611d85565b50611e226060840161132c565b63ffffffff80606085015116911611611d7e565b5064ffffffffff60a0820151164211611d5c565b60ff811690601f8211611e795760405191611e6660408461148a565b6020808452838101919036833783525290565b632cd44ac360e21b5f5260045ffd5b9060418303611eb257611eab9250602081013591604082359201355f1a90611fd8565b9192909190565b50505f9160029190565b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016301480611faf575b15611f17577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a08152611fa960c08261148a565b51902090565b507f00000000000000000000000000000000000000000000000000000000000000004614611eee565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841161205a579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa1561204f575f516001600160a01b0381161561204557905f905f90565b505f906001905f90565b6040513d5f823e3d90fd5b5050505f916003919056fea26469706673582212208de638310f26f46c7d4c0aed9f2f0bcd225df1462676b29d622ee046b5b2aac964736f6c63430008250033",
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
