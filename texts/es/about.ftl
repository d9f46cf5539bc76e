about-build = Compilación { $build }.
about-version = Versión { $version }, con datos del { $facts }.
