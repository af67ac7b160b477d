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

// IJournalsDevice is an auto generated low-level Go binding around an user-defined struct.
type IJournalsDevice struct {
	Key        common.Address
	Scheme     uint8
	Role       uint8
	Site       uint16
	ValidUntil *big.Int
	Revoked    bool
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

// IOrdersLine is an auto generated low-level Go binding around an user-defined struct.
type IOrdersLine struct {
	Gtin     uint64
	Quantity uint32
}

// IOrdersOrder is an auto generated low-level Go binding around an user-defined struct.
type IOrdersOrder struct {
	Shopper   common.Address
	Status    uint8
	Centre    uint16
	Confirmed uint8
	Carrier   uint16
	Handover  uint8
	PlacedAt  *big.Int
}

// IOrdersStock is an auto generated low-level Go binding around an user-defined struct.
type IOrdersStock struct {
	OnHand   uint64
	Reserved uint64
}

// IOrdersTerms is an auto generated low-level Go binding around an user-defined struct.
type IOrdersTerms struct {
	Merchant    common.Address
	Shopper     common.Address
	Token       common.Address
	Price       *big.Int
	Zone        uint32
	ValidUntil  *big.Int
	DeliverBy   *big.Int
	Weight      uint32
	PriceWeight uint16
	TimeWeight  uint16
	Commitment  [32]byte
	Nonce       uint64
	Lines       []IOrdersLine
}

// IOrdersZone is an auto generated low-level Go binding around an user-defined struct.
type IOrdersZone struct {
	Lat      int32
	Lon      int32
	HalfSide uint32
	Ranking  [32]byte
}

// IShipmentsQuote is an auto generated low-level Go binding around an user-defined struct.
type IShipmentsQuote struct {
	Consumer   common.Address
	Carrier    uint16
	Centre     uint16
	Zone       uint32
	Mode       uint8
	Price      uint64
	Transit    uint32
	MaxWeight  uint32
	ValidUntil *big.Int
	Capacity   uint16
}

// JournalsMetaData contains all meta data concerning the Journals contract.
var JournalsMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"firstSeq\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"t0\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"t1\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"acts\",\"type\":\"bool\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes20\",\"name\":\"prev\",\"type\":\"bytes20\"}],\"internalType\":\"structIJournals.Segment\",\"name\":\"segment\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"accept\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"key\",\"type\":\"address\"},{\"internalType\":\"enumScheme\",\"name\":\"scheme\",\"type\":\"uint8\"},{\"internalType\":\"enumRole\",\"name\":\"role\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"site\",\"type\":\"uint16\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"bool\",\"name\":\"revoked\",\"type\":\"bool\"}],\"internalType\":\"structIJournals.Device\",\"name\":\"found\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"acceptOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"id\",\"type\":\"address\"}],\"name\":\"device\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"key\",\"type\":\"address\"},{\"internalType\":\"enumScheme\",\"name\":\"scheme\",\"type\":\"uint8\"},{\"internalType\":\"enumRole\",\"name\":\"role\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"site\",\"type\":\"uint16\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"bool\",\"name\":\"revoked\",\"type\":\"bool\"}],\"internalType\":\"structIJournals.Device\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"firstSeq\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"t0\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"t1\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"acts\",\"type\":\"bool\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes20\",\"name\":\"prev\",\"type\":\"bytes20\"}],\"internalType\":\"structIJournals.Segment\",\"name\":\"segment\",\"type\":\"tuple\"}],\"name\":\"digest\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"id\",\"type\":\"address\"},{\"internalType\":\"enumScheme\",\"name\":\"scheme\",\"type\":\"uint8\"},{\"internalType\":\"enumRole\",\"name\":\"role\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"site\",\"type\":\"uint16\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"}],\"name\":\"enroll\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"id\",\"type\":\"address\"}],\"name\":\"journal\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes20\",\"name\":\"head\",\"type\":\"bytes20\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"nextSeq\",\"type\":\"uint64\"}],\"internalType\":\"structIJournals.Journal\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pendingOwner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"renounceOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"id\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"fromSeq\",\"type\":\"uint64\"}],\"name\":\"revoke\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"id\",\"type\":\"address\"}],\"name\":\"revokedFrom\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"transferOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"enumScheme\",\"name\":\"scheme\",\"type\":\"uint8\"},{\"indexed\":true,\"internalType\":\"enumRole\",\"name\":\"role\",\"type\":\"uint8\"},{\"indexed\":true,\"internalType\":\"uint16\",\"name\":\"site\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"}],\"name\":\"DeviceEnrolled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"fromSeq\",\"type\":\"uint64\"}],\"name\":\"DeviceRevoked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferStarted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferred\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"firstSeq\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"t0\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"t1\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"acts\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"}],\"name\":\"SegmentAccepted\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"BadSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"}],\"name\":\"DeviceExpired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"DeviceKnown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"DeviceMalformed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"seq\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"revokedFrom\",\"type\":\"uint64\"}],\"name\":\"DeviceRevokedFrom\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"DeviceUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"found\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"expected\",\"type\":\"uint32\"}],\"name\":\"EpochStale\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"name\":\"MissingPrecompile\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"found\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"expected\",\"type\":\"address\"}],\"name\":\"NotConsumer\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"OwnableInvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"OwnableUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"bytes20\",\"name\":\"found\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"expected\",\"type\":\"bytes20\"}],\"name\":\"PrevMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"SegmentEmpty\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"found\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"expected\",\"type\":\"uint64\"}],\"name\":\"SegmentGap\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"found\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"expected\",\"type\":\"uint64\"}],\"name\":\"SegmentReplayed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"t0\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"t1\",\"type\":\"uint64\"}],\"name\":\"SegmentTime\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"}]",
	ID:  "a85f001bc6c2eddc7f1b7cd742ef9f8bae",
	Bin: "0x61016080604052346101c957602081612264803803809161002082856101cd565b8339810103126101c957516001600160a01b038116908190036101c9576040519061004c6040836101cd565b60108252602082016f57617962696c6c204a6f75726e616c7360801b8152604051926100796040856101cd565b600184526020840192603160f81b845280156101b657600180546001600160a01b03199081169091555f8054918216831781556001600160a01b03909116907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09080a36100e581610204565b610120526100f284610204565b61014052519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261015b60c0826101cd565b5190206080523060c052604051611ff49081610270823960805181611b77015260a05181611c34015260c05181611b48015260e05181611bc601526101005181611bec01526101205181611040015261014051816110690152f35b631e4fbdf760e01b5f525f60045260245ffd5b5f80fd5b601f909101601f19168101906001600160401b038211908210176101f057604052565b634e487b7160e01b5f52604160045260245ffd5b601f81511161022f576020815191015160208210610220571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe60806040526004361015610011575f80fd5b5f3560e01c80635ba216f614611319578063715018a61461127557806379ba50971461118b5780637c5e07061461113c57806384b0196e146110285780638da5cb5b14610ff6578063ab75988814610fd2578063c380813214610c7e578063d0cdd02914610bb7578063d4fb76ca1461026b578063e09792841461017e578063e30c39781461014b5763f2fde38b146100a8575f80fd5b346101475760206003193601126101475773ffffffffffffffffffffffffffffffffffffffff6100d6611466565b6100de6118f7565b16807fffffffffffffffffffffffff0000000000000000000000000000000000000000600154161760015573ffffffffffffffffffffffffffffffffffffffff5f54167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e227005f80a3005b5f80fd5b34610147575f60031936011261014757602073ffffffffffffffffffffffffffffffffffffffff60015416604051908152f35b3461014757604060031936011261014757610197611466565b6024359073ffffffffffffffffffffffffffffffffffffffff821682036101475773ffffffffffffffffffffffffffffffffffffffff905f604080516101dc81611596565b8281528260208201520152165f52600660205273ffffffffffffffffffffffffffffffffffffffff60405f2091165f52602052606061021d60405f20611819565b67ffffffffffffffff60408051927fffffffffffffffffffffffffffffffffffffffff000000000000000000000000815116845263ffffffff60208201511660208501520151166040820152f35b3461014757600319360161016081126101475761014013610147576101443567ffffffffffffffff8111610147573660238201121561014757806004013567ffffffffffffffff8111610147573660248284010111610147576102cc6117a3565b5073ffffffffffffffffffffffffffffffffffffffff6102ea6117d3565b163303610b6a5773ffffffffffffffffffffffffffffffffffffffff61030e6117f6565b16805f52600460205260405f2091604051926103298461154d565b5473ffffffffffffffffffffffffffffffffffffffff811684526020840161035760ff8360a01c168261178b565b61036a60ff8360a81c1660408701611797565b61ffff8260b01c166060860152608085019064ffffffffff8360c01c16825260ff60a087019360e81c1615158352335f52600660205260405f20855f5260205260405f209263ffffffff845460a01c16926103c36117f6565b92516003811015610b3d5715610afb5764ffffffffff90511680421015610ab6575063ffffffff6103f261186a565b1615610a7457610400611890565b67ffffffffffffffff806104126118a7565b169116118015610a38575b6109d357516108a6575b505061043290611819565b61043a6117f6565b9063ffffffff61044861187d565b16158015610889575b6108035761045d61187d565b63ffffffff806020840151169116116107f5575b6104796118be565b67ffffffffffffffff604083019181835116918291161061079a575067ffffffffffffffff90816104a86118be565b915116918291161161073f5750907fffffffffffffffffffffffffffffffffffffffff00000000000000000000000091826104e1611917565b91511692839116036106cc5750506105069060246104fd6115f3565b95018585611947565b156106a15761051361187d565b61053261051e6118be565b63ffffffff61052b61186a565b16906118d5565b6040519161053f83611596565b7fffffffffffffffffffffffffffffffffffffffff0000000000000000000000008616835263ffffffff602084019116815267ffffffffffffffff6040840192168252335f52600660205260405f20845f526020527fffffffffffffffff00000000000000000000000000000000000000000000000077ffffffff000000000000000000000000000000000000000060405f20945160601c925160a01b16925160c01b1691171790556105f061187d565b6105f86118be565b9361060161186a565b610609611890565b956106126118a7565b60e435928315158094036101475761069d9863ffffffff67ffffffffffffffff9492858094836040519b168b521660208a015216604088015216606086015216608084015260a08301526101043560c083015260e08201527f1868f78eeeef24b6dabec7ba530155c1880cb45e1427a28daf3811eda99176996101003392a3604051918291826114d9565b0390f35b7f9a7d38d9000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7fffffffffffffffffffffffffffffffffffffffff0000000000000000000000009073ffffffffffffffffffffffffffffffffffffffff61070b611917565b917fb76e5e82000000000000000000000000000000000000000000000000000000005f52166004521660245260445260645ffd5b67ffffffffffffffff8373ffffffffffffffffffffffffffffffffffffffff6107666118be565b917ffb9636c1000000000000000000000000000000000000000000000000000000005f52166004521660245260445260645ffd5b67ffffffffffffffff8473ffffffffffffffffffffffffffffffffffffffff6107c16118be565b917f9afbebdb000000000000000000000000000000000000000000000000000000005f52166004521660245260445260645ffd5b5f60408201525f8152610471565b9063ffffffff809281602061081661187d565b920151168061086d575073ffffffffffffffffffffffffffffffffffffffff6001935b7f14af76de000000000000000000000000000000000000000000000000000000005f5216600452166024521660445260645ffd5b73ffffffffffffffffffffffffffffffffffffffff9093610839565b5061089261187d565b63ffffffff80602084015116911610610451565b73ffffffffffffffffffffffffffffffffffffffff1690815f52600560205267ffffffffffffffff60405f205416917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff67ffffffffffffffff61090a61051e6118be565b16019167ffffffffffffffff83116109a65761092461187d565b908061099a575063ffffffff8060015b169116118015610986575b6109495750610427565b9067ffffffffffffffff917f1568041f000000000000000000000000000000000000000000000000000000005f526004521660245260445260645ffd5b508267ffffffffffffffff8316101561093f565b63ffffffff8091610934565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b67ffffffffffffffff82816109e6611890565b73ffffffffffffffffffffffffffffffffffffffff610a036118a7565b937f34f398be000000000000000000000000000000000000000000000000000000005f5216600452166024521660445260645ffd5b50610a416118a7565b620151804201908142116109a6576103e88202918083046103e814901517156109a65767ffffffffffffffff161161041d565b73ffffffffffffffffffffffffffffffffffffffff827f0af8a30d000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b73ffffffffffffffffffffffffffffffffffffffff837f2120a8c5000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b73ffffffffffffffffffffffffffffffffffffffff837fdd7510ee000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b73ffffffffffffffffffffffffffffffffffffffff610b876117d3565b7f065a2dc2000000000000000000000000000000000000000000000000000000005f52336004521660245260445ffd5b346101475760206003193601126101475773ffffffffffffffffffffffffffffffffffffffff610be5611466565b610bed6117a3565b50165f52600460205261069d60405f2060ff60405191610c0c8361154d565b5473ffffffffffffffffffffffffffffffffffffffff81168352610c38828260a01c166020850161178b565b610c4a828260a81c1660408501611797565b61ffff8160b01c16606084015264ffffffffff8160c01c16608084015260e81c16151560a0820152604051918291826114d9565b346101475760a060031936011261014757610c97611466565b6024356003811015610147576044359060068210159081610147576064359361ffff8516809503610147576084359064ffffffffff82168092036101475773ffffffffffffffffffffffffffffffffffffffff90610cf36118f7565b169283158015610fca575b8015610fc0575b8015610fb8575b610f8c57835f52600460205260ff60405f205460a01c166003811015610b3d57610f605781421015610f3057604051610d448161154d565b84815260208101610d55858261178b565b60408201610d638882611797565b60608301898152608084019086825260a08501935f8552895f52600460205273ffffffffffffffffffffffffffffffffffffffff60405f209651167fffffffffffffffffffffffff000000000000000000000000000000000000000087541617865551926003841015610b3d5785549051916006831015610b3d5775ff000000000000000000000000000000000000000000917fffffffffffffffff00000000ffffffffffffffffffffffffffffffffffffffff74ff00000000000000000000000000000000000000007cffffffffff00000000000000000000000000000000000000000000000077ffff000000000000000000000000000000000000000000007fffffff0000000000ffffffffffffffffffffffffffffffffffffffffffffffff955160b01b16975160c01b169760a01b16911617169160a81b1617171782555115157fffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7dff000000000000000000000000000000000000000000000000000000000083549260e81b169116179055610b3d577f2d98d8a019b939c38281ecdcb06067c82547093f48c657a391c87796eaedf80691604091610f28835180936114cc565b6020820152a4005b50827f2120a8c5000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b837fce2263f5000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b837f20a03d4a000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b508515610d0c565b50505f8415610d05565b508215610cfe565b3461014757610140600319360112610147576020610fee6115f3565b604051908152f35b34610147575f60031936011261014757602073ffffffffffffffffffffffffffffffffffffffff5f5416604051908152f35b34610147575f600319360112610147576110e06110647f0000000000000000000000000000000000000000000000000000000000000000611ada565b61108d7f0000000000000000000000000000000000000000000000000000000000000000611ada565b60206110ee604051926110a083856115b2565b5f84525f3681376040519586957f0f00000000000000000000000000000000000000000000000000000000000000875260e08588015260e0870190611489565b908582036040870152611489565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b82811061112557505050500390f35b835185528695509381019392810192600101611116565b346101475760206003193601126101475773ffffffffffffffffffffffffffffffffffffffff61116a611466565b165f526005602052602067ffffffffffffffff60405f205416604051908152f35b34610147575f600319360112610147573373ffffffffffffffffffffffffffffffffffffffff6001541603611249577fffffffffffffffffffffffff0000000000000000000000000000000000000000600154166001555f54337fffffffffffffffffffffffff00000000000000000000000000000000000000008216175f5573ffffffffffffffffffffffffffffffffffffffff3391167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a3005b7f118cdaa7000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b34610147575f6003193601126101475761128d6118f7565b7fffffffffffffffffffffffff0000000000000000000000000000000000000000600154166001555f73ffffffffffffffffffffffffffffffffffffffff81547fffffffffffffffffffffffff000000000000000000000000000000000000000081168355167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e08280a3005b3461014757604060031936011261014757611332611466565b6024359067ffffffffffffffff82168092036101475773ffffffffffffffffffffffffffffffffffffffff906113666118f7565b1690815f52600460205260ff60405f205460a01c166003811015610b3d571561143a5760207f0e6c128b2050e60383578df784bf725d559549218a7e1b9a9519026d1cdfc69b91835f526004825260405f207d0100000000000000000000000000000000000000000000000000000000007fffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffff825416179055835f526005825260405f20817fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000825416179055604051908152a2005b507fdd7510ee000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6004359073ffffffffffffffffffffffffffffffffffffffff8216820361014757565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f602080948051918291828752018686015e5f8582860101520116010190565b906003821015610b3d5752565b91909160c081019273ffffffffffffffffffffffffffffffffffffffff815116825261150d602082015160208401906114cc565b60408101516006811015610b3d5760a0918291604085015261ffff606082015116606085015264ffffffffff608082015116608085015201511515910152565b60c0810190811067ffffffffffffffff82111761156957604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6060810190811067ffffffffffffffff82111761156957604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761156957604052565b604051602081017f93fffece31db44e2b0d21a0dbe3489ddd34c982b7086feab1c661da20d2dc8a6815260043573ffffffffffffffffffffffffffffffffffffffff811680910361014757604083015260243573ffffffffffffffffffffffffffffffffffffffff811680910361014757606083015260443563ffffffff811680910361014757608083015260643567ffffffffffffffff81168091036101475760a083015260843563ffffffff81168091036101475760c083015260a43567ffffffffffffffff81168091036101475760e083015260c43567ffffffffffffffff81168091036101475761010083015260e435801515809103610147576101208301526101043561014083015261012435917fffffffffffffffffffffffffffffffffffffffff000000000000000000000000831680930361014757604292610160820152610160815261174a610180826115b2565b519020611755611b31565b90604051917f19010000000000000000000000000000000000000000000000000000000000008352600283015260228201522090565b6003821015610b3d5752565b6006821015610b3d5752565b604051906117b08261154d565b5f60a0838281528260208201528260408201528260608201528260808201520152565b60043573ffffffffffffffffffffffffffffffffffffffff811681036101475790565b60243573ffffffffffffffffffffffffffffffffffffffff811681036101475790565b9060405161182681611596565b60408193547fffffffffffffffffffffffffffffffffffffffff0000000000000000000000008160601b16835263ffffffff8160a01c16602084015260c01c910152565b60843563ffffffff811681036101475790565b60443563ffffffff811681036101475790565b60a43567ffffffffffffffff811681036101475790565b60c43567ffffffffffffffff811681036101475790565b60643567ffffffffffffffff811681036101475790565b9067ffffffffffffffff8091169116019067ffffffffffffffff82116109a657565b73ffffffffffffffffffffffffffffffffffffffff5f5416330361124957565b610124357fffffffffffffffffffffffffffffffffffffffff000000000000000000000000811681036101475790565b92919260208101516003811015610b3d57600114611a8f5760808303611a87578284019260808585031261014757604085019381604011610147577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc082019067ffffffffffffffff821161156957604051611a097fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdf85017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe016602001826115b2565b82815260208101913610610147575f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe073ffffffffffffffffffffffffffffffffffffffff9586958a8637830101525190201691511603611a8057826060611a7d9401359235916020820135913590611c8e565b90565b5050505f90565b505050505f90565b92604183929303611a8757611aa392611c5a565b506004811015610b3d57159182611ab957505090565b5173ffffffffffffffffffffffffffffffffffffffff918216911614919050565b60ff811690601f8211611b095760405191611af66040846115b2565b6020808452838101919036833783525290565b7fb3512b0c000000000000000000000000000000000000000000000000000000005f5260045ffd5b73ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016301480611c31575b15611b99577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a08152611c2b60c0826115b2565b51902090565b507f00000000000000000000000000000000000000000000000000000000000000004614611b70565b9060418303611c8457611c7d9250602081013591604082359201355f1a90611cd1565b9192909190565b50505f9160029190565b90611c9b94939291611d6b565b15611ca35790565b7f42b01bce000000000000000000000000000000000000000000000000000000005f5261010060045260245ffd5b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411611d60579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15611d55575f5173ffffffffffffffffffffffffffffffffffffffff811615611d4b57905f905f90565b505f906001905f90565b6040513d5f823e3d90fd5b5050505f9160039190565b9091929382151580611f95575b80611f8c575b80611f62575b158015611e81575b15611d9d5750505050505f90600190565b6020945f9460a094604051948552878501526040840152606083015260808201528280526101005afa15611e7f575f5115611dda57600190600190565b60205f60a06040517fbb5a52f42f9c9261ed4361f59422a1e30036e7c32b270c8807a419feca6050238152600584820152600160408201527fa71af64de5126a4a4e02b7922d66ce9415ce88a4c9d25514d91082c8725ac95760608201527f5d47723c8fbe580bb369fec9c2665d8e30a435b9932645482e7c9f11e872296b60808201528280526101005afa15611e7f575f5115611e79575f90600190565b5f905f90565bfe5b507fffffffff00000001000000000000000000000000ffffffffffffffffffffffff7f5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b8187817fffffffff00000001000000000000000000000000fffffffffffffffffffffffc818380090809087fffffffff00000001000000000000000000000000ffffffffffffffffffffffff828009147fffffffff00000001000000000000000000000000ffffffffffffffffffffffff82107fffffffff00000001000000000000000000000000ffffffffffffffffffffffff8710161615611d8c565b507f7fffffff800000007fffffffffffffffde737d56d38bcf4279dce5617e3192a8841115611d84565b50831515611d7e565b507fffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc6325518310611d7856fea264697066735822122088bbb026989c015414b4d1865d313762e205b2801e910bdd79596d79849371d764736f6c63430008250033",
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
// the contract method with ID 0xd4fb76ca.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function accept((address,address,uint32,uint64,uint32,uint64,uint64,bool,bytes32,bytes20) segment, bytes signature) returns((address,uint8,uint8,uint16,uint40,bool) found)
func (journals *Journals) PackAccept(segment IJournalsSegment, signature []byte) []byte {
	enc, err := journals.abi.Pack("accept", segment, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAccept is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd4fb76ca.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function accept((address,address,uint32,uint64,uint32,uint64,uint64,bool,bytes32,bytes20) segment, bytes signature) returns((address,uint8,uint8,uint16,uint40,bool) found)
func (journals *Journals) TryPackAccept(segment IJournalsSegment, signature []byte) ([]byte, error) {
	return journals.abi.Pack("accept", segment, signature)
}

// UnpackAccept is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd4fb76ca.
//
// Solidity: function accept((address,address,uint32,uint64,uint32,uint64,uint64,bool,bytes32,bytes20) segment, bytes signature) returns((address,uint8,uint8,uint16,uint40,bool) found)
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

// PackDevice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd0cdd029.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function device(address id) view returns((address,uint8,uint8,uint16,uint40,bool))
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
// Solidity: function device(address id) view returns((address,uint8,uint8,uint16,uint40,bool))
func (journals *Journals) TryPackDevice(id common.Address) ([]byte, error) {
	return journals.abi.Pack("device", id)
}

// UnpackDevice is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd0cdd029.
//
// Solidity: function device(address id) view returns((address,uint8,uint8,uint16,uint40,bool))
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

// PackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceOwnership() returns()
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
// Solidity: function renounceOwnership() returns()
func (journals *Journals) TryPackRenounceOwnership() ([]byte, error) {
	return journals.abi.Pack("renounceOwnership")
}

// PackRevoke is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5ba216f6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revoke(address id, uint64 fromSeq) returns()
func (journals *Journals) PackRevoke(id common.Address, fromSeq uint64) []byte {
	enc, err := journals.abi.Pack("revoke", id, fromSeq)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevoke is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5ba216f6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revoke(address id, uint64 fromSeq) returns()
func (journals *Journals) TryPackRevoke(id common.Address, fromSeq uint64) ([]byte, error) {
	return journals.abi.Pack("revoke", id, fromSeq)
}

// PackRevokedFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7c5e0706.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revokedFrom(address id) view returns(uint64)
func (journals *Journals) PackRevokedFrom(id common.Address) []byte {
	enc, err := journals.abi.Pack("revokedFrom", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevokedFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7c5e0706.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revokedFrom(address id) view returns(uint64)
func (journals *Journals) TryPackRevokedFrom(id common.Address) ([]byte, error) {
	return journals.abi.Pack("revokedFrom", id)
}

// UnpackRevokedFrom is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7c5e0706.
//
// Solidity: function revokedFrom(address id) view returns(uint64)
func (journals *Journals) UnpackRevokedFrom(data []byte) (uint64, error) {
	out, err := journals.abi.Unpack("revokedFrom", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
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
// Solidity: event DeviceEnrolled(address indexed device, uint8 scheme, uint8 indexed role, uint16 indexed site, uint40 validUntil)
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
// Solidity: event DeviceRevoked(address indexed device, uint64 fromSeq)
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
	Epoch    uint32
	FirstSeq uint64
	Count    uint32
	T0       uint64
	T1       uint64
	Acts     bool
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
// Solidity: event SegmentAccepted(address indexed consumer, address indexed device, uint32 epoch, uint64 firstSeq, uint32 count, uint64 t0, uint64 t1, bool acts, bytes32 root, bytes32 digest)
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
	if bytes.Equal(raw[:4], journals.abi.Errors["MissingPrecompile"].ID.Bytes()[:4]) {
		return journals.UnpackMissingPrecompileError(raw[4:])
	}
	if bytes.Equal(raw[:4], journals.abi.Errors["NotConsumer"].ID.Bytes()[:4]) {
		return journals.UnpackNotConsumerError(raw[4:])
	}
	if bytes.Equal(raw[:4], journals.abi.Errors["OwnableInvalidOwner"].ID.Bytes()[:4]) {
		return journals.UnpackOwnableInvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], journals.abi.Errors["OwnableUnauthorizedAccount"].ID.Bytes()[:4]) {
		return journals.UnpackOwnableUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], journals.abi.Errors["PrevMismatch"].ID.Bytes()[:4]) {
		return journals.UnpackPrevMismatchError(raw[4:])
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
	Device      common.Address
	Seq         uint64
	RevokedFrom uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DeviceRevokedFrom(address device, uint64 seq, uint64 revokedFrom)
func JournalsDeviceRevokedFromErrorID() common.Hash {
	return common.HexToHash("0x1568041ff2d0e94920871cba77d2799a3b53c986bbfc271fbeb1c637e7d85ff6")
}

// UnpackDeviceRevokedFromError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DeviceRevokedFrom(address device, uint64 seq, uint64 revokedFrom)
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

// JournalsMissingPrecompile represents a MissingPrecompile error raised by the Journals contract.
type JournalsMissingPrecompile struct {
	Arg0 common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MissingPrecompile(address arg0)
func JournalsMissingPrecompileErrorID() common.Hash {
	return common.HexToHash("0x42b01bce86456d56543feeed7169631635eed08bc11566d2951ad7397d0c88a0")
}

// UnpackMissingPrecompileError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MissingPrecompile(address arg0)
func (journals *Journals) UnpackMissingPrecompileError(raw []byte) (*JournalsMissingPrecompile, error) {
	out := new(JournalsMissingPrecompile)
	if err := journals.abi.UnpackIntoInterface(out, "MissingPrecompile", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// JournalsNotConsumer represents a NotConsumer error raised by the Journals contract.
type JournalsNotConsumer struct {
	Found    common.Address
	Expected common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotConsumer(address found, address expected)
func JournalsNotConsumerErrorID() common.Hash {
	return common.HexToHash("0x065a2dc2010389b9d4596398a00d07b45db0c99e67a78f3460ffc816855ace14")
}

// UnpackNotConsumerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotConsumer(address found, address expected)
func (journals *Journals) UnpackNotConsumerError(raw []byte) (*JournalsNotConsumer, error) {
	out := new(JournalsNotConsumer)
	if err := journals.abi.UnpackIntoInterface(out, "NotConsumer", raw); err != nil {
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

// JournalsPrevMismatch represents a PrevMismatch error raised by the Journals contract.
type JournalsPrevMismatch struct {
	Device   common.Address
	Found    [20]byte
	Expected [20]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PrevMismatch(address device, bytes20 found, bytes20 expected)
func JournalsPrevMismatchErrorID() common.Hash {
	return common.HexToHash("0xb76e5e82052eba8992b98cba966ce4753ae7f33091a3f5d9f401516ed851003a")
}

// UnpackPrevMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PrevMismatch(address device, bytes20 found, bytes20 expected)
func (journals *Journals) UnpackPrevMismatchError(raw []byte) (*JournalsPrevMismatch, error) {
	out := new(JournalsPrevMismatch)
	if err := journals.abi.UnpackIntoInterface(out, "PrevMismatch", raw); err != nil {
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
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"o\",\"type\":\"address\"},{\"internalType\":\"contractIJournals\",\"name\":\"j\",\"type\":\"address\"},{\"internalType\":\"contractIShipments\",\"name\":\"s\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"JOURNALS\",\"outputs\":[{\"internalType\":\"contractIJournals\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"SHIPMENTS\",\"outputs\":[{\"internalType\":\"contractIShipments\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"acceptOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"\",\"type\":\"uint16\"},{\"internalType\":\"int32\",\"name\":\"\",\"type\":\"int32\"},{\"internalType\":\"int32\",\"name\":\"\",\"type\":\"int32\"},{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"name\":\"addCentre\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"\",\"type\":\"tuple\"}],\"name\":\"assign\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"\",\"type\":\"tuple\"}],\"name\":\"cancel\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"\",\"type\":\"uint16\"}],\"name\":\"centre\",\"outputs\":[{\"internalType\":\"int32\",\"name\":\"\",\"type\":\"int32\"},{\"internalType\":\"int32\",\"name\":\"\",\"type\":\"int32\"},{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"name\":\"credit\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"\",\"type\":\"tuple\"}],\"name\":\"idOf\",\"outputs\":[{\"internalType\":\"OrderId\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"name\":\"isMerchant\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"\",\"type\":\"tuple[]\"}],\"name\":\"nearest\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"\",\"type\":\"uint16\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"\",\"type\":\"bytes32\"}],\"name\":\"order\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"enumStatus\",\"name\":\"status\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"confirmed\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"carrier\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"handover\",\"type\":\"uint8\"},{\"internalType\":\"uint40\",\"name\":\"placedAt\",\"type\":\"uint40\"}],\"internalType\":\"structIOrders.Order\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pendingOwner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"place\",\"outputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"validAfter\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"validBefore\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structIOrders.Authorization\",\"name\":\"\",\"type\":\"tuple\"}],\"name\":\"placeWithAuthorization\",\"outputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"firstSeq\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"t0\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"t1\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"acts\",\"type\":\"bool\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes20\",\"name\":\"prev\",\"type\":\"bytes20\"}],\"internalType\":\"structIJournals.Segment\",\"name\":\"\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms[]\",\"name\":\"\",\"type\":\"tuple[]\"}],\"name\":\"post\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"\",\"type\":\"uint16\"},{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"name\":\"receiveStock\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"\",\"type\":\"tuple\"}],\"name\":\"refund\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"renounceOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"name\":\"setMerchant\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"},{\"components\":[{\"internalType\":\"int32\",\"name\":\"lat\",\"type\":\"int32\"},{\"internalType\":\"int32\",\"name\":\"lon\",\"type\":\"int32\"},{\"internalType\":\"uint32\",\"name\":\"halfSide\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"ranking\",\"type\":\"bytes32\"}],\"internalType\":\"structIOrders.Zone\",\"name\":\"\",\"type\":\"tuple\"},{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"name\":\"setZone\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"\",\"type\":\"uint16\"},{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"name\":\"stock\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"onHand\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"reserved\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Stock\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"transferOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"name\":\"withdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"name\":\"zone\",\"outputs\":[{\"components\":[{\"internalType\":\"int32\",\"name\":\"lat\",\"type\":\"int32\"},{\"internalType\":\"int32\",\"name\":\"lon\",\"type\":\"int32\"},{\"internalType\":\"uint32\",\"name\":\"halfSide\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"ranking\",\"type\":\"bytes32\"}],\"internalType\":\"structIOrders.Zone\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"}],\"name\":\"CarrierMissing\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"int32\",\"name\":\"lat\",\"type\":\"int32\"},{\"indexed\":false,\"internalType\":\"int32\",\"name\":\"lon\",\"type\":\"int32\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"CentreAdded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"seq\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"counted\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"expected\",\"type\":\"uint64\"}],\"name\":\"CountDiffered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"}],\"name\":\"MerchantSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"enumStatus\",\"name\":\"status\",\"type\":\"uint8\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"enumKind\",\"name\":\"kind\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"int32\",\"name\":\"lat\",\"type\":\"int32\"},{\"indexed\":false,\"internalType\":\"int32\",\"name\":\"lon\",\"type\":\"int32\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"enumStatus\",\"name\":\"status\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"confirmed\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"carrier\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"handover\",\"type\":\"uint8\"},{\"internalType\":\"uint40\",\"name\":\"placedAt\",\"type\":\"uint40\"}],\"indexed\":false,\"internalType\":\"structIOrders.Order\",\"name\":\"order\",\"type\":\"tuple\"}],\"name\":\"OrderAdvanced\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"credited\",\"type\":\"bool\"}],\"name\":\"OrderCancelled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"placedAt\",\"type\":\"uint40\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"indexed\":false,\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"OrderPlaced\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"credited\",\"type\":\"bool\"}],\"name\":\"OrderRefunded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"credited\",\"type\":\"bool\"}],\"name\":\"OrderSettled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferStarted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferred\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"enumKind\",\"name\":\"kind\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"seq\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes4\",\"name\":\"reason\",\"type\":\"bytes4\"}],\"name\":\"ReadingIgnored\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"order\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"int64\",\"name\":\"delta\",\"type\":\"int64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"onHand\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"reserved\",\"type\":\"uint64\"}],\"name\":\"StockMoved\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Withdrawn\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"int32\",\"name\":\"lat\",\"type\":\"int32\"},{\"indexed\":false,\"internalType\":\"int32\",\"name\":\"lon\",\"type\":\"int32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"halfSide\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"ranking\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"ZoneSet\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"}],\"name\":\"CentreKnown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"}],\"name\":\"CentreUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"CountShort\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"}],\"name\":\"DeadlineAhead\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"}],\"name\":\"DeadlinePassed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"found\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"}],\"name\":\"GasShort\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"found\",\"type\":\"address\"}],\"name\":\"NotMerchant\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"}],\"name\":\"NotMerchantSigned\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"found\",\"type\":\"address\"}],\"name\":\"NotParty\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"found\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"expected\",\"type\":\"address\"}],\"name\":\"NotShopper\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NothingToWithdraw\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"}],\"name\":\"OfferExpired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"OrderKnown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"OrderUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"}],\"name\":\"OutOfStock\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"OutOfZone\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"OwnableInvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"OwnableUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"}],\"name\":\"ReadingTime\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"found\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"}],\"name\":\"ReadingsMalformed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"ReceiptLocked\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"found\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"expected\",\"type\":\"bytes32\"}],\"name\":\"RootMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumStatus\",\"name\":\"found\",\"type\":\"uint8\"},{\"internalType\":\"enumStatus\",\"name\":\"expected\",\"type\":\"uint8\"}],\"name\":\"StatusIs\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"TermsMalformed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"found\",\"type\":\"bytes32\"},{\"internalType\":\"OrderId\",\"name\":\"expected\",\"type\":\"bytes32\"}],\"name\":\"TermsMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"TermsMissing\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"received\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"}],\"name\":\"TokenShort\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"enumStatus\",\"name\":\"found\",\"type\":\"uint8\"},{\"internalType\":\"enumStatus\",\"name\":\"expected\",\"type\":\"uint8\"}],\"name\":\"TooEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"TooLate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"WrongRole\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"WrongSite\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"}],\"name\":\"ZoneUnknown\",\"type\":\"error\"}]",
	ID:  "a528b15d4a5bebdf3b2ec16ab09dcf81d2",
	Bin: "0x60c03461010b57601f610c7f38819003918201601f19168301916001600160401b0383118484101761010f5780849260609460405283398101031261010b5780516001600160a01b038116919082900361010b576020810151906001600160a01b038216820361010b5760400151906001600160a01b038216820361010b5782156100f857600180546001600160a01b03199081169091555f80549182168517815560405194916001600160a01b0316907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09080a360805260a052610b5b90816101248239608051816107dc015260a051816105320152f35b631e4fbdf760e01b5f525f60045260245ffd5b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe6080806040526004361015610012575f80fd5b5f3560e01c9081630cc2d52514610981575080630d7b22261461091d5780631a2f71671461090457806345d89b671461088b57806347d6ae7f1461082757806351cff8d91461080e5780635c9b2434146108005780635ef1e9cf146107b0578063715018a61461070c57806379ba5097146106225780637a255cce1461057d578063801ae66f1461055657806380d42dbf146105065780638da5cb5b146104d4578063a309db531461038f578063b6bec57214610456578063b9882e76146103f1578063c4805e34146103c1578063c778e2fb1461038f578063cc1f0d2d14610394578063d9c0c30d1461038f578063e30c39781461035c578063e4479b7a14610331578063e80160ab1461022b578063f17c6ba7146101dd5763f2fde38b1461013a575f80fd5b346101d95760206003193601126101d95773ffffffffffffffffffffffffffffffffffffffff610168610a1e565b610170610b05565b16807fffffffffffffffffffffffff0000000000000000000000000000000000000000600154161760015573ffffffffffffffffffffffffffffffffffffffff5f54167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e227005f80a3005b5f80fd5b346101d95760806003193601126101d9576101f6610a64565b506101ff610ae5565b50610208610af5565b5060643567ffffffffffffffff81116101d9576102299036906004016109dd565b005b346101d95760206003193601126101d95760405160e0810181811067ffffffffffffffff821117610304576040525f8152602081015f8152604082015f815260608301925f845260808101935f855260c060a08301925f845201915f8352604051945f865251600b8110156102d75760e09660ff809461ffff64ffffffffff98819560208c0152511660408a01525116606088015251166080860152511660a0840152511660c0820152f35b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b346101d95760606003193601126101d95761034a610a64565b50610353610a75565b50610229610a8c565b346101d9575f6003193601126101d957602073ffffffffffffffffffffffffffffffffffffffff60015416604051908152f35b610ad7565b346101d95760406003193601126101d9576103ad610a1e565b506103b6610a41565b5060206040515f8152f35b346101d95760206003193601126101d9576103da610a64565b5060606040515f81525f60208201525f6040820152f35b346101d95760406003193601126101d95761040a610a0b565b5060243567ffffffffffffffff81116101d957366023820112156101d95780600401359067ffffffffffffffff82116101d957602490369260061b0101116101d95760206040515f8152f35b346101d95760606003193601126101d95760043567ffffffffffffffff81116101d9576003196101a091360301126101d95760243567ffffffffffffffff81116101d9576104a89036906004016109dd565b505060443567ffffffffffffffff81116101d957600319606091360301126101d95760206040515f8152f35b346101d9575f6003193601126101d957602073ffffffffffffffffffffffffffffffffffffffff5f5416604051908152f35b346101d9575f6003193601126101d957602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101d95760406003193601126101d95761056f610a1e565b50602435801515036101d957005b346101d95760031936016101a081126101d957610140136101d9576101443567ffffffffffffffff81116101d9576105b99036906004016109dd565b50506101643567ffffffffffffffff81116101d9576105dc9036906004016109dd565b50506101843567ffffffffffffffff81116101d957366023820112156101d95780600401359067ffffffffffffffff82116101d957602490369260051b0101116101d957005b346101d9575f6003193601126101d9573373ffffffffffffffffffffffffffffffffffffffff60015416036106e0577fffffffffffffffffffffffff0000000000000000000000000000000000000000600154166001555f54337fffffffffffffffffffffffff00000000000000000000000000000000000000008216175f5573ffffffffffffffffffffffffffffffffffffffff3391167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a3005b7f118cdaa7000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b346101d9575f6003193601126101d957610724610b05565b7fffffffffffffffffffffffff0000000000000000000000000000000000000000600154166001555f73ffffffffffffffffffffffffffffffffffffffff81547fffffffffffffffffffffffff000000000000000000000000000000000000000081168355167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e08280a3005b346101d9575f6003193601126101d957602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101d9576103b636610aa3565b346101d95760206003193601126101d957610229610a1e565b346101d95760406003193601126101d957610840610a64565b50610849610a75565b506040516040810181811067ffffffffffffffff8211176103045760409160209183525f8152015f815267ffffffffffffffff8251915f835251166020820152f35b346101d95760206003193601126101d9576108a4610a0b565b50604051608081019080821067ffffffffffffffff831117610304576080916040525f815260208101905f825263ffffffff606060408301925f845201915f8352604051935f85525160030b602085015251166040830152516060820152f35b346101d95760206003193601126101d9576103b6610a1e565b346101d95760c06003193601126101d957610936610a0b565b5060807fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc3601126101d95760a43567ffffffffffffffff81116101d9576102299036906004016109dd565b346101d95760406003193601126101d95760043567ffffffffffffffff81116101d9576003196101a091360301126101d9576024359067ffffffffffffffff82116101d9576109d660209236906004016109dd565b50505f8152f35b9181601f840112156101d95782359167ffffffffffffffff83116101d957602083818601950101116101d957565b6004359063ffffffff821682036101d957565b6004359073ffffffffffffffffffffffffffffffffffffffff821682036101d957565b6024359073ffffffffffffffffffffffffffffffffffffffff821682036101d957565b6004359061ffff821682036101d957565b6024359067ffffffffffffffff821682036101d957565b6044359067ffffffffffffffff821682036101d957565b60206003198201126101d9576004359067ffffffffffffffff82116101d957600319826101a0920301126101d95760040190565b346101d95761022936610aa3565b602435908160030b82036101d957565b604435908160030b82036101d957565b73ffffffffffffffffffffffffffffffffffffffff5f541633036106e05756fea2646970667358221220d618dd829ebd04d7194c55ab21eaf43c779f2a4cab80a58900f611653a6a174664736f6c63430008250033",
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
// Solidity: constructor(address o, address j, address s) returns()
func (orders *Orders) PackConstructor(o common.Address, j common.Address, s common.Address) []byte {
	enc, err := orders.abi.Pack("", o, j, s)
	if err != nil {
		panic(err)
	}
	return enc
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

// PackAddCentre is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf17c6ba7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addCentre(uint16 , int32 , int32 , string ) returns()
func (orders *Orders) PackAddCentre(arg0 uint16, arg1 int32, arg2 int32, arg3 string) []byte {
	enc, err := orders.abi.Pack("addCentre", arg0, arg1, arg2, arg3)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddCentre is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf17c6ba7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addCentre(uint16 , int32 , int32 , string ) returns()
func (orders *Orders) TryPackAddCentre(arg0 uint16, arg1 int32, arg2 int32, arg3 string) ([]byte, error) {
	return orders.abi.Pack("addCentre", arg0, arg1, arg2, arg3)
}

// PackAssign is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd9c0c30d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function assign((address,address,address,uint128,uint32,uint40,uint40,uint32,uint16,uint16,bytes32,uint64,(uint64,uint32)[]) ) returns()
func (orders *Orders) PackAssign(arg0 IOrdersTerms) []byte {
	enc, err := orders.abi.Pack("assign", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAssign is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd9c0c30d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function assign((address,address,address,uint128,uint32,uint40,uint40,uint32,uint16,uint16,bytes32,uint64,(uint64,uint32)[]) ) returns()
func (orders *Orders) TryPackAssign(arg0 IOrdersTerms) ([]byte, error) {
	return orders.abi.Pack("assign", arg0)
}

// PackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa309db53.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancel((address,address,address,uint128,uint32,uint40,uint40,uint32,uint16,uint16,bytes32,uint64,(uint64,uint32)[]) ) returns()
func (orders *Orders) PackCancel(arg0 IOrdersTerms) []byte {
	enc, err := orders.abi.Pack("cancel", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa309db53.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancel((address,address,address,uint128,uint32,uint40,uint40,uint32,uint16,uint16,bytes32,uint64,(uint64,uint32)[]) ) returns()
func (orders *Orders) TryPackCancel(arg0 IOrdersTerms) ([]byte, error) {
	return orders.abi.Pack("cancel", arg0)
}

// PackCentre is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc4805e34.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function centre(uint16 ) view returns(int32, int32, bool)
func (orders *Orders) PackCentre(arg0 uint16) []byte {
	enc, err := orders.abi.Pack("centre", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCentre is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc4805e34.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function centre(uint16 ) view returns(int32, int32, bool)
func (orders *Orders) TryPackCentre(arg0 uint16) ([]byte, error) {
	return orders.abi.Pack("centre", arg0)
}

// CentreOutput serves as a container for the return parameters of contract
// method Centre.
type CentreOutput struct {
	Arg0 int32
	Arg1 int32
	Arg2 bool
}

// UnpackCentre is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc4805e34.
//
// Solidity: function centre(uint16 ) view returns(int32, int32, bool)
func (orders *Orders) UnpackCentre(data []byte) (CentreOutput, error) {
	out, err := orders.abi.Unpack("centre", data)
	outstruct := new(CentreOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Arg0 = *abi.ConvertType(out[0], new(int32)).(*int32)
	outstruct.Arg1 = *abi.ConvertType(out[1], new(int32)).(*int32)
	outstruct.Arg2 = *abi.ConvertType(out[2], new(bool)).(*bool)
	return *outstruct, nil
}

// PackCredit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc1f0d2d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function credit(address , address ) view returns(uint256)
func (orders *Orders) PackCredit(arg0 common.Address, arg1 common.Address) []byte {
	enc, err := orders.abi.Pack("credit", arg0, arg1)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCredit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc1f0d2d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function credit(address , address ) view returns(uint256)
func (orders *Orders) TryPackCredit(arg0 common.Address, arg1 common.Address) ([]byte, error) {
	return orders.abi.Pack("credit", arg0, arg1)
}

// UnpackCredit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcc1f0d2d.
//
// Solidity: function credit(address , address ) view returns(uint256)
func (orders *Orders) UnpackCredit(data []byte) (*big.Int, error) {
	out, err := orders.abi.Unpack("credit", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackIdOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c9b2434.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function idOf((address,address,address,uint128,uint32,uint40,uint40,uint32,uint16,uint16,bytes32,uint64,(uint64,uint32)[]) ) view returns(bytes32)
func (orders *Orders) PackIdOf(arg0 IOrdersTerms) []byte {
	enc, err := orders.abi.Pack("idOf", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIdOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c9b2434.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function idOf((address,address,address,uint128,uint32,uint40,uint40,uint32,uint16,uint16,bytes32,uint64,(uint64,uint32)[]) ) view returns(bytes32)
func (orders *Orders) TryPackIdOf(arg0 IOrdersTerms) ([]byte, error) {
	return orders.abi.Pack("idOf", arg0)
}

// UnpackIdOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5c9b2434.
//
// Solidity: function idOf((address,address,address,uint128,uint32,uint40,uint40,uint32,uint16,uint16,bytes32,uint64,(uint64,uint32)[]) ) view returns(bytes32)
func (orders *Orders) UnpackIdOf(data []byte) ([32]byte, error) {
	out, err := orders.abi.Unpack("idOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackIsMerchant is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1a2f7167.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isMerchant(address ) view returns(bool)
func (orders *Orders) PackIsMerchant(arg0 common.Address) []byte {
	enc, err := orders.abi.Pack("isMerchant", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsMerchant is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1a2f7167.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isMerchant(address ) view returns(bool)
func (orders *Orders) TryPackIsMerchant(arg0 common.Address) ([]byte, error) {
	return orders.abi.Pack("isMerchant", arg0)
}

// UnpackIsMerchant is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1a2f7167.
//
// Solidity: function isMerchant(address ) view returns(bool)
func (orders *Orders) UnpackIsMerchant(data []byte) (bool, error) {
	out, err := orders.abi.Unpack("isMerchant", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackNearest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb9882e76.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nearest(uint32 , (uint64,uint32)[] ) view returns(uint16)
func (orders *Orders) PackNearest(arg0 uint32, arg1 []IOrdersLine) []byte {
	enc, err := orders.abi.Pack("nearest", arg0, arg1)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNearest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb9882e76.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nearest(uint32 , (uint64,uint32)[] ) view returns(uint16)
func (orders *Orders) TryPackNearest(arg0 uint32, arg1 []IOrdersLine) ([]byte, error) {
	return orders.abi.Pack("nearest", arg0, arg1)
}

// UnpackNearest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb9882e76.
//
// Solidity: function nearest(uint32 , (uint64,uint32)[] ) view returns(uint16)
func (orders *Orders) UnpackNearest(data []byte) (uint16, error) {
	out, err := orders.abi.Unpack("nearest", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackOrder is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe80160ab.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function order(bytes32 ) view returns((address,uint8,uint16,uint8,uint16,uint8,uint40))
func (orders *Orders) PackOrder(arg0 [32]byte) []byte {
	enc, err := orders.abi.Pack("order", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOrder is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe80160ab.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function order(bytes32 ) view returns((address,uint8,uint16,uint8,uint16,uint8,uint40))
func (orders *Orders) TryPackOrder(arg0 [32]byte) ([]byte, error) {
	return orders.abi.Pack("order", arg0)
}

// UnpackOrder is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe80160ab.
//
// Solidity: function order(bytes32 ) view returns((address,uint8,uint16,uint8,uint16,uint8,uint40))
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
// the contract method with ID 0x0cc2d525.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function place((address,address,address,uint128,uint32,uint40,uint40,uint32,uint16,uint16,bytes32,uint64,(uint64,uint32)[]) , bytes ) returns(bytes32 id)
func (orders *Orders) PackPlace(arg0 IOrdersTerms, arg1 []byte) []byte {
	enc, err := orders.abi.Pack("place", arg0, arg1)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPlace is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0cc2d525.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function place((address,address,address,uint128,uint32,uint40,uint40,uint32,uint16,uint16,bytes32,uint64,(uint64,uint32)[]) , bytes ) returns(bytes32 id)
func (orders *Orders) TryPackPlace(arg0 IOrdersTerms, arg1 []byte) ([]byte, error) {
	return orders.abi.Pack("place", arg0, arg1)
}

// UnpackPlace is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0cc2d525.
//
// Solidity: function place((address,address,address,uint128,uint32,uint40,uint40,uint32,uint16,uint16,bytes32,uint64,(uint64,uint32)[]) , bytes ) returns(bytes32 id)
func (orders *Orders) UnpackPlace(data []byte) ([32]byte, error) {
	out, err := orders.abi.Unpack("place", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackPlaceWithAuthorization is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb6bec572.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function placeWithAuthorization((address,address,address,uint128,uint32,uint40,uint40,uint32,uint16,uint16,bytes32,uint64,(uint64,uint32)[]) , bytes , (uint256,uint256,bytes) ) returns(bytes32 id)
func (orders *Orders) PackPlaceWithAuthorization(arg0 IOrdersTerms, arg1 []byte, arg2 IOrdersAuthorization) []byte {
	enc, err := orders.abi.Pack("placeWithAuthorization", arg0, arg1, arg2)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPlaceWithAuthorization is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb6bec572.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function placeWithAuthorization((address,address,address,uint128,uint32,uint40,uint40,uint32,uint16,uint16,bytes32,uint64,(uint64,uint32)[]) , bytes , (uint256,uint256,bytes) ) returns(bytes32 id)
func (orders *Orders) TryPackPlaceWithAuthorization(arg0 IOrdersTerms, arg1 []byte, arg2 IOrdersAuthorization) ([]byte, error) {
	return orders.abi.Pack("placeWithAuthorization", arg0, arg1, arg2)
}

// UnpackPlaceWithAuthorization is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb6bec572.
//
// Solidity: function placeWithAuthorization((address,address,address,uint128,uint32,uint40,uint40,uint32,uint16,uint16,bytes32,uint64,(uint64,uint32)[]) , bytes , (uint256,uint256,bytes) ) returns(bytes32 id)
func (orders *Orders) UnpackPlaceWithAuthorization(data []byte) ([32]byte, error) {
	out, err := orders.abi.Unpack("placeWithAuthorization", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackPost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a255cce.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function post((address,address,uint32,uint64,uint32,uint64,uint64,bool,bytes32,bytes20) , bytes , bytes , (address,address,address,uint128,uint32,uint40,uint40,uint32,uint16,uint16,bytes32,uint64,(uint64,uint32)[])[] ) returns()
func (orders *Orders) PackPost(arg0 IJournalsSegment, arg1 []byte, arg2 []byte, arg3 []IOrdersTerms) []byte {
	enc, err := orders.abi.Pack("post", arg0, arg1, arg2, arg3)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a255cce.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function post((address,address,uint32,uint64,uint32,uint64,uint64,bool,bytes32,bytes20) , bytes , bytes , (address,address,address,uint128,uint32,uint40,uint40,uint32,uint16,uint16,bytes32,uint64,(uint64,uint32)[])[] ) returns()
func (orders *Orders) TryPackPost(arg0 IJournalsSegment, arg1 []byte, arg2 []byte, arg3 []IOrdersTerms) ([]byte, error) {
	return orders.abi.Pack("post", arg0, arg1, arg2, arg3)
}

// PackReceiveStock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe4479b7a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function receiveStock(uint16 , uint64 , uint64 ) returns()
func (orders *Orders) PackReceiveStock(arg0 uint16, arg1 uint64, arg2 uint64) []byte {
	enc, err := orders.abi.Pack("receiveStock", arg0, arg1, arg2)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReceiveStock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe4479b7a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function receiveStock(uint16 , uint64 , uint64 ) returns()
func (orders *Orders) TryPackReceiveStock(arg0 uint16, arg1 uint64, arg2 uint64) ([]byte, error) {
	return orders.abi.Pack("receiveStock", arg0, arg1, arg2)
}

// PackRefund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc778e2fb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function refund((address,address,address,uint128,uint32,uint40,uint40,uint32,uint16,uint16,bytes32,uint64,(uint64,uint32)[]) ) returns()
func (orders *Orders) PackRefund(arg0 IOrdersTerms) []byte {
	enc, err := orders.abi.Pack("refund", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRefund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc778e2fb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function refund((address,address,address,uint128,uint32,uint40,uint40,uint32,uint16,uint16,bytes32,uint64,(uint64,uint32)[]) ) returns()
func (orders *Orders) TryPackRefund(arg0 IOrdersTerms) ([]byte, error) {
	return orders.abi.Pack("refund", arg0)
}

// PackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceOwnership() returns()
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
// Solidity: function renounceOwnership() returns()
func (orders *Orders) TryPackRenounceOwnership() ([]byte, error) {
	return orders.abi.Pack("renounceOwnership")
}

// PackSetMerchant is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x801ae66f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setMerchant(address , bool ) returns()
func (orders *Orders) PackSetMerchant(arg0 common.Address, arg1 bool) []byte {
	enc, err := orders.abi.Pack("setMerchant", arg0, arg1)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetMerchant is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x801ae66f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setMerchant(address , bool ) returns()
func (orders *Orders) TryPackSetMerchant(arg0 common.Address, arg1 bool) ([]byte, error) {
	return orders.abi.Pack("setMerchant", arg0, arg1)
}

// PackSetZone is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0d7b2226.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setZone(uint32 , (int32,int32,uint32,bytes32) , string ) returns()
func (orders *Orders) PackSetZone(arg0 uint32, arg1 IOrdersZone, arg2 string) []byte {
	enc, err := orders.abi.Pack("setZone", arg0, arg1, arg2)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetZone is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0d7b2226.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setZone(uint32 , (int32,int32,uint32,bytes32) , string ) returns()
func (orders *Orders) TryPackSetZone(arg0 uint32, arg1 IOrdersZone, arg2 string) ([]byte, error) {
	return orders.abi.Pack("setZone", arg0, arg1, arg2)
}

// PackStock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x47d6ae7f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stock(uint16 , uint64 ) view returns((uint64,uint64))
func (orders *Orders) PackStock(arg0 uint16, arg1 uint64) []byte {
	enc, err := orders.abi.Pack("stock", arg0, arg1)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x47d6ae7f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stock(uint16 , uint64 ) view returns((uint64,uint64))
func (orders *Orders) TryPackStock(arg0 uint16, arg1 uint64) ([]byte, error) {
	return orders.abi.Pack("stock", arg0, arg1)
}

// UnpackStock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x47d6ae7f.
//
// Solidity: function stock(uint16 , uint64 ) view returns((uint64,uint64))
func (orders *Orders) UnpackStock(data []byte) (IOrdersStock, error) {
	out, err := orders.abi.Unpack("stock", data)
	if err != nil {
		return *new(IOrdersStock), err
	}
	out0 := *abi.ConvertType(out[0], new(IOrdersStock)).(*IOrdersStock)
	return out0, nil
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
// Solidity: function withdraw(address ) returns()
func (orders *Orders) PackWithdraw(arg0 common.Address) []byte {
	enc, err := orders.abi.Pack("withdraw", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x51cff8d9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw(address ) returns()
func (orders *Orders) TryPackWithdraw(arg0 common.Address) ([]byte, error) {
	return orders.abi.Pack("withdraw", arg0)
}

// PackZone is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x45d89b67.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function zone(uint32 ) view returns((int32,int32,uint32,bytes32))
func (orders *Orders) PackZone(arg0 uint32) []byte {
	enc, err := orders.abi.Pack("zone", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackZone is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x45d89b67.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function zone(uint32 ) view returns((int32,int32,uint32,bytes32))
func (orders *Orders) TryPackZone(arg0 uint32) ([]byte, error) {
	return orders.abi.Pack("zone", arg0)
}

// UnpackZone is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x45d89b67.
//
// Solidity: function zone(uint32 ) view returns((int32,int32,uint32,bytes32))
func (orders *Orders) UnpackZone(data []byte) (IOrdersZone, error) {
	out, err := orders.abi.Unpack("zone", data)
	if err != nil {
		return *new(IOrdersZone), err
	}
	out0 := *abi.ConvertType(out[0], new(IOrdersZone)).(*IOrdersZone)
	return out0, nil
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

// OrdersCentreAdded represents a CentreAdded event raised by the Orders contract.
type OrdersCentreAdded struct {
	Centre uint16
	Lat    int32
	Lon    int32
	Name   string
	Raw    *types.Log // Blockchain specific contextual infos
}

const OrdersCentreAddedEventName = "CentreAdded"

// ContractEventName returns the user-defined event name.
func (OrdersCentreAdded) ContractEventName() string {
	return OrdersCentreAddedEventName
}

// UnpackCentreAddedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CentreAdded(uint16 indexed centre, int32 lat, int32 lon, string name)
func (orders *Orders) UnpackCentreAddedEvent(log *types.Log) (*OrdersCentreAdded, error) {
	event := "CentreAdded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != orders.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OrdersCentreAdded)
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

// OrdersCountDiffered represents a CountDiffered event raised by the Orders contract.
type OrdersCountDiffered struct {
	Centre   uint16
	Gtin     uint64
	Device   common.Address
	Seq      uint64
	Counted  uint64
	Expected uint64
	Raw      *types.Log // Blockchain specific contextual infos
}

const OrdersCountDifferedEventName = "CountDiffered"

// ContractEventName returns the user-defined event name.
func (OrdersCountDiffered) ContractEventName() string {
	return OrdersCountDifferedEventName
}

// UnpackCountDifferedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CountDiffered(uint16 indexed centre, uint64 indexed gtin, address indexed device, uint64 seq, uint64 counted, uint64 expected)
func (orders *Orders) UnpackCountDifferedEvent(log *types.Log) (*OrdersCountDiffered, error) {
	event := "CountDiffered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != orders.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OrdersCountDiffered)
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

// OrdersMerchantSet represents a MerchantSet event raised by the Orders contract.
type OrdersMerchantSet struct {
	Merchant common.Address
	Allowed  bool
	Raw      *types.Log // Blockchain specific contextual infos
}

const OrdersMerchantSetEventName = "MerchantSet"

// ContractEventName returns the user-defined event name.
func (OrdersMerchantSet) ContractEventName() string {
	return OrdersMerchantSetEventName
}

// UnpackMerchantSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MerchantSet(address indexed merchant, bool allowed)
func (orders *Orders) UnpackMerchantSetEvent(log *types.Log) (*OrdersMerchantSet, error) {
	event := "MerchantSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != orders.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OrdersMerchantSet)
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
	Id     [32]byte
	Status uint8
	Device common.Address
	Kind   uint8
	Time   uint64
	Lat    int32
	Lon    int32
	Order  IOrdersOrder
	Raw    *types.Log // Blockchain specific contextual infos
}

const OrdersOrderAdvancedEventName = "OrderAdvanced"

// ContractEventName returns the user-defined event name.
func (OrdersOrderAdvanced) ContractEventName() string {
	return OrdersOrderAdvancedEventName
}

// UnpackOrderAdvancedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OrderAdvanced(bytes32 indexed id, uint8 indexed status, address indexed device, uint8 kind, uint64 time, int32 lat, int32 lon, (address,uint8,uint16,uint8,uint16,uint8,uint40) order)
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

// OrdersOrderCancelled represents a OrderCancelled event raised by the Orders contract.
type OrdersOrderCancelled struct {
	Id       [32]byte
	By       common.Address
	Token    common.Address
	Amount   *big.Int
	Credited bool
	Raw      *types.Log // Blockchain specific contextual infos
}

const OrdersOrderCancelledEventName = "OrderCancelled"

// ContractEventName returns the user-defined event name.
func (OrdersOrderCancelled) ContractEventName() string {
	return OrdersOrderCancelledEventName
}

// UnpackOrderCancelledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OrderCancelled(bytes32 indexed id, address indexed by, address token, uint128 amount, bool credited)
func (orders *Orders) UnpackOrderCancelledEvent(log *types.Log) (*OrdersOrderCancelled, error) {
	event := "OrderCancelled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != orders.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OrdersOrderCancelled)
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
	PlacedAt *big.Int
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
// Solidity: event OrderPlaced(bytes32 indexed id, address indexed shopper, address indexed merchant, uint16 centre, uint40 placedAt, (address,address,address,uint128,uint32,uint40,uint40,uint32,uint16,uint16,bytes32,uint64,(uint64,uint32)[]) terms)
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

// OrdersOrderRefunded represents a OrderRefunded event raised by the Orders contract.
type OrdersOrderRefunded struct {
	Id       [32]byte
	By       common.Address
	Token    common.Address
	Amount   *big.Int
	Credited bool
	Raw      *types.Log // Blockchain specific contextual infos
}

const OrdersOrderRefundedEventName = "OrderRefunded"

// ContractEventName returns the user-defined event name.
func (OrdersOrderRefunded) ContractEventName() string {
	return OrdersOrderRefundedEventName
}

// UnpackOrderRefundedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OrderRefunded(bytes32 indexed id, address indexed by, address token, uint128 amount, bool credited)
func (orders *Orders) UnpackOrderRefundedEvent(log *types.Log) (*OrdersOrderRefunded, error) {
	event := "OrderRefunded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != orders.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OrdersOrderRefunded)
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

// OrdersOrderSettled represents a OrderSettled event raised by the Orders contract.
type OrdersOrderSettled struct {
	Id       [32]byte
	Merchant common.Address
	Token    common.Address
	Amount   *big.Int
	Credited bool
	Raw      *types.Log // Blockchain specific contextual infos
}

const OrdersOrderSettledEventName = "OrderSettled"

// ContractEventName returns the user-defined event name.
func (OrdersOrderSettled) ContractEventName() string {
	return OrdersOrderSettledEventName
}

// UnpackOrderSettledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OrderSettled(bytes32 indexed id, address indexed merchant, address token, uint128 amount, bool credited)
func (orders *Orders) UnpackOrderSettledEvent(log *types.Log) (*OrdersOrderSettled, error) {
	event := "OrderSettled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != orders.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OrdersOrderSettled)
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

// OrdersStockMoved represents a StockMoved event raised by the Orders contract.
type OrdersStockMoved struct {
	Centre   uint16
	Gtin     uint64
	Order    [32]byte
	Delta    int64
	OnHand   uint64
	Reserved uint64
	Raw      *types.Log // Blockchain specific contextual infos
}

const OrdersStockMovedEventName = "StockMoved"

// ContractEventName returns the user-defined event name.
func (OrdersStockMoved) ContractEventName() string {
	return OrdersStockMovedEventName
}

// UnpackStockMovedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event StockMoved(uint16 indexed centre, uint64 indexed gtin, bytes32 indexed order, int64 delta, uint64 onHand, uint64 reserved)
func (orders *Orders) UnpackStockMovedEvent(log *types.Log) (*OrdersStockMoved, error) {
	event := "StockMoved"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != orders.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OrdersStockMoved)
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

// OrdersZoneSet represents a ZoneSet event raised by the Orders contract.
type OrdersZoneSet struct {
	Zone     uint32
	Lat      int32
	Lon      int32
	HalfSide uint32
	Ranking  [32]byte
	Name     string
	Raw      *types.Log // Blockchain specific contextual infos
}

const OrdersZoneSetEventName = "ZoneSet"

// ContractEventName returns the user-defined event name.
func (OrdersZoneSet) ContractEventName() string {
	return OrdersZoneSetEventName
}

// UnpackZoneSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ZoneSet(uint32 indexed zone, int32 lat, int32 lon, uint32 halfSide, bytes32 ranking, string name)
func (orders *Orders) UnpackZoneSetEvent(log *types.Log) (*OrdersZoneSet, error) {
	event := "ZoneSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != orders.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OrdersZoneSet)
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
	if bytes.Equal(raw[:4], orders.abi.Errors["CentreKnown"].ID.Bytes()[:4]) {
		return orders.UnpackCentreKnownError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["CentreUnknown"].ID.Bytes()[:4]) {
		return orders.UnpackCentreUnknownError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["CountShort"].ID.Bytes()[:4]) {
		return orders.UnpackCountShortError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["DeadlineAhead"].ID.Bytes()[:4]) {
		return orders.UnpackDeadlineAheadError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["DeadlinePassed"].ID.Bytes()[:4]) {
		return orders.UnpackDeadlinePassedError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["GasShort"].ID.Bytes()[:4]) {
		return orders.UnpackGasShortError(raw[4:])
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
	if bytes.Equal(raw[:4], orders.abi.Errors["OutOfStock"].ID.Bytes()[:4]) {
		return orders.UnpackOutOfStockError(raw[4:])
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
	if bytes.Equal(raw[:4], orders.abi.Errors["ReadingTime"].ID.Bytes()[:4]) {
		return orders.UnpackReadingTimeError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["ReadingsMalformed"].ID.Bytes()[:4]) {
		return orders.UnpackReadingsMalformedError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["ReceiptLocked"].ID.Bytes()[:4]) {
		return orders.UnpackReceiptLockedError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["RootMismatch"].ID.Bytes()[:4]) {
		return orders.UnpackRootMismatchError(raw[4:])
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
	if bytes.Equal(raw[:4], orders.abi.Errors["TooLate"].ID.Bytes()[:4]) {
		return orders.UnpackTooLateError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["WrongRole"].ID.Bytes()[:4]) {
		return orders.UnpackWrongRoleError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["WrongSite"].ID.Bytes()[:4]) {
		return orders.UnpackWrongSiteError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["ZoneUnknown"].ID.Bytes()[:4]) {
		return orders.UnpackZoneUnknownError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// OrdersCentreKnown represents a CentreKnown error raised by the Orders contract.
type OrdersCentreKnown struct {
	Centre uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CentreKnown(uint16 centre)
func OrdersCentreKnownErrorID() common.Hash {
	return common.HexToHash("0xc37ac6ecead7f1a6423c03dfa32f8dca3fea804bbfba10e44b2d8530ecd43eb6")
}

// UnpackCentreKnownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CentreKnown(uint16 centre)
func (orders *Orders) UnpackCentreKnownError(raw []byte) (*OrdersCentreKnown, error) {
	out := new(OrdersCentreKnown)
	if err := orders.abi.UnpackIntoInterface(out, "CentreKnown", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OrdersCentreUnknown represents a CentreUnknown error raised by the Orders contract.
type OrdersCentreUnknown struct {
	Centre uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CentreUnknown(uint16 centre)
func OrdersCentreUnknownErrorID() common.Hash {
	return common.HexToHash("0x5cf8281c12ec70d123cd107d73189972086a56fa68fdaa6765d9674abbe34b95")
}

// UnpackCentreUnknownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CentreUnknown(uint16 centre)
func (orders *Orders) UnpackCentreUnknownError(raw []byte) (*OrdersCentreUnknown, error) {
	out := new(OrdersCentreUnknown)
	if err := orders.abi.UnpackIntoInterface(out, "CentreUnknown", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OrdersCountShort represents a CountShort error raised by the Orders contract.
type OrdersCountShort struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CountShort(bytes32 id)
func OrdersCountShortErrorID() common.Hash {
	return common.HexToHash("0x50176a637442cf8ef7c0ca67c2ea421e0631975d0f7439614234855d4d6559ca")
}

// UnpackCountShortError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CountShort(bytes32 id)
func (orders *Orders) UnpackCountShortError(raw []byte) (*OrdersCountShort, error) {
	out := new(OrdersCountShort)
	if err := orders.abi.UnpackIntoInterface(out, "CountShort", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OrdersDeadlineAhead represents a DeadlineAhead error raised by the Orders contract.
type OrdersDeadlineAhead struct {
	DeliverBy *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DeadlineAhead(uint40 deliverBy)
func OrdersDeadlineAheadErrorID() common.Hash {
	return common.HexToHash("0x924e10800c190429b5089b62a9476edfc09f318b4c49adab62795aa0929eaf49")
}

// UnpackDeadlineAheadError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DeadlineAhead(uint40 deliverBy)
func (orders *Orders) UnpackDeadlineAheadError(raw []byte) (*OrdersDeadlineAhead, error) {
	out := new(OrdersDeadlineAhead)
	if err := orders.abi.UnpackIntoInterface(out, "DeadlineAhead", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OrdersDeadlinePassed represents a DeadlinePassed error raised by the Orders contract.
type OrdersDeadlinePassed struct {
	DeliverBy *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DeadlinePassed(uint40 deliverBy)
func OrdersDeadlinePassedErrorID() common.Hash {
	return common.HexToHash("0x6747c9fdfb92954b77f90f5f74a9c5e1c4c16c5277be003b6e123777cb3140ca")
}

// UnpackDeadlinePassedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DeadlinePassed(uint40 deliverBy)
func (orders *Orders) UnpackDeadlinePassedError(raw []byte) (*OrdersDeadlinePassed, error) {
	out := new(OrdersDeadlinePassed)
	if err := orders.abi.UnpackIntoInterface(out, "DeadlinePassed", raw); err != nil {
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

// OrdersNotMerchant represents a NotMerchant error raised by the Orders contract.
type OrdersNotMerchant struct {
	Found common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotMerchant(address found)
func OrdersNotMerchantErrorID() common.Hash {
	return common.HexToHash("0xc7eff517b2a7a4c0246fcf341f4d5f4bd4d9113e1273ecebe332e3aad7364c8a")
}

// UnpackNotMerchantError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotMerchant(address found)
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

// OrdersOutOfStock represents a OutOfStock error raised by the Orders contract.
type OrdersOutOfStock struct {
	Zone uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OutOfStock(uint32 zone)
func OrdersOutOfStockErrorID() common.Hash {
	return common.HexToHash("0x557a61998eadb4f831dd1f631df6fefb5b59f2fef72c3d3dd6044333c72aa2af")
}

// UnpackOutOfStockError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OutOfStock(uint32 zone)
func (orders *Orders) UnpackOutOfStockError(raw []byte) (*OrdersOutOfStock, error) {
	out := new(OrdersOutOfStock)
	if err := orders.abi.UnpackIntoInterface(out, "OutOfStock", raw); err != nil {
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

// OrdersReadingTime represents a ReadingTime error raised by the Orders contract.
type OrdersReadingTime struct {
	Time uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReadingTime(uint64 time)
func OrdersReadingTimeErrorID() common.Hash {
	return common.HexToHash("0x86f7d6c0c3462268e6646cb5ae5c45dd6dee5815f56c4fa901a5126e3e81baaa")
}

// UnpackReadingTimeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReadingTime(uint64 time)
func (orders *Orders) UnpackReadingTimeError(raw []byte) (*OrdersReadingTime, error) {
	out := new(OrdersReadingTime)
	if err := orders.abi.UnpackIntoInterface(out, "ReadingTime", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OrdersReadingsMalformed represents a ReadingsMalformed error raised by the Orders contract.
type OrdersReadingsMalformed struct {
	Found    *big.Int
	Expected *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReadingsMalformed(uint256 found, uint256 expected)
func OrdersReadingsMalformedErrorID() common.Hash {
	return common.HexToHash("0x7ef70007b5469c2b36e648dd6f32df137b522cc446c1af6ddb6811a2bb436dd0")
}

// UnpackReadingsMalformedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReadingsMalformed(uint256 found, uint256 expected)
func (orders *Orders) UnpackReadingsMalformedError(raw []byte) (*OrdersReadingsMalformed, error) {
	out := new(OrdersReadingsMalformed)
	if err := orders.abi.UnpackIntoInterface(out, "ReadingsMalformed", raw); err != nil {
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

// OrdersRootMismatch represents a RootMismatch error raised by the Orders contract.
type OrdersRootMismatch struct {
	Found    [32]byte
	Expected [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RootMismatch(bytes32 found, bytes32 expected)
func OrdersRootMismatchErrorID() common.Hash {
	return common.HexToHash("0x7c532e315ae44175632b08431616cac0c7d7f63f348512c4dea8994607e49783")
}

// UnpackRootMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RootMismatch(bytes32 found, bytes32 expected)
func (orders *Orders) UnpackRootMismatchError(raw []byte) (*OrdersRootMismatch, error) {
	out := new(OrdersRootMismatch)
	if err := orders.abi.UnpackIntoInterface(out, "RootMismatch", raw); err != nil {
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

// OrdersZoneUnknown represents a ZoneUnknown error raised by the Orders contract.
type OrdersZoneUnknown struct {
	Zone uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZoneUnknown(uint32 zone)
func OrdersZoneUnknownErrorID() common.Hash {
	return common.HexToHash("0xebe704ddbae8d4ccf2a2f48387be023c6b3f44134d76c8ac03a634dc46edaeae")
}

// UnpackZoneUnknownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZoneUnknown(uint32 zone)
func (orders *Orders) UnpackZoneUnknownError(raw []byte) (*OrdersZoneUnknown, error) {
	out := new(OrdersZoneUnknown)
	if err := orders.abi.UnpackIntoInterface(out, "ZoneUnknown", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ShipmentsMetaData contains all meta data concerning the Shipments contract.
var ShipmentsMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"acceptOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"id\",\"type\":\"uint16\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"addCarrier\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"}],\"name\":\"assign\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"\",\"type\":\"uint16\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"id\",\"type\":\"uint16\"}],\"name\":\"carrier\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"}],\"name\":\"lane\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"carrier\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"price\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"transit\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"maxWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint16\",\"name\":\"capacity\",\"type\":\"uint16\"}],\"internalType\":\"structIShipments.Quote[]\",\"name\":\"\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pendingOwner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"carrier\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"price\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"transit\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"maxWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint16\",\"name\":\"capacity\",\"type\":\"uint16\"}],\"internalType\":\"structIShipments.Quote\",\"name\":\"quote\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"post\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"renounceOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"transferOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint16\",\"name\":\"carrier\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"CarrierAdded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferStarted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferred\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint16\",\"name\":\"carrier\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"carrier\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"price\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"transit\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"maxWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint16\",\"name\":\"capacity\",\"type\":\"uint16\"}],\"indexed\":false,\"internalType\":\"structIShipments.Quote\",\"name\":\"quote\",\"type\":\"tuple\"}],\"name\":\"QuotePosted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint16\",\"name\":\"carrier\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"price\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"transit\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"score\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"capacityLeft\",\"type\":\"uint16\"}],\"name\":\"ShipmentAssigned\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"carrier\",\"type\":\"uint16\"}],\"name\":\"CarrierKnown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"carrier\",\"type\":\"uint16\"}],\"name\":\"CarrierUnknown\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"}],\"name\":\"LaneFull\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"OwnableInvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"OwnableUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"}],\"name\":\"QuoteExpired\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"QuoteMalformed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint40\",\"name\":\"found\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"standing\",\"type\":\"uint40\"}],\"name\":\"QuoteReplayed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"found\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"expected\",\"type\":\"address\"}],\"name\":\"QuoteSigner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"}]",
	ID:  "8fd3246240f2e718a46526b4e92c1a8d4a",
	Bin: "0x61016080604052346101ca57602081611e97803803809161002082856101ce565b8339810103126101ca57516001600160a01b038116908190036101ca576040519061004c6040836101ce565b60118252602082017057617962696c6c20536869706d656e747360781b81526040519261007a6040856101ce565b600184526020840192603160f81b845280156101b757600180546001600160a01b03199081169091555f8054918216831781556001600160a01b03909116907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09080a36100e681610205565b610120526100f384610205565b61014052519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261015c60c0826101ce565b5190206080523060c052604051611c269081610271823960805181611a73015260a05181611b30015260c05181611a44015260e05181611ac201526101005181611ae8015261012051816105ce015261014051816105f70152f35b631e4fbdf760e01b5f525f60045260245ffd5b5f80fd5b601f909101601f19168101906001600160401b038211908210176101f157604052565b634e487b7160e01b5f52604160045260245ffd5b601f815111610230576020815191015160208210610221571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe60806040526004361015610011575f80fd5b5f3560e01c8063715018a614610e3057806379ba509714610d465780638074f7c814610c2157806380c3ede214610a6b57806381edd529146106ca57806384b0196e146105b65780638da5cb5b14610584578063d35cd6b8146101d2578063e30c39781461019f578063f2fde38b146101005763f41ac99b14610092575f80fd5b346100fc5760c06003193601126100fc576100ab610ee5565b6100b3610f5c565b9060643563ffffffff811681036100fc5760843561ffff811681036100fc5760a4359161ffff831683036100fc576020946100f0946004356115ad565b61ffff60405191168152f35b5f80fd5b346100fc5760206003193601126100fc5773ffffffffffffffffffffffffffffffffffffffff61012e610f39565b61013661180b565b16807fffffffffffffffffffffffff0000000000000000000000000000000000000000600154161760015573ffffffffffffffffffffffffffffffffffffffff5f54167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e227005f80a3005b346100fc575f6003193601126100fc57602073ffffffffffffffffffffffffffffffffffffffff60015416604051908152f35b346100fc5760606003193601126100fc576101eb610ed4565b60243573ffffffffffffffffffffffffffffffffffffffff81168091036100fc576044359167ffffffffffffffff83116100fc5761023061ffff933690600401610fa9565b93909161023b61180b565b16918215801561057c575b61055057825f52600460205273ffffffffffffffffffffffffffffffffffffffff60405f20541661052457604051936040850185811067ffffffffffffffff8211176104f75760405281855267ffffffffffffffff81116104f7577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8201169060208201956102da6040519788611028565b81875236828601116100fc57600190828660208a01375f6020848a01015260208101978852865f52600460205273ffffffffffffffffffffffffffffffffffffffff8060405f20925116167fffffffffffffffffffffffff000000000000000000000000000000000000000082541617815501955195865167ffffffffffffffff81116104f75761036b8254610fd7565b601f81116104a6575b506020601f82116001146103fc57925f928260609796959388947f58b3ede3e4f59c8dd99f0138b3bc760faeb9cc724d6bc849bda249c1acf0f1bc9b9c87926103f1575b50505f198260011b9260031b1c19161790555b8060405197889687526040602088015281604088015283870137840101528101030190a2005b015190508c806103b8565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0821698835f52815f20995f5b81811061048e5750837f58b3ede3e4f59c8dd99f0138b3bc760faeb9cc724d6bc849bda249c1acf0f1bc9a9b6060999897945f97948b9760019510610476575b505050811b0190556103cb565b01515f1960f88460031b161c191690558c8080610469565b838301518c556001909b019a60209384019301610429565b8181111561037457825f5260205f20601f830160051c90602084106104ef575b81601f9101920160051c03905f5b8281106104e2575050610374565b5f828201556001016104d4565b5f91506104c6565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b827f4867d740000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b827f88d26f49000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b508015610246565b346100fc575f6003193601126100fc57602073ffffffffffffffffffffffffffffffffffffffff5f5416604051908152f35b346100fc575f6003193601126100fc5761066e6105f27f00000000000000000000000000000000000000000000000000000000000000006119d6565b61061b7f00000000000000000000000000000000000000000000000000000000000000006119d6565b602061067c6040519261062e8385611028565b5f84525f3681376040519586957f0f00000000000000000000000000000000000000000000000000000000000000875260e08588015260e0870190610ef6565b908582036040870152610ef6565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b8281106106b357505050500390f35b8351855286955093810193928101926001016106a4565b346100fc57600319360161016081126100fc57610140136100fc576101443567ffffffffffffffff81116100fc57610706903690600401610fa9565b60843560048110156100fc57158015610a46575b8015610a33575b8015610a1e575b6109f65764ffffffffff61073a61118f565b1642116109bc5761ffff61074c61116b565b165f52600460205273ffffffffffffffffffffffffffffffffffffffff60405f2054169182156109855773ffffffffffffffffffffffffffffffffffffffff9161081d91604260405160208101907f6ab8b537d8405b42d1410a93a93b61219b402a708e762f7512af681845902c8e82526107c9604082016114bb565b61016081526107da61018082611028565b5190206107e5611a2d565b90604051917f1901000000000000000000000000000000000000000000000000000000000000835260028301526022820152206119a2565b5050168181036109575773ffffffffffffffffffffffffffffffffffffffff610844611137565b165f52600560205260405f2061ffff61085b61115a565b165f5260205260405f2063ffffffff61087261117c565b165f5260205260405f206108858161182b565b9081815481145f146109455750805490680100000000000000008210156104f757816108b99160016108bf940181556111a4565b906111ea565b6108c7611137565b6108cf61116b565b917f26de62e0b6fed5adaa821f9e17805945a871b07fc4ea40eddbd43405b3eda2bb61018073ffffffffffffffffffffffffffffffffffffffff61ffff63ffffffff61091961115a565b9561092261117c565b908360405198168852602088015261093c604088016114bb565b169616941692a4005b6108b990610952926111a4565b6108bf565b7f979fa1ea000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b61ffff61099061116b565b7f88d26f49000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b64ffffffffff6109ca61118f565b7f3d777595000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b7f95d5394f000000000000000000000000000000000000000000000000000000005f5260045ffd5b5063ffffffff610a2c61117c565b1615610728565b5061ffff610a3f61115a565b1615610721565b5073ffffffffffffffffffffffffffffffffffffffff610a64611137565b161561071a565b346100fc5760606003193601126100fc57610a84610f39565b610a8c610ee5565b73ffffffffffffffffffffffffffffffffffffffff610aa9610f5c565b92165f52600560205261ffff60405f2091165f5260205263ffffffff60405f2091165f5260205260405f2080549067ffffffffffffffff82116104f75760208260051b0191610afb6040519384611028565b8083526020830180925f5260205f205f915b838310610c03578486604051918291602083019060208452518091526040830191905f5b818110610b3f575050500390f35b91935091602061014060019261ffff610120885173ffffffffffffffffffffffffffffffffffffffff81511684528286820151168685015282604082015116604085015263ffffffff6060820151166060850152610ba560808201516080860190610f6f565b67ffffffffffffffff60a08201511660a085015263ffffffff60c08201511660c085015263ffffffff60e08201511660e085015264ffffffffff61010082015116610100850152015116610120820152019401910191849392610b31565b60026020600192610c1385611069565b815201920192019190610b0d565b346100fc5760206003193601126100fc5761ffff610c3d610ed4565b165f908152600460205260408082208054915160019091018054919373ffffffffffffffffffffffffffffffffffffffff909316928491610c7d84610fd7565b8084529360018116908115610d065750600114610cc2575b50610ca292500383611028565b610cbe6040519283928352604060208401526040830190610ef6565b0390f35b90505f9291925260205f20905f915b818310610cea575050906020610ca29282010185610c95565b6020919350806001915483858901015201910190918492610cd1565b60209350610ca29592507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0091501682840152151560051b82010185610c95565b346100fc575f6003193601126100fc573373ffffffffffffffffffffffffffffffffffffffff6001541603610e04577fffffffffffffffffffffffff0000000000000000000000000000000000000000600154166001555f54337fffffffffffffffffffffffff00000000000000000000000000000000000000008216175f5573ffffffffffffffffffffffffffffffffffffffff3391167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a3005b7f118cdaa7000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b346100fc575f6003193601126100fc57610e4861180b565b7fffffffffffffffffffffffff0000000000000000000000000000000000000000600154166001555f73ffffffffffffffffffffffffffffffffffffffff81547fffffffffffffffffffffffff000000000000000000000000000000000000000081168355167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e08280a3005b6004359061ffff821682036100fc57565b6024359061ffff821682036100fc57565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f602080948051918291828752018686015e5f8582860101520116010190565b6004359073ffffffffffffffffffffffffffffffffffffffff821682036100fc57565b6044359063ffffffff821682036100fc57565b906004821015610f7c5752565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b9181601f840112156100fc5782359167ffffffffffffffff83116100fc57602083818601950101116100fc57565b90600182811c9216801561101e575b6020831014610ff157565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b91607f1691610fe6565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff8211176104f757604052565b90604051610140810181811067ffffffffffffffff8211176104f757604052809260ff815473ffffffffffffffffffffffffffffffffffffffff8116845261ffff8160a01c16602085015261ffff8160b01c16604085015263ffffffff8160c01c16606085015260e01c16906004821015610f7c57600161ffff91610120936080860152015467ffffffffffffffff811660a085015263ffffffff8160401c1660c085015263ffffffff8160601c1660e085015264ffffffffff8160801c1661010085015260a81c16910152565b60043573ffffffffffffffffffffffffffffffffffffffff811681036100fc5790565b60443561ffff811681036100fc5790565b60243561ffff811681036100fc5790565b60643563ffffffff811681036100fc5790565b6101043564ffffffffff811681036100fc5790565b80548210156111bd575f5260205f209060011b01905f90565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b9061148f5760043573ffffffffffffffffffffffffffffffffffffffff811681036100fc5781547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff9091161781556024359061ffff821682036100fc5780549160443561ffff811681036100fc576064359063ffffffff821682036100fc576084359060048210156100fc5777ffff000000000000000000000000000000000000000000007fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff6001977fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff75ffff00000000000000000000000000000000000000007cff000000000000000000000000000000000000000000000000000000007bffffffff0000000000000000000000000000000000000000000000009760e01b169860a01b16911617169160b01b16179160c01b16171781550160a43567ffffffffffffffff81168091036100fc5781549060c4359063ffffffff821682036100fc5760e4359163ffffffff831683036100fc57610104359164ffffffffff831683036100fc577fffffffffffffffffffffff0000000000ffffffffffffffffffffffffffffffff6bffffffff0000000000000000917fffffffffffffffffffffffffffffffff0000000000000000000000000000000074ffffffffff00000000000000000000000000000000866fffffffff000000000000000000000000975060801b16971617169160401b16179160601b16171781556101243561ffff811681036100fc5781547fffffffffffffffffff0000ffffffffffffffffffffffffffffffffffffffffff1660a89190911b76ffff00000000000000000000000000000000000000000016179055565b7f4e487b71000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b60043573ffffffffffffffffffffffffffffffffffffffff81168091036100fc57815260243561ffff81168091036100fc57602082015260443561ffff81168091036100fc57604082015260643563ffffffff81168091036100fc57606082015260843560048110156100fc57611536906080830190610f6f565b60a43567ffffffffffffffff81168091036100fc5760a082015260c43563ffffffff81168091036100fc5760c082015260e43563ffffffff81168091036100fc5760e08201526101043564ffffffffff81168091036100fc57610100820152610124359061ffff82168092036100fc576101200152565b91909294335f52600560205260405f2061ffff85165f5260205260405f2063ffffffff83165f5260205260405f20908154905f1997829761ffff805f92169316905b84811061175e5750505050851461175457600161160c86836111a4565b50015f1961ffff825460a81c160161ffff81116117275761168392611678889261167d94907fffffffffffffffffff0000ffffffffffffffffffffffffffffffffffffffffff76ffff00000000000000000000000000000000000000000083549260a81b169116179055565b6111a4565b50611069565b90602082019461ffff865116946080840151916004831015610f7c5761ffff98856101009563ffffffff67ffffffffffffffff60a07f0f9ba05565030f1bef8778bb17433f0f00432fa9d5e0203302804869dd5cd5249a015116918d806101208460c08801511696015116976116fc604051809b610f6f565b1660208901521660408701526060860152608085015260a084015260c083015260e0820152a3511690565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b5050505050505f90565b600161176a82886111a4565b50015461ffff8160a81c161580156117f8575b80156117e0575b6117d7576117af63ffffffff6117a467ffffffffffffffff84168861198f565b9260401c168461198f565b8101809111611727578b81106117cb575b506001905b016115ef565b9a5098508860016117c0565b506001906117c5565b5063ffffffff8160601c1663ffffffff851611611784565b5064ffffffffff8160801c16421161177d565b73ffffffffffffffffffffffffffffffffffffffff5f54163303610e0457565b80549081906024359061ffff821680831415905f5b8581106118b5575050505050601081106118b057811461185d5790565b60443561ffff8116908181036100fc57506064359063ffffffff8216918281036100fc57507f1759faac000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b905090565b6118bf81856111a4565b508054846100fc578361ffff8260a01c1614908161196b575b50611902576001015460801c64ffffffffff1642116118fa575b600101611840565b9550856118f2565b9550955050505050610104359064ffffffffff8216908183036100fc576001015460801c64ffffffffff16918282111561193c5750505090565b507fe14783a4000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b608435915060e01c60ff1660048210156100fc576004811015610f7c57145f6118d8565b8181029291811591840414171561172757565b90604183036119cc576119c59250602081013591604082359201355f1a90611b56565b9192909190565b50505f9160029190565b60ff811690601f8211611a0557604051916119f2604084611028565b6020808452838101919036833783525290565b7fb3512b0c000000000000000000000000000000000000000000000000000000005f5260045ffd5b73ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016301480611b2d575b15611a95577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a08152611b2760c082611028565b51902090565b507f00000000000000000000000000000000000000000000000000000000000000004614611a6c565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411611be5579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15611bda575f5173ffffffffffffffffffffffffffffffffffffffff811615611bd057905f905f90565b505f906001905f90565b6040513d5f823e3d90fd5b5050505f916003919056fea26469706673582212209b39d5b7e1f1ce4591d1eb53c2cebfb697ce22fd903ec1bc34276ba9de02557164736f6c63430008250033",
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
// the contract method with ID 0xf41ac99b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function assign(bytes32 id, uint16 centre, uint32 zone, uint32 weight, uint16 priceWeight, uint16 timeWeight) returns(uint16)
func (shipments *Shipments) PackAssign(id [32]byte, centre uint16, zone uint32, weight uint32, priceWeight uint16, timeWeight uint16) []byte {
	enc, err := shipments.abi.Pack("assign", id, centre, zone, weight, priceWeight, timeWeight)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAssign is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf41ac99b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function assign(bytes32 id, uint16 centre, uint32 zone, uint32 weight, uint16 priceWeight, uint16 timeWeight) returns(uint16)
func (shipments *Shipments) TryPackAssign(id [32]byte, centre uint16, zone uint32, weight uint32, priceWeight uint16, timeWeight uint16) ([]byte, error) {
	return shipments.abi.Pack("assign", id, centre, zone, weight, priceWeight, timeWeight)
}

// UnpackAssign is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf41ac99b.
//
// Solidity: function assign(bytes32 id, uint16 centre, uint32 zone, uint32 weight, uint16 priceWeight, uint16 timeWeight) returns(uint16)
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
// Solidity: function carrier(uint16 id) view returns(address signer, string name)
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
// Solidity: function carrier(uint16 id) view returns(address signer, string name)
func (shipments *Shipments) TryPackCarrier(id uint16) ([]byte, error) {
	return shipments.abi.Pack("carrier", id)
}

// CarrierOutput serves as a container for the return parameters of contract
// method Carrier.
type CarrierOutput struct {
	Signer common.Address
	Name   string
}

// UnpackCarrier is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8074f7c8.
//
// Solidity: function carrier(uint16 id) view returns(address signer, string name)
func (shipments *Shipments) UnpackCarrier(data []byte) (CarrierOutput, error) {
	out, err := shipments.abi.Unpack("carrier", data)
	outstruct := new(CarrierOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Signer = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.Name = *abi.ConvertType(out[1], new(string)).(*string)
	return *outstruct, nil
}

// PackLane is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x80c3ede2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lane(address consumer, uint16 centre, uint32 zone) view returns((address,uint16,uint16,uint32,uint8,uint64,uint32,uint32,uint40,uint16)[])
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
// Solidity: function lane(address consumer, uint16 centre, uint32 zone) view returns((address,uint16,uint16,uint32,uint8,uint64,uint32,uint32,uint40,uint16)[])
func (shipments *Shipments) TryPackLane(consumer common.Address, centre uint16, zone uint32) ([]byte, error) {
	return shipments.abi.Pack("lane", consumer, centre, zone)
}

// UnpackLane is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x80c3ede2.
//
// Solidity: function lane(address consumer, uint16 centre, uint32 zone) view returns((address,uint16,uint16,uint32,uint8,uint64,uint32,uint32,uint40,uint16)[])
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
// the contract method with ID 0x81edd529.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function post((address,uint16,uint16,uint32,uint8,uint64,uint32,uint32,uint40,uint16) quote, bytes signature) returns()
func (shipments *Shipments) PackPost(quote IShipmentsQuote, signature []byte) []byte {
	enc, err := shipments.abi.Pack("post", quote, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x81edd529.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function post((address,uint16,uint16,uint32,uint8,uint64,uint32,uint32,uint40,uint16) quote, bytes signature) returns()
func (shipments *Shipments) TryPackPost(quote IShipmentsQuote, signature []byte) ([]byte, error) {
	return shipments.abi.Pack("post", quote, signature)
}

// PackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceOwnership() returns()
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
// Solidity: function renounceOwnership() returns()
func (shipments *Shipments) TryPackRenounceOwnership() ([]byte, error) {
	return shipments.abi.Pack("renounceOwnership")
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
// Solidity: event QuotePosted(address indexed consumer, uint16 indexed carrier, uint16 centre, uint32 indexed zone, uint256 index, (address,uint16,uint16,uint32,uint8,uint64,uint32,uint32,uint40,uint16) quote)
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
// Solidity: event ShipmentAssigned(bytes32 indexed id, uint16 indexed carrier, uint8 mode, uint16 centre, uint32 zone, uint64 price, uint32 transit, uint256 score, uint256 index, uint16 capacityLeft)
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
	ABI: "[{\"inputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"CANCEL_AUTHORIZATION_TYPEHASH\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"DOMAIN_SEPARATOR\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MINT_CAP\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"RECEIVE_WITH_AUTHORIZATION_TYPEHASH\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"TRANSFER_WITH_AUTHORIZATION_TYPEHASH\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"allowance\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"approve\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authorizer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"}],\"name\":\"authorizationState\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"balanceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authorizer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"cancelAuthorization\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authorizer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"cancelAuthorization\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"decimals\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"eip712Domain\",\"outputs\":[{\"internalType\":\"bytes1\",\"name\":\"fields\",\"type\":\"bytes1\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"chainId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"verifyingContract\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"extensions\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"mint\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"name\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"validAfter\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"validBefore\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"receiveWithAuthorization\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"validAfter\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"validBefore\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"receiveWithAuthorization\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"symbol\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"totalSupply\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transfer\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transferFrom\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"validAfter\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"validBefore\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"transferWithAuthorization\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"validAfter\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"validBefore\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"transferWithAuthorization\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"version\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Approval\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"authorizer\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"}],\"name\":\"AuthorizationCanceled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"authorizer\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"}],\"name\":\"AuthorizationUsed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Transfer\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"validAfter\",\"type\":\"uint256\"}],\"name\":\"AuthorizationEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"validBefore\",\"type\":\"uint256\"}],\"name\":\"AuthorizationExpired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authorizer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"nonce\",\"type\":\"bytes32\"}],\"name\":\"AuthorizationSpent\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authorizer\",\"type\":\"address\"}],\"name\":\"AuthorizationUnsigned\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"found\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"expected\",\"type\":\"address\"}],\"name\":\"CallerNotPayee\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"allowance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"ERC20InsufficientAllowance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"ERC20InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"approver\",\"type\":\"address\"}],\"name\":\"ERC20InvalidApprover\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"}],\"name\":\"ERC20InvalidReceiver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"ERC20InvalidSender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"ERC20InvalidSpender\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"found\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"cap\",\"type\":\"uint256\"}],\"name\":\"MintCapped\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"}]",
	ID:  "8f3f11f136791a69c21562647f22cacbfb",
	Bin: "0x6101606040523461044f57604051610018604082610453565b601381526020810190722bb0bcb134b636102a32b9ba102237b63630b960691b825260405191610049604084610453565b600183526020830191601960f91b8352604051610067604082610453565b60138152722bb0bcb134b636102a32b9ba102237b63630b960691b602082015260405190610096604083610453565b6004825263151554d160e21b60208301528051906001600160401b03821161034a5760035490600182811c92168015610445575b602083101461032c5781601f8493116103cf575b50602090601f8311600114610369575f9261035e575b50508160011b915f199060031b1c1916176003555b8051906001600160401b03821161034a5760045490600182811c92168015610340575b602083101461032c5781601f8493116102b6575b50602090601f8311600114610250575f92610245575b50508160011b915f199060031b1c1916176004555b61017481610476565b6101205261018184610476565b61014052519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a081526101ea60c082610453565b5190206080523060c05260405161174c90816104e282396080518161122a015260a051816112e7015260c051816111fb015260e051816112790152610100518161129f01526101205181610540015261014051816105690152f35b015190505f80610156565b60045f9081528281209350601f198516905b81811061029e5750908460019594939210610286575b505050811b0160045561016b565b01515f1960f88460031b161c191690555f8080610278565b92936020600181928786015181550195019301610262565b828111156101405760045f52909150601f830160051c7f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b60208510610324575b849392601f0160051c82900391015f5b828110610314575050610140565b5f81830155859450600101610306565b5f91506102f6565b634e487b7160e01b5f52602260045260245ffd5b91607f169161012c565b634e487b7160e01b5f52604160045260245ffd5b015190505f806100f4565b60035f9081528281209350601f198516905b8181106103b7575090846001959493921061039f575b505050811b01600355610109565b01515f1960f88460031b161c191690555f8080610391565b9293602060018192878601518155019501930161037b565b828111156100de5760035f52909150601f830160051c7fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b6020851061043d575b849392601f0160051c82900391015f5b82811061042d5750506100de565b5f8183015585945060010161041f565b5f915061040f565b91607f16916100ca565b5f80fd5b601f909101601f19168101906001600160401b0382119082101761034a57604052565b601f8151116104a1576020815191015160208210610492571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe6080806040526004361015610012575f80fd5b5f3560e01c90816306fdde0314610b2157508063095ea7b314610a9257806318160ddd14610a7557806323b872dd146108ff578063313ce567146108e45780633644e515146108c257806340c10f191461079e57806354fd4d501461073f5780635a049a70146106ba57806370a08231146106765780637f2eecc31461063c57806384b0196e1461052857806388b7ab631461050b57806395d89b41146103c857806398f1312e146103a9578063a0cc6a681461036f578063a9059cbb1461033e578063b7b72899146102f7578063cf092995146102da578063d9169487146102a0578063dd62ed3e14610232578063e3ee160e14610216578063e94a0102146101c05763ef55bec614610124575f80fd5b346101bc576101ba6101b561018961013b36610dc4565b60408051602081019390935282015260f89190911b7fff0000000000000000000000000000000000000000000000000000000000000016606082015297909691959294929188906061820190565b037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101895288610c62565b610e3c565b005b5f80fd5b346101bc5760406003193601126101bc5773ffffffffffffffffffffffffffffffffffffffff6101ee610c1c565b165f52600760205260405f206024355f52602052602060ff60405f2054166040519015158152f35b346101bc576101ba61022d61018961013b36610dc4565b61104d565b346101bc5760406003193601126101bc5761024b610c1c565b73ffffffffffffffffffffffffffffffffffffffff610268610c3f565b91165f52600160205273ffffffffffffffffffffffffffffffffffffffff60405f2091165f52602052602060405f2054604051908152f35b346101bc575f6003193601126101bc5760206040517f158b0a9edf7a828aad02f63cd515c68ef2f50ba807396f6d12842833a15974298152f35b346101bc576101ba6102eb36610d44565b9594909493919361104d565b346101bc5760606003193601126101bc57610310610c1c565b6044359067ffffffffffffffff82116101bc576103346101ba923690600401610cd0565b9060243590610f2c565b346101bc5760406003193601126101bc5761036461035a610c1c565b60243590336110ee565b602060405160018152f35b346101bc575f6003193601126101bc5760206040517f7c7c6cdb67a18743f49ec6fa9b35f50d52ed05cbed4cc592e13b44501c1a22678152f35b346101bc575f6003193601126101bc5760206040516402540be4008152f35b346101bc575f6003193601126101bc576040515f6004548060011c90600181168015610501575b6020831081146104d4578285529081156104925750600114610434575b6104308361041c81850382610c62565b604051918291602083526020830190610bd9565b0390f35b91905060045f527f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b915f905b8082106104785750909150810160200161041c61040c565b919260018160209254838588010152019101909291610460565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660208086019190915291151560051b8401909101915061041c905061040c565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b91607f16916103ef565b346101bc576101ba61051c36610d44565b95949094939193610e3c565b346101bc575f6003193601126101bc576105e06105647f00000000000000000000000000000000000000000000000000000000000000006114d2565b61058d7f00000000000000000000000000000000000000000000000000000000000000006114d2565b60206105ee604051926105a08385610c62565b5f84525f3681376040519586957f0f00000000000000000000000000000000000000000000000000000000000000875260e08588015260e0870190610bd9565b908582036040870152610bd9565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b82811061062557505050500390f35b835185528695509381019392810192600101610616565b346101bc575f6003193601126101bc5760206040517fd099cc98ef71107a616c4f0f941f04c322d8e254fe26b3c6668db87aae413de88152f35b346101bc5760206003193601126101bc5773ffffffffffffffffffffffffffffffffffffffff6106a4610c1c565b165f525f602052602060405f2054604051908152f35b346101bc5760a06003193601126101bc576106d3610c1c565b60443560ff811681036101bc576040805160643560208201526084359181019190915260f89190911b7fff00000000000000000000000000000000000000000000000000000000000000166060820152604181526101ba91610736606183610c62565b60243590610f2c565b346101bc575f6003193601126101bc57610430604051610760604082610c62565b600181527f32000000000000000000000000000000000000000000000000000000000000006020820152604051918291602083526020830190610bd9565b346101bc5760406003193601126101bc576107b7610c1c565b602435906402540be400821161088d5773ffffffffffffffffffffffffffffffffffffffff1690811561086157600254908082018092116108345760207fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef915f9360025584845283825260408420818154019055604051908152a3005b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b7fec442f05000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b507fc459c2a2000000000000000000000000000000000000000000000000000000005f526004526402540be40060245260445ffd5b346101bc575f6003193601126101bc5760206108dc6111e4565b604051908152f35b346101bc575f6003193601126101bc57602060405160068152f35b346101bc5760606003193601126101bc57610918610c1c565b610920610c3f565b6044359073ffffffffffffffffffffffffffffffffffffffff831692835f52600160205260405f2073ffffffffffffffffffffffffffffffffffffffff33165f5260205260405f20547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811061099c575b5061036493506110ee565b838110610a41578415610a155733156109e957610364945f52600160205260405f2073ffffffffffffffffffffffffffffffffffffffff33165f526020528360405f209103905584610991565b7f94280d62000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b7fe602df05000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b83907ffb8f41b2000000000000000000000000000000000000000000000000000000005f523360045260245260445260645ffd5b346101bc575f6003193601126101bc576020600254604051908152f35b346101bc5760406003193601126101bc57610aab610c1c565b602435903315610a155773ffffffffffffffffffffffffffffffffffffffff169081156109e957335f52600160205260405f20825f526020528060405f20556040519081527f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92560203392a3602060405160018152f35b346101bc575f6003193601126101bc575f6003548060011c90600181168015610bcf575b6020831081146104d4578285529081156104925750600114610b71576104308361041c81850382610c62565b91905060035f527fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b915f905b808210610bb55750909150810160200161041c61040c565b919260018160209254838588010152019101909291610b9d565b91607f1691610b45565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f602080948051918291828752018686015e5f8582860101520116010190565b6004359073ffffffffffffffffffffffffffffffffffffffff821682036101bc57565b6024359073ffffffffffffffffffffffffffffffffffffffff821682036101bc57565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff821117610ca357604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b81601f820112156101bc5780359067ffffffffffffffff8211610ca35760405192610d23601f84017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200185610c62565b828452602083830101116101bc57815f926020809301838601378301015290565b60e06003198201126101bc5760043573ffffffffffffffffffffffffffffffffffffffff811681036101bc579160243573ffffffffffffffffffffffffffffffffffffffff811681036101bc579160443591606435916084359160a4359160c4359067ffffffffffffffff82116101bc57610dc191600401610cd0565b90565b6003196101209101126101bc5760043573ffffffffffffffffffffffffffffffffffffffff811681036101bc579060243573ffffffffffffffffffffffffffffffffffffffff811681036101bc579060443590606435906084359060a4359060c43560ff811681036101bc579060e435906101043590565b9290939695919473ffffffffffffffffffffffffffffffffffffffff851697883303610efc57918183610e7a610ef5969584610efa9c9d968a61130d565b6040519260208401947fd099cc98ef71107a616c4f0f941f04c322d8e254fe26b3c6668db87aae413de8865273ffffffffffffffffffffffffffffffffffffffff89166040860152606085015289608085015260a084015260c083015260e082015260e08152610eec61010082610c62565b51902083611440565b6110ee565b565b887fa54718e8000000000000000000000000000000000000000000000000000000005f523360045260245260445ffd5b909173ffffffffffffffffffffffffffffffffffffffff821691825f52600760205260405f20845f5260205260ff60405f20541661101d5790610fb89160405160208101907f158b0a9edf7a828aad02f63cd515c68ef2f50ba807396f6d12842833a1597429825285604082015286606082015260608152610faf608082610c62565b51902090611440565b805f52600760205260405f20825f5260205260405f2060017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff008254161790557f1cdd46ff242716cdaa72d159d339a485b3438398348d68f09d7c8c0a59353d815f80a3565b50507f191d19f0000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b92610efa969194610ef593966110658284838961130d565b6040519160208301937f7c7c6cdb67a18743f49ec6fa9b35f50d52ed05cbed4cc592e13b44501c1a2267855273ffffffffffffffffffffffffffffffffffffffff8816604085015273ffffffffffffffffffffffffffffffffffffffff8916606085015289608085015260a084015260c083015260e082015260e08152610eec61010082610c62565b73ffffffffffffffffffffffffffffffffffffffff169081156111b85773ffffffffffffffffffffffffffffffffffffffff1691821561086157815f525f60205260405f205481811061118657817fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef92602092855f525f84520360405f2055845f525f825260405f20818154019055604051908152a3565b827fe450d38c000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b7f96c6fd1e000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000163014806112e4575b1561124c577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a081526112de60c082610c62565b51902090565b507f00000000000000000000000000000000000000000000000000000000000000004614611223565b91929092804211156114155750804210156113ea575073ffffffffffffffffffffffffffffffffffffffff16805f52600760205260405f20825f5260205260ff60405f2054166113bc57805f52600760205260405f20825f5260205260405f2060017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff008254161790557f98de503528ee59b575ef0c0a2576a82497bfc029a5685b209e9ec333479b10a55f80a3565b7f191d19f0000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7f3d91b05f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f61beb886000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9160426114889261144f6111e4565b90604051917f19010000000000000000000000000000000000000000000000000000000000008352600283015260228201522083611529565b156114905750565b73ffffffffffffffffffffffffffffffffffffffff907fa7d4c236000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b60ff811690601f821161150157604051916114ee604084610c62565b6020808452838101919036833783525290565b7fb3512b0c000000000000000000000000000000000000000000000000000000005f5260045ffd5b9190823b61159e579061153b91611642565b5060048110156115715715918261155157505090565b73ffffffffffffffffffffffffffffffffffffffff919250811691161490565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b9160209260647fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f855f965190604051957f1626ba7e00000000000000000000000000000000000000000000000000000000875260048701526040602487015288820190604487015e86848287010152011601915afa7f1626ba7e000000000000000000000000000000000000000000000000000000005f5114601f3d11161690565b81519190604183036116725761166b9250602082015190606060408401519301515f1a9061167c565b9192909190565b50505f9160029190565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841161170b579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15611700575f5173ffffffffffffffffffffffffffffffffffffffff8116156116f657905f905f90565b505f906001905f90565b6040513d5f823e3d90fd5b5050505f916003919056fea264697066735822122054622c7607df6ef64c28e448fa1c09ecc424bef971e8caf4e730b9dd9296d58f64736f6c63430008250033",
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
