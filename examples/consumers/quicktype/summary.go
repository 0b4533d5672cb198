package main

import (
	"fmt"
	"log"
	"os"
)

func main() {
	data, err := os.ReadFile(os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	digest, err := UnmarshalDigest(data)
	if err != nil {
		log.Fatal(err)
	}
	for _, study := range digest.CaseStudies {
		for _, tradeoff := range study.Tradeoffs {
			for _, effect := range tradeoff.Costs {
				fmt.Println("cost", effect.Quality)
			}
			for _, effect := range tradeoff.Gains {
				fmt.Println("gain", effect.Quality)
			}
		}
		for _, metric := range study.Metrics {
			if metric.Value != nil {
				fmt.Println("unit", metric.Value.Unit)
			}
		}
	}
}
