package vda5050

import (
	"math"
	"slices"
)

// The `state` message as VDA 5050 3.0 describes it. Members are named "?name" when they may be missing.
var (
	text    = shape{kind: 's'}
	number  = shape{kind: 'n'}
	count   = shape{kind: 'i', low: 0, top: 1 << 53}
	boolean = shape{kind: 'b'}
	extent  = shape{kind: 'n', low: 0, top: math.MaxFloat64}
	angle   = shape{kind: 'n', low: -3.14159265359, top: 3.14159265359} // as the official schema rounds it
	share   = shape{kind: 'n', low: 0, top: 1}

	switched   = words("ENABLED", "DISABLED")
	asked      = words("REQUESTED", "GRANTED", "REVOKED", "EXPIRED")
	references = list(record(members{"referenceKey": text, "referenceValue": text}))
	translated = list(record(members{"translationKey": text, "translationValue": text}))

	trajectory = record(members{
		"?degree": {kind: 'i', low: 1, top: 1 << 53}, "?knotVector": list(share),
		"controlPoints": list(record(members{"x": number, "y": number, "?weight": {kind: 'n', low: math.SmallestNonzeroFloat64, top: math.MaxFloat64}})),
	})
	action = record(members{
		"actionId": text, "?actionType": text, "?actionDescriptor": text, "?actionResult": text,
		"actionStatus": words("WAITING", "INITIALIZING", "RUNNING", "PAUSED", "RETRIABLE", "FINISHED", "FAILED"),
	})

	state = record(members{
		"headerId": count, "timestamp": text, "version": text, "manufacturer": text, "serialNumber": text,
		"orderId": text, "orderUpdateId": count, "lastNodeId": text, "lastNodeSequenceId": count,
		"driving": boolean, "?paused": boolean, "?newBaseRequest": boolean, "?distanceSinceLastNode": number,
		"operatingMode": words("STARTUP", "AUTOMATIC", "SEMIAUTOMATIC", "INTERVENED", "MANUAL", "SERVICE", "TEACH_IN"),

		"?maps":     list(record(members{"mapId": text, "mapVersion": text, "?mapDescriptor": text, "mapStatus": switched})),
		"?zoneSets": list(record(members{"zoneSetId": text, "mapId": text, "zoneSetStatus": switched})),
		"nodeStates": list(record(members{
			"nodeId": text, "sequenceId": count, "?nodeDescriptor": text, "released": boolean,
			"?nodePosition": record(members{"x": number, "y": number, "?theta": angle, "mapId": text}),
		})),
		"edgeStates": list(record(members{
			"edgeId": text, "sequenceId": count, "?edgeDescriptor": text, "released": boolean, "?trajectory": trajectory,
		})),
		"?plannedPath":      record(members{"trajectory": trajectory, "?traversedNodes": list(text)}),
		"?intermediatePath": record(members{"polyline": list(record(members{"x": number, "y": number, "?theta": angle, "eta": text}))}),
		"?mobileRobotPosition": record(members{
			"x": number, "y": number, "theta": angle, "mapId": text, "localized": boolean, "?localizationScore": share, "?deviationRange": extent,
		}),
		"?velocity": record(members{"?vx": number, "?vy": number, "?omega": number}),
		"?loads": list(record(members{
			"?loadId": text, "?loadType": text, "?loadPosition": text, "?weight": extent,
			"?boundingBoxReference": record(members{"x": number, "y": number, "z": number, "?theta": number}),
			"?loadDimensions":       record(members{"length": extent, "width": extent, "?height": extent}),
		})),
		"?zoneRequests": list(record(members{
			"requestId": text, "requestType": words("ACCESS", "REPLANNING"), "zoneId": text, "zoneSetId": text, "requestStatus": asked, "?trajectory": trajectory,
		})),
		"?edgeRequests": list(record(members{
			"requestId": text, "requestType": words("CORRIDOR"), "edgeId": text, "sequenceId": count, "requestStatus": asked,
		})),
		"actionStates": list(action), "instantActionStates": list(action), "?zoneActionStates": list(action),
		"powerSupply": record(members{
			"stateOfCharge": {kind: 'n', low: 0, top: 100}, "?batteryVoltage": number, "?batteryCurrent": number,
			"?batteryHealth": {kind: 'n', low: 0, top: 100}, "charging": boolean, "?range": extent,
		}),
		"errors": list(record(members{
			"errorType": text, "?errorReferences": references, "?errorDescription": text, "?errorDescriptionTranslations": translated,
			"?errorHint": text, "?errorHintTranslations": translated, "errorLevel": words("WARNING", "URGENT", "CRITICAL", "FATAL"),
		})),
		"?information": list(record(members{
			"infoType": text, "?infoReferences": references, "?infoDescriptor": text, "infoLevel": words("DEBUG", "INFO"),
		})),
		"safetyState": record(members{"activeEmergencyStop": words("MANUAL", "REMOTE", "NONE"), "fieldViolation": boolean}),
	})
)

type members map[string]shape

func record(all members) shape {
	s := shape{kind: 'o', members: map[string]shape{}}
	for name, m := range all {
		if name[0] == '?' {
			name = name[1:]
		} else {
			s.required = append(s.required, name)
		}
		s.members[name] = m
	}
	slices.Sort(s.required) // so that the same message lacks the same thing each time
	return s
}

func list(item shape) shape { return shape{kind: 'a', item: &item} }

func words(all ...string) shape { return shape{kind: 's', words: all} }
