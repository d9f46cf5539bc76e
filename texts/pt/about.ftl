about-build = Compilação { $build }.
about-version = Versão { $version }, com fatos de { $facts }.
