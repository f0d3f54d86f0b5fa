package vn.khoithidua;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Starts the application. Everything it needs, its database included, is started with it. */
@SpringBootApplication
@Modulithic(systemName = "Khối Thi Đua", sharedModules = "kernel")
public class KhoiThiDuaApplication {

    public static void main(String[] args) {
        SpringApplication.run(KhoiThiDuaApplication.class, args);
    }
}
