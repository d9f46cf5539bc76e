about-build = Compilation { $build }.
about-version = Version { $version }, avec les faits du { $facts }.
