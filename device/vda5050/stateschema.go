package vda5050

import (
	"math"
	"slices"
)

// Schemas of VDA 5050 3.0. stateSchema is that of the `state` message, and the others are parts of it. The name of an
// optional member begins with a question mark.
var (
	str      = schema{kind: 's'}
	num      = schema{kind: 'n'}
	count    = schema{kind: 'i', min: 0, max: 1 << 53}
	boolean  = schema{kind: 'b'}
	extent   = schema{kind: 'n', min: 0, max: math.MaxFloat64}
	positive = schema{kind: 'n', min: 0, max: math.MaxFloat64, positive: true}
	angle    = schema{kind: 'n', min: -math.Pi, max: math.Pi} // radians
	share    = schema{kind: 'n', min: 0, max: 1}

	enabling      = enum("ENABLED", "DISABLED")
	requestStatus = enum("REQUESTED", "GRANTED", "REVOKED", "EXPIRED")
	references    = list(obj(members{"referenceKey": str, "referenceValue": str}))
	translations  = list(obj(members{"translationKey": str, "translationValue": str}))

	trajectory = obj(members{
		"?degree": {kind: 'i', min: 1, max: 1 << 53}, "?knotVector": list(share),
		"controlPoints": list(obj(members{"x": num, "y": num, "?weight": positive})),
	})
	action = obj(members{
		"actionId": str, "?actionType": str, "?actionDescriptor": str, "?actionResult": str,
		"actionStatus": enum("WAITING", "INITIALIZING", "RUNNING", "PAUSED", "RETRIABLE", "FINISHED", "FAILED"),
	})

	stateSchema = obj(members{
		"headerId": count, "timestamp": str, "version": str, "manufacturer": str, "serialNumber": str,
		"orderId": str, "orderUpdateId": count, "lastNodeId": str, "lastNodeSequenceId": count,
		"driving": boolean, "?paused": boolean, "?newBaseRequest": boolean, "?distanceSinceLastNode": num,
		"operatingMode": enum("STARTUP", "AUTOMATIC", "SEMIAUTOMATIC", "INTERVENED", "MANUAL", "SERVICE", "TEACH_IN"),

		"?maps":     list(obj(members{"mapId": str, "mapVersion": str, "?mapDescriptor": str, "mapStatus": enabling})),
		"?zoneSets": list(obj(members{"zoneSetId": str, "mapId": str, "zoneSetStatus": enabling})),
		"nodeStates": list(obj(members{
			"nodeId": str, "sequenceId": count, "?nodeDescriptor": str, "released": boolean,
			"?nodePosition": obj(members{"x": num, "y": num, "?theta": angle, "mapId": str}),
		})),
		"edgeStates": list(obj(members{
			"edgeId": str, "sequenceId": count, "?edgeDescriptor": str, "released": boolean, "?trajectory": trajectory,
		})),
		"?plannedPath": obj(members{"trajectory": trajectory, "?traversedNodes": list(str)}),
		"?intermediatePath": obj(members{
			"polyline": list(obj(members{"x": num, "y": num, "?theta": angle, "eta": str})),
		}),
		"?mobileRobotPosition": obj(members{
			"x": num, "y": num, "theta": angle, "mapId": str, "localized": boolean,
			"?localizationScore": share, "?deviationRange": extent,
		}),
		"?velocity": obj(members{"?vx": num, "?vy": num, "?omega": num}),
		"?loads": list(obj(members{
			"?loadId": str, "?loadType": str, "?loadPosition": str, "?weight": extent,
			"?boundingBoxReference": obj(members{"x": num, "y": num, "z": num, "?theta": num}),
			"?loadDimensions":       obj(members{"length": extent, "width": extent, "?height": extent}),
		})),
		"?zoneRequests": list(obj(members{
			"requestId": str, "requestType": enum("ACCESS", "REPLANNING"), "zoneId": str, "zoneSetId": str,
			"requestStatus": requestStatus, "?trajectory": trajectory,
		})),
		"?edgeRequests": list(obj(members{
			"requestId": str, "requestType": enum("CORRIDOR"), "edgeId": str, "sequenceId": count,
			"requestStatus": requestStatus,
		})),
		"actionStates": list(action), "instantActionStates": list(action), "?zoneActionStates": list(action),
		"powerSupply": obj(members{
			"stateOfCharge": {kind: 'n', min: 0, max: 100}, "?batteryVoltage": num, "?batteryCurrent": num,
			"?batteryHealth": {kind: 'n', min: 0, max: 100}, "charging": boolean, "?range": extent,
		}),
		"errors": list(obj(members{
			"errorType": str, "?errorReferences": references,
			"?errorDescription": str, "?errorDescriptionTranslations": translations,
			"?errorHint": str, "?errorHintTranslations": translations,
			"errorLevel": enum("WARNING", "URGENT", "CRITICAL", "FATAL"),
		})),
		"?information": list(obj(members{
			"infoType": str, "?infoReferences": references, "?infoDescriptor": str, "infoLevel": enum("DEBUG", "INFO"),
		})),
		"safetyState": obj(members{"activeEmergencyStop": enum("MANUAL", "REMOTE", "NONE"), "fieldViolation": boolean}),
	})
)

// members are the schemas of an object's members by name, with a question mark before the names of optional members.
type members map[string]schema

// obj returns the schema of an object.
func obj(all members) schema {
	s := schema{kind: 'o', members: map[string]schema{}}
	for name, m := range all {
		if name[0] == '?' {
			name = name[1:]
		} else {
			s.required = append(s.required, name)
		}
		s.members[name] = m
	}
	slices.Sort(s.required) // for a deterministic error if several are missing
	return s
}

// list returns the schema of an array.
func list(item schema) schema { return schema{kind: 'a', item: &item} }

// enum returns the schema of a string with the given values.
func enum(all ...string) schema { return schema{kind: 's', enum: all} }
