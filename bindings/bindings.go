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
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"firstSeq\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"t0\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"t1\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"acts\",\"type\":\"bool\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes20\",\"name\":\"prev\",\"type\":\"bytes20\"}],\"internalType\":\"structIJournals.Segment\",\"name\":\"segment\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"accept\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"key\",\"type\":\"address\"},{\"internalType\":\"enumScheme\",\"name\":\"scheme\",\"type\":\"uint8\"},{\"internalType\":\"enumRole\",\"name\":\"role\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"site\",\"type\":\"uint16\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"bool\",\"name\":\"revoked\",\"type\":\"bool\"}],\"internalType\":\"structIJournals.Device\",\"name\":\"found\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"acceptOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"id\",\"type\":\"address\"}],\"name\":\"device\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"key\",\"type\":\"address\"},{\"internalType\":\"enumScheme\",\"name\":\"scheme\",\"type\":\"uint8\"},{\"internalType\":\"enumRole\",\"name\":\"role\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"site\",\"type\":\"uint16\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"bool\",\"name\":\"revoked\",\"type\":\"bool\"}],\"internalType\":\"structIJournals.Device\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"firstSeq\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"t0\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"t1\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"acts\",\"type\":\"bool\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes20\",\"name\":\"prev\",\"type\":\"bytes20\"}],\"internalType\":\"structIJournals.Segment\",\"name\":\"segment\",\"type\":\"tuple\"}],\"name\":\"digest\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"id\",\"type\":\"address\"},{\"internalType\":\"enumScheme\",\"name\":\"scheme\",\"type\":\"uint8\"},{\"internalType\":\"enumRole\",\"name\":\"role\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"site\",\"type\":\"uint16\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"}],\"name\":\"enroll\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"id\",\"type\":\"address\"}],\"name\":\"journal\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes20\",\"name\":\"head\",\"type\":\"bytes20\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"nextSeq\",\"type\":\"uint64\"}],\"internalType\":\"structIJournals.Journal\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pendingOwner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"renounceOwnership\",\"outputs\":[],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"id\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"fromSeq\",\"type\":\"uint64\"}],\"name\":\"revoke\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"id\",\"type\":\"address\"}],\"name\":\"revokedFrom\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"transferOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"enumScheme\",\"name\":\"scheme\",\"type\":\"uint8\"},{\"indexed\":true,\"internalType\":\"enumRole\",\"name\":\"role\",\"type\":\"uint8\"},{\"indexed\":true,\"internalType\":\"uint16\",\"name\":\"site\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"}],\"name\":\"DeviceEnrolled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"fromSeq\",\"type\":\"uint64\"}],\"name\":\"DeviceRevoked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferStarted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferred\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"firstSeq\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"t0\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"t1\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"acts\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"}],\"name\":\"SegmentAccepted\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"BadSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"}],\"name\":\"DeviceExpired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"DeviceKnown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"DeviceMalformed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"seq\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"revokedFrom\",\"type\":\"uint64\"}],\"name\":\"DeviceRevokedFrom\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"DeviceUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"found\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"expected\",\"type\":\"uint32\"}],\"name\":\"EpochStale\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"name\":\"MissingPrecompile\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"found\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"expected\",\"type\":\"address\"}],\"name\":\"NotConsumer\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"OwnableInvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"OwnableUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"OwnerNeeded\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"bytes20\",\"name\":\"found\",\"type\":\"bytes20\"},{\"internalType\":\"bytes20\",\"name\":\"expected\",\"type\":\"bytes20\"}],\"name\":\"PrevMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"SegmentEmpty\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"found\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"expected\",\"type\":\"uint64\"}],\"name\":\"SegmentGap\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"found\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"expected\",\"type\":\"uint64\"}],\"name\":\"SegmentReplayed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"t0\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"t1\",\"type\":\"uint64\"}],\"name\":\"SegmentTime\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"}]",
	ID:  "a85f001bc6c2eddc7f1b7cd742ef9f8bae",
	Bin: "0x61016080604052346101c957602081611a34803803809161002082856101cd565b8339810103126101c957516001600160a01b038116908190036101c9576040519061004c6040836101cd565b60108252602082016f57617962696c6c204a6f75726e616c7360801b8152604051926100796040856101cd565b600184526020840192603160f81b845280156101b657600180546001600160a01b03199081169091555f8054918216831781556001600160a01b03909116907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09080a36100e581610204565b610120526100f284610204565b61014052519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261015b60c0826101cd565b5190206080523060c0526040516117c490816102708239608051816113c2015260a0518161147f015260c0518161138c015260e051816114110152610100518161143701526101205181610bea01526101405181610c130152f35b631e4fbdf760e01b5f525f60045260245ffd5b5f80fd5b601f909101601f19168101906001600160401b038211908210176101f057604052565b634e487b7160e01b5f52604160045260245ffd5b601f81511161022f576020815191015160208210610220571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe60806040526004361015610011575f80fd5b5f3560e01c80635ba216f614610daa578063715018a614610d8b57806379ba509714610d0b5780637c5e070614610cca57806384b0196e14610bd25780638da5cb5b14610bab578063ab75988814610b87578063c380813214610963578063d0cdd029146108b6578063d4fb76ca146101eb578063e097928414610141578063e30c3978146101195763f2fde38b146100a8575f80fd5b34610115576020366003190112610115576100c1610e85565b6100c961121e565b60018060a01b0316806001600160601b0360a01b600154161760015560018060a01b035f54167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e227005f80a3005b5f80fd5b34610115575f366003190112610115576001546040516001600160a01b039091168152602090f35b346101155760403660031901126101155761015a610e85565b602435906001600160a01b0382168203610115575f6040805161017c81610f62565b828152826020820152015260018060a01b03165f52600660205260405f209060018060a01b03165f5260205260606101b660405f2061115d565b6001600160401b0360408051926001600160601b0319815116845263ffffffff60208201511660208501520151166040820152f35b346101155736600319016101608112610115576101401361011557610144356001600160401b03811161011557366023820112156101155780600401356001600160401b0381116101155736602482840101116101155761024a611101565b506001600160a01b0361025b611131565b16330361088a576001600160a01b03610272611147565b16805f52600460205260405f20916040519261028d84610f33565b546001600160a01b0381168452602084016102af60a083901c60ff16826110e9565b6102c260ff8360a81c16604087016110f5565b61ffff8260b01c166060860152608085019064ffffffffff8360c01c16825260ff60a087019360e81c1615158352335f52600660205260405f20855f5260205260405f209263ffffffff845460a01c169261031b611147565b9251600381101561087657156108585764ffffffffff90511680421015610834575063ffffffff61034a611196565b1615610813576103586111bc565b6001600160401b03806103696111d2565b1691161180156107d8575b61079b57516106c2575b50506103899061115d565b610391611147565b63ffffffff61039e6111a9565b161580156106a5575b61065d576103b36111a9565b63ffffffff8060208501511691161161064f575b6103cf6111e8565b6001600160401b03604084019181835116918291161061061c57506001600160401b0390816103fc6111e8565b91511691829116116105e95750610411611231565b91516001600160601b031990811692168290036105af575050610441906024610438610f9e565b95018585611249565b1561059d5761044e6111a9565b61046d6104596111e8565b63ffffffff610466611196565b16906111fe565b6040519161047a83610f62565b6001600160601b03198616835263ffffffff60208401911681526001600160401b036040840192168252335f52600660205260405f20845f5260205260405f20925160601c9063ffffffff60a01b905160a01b16916001600160401b0360c01b905160c01b1691171790556104ed6111a9565b6104f56111e8565b936104fe611196565b6105066111bc565b9561050f6111d2565b60e43592831515809403610115576105999863ffffffff6001600160401b039492858094836040519b168b521660208a015216604088015216606086015216608084015260a08301526101043560c083015260e08201527f1868f78eeeef24b6dabec7ba530155c1880cb45e1427a28daf3811eda99176996101003392a360405191829182610ecc565b0390f35b639a7d38d960e01b5f5260045260245ffd5b6105b7611231565b635bb72f4160e11b5f9081526001600160a01b039092166004526001600160601b031916602452604491909152606490fd5b6001600160401b03826105fa6111e8565b9063fb9636c160e01b5f5260018060a01b03166004521660245260445260645ffd5b6001600160401b038361062d6111e8565b90639afbebdb60e01b5f5260018060a01b03166004521660245260445260645ffd5b5f60408301525f82526103c7565b63ffffffff809281602061066f6111a9565b920151168061069f57506001925b630a57bb6f60e11b5f5260018060a01b0316600452166024521660445260645ffd5b9261067d565b506106ae6111a9565b63ffffffff806020850151169116106103a7565b6001600160a01b03165f818152600560205260409020546001600160401b031691906106ec6111e8565b6001600160401b036107075f199263ffffffff610466611196565b1601916001600160401b038311610787576107206111a9565b908061077b575063ffffffff8060015b169116118015610768575b610745575061037e565b906001600160401b0391631568041f60e01b5f526004521660245260445260645ffd5b50826001600160401b038316101561073b565b63ffffffff8091610730565b634e487b7160e01b5f52601160045260245ffd5b6001600160401b0382816107ad6111bc565b6107b56111d2565b92631a79cc5f60e11b5f5260018060a01b0316600452166024521660445260645ffd5b506107e16111d2565b62015180420190814211610787576103e88202918083046103e81490151715610787576001600160401b031611610374565b50630af8a30d60e01b5f9081526001600160a01b0391909116600452602490fd5b632120a8c560e01b5f9081526001600160a01b038416600452602491909152604490fd5b636eba887760e11b5f9081526001600160a01b038416600452602490fd5b634e487b7160e01b5f52602160045260245ffd5b610892611131565b63032d16e160e11b5f908152336004526001600160a01b0391909116602452604490fd5b34610115576020366003190112610115576108cf610e85565b6108d7611101565b5060018060a01b03165f52600460205261059960405f2060ff604051916108fd83610f33565b546001600160a01b038116835261091d60a082901c8316602085016110e9565b61092f828260a81c16604085016110f5565b61ffff8160b01c16606084015264ffffffffff8160c01c16608084015260e81c16151560a082015260405191829182610ecc565b346101155760a03660031901126101155761097c610e85565b6024356003811015610115576044359060068210159081610115576064359361ffff8516809503610115576084359064ffffffffff8216809203610115576109c261121e565b6001600160a01b03169283158015610b7f575b8015610b75575b8015610b6d575b610b5a57835f52600460205260ff60405f205460a01c16600381101561087657610b475781421015610b3057604051610a1b81610f33565b84815260208101610a2c85826110e9565b60408201610a3a88826110f5565b60608301898152608084019086825260a08501935f8552895f52600460205260405f209560018060a01b039051166001600160601b0360a01b875416178655516003811015610876578554935191600683101561087657519251945169ffffffffffffffffffff60a01b1990941660a09190911b60ff60a01b161760a89190911b60ff60a81b161760b09190911b61ffff60b01b161760c09290921b64ffffffffff60c01b169190911790151560e81b60ff60e81b16179055610876577f2d98d8a019b939c38281ecdcb06067c82547093f48c657a391c87796eaedf80691604091610b2883518093610ebf565b6020820152a4005b5082632120a8c560e01b5f5260045260245260445ffd5b8363ce2263f560e01b5f5260045260245ffd5b836310501ea560e11b5f5260045260245ffd5b5085156109e3565b50505f84156109dc565b5082156109d5565b3461011557610140366003190112610115576020610ba3610f9e565b604051908152f35b34610115575f366003190112610115575f546040516001600160a01b039091168152602090f35b34610115575f36600319011261011557610c6e610c0e7f000000000000000000000000000000000000000000000000000000000000000061134b565b610c377f000000000000000000000000000000000000000000000000000000000000000061134b565b6020610c7c60405192610c4a8385610f7d565b5f84525f368137604051958695600f60f81b875260e08588015260e0870190610e9b565b908582036040870152610e9b565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b828110610cb357505050500390f35b835185528695509381019392810192600101610ca4565b34610115576020366003190112610115576001600160a01b03610ceb610e85565b165f52600560205260206001600160401b0360405f205416604051908152f35b34610115575f36600319011261011557600154336001600160a01b03821603610d78576001600160a01b03199081166001555f805433928116831782556001600160a01b0316907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09080a3005b63118cdaa760e01b5f523360045260245ffd5b34610115575f3660031901126101155763017ed72b60e01b5f5260045ffd5b3461011557604036600319011261011557610dc3610e85565b602435906001600160401b03821680920361011557610de061121e565b6001600160a01b03165f8181526004602052604090205490919060a01c60ff1660038110156108765715610e72575f828152600460209081526040808320805460ff60e81b1916600160e81b1790556005825291829020805467ffffffffffffffff19168417905590519182527f0e6c128b2050e60383578df784bf725d559549218a7e1b9a9519026d1cdfc69b91a2005b50636eba887760e11b5f5260045260245ffd5b600435906001600160a01b038216820361011557565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b9060038210156108765752565b81516001600160a01b0316815260208083015160c08301949391610ef39190840190610ebf565b604081015160068110156108765760a0918291604085015261ffff606082015116606085015264ffffffffff608082015116608085015201511515910152565b60c081019081106001600160401b03821117610f4e57604052565b634e487b7160e01b5f52604160045260245ffd5b606081019081106001600160401b03821117610f4e57604052565b90601f801991011681019081106001600160401b03821117610f4e57604052565b6040517f93fffece31db44e2b0d21a0dbe3489ddd34c982b7086feab1c661da20d2dc8a6602082019081526004356001600160a01b038116908190036101155760408301526024356001600160a01b0381169081900361011557606083015260443563ffffffff81168091036101155760808301526064356001600160401b0381168091036101155760a083015260843563ffffffff81168091036101155760c083015260a4356001600160401b0381168091036101155760e083015260c4356001600160401b0381168091036101155761010083015260e435801515809103610115576101208301526101043561014083015261012435916001600160601b031983168093036101155760429261016082015261016081526110c361018082610f7d565b5190206110ce611389565b906040519161190160f01b8352600283015260228201522090565b60038210156108765752565b60068210156108765752565b6040519061110e82610f33565b5f60a0838281528260208201528260408201528260608201528260808201520152565b6004356001600160a01b03811681036101155790565b6024356001600160a01b03811681036101155790565b9060405161116a81610f62565b60408193546001600160601b03198160601b16835263ffffffff8160a01c16602084015260c01c910152565b60843563ffffffff811681036101155790565b60443563ffffffff811681036101155790565b60a4356001600160401b03811681036101155790565b60c4356001600160401b03811681036101155790565b6064356001600160401b03811681036101155790565b906001600160401b03809116911601906001600160401b03821161078757565b5f546001600160a01b03163303610d7857565b610124356001600160601b0319811681036101155790565b929192602081015160038110156108765760011461130d576080830361130557828401926080858503126101155760408501938160401161011557603f1982016001600160401b038111610f4e57604051926112b06020198201601f191660200185610f7d565b81845260208401923610610115575f918784378301601f1901529051902090516001600160a01b039182169116036112fe578260606112fb94013592359160208201359135906114d9565b90565b5050505f90565b505050505f90565b9260418392930361130557611321926114a5565b5060048110156108765715918261133757505090565b516001600160a01b03918216911614919050565b60ff811690601f821161137a5760405191611367604084610f7d565b6020808452838101919036833783525290565b632cd44ac360e21b5f5260045ffd5b307f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316148061147c575b156113e4577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a0815261147660c082610f7d565b51902090565b507f000000000000000000000000000000000000000000000000000000000000000046146113bb565b90604183036114cf576114c89250602081013591604082359201355f1a90611503565b9192909190565b50505f9160029190565b906114e694939291611590565b156114ee5790565b6321580de760e11b5f5261010060045260245ffd5b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411611585579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa1561157a575f516001600160a01b0381161561157057905f905f90565b505f906001905f90565b6040513d5f823e3d90fd5b5050505f9160039190565b9091929382151580611765575b8061175c575b80611732575b1580156116a6575b156115c25750505050505f90600190565b6020945f9460a094604051948552878501526040840152606083015260808201528280526101005afa156116a4575f51156115ff57600190600190565b60205f60a06040517fbb5a52f42f9c9261ed4361f59422a1e30036e7c32b270c8807a419feca6050238152600584820152600160408201527fa71af64de5126a4a4e02b7922d66ce9415ce88a4c9d25514d91082c8725ac95760608201527f5d47723c8fbe580bb369fec9c2665d8e30a435b9932645482e7c9f11e872296b60808201528280526101005afa156116a4575f511561169e575f90600190565b5f905f90565bfe5b50600160601b63ffffffff60c01b03197f5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b8187817fffffffff00000001000000000000000000000000fffffffffffffffffffffffc81838009080908600160601b63ffffffff60c01b031982800914600160601b63ffffffff60c01b03198083109087101616156115b1565b507f7fffffff800000007fffffffffffffffde737d56d38bcf4279dce5617e3192a88411156115a9565b508315156115a3565b507fffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551831061159d56fea264697066735822122008eae49f7e755b6a25e7a586b6016631878047ac4830c181980404a9a3afc03964736f6c63430008250033",
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
	if bytes.Equal(raw[:4], journals.abi.Errors["OwnerNeeded"].ID.Bytes()[:4]) {
		return journals.UnpackOwnerNeededError(raw[4:])
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
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner_\",\"type\":\"address\"},{\"internalType\":\"contractIJournals\",\"name\":\"journals\",\"type\":\"address\"},{\"internalType\":\"contractIShipments\",\"name\":\"shipments\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"JOURNALS\",\"outputs\":[{\"internalType\":\"contractIJournals\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PICTURE\",\"outputs\":[{\"internalType\":\"contractPicture\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"SHIPMENTS\",\"outputs\":[{\"internalType\":\"contractIShipments\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"acceptOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"id\",\"type\":\"uint16\"},{\"internalType\":\"int32\",\"name\":\"lat\",\"type\":\"int32\"},{\"internalType\":\"int32\",\"name\":\"lon\",\"type\":\"int32\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"addCentre\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"approve\",\"outputs\":[],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"assign\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"}],\"name\":\"balanceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"cancel\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"id\",\"type\":\"uint16\"}],\"name\":\"centre\",\"outputs\":[{\"internalType\":\"int32\",\"name\":\"lat\",\"type\":\"int32\"},{\"internalType\":\"int32\",\"name\":\"lon\",\"type\":\"int32\"},{\"internalType\":\"bool\",\"name\":\"known\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"credit\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"getApproved\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"idOf\",\"outputs\":[{\"internalType\":\"OrderId\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"name\":\"isApprovedForAll\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"isMerchant\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"locked\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"name\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"zone_\",\"type\":\"uint32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"name\":\"nearest\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"\",\"type\":\"uint16\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"order\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"enumStatus\",\"name\":\"status\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"confirmed\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"carrier\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"handover\",\"type\":\"uint8\"},{\"internalType\":\"uint40\",\"name\":\"placedAt\",\"type\":\"uint40\"}],\"internalType\":\"structIOrders.Order\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"ownerOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pendingOwner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"merchantSignature\",\"type\":\"bytes\"}],\"name\":\"place\",\"outputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"merchantSignature\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"validAfter\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"validBefore\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structIOrders.Authorization\",\"name\":\"authorization\",\"type\":\"tuple\"}],\"name\":\"placeWithAuthorization\",\"outputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"firstSeq\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"count\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"t0\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"t1\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"acts\",\"type\":\"bool\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"bytes20\",\"name\":\"prev\",\"type\":\"bytes20\"}],\"internalType\":\"structIJournals.Segment\",\"name\":\"segment\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"readings\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms[]\",\"name\":\"terms\",\"type\":\"tuple[]\"}],\"name\":\"post\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"id\",\"type\":\"uint16\"},{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"quantity\",\"type\":\"uint64\"}],\"name\":\"receiveStock\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"refund\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"renounceOwnership\",\"outputs\":[],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"safeTransferFrom\",\"outputs\":[],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"safeTransferFrom\",\"outputs\":[],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"name\":\"setApprovalForAll\",\"outputs\":[],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"}],\"name\":\"setMerchant\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"components\":[{\"internalType\":\"int32\",\"name\":\"lat\",\"type\":\"int32\"},{\"internalType\":\"int32\",\"name\":\"lon\",\"type\":\"int32\"},{\"internalType\":\"uint32\",\"name\":\"halfSide\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"ranking\",\"type\":\"bytes32\"}],\"internalType\":\"structIOrders.Zone\",\"name\":\"data\",\"type\":\"tuple\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"setZone\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"id\",\"type\":\"uint16\"},{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"}],\"name\":\"stock\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"onHand\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"reserved\",\"type\":\"uint64\"}],\"internalType\":\"structIOrders.Stock\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"id\",\"type\":\"bytes4\"}],\"name\":\"supportsInterface\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"symbol\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"tokenURI\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"transferFrom\",\"outputs\":[],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"transferOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"withdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"zone\",\"outputs\":[{\"components\":[{\"internalType\":\"int32\",\"name\":\"lat\",\"type\":\"int32\"},{\"internalType\":\"int32\",\"name\":\"lon\",\"type\":\"int32\"},{\"internalType\":\"uint32\",\"name\":\"halfSide\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"ranking\",\"type\":\"bytes32\"}],\"internalType\":\"structIOrders.Zone\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"approved\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"Approval\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"approved\",\"type\":\"bool\"}],\"name\":\"ApprovalForAll\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"}],\"name\":\"CarrierMissing\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"int32\",\"name\":\"lat\",\"type\":\"int32\"},{\"indexed\":false,\"internalType\":\"int32\",\"name\":\"lon\",\"type\":\"int32\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"CentreAdded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"seq\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"counted\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"expected\",\"type\":\"uint64\"}],\"name\":\"CountDiffered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"Locked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"}],\"name\":\"MerchantSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"enumStatus\",\"name\":\"status\",\"type\":\"uint8\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"enumKind\",\"name\":\"kind\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"int32\",\"name\":\"lat\",\"type\":\"int32\"},{\"indexed\":false,\"internalType\":\"int32\",\"name\":\"lon\",\"type\":\"int32\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"enumStatus\",\"name\":\"status\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"confirmed\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"carrier\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"handover\",\"type\":\"uint8\"},{\"internalType\":\"uint40\",\"name\":\"placedAt\",\"type\":\"uint40\"}],\"indexed\":false,\"internalType\":\"structIOrders.Order\",\"name\":\"order\",\"type\":\"tuple\"}],\"name\":\"OrderAdvanced\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"credited\",\"type\":\"bool\"}],\"name\":\"OrderCancelled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"placedAt\",\"type\":\"uint40\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"shopper\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"quantity\",\"type\":\"uint32\"}],\"internalType\":\"structIOrders.Line[]\",\"name\":\"lines\",\"type\":\"tuple[]\"}],\"indexed\":false,\"internalType\":\"structIOrders.Terms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"OrderPlaced\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"credited\",\"type\":\"bool\"}],\"name\":\"OrderRefunded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"amount\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"credited\",\"type\":\"bool\"}],\"name\":\"OrderSettled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferStarted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferred\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"enumKind\",\"name\":\"kind\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"seq\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes4\",\"name\":\"reason\",\"type\":\"bytes4\"}],\"name\":\"ReadingIgnored\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"gtin\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"order\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"int64\",\"name\":\"delta\",\"type\":\"int64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"onHand\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"reserved\",\"type\":\"uint64\"}],\"name\":\"StockMoved\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"Transfer\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"Unlocked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Withdrawn\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"int32\",\"name\":\"lat\",\"type\":\"int32\"},{\"indexed\":false,\"internalType\":\"int32\",\"name\":\"lon\",\"type\":\"int32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"halfSide\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"ranking\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"ZoneSet\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"}],\"name\":\"CentreKnown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"}],\"name\":\"CentreUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"CountShort\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"}],\"name\":\"DeadlineAhead\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint40\",\"name\":\"deliverBy\",\"type\":\"uint40\"}],\"name\":\"DeadlinePassed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"ERC721IncorrectOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"ERC721InsufficientApproval\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"approver\",\"type\":\"address\"}],\"name\":\"ERC721InvalidApprover\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"ERC721InvalidOperator\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"ERC721InvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"}],\"name\":\"ERC721InvalidReceiver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"ERC721InvalidSender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"ERC721NonexistentToken\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"found\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"}],\"name\":\"GasShort\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"found\",\"type\":\"address\"}],\"name\":\"NotMerchant\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"merchant\",\"type\":\"address\"}],\"name\":\"NotMerchantSigned\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"found\",\"type\":\"address\"}],\"name\":\"NotParty\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"found\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"expected\",\"type\":\"address\"}],\"name\":\"NotShopper\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NothingToWithdraw\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"}],\"name\":\"OfferExpired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"OrderKnown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"OrderUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"}],\"name\":\"OutOfStock\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"OutOfZone\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"OwnableInvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"OwnableUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"OwnerNeeded\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"}],\"name\":\"ReadingTime\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"found\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"}],\"name\":\"ReadingsMalformed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"ReceiptLocked\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"found\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"expected\",\"type\":\"bytes32\"}],\"name\":\"RootMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"int256\",\"name\":\"value\",\"type\":\"int256\"}],\"name\":\"SafeCastOverflowedIntDowncast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumStatus\",\"name\":\"found\",\"type\":\"uint8\"},{\"internalType\":\"enumStatus\",\"name\":\"expected\",\"type\":\"uint8\"}],\"name\":\"StatusIs\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"TermsMalformed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"found\",\"type\":\"bytes32\"},{\"internalType\":\"OrderId\",\"name\":\"expected\",\"type\":\"bytes32\"}],\"name\":\"TermsMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"TermsMissing\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"received\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"}],\"name\":\"TokenShort\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"enumStatus\",\"name\":\"found\",\"type\":\"uint8\"},{\"internalType\":\"enumStatus\",\"name\":\"expected\",\"type\":\"uint8\"}],\"name\":\"TooEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"TooLate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"WrongRole\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"device\",\"type\":\"address\"}],\"name\":\"WrongSite\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"}],\"name\":\"ZoneUnknown\",\"type\":\"error\"}]",
	ID:  "a528b15d4a5bebdf3b2ec16ab09dcf81d2",
	Bin: "0x6101c0806040523461027e5760608161628e80380380916100208285610282565b83398101031261027e5780516001600160a01b038116919082900361027e576020810151906001600160a01b038216820361027e5760400151916001600160a01b038316830361027e5760405190610079604083610282565b600e8252602082016d57617962696c6c204f726465727360901b8152604051926100a4604085610282565b600184526020840192603160f81b8452801561026b57600180546001600160a01b03199081169091555f8054918216831781556001600160a01b03909116907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09080a3610110816102a5565b6101205261011d846102a5565b61014052519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261018660c082610282565b5190206080523060c05261016052610180526040516110d98082016001600160401b038111838210176102575782916151b5833903905ff0801561024c576101a052604051614ea49081610311823960805181613f9a015260a05181614051015260c05181613f64015260e05181613fe90152610100518161400f015261012051816112af015261014051816112d801526101605181818161164601526123ad0152610180518181816113a4015261395001526101a0518181816106da01526107a10152f35b6040513d5f823e3d90fd5b634e487b7160e01b5f52604160045260245ffd5b631e4fbdf760e01b5f525f60045260245ffd5b5f80fd5b601f909101601f19168101906001600160401b0382119082101761025757604052565b601f8151116102d05760208151910151602082106102c1571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe60a0806040526004361015610012575f80fd5b5f905f3560e01c90816301ffc9a714611d535750806306fdde0314611d02578063081812fc14611cdb578063095ea7b314611cac5780630cc2d52514611ad05780630d7b2226146119285780631a2f7167146118fb57806323b872dd146118f657806342842e0e146118f657806345d89b671461184c57806347d6ae7f146117bf57806351cff8d9146116985780635c9b2434146116755780635ef1e9cf146116315780636352211e1461160157806370a08231146115b1578063715018a61461159257806379ba5097146115125780637a255cce1461144e578063801ae66f146113d357806380d42dbf1461138f57806384b0196e146112975780638da5cb5b1461127057806395d89b4114611227578063a22cb465146111f1578063a309db5314610fab578063b45a3c0e14610f83578063b6bec57214610c2a578063b88d4fde14610bd0578063b9882e7614610b5b578063c4805e3414610aed578063c778e2fb1461087a578063c87b56dd1461075c578063cc1f0d2d14610709578063d52954e3146106c4578063d9c0c30d1461057a578063e30c397814610551578063e4479b7a14610434578063e80160ab14610406578063e985e9c5146103d7578063f17c6ba71461025b5763f2fde38b146101ec575f80fd5b3461025857602036600319011261025857610205611dfa565b61020d613170565b600180546001600160a01b0319166001600160a01b0392831690811790915582549091167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e227008380a380f35b80fd5b503461025857608036600319011261025857610275611ed9565b906024358060030b8091036103d357604435908160030b8092036103cf576064356001600160401b0381116103cb57906102b761ffff93923690600401611e3a565b9390956102c2613170565b169283156103b757838552600360205260ff604086205460401c166103a3577fed16ead0dd430d2356f6fa6dbf35009d20602916aa9b57a217debd8df85726df93949561039d9160405161031581612028565b8481526020808201878152600160408085019182528b8d52600384528c2093518454925190931b67ffffffff000000001663ffffffff90931667ffffffffffffffff199092169190911791909117825551151560ff60401b82549160401b169060ff60401b19161790556040519485948552602085015260606040850152606084019161210d565b0390a280f35b6330deb1bb60e21b85526004849052602485fd5b63173e0a0760e21b85526004849052602485fd5b8380fd5b8280fd5b5080fd5b5034610258576040366003190112610258576020906103f4611dfa565b506103fd611e10565b50604051908152f35b50346102585760203660031901126102585760e06104256004356128bb565b6104326040518092611f74565bf35b50346102585760603660031901126102585761044e611ed9565b90610457611ef9565b916044356001600160401b038116918282036103cb5761ffff90610479613170565b1690818452600360205260ff604085205460401c161561053d578184526005602052604084206001600160401b0386165f526020526001600160401b036104c760405f2092828454166121cd565b166001600160401b03198254161781558260070b928084036105265750546040805160079490940b84526001600160401b03808316602086015291811c8216908401529293849316915f516020614e4f5f395f51905f5290606090a480f35b63327269a760e01b85526040600452602452604484fd5b63173e0a0760e21b84526004829052602484fd5b50346102585780600319360112610258576001546040516001600160a01b039091168152602090f35b50346102585761058936611f23565b610591612975565b6105a261059d82613225565b613478565b906105ac82613757565b90602082018051600b8110156106b0576003190161067457506105d09082846138c7565b6105e9575b82805f516020614e2f5f395f51905f525d80f35b6103e86001600160401b03421602906001600160401b03821691820361066057917f918e61c324f35af5d9e95b71bfd8af73ea5b897f943864c9a6fc3ebeeaf6645661016060059361065887966040519288845260208401528760408401528760608401526080830190611f74565ba45f806105d5565b634e487b7160e01b84526011600452602484fd5b5184600b82101561069c576320c75ff560e21b815260449161069590611f66565b6004602452fd5b634e487b7160e01b81526021600452602490fd5b634e487b7160e01b86526021600452602486fd5b50346102585780600319360112610258576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b5034610258576040366003190112610258576040610725611dfa565b9161072e611e10565b9260018060a01b031681526006602052209060018060a01b03165f52602052602060405f2054604051908152f35b50346102585760203660031901126102585760043561079961077d8261293a565b6040519262562a8760e11b845260048401526024830190611f74565b8181610104817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa90811561086f5782916107f3575b604051602080825281906107ef90820185611dd6565b0390f35b90503d8083833e6108048183612079565b8101906020818303126103cf578051906001600160401b0382116103cb570181601f820112156103cf5780519061083a8261209a565b926108486040519485612079565b828452602083830101116103cb57816107ef949260208093018386015e830101525f6107d9565b6040513d84823e3d90fd5b50346102585761088936611f23565b610891612975565b61089d61059d82613225565b6108a681613757565b60208101908151600b8110156106b057600610610ac45760c0840164ffffffffff6108d08261285a565b164210610aa257508151600b8110156106b05760031115610a6a5761090c61ffff6040830151166109056101808701876129aa565b9186613d36565b600a80835283865260205260408520815181546001600160a01b0319166001600160a01b0391909116178155915190600b8210156106b05782546040828101516060840151608085015160a08087015160c0978801516001600160a01b039097169890911b60ff60a01b169790971760a89390931b61ffff60a81b169290921760b89190911b60ff60b81b1617931b61ffff60c01b169290921760d09390931b60ff60d01b169290921760d89290921b6001600160d81b031916919091179091557f1a14c7fa9d4b3a0685e4a4e11562f7d34eb4c3b39df7d7d4d297c4e132943669908301610a2f610a29610a23610a03846120b5565b6060610a1160208a016120b5565b980197610a1d8961278d565b916147cc565b926120b5565b9461278d565b610a406040519283923397846127a1565b0390a3805f516020614e2f5f395f51905f525d80f35b634e487b7160e01b5f52602160045260245ffd5b8151600b8110156106b05760030361090c57610a9d61ffff604083015116610a966101808701876129aa565b9186613b82565b61090c565b8564ffffffffff610ab460249361285a565b6301249c2160e71b835216600452fd5b815185600b82101561069c576320c75ff560e21b8152604491610ae690611f66565b6006602452fd5b503461025857602036600319011261025857604060609161ffff610b0f611ed9565b1681526003602052206040805191610b2683612028565b548060030b9283815260ff8260201c60030b92836020840152841c161515928391015260405192835260208301526040820152f35b503461025857604036600319011261025857610b75611e67565b6024356001600160401b0381116103cf57366023820112156103cf578060040135926001600160401b038411610258573660248560061b84010111610258576020610bc48560248501866127cc565b61ffff60405191168152f35b503461025857608036600319011261025857610bea611dfa565b50610bf3611e10565b506064356001600160401b0381116103d35790610c166024923690600401611e3a565b50506322b1621160e11b8152604435600452fd5b5034610f4b576060366003190112610f4b576004356001600160401b038111610f4b57806004016101a06003198336030112610f4b576024356001600160401b038111610f4b57610c7f903690600401611e3a565b9190604435906001600160401b038211610f4b5781600401823603916060600319840112610f4b57602495610cbc91610cb6612975565b86612a1d565b95604481019260206001600160a01b03610cd5866120b5565b16604051988980926370a0823160e01b82523060048301525afa968715610f40575f97610f4f575b5060448501359060221901811215610f4b5784019160048301356001600160401b038111610f4b5760248401948136038613610f4b5760418203610e69576001600160a01b0390610d4d906120b5565b1690610d676064610d60602487016120b5565b950161278d565b958160401015610e5557908b96959493929181602011610e4d573590604011610e5157604485013590823b15610e4d5760646101249660246001600160801b039b8b976040519d8e9c8d9b6377aadf6360e11b8d5260018060a01b031660048d015230858d01521660448b015235848a0152013560848801528d60a4880152013560f81c60c486015260e48501526101048401525af18015610e4257610e2d575b5060209391610e1691613e9a565b5f516020614e2f5f395f51905f525d604051908152f35b610e38858092612079565b6103cb575f610e08565b6040513d87823e3d90fd5b8780fd5b8680fd5b634e487b7160e01b8c52603260045260248cfd5b91999697959094909350906001600160a01b0390610e86906120b5565b1693610ea06064610e99602486016120b5565b940161278d565b93853b15610f4b576040519a8b9586956388b7ab6360e01b8752600160a01b600190031660048701523060248701526001600160801b031660448601523560648501526024013560848401528860a484015260c4830160e0905260e4830190610f089261210d565b03815a5f948591f1948515610f4057602095610f2a575b50610e169192613e9a565b610e1692505f610f3991612079565b5f91610f1f565b6040513d5f823e3d90fd5b5f80fd5b9096506020813d602011610f7b575b81610f6b60209383612079565b81010312610f4b5751955f610cfd565b3d9150610f5e565b34610f4b576020366003190112610f4b57610f9f60043561293a565b50602060405160018152f35b34610f4b57610fb936611f23565b610fc1612975565b610fcd61059d82613225565b602082016001600160a01b03610fe2826120b5565b16331415806111d6575b6111c457610ff982613757565b90602082018051600b811015610a565760031061119d578051600b811015610a5657600311156111655761104461ffff60408501511661103d6101808801886129aa565b9187613d36565b600981525f848152600a60205260409020835181546001600160a01b0319166001600160a01b03919091161781559051600b811015610a56578154604080860151606080880151608089015160a0808b015160c09b8c01516001600160a01b039098169890911b60ff60a01b169790971760a89490941b61ffff60a81b169390931760b89190911b60ff60b81b16179190971b61ffff60c01b161760d09390931b60ff60d01b169290921760d89190911b6001600160d81b031916179091557f5db08d5c560ebe622747c85fc10e5e5dc253fe4230f37f4ddb0434d822719ab5929085019161113f91610a2991610a2391610a1183876120b5565b6111506040519283923397846127a1565b0390a35f5f516020614e2f5f395f51905f525d005b8051600b811015610a56576003036110445761119861ffff6040850151166111916101808801886129aa565b9187613b82565b611044565b51600b811015610a56576320c75ff560e21b5f526111ba90611f66565b600360245260445ffd5b6282e6cd60e61b5f523360045260245ffd5b506001600160a01b036111e8846120b5565b16331415610fec565b34610f4b576040366003190112610f4b5761120a611dfa565b50611213611f57565b506322b1621160e11b5f525f60045260245ffd5b34610f4b575f366003190112610f4b576107ef604051611248604082612079565b600781526615d0565092531360ca1b6020820152604051918291602083526020830190611dd6565b34610f4b575f366003190112610f4b575f546040516001600160a01b039091168152602090f35b34610f4b575f366003190112610f4b576113336112d37f000000000000000000000000000000000000000000000000000000000000000061478e565b6112fc7f000000000000000000000000000000000000000000000000000000000000000061478e565b60206113416040519261130f8385612079565b5f84525f368137604051958695600f60f81b875260e08588015260e0870190611dd6565b908582036040870152611dd6565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b82811061137857505050500390f35b835185528695509381019392810192600101611369565b34610f4b575f366003190112610f4b576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b34610f4b576040366003190112610f4b576113ec611dfa565b7ff67a10d54bd166eef8df00ab6a79f0869a906e736e85a06140188e60deff09196020611417611f57565b92611420613170565b60018060a01b031692835f526002825260405f209015159060ff1981541660ff8316179055604051908152a2005b34610f4b5736600319016101a08112610f4b5761014013610f4b57610144356001600160401b038111610f4b57611489903690600401611e3a565b610164356001600160401b038111610f4b576114a9903690600401611e3a565b6101843593916001600160401b038511610f4b5736602386011215610f4b578460040135936001600160401b038511610f4b573660248660051b88010111610f4b576024611500966114f9612975565b0193612201565b5f5f516020614e2f5f395f51905f525d005b34610f4b575f366003190112610f4b57600154336001600160a01b0382160361157f576001600160a01b03199081166001555f805433928116831782556001600160a01b0316907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09080a3005b63118cdaa760e01b5f523360045260245ffd5b34610f4b575f366003190112610f4b5763017ed72b60e01b5f5260045ffd5b34610f4b576020366003190112610f4b576001600160a01b036115d2611dfa565b1680156115ef575f526007602052602060405f2054604051908152f35b6322718ad960e21b5f5260045260245ffd5b34610f4b576020366003190112610f4b5760206001600160a01b0361162760043561293a565b5116604051908152f35b34610f4b575f366003190112610f4b576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b34610f4b57602061169061059d61168b36611f23565b613225565b604051908152f35b34610f4b576020366003190112610f4b576116b1611dfa565b6116b9612975565b335f52600660205260405f2060018060a01b0382165f5260205260405f20549081156117ac57335f52600660205260405f2060018060a01b0382165f526020525f604081205560018060a01b031690816040518281527fd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb60203392a36040519063a9059cbb60e01b5f523360045260245260205f60448180865af19060015f511482161561178c575b501561177a575f5f516020614e2f5f395f51905f525d005b635274afe760e01b5f5260045260245ffd5b60018215166117a45750813b15153d15161682611762565b3d5f823e3d90fd5b636e34ee0b60e11b5f523360045260245ffd5b34610f4b576040366003190112610f4b576117d8611ed9565b61ffff6117e3611ef9565b915f60206040516117f38161200d565b8281520152165f5260056020526001600160401b0360405f2091165f526020526040805f206001600160401b0382519161182c8361200d565b54816020818316948581520191851c168152835192835251166020820152f35b34610f4b576020366003190112610f4b5763ffffffff61186a611e67565b5f606060405161187981611fde565b8281528260208201528260408201520152165f526004602052608060405f206040516118a481611fde565b63ffffffff82548060030b938484526060600160208601928460201c60030b845285604088019560401c168552015494019384526040519485525160030b602085015251166040830152516060820152f35b611e8b565b34610f4b576020366003190112610f4b57602061191e611919611dfa565b61212d565b6040519015158152f35b34610f4b5760c0366003190112610f4b57611941611e67565b6080366023190112610f4b5760a4356001600160401b038111610f4b5761196c903690600401611e3a565b611974613170565b608435905f5b60108110611a83575b50611a7e63ffffffff7f33d633b066cb2242486e5a44f958d376733d42b559847e1b913abbd16620951a94951694855f52600460205283600160405f206119c86120c9565b63ffffffff198254169063ffffffff16178155611a096119e66120d9565b829081549060201b67ffffffff00000000169067ffffffff000000001916179055565b611a116120e9565b63ffffffff60401b82549160401b169063ffffffff60401b19161781550155611a386120c9565b92611a416120d9565b9463ffffffff611a4f6120e9565b60405197889760030b885260030b6020880152166040860152606085015260a0608085015260a084019161210d565b0390a2005b61ffff611a908285613183565b168015611aca57805f52600360205260ff60405f205460401c1615611ab8575060010161197a565b63173e0a0760e21b5f5260045260245ffd5b50611983565b34610f4b576040366003190112610f4b576004356001600160401b038111610f4b5780600401906101a06003198236030112610f4b576024356001600160401b038111610f4b57611b25903690600401611e3a565b611b30939193612975565b60248301936001600160a01b03611b46866120b5565b163303611c7f5790611b589183612a1d565b916001600160a01b03611b6d604483016120b5565b1690604051946370a0823160e01b8652306004870152602086602481865afa958615610f40575f96611c49575b50611bb86064611bb16001600160801b03936120b5565b930161278d565b6040516323b872dd60e01b5f9081526001600160a01b039094166004523060245291166044529060209060648180865af19060015f5114821615611c28575b6040525f6060521561177a5750602092611c1091613e9a565b5f5f516020614e2f5f395f51905f525d604051908152f35b906001811516611c4057823b15153d15161690611bf7565b503d5f823e3d90fd5b9095506020813d602011611c77575b81611c6560209383612079565b81010312610f4b575194611bb8611b9a565b3d9150611c58565b611c88856120b5565b63087ba00760e31b5f908152336004526001600160a01b0391909116602452604490fd5b34610f4b576040366003190112610f4b57611cc5611dfa565b506322b1621160e11b5f5260243560045260245ffd5b34610f4b576020366003190112610f4b57611cf760043561293a565b5060206040515f8152f35b34610f4b575f366003190112610f4b576107ef604051611d23604082612079565b600f81526e15d85e589a5b1b08149958d95a5c1d608a1b6020820152604051918291602083526020830190611dd6565b34610f4b576020366003190112610f4b576004359063ffffffff60e01b8216809203610f4b576020916301ffc9a760e01b8114908115611dc5575b8115611db4575b8115611da3575b5015158152f35b635a2d1e0760e11b14905083611d9c565b635b5e139f60e01b81149150611d95565b6380ac58cd60e01b81149150611d8e565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b600435906001600160a01b0382168203610f4b57565b602435906001600160a01b0382168203610f4b57565b35906001600160a01b0382168203610f4b57565b9181601f84011215610f4b578235916001600160401b038311610f4b5760208381860195010111610f4b57565b6004359063ffffffff82168203610f4b57565b359063ffffffff82168203610f4b57565b34610f4b576060366003190112610f4b576004356001600160a01b0381168103610f4b57506024356001600160a01b0381168103610f4b57506044356322b1621160e11b5f5260045260245ffd5b6004359061ffff82168203610f4b57565b359061ffff82168203610f4b57565b602435906001600160401b0382168203610f4b57565b35906001600160401b0382168203610f4b57565b6020600319820112610f4b57600435906001600160401b038211610f4b576101a0908290036003190112610f4b5760040190565b602435908115158203610f4b57565b600b811015610a5657600452565b80516001600160a01b03168252602081015190600b821015610a565760c064ffffffffff918193602086015261ffff604082015116604086015260ff606082015116606086015261ffff608082015116608086015260ff60a08201511660a0860152015116910152565b608081019081106001600160401b03821117611ff957604052565b634e487b7160e01b5f52604160045260245ffd5b604081019081106001600160401b03821117611ff957604052565b606081019081106001600160401b03821117611ff957604052565b60c081019081106001600160401b03821117611ff957604052565b60e081019081106001600160401b03821117611ff957604052565b90601f801991011681019081106001600160401b03821117611ff957604052565b6001600160401b038111611ff957601f01601f191660200190565b356001600160a01b0381168103610f4b5790565b6024358060030b8103610f4b5790565b6044358060030b8103610f4b5790565b60643563ffffffff81168103610f4b5790565b3563ffffffff81168103610f4b5790565b908060209392818452848401375f828201840152601f01601f1916010190565b5f546001600160a01b0391821691168114908115612149575090565b90505f52600260205260ff60405f20541690565b6040519061010082018281106001600160401b03821117611ff9576040525f60e0838281528260208201528260408201528260608201528260808201528260a08201528260c08201520152565b519061ffff82168203610f4b57565b356001600160401b0381168103610f4b5790565b906001600160401b03809116911601906001600160401b0382116121ed57565b634e487b7160e01b5f52601160045260245ffd5b909591929493956122148183600461349e565b6040519361222185612043565b60405161222d81612043565b5f81525f60208201525f60408201525f60608201525f60808201525f60a082015285525f60208601525f60408601525f60608601525f608086015261227061215d565b60a0860152604051636a7dbb6560e11b81526004356001600160a01b03811690819003610f4b5760048201526024356001600160a01b0381168103610f4b576001600160a01b038116602483015260443563ffffffff81168103610f4b5763ffffffff166044830152606435926001600160401b03841692838503610f4b578360648201526084359a63ffffffff8c168c03610f4b5763ffffffff8c16608483015260a4356001600160401b03811693848203610f4b578460a485015260c435926001600160401b03841694858503610f4b578560c482015260e435918215938415808503610f4b5760e48401526101043561010484015261012435916bffffffffffffffffffffffff198316809303610f4b576123a88492839260c09561012485015261016061014485015261016484019161210d565b03815f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165af1908115610f40575f916126c1575b508d52506126b1575050608089015260608801526001600160a01b031660208701525f94855b63ffffffff8a168a03610f4b5763ffffffff8a168110156126a457828403610f4b576001600160401b03612441818316866121cd565b16604089015261244f61215d565b8160061b828104604014831517156121ed57602081018082116121ed5765ffffffffffff61248861248283858c8e6136e3565b906136fb565b8060f81c855260ff8160f01c1660208601526001600160401b038160b01c16604086015263ffffffff8160901c1660030b606086015263ffffffff8160701c1660030b60808601526001600160401b038160301c1660070b60a08601521660c0840152604082018092116121ed576125059161248291898b6136e3565b60e08201528060a08a0152600260ff82511610159081612693575b81612683575b50612534575b60010161240b565b958060e060a08a01510151805f52600a60205260ff60405f205460a01c16600b811015610a5657806125f8575060019250634ffac4d960e11b5b6001600160e01b0319169081612589575b505096905061252c565b7ff09d7a1b4c51f4cf3dfbcf88fc5a57fda8c563316b4622b5436f78e8fc5b02ad60608c868060a01b03602082015116946001600160401b0360406125d560ff60a08601515116613748565b930151166125e6604051809461286c565b60208301526040820152a35f8061257f565b6008116126105760019250639ec749bd60e01b61256e565b90508982146126715761262b61059d61168b848f8e90613717565b81810361265c5750906001916126566126506126498f8e8691613717565b8c84614077565b9261373a565b9161256e565b636278c4f160e11b5f5260045260245260445ffd5b6377218b4760e11b5f5260045260245ffd5b5160ff166006141590505f612526565b9050600760ff825116111590612520565b5098505050505050505050565b5050505050505050509350505050565b905060c0813d60c01161276e575b816126dc60c09383612079565b81010312610f4b57604051906126f182612043565b80516001600160a01b0381168103610f4b57825260208101516003811015610f4b57602083015260408101516006811015610f4b576040830152612737606082016121aa565b606083015260808101519064ffffffffff82168203610f4b5760a091608084015201518015158103610f4b5760a08201525f6123e5565b3d91506126cf565b6001600160401b038111611ff95760051b60200190565b356001600160801b0381168103610f4b5790565b6001600160a01b0390911681526001600160801b039091166020820152901515604082015260600190565b63ffffffff9092919216805f52600460205260405f209063ffffffff825460401c1615612848575060010154915f5b6010811061280b57505050505f90565b6128158185613183565b61ffff81161561283f5761282a84848361381e565b61283757506001016127fb565b935050505090565b50505050505f90565b63ebe704dd60e01b5f5260045260245ffd5b3564ffffffffff81168103610f4b5790565b906008821015610a565752565b604051906128868261205e565b5f60c0838281528260208201528260408201528260608201528260808201528260a08201520152565b600b821015610a565752565b6128c3612879565b505f52600a60205260405f20604051906128dc8261205e565b546001600160a01b03811682526128fd60a082901c60ff16602084016128af565b61ffff8160a81c16604083015260ff8160b81c16606083015261ffff8160c01c16608083015260ff8160d01c1660a083015260d81c60c082015290565b90612943612879565b5061294d826128bb565b80519092906001600160a01b0316156129635750565b637e27328960e01b5f5260045260245ffd5b5f516020614e2f5f395f51905f525c61299b5760015f516020614e2f5f395f51905f525d565b633ee5aeb560e01b5f5260045ffd5b903590601e1981360301821215610f4b57018035906001600160401b038211610f4b57602001918160061b36038313610f4b57565b359064ffffffffff82168203610f4b57565b63ffffffff612a17602080936001600160401b03612a0e82611f0f565b16865201611e7a565b16910152565b91929092612a2d61059d84613225565b926101808101612a3d81836129aa565b809150158015613166575b801561314a575b8015613131575b613122575f5b8181106130b157505060a082019264ffffffffff612a798561285a565b16421161308f5760c083019664ffffffffff612a948961285a565b1642101561306d57865f52600a60205260ff60405f205460a01c16600b811015610a565761305a57612ac8611919856120b5565b156130315790612ae19187612adc866120b5565b613af1565b1561300857608082019161ffff612b0a612afa856120fc565b612b0485856129aa565b916127cc565b16928315612fe75764ffffffffff42166020830195612b28876120b5565b60405190612b358261205e565b60018060a01b0316815260208101600181528a604083019189835260608401925f8452608085015f815260a08601925f845260c08701948986525f52600a60205260405f209660018060a01b039060018060a01b03905116166bffffffffffffffffffffffff60a01b8854161787555191600b831015610a56578654905195519151935194516001600160a01b0390911660a09390931b60ff60a01b169290921760a89590951b61ffff60a81b169490941760b89490941b60ff60b81b169390931760c09190911b61ffff60c01b161760d09190911b60ff60d01b161760d89190911b6001600160d81b031916179055612c2e876120b5565b92612c38856120b5565b916040519388855260208501526060604085015261020084019b60018060a01b03612c6288611e26565b1660608601526001600160a01b03612c798b611e26565b1660808601526001600160a01b03612c9360408901611e26565b1660a08601526060870135926001600160801b038416809403610f4b57612cde612cea9363ffffffff612cd364ffffffffff9794889560c08c0152611e7a565b1660e08901526129df565b166101008601526129df565b1661012083015263ffffffff612d0260e08601611e7a565b1661014083015261ffff612d196101008601611eea565b1661016083015261ffff612d306101208601611eea565b166101808301526101408401356101a08301526001600160401b03612d586101608601611f0f565b166101c08301528435601e1985360301811215610f4b5784016020813591019a6001600160401b038211610f4b578160061b36038c13610f4b5781906101a06101e08601525261022083019a905f5b818110612fc857505050977f58202cfe128f682a08f66827e62c1a5982aa5cd6aa197a9b1afdd0232ec2b71882829b93612df898999a9b60018060a01b03169560018060a01b0316940390a46129aa565b90915f90815b838110612e8a57507f032bc66be43dbccb7487781d168eb7bda224628a3b2c3388bdf69b532a3a161194602094506001600160a01b039350612e42925090506120b5565b16805f526007825260405f20612e58815461373a565b905584604051915f7fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef8180a4848152a1565b612e9d612e988286886131de565b6121b9565b90612eb46020612eae83888a6131de565b016120fc565b91835f52600560205260405f206001600160401b0382165f5260205260405f2060405190612ee18261200d565b54916001600160401b03831682526001600160401b03602083019360401c16835286610a56575f516020614e4f5f395f51905f526001600160401b038792612fbf8f9683612f3a63ffffffff60019c16828451166121cd565b168152855f52600560205260405f208484165f526020528360405f209751169084821685198954161788555196805467ffffffffffffffff60401b8960401b169067ffffffffffffffff60401b191617905583604051948594169716905f849160409194936001600160401b038092606086019760070b865216602085015216910152565b0390a401612dfe565b90919b604080828f600194612fdc916129f1565b019d01929101612da7565b612ff563ffffffff916120fc565b63557a619960e01b5f521660045260245ffd5b613011826120b5565b63e4a82ed160e01b5f9081526001600160a01b0391909116600452602490fd5b61303a846120b5565b63c7eff51760e01b5f9081526001600160a01b0391909116600452602490fd5b86632e9d883f60e11b5f5260045260245ffd5b64ffffffffff61307c8961285a565b636747c9fd60e01b5f521660045260245ffd5b64ffffffffff61309e8561285a565b6388fa22e760e01b5f521660045260245ffd5b63ffffffff6130cf6020612eae846130c9888a6129aa565b906131de565b1615613122575f5b8181106130e75750600101612a5c565b6130f8612e98836130c987896129aa565b6001600160401b0380613112612e98856130c98a8c6129aa565b16911614613122576001016130d7565b633b7d8bc960e11b5f5260045ffd5b506001600160a01b03613143846120b5565b1615612a56565b506001600160a01b0361315f602085016120b5565b1615612a4f565b5060088111612a48565b5f546001600160a01b0316330361157f57565b906001600160fc1b03811681036121ed5760041b60f0039060f082116121ed5761ffff911c1690565b906131b682612776565b6131c36040519182612079565b82815280926131d4601f1991612776565b0190602036910137565b91908110156131ee5760061b0190565b634e487b7160e01b5f52603260045260245ffd5b80518210156131ee5760209160051b010190565b3561ffff81168103610f4b5790565b9061018082019161324061323984836129aa565b90506131ac565b905f5b82518110156132b8578061325d6001926130c988866129aa565b60405161329560208201927f3d10da1bbf7431017c5168e70168e64f1b5e1a91deb946716f9d817a3c298fef845260408301906129f1565b606081526132a4608082612079565b5190206132b18286613202565b5201613243565b509192506132c5826120b5565b916132d2602082016120b5565b916132df604083016120b5565b916132ec6060820161278d565b6132f8608083016120fc565b61330460a0840161285a565b61331060c0850161285a565b61331c60e086016120fc565b9161332a6101008701613216565b936133386101208801613216565b9561334661016089016121b9565b986040518060208101928360208251919201905f5b81811061345f5750505003601f19810182526133779082612079565b519020996040519b8c602081019e8f7fefecee268fe220675af8136f5b02b99eff9453d6b07b73ed2d4304a52ca9e0899052600160a01b60019003169060400152600160a01b600190031660608d0152600160a01b600190031660808c01526001600160801b031660a08b015263ffffffff1660c08a015264ffffffffff1660e089015264ffffffffff1661010088015263ffffffff1661012087015261ffff1661014086015261ffff1661016085015261014001356101808401526001600160401b03166101a08301526101c08201526101c081526134596101e082612079565b51902090565b825184528594506020938401939092019160010161335b565b604290613483613f61565b906040519161190160f01b8352600283015260228201522090565b919060e08301358015158103610f4b57156136dd576134bf608084016120fc565b643fffffffc063ffffffff82169160061b1690808204604014901517156121ed575b61040081116136c5578083036136af57156136aa578160061c90613504826131ac565b925f5b838110613617575050505b6001811161354e57508051156131ee57602061010091015191013590818103613539575050565b637c532e3160e01b5f5260045260245260445ffd5b5f5b8160011c81106135a25750600180821614613579575b600181018091116121ed5760011c613512565b5f1981018181116121ed5761358e9083613202565b5161359c8260011c84613202565b52613566565b600181901b906001600160ff1b03811681036121ed576135c28285613202565b51600183018093116121ed576135da60019386613202565b516040519060208201928560f81b84526021830152604182015260418152613603606182612079565b5190206136108286613202565b5201613550565b8060061b90808204604014811517156121ed5760018101918282116121ed578260061b92808404604014901517156121ed576001926136579185876136e3565b613696602560405183819460208301965f885263ffffffff60e01b8960e01b1660218501528484013781015f838201520301601f198101835282612079565b5190206136a38288613202565b5201613507565b505050565b82637ef7000760e01b5f5260045260245260445ffd5b637ef7000760e01b5f5260045261040060245260445ffd5b5f6134e1565b90939293848311610f4b578411610f4b578101920390565b359060208110613709575090565b5f199060200360031b1b1690565b91908110156131ee5760051b8101359061019e1981360301821215610f4b570190565b5f1981146121ed5760010190565b60ff166008811015610a565790565b90613760612879565b50815f52600a60205260405f20916040519261377b8461205e565b546001600160a01b038116845260208401939061379f60a082901c60ff16866128af565b61ffff8160a81c16604083015260ff8160b81c16606083015261ffff8160c01c16608083015260ff8160d01c1660a083015260d81c60c08201529251600b811015610a5657156137ec5750565b634ffac4d960e11b5f5260045260245ffd5b906001600160401b03809116911603906001600160401b0382116121ed57565b61ffff16915f5b8181106138355750505050600190565b835f52600560205260405f206001600160401b03613857612e988486886131de565b165f52602052613892602060405f20604051906138738261200d565b54906001600160401b038083169283835260401c1692839101526137fe565b6001600160401b0363ffffffff6138af6020612eae86888a6131de565b169116106138bf57600101613825565b505050505f90565b91906040810161ffff81511661ffff6080850194816138e5876120fc565b9163ffffffff6138f760e083016120fc565b8161391261012061390b6101008701613216565b9501613216565b60405163f41ac99b60e01b8152600481018e90526024810199909952951660448801521660648601521660848401521660a482015260208160c4815f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165af18015610f40575f90613aac575b61ffff915016928315613a60575060808201928352600560208084019182525f958652600a90526040909420825181546001600160a01b0319166001600160a01b03919091161781559351600b811015610a5657845491516060840151945160a08086015160c0968701516001600160a01b039096169490911b60ff60a01b169390931760a89290921b61ffff60a81b169190911760b89590951b60ff60b81b16949094179390921b61ffff60c01b169290921760d09190911b60ff60d01b161760d89190911b6001600160d81b031916179055600190565b907faa83ad029bd8842a57606e3a6513fdc05b91a26611729526caacac6671d1a59c935060409250613a9c61ffff63ffffffff925116926120fc565b8351928352166020820152a25f90565b506020813d602011613adf575b81613ac660209383612079565b81010312610f4b57613ada61ffff916121aa565b613987565b3d9150613ab9565b60041115610a5657565b929190833b613b2e5790613b0592916148f9565b50613b0f81613ae7565b159182613b1b57505090565b6001600160a01b03918216911614919050565b6064835f946020969460405194630b135d3f60e11b8652600486015260406024860152816044860152838501378281018201859052601f01601f191601915afa630b135d3f60e11b5f5114601f3d11161690565b919291905f9061ffff1681805b858110613b9f5750505050505050565b613bad612e9882888a6131de565b613bbd6020612eae848a8c6131de565b908486526005602052604086206001600160401b0382165f5260205260405f209060405191613beb8361200d565b546001600160401b03811683526001600160401b03602084019160401c168152879086610a565789948915613cde57600196959493613cd58a945f516020614e4f5f395f51905f529460408e6001600160401b03613c5363ffffffff829916828651166121cd565b1683525b8881526005602052208585165f526020528460405f209851169085821686198a54161789555197805467ffffffffffffffff60401b8a60401b169067ffffffffffffffff60401b19161790558460405195869516981691849160409194936001600160401b038092606086019760070b865216602085015216910152565b0390a401613b8f565b939298509493505084610a565784610a5657855f516020614e4f5f395f51905f526001600160401b0363ffffffff99613cd58c9660019960405f9e8f931686613d2a82828d51166121cd565b168a5260070b92613c57565b919291905f9061ffff16815b848110613d5157505050505050565b613d5f612e988287896131de565b90613d706020612eae83898b6131de565b91835f52600560205260405f206001600160401b0382165f5260205260405f2060405190613d9d8261200d565b546001600160401b03811682526001600160401b03602083019160401c16815286610a565787928691613e56565b855f52600560205260405f208484165f526020528360405f209751169084821685198954161788555196805467ffffffffffffffff60401b8960401b169067ffffffffffffffff60401b191617905583604051948594169716905f849160409194936001600160401b038092606086019760070b865216602085015216910152565b0390a401613d42565b9350905086610a56575f516020614e4f5f395f51905f526001600160401b038792613e4d8b9683613e9263ffffffff60019c16828451166137fe565b168152613dcb565b60249160206001600160a01b03613eb3604085016120b5565b16604051948580926370a0823160e01b82523060048301525afa928315610f40575f93613f2d575b5082039182116121ed576060016001600160801b03613ef98261278d565b168210613f04575050565b90613f166001600160801b039261278d565b9063729712b960e01b5f526004521660245260445ffd5b9092506020813d602011613f59575b81613f4960209383612079565b81010312610f4b5751915f613edb565b3d9150613f3c565b307f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316148061404e575b15613fbc577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a0815261345960c082612079565b507f00000000000000000000000000000000000000000000000000000000000000004614613f93565b9291909260805260a08301519260ff602085015116614780576001600160401b036040850151166001600160401b036060830151168110908115614769575b5061475b576080515f52600a60205260405f20604051906140d68261205e565b546001600160a01b03811682526140f760a082901c60ff16602084016128af565b61ffff8160a81c16604083015260ff8160b81c166060830152608082019261ffff8260c01c16845260a083019060ff8360d01c16825260c084019260d81c835261414460ff895116613748565b6141538183518760805161492d565b6001600160e01b03198116614750576008821015998a610a56576002830361440b575050614182878387614b09565b985b6001600160e01b03198a16614401576080515f908152600a60209081526040909120875181546001600160a01b0319166001600160a01b039190911617815590870151600b811015610a56578154604089015160608a01518b5189518b516001600160a01b0390951660a09690961b60ff60a01b169590951760a89390931b61ffff60a81b169290921760b89190911b60ff60b81b161760c09190911b61ffff60c01b161760d09290921b60ff60d01b169190911760d89190911b6001600160d81b03191617905560805161425c9084908890614cb9565b610a565760079160048214806143ee575b6143db575b5014614280575b5050505050565b600860208481019182526080515f908152600a90915260409020845181546001600160a01b0319166001600160a01b039190911617815590519094600b821015610a565785546040868101516060909701519251945195516001600160a01b0390921660a09490941b60ff60a01b169390931760a89690961b61ffff60a81b169590951760b89190911b60ff60b81b161760c09290921b61ffff60c01b169190911760d09290921b60ff60d01b169190911760d89290921b6001600160d81b031916919091179091558101907fa2df62e5731dc16873cc3b2042983af87a8e5478cfaf41f4ae08c0f549b02688614376836120b5565b916143ad6143a76143a161439b61438c856120b5565b966060860197610a1d8961278d565b936120b5565b956120b5565b9361278d565b6040516080516001600160a01b039096169594909283926143ce92846127a1565b0390a35f80808080614279565b6143e89086608051614cb9565b5f614272565b506143fc88876080516138c7565b61426d565b5050505050505050565b9099505f90600383036145e457506003602087015261ffff6040870151166144376101808a018a6129aa565b905f925f5b83811061444d575050505050614184565b61445b612e988286866131de565b61446b6020612eae8488886131de565b8387526005602052604087206001600160401b0383165f5260205260405f2090604051916144988361200d565b546001600160401b03808216845260409190911c1660208301908152889189156145765760019594939287926001600160401b036144ed63ffffffff5f516020614e4f5f395f51905f529516828451166121cd565b1681525b838c52600560209081526040808e206001600160401b039889165f818152918452908290209751885494516fffffffffffffffffffffffffffffffff19909516908a1690811785841b67ffffffffffffffff60401b1617909855815160805160079690960b81529283019790975291909616908601529380606081010390a40161443c565b985093929190505f9763ffffffff166001600160401b0361459a82828551166137fe565b1682526001600160401b036145b282828851166137fe565b16855260070b93677fffffffffffffff1985146121ed575f516020614e4f5f395f51905f5286916001965f03906144f1565b5f9150600483036145fc575060046020870152614184565b5f9a9150600583036146295750506040825101516006811015610a56576146239086614aac565b98614184565b61463860808a9c939c016120fc565b9063ffffffff6080606083015160030b92015160030b92165f52600460205261467b61466d60405f2054928360030b90614a84565b928260201c60030b90614a84565b90636b49d2008213614737575b636b49d1ff198212614711575b60401c63ffffffff168083131592836146fc575b50826146f1575b826146dd575b5050156146c95760076020870152614184565b506307e3a8df60e21b985050505050505050565b6146e8919250614a9c565b13155f806146b6565b8082131592506146b0565b90925061470883614a9c565b1315915f6146a9565b9063d693a4008101905f63d693a400831291129080158216911516176121ed5790614695565b9063d693a3ff1981019081136001166121ed5790614688565b985050505050505050565b5063021bdf5b60e61b925050565b90506001600160401b03608083015116105f6140b6565b50637ef7000760e01b925050565b60ff811690601f82116147bd57604051916147aa604084612079565b6020808452838101919036833783525290565b632cd44ac360e21b5f5260045ffd5b5f93925a620325aa8091106148e357505f80604051946001600160801b03602087019163a9059cbb60e01b835260018060a01b03169485602489015216958660448201526044815261481f606482612079565b5190828662030d40f13d156148dc573d6148388161209a565b906148466040519283612079565b81523d5f602083013e5b81614895575b501561486157505050565b90919293505f52600660205260405f209060018060a01b03165f5260205260405f2080549182018092116121ed5755600190565b8091505180155f146148ae575050813b15155b5f614856565b602081101591826148c1575b50506148a8565b602081810193509181010312610f4b57516001145f806148ba565b6060614850565b5a630a1c9e8960e21b5f5260045260245260445ffd5b90604183036149235761491c9250602081013591604082359201355f1a90614d5c565b9192909190565b50505f9160029190565b91909161493984614dde565b919094604084019586516006811015610a565760051496516006811015610a56576006821015610a565714159081614a62575b50614a5157841580614a37575b614a26576020840190815191600b831015610a5657600b8410928315610a56578410614a13578051600b811015610a565784116149eb5750505050826149cf575b50506149c4575f90565b630c6cbb4b60e11b90565b61ffff8092935060606080920151169201511614155f806149ba565b5190600b821015610a5657633f27541f60e01b5f5260045260245215610a565760445260645ffd5b50639ec749bd60e01b9695505050505050565b50630c6cbb4b60e11b949350505050565b5061ffff60608401511661ffff6040860151161415614979565b506363632b6d60e11b949350505050565b90506008811015610a565760051480614a7d575b155f61496c565b5084614a76565b81810392915f1380158285131691841216176121ed57565b600160ff1b81146121ed575f0390565b906006811015610a5657600403614b025760015b60a08201805160ff83821616614af25760ff806003941691161780915214614ae757505f90565b602060069101525f90565b50639ec749bd60e01b9392505050565b6002614ac0565b9160a08201519160c083019065ffffffffffff825116610180840194614b2f86866129aa565b831080159150614ca9575b614c96576020614bad9160a0614b5963ffffffff956130c98b8b6129aa565b9101519460408a019561ffff875116614b71846121b9565b905f52600585526001600160401b0360405f2091165f5284526001600160401b038060405f205416911696818803614c2e575b505050016120fc565b1611614c1e5765ffffffffffff60019151161b606084019283519260ff83851616614c0c5760019360ff80614be895169116178095526129aa565b90501b905f1982019182116121ed5714614c0157505f90565b602060029101525f90565b50639ec749bd60e01b95945050505050565b506350176a6360e01b9392505050565b5161ffff167f6279a5c64501927ae6be8197261d210dc7230bdf1a399bb04a07d9f5bf04103060606001600160401b03614c67876121b9565b81604060018060a01b038b8a01511698015116956040519687528c8a88015260408701521693a45f8080614ba4565b50637ef7000760e01b9695505050505050565b505f60a082015160070b12614b3a565b60a083015160208301519293600b841015610a56577f918e61c324f35af5d9e95b71bfd8af73ea5b897f943864c9a6fc3ebeeaf6645691614d5961016092602060018060a01b039101511696614d1260ff845116613748565b926001600160401b03604082015116906080606082015160030b91015160030b91614d40604051809761286c565b6020860152604085015260608401526080830190611f74565ba4565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411614dd3579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15610f40575f516001600160a01b03811615614dc957905f905f90565b505f906001905f90565b5050505f9160039190565b6008811015610a565760028114614e265760038114614e1e5760048114614e1657600514614e0e57600590600690565b600490600590565b506003908190565b506002908190565b50600190819056fe9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f003f9984ee2afdc858610ffc337201655e203ca2c0ca4fc04e2a1230abbf344c26a2646970667358221220b7d4f40fc779455a5f9c9f0495671262200333a7cb8d603051dc8b77d6b1ee8b64736f6c63430008250033608080604052346015576110bf908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c62ac550e14610023575f80fd5b346108ec576101003660031901126108ec5760043560e03660231901126108ec5760443590600b8210156108ec5761005a826109d8565b90806040519161006b608084610986565b604283526020830160603682378351156108f057603090538251600110156108f0576078602184015360415b6001811161091b575061090457508051600210156108f05760ff60f81b602282015116918151600310156108f05760ff60f81b602383015116918051600410156108f05760ff60f81b602482015116908051600510156108f05760ff60f81b6025820151168151603e10156108f05760ff60f81b605e830151168251603f10156108f05760ff60f81b605f84015116918351604010156108f05760ff60f81b606085015116938051604110156108f0576061015160405160208101998a526021810198909852602288019590955260238701526271405360e91b60248701526027860152602885015260298401526001600160f81b031916602a830152600b82526101a3602b83610986565b6101ab610bbc565b936040948286516101bc8882610986565b6003815262189a9b60e91b60208201528751906101d98983610986565b6002825261034360f41b60208301526101f193610d69565b6101f9610975565b61ffff1661020690610bfc565b865180916020820166021b2b73a3932960cd1b905280516020819201602784015e8101602781015f905203602701601f19810182526102459082610986565b61024d610bbc565b90875161025a8982610986565b600381526203139360ec1b6020820152610272610bdc565b9061027c93610d69565b9161028690610e1a565b61028e610bbc565b85885161029b8a82610986565b6003815262191c1960e91b60208201526102b3610bdc565b906102bd93610d69565b87517f3c73766720786d6c6e733d22687474703a2f2f7777772e77332e6f72672f32306020808301919091527f30302f737667222076696577426f783d2230203020333230203332302220666f828b01527f6e742d66616d696c793d2273797374656d2d75692c73616e732d7365726966226060830152601f60f91b60808301527f3c6c696e6561724772616469656e742069643d2267222078323d22312220793260818301527f3d2231223e3c73746f702073746f702d636f6c6f723d2223306637363665222f60a18301527f3e3c73746f70206f66667365743d2231222073746f702d636f6c6f723d22233060c18301527f6233623563222f3e3c2f6c696e6561724772616469656e743e0000000000000060e18301527f3c726563742077696474683d2233323022206865696768743d2233323022207260fa8301527f783d223238222066696c6c3d2275726c28236729222f3e3c672066696c6c3d2261011a8301527f6e6f6e6522207374726f6b653d222366666622207374726f6b652d776964746861013a8301527f3d223522207374726f6b652d6c696e656a6f696e3d22726f756e64223e00000061015a8301527f3c7061746820643d224d32382035306c32362d31342032362031347633326c2d6101778301527f32362031342d32362d31347a4d32382035306c32362031342032362d31344d356101978301527f34203634763332222f3e3c2f673e3c672066696c6c3d2223666666223e0000006101b78301527f3c7465787420783d2239362220793d2237332220666f6e742d73697a653d22326101d48301527f322220666f6e742d7765696768743d22363030223e57617962696c6c3c2f74656101f4830152623c3a1f60e91b61021483015284519195869593949390929182910161021787015e84016102178101915f83528051926020849201905e01610217015f815281516020819301825e015f815281516020819301825e01691e17b39f1e17b9bb339f60b11b81520360151981018252600a016105af9082610986565b6105b890610f54565b906105c1610975565b61ffff166105ce90610bfc565b60a43561ffff81168082036108ec576105e79150610bfc565b9160e43564ffffffffff81168091036108ec5761060390610bfc565b938751968796602088017f7b226e616d65223a2257617962696c6c207265636569707420000000000000009052518091603989015e7f222c226465736372697074696f6e223a22416e206f726465722c2069747320656039918801918201527f7363726f7720616e64206576657279207374657020697473206465766963657360598201527f207369676e65642e20546865207265636569707420737461797320776974682060798201526d1d1a19481cda1bdc1c195c8b888b60921b60998201527f22696d616765223a22646174613a696d6167652f7376672b786d6c3b6261736560a7820152620d8d0b60ea1b60c7820152815191829060200160ca83015e01603901609181017f222c2261747472696275746573223a5b7b2274726169745f74797065223a225390526f3a30ba3ab99116113b30b63ab2911d1160811b60b18201528151602081930160c183015e01609101603081017f227d2c7b2274726169745f74797065223a2243656e747265222c2276616c7565905262111d1160e91b605082015281516020819301605383015e01603001602381017f227d2c7b2274726169745f74797065223a2243617272696572222c2276616c7590526332911d1160e11b604382015281516020819301604783015e01602301602481017f227d2c7b22646973706c61795f74797065223a2264617465222c2274726169749052604481017f5f74797065223a22506c61636564222c2276616c7565223a0000000000000000905281516020819301605c83015e0160240160388101627d5d7d60e81b905203603801601c19810182526003016108629082610986565b61086b90610f54565b9080518060208101937f646174613a6170706c69636174696f6e2f6a736f6e3b6261736536342c000000855280516020819201603d84015e8101603d81015f905203603d01601f19810182526108c19082610986565b8151928391602083525180918160208501528484015e5f828201840152601f01601f19168101030190f35b5f80fd5b634e487b7160e01b5f52603260045260245ffd5b63e22e27eb60e01b5f52600452602060245260445ffd5b90600f811660108110156108f05784518310156108f0576f181899199a1a9b1b9c1cb0b131b232b360811b901a8483016020015360041c908015610961575f1901610097565b634e487b7160e01b5f52601160045260245ffd5b60643561ffff811681036108ec5790565b90601f8019910116810190811067ffffffffffffffff8211176109a857604052565b634e487b7160e01b5f52604160045260245ffd5b67ffffffffffffffff81116109a857601f01601f191660200190565b600b811015610ba85760018114610b835760028114610b5b5760038114610b365760048114610b115760058114610aea5760068114610ac35760078114610a9b5760088114610a7557600914610a4e57604051610a36604082610986565b60088152671499599d5b99195960c21b602082015290565b604051610a5c604082610986565b600981526810d85b98d95b1b195960ba1b602082015290565b50604051610a84604082610986565b600781526614d95d1d1b195960ca1b602082015290565b50604051610aaa604082610986565b600981526811195b1a5d995c995960ba1b602082015290565b50604051610ad2604082610986565b600881526711195c185c9d195960c21b602082015290565b50604051610af9604082610986565b6008815267105cdcda59db995960c21b602082015290565b50604051610b20604082610986565b6006815265141858dad95960d21b602082015290565b50604051610b45604082610986565b6006815265141a58dad95960d21b602082015290565b50604051610b6a604082610986565b600981526810dbdb999a5c9b595960ba1b602082015290565b50604051610b92604082610986565b6006815265141b1858d95960d21b602082015290565b634e487b7160e01b5f52602160045260245ffd5b60405190610bcb604083610986565b6002825261064760f31b6020830152565b60405190610beb604083610986565b6002825261189b60f11b6020830152565b805f9172184f03e93ff9f4daa797ed6e38ed64bf6a1f0160401b821015610d46575b806d04ee2d6d415b85acef8100000000600a921015610d2b575b662386f26fc10000811015610d17575b6305f5e100811015610d06575b612710811015610cf7575b6064811015610ce9575b1015610cde575b600a60216001840193610c83856109bc565b94610c916040519687610986565b808652610ca0601f19916109bc565b013660208701378401015b5f1901916f181899199a1a9b1b9c1cb0b131b232b360811b8282061a8353048015610cd957600a9091610cab565b505090565b600190910190610c71565b606460029104930192610c6a565b61271060049104930192610c60565b6305f5e10060089104930192610c55565b662386f26fc1000060109104930192610c48565b6d04ee2d6d415b85acef810000000060209104930192610c38565b506040915072184f03e93ff9f4daa797ed6e38ed64bf6a1f0160401b8104610c1e565b600290600d60208096600582610e179860298260079a6040519d8e9a681e3a32bc3a103c1e9160b91b828d0152805191829101858d015e8a01906411103c9e9160d91b84830152805192839101602e83015e0101906c11103337b73a16b9b4bd329e9160991b84830152805192839101601283015e01019061111f60f11b84830152805192839101600f83015e0101661e17ba32bc3a1f60c91b838201520301601819810184520182610986565b90565b90606091600b81101580610ba85760088211610f5057906001915b6008831115610e4357505050565b90919360248502908582046024148615171561096157610e638392610bfc565b91610ba8576010610f0c91600c60208095888b11155f14610f1f5781806040610e8e81519182610986565b6002815261179f60f11b82820152925b60405199878b985191829101848a015e8701906b1e31b4b931b6329031bc1e9160a11b83830152805192839101602c83015e0101906f111031bc9e9119191c1110391e911b9160811b84830152805192839101601c83015e01015f838201520301601f198101835282610986565b935f198114610961576001019190610e35565b81806040610f2f81519182610986565b600f81526e1037b830b1b4ba3c9e91171991179f60891b8282015292610e9e565b5050565b90815115611073578151600281018091116109615760039004600281901b91906001600160fe1b0381160361096157604051917f4142434445464748494a4b4c4d4e4f505152535455565758595a616263646566601f527f6768696a6b6c6d6e6f707172737475767778797a303132333435363738392b2f603f52602083018480518101602081018051915f82525b808910611037575060209596975090600392915251068060011461102257600214611015575b50808452830101604052565b603d905f1901535f611009565b50603d90815f1982015360011901535f611009565b939760036004910198603f8a51818160121c165183538181600c1c16516001840153818160061c16516002840153165160038201530193610fe3565b9050604051611083602082610986565b5f81529056fea2646970667358221220ac8f6861b85ef30cdb828a9cf7935aba54c65569827b323cc03bd9460a6c1ccd64736f6c63430008250033",
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
// Solidity: constructor(address owner_, address journals, address shipments) returns()
func (orders *Orders) PackConstructor(owner_ common.Address, journals common.Address, shipments common.Address) []byte {
	enc, err := orders.abi.Pack("", owner_, journals, shipments)
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

// PackAddCentre is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf17c6ba7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addCentre(uint16 id, int32 lat, int32 lon, string name) returns()
func (orders *Orders) PackAddCentre(id uint16, lat int32, lon int32, name string) []byte {
	enc, err := orders.abi.Pack("addCentre", id, lat, lon, name)
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
func (orders *Orders) TryPackAddCentre(id uint16, lat int32, lon int32, name string) ([]byte, error) {
	return orders.abi.Pack("addCentre", id, lat, lon, name)
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
// the contract method with ID 0xd9c0c30d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function assign((address,address,address,uint128,uint32,uint40,uint40,uint32,uint16,uint16,bytes32,uint64,(uint64,uint32)[]) terms) returns()
func (orders *Orders) PackAssign(terms IOrdersTerms) []byte {
	enc, err := orders.abi.Pack("assign", terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAssign is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd9c0c30d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function assign((address,address,address,uint128,uint32,uint40,uint40,uint32,uint16,uint16,bytes32,uint64,(uint64,uint32)[]) terms) returns()
func (orders *Orders) TryPackAssign(terms IOrdersTerms) ([]byte, error) {
	return orders.abi.Pack("assign", terms)
}

// PackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function balanceOf(address shopper) view returns(uint256)
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
// Solidity: function balanceOf(address shopper) view returns(uint256)
func (orders *Orders) TryPackBalanceOf(shopper common.Address) ([]byte, error) {
	return orders.abi.Pack("balanceOf", shopper)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address shopper) view returns(uint256)
func (orders *Orders) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := orders.abi.Unpack("balanceOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa309db53.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancel((address,address,address,uint128,uint32,uint40,uint40,uint32,uint16,uint16,bytes32,uint64,(uint64,uint32)[]) terms) returns()
func (orders *Orders) PackCancel(terms IOrdersTerms) []byte {
	enc, err := orders.abi.Pack("cancel", terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa309db53.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancel((address,address,address,uint128,uint32,uint40,uint40,uint32,uint16,uint16,bytes32,uint64,(uint64,uint32)[]) terms) returns()
func (orders *Orders) TryPackCancel(terms IOrdersTerms) ([]byte, error) {
	return orders.abi.Pack("cancel", terms)
}

// PackCentre is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc4805e34.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function centre(uint16 id) view returns(int32 lat, int32 lon, bool known)
func (orders *Orders) PackCentre(id uint16) []byte {
	enc, err := orders.abi.Pack("centre", id)
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
func (orders *Orders) TryPackCentre(id uint16) ([]byte, error) {
	return orders.abi.Pack("centre", id)
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
func (orders *Orders) UnpackCentre(data []byte) (CentreOutput, error) {
	out, err := orders.abi.Unpack("centre", data)
	outstruct := new(CentreOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Lat = *abi.ConvertType(out[0], new(int32)).(*int32)
	outstruct.Lon = *abi.ConvertType(out[1], new(int32)).(*int32)
	outstruct.Known = *abi.ConvertType(out[2], new(bool)).(*bool)
	return *outstruct, nil
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

// PackIdOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c9b2434.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function idOf((address,address,address,uint128,uint32,uint40,uint40,uint32,uint16,uint16,bytes32,uint64,(uint64,uint32)[]) terms) view returns(bytes32)
func (orders *Orders) PackIdOf(terms IOrdersTerms) []byte {
	enc, err := orders.abi.Pack("idOf", terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIdOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c9b2434.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function idOf((address,address,address,uint128,uint32,uint40,uint40,uint32,uint16,uint16,bytes32,uint64,(uint64,uint32)[]) terms) view returns(bytes32)
func (orders *Orders) TryPackIdOf(terms IOrdersTerms) ([]byte, error) {
	return orders.abi.Pack("idOf", terms)
}

// UnpackIdOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5c9b2434.
//
// Solidity: function idOf((address,address,address,uint128,uint32,uint40,uint40,uint32,uint16,uint16,bytes32,uint64,(uint64,uint32)[]) terms) view returns(bytes32)
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

// PackIsMerchant is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1a2f7167.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isMerchant(address account) view returns(bool)
func (orders *Orders) PackIsMerchant(account common.Address) []byte {
	enc, err := orders.abi.Pack("isMerchant", account)
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
func (orders *Orders) TryPackIsMerchant(account common.Address) ([]byte, error) {
	return orders.abi.Pack("isMerchant", account)
}

// UnpackIsMerchant is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1a2f7167.
//
// Solidity: function isMerchant(address account) view returns(bool)
func (orders *Orders) UnpackIsMerchant(data []byte) (bool, error) {
	out, err := orders.abi.Unpack("isMerchant", data)
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

// PackNearest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb9882e76.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nearest(uint32 zone_, (uint64,uint32)[] lines) view returns(uint16)
func (orders *Orders) PackNearest(zone uint32, lines []IOrdersLine) []byte {
	enc, err := orders.abi.Pack("nearest", zone, lines)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNearest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb9882e76.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nearest(uint32 zone_, (uint64,uint32)[] lines) view returns(uint16)
func (orders *Orders) TryPackNearest(zone uint32, lines []IOrdersLine) ([]byte, error) {
	return orders.abi.Pack("nearest", zone, lines)
}

// UnpackNearest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb9882e76.
//
// Solidity: function nearest(uint32 zone_, (uint64,uint32)[] lines) view returns(uint16)
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
// Solidity: function order(bytes32 id) view returns((address,uint8,uint16,uint8,uint16,uint8,uint40))
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
// Solidity: function order(bytes32 id) view returns((address,uint8,uint16,uint8,uint16,uint8,uint40))
func (orders *Orders) TryPackOrder(id [32]byte) ([]byte, error) {
	return orders.abi.Pack("order", id)
}

// UnpackOrder is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe80160ab.
//
// Solidity: function order(bytes32 id) view returns((address,uint8,uint16,uint8,uint16,uint8,uint40))
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
// Solidity: function place((address,address,address,uint128,uint32,uint40,uint40,uint32,uint16,uint16,bytes32,uint64,(uint64,uint32)[]) terms, bytes merchantSignature) returns(bytes32 id)
func (orders *Orders) PackPlace(terms IOrdersTerms, merchantSignature []byte) []byte {
	enc, err := orders.abi.Pack("place", terms, merchantSignature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPlace is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0cc2d525.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function place((address,address,address,uint128,uint32,uint40,uint40,uint32,uint16,uint16,bytes32,uint64,(uint64,uint32)[]) terms, bytes merchantSignature) returns(bytes32 id)
func (orders *Orders) TryPackPlace(terms IOrdersTerms, merchantSignature []byte) ([]byte, error) {
	return orders.abi.Pack("place", terms, merchantSignature)
}

// UnpackPlace is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0cc2d525.
//
// Solidity: function place((address,address,address,uint128,uint32,uint40,uint40,uint32,uint16,uint16,bytes32,uint64,(uint64,uint32)[]) terms, bytes merchantSignature) returns(bytes32 id)
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
// Solidity: function placeWithAuthorization((address,address,address,uint128,uint32,uint40,uint40,uint32,uint16,uint16,bytes32,uint64,(uint64,uint32)[]) terms, bytes merchantSignature, (uint256,uint256,bytes) authorization) returns(bytes32 id)
func (orders *Orders) PackPlaceWithAuthorization(terms IOrdersTerms, merchantSignature []byte, authorization IOrdersAuthorization) []byte {
	enc, err := orders.abi.Pack("placeWithAuthorization", terms, merchantSignature, authorization)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPlaceWithAuthorization is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb6bec572.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function placeWithAuthorization((address,address,address,uint128,uint32,uint40,uint40,uint32,uint16,uint16,bytes32,uint64,(uint64,uint32)[]) terms, bytes merchantSignature, (uint256,uint256,bytes) authorization) returns(bytes32 id)
func (orders *Orders) TryPackPlaceWithAuthorization(terms IOrdersTerms, merchantSignature []byte, authorization IOrdersAuthorization) ([]byte, error) {
	return orders.abi.Pack("placeWithAuthorization", terms, merchantSignature, authorization)
}

// UnpackPlaceWithAuthorization is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb6bec572.
//
// Solidity: function placeWithAuthorization((address,address,address,uint128,uint32,uint40,uint40,uint32,uint16,uint16,bytes32,uint64,(uint64,uint32)[]) terms, bytes merchantSignature, (uint256,uint256,bytes) authorization) returns(bytes32 id)
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
// Solidity: function post((address,address,uint32,uint64,uint32,uint64,uint64,bool,bytes32,bytes20) segment, bytes readings, bytes signature, (address,address,address,uint128,uint32,uint40,uint40,uint32,uint16,uint16,bytes32,uint64,(uint64,uint32)[])[] terms) returns()
func (orders *Orders) PackPost(segment IJournalsSegment, readings []byte, signature []byte, terms []IOrdersTerms) []byte {
	enc, err := orders.abi.Pack("post", segment, readings, signature, terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a255cce.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function post((address,address,uint32,uint64,uint32,uint64,uint64,bool,bytes32,bytes20) segment, bytes readings, bytes signature, (address,address,address,uint128,uint32,uint40,uint40,uint32,uint16,uint16,bytes32,uint64,(uint64,uint32)[])[] terms) returns()
func (orders *Orders) TryPackPost(segment IJournalsSegment, readings []byte, signature []byte, terms []IOrdersTerms) ([]byte, error) {
	return orders.abi.Pack("post", segment, readings, signature, terms)
}

// PackReceiveStock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe4479b7a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function receiveStock(uint16 id, uint64 gtin, uint64 quantity) returns()
func (orders *Orders) PackReceiveStock(id uint16, gtin uint64, quantity uint64) []byte {
	enc, err := orders.abi.Pack("receiveStock", id, gtin, quantity)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReceiveStock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe4479b7a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function receiveStock(uint16 id, uint64 gtin, uint64 quantity) returns()
func (orders *Orders) TryPackReceiveStock(id uint16, gtin uint64, quantity uint64) ([]byte, error) {
	return orders.abi.Pack("receiveStock", id, gtin, quantity)
}

// PackRefund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc778e2fb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function refund((address,address,address,uint128,uint32,uint40,uint40,uint32,uint16,uint16,bytes32,uint64,(uint64,uint32)[]) terms) returns()
func (orders *Orders) PackRefund(terms IOrdersTerms) []byte {
	enc, err := orders.abi.Pack("refund", terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRefund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc778e2fb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function refund((address,address,address,uint128,uint32,uint40,uint40,uint32,uint16,uint16,bytes32,uint64,(uint64,uint32)[]) terms) returns()
func (orders *Orders) TryPackRefund(terms IOrdersTerms) ([]byte, error) {
	return orders.abi.Pack("refund", terms)
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

// PackSetMerchant is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x801ae66f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setMerchant(address merchant, bool allowed) returns()
func (orders *Orders) PackSetMerchant(merchant common.Address, allowed bool) []byte {
	enc, err := orders.abi.Pack("setMerchant", merchant, allowed)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetMerchant is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x801ae66f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setMerchant(address merchant, bool allowed) returns()
func (orders *Orders) TryPackSetMerchant(merchant common.Address, allowed bool) ([]byte, error) {
	return orders.abi.Pack("setMerchant", merchant, allowed)
}

// PackSetZone is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0d7b2226.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setZone(uint32 id, (int32,int32,uint32,bytes32) data, string name) returns()
func (orders *Orders) PackSetZone(id uint32, data IOrdersZone, name string) []byte {
	enc, err := orders.abi.Pack("setZone", id, data, name)
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
func (orders *Orders) TryPackSetZone(id uint32, data IOrdersZone, name string) ([]byte, error) {
	return orders.abi.Pack("setZone", id, data, name)
}

// PackStock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x47d6ae7f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stock(uint16 id, uint64 gtin) view returns((uint64,uint64))
func (orders *Orders) PackStock(id uint16, gtin uint64) []byte {
	enc, err := orders.abi.Pack("stock", id, gtin)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x47d6ae7f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stock(uint16 id, uint64 gtin) view returns((uint64,uint64))
func (orders *Orders) TryPackStock(id uint16, gtin uint64) ([]byte, error) {
	return orders.abi.Pack("stock", id, gtin)
}

// UnpackStock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x47d6ae7f.
//
// Solidity: function stock(uint16 id, uint64 gtin) view returns((uint64,uint64))
func (orders *Orders) UnpackStock(data []byte) (IOrdersStock, error) {
	out, err := orders.abi.Unpack("stock", data)
	if err != nil {
		return *new(IOrdersStock), err
	}
	out0 := *abi.ConvertType(out[0], new(IOrdersStock)).(*IOrdersStock)
	return out0, nil
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
// Solidity: function tokenURI(uint256 tokenId) view returns(string)
func (orders *Orders) PackTokenURI(tokenId *big.Int) []byte {
	enc, err := orders.abi.Pack("tokenURI", tokenId)
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
func (orders *Orders) TryPackTokenURI(tokenId *big.Int) ([]byte, error) {
	return orders.abi.Pack("tokenURI", tokenId)
}

// UnpackTokenURI is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc87b56dd.
//
// Solidity: function tokenURI(uint256 tokenId) view returns(string)
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

// PackZone is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x45d89b67.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function zone(uint32 id) view returns((int32,int32,uint32,bytes32))
func (orders *Orders) PackZone(id uint32) []byte {
	enc, err := orders.abi.Pack("zone", id)
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
func (orders *Orders) TryPackZone(id uint32) ([]byte, error) {
	return orders.abi.Pack("zone", id)
}

// UnpackZone is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x45d89b67.
//
// Solidity: function zone(uint32 id) view returns((int32,int32,uint32,bytes32))
func (orders *Orders) UnpackZone(data []byte) (IOrdersZone, error) {
	out, err := orders.abi.Unpack("zone", data)
	if err != nil {
		return *new(IOrdersZone), err
	}
	out0 := *abi.ConvertType(out[0], new(IOrdersZone)).(*IOrdersZone)
	return out0, nil
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

// OrdersEIP712DomainChanged represents a EIP712DomainChanged event raised by the Orders contract.
type OrdersEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const OrdersEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (OrdersEIP712DomainChanged) ContractEventName() string {
	return OrdersEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (orders *Orders) UnpackEIP712DomainChangedEvent(log *types.Log) (*OrdersEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != orders.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OrdersEIP712DomainChanged)
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
	if bytes.Equal(raw[:4], orders.abi.Errors["GasShort"].ID.Bytes()[:4]) {
		return orders.UnpackGasShortError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return orders.UnpackInvalidShortStringError(raw[4:])
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
	if bytes.Equal(raw[:4], orders.abi.Errors["OwnerNeeded"].ID.Bytes()[:4]) {
		return orders.UnpackOwnerNeededError(raw[4:])
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
	if bytes.Equal(raw[:4], orders.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return orders.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["RootMismatch"].ID.Bytes()[:4]) {
		return orders.UnpackRootMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["SafeCastOverflowedIntDowncast"].ID.Bytes()[:4]) {
		return orders.UnpackSafeCastOverflowedIntDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return orders.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["StatusIs"].ID.Bytes()[:4]) {
		return orders.UnpackStatusIsError(raw[4:])
	}
	if bytes.Equal(raw[:4], orders.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return orders.UnpackStringTooLongError(raw[4:])
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

// OrdersInvalidShortString represents a InvalidShortString error raised by the Orders contract.
type OrdersInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func OrdersInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (orders *Orders) UnpackInvalidShortStringError(raw []byte) (*OrdersInvalidShortString, error) {
	out := new(OrdersInvalidShortString)
	if err := orders.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
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

// OrdersSafeCastOverflowedIntDowncast represents a SafeCastOverflowedIntDowncast error raised by the Orders contract.
type OrdersSafeCastOverflowedIntDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedIntDowncast(uint8 bits, int256 value)
func OrdersSafeCastOverflowedIntDowncastErrorID() common.Hash {
	return common.HexToHash("0x327269a7f29c3c5436f42eeed1c1adf0d4d525f36360483f4e83ab79e98f9089")
}

// UnpackSafeCastOverflowedIntDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedIntDowncast(uint8 bits, int256 value)
func (orders *Orders) UnpackSafeCastOverflowedIntDowncastError(raw []byte) (*OrdersSafeCastOverflowedIntDowncast, error) {
	out := new(OrdersSafeCastOverflowedIntDowncast)
	if err := orders.abi.UnpackIntoInterface(out, "SafeCastOverflowedIntDowncast", raw); err != nil {
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

// OrdersStringTooLong represents a StringTooLong error raised by the Orders contract.
type OrdersStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func OrdersStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (orders *Orders) UnpackStringTooLongError(raw []byte) (*OrdersStringTooLong, error) {
	out := new(OrdersStringTooLong)
	if err := orders.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
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
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"acceptOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"id\",\"type\":\"uint16\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"addCarrier\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"weight\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"priceWeight\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"timeWeight\",\"type\":\"uint16\"}],\"name\":\"assign\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"\",\"type\":\"uint16\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"id\",\"type\":\"uint16\"}],\"name\":\"carrier\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"}],\"name\":\"lane\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"carrier\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"price\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"transit\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"maxWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint16\",\"name\":\"capacity\",\"type\":\"uint16\"}],\"internalType\":\"structIShipments.Quote[]\",\"name\":\"\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pendingOwner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"carrier\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"price\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"transit\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"maxWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint16\",\"name\":\"capacity\",\"type\":\"uint16\"}],\"internalType\":\"structIShipments.Quote\",\"name\":\"quote\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"post\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"renounceOwnership\",\"outputs\":[],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"transferOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint16\",\"name\":\"carrier\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"CarrierAdded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferStarted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferred\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint16\",\"name\":\"carrier\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"carrier\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"price\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"transit\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"maxWeight\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"},{\"internalType\":\"uint16\",\"name\":\"capacity\",\"type\":\"uint16\"}],\"indexed\":false,\"internalType\":\"structIShipments.Quote\",\"name\":\"quote\",\"type\":\"tuple\"}],\"name\":\"QuotePosted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"OrderId\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint16\",\"name\":\"carrier\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"enumMode\",\"name\":\"mode\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"price\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"transit\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"score\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"capacityLeft\",\"type\":\"uint16\"}],\"name\":\"ShipmentAssigned\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"carrier\",\"type\":\"uint16\"}],\"name\":\"CarrierKnown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"carrier\",\"type\":\"uint16\"}],\"name\":\"CarrierUnknown\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"centre\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"zone\",\"type\":\"uint32\"}],\"name\":\"LaneFull\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"OwnableInvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"OwnableUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"OwnerNeeded\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint40\",\"name\":\"validUntil\",\"type\":\"uint40\"}],\"name\":\"QuoteExpired\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"QuoteMalformed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint40\",\"name\":\"found\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"standing\",\"type\":\"uint40\"}],\"name\":\"QuoteReplayed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"found\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"expected\",\"type\":\"address\"}],\"name\":\"QuoteSigner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"}]",
	ID:  "8fd3246240f2e718a46526b4e92c1a8d4a",
	Bin: "0x61016080604052346101ca576020816118db803803809161002082856101ce565b8339810103126101ca57516001600160a01b038116908190036101ca576040519061004c6040836101ce565b60118252602082017057617962696c6c20536869706d656e747360781b81526040519261007a6040856101ce565b600184526020840192603160f81b845280156101b757600180546001600160a01b03199081169091555f8054918216831781556001600160a01b03909116907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09080a36100e681610205565b610120526100f384610205565b61014052519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261015c60c0826101ce565b5190206080523060c05260405161166a90816102718239608051816114c4015260a05181611581015260c0518161148e015260e0518161151301526101005181611539015261012051816104d0015261014051816104f90152f35b631e4fbdf760e01b5f525f60045260245ffd5b5f80fd5b601f909101601f19168101906001600160401b038211908210176101f157604052565b634e487b7160e01b5f52604160045260245ffd5b601f815111610230576020815191015160208210610221571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe60806040526004361015610011575f80fd5b5f3560e01c8063715018a614610ba357806379ba509714610b235780638074f7c814610a2957806380c3ede21461089257806381edd529146105b057806384b0196e146104b85780638da5cb5b14610491578063d35cd6b81461019a578063e30c397814610172578063f2fde38b146101005763f41ac99b14610092575f80fd5b346100fc5760c03660031901126100fc576100ab610bd3565b6100b3610c1e565b9060643563ffffffff811681036100fc5760843561ffff811681036100fc5760a4359161ffff831683036100fc576020946100f0946004356110b0565b61ffff60405191168152f35b5f80fd5b346100fc5760203660031901126100fc57610119610c08565b6101216113f3565b60018060a01b0316806bffffffffffffffffffffffff60a01b600154161760015560018060a01b035f54167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e227005f80a3005b346100fc575f3660031901126100fc576001546040516001600160a01b039091168152602090f35b346100fc5760603660031901126100fc576101b3610bc2565b6024356001600160a01b038116908190036100fc57604435916001600160401b0383116100fc576101eb61ffff933690600401610c52565b9390916101f66113f3565b169182158015610489575b610476575f838152600460205260409020546001600160a01b03166104635760405193604085018581106001600160401b0382111761044f576040528185526001600160401b03811161044f5760405194601f8201601f191691906102696020840188610cb7565b81875236828601116100fc57600190828660208a01375f6020848a01015260208101978852865f52600460205260405f2090828060a01b0390838060a01b03905116166bffffffffffffffffffffffff60a01b8254161781550195519586516001600160401b03811161044f576102e08254610c7f565b601f81116103fe575b506020601f821160011461037257925f928260609796959388947f58b3ede3e4f59c8dd99f0138b3bc760faeb9cc724d6bc849bda249c1acf0f1bc9b9c8792610367575b50508160011b9186199060031b1c19161790555b8060405197889687526040602088015281604088015283870137840101528101030190a2005b015190508c8061032d565b601f19821698835f52815f20995f5b8181106103e65750837f58b3ede3e4f59c8dd99f0138b3bc760faeb9cc724d6bc849bda249c1acf0f1bc9a9b6060999897945f97948b97600195106103ce575b505050811b019055610341565b0151871960f88460031b161c191690558c80806103c1565b838301518c556001909b019a60209384019301610381565b818111156102e957825f5260205f20601f830160051c9060208410610447575b81601f9101920160051c03905f5b82811061043a5750506102e9565b5f8282015560010161042c565b5f915061041e565b634e487b7160e01b5f52604160045260245ffd5b826301219f5d60e61b5f5260045260245ffd5b826388d26f4960e01b5f5260045260245ffd5b508015610201565b346100fc575f3660031901126100fc575f546040516001600160a01b039091168152602090f35b346100fc575f3660031901126100fc576105546104f47f000000000000000000000000000000000000000000000000000000000000000061144d565b61051d7f000000000000000000000000000000000000000000000000000000000000000061144d565b6020610562604051926105308385610cb7565b5f84525f368137604051958695600f60f81b875260e08588015260e0870190610be4565b908582036040870152610be4565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b82811061059957505050500390f35b83518552869550938101939281019260010161058a565b346100fc57366003190161016081126100fc57610140136100fc57610144356001600160401b0381116100fc576105eb903690600401610c52565b9060843560048110156100fc5715801561087a575b8015610867575b8015610852575b6108435764ffffffffff610620610de1565b1642116108225761ffff610632610dbd565b165f908152600460205260409020546001600160a01b0316918215610804576106c791604260405160208101907f6ab8b537d8405b42d1410a93a93b61219b402a708e762f7512af681845902c8e825261068e60408201610fcb565b610160815261069f61018082610cb7565b5190206106aa61148b565b906040519161190160f01b83526002830152602282015220611419565b50506001600160a01b03168181036107ef576001600160a01b036106e9610d96565b165f52600560205260405f2061ffff610700610dac565b165f5260205260405f2063ffffffff610717610dce565b165f5260205260405f2061072a816112c1565b9081815481145f146107dd57508054906801000000000000000082101561044f578161075e91600161076494018155610df6565b90610e23565b61076c610d96565b610774610dbd565b917f26de62e0b6fed5adaa821f9e17805945a871b07fc4ea40eddbd43405b3eda2bb61018061ffff63ffffffff6107a9610dac565b946107b2610dce565b90836040519716875260208701526107cc60408701610fcb565b169516936001600160a01b031692a4005b61075e906107ea92610df6565b610764565b634bcfd0f560e11b5f5260045260245260445ffd5b61ffff61080f610dbd565b6388d26f4960e01b5f521660045260245ffd5b64ffffffffff610830610de1565b633d77759560e01b5f521660045260245ffd5b6395d5394f60e01b5f5260045ffd5b5063ffffffff610860610dce565b161561060e565b5061ffff610873610dac565b1615610607565b506001600160a01b0361088b610d96565b1615610600565b346100fc5760603660031901126100fc576108ab610c08565b6108b3610bd3565b6108bb610c1e565b9160018060a01b03165f52600560205261ffff60405f2091165f5260205263ffffffff60405f2091165f5260205260405f208054906001600160401b03821161044f5760208260051b01916109136040519384610cb7565b8083526020830180925f5260205f205f915b838310610a0b578486604051918291602083019060208452518091526040830191905f5b818110610957575050500390f35b91935091602061014060019261ffff6101208851868060a01b0381511684528286820151168685015282604082015116604085015263ffffffff60608201511660608501526109ae60808201516080860190610c31565b6001600160401b0360a08201511660a085015263ffffffff60c08201511660c085015263ffffffff60e08201511660e085015264ffffffffff61010082015116610100850152015116610120820152019401910191849392610949565b60026020600192610a1b85610cd8565b815201920192019190610925565b346100fc5760203660031901126100fc5761ffff610a45610bc2565b165f90815260046020526040808220805491516001909101805491936001600160a01b03909316928491610a7884610c7f565b8084529360018116908115610b015750600114610abd575b50610a9d92500383610cb7565b610ab96040519283928352604060208401526040830190610be4565b0390f35b90505f9291925260205f20905f915b818310610ae5575050906020610a9d9282010185610a90565b6020919350806001915483858901015201910190918492610acc565b905060209250610a9d94915060ff191682840152151560051b82010185610a90565b346100fc575f3660031901126100fc57600154336001600160a01b03821603610b90576001600160a01b03199081166001555f805433928116831782556001600160a01b0316907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09080a3005b63118cdaa760e01b5f523360045260245ffd5b346100fc575f3660031901126100fc5763017ed72b60e01b5f5260045ffd5b6004359061ffff821682036100fc57565b6024359061ffff821682036100fc57565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b600435906001600160a01b03821682036100fc57565b6044359063ffffffff821682036100fc57565b906004821015610c3e5752565b634e487b7160e01b5f52602160045260245ffd5b9181601f840112156100fc578235916001600160401b0383116100fc57602083818601950101116100fc57565b90600182811c92168015610cad575b6020831014610c9957565b634e487b7160e01b5f52602260045260245ffd5b91607f1691610c8e565b90601f801991011681019081106001600160401b0382111761044f57604052565b9060405161014081018181106001600160401b0382111761044f57604052809260ff815460018060a01b038116845261ffff8160a01c16602085015261ffff8160b01c16604085015263ffffffff8160c01c16606085015260e01c16906004821015610c3e57600161ffff9161012093608086015201546001600160401b03811660a085015263ffffffff8160401c1660c085015263ffffffff8160601c1660e085015264ffffffffff8160801c1661010085015260a81c16910152565b6004356001600160a01b03811681036100fc5790565b60443561ffff811681036100fc5790565b60243561ffff811681036100fc5790565b60643563ffffffff811681036100fc5790565b6101043564ffffffffff811681036100fc5790565b8054821015610e0f575f5260205f209060011b01905f90565b634e487b7160e01b5f52603260045260245ffd5b90610fb8576004356001600160a01b03811681036100fc5781546001600160a01b0319166001600160a01b03919091161781556024359061ffff821682036100fc57805460443561ffff811681036100fc576064359063ffffffff821682036100fc576084359460048610156100fc5760c09290921b63ffffffff60c01b1660b09190911b61ffff60b01b1668ffffffffffffffffff60a01b1990931660a09290921b61ffff60a01b1691909117919091171760e09290921b60ff60e01b1691909117815560010160a4356001600160401b038116908190036100fc57815460c43563ffffffff811681036100fc5760e4359163ffffffff831683036100fc57610104359064ffffffffff821682036100fc57816bffffffff0000000000000000925064ffffffffff60801b9060801b169464ffffffffff60801b19916fffffffffffffffffffffffffffffffff191617169160401b16179063ffffffff60601b9060601b16171781556101243561ffff811681036100fc57815461ffff60a81b191660a89190911b61ffff60a81b16179055565b634e487b7160e01b5f525f60045260245ffd5b6004356001600160a01b038116908190036100fc57815260243561ffff81168091036100fc57602082015260443561ffff81168091036100fc57604082015260643563ffffffff81168091036100fc57606082015260843560048110156100fc5761103a906080830190610c31565b60a4356001600160401b0381168091036100fc5760a082015260c43563ffffffff81168091036100fc5760c082015260e43563ffffffff81168091036100fc5760e08201526101043564ffffffffff81168091036100fc57610100820152610124359061ffff82168092036100fc576101200152565b9194335f52600560205260405f2061ffff83165f5260205260405f2063ffffffff87165f5260205260405f20908154905f1995829761ffff805f92169316905b8481106112145750505050851461120a57600161110d8683610df6565b500161ffff815460a81c169081156111f657805461ffff60a81b19165f1990920160a81b61ffff60a81b169190911790556111539061114d908690610df6565b50610cd8565b90602082019461ffff865116946080840151936004851015610c3e5761ffff9863ffffffff6001600160401b0360a084015116918b806101208460c08801511696015116976111a5604051809b610c31565b1660208901521660408701526060860152608085015260a084015260c083015260e08201527fc2ed76528b833244a7e4d1f0c40ebf0b1f076fadf59e02cd18bf951c28ba8e7e6101003392a4511690565b634e487b7160e01b5f52601160045260245ffd5b5050505050505f90565b60016112208288610df6565b50015461ffff8160a81c161580156112ae575b8015611296575b61128d5761126463ffffffff6112596001600160401b03841688611406565b9260401c1684611406565b81018091116111f657898110611280575b506001905b016110f0565b9099509750886001611275565b5060019061127a565b5063ffffffff8160601c1663ffffffff85161161123a565b5064ffffffffff8160801c164211611233565b80549081906024359061ffff821680831415905f5b8581106113325750505050506010811061132d5781146112f35790565b60443561ffff8116908181036100fc57506064359063ffffffff8216918281036100fc57506305d67eab60e21b5f5260045260245260445ffd5b905090565b61133c8185610df6565b508054846100fc578361ffff8260a01c161490816113cf575b5061137f576001015460801c64ffffffffff164211611377575b6001016112d6565b95508561136f565b9550955050505050610104359064ffffffffff8216908183036100fc576001015460801c64ffffffffff1691828211156113b95750505090565b50633851e0e960e21b5f5260045260245260445ffd5b608435915060e01c60ff1660048210156100fc576004811015610c3e57145f611355565b5f546001600160a01b03163303610b9057565b818102929181159184041417156111f657565b90604183036114435761143c9250602081013591604082359201355f1a906115a7565b9192909190565b50505f9160029190565b60ff811690601f821161147c5760405191611469604084610cb7565b6020808452838101919036833783525290565b632cd44ac360e21b5f5260045ffd5b307f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316148061157e575b156114e6577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a0815261157860c082610cb7565b51902090565b507f000000000000000000000000000000000000000000000000000000000000000046146114bd565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411611629579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa1561161e575f516001600160a01b0381161561161457905f905f90565b505f906001905f90565b6040513d5f823e3d90fd5b5050505f916003919056fea264697066735822122082bf2bdd8f8e5708e90a3a3d4be81727a63e55222852619665712e51cd10204664736f6c63430008250033",
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
	Bin: "0x6101606040523461044f57604051610018604082610453565b601381526020810190722bb0bcb134b636102a32b9ba102237b63630b960691b825260405191610049604084610453565b600183526020830191601960f91b8352604051610067604082610453565b60138152722bb0bcb134b636102a32b9ba102237b63630b960691b602082015260405190610096604083610453565b6004825263151554d160e21b60208301528051906001600160401b03821161034a5760035490600182811c92168015610445575b602083101461032c5781601f8493116103cf575b50602090601f8311600114610369575f9261035e575b50508160011b915f199060031b1c1916176003555b8051906001600160401b03821161034a5760045490600182811c92168015610340575b602083101461032c5781601f8493116102b6575b50602090601f8311600114610250575f92610245575b50508160011b915f199060031b1c1916176004555b61017481610476565b6101205261018184610476565b61014052519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a081526101ea60c082610453565b5190206080523060c05260405161125e90816104e2823960805181610e8b015260a05181610f48015260c05181610e55015260e05181610eda01526101005181610f00015261012051816104a8015261014051816104d10152f35b015190505f80610156565b60045f9081528281209350601f198516905b81811061029e5750908460019594939210610286575b505050811b0160045561016b565b01515f1960f88460031b161c191690555f8080610278565b92936020600181928786015181550195019301610262565b828111156101405760045f52909150601f830160051c7f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b60208510610324575b849392601f0160051c82900391015f5b828110610314575050610140565b5f81830155859450600101610306565b5f91506102f6565b634e487b7160e01b5f52602260045260245ffd5b91607f169161012c565b634e487b7160e01b5f52604160045260245ffd5b015190505f806100f4565b60035f9081528281209350601f198516905b8181106103b7575090846001959493921061039f575b505050811b01600355610109565b01515f1960f88460031b161c191690555f8080610391565b9293602060018192878601518155019501930161037b565b828111156100de5760035f52909150601f830160051c7fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b6020851061043d575b849392601f0160051c82900391015f5b82811061042d5750506100de565b5f8183015585945060010161041f565b5f915061040f565b91607f16916100ca565b5f80fd5b601f909101601f19168101906001600160401b0382119082101761034a57604052565b601f8151116104a1576020815191015160208210610492571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe6080806040526004361015610012575f80fd5b5f3560e01c90816306fdde031461093057508063095ea7b3146108ae57806318160ddd1461089157806323b872dd146107b2578063313ce567146107975780633644e5151461077557806340c10f19146106a957806354fd4d50146106665780635a049a70146105f957806370a08231146105c25780637f2eecc31461058857806384b0196e1461049057806388b7ab631461047357806395d89b411461036757806398f1312e14610348578063a0cc6a681461030e578063a9059cbb146102dd578063b7b7289914610296578063cf09299514610279578063d91694871461023f578063dd62ed3e146101ef578063e3ee160e146101d3578063e94a01021461018a5763ef55bec614610124575f80fd5b346101865761018461017f61017161013b36610b2a565b60408051602081019390935282015260f89190911b6001600160f81b031916606082015297909691959294929188906061820190565b03601f198101895288610a38565b610b88565b005b5f80fd5b34610186576040366003190112610186576001600160a01b036101ab610a0c565b165f52600760205260405f206024355f52602052602060ff60405f2054166040519015158152f35b34610186576101846101ea61017161013b36610b2a565b610d23565b3461018657604036600319011261018657610208610a0c565b610210610a22565b6001600160a01b039182165f908152600160209081526040808320949093168252928352819020549051908152f35b34610186575f3660031901126101865760206040517f158b0a9edf7a828aad02f63cd515c68ef2f50ba807396f6d12842833a15974298152f35b346101865761018461028a36610ac4565b95949094939193610d23565b34610186576060366003190112610186576102af610a0c565b6044359067ffffffffffffffff8211610186576102d3610184923690600401610a6e565b9060243590610c47565b34610186576040366003190112610186576103036102f9610a0c565b6024359033610da8565b602060405160018152f35b34610186575f3660031901126101865760206040517f7c7c6cdb67a18743f49ec6fa9b35f50d52ed05cbed4cc592e13b44501c1a22678152f35b34610186575f3660031901126101865760206040516402540be4008152f35b34610186575f366003190112610186576040515f6004548060011c90600181168015610469575b6020831081146104555782855290811561043157506001146103d3575b6103cf836103bb81850382610a38565b6040519182916020835260208301906109e8565b0390f35b91905060045f527f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b915f905b808210610417575090915081016020016103bb6103ab565b9192600181602092548385880101520191019092916103ff565b60ff191660208086019190915291151560051b840190910191506103bb90506103ab565b634e487b7160e01b5f52602260045260245ffd5b91607f169161038e565b346101865761018461048436610ac4565b95949094939193610b88565b34610186575f3660031901126101865761052c6104cc7f000000000000000000000000000000000000000000000000000000000000000061107f565b6104f57f000000000000000000000000000000000000000000000000000000000000000061107f565b602061053a604051926105088385610a38565b5f84525f368137604051958695600f60f81b875260e08588015260e08701906109e8565b9085820360408701526109e8565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b82811061057157505050500390f35b835185528695509381019392810192600101610562565b34610186575f3660031901126101865760206040517fd099cc98ef71107a616c4f0f941f04c322d8e254fe26b3c6668db87aae413de88152f35b34610186576020366003190112610186576001600160a01b036105e3610a0c565b165f525f602052602060405f2054604051908152f35b346101865760a036600319011261018657610612610a0c565b60443560ff81168103610186576040805160643560208201526084359181019190915260f89190911b6001600160f81b0319166060820152604181526101849161065d606183610a38565b60243590610c47565b34610186575f366003190112610186576103cf604051610687604082610a38565b60018152601960f91b60208201526040519182916020835260208301906109e8565b34610186576040366003190112610186576106c2610a0c565b602435906402540be4008211610759576001600160a01b031690811561074657600254908082018092116107325760207fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef915f9360025584845283825260408420818154019055604051908152a3005b634e487b7160e01b5f52601160045260245ffd5b63ec442f0560e01b5f525f60045260245ffd5b5063622ce15160e11b5f526004526402540be40060245260445ffd5b34610186575f36600319011261018657602061078f610e52565b604051908152f35b34610186575f36600319011261018657602060405160068152f35b34610186576060366003190112610186576107cb610a0c565b6107d3610a22565b6001600160a01b0382165f818152600160209081526040808320338452909152902054909260443592915f198110610811575b506103039350610da8565b83811061087657841561086357331561085057610303945f52600160205260405f2060018060a01b0333165f526020528360405f209103905584610806565b634a1406b160e11b5f525f60045260245ffd5b63e602df0560e01b5f525f60045260245ffd5b8390637dc7a0d960e11b5f523360045260245260445260645ffd5b34610186575f366003190112610186576020600254604051908152f35b34610186576040366003190112610186576108c7610a0c565b602435903315610863576001600160a01b031690811561085057335f52600160205260405f20825f526020528060405f20556040519081527f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92560203392a3602060405160018152f35b34610186575f366003190112610186575f6003548060011c906001811680156109de575b602083108114610455578285529081156104315750600114610980576103cf836103bb81850382610a38565b91905060035f527fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b915f905b8082106109c4575090915081016020016103bb6103ab565b9192600181602092548385880101520191019092916109ac565b91607f1691610954565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b600435906001600160a01b038216820361018657565b602435906001600160a01b038216820361018657565b90601f8019910116810190811067ffffffffffffffff821117610a5a57604052565b634e487b7160e01b5f52604160045260245ffd5b81601f820112156101865780359067ffffffffffffffff8211610a5a5760405192610aa3601f8401601f191660200185610a38565b8284526020838301011161018657815f926020809301838601378301015290565b60e0600319820112610186576004356001600160a01b038116810361018657916024356001600160a01b0381168103610186579160443591606435916084359160a4359160c4359067ffffffffffffffff821161018657610b2791600401610a6e565b90565b610120906003190112610186576004356001600160a01b038116810361018657906024356001600160a01b0381168103610186579060443590606435906084359060a4359060c43560ff81168103610186579060e435906101043590565b6001600160a01b0382169796929591949093919033899003610c3057918183610bbc610c29969584610c2e9c9d968a610f6e565b6040519260208401947fd099cc98ef71107a616c4f0f941f04c322d8e254fe26b3c6668db87aae413de8865260018060a01b0389166040860152606085015289608085015260a084015260c083015260e082015260e08152610c2061010082610a38565b5190208361102a565b610da8565b565b886314a8e31d60e31b5f523360045260245260445ffd5b909160018060a01b03821691825f52600760205260405f20845f5260205260ff60405f205416610d0c5790610cc59160405160208101907f158b0a9edf7a828aad02f63cd515c68ef2f50ba807396f6d12842833a1597429825285604082015286606082015260608152610cbc608082610a38565b5190209061102a565b805f52600760205260405f20825f5260205260405f20600160ff198254161790557f1cdd46ff242716cdaa72d159d339a485b3438398348d68f09d7c8c0a59353d815f80a3565b5050630191d19f60e41b5f5260045260245260445ffd5b92610c2e969194610c299396610d3b82848389610f6e565b6040519160208301937f7c7c6cdb67a18743f49ec6fa9b35f50d52ed05cbed4cc592e13b44501c1a2267855260018060a01b038816604085015260018060a01b038916606085015289608085015260a084015260c083015260e082015260e08152610c2061010082610a38565b6001600160a01b0316908115610e3f576001600160a01b031691821561074657815f525f60205260405f2054818110610e2657817fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef92602092855f525f84520360405f2055845f525f825260405f20818154019055604051908152a3565b8263391434e360e21b5f5260045260245260445260645ffd5b634b637e8f60e11b5f525f60045260245ffd5b307f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161480610f45575b15610ead577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a08152610f3f60c082610a38565b51902090565b507f00000000000000000000000000000000000000000000000000000000000000004614610e84565b9192909280421115611018575080421015611006575060018060a01b0316805f52600760205260405f20825f5260205260ff60405f205416610ff157805f52600760205260405f20825f5260205260405f20600160ff198254161790557f98de503528ee59b575ef0c0a2576a82497bfc029a5685b209e9ec333479b10a55f80a3565b630191d19f60e41b5f5260045260245260445ffd5b633d91b05f60e01b5f5260045260245ffd5b6330df5c4360e11b5f5260045260245ffd5b91604261105792611039610e52565b906040519161190160f01b83526002830152602282015220836110bd565b1561105f5750565b6353ea611b60e11b5f9081526001600160a01b0391909116600452602490fd5b60ff811690601f82116110ae576040519161109b604084610a38565b6020808452838101919036833783525290565b632cd44ac360e21b5f5260045ffd5b9190823b61110c57906110cf91611161565b5060048110156110f8571591826110e557505090565b6001600160a01b03918216911614919050565b634e487b7160e01b5f52602160045260245ffd5b916020926064835f94519060405193630b135d3f60e11b855260048501526040602485015286820190604485015e8281018201859052601f01601f191601915afa630b135d3f60e11b5f5114601f3d11161690565b81519190604183036111915761118a9250602082015190606060408401519301515f1a9061119b565b9192909190565b50505f9160029190565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841161121d579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15611212575f516001600160a01b0381161561120857905f905f90565b505f906001905f90565b6040513d5f823e3d90fd5b5050505f916003919056fea2646970667358221220fd9dbbb0a66ac9e36a3b9009faf62f7f097da43b2f0b11adb1a46098440b7b5064736f6c63430008250033",
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
