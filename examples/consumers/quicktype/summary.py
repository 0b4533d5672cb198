import json
import sys

from digest import digest_from_dict

with open(sys.argv[1], encoding="utf-8") as stream:
    digest = digest_from_dict(json.load(stream))
for study in digest.case_studies:
    for tradeoff in study.tradeoffs or []:
        for effect in tradeoff.costs:
            print("cost", effect.quality.value)
        for effect in tradeoff.gains:
            print("gain", effect.quality.value)
    for metric in study.metrics or []:
        if metric.value:
            print("unit", metric.value.unit)
