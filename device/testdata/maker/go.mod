module example.com/maker

go 1.26.0

require github.com/waybill/waybill v0.0.0

replace github.com/waybill/waybill => ../../..
