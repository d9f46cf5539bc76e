about-build = Build-Kennung { $build }.
about-version = Version { $version }, mit Fakten vom { $facts }.
