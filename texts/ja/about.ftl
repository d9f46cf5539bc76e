about-build = ビルド { $build }。
about-version = バージョン { $version }、データの日付 { $facts }。
