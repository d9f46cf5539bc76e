# What the page says of itself.

about-build = Build { $build }.
about-version = Version { $version }, with facts of { $facts }.
