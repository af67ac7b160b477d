package vda5050_test

import (
	"encoding/json"
	"errors"
	"testing"

	"github.com/waybill/waybill/journal"

	"github.com/waybill/waybill/device/vda5050"
)

// What the official schema of 3.0 says of fields that may be missing: their borders, their words, and what they may not be without.
func TestParseState_optionalFields(t *testing.T) {
	t.Parallel()
	const curve = `{"degree":1,"knotVector":[0,0.5,1],"controlPoints":[{"x":1,"y":2,"weight":0.1},{"x":1,"y":2}]}`
	for _, c := range []struct {
		field     string
		good, bad []string
	}{
		{"mobileRobotPosition", []string{
			`{"x":-1,"y":0,"theta":3.14159265359,"mapId":"","localized":false,"localizationScore":1,"deviationRange":0}`,
		}, []string{
			`{"x":-1,"y":0,"theta":3.1415926536,"mapId":"","localized":false}`, `{"x":-1,"y":0,"mapId":"","localized":false}`,
			`{"x":0,"y":0,"theta":0,"mapId":"","localized":true,"deviationRange":-0.1}`, `{"x":0,"y":0,"theta":0,"mapId":"","localized":true,"localizationScore":1.1}`,
			`{"x":0,"y":0,"theta":0,"mapId":"","positionInitialized":true}`,
		}},
		{"edgeRequests", []string{`[]`, `[{"requestId":"r","requestType":"CORRIDOR","edgeId":"e","sequenceId":1,"requestStatus":"EXPIRED"}]`}, []string{
			`[{"requestId":"r","requestType":"ACCESS","edgeId":"e","sequenceId":1,"requestStatus":"EXPIRED"}]`,
			`[{"requestId":"r","requestType":"CORRIDOR","edgeId":"e","requestStatus":"EXPIRED"}]`,
			`[{"requestId":"r","requestType":"CORRIDOR","edgeId":"e","sequenceId":1,"requestStatus":"QUEUED"}]`,
		}},
		{"zoneRequests", []string{`[{"requestId":"r","requestType":"REPLANNING","zoneId":"z","zoneSetId":"s","requestStatus":"GRANTED","trajectory":` + curve + `}]`}, []string{
			`[{"requestId":"r","requestType":"CORRIDOR","zoneId":"z","zoneSetId":"s","requestStatus":"GRANTED"}]`,
			`[{"requestId":"r","requestType":"ACCESS","zoneId":"z","requestStatus":"GRANTED"}]`,
		}},
		{"loads", []string{
			`[{}]`, `[{"weight":0,"loadDimensions":{"length":0,"width":1,"height":0},"boundingBoxReference":{"x":1,"y":1,"z":1,"theta":7}}]`,
		}, []string{
			`[{"weight":-1}]`, `[{"loadDimensions":{"length":1}}]`, `[{"loadDimensions":{"length":-1,"width":1}}]`,
			`[{"loadDimensions":{"length":1,"width":1,"height":-1}}]`, `[{"boundingBoxReference":{"x":1,"y":1}}]`,
		}},
		{"plannedPath", []string{`{"trajectory":` + curve + `,"traversedNodes":["a"]}`}, []string{
			`{}`, `{"trajectory":{}}`, `{"trajectory":{"degree":0,"controlPoints":[]}}`, `{"trajectory":{"knotVector":[1.1],"controlPoints":[]}}`,
			`{"trajectory":{"controlPoints":[{"x":1,"y":1,"weight":0}]}}`, `{"trajectory":{"controlPoints":[{"x":1}]}}`,
		}},
		{"intermediatePath", []string{`{"polyline":[{"x":1,"y":1,"theta":-3.14159265359,"eta":"2017-04-15T11:40:03.123Z"}]}`}, []string{
			`{}`, `{"polyline":[{"x":1,"y":1}]}`, `{"polyline":[{"x":1,"y":1,"theta":4,"eta":""}]}`, `{"polyline":[{"x":1,"y":1,"ETA":""}]}`,
		}},
		{"maps", []string{`[{"mapId":"m","mapVersion":"1","mapStatus":"DISABLED","mapDescriptor":"hall"}]`}, []string{
			`[{"mapId":"m","mapStatus":"DISABLED"}]`, `[{"mapId":"m","mapVersion":"1","mapStatus":"ON"}]`,
		}},
		{"zoneSets", []string{`[{"zoneSetId":"","mapId":"m","zoneSetStatus":"ENABLED"}]`}, []string{`[{"zoneSetId":"z","mapId":"m"}]`}},
		{"powerSupply", []string{`{"stateOfCharge":100,"charging":true,"batteryCurrent":-3,"batteryHealth":0,"range":0}`}, []string{
			`{"stateOfCharge":50}`, `{"stateOfCharge":50,"charging":true,"batteryHealth":101}`, `{"stateOfCharge":50,"charging":true,"range":-1}`,
		}},
		{"errors", []string{
			`[{"errorType":"x","errorLevel":"URGENT","errorReferences":[{"referenceKey":"nodeId","referenceValue":"n"}],"errorHintTranslations":[{"translationKey":"de","translationValue":"x"}]}]`,
		}, []string{
			`[{"errorType":"x"}]`, `[{"errorType":"x","errorLevel":"INFO"}]`, `[{"errorType":"x","errorLevel":"FATAL","errorReferences":[{"referenceKey":"nodeId"}]}]`,
			`[{"errorType":"x","errorLevel":"FATAL","errorHintTranslations":[{"translationKey":"de"}]}]`,
		}},
		{"information", []string{`[{"infoType":"x","infoLevel":"DEBUG"}]`}, []string{`[{"infoType":"x","infoLevel":"WARNING"}]`, `[{"infoLevel":"INFO"}]`}},
		{"safetyState", []string{`{"activeEmergencyStop":"REMOTE","fieldViolation":false}`}, []string{
			`{"activeEmergencyStop":"AUTOACK","fieldViolation":false}`, `{"eStop":"NONE","fieldViolation":false}`, `{"activeEmergencyStop":"NONE"}`,
		}},
		{"zoneActionStates", []string{`[{"actionId":"a","actionStatus":"RETRIABLE","actionResult":"x"}]`}, []string{`[{"actionStatus":"RUNNING"}]`, `[{"actionId":"a","actionStatus":"running"}]`}},
		{"nodeStates", []string{`[{"nodeId":"n","sequenceId":2,"released":true,"nodePosition":{"x":1,"y":1,"mapId":"m"}}]`}, []string{
			`[{"nodeId":"n","sequenceId":2}]`, `[{"nodeId":"n","sequenceId":2,"released":true,"nodePosition":{"x":1,"y":1}}]`,
			`[{"nodeId":"n","sequenceId":2,"released":true,"nodePosition":{"x":1,"y":1,"theta":4,"mapId":"m"}}]`,
		}},
		{"edgeStates", []string{`[{"edgeId":"e","sequenceId":1.0,"released":false,"trajectory":` + curve + `}]`}, []string{`[{"edgeId":"e","released":false}]`}},
		{"operatingMode", []string{`"STARTUP"`, `"INTERVENED"`, `"TEACH_IN"`}, []string{`"TEACHIN"`, `""`}},
		{"acme", []string{`{"anything":[1]}`}, nil}, // the schema forbids no member
	} {
		for _, value := range c.good {
			if _, err := vda5050.ParseState(with(t, c.field, value)); err != nil {
				t.Errorf("%s = %s: %v", c.field, value, err)
			}
		}
		for _, value := range c.bad {
			if _, err := vda5050.ParseState(with(t, c.field, value)); !errors.Is(err, journal.ErrMalformed) {
				t.Errorf("%s = %s: %v", c.field, value, err)
			}
		}
	}
}

// with is a good message with another value of one member.
func with(t *testing.T, field, value string) []byte {
	t.Helper()
	var m map[string]json.RawMessage
	must(t, json.Unmarshal(read(t)[1].Payload, &m))
	m[field] = json.RawMessage(value)
	b, err := json.Marshal(m)
	must(t, err)
	return b
}
