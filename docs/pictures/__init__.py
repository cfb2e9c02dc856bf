"""The pictures of the READMEs: recordings of terminals as animated SVG, and screenshots of the site (`make pictures`)."""
